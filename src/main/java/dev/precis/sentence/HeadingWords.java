package dev.precis.sentence;

import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;

/**
 * The words of a language that tell where a heading ends and a sentence begins; each has a set of the flags below.
 */
final class HeadingWords {
    /** Begins sentences and stands in no name: in the middle of capitalized words it is where a sentence starts. */
    static final int STARTS = 1;
    /** Such a word that is a preposition as well, so that it also stands inside titles. */
    static final int PREPOSITION = 2;
    /** Stays lower-cased inside a title. */
    static final int MINOR = 8;
    /** An office or a rank: capitalized words around it are a person's. */
    static final int OFFICE = 16;
    /** Names a section on its own: "Conclusion". */
    static final int SECTION = 32;
    /** An auxiliary verb. */
    static final int AUXILIARY = 64;

    private static final PerLanguage<HeadingWords> BY_LANGUAGE = new PerLanguage<>(HeadingWords::new);

    private final WordTable words;
    private final boolean titleCase;

    private HeadingWords(WordLists lists) {
        words = WordTable.builder()
                .flag(STARTS, lists.words(Section.HEADING_START))
                .flag(PREPOSITION, lists.words(Section.HEADING_PREPOSITION))
                .flag(MINOR, lists.words(Section.HEADING_MINOR))
                .flag(OFFICE, lists.words(Section.HEADING_OFFICE))
                .flag(SECTION, lists.words(Section.HEADING_SECTION))
                .flag(AUXILIARY, lists.words(Section.HEADING_AUXILIARY))
                .build();
        titleCase = !lists.words(Section.HEADING_MINOR).isEmpty();
    }

    /** The words of a language by its BCP 47 tag; none for a language without lists. */
    static HeadingWords forLanguage(String tag) {
        return BY_LANGUAGE.of(tag);
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
}
