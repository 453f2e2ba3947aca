package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import dev.precis.sentence.noise.PageWords;

/** Tells captions of pictures: they say what is to be seen in one, and little to whoever doesn't see it. */
final class Captions {
    /** A sentence that points at more people is looked at no further. */
    private static final int MOST_MARKS = 16;

    private final CharIndex characters;
    private final char[] text;
    private final WordTable table;
    private final WordCursor words;

    Captions(CharIndex characters, PageWords pageWords, WordCursor words) {
        this.characters = characters;
        this.text = characters.units();
        this.table = pageWords.table();
        this.words = words;
    }

    /** Whether a line says who made a picture: "Image: Jane Doe." What stands before it in its block is the caption. */
    boolean isCredit(int from, int to) {
        return words.over(from, to).next() && (words.in(table) & PageWords.PICTURE) != 0
                && words.end() < to && (text[words.end()] == ':' || text[words.end()] == '：');
    }

    /** Whether a sentence says where in a picture somebody is: "Jane Doe (left) and John Roe (second from right)". */
    boolean pointsIntoPicture(int from, int to) {
        int mark = characters.nextMark(from, to);
        for (int i = 0; i < MOST_MARKS && mark < to; i++) {
            if ((text[mark] == '(' || text[mark] == '（') && isPlace(mark + 1, to)) {
                return true;
            }
            mark = characters.nextMark(mark + 1, to);
        }
        return false;
    }

    /** Whether all words up to the closing bracket are of a place in a picture. */
    private boolean isPlace(int from, int to) {
        int end = characters.nextMark(from, to);
        if (end >= to || text[end] != ')' && text[end] != '）') {
            return false;
        }
        words.over(from, end);
        boolean any = false;
        while (words.next()) {
            if ((words.in(table) & PageWords.IN_PICTURE) == 0) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
