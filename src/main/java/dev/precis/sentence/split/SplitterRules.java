package dev.precis.sentence.split;

import dev.precis.chars.WordTable;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.List;

/**
 * What the splitter knows of a language: its abbreviations and, where a decision needs them, the words that typically
 * start a sentence.
 *
 * @param abbreviations lower-cased abbreviations without their last stop, each with one of the values below
 * @param words lower-cased words that tell what the stop before or after them is, each with a sum of the flags below
 * @param endings how words end that are always cut there
 * @param closings lower-cased abbreviations that may be the last word of a sentence, each with a value below
 * @param numbersOrdinals whether a number with a stop is an ordinal and no end, unless a word follows that starts sentences: "2. Ordu"
 * @param runsOn whether writers chain whole clauses by commas and set labels off by colons, as in Arabic
 * @param spaced whether a blank ends a sentence or a clause, as in Thai
 * @param verbEndings endings of verbs that aren't listed
 * @param pluralEndings endings of plurals that names hardly have
 * @param vowels the letters that make a syllable, in lower case
 */
record SplitterRules(WordTable abbreviations, WordTable words, WordTable endings, WordTable closings,
        boolean numbersOrdinals, boolean runsOn, boolean spaced, List<String> verbEndings, List<String> pluralEndings, String vowels) {
    private static final String VOWELS = "aeiouyàáâäãåāăąèéêëēėęěìíîïīįıòóôöõøőōơùúûüűūůųưýÿœæαεηιουωάέήίόύώϊϋаеёиоуыэюяіїєўәөүұ";

    /** Values of abbreviations, as the {@link Section} says that each has its words from. */
    static final int INSIDE = 1;

    static final int NUMBERED = 2;
    static final int STARTER = 3;
    static final int PROPER = 4;
    static final int CAPITAL = 5;
    static final int UNIT = 6;
    static final int LOWERCASE = 7;
    static final int UPPERCASE = 8;

    /** The value of endings. */
    private static final int ENDING = 1;

    /** Values of closings: whether they stand before no name. */
    static final int CLOSES = 1;

    static final int CLOSES_OR_NAMES = 2;

    /** Flags of words, each after its {@link Section} as well. */
    static final int STARTS = 1;

    static final int LEADS_ORDINAL = 2;
    static final int FOLLOWS_ORDINAL = 4;
    /** Any flag that only words without content of their own have. */
    static final int FUNCTION = STARTS | LEADS_ORDINAL | FOLLOWS_ORDINAL;

    static final int SAYS = 8;
    static final int MEASURE = 16;
    static final int NAME = 32;
    static final int JOINS = 64;
    static final int DETERMINES = 128;
    static final int FOLLOWS_TIME = 256;
    static final int NOBODY = 512;
    static final int FLOATS = 1024;
    static final int LETTERED = 2048;
    static final int CAPITAL_MEASURE = 4096;
    static final int VERB = 8192;
    static final int KITCHEN_MEASURE = 16384;
    static final int REPORTS = 32768;
    static final int BESIDE_VERB = 65536;
    static final int ANOTHER_VERB = 131072;
    static final int PLURAL = 262144;
    static final int NAME_ENDING = 524288;
    static final int SAYS_LAST = 1048576;
    static final int SPOKEN_TO = 2097152;
    static final int WEEKDAY = 4194304;
    static final int FOLLOWS_WEEKDAY = 8388608;
    static final int GENITIVE = 16777216;

    /** The rules that a language's word lists make, together with what all languages share. */
    static SplitterRules of(WordLists lists) {
        WordTable.Builder abbreviations = WordTable.builder();
        WordTable.Builder words = WordTable.builder();
        WordTable.Builder endings = WordTable.builder();
        WordTable.Builder closings = WordTable.builder();
        for (WordLists some : List.of(WordLists.SHARED, lists)) {
            abbreviations
                    .add(INSIDE, some.words(Section.SPLIT_ABBREVIATION_INSIDE))
                    .add(NUMBERED, some.words(Section.SPLIT_ABBREVIATION_NUMBERED))
                    .add(STARTER, some.words(Section.SPLIT_ABBREVIATION_STARTER))
                    .add(PROPER, some.words(Section.SPLIT_ABBREVIATION_PROPER))
                    .add(CAPITAL, some.words(Section.SPLIT_ABBREVIATION_CAPITAL))
                    .add(UNIT, some.words(Section.SPLIT_ABBREVIATION_UNIT))
                    .add(LOWERCASE, some.words(Section.SPLIT_ABBREVIATION_LOWERCASE))
                    .add(UPPERCASE, some.words(Section.SPLIT_ABBREVIATION_UPPERCASE));
            endings.add(ENDING, some.words(Section.SPLIT_ENDING));
            closings.flag(CLOSES, some.words(Section.SPLIT_CLOSING)).flag(CLOSES_OR_NAMES, some.words(Section.SPLIT_CLOSING_NAME));
            words.flag(STARTS, some.words(Section.SPLIT_START))
                    .flag(LEADS_ORDINAL, some.words(Section.SPLIT_ORDINAL_BEFORE))
                    .flag(FOLLOWS_ORDINAL, some.words(Section.SPLIT_ORDINAL_AFTER))
                    .flag(GENITIVE, some.words(Section.SPLIT_GENITIVE))
                    .flag(WEEKDAY, some.words(Section.SPLIT_WEEKDAY))
                    .flag(FOLLOWS_WEEKDAY, some.words(Section.SPLIT_WEEKDAY_AFTER))
                    .flag(SAYS, some.words(Section.SPLIT_SPEECH))
                    .flag(SAYS_LAST, some.words(Section.SPLIT_SPEECH_LAST))
                    .flag(SPOKEN_TO, some.words(Section.SPLIT_SPEECH_OBJECT))
                    .flag(NOBODY, some.words(Section.SPLIT_SPEECH_NOBODY))
                    .flag(FLOATS, some.words(Section.SPLIT_SPEECH_BETWEEN))
                    .flag(REPORTS, some.words(Section.SPLIT_SPEECH_REPORTED))
                    .flag(MEASURE, some.words(Section.SPLIT_MEASURE))
                    .flag(CAPITAL_MEASURE, some.words(Section.SPLIT_MEASURE_CAPITAL))
                    .flag(KITCHEN_MEASURE, some.words(Section.SPLIT_MEASURE_KITCHEN))
                    .flag(NAME, some.words(Section.SPLIT_NAME))
                    .flag(NAME_ENDING, some.words(Section.SPLIT_NAME_ENDING))
                    .flag(LETTERED, some.words(Section.SPLIT_LETTERED))
                    .flag(DETERMINES, some.words(Section.SPLIT_DETERMINER))
                    .flag(FOLLOWS_TIME, some.words(Section.SPLIT_TIME_AFTER))
                    .flag(VERB, some.words(Section.SPLIT_VERB))
                    .flag(BESIDE_VERB, some.words(Section.SPLIT_VERB_BESIDE))
                    .flag(ANOTHER_VERB, some.words(Section.SPLIT_VERB_ANOTHER))
                    .flag(PLURAL, some.words(Section.SPLIT_PLURAL))
                    .flag(JOINS, some.words(Section.SPLIT_START_JOINED));
        }
        List<String> clause = lists.words(Section.SPLIT_CLAUSE);
        String vowels = VOWELS + String.join("", lists.words(Section.SPLIT_VOWEL));
        return new SplitterRules(abbreviations.build(), words.build(), endings.build(), closings.build(),
                lists.words(Section.SPLIT_ORDINAL_RULE).contains("any"), clause.contains("chained"), clause.contains("spaced"),
                lists.words(Section.SPLIT_VERB_ENDING),
                lists.words(Section.SPLIT_PLURAL_ENDING), vowels);
    }

    boolean isVowel(char c) {
        return vowels.indexOf(WordTable.lower(c)) >= 0;
    }
}
