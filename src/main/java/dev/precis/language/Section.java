package dev.precis.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sections a language's file of words may have; {@code SPLIT_ABBREVIATION_INSIDE} is written
 * {@code [split.abbreviation.inside]}. The first part names the room that reads it. Words are in lower case.
 */
public enum Section {
    /** Abbreviations, without their last stop, that never end a sentence: titles before names (Dr.), connectives (e.g., z. B.). */
    SPLIT_ABBREVIATION_INSIDE,
    /** Words of their own that abbreviate before a number only: No. 5, Art. 3. */
    SPLIT_ABBREVIATION_NUMBERED,
    /** Abbreviations that end a sentence only before a word that starts sentences: Inc., Fig., Mio. */
    SPLIT_ABBREVIATION_STARTER,
    /** As {@link #SPLIT_ABBREVIATION_STARTER} when written with a capital (Mar., Miss.), else words of their own. */
    SPLIT_ABBREVIATION_PROPER,
    /** Abbreviations that end a sentence before any capital: etc., usw., т. д. */
    SPLIT_ABBREVIATION_CAPITAL,
    /** Abbreviations that end a sentence before any capital if they follow a number, else never: 5 p.m., 2010 г. but г. Москва. */
    SPLIT_ABBREVIATION_UNIT,
    /** Words that start sentences and no names: "the" after "U.S." starts a sentence, "Government" doesn't. */
    SPLIT_START,
    /** When a number with a stop before a capital is an ordinal and no end: {@code led} or {@code any}; never if not given. */
    SPLIT_ORDINAL_RULE,
    /** Words before ordinals: "am 3. Mai", "der 18. Gipfel". */
    SPLIT_ORDINAL_BEFORE,
    /** Words after ordinals: the names of months. */
    SPLIT_ORDINAL_AFTER,
    /** {@code chained} where writers chain whole clauses by commas and set labels off by colons, as in Arabic. */
    SPLIT_CLAUSE,
    /** Words that open reported speech before a colon. */
    SPLIT_SPEECH;

    private static final Map<String, Section> BY_TITLE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Section::title, Function.identity()));

    private final String title = name().toLowerCase(Locale.ROOT).replace('_', '.');

    /** What stands between the brackets. */
    String title() {
        return title;
    }

    /** The room that reads the section: the first part of its title. */
    String room() {
        return title.substring(0, title.indexOf('.'));
    }

    /** The section of a title, null if there is none. */
    static Section of(String title) {
        return BY_TITLE.get(title);
    }
}
