package dev.precis.sentence.noise;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the lines above what people write on pages: who, and how long ago: "leaky_larry · 5 hr. ago · edited", "ohm_my_god 12 points 4
 * hours ago", "@anna 2 years ago", "vor 3 Stunden". How long a thing takes is text: "Baking time · 35 minutes".
 */
final class PostHead {
    /** Beside a number and a unit, how long ago something was: "ago", "vor", "il", "y", "a". */
    static final Set<String> AGO = PageButtons.WORDS.set("ago");
    /** Units of time that somebody counts in then. */
    static final Set<String> UNITS = Stream.of("ago.unit", "ago.year").flatMap(section -> PageButtons.WORDS.set(section).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> YEARS = PageButtons.WORDS.set("ago.year");
    private static final Set<String> POINTS = PageButtons.WORDS.set("points");
    private static final Set<String> CHANGED = PageButtons.WORDS.set("changed");
    private static final String SIGNS = "·•(),.";
    private static final int LONGEST = 80;
    /** Headlines have more words, which have their times behind them, too. */
    private static final int LONGEST_NAME = 3;

    private PostHead() {}

    /** Whether {@code text[from,to)} is such a line. */
    static boolean is(String text, int from, int to, SentenceShape shape) {
        if (to - from > LONGEST || shape.digits() == 0) {
            return false;
        }
        List<List<String>> parts = parts(text.substring(from, to).toLowerCase(Locale.ROOT));
        List<String> first = parts.getFirst();
        if (parts.size() > 1) {
            return first.size() <= LONGEST_NAME && parts.stream().skip(1).anyMatch(part -> isTime(part, part.size() == 1));
        }
        boolean named = !first.isEmpty() && (first.getFirst().startsWith("@") || first.getFirst().startsWith("u/"));
        int behind = first.size() > LONGEST_NAME && POINTS.contains(first.get(2)) ? 3 : named ? 1 : 0;
        return isTime(first.subList(behind, first.size()), false) && (behind > 0 || first.stream().noneMatch(YEARS::contains));
    }

    /** The words of each part that dots set off. */
    private static List<List<String>> parts(String line) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        int word = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (!Character.isWhitespace(c) && SIGNS.indexOf(c) < 0) {
                continue;
            }
            if (i > word) {
                parts.getLast().add(line.substring(word, i));
            }
            if ((c == '·' || c == '•') && !parts.getLast().isEmpty()) {
                parts.add(new ArrayList<>());
            }
            word = i + 1;
        }
        return parts;
    }

    /**
     * Whether words say how long ago something was, and nothing else but that it was changed since.
     *
     * @param bare whether a number and its unit may say it: "5h"
     */
    private static boolean isTime(List<String> words, boolean bare) {
        boolean number = false;
        boolean ago = bare;
        boolean unit = false;
        for (String word : words) {
            int digits = Runs.end(word, 0, word.length(), Punctuation::isAsciiDigit);
            String letters = word.substring(digits);
            number |= digits > 0;
            ago |= AGO.contains(letters);
            unit |= UNITS.contains(letters);
            if (!letters.isEmpty() && !AGO.contains(letters) && !UNITS.contains(letters) && !CHANGED.contains(letters)) {
                return false;
            }
        }
        return number && ago && unit;
    }
}
