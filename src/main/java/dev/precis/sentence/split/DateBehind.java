package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.sentence.split.WordAfterStop.Kind;

/** Tells a day before a stop by the date that goes on behind it: "wo. 3 mei", "am Mo. 3. Mai", "bis 3. 5." */
record DateBehind(SplitterRules rules, WordBeforeStop before, WordAfterStop after, TextWords words) {
    /** In digits. */
    private static final int LONGEST_DAY = 2;
    private static final int YEAR_DIGITS = 4;
    /** Of a word between the day and the month, or the next day. */
    private static final int LONGEST_JOINT = 3;

    /**
     * Whether a day of the week stands before the stop, and a day of the month, or an hour, behind it; or "MO. UND DI.", all in capitals.
     */
    boolean isWeekday() {
        if ((before.in(rules.words()) & SplitterRules.WEEKDAY) == 0) {
            return false;
        }
        if (after.kind() != Kind.DIGIT) {
            return after.goesOnInCapitals();
        }
        int end = dayEnd();
        if (end < 0) {
            return false;
        }
        char next = words.at(end);
        boolean glued = ",)–".indexOf(next) >= 0 || next == '.' && Punctuation.isDigit(words.at(end + 1));
        return glued || precedesMonth(next == '.' ? end + 1 : end);
    }

    /** Whether the month follows there, or a short word that leads to it or to the next day: "lun. 3 de mayo", "sam. 8 et dim. 9 mai". */
    private boolean precedesMonth(int at) {
        if (words.at(at) != ' ') {
            return false;
        }
        int start = at + 1;
        int end = words.end(start);
        boolean joins = end - start <= LONGEST_JOINT && Punctuation.isLower(words.at(start)) && words.has(SplitterRules.STARTS, start, end);
        return joins || words.has(SplitterRules.FOLLOWS_WEEKDAY | SplitterRules.FOLLOWS_ORDINAL, start, end);
    }

    /** "bis 3. 5.": a day and its month behind a word that leads to ordinals. */
    boolean isDayBeforeMonth(int sentence) {
        int end = dayEnd();
        return end >= 0 && words.at(end) == '.' && before.length() <= LONGEST_DAY
                && words.isBehind(SplitterRules.LEADS_ORDINAL, sentence, before.start());
    }

    /** "a 114/2019. (V. 3.) Korm. rendelet": a year before its month, in Roman numerals, and its day in brackets, or that day. */
    boolean isBracketed(int sentence) {
        int month = after.start();
        int end = words.end(month);
        int monthEnd = before.start() - 2;
        return words.at(month - 1) == '('
                ? isMonth(month, end) && words.at(end) == '.' && Punctuation.isDigit(words.at(end + 2))
                : words.at(monthEnd) == '.' && isMonth(words.start(sentence, monthEnd), monthEnd);
    }

    /** Whether {@code text[start,end)} is a Roman numeral right behind an opening bracket. */
    private boolean isMonth(int start, int end) {
        return start < end && words.at(start - 1) == '(' && words.isRoman(start, end);
    }

    /** "3. 5. 2019": a day before its month and year, or a month between them. */
    boolean isOfNumbers(int sentence) {
        int end = dayEnd();
        if (before.length() > LONGEST_DAY) {
            return false;
        }
        return end >= 0
                ? words.at(end) == '.' && isYearBehind(end + 1)
                : isYearBehind(after.start() - 1) && isDayBefore(sentence, before.start() - 2);
    }

    /** Whether a blank and a year stand there. */
    private boolean isYearBehind(int at) {
        return words.at(at) == ' ' && words.digitsEnd(at + 1) - at - 1 == YEAR_DIGITS;
    }

    /** Whether a number of one or two digits ends at the stop there. */
    private boolean isDayBefore(int sentence, int stop) {
        int start = stop;
        while (start > sentence && stop - start <= LONGEST_DAY && Punctuation.isDigit(words.at(start - 1))) {
            start--;
        }
        return words.at(stop) == '.' && words.at(stop + 1) == ' ' && start < stop && stop - start <= LONGEST_DAY;
    }

    /** Where the number behind the stop ends that may be a day or a month; −1 where none stands. */
    private int dayEnd() {
        int start = after.start();
        int end = words.digitsEnd(start);
        return end > start && end - start <= LONGEST_DAY ? end : -1;
    }
}
