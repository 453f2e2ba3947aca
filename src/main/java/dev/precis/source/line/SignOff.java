package dev.precis.source.line;

import dev.precis.chars.WordCount;
import java.util.Locale;

/**
 * Finds the signature that a formula opens, with no mark in front: "Best regards," and below it the name, the post and the address. Linear:
 * a bounded number of lines is looked at for each formula.
 */
final class SignOff {
    private static final int LONGEST_FORMULA = 40;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int MOST_LINES = 10;
    private static final int LONGEST_LINE = 80;

    private SignOff() {}

    /** The last line of the signature that a line opens; -1 where it opens none. */
    static int end(TextLines lines, int line) {
        if (!isFormula(lines, line) || line == 0 || !lines.opensGroup(line) && !lines.closes(line - 1) || line + 1 == lines.count()
                || !isName(lines, line + 1) || thanks(lines, line) && !isAllNames(lines, line + 1)) {
            return -1;
        }
        int last = line + 1;
        while (last + 1 < lines.count() && !lines.opensGroup(last + 1) && isOfSignature(lines, last + 1)) {
            if (++last - line > MOST_LINES) {
                return -1; // a list, a letter that goes on
            }
        }
        return last;
    }

    /** Whether a line is a formula and nothing else; one of a single word is a heading as often, unless a comma stands behind it. */
    static boolean isFormula(TextLines lines, int line) {
        if (lines.length(line) > LONGEST_FORMULA || !Character.isUpperCase(lines.first(line))) {
            return false;
        }
        String words = words(lines, line);
        boolean comma = lines.last(line) == ',';
        return comma && SourceWords.THANKS.contains(words) || SourceWords.SIGN_OFF.contains(words) && (comma || words.indexOf(' ') > 0);
    }

    /** Whether a formula is one that stands above other lines as well: "Thank you,\nfor the days" */
    private static boolean thanks(TextLines lines, int line) {
        return SourceWords.THANKS.contains(words(lines, line));
    }

    /** The words of a line in small letters, without the comma behind them. */
    private static String words(TextLines lines, int line) {
        int end = lines.end(line) - (lines.last(line) == ',' ? 1 : 0);
        return lines.text().substring(lines.start(line), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isName(TextLines lines, int line) {
        return lines.length(line) <= LONGEST_NAME && Character.isLetter(lines.first(line)) && !Character.isLowerCase(lines.first(line))
                && !lines.closes(line) && lines.last(line) != ':'
                && WordCount.of(lines.text(), lines.start(line), lines.end(line)) <= MOST_WORDS_OF_NAME;
    }

    private static boolean isOfSignature(TextLines lines, int line) {
        return lines.length(line) <= LONGEST_LINE && !lines.isAngled(line)
                && (!lines.closes(line) || isAllNames(lines, line));
    }

    /** Whether no word is in small letters: "Acme Construction Group Ltd." says nothing, whatever the stop. */
    private static boolean isAllNames(TextLines lines, int line) {
        String text = lines.text();
        int from = lines.start(line);
        for (int i = from; i < lines.end(line); i++) {
            if (Character.isLowerCase(text.charAt(i)) && (i == from || Character.isWhitespace(text.charAt(i - 1)))) {
                return false;
            }
        }
        return true;
    }
}
