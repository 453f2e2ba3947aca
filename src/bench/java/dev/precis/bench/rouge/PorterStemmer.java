package dev.precis.bench.rouge;

import java.util.Map;

/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", 1980) with the extensions NLTK applies by
 * default, because Google's {@code rouge_score} stems with NLTK: a short list of irregular words, {@code ies} and
 * {@code ied} after one letter become {@code ie}, {@code y} turns into {@code i} only after a consonant that is not the
 * first letter, and the suffixes {@code alli}, {@code fulli} and {@code logi}.
 */
final class PorterStemmer {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("skies", "sky"), Map.entry("sky", "sky"),
            Map.entry("dying", "die"), Map.entry("lying", "lie"), Map.entry("tying", "tie"),
            Map.entry("news", "news"),
            Map.entry("innings", "inning"), Map.entry("inning", "inning"),
            Map.entry("outings", "outing"), Map.entry("outing", "outing"),
            Map.entry("cannings", "canning"), Map.entry("canning", "canning"),
            Map.entry("howe", "howe"),
            Map.entry("proceed", "proceed"), Map.entry("exceed", "exceed"), Map.entry("succeed", "succeed"));

    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"bli", "ble"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"},
        {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}, {"fulli", "ful"}};
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}};
    private static final String[] STEP_4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti",
        "ous", "ive", "ize"};

    private PorterStemmer() {}

    /** The stem of a lower-case word. */
    static String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() <= 2) {
            return word;
        }
        return step5b(step5a(step4(step3(step2(step1c(step1b(step1a(word))))))));
    }

    private static String step1a(String w) {
        if (w.endsWith("ies")) {
            return w.length() == 4 ? cut(w, 1) : cut(w, 2);
        }
        if (w.endsWith("sses")) {
            return cut(w, 2);
        }
        return w.endsWith("ss") || !w.endsWith("s") ? w : cut(w, 1);
    }

    private static String step1b(String w) {
        if (w.endsWith("ied")) {
            return w.length() == 4 ? cut(w, 1) : cut(w, 2);
        }
        if (w.endsWith("eed")) {
            return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        }
        String stem = w.endsWith("ed") ? cut(w, 2) : w.endsWith("ing") ? cut(w, 3) : null;
        if (stem == null || !hasVowel(stem)) {
            return w;
        }
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsDouble(stem)) {
            char last = stem.charAt(stem.length() - 1);
            return last == 'l' || last == 's' || last == 'z' ? stem : cut(stem, 1);
        }
        return measure(stem) == 1 && endsCvc(stem) ? stem + "e" : stem;
    }

    private static String step1c(String w) {
        return w.endsWith("y") && w.length() > 2 && consonant(w, w.length() - 2) ? cut(w, 1) + "i" : w;
    }

    private static String step2(String w) {
        if (w.endsWith("alli") && measure(cut(w, 4)) > 0) {
            return step2(cut(w, 4) + "al");
        }
        if (w.endsWith("logi")) {
            return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        }
        return replace(w, STEP_2);
    }

    private static String step3(String w) {
        return replace(w, STEP_3);
    }

    private static String step4(String w) {
        String best = "";
        for (String suffix : STEP_4) {
            if (suffix.length() > best.length() && w.endsWith(suffix)) {
                best = suffix;
            }
        }
        if (best.isEmpty()) {
            return w;
        }
        String stem = cut(w, best.length());
        boolean fits = !best.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
        return fits && measure(stem) > 1 ? stem : w;
    }

    private static String step5a(String w) {
        if (!w.endsWith("e")) {
            return w;
        }
        String stem = cut(w, 1);
        int measure = measure(stem);
        return measure > 1 || measure == 1 && !endsCvc(stem) ? stem : w;
    }

    private static String step5b(String w) {
        return w.endsWith("ll") && measure(cut(w, 1)) > 1 ? cut(w, 1) : w;
    }

    /** The longest suffix of the table decides; it is replaced where the measure of the rest is above 0. */
    private static String replace(String w, String[][] table) {
        String[] best = null;
        for (String[] rule : table) {
            if (w.endsWith(rule[0]) && (best == null || rule[0].length() > best[0].length())) {
                best = rule;
            }
        }
        if (best == null) {
            return w;
        }
        String stem = cut(w, best[0].length());
        return measure(stem) > 0 ? stem + best[1] : w;
    }

    private static String cut(String w, int letters) {
        return w.substring(0, w.length() - letters);
    }

    private static boolean consonant(String w, int i) {
        return switch (w.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> i == 0 || !consonant(w, i - 1);
            default -> true;
        };
    }

    /** Number of vowel-consonant sequences. */
    private static int measure(String w) {
        int measure = 0;
        boolean vowelBefore = false;
        for (int i = 0; i < w.length(); i++) {
            boolean consonant = consonant(w, i);
            if (consonant && vowelBefore) {
                measure++;
            }
            vowelBefore = !consonant;
        }
        return measure;
    }

    private static boolean hasVowel(String w) {
        for (int i = 0; i < w.length(); i++) {
            if (!consonant(w, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsDouble(String w) {
        int n = w.length();
        return n >= 2 && w.charAt(n - 1) == w.charAt(n - 2) && consonant(w, n - 1);
    }

    /** Consonant, vowel, consonant other than w, x, y at the end; NLTK also counts two letters, vowel then consonant. */
    private static boolean endsCvc(String w) {
        int n = w.length();
        if (n == 2) {
            return !consonant(w, 0) && consonant(w, 1);
        }
        char last = n == 0 ? 'x' : w.charAt(n - 1);
        return n >= 3 && consonant(w, n - 3) && !consonant(w, n - 2) && consonant(w, n - 1)
                && last != 'w' && last != 'x' && last != 'y';
    }
}
