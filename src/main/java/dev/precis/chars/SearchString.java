package dev.precis.chars;

/**
 * A string that many texts are searched for: at least two ASCII characters, no question mark among them.
 *
 * @param text the string
 * @param rare where its character stands that texts have least of, the last one left aside
 */
public record SearchString(String text, int rare) {
    /** CharIndex of English texts; signs are rarer than all of these. */
    private static final String FREQUENT_FIRST = " etaoinsrhldcumfpgwybvkxjqz";

    public static SearchString of(String text) {
        int rare = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            rare = rarity(text.charAt(i)) > rarity(text.charAt(rare)) ? i : rare;
        }
        return new SearchString(text, rare);
    }

    private static int rarity(char c) {
        int place = FREQUENT_FIRST.indexOf(c);
        return place < 0 ? FREQUENT_FIRST.length() : place;
    }

    /** The rare character. */
    char first() {
        return text.charAt(rare);
    }

    /** The character behind it. */
    char second() {
        return text.charAt(rare + 1);
    }
}
