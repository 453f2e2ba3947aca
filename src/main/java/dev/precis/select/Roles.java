package dev.precis.select;

import dev.precis.term.Terms;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether two sentences of the same words say them of each other: "the dog bit the postman" and "the postman bit the dog", "exports
 * rose and imports fell" and the reverse. No dictionary says which words are nouns or verbs; what counts is that two stretches, each
 * opened by a word of content, have changed sides around the same words, with no preposition to go with them. Where a language's nouns
 * say by their endings who does what, they must be written otherwise, too, or the verb between them is. One that stands behind "by" in one
 * sentence alone has another role there, unless it has changed sides. Where words are not told apart, parts of the sentence have changed
 * sides ({@link ChangedSides}).
 *
 * <p>Time: the words of the two sentences.
 */
final class Roles {
    private static final Set<String> AGENTS = SentenceWords.LISTS.set("agent");
    /** Tags of languages whose nouns have endings for their roles. */
    private static final Set<String> WITH_CASES = SentenceWords.LISTS.set("cases");
    /** Those in which whoever does something stands before the verb, and to whom it is done behind it, wherever all else stands. */
    private static final Set<String> ORDERED = SentenceWords.LISTS.set("ordered");
    /** Whoever does something is named with fewer words; so that the time stays linear. */
    private static final int LONGEST_NAME = 8;

    private final Terms terms;
    private final SentenceWords words;
    private final boolean cases;
    private final boolean ordered;

    Roles(Terms terms, SentenceWords words) {
        this.terms = terms;
        this.words = words;
        this.cases = areMarked(terms);
        this.ordered = ORDERED.contains(terms.language());
    }

    /** Whether nouns have endings for their roles. */
    static boolean areMarked(Terms terms) {
        return WITH_CASES.contains(terms.language());
    }

    /** Whether what two sentences share, articles aside, is in other roles in one than in the other. */
    boolean differ(WordPlaces a, WordPlaces b) {
        return terms.areBigrams()
                ? ChangedSides.differ(words.letters(a.sentence()), words.letters(b.sentence()))
                : areSwapped(a, b) || isPassiveOnly(a, b) || isPassiveOnly(b, a)
                        || ordered && (actsOtherwise(a, b) || actsOtherwise(b, a));
    }

    /** Some places of a sentence, {@code to} exclusive. */
    private record Stretch(WordPlaces in, int from, int to) {
        /** So many places right before it. */
        Stretch before(int length) {
            return new Stretch(in, from - length, from);
        }

        /** So many places right behind it. */
        Stretch behind(int length) {
            return new Stretch(in, to, to + length);
        }

        /** The point right before it, which holds no word. */
        Stretch pointBefore() {
            return before(0);
        }

        /** The point right behind it, which holds no word. */
        Stretch pointBehind() {
            return behind(0);
        }

        boolean isEmpty() {
            return from == to;
        }

        boolean hasContent() {
            return IntStream.range(from, to).anyMatch(in::isContent);
        }

        /** Whether a word of relation goes before: "from Oslo to Rome", but not "since Monday is the bridge closed". */
        boolean followsRelation() {
            return from > 0 && !in.isContent(from - 1);
        }

        /** Whether the same word goes before it as before another one of its sentence, further on. */
        boolean followsSameAs(Stretch other) {
            return from > 0 && in.word(from - 1) == in.word(other.from - 1);
        }
    }

    private boolean areSwapped(WordPlaces a, WordPlaces b) {
        for (int i = 0; i < a.count(); i++) {
            int j = b.placeOf(a.word(i));
            if (j == WordPlaces.NOWHERE) {
                continue;
            }
            int length = 1;
            while (i + length < a.count() && j + length < b.count() && a.word(i + length) == b.word(j + length)) {
                length++;
            }
            int before = 0; // words that stand there several times, as "may" before "in May", go with the one that tells the place
            while (before < Math.min(i, j) && a.isContent(i - before - 1) && a.word(i - before - 1) == b.word(j - before - 1)) {
                before++;
            }
            Stretch inA = new Stretch(a, i - before, i + length);
            Stretch inB = new Stretch(b, j - before, j + length);
            if (mayPartRoles(inA) && haveChangedSides(inA, inB) || cases && haveChangedSides(inA.pointBefore(), inB.pointBehind())) {
                return true;
            }
            i += length - 1;
        }
        return false;
    }

    /**
     * Whether two words of content stand right behind each other the other way round in the second sentence, which has another one there:
     * "shot a man", "a man shot an officer"; "a man shot", "police shot a man".
     */
    private boolean actsOtherwise(WordPlaces a, WordPlaces b) {
        int agent = lastAgent(b);
        for (int i = 0; i + 1 < a.count(); i++) {
            int second = b.placeOf(a.word(i));
            int first = second - 1;
            if (second > 0 && a.isContent(i) && a.isContent(i + 1) && b.word(first) == a.word(i + 1)
                    && b.placeOf(a.word(i + 1)) == first && (isOnlyIn(b, second + 1, a) || isOnlyIn(b, first - 1, a))
                    && agent < second) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnlyIn(WordPlaces sentence, int place, WordPlaces other) {
        return place >= 0 && place < sentence.count() && sentence.isContent(place) && !other.has(sentence.word(place))
                && !terms.isNumber(sentence.tokens()[place]);
    }

    /** Where the last "by" stands; {@link WordPlaces#NOWHERE} without one. */
    private int lastAgent(WordPlaces in) {
        return IntStream.range(0, in.count()).filter(i -> AGENTS.contains(words.word(in.sentence(), in.tokens()[i]))).max()
                .orElse(WordPlaces.NOWHERE);
    }

    /** Whether words can stand between two roles: no mere "and" does. */
    private boolean mayPartRoles(Stretch pivot) {
        return IntStream.range(pivot.from, pivot.to).anyMatch(i -> !words.isConjunction(pivot.in.sentence(), pivot.in.tokens()[i]));
    }

    /** Whether what stands before the same words in each of two sentences stands behind them in the other. */
    private boolean haveChangedSides(Stretch a, Stretch b) {
        int one = nameLength(a, b);
        int other = nameLength(b, a);
        if (one == 0 || other == 0) {
            return false;
        }
        Stretch oneInA = a.before(one);
        Stretch otherInA = a.behind(other);
        Stretch otherInB = b.before(other);
        Stretch oneInB = b.behind(one);
        boolean related = a.isEmpty() || a.hasContent() || oneInA.followsRelation() && otherInB.followsRelation();
        boolean adjuncts = oneInA.followsRelation() && (oneInA.from == 1 || otherInB.from == 1) && oneInA.followsSameAs(otherInA)
                && otherInB.followsSameAs(oneInB); // "in the night … in Altfurt", "in Altfurt … in the night"
        return related && !adjuncts && (!cases || Stream.of(oneInA, otherInA, oneInB, otherInB).allMatch(this::opensWithCapital)
                || !areWrittenAlike(a, b) || !areWrittenAlike(otherInA, otherInB) && !areWrittenAlike(oneInA, oneInB));
    }

    /** How many words end right before one stretch and are those right behind the other, 0 unless they open with content. */
    private int nameLength(Stretch before, Stretch behind) {
        int from = behind.to;
        if (from >= behind.in.count() || !behind.in.isContent(from)) {
            return 0;
        }
        int start = before.in.placeOf(behind.in.word(from));
        int length = before.from - start;
        return start != WordPlaces.NOWHERE && length > 0 && length <= LONGEST_NAME && from + length <= behind.in.count()
                && IntStream.range(0, length).allMatch(k -> behind.in.word(from + k) == before.in.word(start + k)) ? length : 0;
    }

    /** Whether it may be a name, which may have no ending. */
    private boolean opensWithCapital(Stretch name) {
        return terms.isCapital(name.in.tokens()[name.from]);
    }

    private boolean areWrittenAlike(Stretch a, Stretch b) {
        return IntStream.range(0, Math.min(a.to - a.from, b.to - b.from)).allMatch(k -> word(a, k).equals(word(b, k)));
    }

    private String word(Stretch stretch, int k) {
        return words.word(stretch.in.sentence(), stretch.in.tokens()[stretch.from + k]);
    }

    /**
     * Whether one sentence says by whom something is done, and the other has that behind the verb without a "by", and the same before it:
     * "the bank was sued by the city", "the bank sued the city".
     */
    private boolean isPassiveOnly(WordPlaces passive, WordPlaces active) {
        int first = passive.count() == 0 ? WordPlaces.NOWHERE : active.placeOf(passive.word(0));
        for (int i = 2; first != WordPlaces.NOWHERE && i < passive.count(); i++) {
            if (passive.isContent(i) && AGENTS.contains(words.word(passive.sentence(), passive.tokens()[i - 1]))) {
                int agent = active.placeOf(passive.word(i));
                return agent > first + 1 && active.isContent(agent - 1);
            }
        }
        return false;
    }
}
