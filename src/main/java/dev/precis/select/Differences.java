package dev.precis.select;

import dev.precis.chars.Runs;
import dev.precis.chars.WordFile;
import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether sentences that share most of their words say different things all the same: "will cost 9 million" and "12
 * million", "has closed" and "has not closed", "Rovers beat United" and "United beat Rovers". No dictionary says which words
 * are verbs; what counts is whether one word stands in the place of another, before or behind the same word. What one of the
 * sentences only adds ("the police said"), and what it only moves, makes no difference, unless it takes the rest back ("denied
 * that", "almost", "only if", "the wife of").
 *
 * <p>Time: the words of the two sentences.
 */
final class Differences {
    private static final WordFile WORDS = SentenceWords.LISTS;
    private static final Set<String> NEGATIONS = Set.copyOf(WORDS.words("negation"));
    private static final List<String> WRITTEN_TOGETHER = WORDS.words("negation.together");
    private static final Set<String> QUALIFICATIONS = Set.copyOf(WORDS.words("qualification"));
    private static final Set<String> CONTRASTS = Set.copyOf(WORDS.words("contrast"));
    /** What a word behind one of these is said of changes with its place. */
    private static final Set<String> JOINTS = Stream.of("joint", "negation", "qualification", "contrast").map(WORDS::words)
            .flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> REASONS = Set.copyOf(WORDS.words("reason"));
    private static final Set<String> REPORTS = Set.copyOf(WORDS.words("report"));
    /** Those qualifications that follow from telling what somebody else said. */
    private static final Set<String> REPORTED = Set.copyOf(WORDS.words("qualification.reported"));
    /** A shorter statement is found in others by chance. */
    private static final int FEWEST_TOKENS = 3;
    /** Who said it, and when, takes no more words of content. */
    private static final int MOST_ADDED = 4;
    /** Forms of a word that a stemmer doesn't join share so many letters at least, and end in so many others at most. */
    private static final int SHORTEST_ROOT = 5;
    private static final int LONGEST_ENDING = 4;
    /** Where a word stands that a sentence has several times. */
    private static final int SEVERAL = -1;

    private final Terms terms;
    private final SentenceWords words;
    private final Roles roles;

    Differences(List<SegmentedText> texts, Terms terms) {
        this.terms = terms;
        this.words = new SentenceWords(texts, terms);
        this.roles = new Roles(terms, words);
    }

    /** Whether two sentences are the same but for white space, signs and capitals; sentences without words never are. */
    boolean identical(int a, int b) {
        int from = terms.firstToken(a);
        int length = terms.firstToken(a + 1) - from;
        int other = terms.firstToken(b);
        if (length == 0 || terms.firstToken(b + 1) - other != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (terms.word(from + i) != terms.word(other + i)
                    || !terms.sameForm(from + i, other + i) && !words.word(a, from + i).equals(words.word(b, other + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two sentences that share most of their words say different things. */
    boolean differ(int a, int b) {
        Map<Integer, Integer> inA = places(a);
        Map<Integer, Integer> inB = places(b);
        if (takeBack(a, b) || hasNumberNotIn(a, inB) && hasNumberNotIn(b, inA) || areOpposed(a, b)
                || turnsOther(a, inA, b, inB) || roles.differ(a, b)) {
            return true;
        }
        int firstA = terms.firstToken(a);
        int firstB = terms.firstToken(b);
        if (firstA < terms.firstToken(a + 1) && firstB < terms.firstToken(b + 1) && clash(a, firstA, inA, b, firstB, inB)) {
            return true;
        }
        for (int token = firstA; token < terms.firstToken(a + 1); token++) {
            int place = inA.get(terms.word(token));
            int same = inB.getOrDefault(terms.word(token), SEVERAL);
            if (place == SEVERAL || same == SEVERAL) {
                continue;
            }
            boolean next = token + 1 < terms.firstToken(a + 1) && same + 1 < terms.firstToken(b + 1);
            boolean before = token > firstA && same > firstB;
            if (next && clash(a, token + 1, inA, b, same + 1, inB) || before && replaces(a, token - 1, inA, b, same - 1, inB)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence is another one as it stands, with more behind a comma ("…, the police said"), behind or before an "and", or with
     * its reason, and takes nothing back in that.
     */
    boolean holds(int sentence, int other) {
        int length = tokens(other);
        int more = tokens(sentence) - length;
        if (length < FEWEST_TOKENS || more <= 0) {
            return false;
        }
        int first = terms.firstToken(sentence);
        if (isRun(first, other)) {
            int rest = first + length;
            return words.isConjunction(sentence, rest) || isReason(sentence, rest)
                    || isCommaBefore(sentence, rest) && isMereAddition(sentence, rest);
        }
        return words.isConjunction(sentence, first + more - 1) && isRun(first + more, other)
                && !isTakenBack(sentence, first, first + more);
    }

    /** Whether the words of a sentence from one on say why what it states is so; "not … because" may deny the reason alone. */
    private boolean isReason(int sentence, int from) {
        return REASONS.contains(words.word(sentence, from)) && count(NEGATIONS, sentence, terms.firstToken(sentence), from) == 0;
    }

    private boolean isCommaBefore(int sentence, int token) {
        int start = terms.start(token);
        return Runs.end(words.text(sentence), terms.end(token - 1), start, c -> ",،，".indexOf(c) < 0) < start;
    }

    /** Whether the words of a sentence from one on are no more than it takes to say who said it, and take nothing back. */
    private boolean isMereAddition(int sentence, int from) {
        int end = terms.firstToken(sentence + 1);
        long added = IntStream.range(from, end).filter(token -> terms.term(token) >= 0).count();
        return added <= MOST_ADDED && !isTakenBack(sentence, from, end);
    }

    /** Whether the words of another sentence stand one behind the other from a token on. */
    private boolean isRun(int token, int other) {
        int from = terms.firstToken(other);
        return IntStream.range(0, tokens(other)).allMatch(i -> terms.word(token + i) == terms.word(from + i));
    }

    private boolean isTakenBack(int sentence, int from, int to) {
        return count(NEGATIONS, sentence, from, to) + count(QUALIFICATIONS, sentence, from, to) > 0;
    }

    /**
     * Whether a sentence has all words of another one in their order, and one more thing that is joined by "and", "the theatre and the
     * library", or its reason.
     */
    boolean saysMore(int sentence, int other) {
        int behind = terms.firstToken(sentence) + tokens(other);
        return behind < terms.firstToken(sentence + 1) && isRun(terms.firstToken(sentence), other) && isReason(sentence, behind)
                || joinsMore(sentence, other);
    }

    private boolean joinsMore(int sentence, int other) {
        int next = terms.firstToken(other);
        int end = terms.firstToken(other + 1);
        boolean joined = false;
        boolean conjunction = false;
        for (int token = terms.firstToken(sentence); token < terms.firstToken(sentence + 1); token++) {
            if (next < end && terms.word(token) == terms.word(next)) {
                next++;
                continue;
            }
            conjunction |= words.isConjunction(sentence, token);
            joined |= conjunction && terms.term(token) >= 0;
        }
        return next == end && joined;
    }

    /**
     * Whether a sentence has all words of content of another one, in whatever order, but for who said it; and denies, counts, or says of
     * others none of them. Where terms are pairs of characters, each change of order costs one; more than one are another word.
     */
    boolean retells(int sentence, int other) {
        Map<Integer, Integer> known = places(sentence);
        int first = terms.firstToken(other);
        int last = terms.firstToken(other + 1) - 1;
        int missing = 0;
        for (int token = first; token <= last; token++) {
            if (terms.term(token) >= 0 && !known.containsKey(terms.word(token)) && !REPORTS.contains(words.word(other, token))
                    && !hasOtherForm(sentence, words.word(other, token))) {
                if (!terms.areBigrams() || token == first || token == last || ++missing > 1) {
                    return false;
                }
            }
        }
        return !takeBack(sentence, other) && !areOpposed(sentence, other) && !turnsOther(sentence, known, other, places(other))
                && !hasOtherBetweenTheSame(other, sentence, known)
                && !roles.differ(sentence, other);
    }

    /** Whether a sentence has another form of a word: "streicht", "streichen". */
    private boolean hasOtherForm(int sentence, String word) {
        return word.length() >= SHORTEST_ROOT && IntStream.range(terms.firstToken(sentence), terms.firstToken(sentence + 1))
                .anyMatch(token -> areForms(word, words.word(sentence, token)));
    }

    private boolean isSame(int a, int tokenA, int b, int tokenB) {
        return terms.word(tokenA) == terms.word(tokenB) || areForms(words.word(a, tokenA), words.word(b, tokenB));
    }

    private static boolean areForms(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        int root = 0;
        while (root < shorter && a.charAt(root) == b.charAt(root)) {
            root++;
        }
        return root >= SHORTEST_ROOT && root >= shorter - 1 && root >= longer - LONGEST_ENDING;
    }

    /** Whether each of two sentences has a word with an opposite that the other one hasn't: "before the vote", "after the vote". */
    private boolean areOpposed(int a, int b) {
        Set<String> inA = contrasts(a);
        Set<String> inB = contrasts(b);
        return !inA.containsAll(inB) && !inB.containsAll(inA);
    }

    private Set<String> contrasts(int sentence) {
        return IntStream.range(terms.firstToken(sentence), terms.firstToken(sentence + 1)).mapToObj(token -> words.word(sentence, token))
                .filter(CONTRASTS::contains).collect(Collectors.toSet());
    }

    /**
     * Whether a word that joins, denies or qualifies stands once in both sentences, and before other words of theirs: "raised prices before
     * it cut wages", "cut wages before it raised prices".
     */
    private boolean turnsOther(int a, Map<Integer, Integer> inA, int b, Map<Integer, Integer> inB) {
        for (int token = terms.firstToken(a); token < terms.firstToken(a + 1); token++) {
            int other = inB.getOrDefault(terms.word(token), SEVERAL);
            if (other >= 0 && inA.get(terms.word(token)) != SEVERAL && JOINTS.contains(words.word(a, token))) {
                int next = contentBehind(a, token);
                int nextOther = contentBehind(b, other);
                if (next >= 0 && nextOther >= 0 && terms.word(next) != terms.word(nextOther) && inB.containsKey(terms.word(next))
                        && inA.containsKey(terms.word(nextOther))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next word of content of a sentence behind a token; {@link #SEVERAL} without one. */
    private int contentBehind(int sentence, int token) {
        return IntStream.range(token + 1, terms.firstToken(sentence + 1)).filter(next -> terms.term(next) >= 0).findFirst().orElse(SEVERAL);
    }

    /** Whether a word stands for another one between the same two: "braked before the crossing", "braked after the crossing". */
    private boolean hasOtherBetweenTheSame(int a, int b, Map<Integer, Integer> inB) {
        int[] inOrder = words.withoutArticles(a);
        int[] inOther = words.withoutArticles(b);
        Map<Integer, Integer> places = words.places(inOther);
        for (int i = 0; i < inOrder.length; i++) {
            int before = i == 0 ? SEVERAL : places.getOrDefault(terms.word(inOrder[i - 1]), SEVERAL);
            boolean known = i == 0 || before >= 0;
            if (known && !inB.containsKey(terms.word(inOrder[i])) && before + 2 <= inOther.length
                    && (i + 1 == inOrder.length
                            ? before + 2 == inOther.length
                            : before + 2 < inOther.length && isSame(a, inOrder[i + 1], b, inOther[before + 2]))) {
                return true;
            }
        }
        return false;
    }

    private int tokens(int sentence) {
        return terms.firstToken(sentence + 1) - terms.firstToken(sentence);
    }

    /** Whether one of two sentences denies or qualifies what the other doesn't. */
    boolean takeBack(int a, int b) {
        return negations(a) != negations(b) || qualifications(a) != qualifications(b);
    }

    /** Whether two words behind the same one mark a difference: one stands for the other, or two names have changed places. */
    private boolean clash(int a, int tokenA, Map<Integer, Integer> inA, int b, int tokenB, Map<Integer, Integer> inB) {
        return replaces(a, tokenA, inA, b, tokenB, inB)
                || terms.word(tokenA) != terms.word(tokenB) && isNameToo(b, inB, tokenA) && isNameToo(a, inA, tokenB)
                        && isName(a, tokenA) && isName(b, tokenB);
    }

    /** Whether a word stands where the other sentence has another word, and neither sentence has that of the other. */
    private boolean replaces(int a, int tokenA, Map<Integer, Integer> inA, int b, int tokenB, Map<Integer, Integer> inB) {
        return !inB.containsKey(terms.word(tokenA)) && !inA.containsKey(terms.word(tokenB))
                && !(words.isArticle(a, tokenA) && words.isArticle(b, tokenB));
    }

    /** Whether a token of the other sentence stands in this one as well, as a name. */
    private boolean isNameToo(int sentence, Map<Integer, Integer> places, int token) {
        int place = places.getOrDefault(terms.word(token), SEVERAL);
        return place != SEVERAL && isName(sentence, place);
    }

    /** A word of content with a capital, or in a script that has none. */
    private boolean isName(int sentence, int token) {
        if (terms.term(token) < 0) {
            return false;
        }
        char first = words.text(sentence).charAt(terms.start(token));
        return terms.isCapital(token) || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** How often a sentence denies; where terms are pairs of characters, no token may be the word that does. */
    private long negations(int sentence) {
        if (!terms.areBigrams() || tokens(sentence) == 0) {
            return count(NEGATIONS, sentence);
        }
        String text = words.text(sentence);
        int end = terms.end(terms.firstToken(sentence + 1) - 1);
        return count(NEGATIONS, sentence) + IntStream.range(terms.start(terms.firstToken(sentence)), end)
                .filter(i -> WRITTEN_TOGETHER.stream().anyMatch(word -> text.startsWith(word, i))).count();
    }

    /** How often a sentence qualifies what it says; that it reports what somebody "would" do is none. */
    private long qualifications(int sentence) {
        long all = count(QUALIFICATIONS, sentence);
        return all > 0 && count(REPORTS, sentence) > 0 ? all - count(REPORTED, sentence) : all;
    }

    private long count(Set<String> sought, int sentence) {
        return count(sought, sentence, terms.firstToken(sentence), terms.firstToken(sentence + 1));
    }

    private long count(Set<String> sought, int sentence, int from, int to) {
        return IntStream.range(from, to).filter(token -> sought.contains(words.word(sentence, token))).count();
    }

    private boolean hasNumberNotIn(int sentence, Map<Integer, Integer> other) {
        return IntStream.range(terms.firstToken(sentence), terms.firstToken(sentence + 1)).anyMatch(
                token -> Character.isDigit(words.text(sentence).charAt(terms.start(token))) && !other.containsKey(terms.word(token)));
    }

    private Map<Integer, Integer> places(int sentence) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int token = terms.firstToken(sentence); token < terms.firstToken(sentence + 1); token++) {
            places.merge(terms.word(token), token, (first, second) -> SEVERAL);
        }
        return places;
    }
}
