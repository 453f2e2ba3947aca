package dev.precis.source.line;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Visibility;
import dev.precis.model.Interruption;
import java.util.Arrays;
import java.util.Locale;

/** The lines of a stretch of text that hold something, each trimmed of white space at both ends. */
public final class TextLines {
    private static final int LONGEST_INSIDE = 9;
    /** A shorter line is a title, a button: "Log in". */
    private static final int SHORTEST_WRAPPED = 18;
    /** A line this long is no item of a list without marks, more often than not. */
    private static final int LONG_LINE = 40;
    /** So many sentences go on behind blank lines where it isn't by chance. */
    private static final int FEWEST_SPACED = 3;
    /** A longer word in capitals is a title. */
    private static final int LONGEST_IN_CAPITALS = 5;
    private static final int TAB_STOP = 8;
    private static final int NONE = -1;

    private final CharIndex characters;
    private final String text;
    private int[] start = new int[32];
    private int[] end = new int[32];
    private boolean[] afterBlank = new boolean[32];
    private int count;
    private int firstUnclean = NONE;

    private TextLines(CharIndex characters) {
        this.characters = characters;
        this.text = characters.text();
    }

    /** Finds the lines of a text, and the first place that a reader sees otherwise than it was sent. */
    public static TextLines of(CharIndex text) {
        TextLines lines = new TextLines(text);
        lines.find();
        lines.closeSpacing();
        return lines;
    }

    private void find() {
        int to = characters.length();
        int lineStart = 0;
        boolean blank = true;
        for (int i = characters.nextUnusual(0, to); i < to; i = characters.nextUnusual(i + 1, to)) {
            char c = characters.at(i);
            byte kind = Visibility.of(c);
            if (kind == Visibility.SEEN) {
                continue;
            }
            if (kind == Visibility.LINE_END) {
                if (isClean() && i > 0 && Hyphenation.isHyphen(text.charAt(i - 1)) && Hyphenation.joinsAt(text, i - 1)) {
                    firstUnclean = i - 1;
                }
                blank = !add(lineStart, i, blank);
                if (c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n') {
                    i++;
                }
                lineStart = i + 1;
            } else if (isClean() && (kind == Visibility.REPLACED || kind == Visibility.COMBINING || Visibility.drops(kind, text, i))) {
                firstUnclean = kind == Visibility.COMBINING && i > 0 ? i - 1 : i;
            }
        }
        add(lineStart, to, blank);
    }

    private boolean add(int from, int to, boolean blankBefore) {
        Interruption.checkAt(count);
        from = Runs.end(text, from, to, Character::isWhitespace);
        to = Runs.start(text, from, to, Character::isWhitespace);
        if (from == to) {
            return false;
        }
        if (count == start.length) {
            int capacity = count * 2;
            start = Arrays.copyOf(start, capacity);
            end = Arrays.copyOf(end, capacity);
            afterBlank = Arrays.copyOf(afterBlank, capacity);
        }
        start[count] = from;
        end[count] = to;
        afterBlank[count] = blankBefore;
        count++;
        return true;
    }

    /**
     * Takes the blank lines between the lines of one sentence for none, in text that has them between all lines, as copies of printed
     * pages do. There most lines that another follows behind a blank one end in the middle of a sentence, and most of these are long.
     */
    private void closeSpacing() {
        int gaps = 0;
        int inside = 0;
        int longInside = 0;
        for (int line = 1; line < count; line++) {
            if (afterBlank[line]) {
                gaps++;
                boolean goesOn = goesOnBehindBlank(line - 1);
                inside += goesOn ? 1 : 0;
                longInside += goesOn && length(line - 1) >= LONG_LINE ? 1 : 0;
            }
        }
        if (inside < FEWEST_SPACED || inside * 2 < gaps || longInside * 3 < inside * 2 || !areCased()) {
            return;
        }
        for (int line = 1; line < count; line++) {
            afterBlank[line] &= !goesOnBehindBlank(line - 1);
        }
    }

    private boolean goesOnBehindBlank(int line) {
        return Character.isLowerCase(first(line + 1)) && (Character.isLetter(last(line)) || last(line) == ',')
                || last(line) == ',' && Character.isLetter(first(line + 1));
    }

    /** Whether a reader sees the text as it was sent. */
    public boolean isClean() {
        return firstUnclean == NONE;
    }

    /** Offset of the first character that a reader sees otherwise than it was sent; -1 when there is none. */
    public int firstUnclean() {
        return firstUnclean;
    }

    /** The text they are lines of. */
    public CharIndex characters() {
        return characters;
    }

    /** The text they are lines of; all offsets are in it, in UTF-16 units. */
    public String text() {
        return text;
    }

    /** How many lines hold something; a line is named by its number among these, from 0. */
    public int count() {
        return count;
    }

    /** Offset of the first character that is no white space. */
    public int start(int line) {
        return start[line];
    }

    /** Offset just past the last character that is no white space. */
    public int end(int line) {
        return end[line];
    }

    /** The line as it is written. */
    public String written(int line) {
        return text.substring(start[line], end[line]);
    }

    public boolean hasLetters(int line) {
        return Runs.end(text, start[line], end[line], c -> !Character.isLetter(c)) < end[line];
    }

    /** Whether there is such a line and an angle opens it, as in quoted mail. */
    public boolean isAngled(int line) {
        return line >= 0 && line < count && first(line) == '>';
    }

    /** Whether it ends as a sentence does. */
    public boolean closes(int line) {
        return LineEnds.closes(text, start[line], end[line]);
    }

    boolean endsOnComma(int line) {
        return LineEnds.isComma(last(line));
    }

    /** UTF-16 units from start to end; 1 at least. */
    public int length(int line) {
        return end[line] - start[line];
    }

    /** Whether it is the first line, or stands after a blank one. */
    public boolean opensGroup(int line) {
        return afterBlank[line];
    }

    /** Whether the next line follows without a blank one between. */
    boolean continues(int line) {
        return line + 1 < count && !afterBlank[line + 1];
    }

    /** The column of its first character, tabs counted as terminals set them. */
    int indent(int line) {
        int column = 0;
        for (int i = lineStart(line); i < start[line]; i++) {
            column = columnBehind(column, text.charAt(i));
        }
        return column;
    }

    /** Offset of the white space that it opens with. */
    int lineStart(int line) {
        return Runs.start(text, line == 0 ? 0 : end[line - 1], start[line], c -> c != '\n' && c != '\r' && Character.isWhitespace(c));
    }

    /** The column behind a character that a terminal sets at {@code column}. */
    static int columnBehind(int column, char c) {
        return c == '\t' ? column + TAB_STOP - column % TAB_STOP : column + (Punctuation.isUnspaced(c) ? 2 : 1);
    }

    /** Whether it opens with a letter of a script without capitals. */
    boolean opensCaseless(int line) {
        char c = first(line);
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isTitleCase(c);
    }

    /** The first character that is no white space. */
    public char first(int line) {
        return text.charAt(start[line]);
    }

    /** The last character that is no white space. */
    public char last(int line) {
        return text.charAt(end[line] - 1);
    }

    /**
     * Whether sentences open with capitals, as far as the script has them: in text all in small letters a small letter tells nothing. Nor
     * do the lines of a wrapped paragraph by themselves, of which nearly all may open with one: there sentences that open inside count,
     * too.
     */
    public boolean areCased() {
        int letters = 0;
        int small = 0;
        for (int line = 0; line < count; line++) {
            letters += Character.isLetter(first(line)) ? 1 : 0;
            small += Character.isLowerCase(first(line)) ? 1 : 0;
        }
        if (areCased(letters, small)) {
            return true;
        }
        for (int line = 0; line < count; line++) {
            for (int i = start[line]; i < end[line] - 2; i++) {
                if (Punctuation.endsSentence(text.charAt(i)) && text.charAt(i + 1) == ' ') {
                    letters += Character.isLetter(text.charAt(i + 2)) ? 1 : 0;
                    small += Character.isLowerCase(text.charAt(i + 2)) ? 1 : 0;
                }
            }
        }
        return areCased(letters, small);
    }

    private static boolean areCased(int letters, int small) {
        return small * 10 <= letters * 9;
    }

    /**
     * Whether the last word of a line is one that nothing ends on ("the", "und", "de"), and the next line opens with a letter; or one that
     * asks for the number with which the next line opens ("was built in / 1931").
     */
    public boolean endsInside(int line) {
        return line + 1 < count && Character.isLetterOrDigit(first(line + 1))
                && (endsOnOpenWord(line)
                        || (length(line) >= SHORTEST_WRAPPED || goesOnBehindNext(line)) && asksForNext(line));
    }

    /** Whether a line is a number and nothing else. */
    public boolean isNumber(int line) {
        return Runs.end(text, start[line], end[line], Punctuation::isAsciiDigit) == end[line];
    }

    /** Whether the last word of a line is one that nothing ends on: "the", "und", "de". */
    public boolean endsOnOpenWord(int line) {
        return SourceWords.NEVER_LAST.contains(lastWord(line));
    }

    /** Whether the last word of a line may be followed by a number of its sentence: "in", "more than". */
    public boolean asksForNumber(int line) {
        return SourceWords.NUMBER_NEXT.contains(lastWord(line).toLowerCase(Locale.ROOT));
    }

    /** Whether a line opens with a capital, and the one after the next goes on in small letters: "Born in / 1931 / she came to town". */
    private boolean goesOnBehindNext(int line) {
        return continues(line + 1) && Character.isUpperCase(first(line)) && Character.isLowerCase(first(line + 2))
                && !closes(line + 1);
    }

    /**
     * Whether the last word of a line asks for the number with which the next line opens, or for the page or the person it names: "auf /
     * Seite 14", "ging an / Frau Blanc".
     */
    private boolean asksForNext(int line) {
        return line + 1 < count && (Character.isDigit(first(line + 1)) || namesPage(line + 1) || namesPerson(line + 1))
                && asksForNumber(line);
    }

    /** The letters behind the last blank of a line; none where it is the only word, or something else stands there, too. */
    private String lastWord(int line) {
        int i = Runs.start(text, Math.max(start[line], end[line] - LONGEST_INSIDE), end[line], Punctuation::isLetterOrMark);
        return i > start[line] && Character.isWhitespace(text.charAt(i - 1)) ? text.substring(i, end[line]) : "";
    }

    /** Whether a line opens with a title and a name: "Frau Blanc". */
    private boolean namesPerson(int line) {
        int behind = lettersEnd(line);
        return behind + 1 < end[line] && text.charAt(behind) == ' ' && Character.isUpperCase(text.charAt(behind + 1))
                && SourceWords.TITLES.contains(firstLetters(line));
    }

    /** Whether a line opens with the name of a page: "Seite 14". */
    private boolean namesPage(int line) {
        int behind = lettersEnd(line);
        return behind + 1 < end[line] && text.charAt(behind) == ' ' && Character.isDigit(text.charAt(behind + 1))
                && SourceWords.PAGE.contains(firstLetters(line));
    }

    /** The letters that a line opens with, in lower case. */
    String firstLetters(int line) {
        return text.substring(start[line], lettersEnd(line)).toLowerCase(Locale.ROOT);
    }

    private int lettersEnd(int line) {
        return Runs.end(text, start[line], end[line], Character::isLetter);
    }

    /** Whether all letters of a line are capitals, and more than a word of them: an abbreviation may stand at any line's end. */
    boolean isTitleInCapitals(int line) {
        return LineEnds.isUpperCase(text, start[line], end[line])
                && (length(line) > LONGEST_IN_CAPITALS || text.indexOf(' ', start[line], end[line]) >= 0);
    }

    /**
     * Whether the first word of the next line would not have fitted on this one, or would have filled all but {@code slack} of the width.
     */
    public boolean isFull(int line, int width, int slack) {
        return length(line) + 1 + firstWord(line + 1, width) > width - slack;
    }

    /** Length of the line's first run of characters without white space, at most {@code limit}; 1 in scripts written without. */
    public int firstWord(int line, int limit) {
        int i = start[line];
        if (Punctuation.isUnspaced(text.charAt(i))) {
            return 1;
        }
        return Runs.end(text, i, Math.min(end[line], i + limit), c -> !Character.isWhitespace(c)) - i;
    }
}
