package dev.precis.sentence.noise;

import dev.precis.chars.Punctuation;
import dev.precis.sentence.split.Spans;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds what a text repeats word for word.
 *
 * <ul>
 * <li>A line of its own that comes back is a slogan, a teaser or a button: no occurrence is kept.
 * <li>Unless it is a sentence with a stop that names nobody, a warning or a refrain: the first occurrence is kept. Slogans name who
 *     speaks; of a sentence with a name the first is kept where it makes up much of the text, and doesn't turn to the reader in passing as
 *     "The Gazette is closer to you" does.
 * <li>Of a sentence that running text says again and again the first is kept.
 * <li>An answer is no repetition where another question stands before it.
 * </ul>
 *
 * Spans are compared by a few characters at both ends first; only what agrees there is compared as a whole, with the first span of its
 * kind.
 */
public final class Repetition {
    /** A longer sentence is no slogan, a shorter one an interjection. */
    private static final int LONGEST = 220;
    private static final int SHORTEST = 12;
    /** A sentence inside paragraphs that is said this many times is repeated; a line of its own said twice. */
    private static final int MANY = 3;
    /** Spans compared before one is taken for new, so that a text made to collide stays linear. */
    private static final int MOST_PROBES = 16;
    private static final int ENDS = 8;
    /** A sentence of a line of its own that is one in so many of all is what the text says. */
    private static final int MUCH = 3;
    /** A line of its own with a stop and so many blanks is a sentence. */
    private static final int FEWEST_BLANKS = 1;
    /** As much in a script without blanks, in characters. */
    private static final int FEWEST_UNSPACED = 4;

    private Repetition() {}

    /** The spans of a text by what they say: those of the same characters are of one kind. */
    private static final class Kinds {
        /** By span, the first of its kind. */
        private final int[] first;
        /** By the first of a kind, how many there are; 0 where it is too long or too short to be told. */
        private final int[] times;
        /** By the first of a kind, the first that stands among other sentences, plus 1. */
        private final int[] survivor;
        private boolean anyRepeated;

        private Kinds(int spans) {
            first = new int[spans];
            times = new int[spans];
            survivor = new int[spans];
        }

        static Kinds of(char[] text, Spans spans) {
            int n = spans.count();
            Kinds kinds = new Kinds(n);
            int[] slots = new int[Integer.highestOneBit(Math.max(4, n) * 2 - 1) << 1];
            for (int s = 0; s < n; s++) {
                int length = spans.end(s) - spans.start(s);
                kinds.first[s] = s;
                if (length <= LONGEST && length >= SHORTEST) {
                    int slot = slot(slots, text, spans, s);
                    if (slot >= 0) {
                        kinds.add(slots, slot, s, spans.isAlone(s));
                    }
                }
            }
            return kinds;
        }

        /** The slot of a span's kind, or a free one; below 0 where too many others are in the way. */
        private static int slot(int[] slots, char[] text, Spans spans, int span) {
            int slot = hash(text, spans.start(span), spans.end(span)) & slots.length - 1;
            for (int probes = 0; probes < MOST_PROBES; probes++) {
                if (slots[slot] == 0 || same(text, spans, slots[slot] - 1, span, spans.end(span) - spans.start(span))) {
                    return slot;
                }
                slot = slot + 1 & slots.length - 1;
            }
            return -1;
        }

        private void add(int[] slots, int slot, int span, boolean alone) {
            if (slots[slot] == 0) {
                slots[slot] = span + 1;
            } else {
                first[span] = slots[slot] - 1;
                anyRepeated = true;
            }
            times[first[span]]++;
            survivor[first[span]] = survivor[first[span]] == 0 && !alone ? span + 1 : survivor[first[span]];
        }

        /** How many spans say what one says. */
        int times(int span) {
            return times[first[span]];
        }
    }

    /**
     * The spans that repeat what is said elsewhere, or are slogans.
     *
     * @param page tells which lines speak to a visitor, as slogans do
     */
    public static BitSet slogans(char[] text, Spans spans, PageLines page) {
        int n = spans.count();
        BitSet slogans = new BitSet();
        Kinds kinds = Kinds.of(text, spans);
        boolean others = !kinds.anyRepeated;
        for (int s = 0; kinds.anyRepeated && s < n; s++) {
            int all = kinds.times(s);
            boolean said = kinds.first[s] == s && kinds.survivor[s] == 0 && all > 1 && isSentence(text, spans, s)
                    && (isNameless(text, spans, s)
                            || all * MUCH >= n && !page.addressesInPassing(spans.start(s), spans.end(s)));
            boolean slogan = (all >= MANY || all > 1 && spans.isAlone(s)) && kinds.survivor[kinds.first[s]] != s + 1 && !said
                    && !(all > 1 && isAnswer(text, spans, s, kinds.times(Math.max(0, s - 1))));
            slogans.set(s, slogan);
            others |= !slogan && !spans.isNoise(s);
        }
        for (int s = 0; !others && s < n; s++) {
            slogans.set(s, kinds.first[s] != s); // repeated lines are all there is: each is the text once
        }
        return slogans;
    }

    private static boolean isSentence(char[] text, Spans spans, int span) {
        char last = text[spans.end(span) - 1];
        if (last != '.' && last != '。' && last != '।') {
            return false;
        }
        int from = behindLabel(text, spans, span);
        boolean labelled = from > spans.start(span);
        int blanks = 0;
        int unspaced = 0;
        for (int i = from; i < spans.end(span); i++) {
            if (text[i] == ':' || labelled && isListed(text[i])) {
                return false; // a label and its values: "Contains: 1 egg, 2 cups of milk."
            }
            blanks += text[i] == ' ' ? 1 : 0;
            unspaced += Punctuation.isUnspaced(text[i]) ? 1 : 0;
        }
        return blanks >= (labelled ? FEWEST_BLANKS + 1 : FEWEST_BLANKS) || unspaced >= FEWEST_UNSPACED;
    }

    /** Where what is said starts: behind a word and a colon, "Note: Wear gloves."; at the start of a span without. */
    private static int behindLabel(char[] text, Spans spans, int span) {
        int start = spans.start(span);
        int end = spans.end(span);
        int colon = start;
        while (colon < end && Punctuation.isLetterOrMark(text[colon])) {
            colon++;
        }
        colon += colon + 1 < end && Punctuation.isSpace(text[colon]) && text[colon + 1] == ':' ? 1 : 0;
        boolean label = colon > start && colon + 2 < end && text[colon] == ':' && Punctuation.isSpace(text[colon + 1]);
        return label ? colon + 2 : start;
    }

    private static boolean isListed(char c) {
        return c == ',' || c == ';' || Character.isDigit(c);
    }

    /** Whether no word behind the first that is said has a capital, or a stop inside as the name of a site has. */
    private static boolean isNameless(char[] text, Spans spans, int span) {
        for (int i = behindLabel(text, spans, span) + 1; i < spans.end(span); i++) {
            boolean site = text[i] == '.' && i + 1 < spans.end(span) && Punctuation.isLetterOrMark(text[i + 1]);
            if (site || Punctuation.isUpper(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence follows a question that is asked once: the same answer to another question is said anew. */
    private static boolean isAnswer(char[] text, Spans spans, int span, int timesAsked) {
        return span > 0 && timesAsked <= 1 && Punctuation.asks(text[spans.end(span - 1) - 1]);
    }

    private static int hash(char[] text, int from, int to) {
        int hash = to - from;
        int near = Math.min(to, from + ENDS);
        for (int i = from; i < near; i++) {
            hash = hash * 31 + text[i];
        }
        for (int i = Math.max(near, to - ENDS); i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return hash ^ hash >>> 15;
    }

    private static boolean same(char[] text, Spans spans, int a, int b, int length) {
        return spans.end(a) - spans.start(a) == length
                && Arrays.equals(text, spans.start(a), spans.end(a), text, spans.start(b), spans.end(b));
    }
}
