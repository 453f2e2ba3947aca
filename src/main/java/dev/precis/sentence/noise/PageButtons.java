package dev.precis.sentence.noise;

import dev.precis.chars.Runs;
import dev.precis.chars.WordFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells lines that are buttons, links and labels of shops, newsletters and networks, whole lines of {@code page-buttons.txt}: "Add to
 * cart", "Unsubscribe | My preferences", "You may also like: Wool hats". None of them is looked for within a sentence, so a text about
 * shops keeps all of its own.
 */
public final class PageButtons {
    static final WordFile WORDS = WordFile.read(PageButtons.class, "page-buttons.txt");
    static final Set<String> LINES = plainSet("line");
    private static final Set<String> ANNOUNCING = plainSet("announcing");
    private static final Set<String> STOPPED = plainSet("stopped");
    private static final int MOST_WORDS_STOPPED = 4;
    private static final Set<String> KEYWORDS = plainSet("keywords");
    private static final Set<String> RELATED = plainSet("related");
    /** What links beside one another are parted by. */
    private static final Pattern BETWEEN = Pattern.compile("[|·•/]");
    private static final Pattern BETWEEN_TERMS = Pattern.compile("[,;·•，；、،]");
    private static final int LONGEST = 70;
    /** In words. */
    private static final int LONGEST_TERM = 5;
    private static final int LONGEST_LABEL = 40;

    private PageButtons() {}

    /** Whether {@code text[from,to)} is such a line, or several of them, beside or under one another. */
    static boolean are(String text, int from, int to, SentenceShape shape) {
        if (listsKeywords(text, from, to)) {
            return true;
        }
        boolean open = shape.end() == SentenceShape.End.NOTHING || shape.end() == SentenceShape.End.GOES_ON;
        if (to - from > 2 * LONGEST
                || !open && (shape.words() > MOST_WORDS_STOPPED || !STOPPED.contains(plain(text.substring(from, to))))) {
            return false;
        }
        int colon = colon(text, from, to);
        return !open || colon > 0 && ANNOUNCING.contains(plain(text.substring(from, colon))) || areButtons(text, from, to)
                || TallyLine.is(text, from, to);
    }

    private static boolean areButtons(String text, int from, int to) {
        return to - from <= LONGEST
                && Arrays.stream(BETWEEN.split(text.substring(from, to), -1)).allMatch(part -> LINES.contains(plain(part)));
    }

    /** "Keywords: ice, lake, climate": behind the label stand terms and no clause. */
    private static boolean listsKeywords(String text, int from, int to) {
        int colon = colon(text, from, Math.min(to, from + LONGEST_LABEL));
        if (colon < 0 || !KEYWORDS.contains(plain(text.substring(from, colon)))) {
            return false;
        }
        String[] terms = BETWEEN_TERMS.split(text.substring(colon + 1, to));
        return terms.length > 1 && Arrays.stream(terms).allMatch(term -> term.strip().split(" ").length <= LONGEST_TERM);
    }

    private static int colon(String text, int from, int to) {
        int colon = text.indexOf(':', from, to);
        return colon > 0 ? colon : text.indexOf('：', from, to);
    }

    /** Whether {@code text[from,to)} stands above headlines of what else a page has: "Related stories". */
    public static boolean announceHeadlines(String text, int from, int to) {
        return to - from <= LONGEST_LABEL && RELATED.contains(plain(text.substring(from, to)));
    }

    static Set<String> plainSet(String section) {
        return WORDS.words(section).stream().map(PageButtons::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** A word with its figures and the sign of an account, as the lists have it. */
    static String plainWord(String word) {
        int start = Runs.end(word, 0, word.length(), c -> !Character.isLetterOrDigit(c) && c != '@');
        int end = Runs.start(word, start, word.length(), c -> "'’-_.,+".indexOf(c) >= 0);
        String held = word.substring(start, end);
        return held.chars().anyMatch(c -> Character.isDigit(c) || c == '_' || c == '@') ? held.toLowerCase(Locale.ROOT) : plain(held);
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
        return plain.toString().toLowerCase(Locale.ROOT).replace("\u0307", ""); // of a Turkish İ
    }
}
