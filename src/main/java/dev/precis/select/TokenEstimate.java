package dev.precis.select;

import dev.precis.chars.Runs;
import dev.precis.chars.WordFile;
import java.util.Set;

/**
 * How many tokens a language model would see at most, without its vocabulary: a bound for each run of letters, digit and
 * sign by its script.
 *
 * <p>Calibrated with GPT's cl100k and o200k, Claude's, Llama 2's and Llama 3's tokenizers on 14,075 sentences of the
 * evaluation sets in 21 languages: the costs are the cheapest for English (a linear program) under which no sentence is
 * counted below the highest of the five, rounded up. {@code src/bench/tokens} repeats the comparison on all of the sets:
 * on English the estimate is about 1.5 times cl100k and 1.4 times the highest of the five. Where letters stand in no
 * language's order (keys, hashes) the tokenizers may count more.
 *
 * <p>What is certain: the estimate is never more than one above the number of bytes in UTF-8, which no byte-level
 * tokenizer exceeds (the one is the mark that SentencePiece puts in front of a text).
 */
public final class TokenEstimate {
    /** Costs in hundredths of a token. */
    private static final int START = 190;
    private static final int COMMON_WORD = 100;
    private static final int WORD = 145;
    private static final int LETTER = 36;
    private static final int FREE_LETTERS = 3;
    private static final int LETTER_OF_LONG_WORD = 80;
    private static final int LONG_WORD = 12;
    private static final int CAPITAL_INSIDE = 40;
    private static final int ACCENTED_LETTER = 260;
    private static final int DIGITS = 125;
    private static final int DIGIT = 95;
    private static final int SIGN = 130;
    private static final int CYRILLIC = 95;
    private static final int GREEK = 145;
    private static final int ARABIC_OR_HEBREW = 180;
    private static final int TWO_BYTES = 200;
    private static final int COMMON_THREE_BYTES = 250;
    private static final int THREE_BYTES = 300;
    private static final int FOUR_BYTES = 400;

    /** Words that each of these tokenizers has as one token after a space, in their very spelling. */
    private static final Set<String> COMMON_WORDS = Set.copyOf(WordFile.read(TokenEstimate.class, "common-words.txt").words("word"));

    private TokenEstimate() {}

    /** At most as many tokens as {@code text[from,to)} has, by the estimate; linear in its length. */
    public static int of(CharSequence text, int from, int to) {
        long cost = START;
        long bytes = 0;
        for (int i = from; i < to;) {
            char c = text.charAt(i);
            if (latin(c)) {
                int end = Runs.end(text, i, to, TokenEstimate::latin);
                boolean spaced = i > from && text.charAt(i - 1) == ' ';
                cost += spaced && end - i <= LONG_WORD && COMMON_WORDS.contains(text.subSequence(i, end).toString())
                        ? COMMON_WORD
                        : word(text, i, end);
                for (; i < end; i++) {
                    bytes += text.charAt(i) < 0x80 ? 1 : 2;
                }
                continue;
            }
            if (digit(c)) {
                cost += DIGIT + (i == from || !digit(text.charAt(i - 1)) ? DIGITS : 0);
            } else if (c != ' ' || i > from && text.charAt(i - 1) == ' ') {
                cost += sign(c);
            }
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            i++;
        }
        return (int) Math.min(Math.min(bytes + 1, (cost + 99) / 100), Integer.MAX_VALUE);
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long word(CharSequence text, int from, int to) {
        int length = to - from;
        long cost = WORD + (long) LETTER * Math.max(0, Math.min(length, LONG_WORD) - FREE_LETTERS)
                + (long) LETTER_OF_LONG_WORD * Math.max(0, length - LONG_WORD);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                cost += ACCENTED_LETTER;
            } else if (i > from && c <= 'Z') {
                cost += CAPITAL_INSIDE;
            }
        }
        return cost;
    }

    private static int sign(char c) {
        if (c < 0x80) {
            return SIGN;
        }
        if (Character.isSurrogate(c)) {
            return FOUR_BYTES / 2;
        }
        if (c >= 0x400 && c <= 0x4FF) {
            return CYRILLIC;
        }
        if (c >= 0x370 && c <= 0x3FF) {
            return GREEK;
        }
        if (c >= 0x590 && c <= 0x6FF) {
            return ARABIC_OR_HEBREW;
        }
        if (c < 0x800) {
            return TWO_BYTES;
        }
        boolean common = c >= 0x900 && c <= 0x9FF || c >= 0x2010 && c <= 0x2027 || c >= 0x3000 && c <= 0x30FF
                || c >= 0x4E00 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3;
        return common ? COMMON_THREE_BYTES : THREE_BYTES;
    }
}
