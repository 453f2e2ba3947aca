package dev.precis.select;

import dev.precis.term.Terms;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether two sentences of the same words say them of each other: "the dog bit the postman" and "the postman bit the dog", "exports
 * rose and imports fell" and the reverse. No dictionary says which words are nouns or verbs; what counts is that two stretches, each
 * opened by a word of content, have changed sides around the same words, with no preposition to go with them. Where a language's nouns
 * say by their endings who does what, they must be written otherwise, too, or the verb between them is; and a preposition there says it
 * as well: "sued (подал в суд на) the works" and "sued the bank". One that stands behind "by" in one sentence alone has another role
 * there, unless it has changed sides. Where words are not told apart, parts of the sentence have changed sides ({@link ChangedSides}).
 *
 * <p>Time: the words of the two sentences.
 */
final class Roles {
    private static final Set<String> AGENTS = Set.copyOf(SentenceWords.LISTS.words("agent"));
    /** Tags of languages whose nouns have endings for their roles. */
    private static final Set<String> WITH_CASES = Set.copyOf(SentenceWords.LISTS.words("cases"));
    /** Whoever does something is named with fewer words; so that the time stays linear. */
    private static final int LONGEST_NAME = 8;

    private final Terms terms;
    private final SentenceWords words;
    private final boolean cases;

    Roles(Terms terms, SentenceWords words) {
        this.terms = terms;
        this.words = words;
        this.cases = WITH_CASES.contains(terms.language());
    }

    /** Whether what two sentences share is in other roles in one than in the other. */
    boolean differ(int a, int b) {
        if (terms.areBigrams()) {
            return ChangedSides.differ(words.letters(a), words.letters(b));
        }
        Side inA = side(a);
        Side inB = side(b);
        return areSwapped(inA, inB) || isPassiveOnly(inA, inB) || isPassiveOnly(inB, inA) || cases && prepositionTurns(inA, inB);
    }

    /** A sentence without its articles. */
    private record Side(int sentence, int[] tokens, Map<Integer, Integer> places) {}

    private Side side(int sentence) {
        int[] tokens = words.withoutArticles(sentence);
        return new Side(sentence, tokens, words.places(tokens));
    }

    private boolean areSwapped(Side a, Side b) {
        for (int i = 0; i < a.tokens.length; i++) {
            int j = place(a, i, b);
            if (j < 0) {
                continue;
            }
            int length = 1;
            while (i + length < a.tokens.length && j + length < b.tokens.length && same(a, i + length, b, j + length)) {
                length++;
            }
            if (isPivot(a, i, length) && areSides(a, i, i + length, b, j, j + length)
                    || cases && areSides(a, i, i, b, j + length, j + length)) {
                return true;
            }
            i += length - 1;
        }
        return false;
    }

    /** Where the word at a place of one sentence stands in another; below 0 unless it stands there once. */
    private int place(Side a, int at, Side b) {
        return b.places.getOrDefault(terms.word(a.tokens[at]), SentenceWords.NOWHERE);
    }

    private boolean same(Side a, int i, Side b, int j) {
        return terms.word(a.tokens[i]) == terms.word(b.tokens[j]);
    }

    private boolean hasContent(Side a, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> terms.term(a.tokens[i]) >= 0);
    }

    /** Whether a word of relation goes before: "from Oslo to Rome", but not "since Monday is the bridge closed". */
    private boolean followsRelation(Side a, int at) {
        return at > 0 && terms.term(a.tokens[at - 1]) < 0;
    }

    /** Whether words can stand between two roles: no mere "and" does. */
    private boolean isPivot(Side a, int from, int length) {
        return IntStream.range(from, from + length)
                .anyMatch(i -> !words.isConjunction(a.sentence, a.tokens[i]));
    }

    /** Whether what stands before the same words in each sentence stands behind them in the other. */
    private boolean areSides(Side a, int fromA, int toA, Side b, int fromB, int toB) {
        int behind = nameEnding(b, fromB, a, toA);
        int before = nameEnding(a, fromA, b, toB);
        return behind > 0 && before > 0 && (hasContent(a, fromA, toA) || fromA == toA || followsRelation(a, fromA - before)
                && followsRelation(b, fromB - behind)) && !areAdjuncts(a, fromA - before, toA, b, fromB - behind, toB)
                && (!cases || areNames(a, fromA - before, toA, b, fromB - behind, toB)
                        || !areWrittenAlike(a, fromA, b, fromB, Math.min(toA - fromA, toB - fromB))
                        || !areWrittenAlike(a, toA, b, fromB - behind, behind) && !areWrittenAlike(b, toB, a, fromA - before, before));
    }

    /** Whether a preposition stands once in both sentences, before other words of theirs. */
    private boolean prepositionTurns(Side a, Side b) {
        for (int i = 0; i + 1 < a.tokens.length; i++) {
            int j = place(a, i, b);
            if (j >= 0 && j + 1 < b.tokens.length && terms.term(a.tokens[i]) < 0 && place(b, j, a) == i
                    && !words.isConjunction(a.sentence, a.tokens[i]) && isTurned(a, i + 1, b, j + 1) && isTurned(b, j + 1, a, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of content of one sentence is not that at a place of the other, and stands elsewhere in it. */
    private boolean isTurned(Side a, int i, Side b, int j) {
        return terms.term(a.tokens[i]) >= 0 && !same(a, i, b, j) && place(a, i, b) >= 0;
    }

    /**
     * Whether one preposition stands before both sides, at the beginning of a sentence: "in the night … in Altfurt", "in Altfurt … in the
     * night".
     */
    private boolean areAdjuncts(Side a, int beforeA, int behindA, Side b, int beforeB, int behindB) {
        return (beforeA == 1 || beforeB == 1) && beforeA > 0 && beforeB > 0 && same(a, beforeA - 1, a, behindA - 1)
                && same(b, beforeB - 1, b, behindB - 1) && terms.term(a.tokens[behindA - 1]) < 0;
    }

    /** Whether both sides are names, which may have no endings: no capital tells of a word that opens its sentence. */
    private boolean areNames(Side a, int beforeA, int behindA, Side b, int beforeB, int behindB) {
        return terms.isCapital(a.tokens[behindA]) && terms.isCapital(b.tokens[behindB]) && terms.isCapital(a.tokens[beforeA])
                && terms.isCapital(b.tokens[beforeB]);
    }

    /** How many words end before a place of one sentence and are those from a place of the other on, 0 unless they open with content. */
    private int nameEnding(Side before, int end, Side behind, int from) {
        if (from >= behind.tokens.length || terms.term(behind.tokens[from]) < 0) {
            return 0;
        }
        int start = place(behind, from, before);
        int length = end - start;
        return start >= 0 && length > 0 && length <= LONGEST_NAME && from + length <= behind.tokens.length
                && IntStream.range(0, length).allMatch(k -> same(behind, from + k, before, start + k)) ? length : 0;
    }

    private boolean areWrittenAlike(Side a, int i, Side b, int j, int length) {
        return IntStream.range(0, length)
                .allMatch(k -> words.word(a.sentence, a.tokens[i + k]).equals(words.word(b.sentence, b.tokens[j + k])));
    }

    /**
     * Whether one sentence says by whom something is done, and the other has that behind the verb without a "by", and the same before it:
     * "the bank was sued by the city", "the bank sued the city".
     */
    private boolean isPassiveOnly(Side passive, Side active) {
        int first = passive.tokens.length == 0 ? SentenceWords.NOWHERE : place(passive, 0, active);
        for (int i = 2; first >= 0 && i < passive.tokens.length; i++) {
            if (terms.term(passive.tokens[i]) >= 0 && AGENTS.contains(words.word(passive.sentence, passive.tokens[i - 1]))) {
                int agent = place(passive, i, active);
                return agent > first + 1 && terms.term(active.tokens[agent - 1]) >= 0;
            }
        }
        return false;
    }
}
