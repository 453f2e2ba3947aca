package dev.precis.source.line;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;

/** Tells lines of program text. */
final class CodeLines {
    private static final String FENCE = "```";

    private final TextLines lines;
    /** Whether the text holds any sign of it; null until it is asked for the first time, for most texts never ask. */
    private Boolean any;

    CodeLines(TextLines lines) {
        this.lines = lines;
    }

    /**
     * Whether the lines {@code [first,end)} are fenced as in Markdown, or short, and half of them end or open as program text does, or
     * more than an eighth of what they hold are its signs.
     *
     * @param isTable whether they may be the rows of a table as well
     */
    boolean are(int first, int end, boolean isTable) {
        return isFence(first) && isFence(end - 1) || holdsAny() && looksLikeCode(first, end, isTable);
    }

    private boolean isFence(int line) {
        return lines.text().startsWith(FENCE, lines.start(line));
    }

    private boolean holdsAny() {
        if (any == null) {
            CharIndex characters = lines.characters();
            int to = characters.length();
            any = characters.has('{') || characters.has('(') && characters.contains("()", 0, to)
                    || characters.has('=') && characters.contains(" = ", 0, to);
        }
        return any;
    }

    private boolean looksLikeCode(int first, int end, boolean isTable) {
        String text = lines.text();
        int likely = 0;
        int signs = 0;
        int characters = 0;
        for (int line = first; line < end; line++) {
            if (lines.length(line) > LineEnds.WIDEST_WRAP) {
                return false;
            }
            char last = lines.last(line);
            likely += last == ';' || last == '{' || last == '}' ? 1 : 0;
            characters += lines.length(line);
            for (int i = lines.start(line); i < lines.end(line); i++) {
                signs += isSign(text.charAt(i)) ? 1 : 0;
            }
        }
        return signs * 8 > characters && !isTable || likely * 2 >= end - first && signs * 25 > characters;
    }

    private static boolean isSign(char c) {
        return "{}()[]<>=;_\\&$#@+*".indexOf(c) >= 0;
    }
}
