package dev.precis.sentence.split;

import dev.precis.chars.WordTable;

/**
 * What the splitter knows of a language: its abbreviations and, where a decision needs them, the words that typically
 * start a sentence.
 *
 * @param abbreviations lower-cased abbreviations without their last stop, each with one of the values below
 * @param words lower-cased words that tell what the stop before or after them is, each with a sum of the flags below
 * @param ordinals when a number with a stop is an ordinal and no end
 * @param runsOn whether writers chain whole clauses by commas and set labels off by colons, as in Arabic
 */
record SplitterRules(WordTable abbreviations, WordTable words, Ordinals ordinals, boolean runsOn) {
    /** Never ends a sentence: titles before names (Dr.), connectives (e.g., z. B.). */
    static final byte INSIDE = 1;
    /** A word of its own that abbreviates before a number only: No. 5, Art. 3. */
    static final byte NUMBERED = 2;
    /** Ends a sentence only before a word that starts sentences: Inc., Fig., Mio. */
    static final byte STARTER = 3;
    /** As {@link #STARTER} when written with a capital (Mar., Miss.), else a word of its own. */
    static final byte PROPER = 4;
    /** Ends a sentence before any capital: etc., usw., т. д. */
    static final byte CAPITAL = 5;
    /** After a number ends a sentence before any capital, else never: 5 p.m., 2010 г. but г. Москва. */
    static final byte UNIT = 6;

    /** Starts sentences and no names: "the" after "U.S." starts a sentence, "Government" doesn't. */
    static final byte STARTS = 1;
    /** Stands before ordinals: "am 3. Mai", "der 18. Gipfel". */
    static final byte LEADS_ORDINAL = 2;
    /** Stands after ordinals: the names of months. */
    static final byte FOLLOWS_ORDINAL = 4;
    /** Opens reported speech: "قال: …". */
    static final byte SAYS = 8;

    /** When a number with a stop before a capital is an ordinal; before a small letter it always is. */
    enum Ordinals {
        /** Never. */
        NONE,
        /** After a word that leads to one or before a month: "vom 12. Juni". */
        LED,
        /** Unless a word follows that starts sentences: "2. Ordu". */
        ANY
    }
}
