package dev.precis.sentence.split;

import dev.precis.chars.WordTable;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.List;
import java.util.Locale;

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
    /** Values of abbreviations, as the {@link Section} says that each has its words from. */
    static final int INSIDE = 1;

    static final int NUMBERED = 2;
    static final int STARTER = 3;
    static final int PROPER = 4;
    static final int CAPITAL = 5;
    static final int UNIT = 6;

    /** Flags of words, each after its {@link Section} as well. */
    static final int STARTS = 1;

    static final int LEADS_ORDINAL = 2;
    static final int FOLLOWS_ORDINAL = 4;
    static final int SAYS = 8;

    /** The rules that a language's word lists make, together with what all languages share. */
    static SplitterRules of(WordLists lists) {
        WordTable.Builder abbreviations = WordTable.builder();
        WordTable.Builder words = WordTable.builder();
        for (WordLists some : List.of(WordLists.SHARED, lists)) {
            abbreviations
                    .add(INSIDE, some.words(Section.SPLIT_ABBREVIATION_INSIDE))
                    .add(NUMBERED, some.words(Section.SPLIT_ABBREVIATION_NUMBERED))
                    .add(STARTER, some.words(Section.SPLIT_ABBREVIATION_STARTER))
                    .add(PROPER, some.words(Section.SPLIT_ABBREVIATION_PROPER))
                    .add(CAPITAL, some.words(Section.SPLIT_ABBREVIATION_CAPITAL))
                    .add(UNIT, some.words(Section.SPLIT_ABBREVIATION_UNIT));
            words.flag(STARTS, some.words(Section.SPLIT_START))
                    .flag(LEADS_ORDINAL, some.words(Section.SPLIT_ORDINAL_BEFORE))
                    .flag(FOLLOWS_ORDINAL, some.words(Section.SPLIT_ORDINAL_AFTER))
                    .flag(SAYS, some.words(Section.SPLIT_SPEECH));
        }
        Ordinals ordinals = Ordinals.NONE;
        for (String rule : lists.words(Section.SPLIT_ORDINAL_RULE)) {
            ordinals = Ordinals.valueOf(rule.toUpperCase(Locale.ROOT));
        }
        boolean runsOn = lists.words(Section.SPLIT_CLAUSE).contains("chained");
        return new SplitterRules(abbreviations.build(), words.build(), ordinals, runsOn);
    }

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
