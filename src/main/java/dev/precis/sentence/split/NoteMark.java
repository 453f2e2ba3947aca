package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/** The marks of notes that are glued to a stop: "war.2 In", "told.(4) The", "[12]", "[note 1]", "[citation needed]", "full.¹⁻³ Aid". */
final class NoteMark {
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_NUMBERS = 24;
    /** "[better source needed]" has three words and less characters. */
    private static final int LONGEST_WORDS = 32;
    private static final int MOST_WORDS = 4;
    /** How far the next note is looked for. */
    private static final int REACH = 400;

    private final char[] text;
    private int from;
    private int to;
    private int numbersEnd;
    private int first;
    private int last;
    /** The number of the note before the one that was read last. */
    private int previous;

    NoteMark(char[] text) {
        this.text = text;
    }

    /** Reads marks of {@code text[from,to)} from now on; which notes were seen before stays known. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether the character there is a sign that marks a note by itself, or joins two of them. */
    boolean isSign(int at) {
        char c = text[at];
        if (c == '§') {
            return isLastOfItsSentence(at);
        }
        boolean joins = c == '⁻' || c == ',' || c == '–' || c == '-';
        return isSign(c) || joins && isSign(text[at - 1]) && at + 1 < to && isSign(text[at + 1]);
    }

    private static boolean isSign(char c) {
        return c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '⁹' || c == '†' || c == '‡';
    }

    /** "early.§ It was": no section's number follows the sign. */
    private boolean isLastOfItsSentence(int at) {
        return at + 1 == to || Punctuation.isSpace(text[at + 1]) && (at + 2 >= to || !Punctuation.isDigit(text[at + 2]));
    }

    /**
     * Past the note in brackets that is glued to its stop at {@code at}, others that are joined to it, and the pages it gives: "[15]–[17]",
     * "[3], [4]", "[4]:23", "[6]: 44", "[5](p112)"; −1 where none stands.
     */
    int bracketEnd(int at) {
        int end = numberedEnd(at);
        if (end < 0) {
            return wordsEnd(at);
        }
        for (int joined = joinedEnd(end); joined > 0; joined = joinedEnd(end)) {
            end = joined;
        }
        return pagesEnd(end);
    }

    /** Past the note in brackets that a dash or a comma joins to the one that ends at {@code at}; −1 without one. */
    private int joinedEnd(int at) {
        int next = at + 1;
        next += next < to && text[at] == ',' && text[next] == ' ' ? 1 : 0;
        return next < to && text[next] == '[' && (text[at] == ',' || text[at] == '–' || text[at] == '-') ? numberedEnd(next) : -1;
    }

    /** Past a colon and the numbers of pages behind it at {@code at}, or those in brackets, that itself where none stand. */
    private int pagesEnd(int at) {
        if (at < to && text[at] == '(') {
            int numbers = Runs.end(text, at + 1, to, c -> c == 'p' || c == '.' || c == ' ');
            int end = listEnd(numbers);
            return end > numbers && end < to && text[end] == ')' ? end + 1 : at;
        }
        if (at >= to || text[at] != ':') {
            return at;
        }
        int numbers = at + 1 < to && text[at + 1] == ' ' ? at + 2 : at + 1;
        int end = listEnd(numbers);
        return end > numbers && (end == to || Punctuation.isSpace(text[end]) || text[end] == '[') ? end : at;
    }

    /** Past the note "[12]", "[a]", "[b1]" or "[2, 3]" at {@code at}; −1 where none stands. */
    int numberedEnd(int at) {
        boolean lettered = at + 1 < to && Punctuation.isLower(text[at + 1]);
        int i = listEnd(lettered ? at + 2 : at + 1);
        return i > at + 1 && i < to && text[i] == ']' ? i + 1 : -1;
    }

    /** Past the few words in brackets "[citation needed]", "[note 1]" at {@code at}; −1 where a sentence or something else stands. */
    private int wordsEnd(int at) {
        int limit = Math.min(to, at + LONGEST_WORDS);
        int blanks = 0;
        int i = at + 1;
        if (i == to || !Punctuation.isLetterOrMark(text[i])) {
            return -1;
        }
        while (i < limit && text[i] != ']') {
            char c = text[i];
            blanks += c == ' ' ? 1 : 0;
            boolean inWord = Punctuation.isLetterOrDigit(c) || "'’-".indexOf(c) >= 0;
            boolean abbreviates = c == '.' && i + 1 < limit && text[i + 1] == ' ';
            boolean doubts = c == '?' && i + 1 < limit && text[i + 1] == ']';
            if (!inWord && c != ' ' && !abbreviates && !doubts) {
                return -1;
            }
            i++;
        }
        if (i == limit || blanks >= MOST_WORDS) {
            return -1;
        }
        int past = i + 1;
        return past == to || Punctuation.isSpace(text[past]) || text[past] == '[' || Punctuation.isUnspaced(text[past]) ? past : -1;
    }

    /**
     * Past the numbers of notes at {@code at}, glued to a stop, "war.2 In", "sleep.3–5 He", "told.(4) The", "(see Table 2).8 They"; −1
     * where none stand: white space and what begins a sentence follow them, or the paragraph's end. Behind a year, "in 1987.14 It", they
     * must count on.
     *
     * @param stop where the stop is
     * @param closed whether a quotation or a bracket closes between both
     */
    int numbersEnd(int at, int stop, boolean closed) {
        boolean bracket = text[at] == '(';
        boolean year = Punctuation.isYearBefore(text, from, stop);
        if (!closed && !year && !isWholeBefore(stop)) {
            return -1;
        }
        int numbers = at + (bracket ? 1 : 0);
        int i = listEnd(numbers);
        if (i == numbers || bracket && (i == to || text[i] != ')')) {
            return -1;
        }
        int end = bracket ? i + 1 : i;
        if (!isSentenceNext(end)) {
            return -1;
        }
        int before = last;
        int number = number(numbers);
        if (year && !closed && before != number - 1 && !isFollowed(end, lastNumber(i) + 1)) {
            return -1;
        }
        previous = before;
        first = number;
        last = lastNumber(i);
        numbersEnd = end;
        return end;
    }

    /** Whether the numbers that were read last count on from the note before, or the next note counts on from them. */
    boolean countsOn() {
        return previous == first - 1 && previous > 0 || isFollowed(numbersEnd, last + 1);
    }

    /** A word, or what a bracket or a quotation mark closes. */
    private boolean isWholeBefore(int stop) {
        return stop > from && (Punctuation.isLetterOrMark(text[stop - 1]) || ")]”»\"’'“".indexOf(text[stop - 1]) >= 0);
    }

    private boolean isSentenceNext(int end) {
        int past = Punctuation.spaceEnd(text, end, to);
        return past == to || WrappedLines.weights(text, end, past) > 1
                || past > end && (Punctuation.isUpper(text[past]) || Punctuation.opens(text[past]) && !isHyphenOrSign(text[past]));
    }

    private static boolean isHyphenOrSign(char c) {
        return "-–−*_~#>".indexOf(c) >= 0;
    }

    /** Whether the number of a note stands right behind one of the next stops. */
    private boolean isFollowed(int at, int number) {
        int limit = Math.min(to, at + REACH);
        for (int i = at + 1; i < limit; i++) {
            if (Punctuation.isDigit(text[i]) && !Punctuation.isDigit(text[i - 1])
                    && (Punctuation.endsSentence(text[i - 1]) || Punctuation.closes(text[i - 1]) || text[i - 1] == '"')) {
                int end = listEnd(i);
                if (end > i && number(i) == number && (end == to || Punctuation.isSpace(text[end]))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int number(int at) {
        int number = 0;
        for (int i = at; i < to && Punctuation.isDigit(text[i]); i++) {
            number = number * 10 + Character.digit(text[i], 10);
        }
        return number;
    }

    private int lastNumber(int end) {
        return number(Runs.start(text, from, end, Punctuation::isDigit));
    }

    /** Past a list or a range of numbers of one to three digits; {@code at} where none stands. */
    private int listEnd(int at) {
        int i = digitsEnd(at);
        int past = i;
        while (past > at && past - at < LONGEST_NUMBERS) {
            int next = i;
            if (next < to && ",–-".indexOf(text[next]) >= 0) {
                next++;
                next += next < to && text[next] == ' ' && text[next - 1] == ',' ? 1 : 0;
            }
            past = next > i ? digitsEnd(next) : next;
            if (past == next) {
                break;
            }
            i = past;
        }
        return i;
    }

    /** Past one to three digits; {@code at} where there are none or more. */
    private int digitsEnd(int at) {
        int i = Runs.end(text, at, Math.min(to, at + MOST_DIGITS + 1), Punctuation::isDigit);
        return i - at > MOST_DIGITS ? at : i;
    }
}
