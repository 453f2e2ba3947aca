package dev.precis.text;

/**
 * A string that many texts are searched for: at least two ASCII characters, no question mark among them.
 *
 * @param text the string
 * @param rare where its letter stands that words seldom have, never the last character
 */
record SearchString(String text, int rare) {
    private static final String FREQUENT_FIRST = "etaoinsrhldcumfpgwybvkxjqz";

    static SearchString of(String text) {
        int rare = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            rare = FREQUENT_FIRST.indexOf(text.charAt(i)) > FREQUENT_FIRST.indexOf(text.charAt(rare)) ? i : rare;
        }
        return new SearchString(text, rare);
    }

    /** The rare letter. */
    char first() {
        return text.charAt(rare);
    }

    /** The character behind the rare letter. */
    char second() {
        return text.charAt(rare + 1);
    }
}
