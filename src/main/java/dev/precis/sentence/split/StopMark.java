package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * A stop as a reader takes it in at a glance: all its marks (?!, ..., . . .), the quotation marks, brackets and notes
 * that close on it, and the white space after it. One instance serves a whole scan.
 */
final class StopMark {
    /** Dots. */
    private static final int PERIOD_AND_ELLIPSIS = 4;

    private final char[] text;
    private final SpacedQuotation spacedQuotation;
    private final NoteMark notes;
    private int from;
    private int to;

    private int start;
    private int marksEnd;
    private int end;
    private int next;
    private int lines;
    private int dots;
    private boolean spaced;
    private boolean mark;
    private boolean full;
    private boolean closed;
    private boolean stopsAgain;
    private boolean noted;

    /**
     * Reads stops of a text.
     *
     * @param spacedQuotation what tells whether a quotation mark behind a space closes
     */
    StopMark(char[] text, SpacedQuotation spacedQuotation) {
        this.text = text;
        this.spacedQuotation = spacedQuotation;
        notes = new NoteMark(text);
    }

    /** Reads stops of {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
        notes.over(from, to);
    }

    /** Reads the stop whose first mark is at {@code at} and of the given kind. */
    void read(int at, byte kind) {
        start = at;
        dots = kind == Punctuation.DOT ? 1 : kind == Punctuation.ELLIPSIS ? 3 : 0;
        mark = kind == Punctuation.MARK;
        full = kind == Punctuation.FULL;
        spaced = false;
        closed = false;
        stopsAgain = false;
        noted = false;
        marksEnd = marks(at + 1);
        if (spaced && isPeriodBeforeEllipsis()) {
            marksEnd = at + 1;
            dots = 1;
            spaced = false;
        }
        end = closers(marksEnd);
        next = Punctuation.spaceEnd(text, end, to);
        lines = WrappedLines.weights(text, end, next);
    }

    private int marks(int at) {
        int i = at;
        while (i < to) {
            char c = text[i];
            switch (Punctuation.of(c)) {
                case Punctuation.DOT, Punctuation.ELLIPSIS -> {
                    if (full && opensSentence(i)) {
                        return i;
                    }
                    dots += Punctuation.of(c) == Punctuation.DOT ? 1 : 3;
                }
                case Punctuation.MARK -> mark = true;
                case Punctuation.FULL -> full = true;
                default -> {
                    if (isSpacedDot(i)) {
                        dots++;
                        spaced = true;
                        i++;
                    } else if (!Punctuation.isInvisible(c)) {
                        return i;
                    }
                }
            }
            i++;
        }
        return i;
    }

    /** "。…そして": after a full stop, an ellipsis before a word belongs to the sentence that it opens. */
    private boolean opensSentence(int at) {
        int limit = Math.min(to, at + 6);
        int i = Runs.end(text, at, limit, c -> Punctuation.of(c) == Punctuation.DOT || Punctuation.of(c) == Punctuation.ELLIPSIS);
        return i < limit && Punctuation.isLetterOrDigit(text[i]);
    }

    private boolean isSpacedDot(int at) {
        return dots > 0
                && (text[at] == ' ' || text[at] == '\u00A0')
                && at + 1 < to
                && text[at + 1] == '.'
                && (at + 2 == to || !Punctuation.isLetterOrDigit(text[at + 2]) && text[at + 2] != '.');
    }

    /** "compounds. . . . The practice": the period of one sentence and the ellipsis that opens the next. */
    private boolean isPeriodBeforeEllipsis() {
        boolean apart = marksEnd - start == 2 * dots - 1; // a blank between each two of them, unlike "... ."
        return dots == PERIOD_AND_ELLIPSIS
                && apart
                && start > from
                && Punctuation.isLetterOrDigit(text[start - 1])
                && marksEnd + 1 < to
                && Punctuation.isUpper(text[marksEnd + 1]);
    }

    private int closers(int at) {
        int i = at;
        while (i < to) {
            char c = text[i];
            if (c == '[' || c == '(' || c >= '0' && c <= '9') {
                int note = c == '[' ? notes.bracketEnd(i) : noted ? -1 : notes.numbersEnd(i, start, closed);
                if (note < 0) {
                    break;
                }
                noted |= c != '[';
                i = note;
                continue;
            }
            if (isCloser(c, i)) {
                closed = true;
            } else if (closed && Punctuation.endsSentence(c)) {
                stopsAgain = true;
            } else if (c == ' ' || c == '\u00A0' || c == '\u202F') {
                int past = spacedCloserEnd(i);
                if (past < 0) {
                    break;
                }
                i = past;
                continue;
            } else if (!Punctuation.isInvisible(c) && !notes.isSign(i)) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean isCloser(char c, int at) {
        return switch (c) {
            case '"', '\'', '’', '“', '‘', '«', '»', '*', '_' ->
                at + 1 == to || !Punctuation.isLetterOrDigit(text[at + 1]) || isNotedBehind(at + 1);
            default -> Punctuation.closes(c);
        };
    }

    /** "my life."12 In": whether the numbers of a note are glued to the mark, so that it closes. */
    private boolean isNotedBehind(int at) {
        return at < to && Punctuation.isDigit(text[at]) && !noted && notes.numbersEnd(at, start, true) > 0;
    }

    /** Past a closing mark that stands after a space, as in French, in loose notes and in faces; −1 where none stands. */
    private int spacedCloserEnd(int at) {
        if (at + 1 == to) {
            return -1;
        }
        char c = text[at + 1];
        if (c >= 'A' && c <= 'Z') {
            return -1; // as most sentences begin
        }
        if (c == '[') {
            return notes.numberedEnd(at + 1);
        }
        boolean alone = at + 2 == to || !Punctuation.isLetterOrDigit(text[at + 2]);
        boolean closes = !closed && spacedQuotation.closesAt(at + 1);
        if ((c == '»' || c == '”') && alone || closes) {
            closed = true;
            return at + 2;
        }
        if (closed && Punctuation.of(c) == Punctuation.DOT && alone) {
            stopsAgain = true;
            return at + 2;
        }
        return faceEnd(text, at + 1, to);
    }

    /** Past the emoticon ":-)" at {@code at}; −1 where none stands. */
    static int faceEnd(char[] text, int at, int to) {
        if (at + 1 >= to || ":;=".indexOf(text[at]) < 0) {
            return -1;
        }
        int mouth = text[at + 1] == '-' ? at + 2 : at + 1;
        boolean face = mouth < to && ")(DPp".indexOf(text[mouth]) >= 0;
        return face && (mouth + 1 == to || Punctuation.isSpace(text[mouth + 1])) ? mouth + 1 : -1;
    }

    /** Offset of the first mark. */
    int start() {
        return start;
    }

    /** Offset past the last mark, before what closes on it. */
    int marksEnd() {
        return marksEnd;
    }

    /** Offset past everything that closes on the stop. */
    int end() {
        return end;
    }

    /** Offset of the first character behind the white space after it. */
    int next() {
        return next;
    }

    /** Whether the next character follows without white space. */
    boolean isGlued() {
        return next == end;
    }

    /** Ends of lines between this stop and the next character. */
    int lines() {
        return lines;
    }

    /** Whether it is a plain period. */
    boolean isPeriod() {
        return dots == 1 && !mark && !full;
    }

    /** Whether its marks are dots only, at least two. */
    boolean isEllipsis() {
        return dots > 1 && !mark && !full;
    }

    /** Whether the three dots of its ellipsis stand apart. */
    boolean isSpacedEllipsis() {
        return spaced && dots == 3;
    }

    /** Whether it holds a question or exclamation mark. */
    boolean isMark() {
        return mark;
    }

    /** Whether it holds a stop that needs no space after it. */
    boolean isFull() {
        return full;
    }

    /** Whether a quotation or a bracket closes on it. */
    boolean isClosed() {
        return closed;
    }

    /** Whether numbers are glued to it that may be a note's. */
    boolean isNoted() {
        return noted;
    }

    /** Whether these numbers count on from the note before, or the next note counts on from them. */
    boolean countsOn() {
        return noted && notes.countsOn();
    }

    /** Whether another stop follows what closes on it: "maman?»." */
    boolean stopsAgain() {
        return stopsAgain;
    }

    /** Whether it stands for words that were left out and ends nothing: "[...]", "(…)". */
    boolean isElision() {
        if (!isEllipsis() || !closed) {
            return false;
        }
        char open = text[start - 1];
        char close = text[marksEnd];
        return open == '[' && close == ']' || open == '(' && close == ')' || open == '（' && close == '）';
    }
}
