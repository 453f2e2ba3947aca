package dev.precis.sentence;

import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import java.util.Map;

/**
 * The words of a language that tell where a heading ends and a sentence begins; each has a set of the flags below.
 */
final class HeadingWords {
    /** Begins sentences and stands in no name: in the middle of capitalized words it is where a sentence starts. */
    static final byte STARTS = 1;
    /** Such a word that is a preposition as well, so that it also stands inside titles. */
    static final byte PREPOSITION = 2;
    /** Stays lower-cased inside a title. */
    static final byte MINOR = 8;
    /** An office or a rank: capitalized words around it are a person's. */
    static final byte OFFICE = 16;
    /** Names a section on its own: "Conclusion". */
    static final byte SECTION = 32;
    /** An auxiliary verb. */
    static final byte AUXILIARY = 64;
    private static final Map<String, HeadingWords> BY_LANGUAGE = Map.of("en", english());
    private static final HeadingWords NONE = new HeadingWords(WordTable.builder().build(), false);

    private final WordTable words;
    private final boolean titleCase;

    private HeadingWords(WordTable words, boolean titleCase) {
        this.words = words;
        this.titleCase = titleCase;
    }

    /** The words of a language by its BCP 47 tag; none for a language without a table. */
    static HeadingWords forLanguage(String tag) {
        int end = tag.indexOf('-');
        return BY_LANGUAGE.getOrDefault(end < 0 ? tag : tag.substring(0, end), NONE);
    }

    /** Whether headings of this language capitalize their words, and running text doesn't. */
    boolean hasTitleCase() {
        return titleCase;
    }

    /** The flags of the word {@code text[from,to)}, 0 for a word that has none. */
    int flags(char[] text, int from, int to) {
        return words.get(text, from, to);
    }

    /** Whether titles write the word at a cursor in small letters. */
    boolean isMinor(WordCursor word) {
        return (word.in(words) & MINOR) != 0;
    }

    private static HeadingWords english() {
        WordTable.Builder words = WordTable.builder();
        words.flag(STARTS, """
                the this these those that it they we he she you while when whereas although though since because however
                moreover furthermore additionally meanwhile consequently therefore thus nevertheless nonetheless similarly
                likewise instead historically traditionally typically globally locally technically economically politically
                increasingly recently currently today nowadays now once if unless unlike despite such some many most several
                both each every another there here perhaps finally ultimately overall according also even its their our his
                her as an given rather further besides""");
        words.flag(PREPOSITION, """
                in on at by for from with to over under through throughout beyond between among across after before during
                until within without against amid alongside""");
        words.flag(MINOR, "a an the and or but nor of in on at by for from with to into onto upon over vs versus via as per than toward towards & through under without within");
        words.flag(OFFICE, """
                mr mrs ms dr prof sir dame lord lady president chancellor minister secretary mayor governor senator congressman
                congresswoman representative ambassador king queen prince princess duke duchess pope bishop archbishop cardinal
                reverend rabbi imam general colonel major captain lieutenant sergeant commander admiral officer judge justice
                attorney sheriff detective inspector chief director manager chairman chairwoman chair ceo cfo coach professor
                doctor spokesman spokeswoman deputy vice st saint""");
        words.flag(SECTION, """
                introduction conclusion conclusions abstract background methods method results discussion summary overview
                objective objectives purpose acknowledgements acknowledgments references appendix findings methodology""");
        words.flag(AUXILIARY, "is are was were has have had will would can could may might must shall should does did do be been being isn't wasn't");
        return new HeadingWords(words.build(), true);
    }
}
