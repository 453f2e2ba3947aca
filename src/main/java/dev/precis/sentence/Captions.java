package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import dev.precis.sentence.noise.PageWords;

/** Tells captions of pictures and tables: they say what is to be seen in one, and little to whoever doesn't see it. */
record Captions(CharIndex characters, char[] text, WordTable table, WordCursor words) {
    /** A sentence that points at more people is looked at no further. */
    private static final int MOST_MARKS = 16;
    /** "First: the harbour." counts points; "Second from left: Jane Doe" people. */
    private static final int FEWEST_WORDS = 2;

    /** Whether a line or a bracket says who made a picture: "Image: Jane Doe." What stands before it in its block is the caption. */
    boolean isCredit(int from, int to) {
        return words.over(from, to).next() && (words.in(table) & PageWords.PICTURE) != 0
                && words.end() < to && isColon(words.end());
    }

    private boolean isColon(int at) {
        return text[at] == ':' || text[at] == '：';
    }

    /** Whether a sentence is numbered as captions are: "Figure 1.5 The old port." In "Figure 1.5 shows the port." the text speaks. */
    boolean isNumbered(int from, int to) {
        if (!words.over(from, to).next() || (words.in(table) & PageWords.NUMBERED) == 0) {
            return false;
        }
        int at = words.end();
        at += at < to && text[at] == '.' ? 1 : 0;
        int number = at + 1;
        if (number >= to || !Punctuation.isSpace(text[at]) || !Punctuation.isDigit(text[number])) {
            return false;
        }
        int next = Punctuation.nextSpace(text, number, to) + 1;
        return next < to && Punctuation.isUpper(text[next]);
    }

    /**
     * Whether a sentence says where in a picture somebody is, or who made it: "From left: Jane Doe.", "Jane Doe (left) at sea", "The port
     * (photo: Jane Doe).".
     */
    boolean pointsIntoPicture(int from, int to) {
        int mark = characters.nextMark(from, to);
        if (mark < to && isColon(mark) && places(from, mark) >= FEWEST_WORDS) {
            return true;
        }
        for (int i = 0; i < MOST_MARKS && mark < to; i++) {
            if ((text[mark] == '(' || text[mark] == '（') && (isPlace(mark + 1, to) || isCreditAtEnd(mark + 1, to))) {
                return true;
            }
            mark = characters.nextMark(mark + 1, to);
        }
        return false;
    }

    /** Whether a bracket is of who made a picture, and the last thing in its sentence. */
    private boolean isCreditAtEnd(int from, int to) {
        return isCredit(from, to) && characters.text().indexOf(text[from - 1] == '(' ? ')' : '）', from, to) >= to - 2;
    }

    /** Whether all words up to the closing bracket are of a place in a picture. */
    private boolean isPlace(int from, int to) {
        int end = characters.nextMark(from, to);
        if (end >= to || text[end] != ')' && text[end] != '）') {
            return false;
        }
        return places(from, end) > 0;
    }

    /** How many words of places in a picture stand there; 0 where there is another word. */
    private int places(int from, int to) {
        words.over(from, to);
        int count = 0;
        while (words.next()) {
            if ((words.in(table) & PageWords.IN_PICTURE) == 0) {
                return 0;
            }
            count++;
        }
        return count;
    }
}
