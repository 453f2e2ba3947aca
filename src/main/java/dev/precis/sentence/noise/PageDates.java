package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;

/** Lines that say when something was published, or by which way a page is reached. */
final class PageDates {
    /** "Posted by Jane Doe on March": a label has no more words beside its date. */
    private static final int MOST_BESIDE_DATE = 7;

    private final char[] text;
    private final WordTable table;
    private final WordCursor words;

    PageDates(CharIndex characters, WordTable table, WordCursor words) {
        this.text = characters.units();
        this.table = table;
        this.words = words;
    }

    /** Numbers that make a date or a time, and few words beside them; where a stop ends it, the first is a label ("Published") or all have capitals. */
    boolean isDate(int from, int to, SentenceShape look, boolean open) {
        if (look.words() > 12) {
            return false;
        }
        int wordCount = 0;
        boolean label = false;
        int numberCount = 0;
        boolean year = false;
        boolean day = false;
        boolean time = false;
        words.over(from, to);
        while (words.next()) {
            if (!Punctuation.isDigit(words.first())) {
                label |= wordCount == 0 && (words.in(table) & (PageWords.LABEL | PageWords.FUNCTION)) == PageWords.LABEL;
                if (!open && !label && Punctuation.isLower(words.first())) {
                    return false;
                }
                wordCount++;
                continue;
            }
            numberCount++;
            int length = words.end() - words.start();
            char c = words.first();
            boolean cited = words.start() > from && (text[words.start() - 1] == '(' || text[words.start() - 1] == '[');
            year |= length == 4 && (c == '1' || c == '2') && !cited;
            day |= length <= 2 || length <= 4 && !Punctuation.isDigit(text[words.end() - 1]);
            time |= length <= 2 && words.end() < to - 1 && text[words.end()] == ':' && Punctuation.isDigit(text[words.end() + 1]);
            time |= length == 10 && text[words.start() + 4] == '-';
        }
        return (time || year && day)
                && (label && wordCount <= MOST_BESIDE_DATE || wordCount <= (open ? 2 * numberCount : numberCount) && wordCount <= 5);
    }

    /** "Home > News > World": two signs between spaces and more, and few words between them. */
    boolean isTrail(int from, int to, SentenceShape look) {
        int separators = 0;
        for (int i = from + 1; i + 1 < to; i++) {
            if (isSeparator(text[i]) && Punctuation.isSpace(text[i - 1]) && Punctuation.isSpace(text[i + 1])) {
                separators++;
            }
        }
        return separators > 1 && look.words() - separators <= 4 * (separators + 1);
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case '>', '»', '›', '|', '·', '•', '→', '/', '¦', '▸', '▶', '‣', '●' -> true;
            default -> false;
        };
    }
}
