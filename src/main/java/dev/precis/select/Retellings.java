package dev.precis.select;

import dev.precis.chars.Runs;
import dev.precis.term.Terms;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether one sentence tells all that another one tells: as it stands, as it stands with more besides, or in another order of words.
 * What takes back the rest ({@link Differences}) tells something else.
 *
 * <p>Time: the words of the two sentences.
 */
final class Retellings {
    /** Those that open a reason: what goes on with one says all that stands before it, and more. */
    private static final Set<String> REASONS = SentenceWords.LISTS.set("reason");
    private static final Set<String> REPORTS = SentenceWords.LISTS.set("report");
    private static final Set<String> PLACES = SentenceWords.LISTS.set("place");
    private static final String COMMAS = ",،，";
    /** A shorter statement is found in others by chance. */
    private static final int FEWEST_TOKENS = 3;
    /** Who said it, and when, takes no more words of content. */
    private static final int MOST_ADDED = 4;

    private final Terms terms;
    private final SentenceWords words;
    private final Differences differences;

    Retellings(Terms terms, SentenceWords words, Differences differences) {
        this.terms = terms;
        this.words = words;
        this.differences = differences;
    }

    /** Whether two sentences are the same but for white space, signs and capitals; sentences without words never are. */
    boolean identical(int a, int b) {
        int from = terms.firstToken(a);
        int other = terms.firstToken(b);
        int length = terms.tokenCount(a);
        return length > 0 && length == terms.tokenCount(b) && isRun(from, b) && IntStream.range(0, length)
                .allMatch(i -> terms.sameForm(from + i, other + i) || words.word(a, from + i).equals(words.word(b, other + i)))
                && !differences.countOtherwise(a, b);
    }

    /**
     * Whether a sentence is another one as it stands, with more behind a comma ("…, the police said"), behind or before an "and", or with
     * its reason, and takes nothing back in that.
     */
    boolean holds(int sentence, int other) {
        return holdsWords(sentence, other) && !differences.countOtherwise(sentence, other);
    }

    private boolean holdsWords(int sentence, int other) {
        int length = terms.tokenCount(other);
        int more = terms.tokenCount(sentence) - length;
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
                && !differences.hasNegationOrQualification(sentence, first, first + more);
    }

    /** Whether a sentence is another one as it stands, with where or when it was behind it: "two ships sank", "two ships sank off Orrin". */
    boolean places(int sentence, int other) {
        int first = terms.firstToken(sentence);
        int rest = first + terms.tokenCount(other);
        int end = terms.endToken(sentence);
        return terms.tokenCount(other) > 1 && rest < end && isRun(first, other) && PLACES.contains(words.word(sentence, rest))
                && !differences.hasNegation(sentence, first, rest) && !differences.hasNegationOrQualification(sentence, rest, end)
                && !differences.countOtherwise(sentence, other);
    }

    /** Whether the words of a sentence from one on say why what it states is so; "not … because" may deny the reason alone. */
    private boolean isReason(int sentence, int from) {
        return REASONS.contains(words.word(sentence, from)) && !differences.hasNegation(sentence, terms.firstToken(sentence), from);
    }

    private boolean isCommaBefore(int sentence, int token) {
        int start = terms.start(token);
        return Runs.end(words.text(sentence), terms.end(token - 1), start, c -> COMMAS.indexOf(c) < 0) < start;
    }

    /** Whether the words of a sentence from one on are no more than it takes to say who said it, and take nothing back. */
    private boolean isMereAddition(int sentence, int from) {
        int end = terms.endToken(sentence);
        long added = IntStream.range(from, end).filter(token -> terms.term(token) >= 0).count();
        return added <= MOST_ADDED && !differences.hasNegationOrQualification(sentence, from, end);
    }

    /** Whether the words of another sentence stand one behind the other from a token on. */
    private boolean isRun(int token, int other) {
        int from = terms.firstToken(other);
        return IntStream.range(0, terms.tokenCount(other)).allMatch(i -> terms.word(token + i) == terms.word(from + i));
    }

    /**
     * Whether a sentence has all words of another one in their order, and one more thing that is joined by "and", "the theatre and the
     * library", or its reason.
     */
    boolean saysMore(int sentence, int other) {
        int behind = terms.firstToken(sentence) + terms.tokenCount(other);
        return behind < terms.endToken(sentence) && isRun(terms.firstToken(sentence), other) && isReason(sentence, behind)
                || joinsMore(sentence, other);
    }

    private boolean joinsMore(int sentence, int other) {
        int next = terms.firstToken(other);
        int end = terms.endToken(other);
        boolean joined = false;
        boolean conjunction = false;
        for (int token = terms.firstToken(sentence); token < terms.endToken(sentence); token++) {
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
        return hasContentOf(words.all(sentence), words.all(other)) && !differences.contradict(sentence, other)
                && saysAlike(words.withoutArticles(sentence), words.withoutArticles(other));
    }

    private boolean hasContentOf(WordPlaces sentence, WordPlaces other) {
        int missing = 0;
        for (int i = 0; i < other.count(); i++) {
            if (other.isContent(i) && !sentence.has(other.word(i))) {
                String word = words.word(other.sentence(), other.tokens()[i]);
                boolean mayMiss = terms.areBigrams() && i > 0 && i + 1 < other.count();
                if (!REPORTS.contains(word) && !words.hasForm(sentence.sentence(), word) && (!mayMiss || ++missing > 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean saysAlike(WordPlaces sentence, WordPlaces other) {
        return !differences.haveOtherRoles(sentence, other) && !hasOtherBetweenTheSame(other, sentence);
    }

    /** Whether a word stands for another one between the same two: "braked before the crossing", "braked after the crossing". */
    private boolean hasOtherBetweenTheSame(WordPlaces a, WordPlaces b) {
        for (int i = 0; i < a.count(); i++) {
            int before = i == 0 ? WordPlaces.NOWHERE : b.placeOf(a.word(i - 1));
            boolean follows = i == 0 || before != WordPlaces.NOWHERE;
            if (follows && !b.has(a.word(i)) && goOnAlike(a, i + 1, b, before + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same word stands at a place of each, in whatever form, or both have ended. */
    private boolean goOnAlike(WordPlaces a, int i, WordPlaces b, int j) {
        if (i == a.count() || j >= b.count()) {
            return i == a.count() && j == b.count();
        }
        return a.word(i) == b.word(j)
                || SentenceWords.areForms(words.word(a.sentence(), a.tokens()[i]), words.word(b.sentence(), b.tokens()[j]));
    }
}
