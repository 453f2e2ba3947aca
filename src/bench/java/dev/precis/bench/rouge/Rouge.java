package dev.precis.bench.rouge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ROUGE (C.-Y. Lin, "ROUGE: A package for automatic evaluation of summaries", 2004) as Google's {@code rouge_score}
 * counts it: lower-cased tokens, Porter stems of English words longer than three letters, n-gram overlap clipped to the
 * reference's counts, and for {@code rougeLsum} the union of longest common subsequences line by line.
 *
 * <p>English tokens are runs of {@code [a-z0-9]}, as there. Other languages have runs of Unicode letters, marks and
 * digits, unstemmed, and each ideograph or kana on its own.
 */
public final class Rouge {
    private static final Map<String, String> STEMS = new HashMap<>();

    private Rouge() {}

    /** Precision, recall and their harmonic mean, 0 to 1. */
    public record Score(double precision, double recall, double f1) {
        static Score of(double hits, double candidate, double reference) {
            double p = candidate > 0 ? hits / candidate : 0;
            double r = reference > 0 ? hits / reference : 0;
            return new Score(p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
        }
    }

    /** Tokens of a text in a language given as a BCP 47 tag. */
    public static synchronized List<String> tokens(String text, String language) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean english = language.equals("en");
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length();) {
            int c = i < lower.length() ? lower.codePointAt(i) : -1;
            boolean alone = !english && c >= 0 && Character.isIdeographic(c) || !english && c >= 0x3040 && c <= 0x30FF;
            boolean in = c >= 0 && !alone && (english ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : word(c));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                String token = lower.substring(start, i);
                tokens.add(english && token.length() > 3 ? STEMS.computeIfAbsent(token, PorterStemmer::stem) : token);
                start = -1;
            }
            if (alone) {
                tokens.add(Character.toString(c));
            }
            i += c < 0 ? 1 : Character.charCount(c);
        }
        return tokens;
    }

    private static boolean word(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** ROUGE-N of two token lists. */
    public static Score n(int n, List<String> candidate, List<String> reference) {
        Map<List<String>, Integer> counts = grams(n, reference);
        int hits = 0;
        for (Map.Entry<List<String>, Integer> gram : grams(n, candidate).entrySet()) {
            hits += Math.min(gram.getValue(), counts.getOrDefault(gram.getKey(), 0));
        }
        return Score.of(hits, Math.max(0, candidate.size() - n + 1), Math.max(0, reference.size() - n + 1));
    }

    private static Map<List<String>, Integer> grams(int n, List<String> tokens) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + n <= tokens.size(); i++) {
            counts.merge(tokens.subList(i, i + n), 1, Integer::sum);
        }
        return counts;
    }

    /** ROUGE-L of two token lists, each taken as one sequence. */
    public static Score l(List<String> candidate, List<String> reference) {
        return Score.of(table(reference, candidate)[reference.size()][candidate.size()], candidate.size(), reference.size());
    }

    /** {@code rougeLsum} of two texts given as lines of tokens. */
    public static Score lSum(List<List<String>> candidate, List<List<String>> reference) {
        Map<String, Integer> inCandidate = counts(candidate);
        Map<String, Integer> inReference = counts(reference);
        int hits = 0;
        for (List<String> line : reference) {
            boolean[] covered = new boolean[line.size()];
            for (List<String> other : candidate) {
                cover(line, other, covered);
            }
            for (int i = 0; i < covered.length; i++) {
                String token = line.get(i);
                if (covered[i] && inCandidate.getOrDefault(token, 0) > 0 && inReference.getOrDefault(token, 0) > 0) {
                    hits++;
                    inCandidate.merge(token, -1, Integer::sum);
                    inReference.merge(token, -1, Integer::sum);
                }
            }
        }
        return Score.of(hits, size(candidate), size(reference));
    }

    private static void cover(List<String> reference, List<String> candidate, boolean[] covered) {
        int[][] table = table(reference, candidate);
        int i = reference.size();
        int j = candidate.size();
        while (i > 0 && j > 0) {
            if (reference.get(i - 1).equals(candidate.get(j - 1))) {
                covered[--i] = true;
                j--;
            } else if (table[i][j - 1] > table[i - 1][j]) {
                j--;
            } else {
                i--;
            }
        }
    }

    private static int[][] table(List<String> a, List<String> b) {
        int[][] table = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                table[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table;
    }

    private static Map<String, Integer> counts(List<List<String>> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> line.forEach(token -> counts.merge(token, 1, Integer::sum)));
        return counts;
    }

    private static int size(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).sum();
    }
}
