package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;

/**
 * Lines of forms, notices and timetables: a label, a colon and what it stands for, often a date, a time or a number ("Deadline: 3 May
 * 2024", "Sat: 10-14"). They are text in spite of their numbers, unless the label is one that pages have ("Last updated: …").
 */
record FormLine(CharIndex characters, WordTable table, WordCursor words) {
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_WORDS = 4;
    private static final int FEWEST_LETTERS = 2;
    /** Two times with minutes have no more digits; a telephone's number has. */
    private static final int MOST_DIGITS = 8;
    /** Behind a date in place of a label so many words in small letters say what happened. */
    private static final int FEWEST_TOLD = 2;

    /** What any list of pages knows of a word. */
    private static final int OF_PAGES = PageWords.ACTION | PageWords.OF_PAGES | PageWords.ADDRESS | PageWords.LABEL | PageWords.BYLINE;

    /**
     * Whether {@code text[from,to)} opens with a label that speaks of something else than the page, or a date and what happened then.
     *
     * @param date whether a date or a time stands in it: other numbers must be short
     */
    boolean isText(int from, int to, SentenceShape shape, boolean date) {
        int colon = date || shape.digits() <= MOST_DIGITS ? colon(from, to) : -1;
        if (colon < 0) {
            return false;
        }
        return Punctuation.isDigit(characters.at(from)) ? tells(colon + 1, to) : isLabelOfText(from, colon);
    }

    /** Whether a label is followed by a word in small letters and no address: "Comments: we close them". */
    boolean explains(int from, int to) {
        int colon = colon(from, to);
        if (colon < 0 || Punctuation.isDigit(characters.at(from)) || characters.text().indexOf("://", colon, to) >= 0) {
            return false;
        }
        for (words.over(colon + 1, to); words.next();) {
            if (Punctuation.isLower(words.first()) && words.length() > 1) {
                return true;
            }
        }
        return false;
    }

    private int colon(int from, int to) {
        int limit = Math.min(to, from + LONGEST_LABEL);
        for (int i = characters.nextMark(from, limit); i < limit; i = characters.nextMark(i + 1, limit)) {
            switch (characters.at(i)) {
                case ':', '：' -> {
                    if (i == from) {
                        return -1;
                    }
                    if (i + 1 < to && Punctuation.isDigit(characters.at(i - 1)) && Punctuation.isDigit(characters.at(i + 1))) {
                        continue; // a time of day
                    }
                    boolean apart = characters.at(i) == '：' || i + 1 < to && Punctuation.isSpace(characters.at(i + 1))
                            || Punctuation.isUnspaced(characters.at(i - 1));
                    return i + 1 < to && apart ? i : -1;
                }
                case ',', '!', '?', '"', '|', '(', '[', '/', '@', '#' -> {
                    return -1;
                }
                default -> {
                }
            }
        }
        return -1;
    }

    /** Whether no page has such a label: its words aren't all such of pages, and the last doesn't say that something was published. */
    private boolean isLabelOfText(int from, int colon) {
        int count = 0;
        int letters = 0;
        int last = 0;
        boolean byline = false;
        boolean unknown = false;
        for (words.over(from, colon); words.next(); count++) {
            if (Punctuation.isDigit(words.first())) {
                return false;
            }
            last = words.in(table);
            byline |= (last & PageWords.BYLINE) != 0;
            unknown |= (last & OF_PAGES) == 0 && ((last & PageWords.FUNCTION) == 0 || count == 0);
            letters += words.length();
        }
        return count > 0 && count <= MOST_WORDS && letters >= FEWEST_LETTERS && unknown && !byline && (last & PageWords.LABEL) == 0;
    }

    private boolean tells(int from, int to) {
        int told = 0;
        for (words.over(from, to); words.next();) {
            if (Punctuation.isDigit(words.first())) {
                return false;
            }
            told += Punctuation.isLower(words.first()) ? 1 : 0;
        }
        return told >= FEWEST_TOLD;
    }
}
