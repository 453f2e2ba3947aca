package dev.precis.source.line;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Numbers with a stop that are a word of the sentence they open, as most languages of Europe write "the seventh" ("7. ledna 2024 vláda …",
 * "1. FC Köln gewinnt"), and number no item of a list. A list counts on, or has marks on neighbouring lines, unless each is the day of a
 * date. Linear in the text.
 */
public final class Ordinals {
    private static final int LAST_OF_MONTH = 31;
    private static final int LONGEST_NUMBER = 3;

    /** A line that opens with a number and a stop. */
    private record Numbered(int line, int number, int behind) {}

    private Ordinals() {}

    /** The lines that an ordinal opens. */
    static BitSet of(TextLines lines) {
        List<Numbered> numbered = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            if (Punctuation.isAsciiDigit(lines.first(line))) {
                addTo(numbered, lines, line);
            }
        }
        BitSet ordinals = new BitSet();
        for (int i = 0; i < numbered.size(); i++) {
            Numbered item = numbered.get(i);
            boolean isListed = i > 0 && counts(numbered.get(i - 1).number, item.number)
                    || i + 1 < numbered.size() && counts(item.number, numbered.get(i + 1).number) || hasItemBeside(item.line, lines);
            if (opensSentence(item.number, isListed, lines.text(), item.behind, lines.end(item.line))) {
                ordinals.set(item.line);
            }
        }
        return ordinals;
    }

    /** Whether another item of a list, marked in whatever way, stands right above or below a line. */
    private static boolean hasItemBeside(int line, TextLines lines) {
        return !lines.opensGroup(line) && isItem(line - 1, lines) || lines.continues(line) && isItem(line + 1, lines);
    }

    private static boolean isItem(int line, TextLines lines) {
        return ListItemMark.length(lines.text(), lines.start(line), lines.end(line)) > 0;
    }

    private static void addTo(List<Numbered> numbered, TextLines lines, int line) {
        int mark = ListItemMark.length(lines.text(), lines.start(line), lines.end(line));
        int number = mark == 0 ? 0 : number(lines.text(), lines.start(line));
        if (number > 0) {
            numbered.add(new Numbered(line, number, lines.start(line) + mark));
        }
    }

    /** The number that stands before a stop; 0 where no stop is behind it. */
    private static int number(String text, int from) {
        int i = from;
        int number = 0;
        while (i - from < LONGEST_NUMBER && Punctuation.isAsciiDigit(text.charAt(i))) {
            number = number * 10 + text.charAt(i) - '0';
            i++;
        }
        return text.charAt(i) == '.' ? number : 0;
    }

    /** Whether of two numbers one behind the other both may number items of one list. */
    public static boolean counts(int number, int next) {
        return next == number + 1 || next == number;
    }

    /**
     * Whether a number is a word of the sentence that it opens.
     *
     * @param isListed whether another item of its list is there
     * @param behind where the word behind it and its stop begins, in {@code text}
     * @param to end of the line
     */
    public static boolean opensSentence(int number, boolean isListed, String text, int behind, int to) {
        int wordEnd = Runs.end(text, behind, to, Character::isLetter);
        if (number <= LAST_OF_MONTH && wordEnd > behind && isYear(text, wordEnd, to)) {
            return true;
        }
        return !isListed && (number > 1 || Character.isLowerCase(text.charAt(behind))
                || SourceWords.FIRST.contains(text.substring(behind, wordEnd).toLowerCase(Locale.ROOT)));
    }

    /** Whether a blank and the four digits of a year stand at {@code from}: "7. ledna 2024". */
    private static boolean isYear(String text, int from, int to) {
        int end = Runs.end(text, Math.min(from + 1, to), to, Character::isLetterOrDigit);
        return from < to && text.charAt(from) == ' ' && Punctuation.isYear(text, from + 1, end);
    }
}
