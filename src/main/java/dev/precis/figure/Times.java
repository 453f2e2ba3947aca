package dev.precis.figure;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.term.Terms;
import java.util.Set;
import java.util.TreeSet;

/**
 * The times a sentence names.
 *
 * @param years its years
 * @param names its months and days of the week, in lower case
 * @param clock its times of the day, as they are written: "02:21"
 */
record Times(Set<Integer> years, Set<String> names, Set<String> clock) {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int DIGITS = 4;

    static boolean isYear(double value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    static Times of(Terms terms, FigureGrammar grammar, String text, int sentence) {
        Set<Integer> years = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> clock = new TreeSet<>();
        for (int token = terms.firstToken(sentence); token < terms.endToken(sentence); token++) {
            int start = terms.start(token);
            int end = terms.end(token);
            if (isClock(text, end) && end - start <= 2 && isNumber(text, start, end)) {
                clock.add(text.substring(start, end + 3));
            } else if (end - start == DIGITS && isNumber(text, start, end)) {
                int value = Integer.parseInt(text.substring(start, end));
                if (isYear(value)) {
                    years.add(value);
                }
            } else {
                String word = FigureGrammar.lower(text, start, end);
                if (grammar.isTime(word)) {
                    names.add(word);
                }
            }
        }
        return new Times(years, names, clock);
    }

    /** Whether minutes follow: ":21". */
    private static boolean isClock(String text, int end) {
        return end + 2 < text.length() && text.charAt(end) == ':' && isNumber(text, end + 1, end + 3);
    }

    private static boolean isNumber(String text, int start, int end) {
        return Runs.end(text, start, end, Punctuation::isAsciiDigit) == end;
    }

    /** Whether both may speak of one time: they name one in common, or one of them names none. */
    boolean mayBe(Times other) {
        return mayBe(years, other.years) && mayBe(names, other.names) && mayBe(clock, other.clock);
    }

    private static boolean mayBe(Set<?> times, Set<?> others) {
        return times.isEmpty() || others.isEmpty() || times.stream().anyMatch(others::contains);
    }
}
