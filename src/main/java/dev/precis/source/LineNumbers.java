package dev.precis.source;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.model.Interruption;
import dev.precis.source.line.TextLines;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Finds the numbers of lines in front of running text, as depositions, bills and poems in schoolbooks have them, each line's or every
 * fifth one's: they count as the lines do, and sentences go on over them. Linear in the text.
 */
final class LineNumbers {
    private static final int FEWEST = 3;
    private static final int LONGEST_NUMBER = 4;
    /** Shorter lines are items of a list, in characters. */
    private static final int SHORTEST_LINE = 16;

    private final TextLines lines;
    private final String text;
    /** Where the number of the line ends that was read last. */
    private int numberEnd;

    private LineNumbers(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** The text without them, and the way back; null where there are none. */
    static VisibleTextBuilder without(TextLines lines) {
        LineNumbers numbers = new LineNumbers(lines);
        BitSet numbered = numbers.find();
        return numbered.cardinality() >= FEWEST && (numbers.areInProse(numbered) || numbers.askAndAnswer(numbered))
                ? numbers.rest(numbered)
                : null;
    }

    /** The lines whose number is as far from that of the numbered line before, or of the one behind, as the lines are apart. */
    private BitSet find() {
        BitSet numbered = new BitSet();
        int before = -1;
        int difference = 0;
        for (int line = 0; line < lines.count(); line++) {
            Interruption.checkAt(line);
            int number = number(line);
            if (number > 0) {
                if (before >= 0 && number - line == difference) {
                    numbered.set(before);
                    numbered.set(line);
                }
                before = line;
                difference = number - line;
            }
        }
        return numbered;
    }

    /** The number that opens a line, with a blank and text behind it; 0 without one. */
    private int number(int line) {
        int from = lines.start(line);
        int to = lines.end(line);
        numberEnd = Runs.end(text, from, Math.min(to, from + LONGEST_NUMBER), Punctuation::isAsciiDigit);
        boolean alone = numberEnd > from && numberEnd < to && Punctuation.isSpace(text.charAt(numberEnd));
        return alone ? Integer.parseInt(text, from, numberEnd, 10) : 0;
    }

    /**
     * Whether the lines are running text: of those with numbers a third at least go on a sentence in small letters, few are short, and a
     * sentence ends inside of one between the first and the last.
     */
    private boolean areInProse(BitSet numbered) {
        int goOn = 0;
        int full = 0;
        for (int line = numbered.nextSetBit(0); line >= 0; line = numbered.nextSetBit(line + 1)) {
            number(line);
            int start = textStart(line);
            goOn += line > 0 && !lines.closes(line - 1) && Character.isLowerCase(text.charAt(start)) ? 1 : 0;
            full += lines.end(line) - start >= SHORTEST_LINE ? 1 : 0;
        }
        int count = numbered.cardinality();
        return goOn > 1 && goOn * 3 >= count && full * 3 >= count * 2
                && IntStream.range(numbered.nextSetBit(0), numbered.length()).anyMatch(this::holdsEnd);
    }

    /** Whether who asks and who answers is named behind the numbers: "3   Q.   Where was it?", "4   A.   On the bank." */
    private boolean askAndAnswer(BitSet numbered) {
        return numbered.stream().anyMatch(line -> opensWith("Q.", line)) && numbered.stream().anyMatch(line -> opensWith("A.", line));
    }

    private boolean opensWith(String label, int line) {
        number(line);
        int start = textStart(line);
        return text.startsWith(label + ' ', start) && start - numberEnd > 1;
    }

    private boolean holdsEnd(int line) {
        for (int i = lines.start(line) + 1; i < lines.end(line) - 2; i++) {
            if (Punctuation.endsSentence(text.charAt(i)) && Punctuation.isSpace(text.charAt(i + 1))
                    && Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Where the text starts behind the number that was read last, which opens a line. */
    private int textStart(int line) {
        return Runs.end(text, numberEnd, lines.end(line), Punctuation::isSpace);
    }

    private VisibleTextBuilder rest(BitSet numbered) {
        VisibleTextBuilder rest = new VisibleTextBuilder(text);
        int copied = 0;
        for (int line = numbered.nextSetBit(0); line >= 0; line = numbered.nextSetBit(line + 1)) {
            number(line);
            rest.copy(copied, lines.start(line));
            rest.leaveOut(lines.start(line));
            copied = textStart(line);
        }
        rest.copy(copied, text.length());
        return rest;
    }
}
