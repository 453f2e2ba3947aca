package dev.precis.term;

import dev.precis.chars.Punctuation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The names in code among the terms of texts, by the terms of their parts: who asks for the timeout, or how to parse, means
 * {@code client.timeout}, {@code parse_file} and {@code parseFile} too. So it is with what stands for several words: "Q3".
 */
final class NamesInCode {
    /** "iPhone" is no phone, nor "e.g" a name. */
    private static final int SHORTEST_PART = 2;
    /** So many different names are taken apart at most. */
    private static final int MOST_NAMES = 2000;
    private static final int LONGEST_SHORTHAND = 4;
    private static final int[] NONE = {};

    private final Map<String, int[]> byPart = new HashMap<>();

    /**
     * @param shorthands the words that others stand for, by these, in lower case
     * @param analysis the terms of a text by itself
     */
    NamesInCode(Terms terms, Map<String, String> shorthands, Function<String, List<String>> analysis) {
        int names = 0;
        for (int term = 0; term < terms.termCount() && names < MOST_NAMES; term++) {
            String parts = parts(terms.form(term), shorthands);
            if (!parts.isEmpty()) {
                names++;
                int name = term;
                analysis.apply(parts).stream().distinct().forEach(part -> byPart.merge(part, new int[]{name}, NamesInCode::both));
            }
        }
    }

    private static int[] both(int[] names, int[] more) {
        return IntStream.concat(Arrays.stream(names), Arrays.stream(more)).toArray();
    }

    /** The numbers of the names that a term is a part of. */
    int[] of(String term) {
        return byPart.getOrDefault(term, NONE);
    }

    private static String parts(WordForm word, Map<String, String> shorthands) {
        String longer = word.length() <= LONGEST_SHORTHAND ? shorthands.get(word.written().toLowerCase(Locale.ROOT)) : null;
        return longer != null ? longer : word.mayHaveParts() ? parts(word.written()) : "";
    }

    /** The parts of a name, with blanks between; empty for any other word. */
    private static String parts(String word) {
        StringBuilder parts = new StringBuilder();
        boolean small = Character.isLowerCase(word.charAt(0));
        int start = 0;
        int count = 0;
        for (int i = 1; i <= word.length(); i++) {
            boolean ends = i == word.length();
            boolean mark = !ends && (word.charAt(i) == '.' || word.charAt(i) == '_');
            // names that begin with a capital and have others inside are those of firms mostly: "YouTube"
            if (ends || mark || small && Character.isUpperCase(word.charAt(i)) && Punctuation.isLower(word.charAt(i - 1))) {
                if (i - start < SHORTEST_PART || !Character.isLetter(word.charAt(start))) {
                    return "";
                }
                parts.append(word, start, i).append(' ');
                count++;
                start = mark ? i + 1 : i;
            }
        }
        return count > 1 ? parts.toString() : "";
    }
}
