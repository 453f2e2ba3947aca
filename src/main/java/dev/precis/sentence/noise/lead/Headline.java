package dev.precis.sentence.noise.lead;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;

/**
 * Finds the headline that stands in front of a sentence on the same line, set apart by a bar, and what stands over it: "Competition |
 * Bonus points | I have written …". A headline is no longer than {@link #LONGEST}.
 */
public final class Headline {
    private static final int LONGEST = 100;
    /** A shorter rest is a part like the others: "News | Sports | Weather". */
    private static final int SHORTEST_SENTENCE = 40;

    private Headline() {}

    /** How far the bar behind one headline may stand. */
    private static int limit(int from, int to) {
        return Math.max(from, Math.min(to - SHORTEST_SENTENCE, from + LONGEST));
    }

    /** Where the sentence {@code text[from,to)} starts after its headline; {@code from} if it has none. */
    public static int end(CharIndex characters, int from, int to) {
        if (!characters.has('|')) {
            return from;
        }
        char[] text = characters.units();
        int limit = limit(from, to);
        int start = from;
        for (int i = characters.nextMark(from, limit); i < limit; i = characters.nextMark(i + 1, limit)) {
            if (text[i] == '(' || text[i] == '[') {
                i = characters.text().indexOf(text[i] == '(' ? ')' : ']', i, limit);
            }
            if (i < 0 || Punctuation.endsSentence(text[i])) {
                break;
            }
            if (text[i] == '|' && i > start && text[i - 1] == ' ' && text[i + 1] == ' ') {
                start = i + 2;
                limit = limit(start, to);
            }
        }
        char first = text[start];
        return start > from && (Punctuation.begins(first) || Punctuation.opens(first)) ? start : from;
    }
}
