package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Script;

/** What a sentence is made of and how it ends; one instance serves a whole document. */
public final class SentenceShape {
    /** How a sentence ends, closing marks left aside. */
    public enum End {
        STOP,
        QUESTION,
        /** By a colon or a semicolon: what it announces or goes on with comes next. */
        GOES_ON,
        NOTHING
    }

    /** The particle that makes a question of a Japanese sentence, in front of its stop. */
    private static final char ASKING = 'か';
    /** Longest number of a note, in digits. */
    private static final int LONGEST_NOTE = 3;
    /** Longest mark of a note in brackets: "[citation needed]". */
    private static final int LONGEST_BRACKET = 25;

    private final CharIndex characters;
    private final char[] text;
    private int letters;
    private int digits;
    private int spaces;
    private int signs;
    private int unspaced;
    private End end;

    public SentenceShape(CharIndex characters) {
        this.characters = characters;
        this.text = characters.units();
    }

    /** Looks at {@code text[from,to)}, which holds something and is trimmed. */
    public void read(int from, int to) {
        digits = characters.digits(from, to);
        letters = characters.words(from, to) - digits;
        spaces = characters.blanks(from, to);
        unspaced = characters.unspaced(from, to);
        // a printed ASCII character that is none of these is a sign
        signs = to - from - letters - digits - spaces;
        for (int i = characters.nextUnusual(from, to); i < to; i = characters.nextUnusual(i + 1, to)) {
            signs--;
            readUnusual(text[i]);
        }
        end = endOf(from, to);
    }

    public int letters() {
        return letters;
    }

    public int digits() {
        return digits;
    }

    /** Punctuation and symbols. */
    public int signs() {
        return signs;
    }

    /** Letters of Chinese and Japanese. */
    public int unspaced() {
        return unspaced;
    }

    /** Number of words; two letters of a script without spaces are one. */
    public int words() {
        return spaces + 1 + unspaced / 2;
    }

    public End end() {
        return end;
    }

    private End endOf(int from, int to) {
        for (int i = withoutNotes(from, to) - 1; i >= from; i--) {
            char c = text[i];
            switch (c) {
                case '?', '？', '؟', '⁇', '⁈', '՞', '፧' -> {
                    return isQuoted(from, i, to) ? End.STOP : End.QUESTION;
                }
                case ':', '：', ';', '；' -> {
                    return End.GOES_ON;
                }
                case '!', '.' -> {
                    if (i == from || text[i - 1] != '?') {
                        return End.STOP;
                    }
                }
                default -> {
                    if (Punctuation.endsSentence(c)) {
                        return c == '。' && i > from && text[i - 1] == ASKING ? End.QUESTION : End.STOP;
                    }
                    if (!Punctuation.closes(c) && c != '"' && c != '\'' && c != '*' && c != '_' && !Punctuation.isSpace(c)
                            && !Punctuation.isInvisible(c)) {
                        return End.NOTHING;
                    }
                }
            }
        }
        return End.NOTHING;
    }

    /** Whether the mark at {@code at} ends what somebody is said to have asked, not the sentence: <i>She asked: "Who paid?"</i> */
    private boolean isQuoted(int from, int at, int to) {
        int close = Punctuation.spaceEnd(text, at + 1, to);
        if (close == to || !Punctuation.isQuotationMark(text[close])) {
            return false;
        }
        int quoted = Runs.start(text, from, at, c -> !Punctuation.isQuotationMark(c));
        int before = Punctuation.spaceStart(text, from, Math.max(from, quoted - 1)) - 1;
        return before > from && (text[before] == ',' || text[before] == ':' || text[before] == '，' || text[before] == '：');
    }

    /** Where a sentence ends in front of the marks of notes behind its stop: "It was built in 1730.[2][a]", "It fell. [3]", "It fell.3". */
    private int withoutNotes(int from, int to) {
        int end = to;
        int note = LineEnds.noteStart(characters.text(), from, to, LONGEST_BRACKET);
        while (note > from && note < end) {
            end = Punctuation.spaceStart(text, from, note);
            note = LineEnds.noteStart(characters.text(), from, end, LONGEST_BRACKET);
        }
        if (end < to) {
            return Punctuation.endsSentence(text[end - 1]) ? end : to;
        }
        end = Runs.start(text, Math.max(from, to - LONGEST_NOTE - 1), to, Punctuation::isDigit);
        int stop = Runs.start(text, from, end, c -> c == '"' || c == '“' || Punctuation.closes(c)); // “Never again.”3
        boolean numbered = end < to && stop - 1 > from && Punctuation.endsSentence(text[stop - 1]) && !Punctuation.isSpace(text[stop - 2])
                && (!Punctuation.isDigit(text[stop - 2]) || Punctuation.isYearBefore(text, from, stop - 1));
        return numbered ? end : to;
    }

    private void readUnusual(char c) {
        if (c < 0x370 ? Punctuation.isLetterOrMark(c) : Script.of(c) != 0) {
            letters++;
            unspaced += Punctuation.isUnspaced(c) ? 1 : 0;
        } else if (Punctuation.isSpace(c)) {
            spaces++;
        } else if (Punctuation.isDigit(c)) {
            digits++;
        } else if (!Character.isLowSurrogate(c)) {
            signs++;
        }
    }
}
