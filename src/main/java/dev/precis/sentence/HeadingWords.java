package dev.precis.sentence;

import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordFlags;
import dev.precis.language.WordLists;

/**
 * What tells where a heading ends and a sentence begins in a language.
 *
 * @param words words that have a set of the flags below
 * @param hasTitleCase whether headings of this language capitalize their words, and running text doesn't
 */
record HeadingWords(WordTable words, boolean hasTitleCase) {
    private static final WordFlags FLAGS = new WordFlags();

    /** Begins sentences and stands in no name: in the middle of capitalized words it is where a sentence starts. */
    static final int STARTS = FLAGS.flag(Section.HEADING_START);
    /** Such a word that no name follows. */
    static final int BARE = FLAGS.flag(Section.HEADING_START_BARE);
    /** Such a word that may be the subject of an auxiliary verb behind it. */
    static final int SUBJECT = FLAGS.flag(Section.HEADING_START_SUBJECT);
    static final int AUXILIARY = FLAGS.flag(Section.HEADING_AUXILIARY);
    /** Such a word that is a preposition as well, so that it also stands inside titles. */
    static final int PREPOSITION = FLAGS.flag(Section.HEADING_PREPOSITION);
    /** Stays lower-cased inside a title. */
    static final int MINOR = FLAGS.flag(Section.HEADING_MINOR);
    /** Stands in titles and sentences, but in no list of names. */
    static final int TELLING = FLAGS.flag(Section.HEADING_TELLING);
    /** An office or a rank: capitalized words around it are a person's. */
    static final int OFFICE = FLAGS.flag(Section.HEADING_OFFICE);
    /** Names a section on its own: "Conclusion". */
    static final int SECTION = FLAGS.flag(Section.HEADING_SECTION);

    /** The words of a language by its BCP 47 tag; none for a language without lists. */
    static final PerLanguage<HeadingWords> BY_LANGUAGE = new PerLanguage<>(HeadingWords::new);

    private HeadingWords(WordLists lists) {
        this(FLAGS.table(lists).build(), !lists.words(Section.HEADING_MINOR).isEmpty());
    }

    /** The flags of the word {@code text[from,to)}, 0 for a word that has none. */
    int flags(char[] text, int from, int to) {
        return words.get(text, from, to);
    }

    /** Whether the word at a cursor stands in no list of names. */
    boolean tells(WordCursor word) {
        return (word.in(words) & TELLING) != 0;
    }

    /** Whether titles write the word at a cursor in small letters. */
    boolean isMinor(WordCursor word) {
        return (word.in(words) & MINOR) != 0;
    }
}
