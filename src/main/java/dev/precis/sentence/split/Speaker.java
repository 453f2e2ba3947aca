package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;

/** Who speaks, named behind a quotation that ends in a question or exclamation mark: “Is it safe?” Miller asked. */
final class Speaker {
    /** The verb is one of so many words: "The old man from Lyon asked". */
    private static final int MOST_WORDS = 6;
    /** Words that start sentences, of which a clause of its own has more than "the": "But when he asked". */
    private static final int MOST_STARTERS = 1;
    private static final int LONGEST_WORD = 24;
    /** In characters, where these are not parted by blanks: 他大声地喊道。 */
    private static final int LONGEST_UNSPACED = 12;
    /** Of the verb in them. */
    private static final int LONGEST_UNSPACED_VERB = 3;

    private final char[] text;
    private final SplitterRules rules;
    private int to;

    Speaker(char[] text, SplitterRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Reads {@code text[…,to)} from now on. */
    void over(int to) {
        this.to = to;
    }

    /** Whether the quotation that ends at {@code stop} opened its sentence, so that the speaker wasn't named before it. */
    boolean isOpenFor(int sentence, int stop) {
        int limit = Math.max(sentence, stop - Enclosure.LONGEST);
        for (int i = stop - 1; i >= limit; i--) {
            if ("\"“„«「『‘".indexOf(text[i]) >= 0) {
                return i - sentence <= 1;
            }
        }
        return true;
    }

    /** Whether the clause at {@code at} says who spoke. */
    boolean isNamedAt(int at) {
        return Punctuation.isUnspaced(text[at]) ? isNamedUnspaced(at) : isNamedInWords(at);
    }

    private boolean isNamedInWords(int at) {
        int starters = 0;
        int i = at;
        for (int word = 0; word < MOST_WORDS; word++) {
            int end = wordEnd(i);
            if (end == i) {
                return false;
            }
            int value = rules.words().get(text, i, end);
            if ((value & SplitterRules.SAYS) != 0 && word > 0) {
                return end == to || text[end] != ':';
            }
            starters += (value & SplitterRules.STARTS) != 0 ? 1 : 0;
            boolean abbreviated = end < to && text[end] == '.'
                    && (end - i == 1 || rules.abbreviations().get(text, i, end) != WordTable.ABSENT);
            end += abbreviated ? 1 : 0;
            if (starters > MOST_STARTERS || end + 1 >= to || text[end] != ' ') {
                return false;
            }
            i = end + 1;
        }
        return false;
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < to && i - start < LONGEST_WORD
                && (Punctuation.isLetterOrMark(text[i]) || i > start && (text[i] == '-' || text[i] == '’' || text[i] == '\''))) {
            i++;
        }
        return i;
    }

    private boolean isNamedUnspaced(int at) {
        int end = at;
        while (end < to && end - at <= LONGEST_UNSPACED && Punctuation.isUnspaced(text[end])) {
            end++;
        }
        if (end - at > LONGEST_UNSPACED || end < to && text[end] != '，' && Punctuation.of(text[end]) != Punctuation.FULL
                && Punctuation.of(text[end]) != Punctuation.LINE) {
            return false;
        }
        // a verb of one sign is a part of many words: it counts at the end alone
        for (int last = end; last > at + 1; last--) {
            for (int start = last - (last == end ? 1 : 2); start > at && last - start <= LONGEST_UNSPACED_VERB; start--) {
                if ((rules.words().get(text, start, last) & SplitterRules.SAYS) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
