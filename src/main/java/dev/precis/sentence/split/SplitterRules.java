package dev.precis.sentence.split;

import dev.precis.chars.BaseLetter;
import dev.precis.chars.WordTable;
import dev.precis.language.Section;
import dev.precis.language.WordFlags;
import dev.precis.language.WordLists;
import java.util.List;

/**
 * What the splitter knows of a language: its abbreviations and, where a decision needs them, the words that typically
 * start a sentence.
 *
 * @param abbreviations lower-cased abbreviations without their last stop, each with one of the values below
 * @param words lower-cased words that tell what the stop before or after them is, each with a sum of the flags below
 * @param numbersOrdinals whether a number with a stop is an ordinal and no end, unless a word follows that starts sentences: "2. Ordu"
 * @param runsOn whether writers chain whole clauses by commas and set labels off by colons, as in Arabic
 * @param spaced whether a blank ends a sentence or a clause, as in Thai
 * @param verbEndings endings of verbs that aren't listed
 * @param pluralEndings endings of plurals that names hardly have
 * @param vowels the letters that make a syllable, in lower case and without marks where they are Latin
 * @param finals the consonants that words end in; empty where these are most
 */
record SplitterRules(WordTable abbreviations, WordTable words, boolean numbersOrdinals, boolean runsOn, boolean spaced,
        List<String> verbEndings, List<String> pluralEndings, String vowels, String finals) {
    /** Latin ones without their marks. */
    private static final String VOWELS = "aeiouyıøœæαεηιουωάέήίόύώϊϋаеёиоуыэюяіїєўәөүұ";

    /** Values of abbreviations, as the {@link Section} says that each has its words from. */
    static final int INSIDE = 1;

    static final int NUMBERED = 2;
    static final int STARTER = 3;
    static final int PROPER = 4;
    static final int CAPITAL = 5;
    static final int UNIT = 6;
    static final int LOWERCASE = 7;
    static final int UPPERCASE = 8;

    /** The flags of words. */
    private static final WordFlags FLAGS = new WordFlags();

    static final int STARTS = FLAGS.flag(Section.SPLIT_START);
    static final int LEADS_ORDINAL = FLAGS.flag(Section.SPLIT_ORDINAL_BEFORE);
    static final int FOLLOWS_ORDINAL = FLAGS.flag(Section.SPLIT_ORDINAL_AFTER);
    /** Any flag that only words without content of their own have. */
    static final int FUNCTION = STARTS | LEADS_ORDINAL | FOLLOWS_ORDINAL;

    static final int SAYS = FLAGS.flag(Section.SPLIT_SPEECH);
    static final int MEASURE = FLAGS.flag(Section.SPLIT_MEASURE);
    static final int NAME = FLAGS.flag(Section.SPLIT_NAME);
    static final int FOLLOWS_NAME = FLAGS.flag(Section.SPLIT_NAME_AFTER);
    static final int JOINS = FLAGS.flag(Section.SPLIT_START_JOINED);
    static final int DETERMINES = FLAGS.flag(Section.SPLIT_DETERMINER);
    static final int FOLLOWS_TIME = FLAGS.flag(Section.SPLIT_TIME_AFTER);
    static final int NOBODY = FLAGS.flag(Section.SPLIT_SPEECH_NOBODY);
    static final int FLOATS = FLAGS.flag(Section.SPLIT_SPEECH_BETWEEN);
    static final int LETTERED = FLAGS.flag(Section.SPLIT_LETTERED);
    static final int CAPITAL_MEASURE = FLAGS.flag(Section.SPLIT_MEASURE_CAPITAL);
    static final int VERB = FLAGS.flag(Section.SPLIT_VERB);
    static final int KITCHEN_MEASURE = FLAGS.flag(Section.SPLIT_MEASURE_KITCHEN);
    static final int REPORTS = FLAGS.flag(Section.SPLIT_SPEECH_REPORTED);
    static final int BESIDE_VERB = FLAGS.flag(Section.SPLIT_VERB_BESIDE);
    static final int COMMANDS = FLAGS.flag(Section.SPLIT_COMMAND);
    static final int ANOTHER_VERB = FLAGS.flag(Section.SPLIT_VERB_ANOTHER);
    static final int PLURAL = FLAGS.flag(Section.SPLIT_PLURAL);
    static final int NAME_ENDING = FLAGS.flag(Section.SPLIT_NAME_ENDING);
    static final int SAYS_LAST = FLAGS.flag(Section.SPLIT_SPEECH_LAST);
    static final int SPOKEN_TO = FLAGS.flag(Section.SPLIT_SPEECH_OBJECT);
    static final int WEEKDAY = FLAGS.flag(Section.SPLIT_WEEKDAY);
    static final int FOLLOWS_WEEKDAY = FLAGS.flag(Section.SPLIT_WEEKDAY_AFTER);
    static final int GENITIVE = FLAGS.flag(Section.SPLIT_GENITIVE);
    /** How words end that are always cut there. */
    static final int ENDING = FLAGS.flag(Section.SPLIT_ENDING);
    /** A word that names with capitals inside end in, though sentences start with it. */
    static final int ENDS_NAME = FLAGS.flag(Section.SPLIT_START_ENDING);
    /** A word that starts sentences and stands inside them as often. */
    static final int INNER = FLAGS.flag(Section.SPLIT_START_INNER);
    /** An abbreviation that may be the last word of a sentence, and stands before no name. */
    static final int CLOSES = FLAGS.flag(Section.SPLIT_CLOSING);
    /** One that stands before names as well. */
    static final int CLOSES_OR_NAMES = FLAGS.flag(Section.SPLIT_CLOSING_NAME);

    /** The rules that a language's word lists make, together with what all languages share. */
    static SplitterRules of(WordLists lists) {
        WordTable.Builder abbreviations = WordTable.builder();
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
        }
        List<String> clause = lists.words(Section.SPLIT_CLAUSE);
        String vowels = VOWELS + String.join("", lists.words(Section.SPLIT_VOWEL));
        return new SplitterRules(abbreviations.build(), FLAGS.table(WordLists.SHARED, lists).build(),
                lists.words(Section.SPLIT_ORDINAL_RULE).contains("any"), clause.contains("chained"), clause.contains("spaced"),
                lists.words(Section.SPLIT_VERB_ENDING), lists.words(Section.SPLIT_PLURAL_ENDING), vowels,
                String.join("", lists.words(Section.SPLIT_FINAL)));
    }

    /** Whether words of the language end in a letter. */
    boolean isFinal(char c) {
        return finals.isEmpty() || isVowel(c) || finals.indexOf(c) >= 0;
    }

    /** Whether the letter makes a syllable, whatever marks are on it. */
    boolean isVowel(char c) {
        return vowels.indexOf(BaseLetter.of(WordTable.lower(c))) >= 0;
    }
}
