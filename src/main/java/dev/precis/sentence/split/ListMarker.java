package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/**
 * The marker of a list item: {@code 1.}, {@code 1)}, {@code 1.)}, {@code (1)}, with a number, a letter or a Roman
 * numeral. Items that follow each other in one line are told apart by markers of one style that count on.
 *
 * @param style what stands around the ordinal
 * @param number the ordinal read as a number, −1 where it can't be
 * @param letter the ordinal read as a letter (a = 1), −1 where it can't be
 * @param roman the ordinal read as a Roman numeral, −1 where it can't be
 * @param start where the marker starts
 * @param end just past it
 */
record ListMarker(Style style, int number, int letter, int roman, int start, int end) {
    /** What stands around the ordinal. */
    enum Style {
        STOP,
        PARENTHESIS,
        STOP_AND_PARENTHESIS,
        PARENTHESES
    }

    private static final int LONGEST_ORDINAL = 5;

    /** The marker at {@code at}, or null where no marker stands. */
    static ListMarker at(char[] text, int at, int to) {
        boolean opened = at < to && text[at] == '(';
        int ordinal = opened ? at + 1 : at;
        int i = Runs.end(text, ordinal, Math.min(to, ordinal + LONGEST_ORDINAL + 1), ListMarker::isOrdinalUnit);
        return ordinal == i || i == to || text[i] != '.' && text[i] != ')' ? null : marker(text, at, ordinal, i, to, opened);
    }

    /** The marker whose closing stop or parenthesis is at {@code closer}, or null; it must have space before it. */
    static ListMarker endingAt(char[] text, int from, int closer, int to) {
        int end = closer;
        int ordinal = Runs.start(text, Math.max(from, end - LONGEST_ORDINAL - 1), end, ListMarker::isOrdinalUnit);
        if (ordinal == end || ordinal == from) {
            return null;
        }
        boolean opened = text[ordinal - 1] == '(';
        int start = opened ? ordinal - 1 : ordinal;
        if (start == from || !Punctuation.isSpace(text[start - 1])) {
            return null;
        }
        return marker(text, start, ordinal, end, to, opened);
    }

    private static ListMarker marker(char[] text, int start, int ordinal, int end, int to, boolean opened) {
        Style style;
        int past = end + 1;
        char closer = text[end];
        if (closer == ')') {
            style = opened ? Style.PARENTHESES : Style.PARENTHESIS;
        } else if (!opened) {
            boolean both = past < to && text[past] == ')';
            style = both ? Style.STOP_AND_PARENTHESIS : Style.STOP;
            past += both ? 1 : 0;
        } else {
            return null;
        }
        if (past < to && !Punctuation.isSpace(text[past])) {
            return null;
        }
        int number = number(text, ordinal, end);
        int letter = end - ordinal == 1 ? letter(text[ordinal]) : -1;
        int roman = roman(text, ordinal, end);
        return number < 0 && letter < 0 && roman < 0 ? null : new ListMarker(style, number, letter, roman, start, past);
    }

    /** Whether this marker counts on from another one. */
    boolean follows(ListMarker other) {
        return other != null
                && style == other.style
                && (number > 0 && number == other.number + 1
                        || letter > 1 && letter == other.letter + 1
                        || roman > 1 && roman == other.roman + 1);
    }

    private static boolean isOrdinalUnit(char c) {
        return c >= '0' && c <= '9' || letter(c) > 0;
    }

    private static int number(char[] text, int from, int to) {
        if (to - from > 3) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static int letter(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : c >= 'A' && c <= 'Z' ? c - 'A' + 1 : -1;
    }

    /** A Roman numeral below forty, in one case; longer lists don't count so. */
    private static int roman(char[] text, int from, int to) {
        int value = 0;
        int previous = 0;
        boolean upper = text[from] < 'a';
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 'a' != upper) {
                return -1;
            }
            int digit = switch (c) {
                case 'i', 'I' -> 1;
                case 'v', 'V' -> 5;
                case 'x', 'X' -> 10;
                default -> -1;
            };
            if (digit < 0) {
                return -1;
            }
            value += digit > previous && previous > 0 ? digit - 2 * previous : digit;
            previous = digit;
        }
        return value;
    }
}
