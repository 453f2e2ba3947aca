package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;

/** Labels of pages, at the beginning of a line and mostly before a colon: "Read more: …", "[Related] …", "Photo: Jane Doe | …". */
record PageLabels(CharIndex characters, char[] text, WordTable table, WordCursor words) {
    private static final int LONGEST_LABEL = 40;
    private static final String SCROLL_DOWN = "Scroll down for video";
    /** A picture's credit before a bar is no longer. */
    private static final int LONGEST_CAPTION = 80;

    /** "Read more: …", "Photo: …", "Word count: 2,583": what stands before the colon speaks of the page, or only a number stands behind. */
    boolean isIn(int from, int to, SentenceShape shape, boolean bracketed) {
        int limit = Math.min(to, from + LONGEST_LABEL);
        if ((text[from] == '[' || text[from] == '【') && shape.words() <= PageLines.SHORT && isBracketedLabel(from, limit)) {
            return true;
        }
        int colon = labelEnd(from, limit);
        boolean spaced = colon >= 0 && (text[colon] == '：' || isSpaced(colon + 1, to));
        if (colon <= from || !spaced || Punctuation.isLower(text[from])) {
            return false;
        }
        int count = 0;
        boolean label = false;
        boolean others = false;
        boolean cue = bracketed;
        boolean opensWithLabel = false;
        words.over(from, colon);
        while (words.next()) {
            int flags = words.in(table);
            label |= (flags & PageWords.LABEL) != 0;
            cue |= (flags & ~(PageWords.FUNCTION | PageWords.OTHERS | PageWords.SUBORDINATE)) != 0;
            others |= count == 0 && (flags & PageWords.FUNCTION) != 0 && (flags & PageWords.LABEL) == 0
                    || flags == 0 && (count < 2 || Punctuation.isLower(words.first()) || !opensWithLabel);
            opensWithLabel |= count == 0 && (flags & PageWords.LABEL) != 0;
            count++;
        }
        if (count == 0 || count > 5) {
            return false;
        }
        if (label && !others) {
            // a caption in front of running text: too much would be lost with it
            return characters.text().indexOf('|', colon, to) < 0 || shape.words() <= PageLines.SHORT;
        }
        return cue && isNumber(colon, to);
    }

    /** Whether a number is all that stands in a stretch, but for a word that it may be a number of. */
    private boolean isNumber(int from, int to) {
        boolean number = false;
        int others = 0;
        for (words.over(from, to); words.next();) {
            boolean digit = Punctuation.isDigit(words.first());
            number |= digit;
            others += digit ? 0 : 1;
            if (others > 1) {
                return false;
            }
        }
        return number;
    }

    /** Whether a blank stands at a place, or behind the Markdown marks that close a label there: "**Read more:** …". */
    private boolean isSpaced(int at, int to) {
        int i = Runs.end(text, at, to, c -> c == '*' || c == '_');
        return i >= to || Punctuation.isSpace(text[i]);
    }

    /** "[Related] The history of the harbour". */
    private boolean isBracketedLabel(int from, int to) {
        int close = Runs.end(text, from + 1, to, c -> !Punctuation.closes(c));
        return close < to && areLabels(from, close, 1);
    }

    /** Whether a stretch has at least so many words, all of them labels. */
    private boolean areLabels(int from, int to, int fewest) {
        int count = 0;
        words.over(from, to);
        while (words.next()) {
            if ((words.in(table) & PageWords.LABEL) == 0) {
                return false;
            }
            count++;
        }
        return count >= fewest;
    }

    /**
     * Offset of the first colon, or of a dash between spaces behind several labels ("READ ALSO - "); -1 without one or if
     * a sentence's sign stands before it.
     */
    private int labelEnd(int from, int to) {
        int wide = -1;
        boolean signs = false;
        for (int i = characters.nextMark(from, to); i < to; i = characters.nextMark(i + 1, to)) {
            switch (text[i]) {
                case ':' -> {
                    return signs ? -1 : i;
                }
                case '：' -> wide = wide < 0 && !signs ? i : wide;
                case '.', ',', '!', '?', '"' -> signs = true;
                case '-', '–', '—', '|' -> {
                    if (!signs && i > from && i + 1 < to && Punctuation.isSpace(text[i - 1]) && Punctuation.isSpace(text[i + 1])
                            && areLabels(from, i, 2)) {
                        return i;
                    }
                }
                default -> {
                }
            }
            if (signs && wide < 0) {
                return -1;
            }
        }
        return wide;
    }

    /**
     * Where the text of a sentence begins behind the credit of a picture ("Photo: Jane Doe | ") or the way to a video that
     * lost its line break; {@code from} if there is neither.
     */
    int leadEnd(int from, int to) {
        if (text[from] == 'S' && characters.text().startsWith(SCROLL_DOWN, from)) {
            int end = from + SCROLL_DOWN.length();
            end += end < to && text[end] == 's' ? 1 : 0;
            return end + 1 < to && text[end] == ' ' && !Punctuation.isLower(text[end + 1]) ? end + 1 : from;
        }
        if (!characters.has('|')) {
            return from;
        }
        int bar = characters.text().indexOf(" | ", from, Math.min(to, from + LONGEST_CAPTION));
        int colon = bar < 0 ? -1 : labelEnd(from, Math.min(bar, from + LONGEST_LABEL));
        return colon > from && areLabels(from, colon, 1) ? bar + 3 : from;
    }
}
