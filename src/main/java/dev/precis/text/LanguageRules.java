package dev.precis.text;

/**
 * What the splitter knows of a language: its abbreviations and, where the decision needs them, the words that
 * typically start a sentence.
 *
 * @param abbreviations lower-cased abbreviations without their last stop, each with one of the values below
 * @param starters lower-cased words that start sentences and no names: "the" after "U.S." starts a sentence, "Government" doesn't
 * @param ordinals whether a number with a stop is an ordinal in this language ("3. Mai", "5. gade")
 */
record LanguageRules(WordTable abbreviations, WordTable starters, boolean ordinals) {
    /** Never ends a sentence: titles before names (Dr.), connectives (e.g., z. B.). */
    static final byte INSIDE = 1;
    /** A word of its own that abbreviates before a number only: No. 5, Art. 3. */
    static final byte NUMBERED = 2;
    /** Ends a sentence only before a word that starts sentences: Inc., U.S., Jan. */
    static final byte STARTER = 3;
    /** Ends a sentence before any capital: etc., usw., т. д. */
    static final byte CAPITAL = 4;
    /** After a number ends a sentence before any capital, else never does: 5 p.m., 2010 г. */
    static final byte UNIT = 5;

    /** Value of every word in {@link #starters}. */
    static final byte STARTS = 1;
}
