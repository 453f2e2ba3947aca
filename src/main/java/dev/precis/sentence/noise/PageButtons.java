package dev.precis.sentence.noise;

import dev.precis.chars.WordFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells lines that are buttons, links and labels of shops, newsletters and networks, whole lines of {@code page-buttons.txt}: "Add to
 * cart", "Unsubscribe | My preferences", "You may also like: Wool hats". None of them is looked for within a sentence, so a text about
 * shops keeps all of its own.
 */
final class PageButtons {
    private static final WordFile WORDS = WordFile.read(PageButtons.class, "page-buttons.txt");
    private static final Set<String> LINES = WORDS.set("line");
    private static final Set<String> ANNOUNCING = WORDS.set("announcing");
    /** What links beside one another are parted by. */
    private static final Pattern BETWEEN = Pattern.compile("[|·•/]");
    private static final int LONGEST = 70;

    private PageButtons() {}

    /** Whether {@code text[from,to)} is such a line, or such lines beside one another. */
    static boolean are(String text, int from, int to, SentenceShape shape) {
        boolean open = shape.end() == SentenceShape.End.NOTHING || shape.end() == SentenceShape.End.GOES_ON;
        if (!open || to - from > 2 * LONGEST) {
            return false;
        }
        int colon = text.indexOf(':', from, to);
        return colon > 0 && ANNOUNCING.contains(plain(text.substring(from, colon)))
                || to - from <= LONGEST
                        && Arrays.stream(BETWEEN.split(text.substring(from, to), -1)).allMatch(part -> LINES.contains(plain(part)));
    }

    /** The letters of a line in lower case with single blanks between words, as the list has them. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        boolean apart = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i) == '’' ? '\'' : line.charAt(i);
            if (Character.isWhitespace(c) || c == 0xA0) {
                apart = !plain.isEmpty();
            } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '-') {
                plain.append(apart ? " " : "").append(c);
                apart = false;
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
