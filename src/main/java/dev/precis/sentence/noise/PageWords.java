package dev.precis.sentence.noise;

import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.List;
import java.util.Set;

/**
 * The words pages use to talk about themselves and to their visitor. None of them makes a line noise; a line that has
 * little else does. A language's table holds the words of English too, for pages of every language mix them in.
 */
public final class PageWords {
    /** What a visitor is told to do: "subscribe", "click". */
    public static final int ACTION = 1;
    /** What only pages tell their visitor to do: an action and a thing at once. */
    static final int COMMAND = 5;
    /** Where to: "facebook", "e-mail". */
    static final int CHANNEL = 2;
    /** What only pages have: "newsletter", "cookies". */
    static final int THING = 4;
    /** What pages have, and the world too: "video", "offers". */
    public static final int COMMON_THING = 8;
    /** Speaks to the visitor or of the page: "your", "our". */
    public static final int ADDRESS = 16;
    /** Carries no content: articles, prepositions, auxiliary verbs. */
    public static final int FUNCTION = 32;
    /** Before a colon, announces something else to read or who made a picture. */
    static final int LABEL = 64;
    /** Before names, says who wrote: "by". */
    static final int BYLINE = 128;

    /** Before a colon, announces who made a picture. */
    public static final int PICTURE = 2048;
    /** In brackets, says where in a picture somebody is. */
    public static final int IN_PICTURE = 4096;

    /** Before a number, names a picture or a table. */
    public static final int NUMBERED = 8192;

    /** Among things of pages, what every program has: "password", "settings". */
    static final int TOOL = 512;

    /** An auxiliary verb of the past. */
    static final int PAST = 1024;

    /** A verb that says of its subject what it does: none of a visitor is asked to do it. */
    static final int FINITE = 16384;
    /** Behind "more", compares. */
    static final int THAN = 32768;

    /** In place of a word's flags where there is no word. */
    static final int NO_WORD = 256;

    /** Any of what only pages speak of. */
    static final int STRONG = CHANNEL | THING;
    /** Any of what pages speak of. */
    static final int OF_PAGES = STRONG | COMMON_THING;

    private static final PerLanguage<PageWords> BY_LANGUAGE = new PerLanguage<>("page", PageWords::new);

    private final WordTable words;
    private final List<String> phrases;
    private final Set<String> toolPhrases;

    private PageWords(WordLists lists) {
        WordTable.Builder builder = WordTable.builder();
        for (WordLists some : List.of(WordLists.of("en"), lists)) {
            builder.flag(ACTION, some.words(Section.PAGE_ACTION))
                    .flag(COMMAND, some.words(Section.PAGE_COMMAND))
                    .flag(CHANNEL, some.words(Section.PAGE_CHANNEL))
                    .flag(THING, some.words(Section.PAGE_THING))
                    .flag(COMMON_THING, some.words(Section.PAGE_COMMON))
                    .flag(TOOL, some.words(Section.PAGE_TOOL))
                    .flag(ADDRESS, some.words(Section.PAGE_ADDRESS))
                    .flag(FUNCTION, some.words(Section.PAGE_FUNCTION))
                    .flag(PAST, some.words(Section.PAGE_PAST))
                    .flag(FINITE, some.words(Section.PAGE_FINITE))
                    .flag(THAN, some.words(Section.PAGE_THAN))
                    .flag(LABEL, some.words(Section.PAGE_LABEL))
                    .flag(PICTURE | LABEL, some.words(Section.PAGE_PICTURE))
                    .flag(IN_PICTURE, some.words(Section.PAGE_PICTURED))
                    .flag(NUMBERED, some.words(Section.PAGE_NUMBERED))
                    .flag(BYLINE, some.words(Section.PAGE_BYLINE));
        }
        words = builder.build();
        phrases = lists.words(Section.PAGE_PHRASE);
        toolPhrases = Set.copyOf(lists.words(Section.PAGE_TOOL));
    }

    /** The words for a BCP 47 tag; those of English for a language without lists. */
    public static PageWords forLanguage(String tag) {
        return BY_LANGUAGE.of(tag);
    }

    /** Phrases of pages in languages whose words have no fixed form or no spaces between them; a line made of them is noise. */
    List<String> phrases() {
        return phrases;
    }

    /** Those of the phrases that programs use, too. */
    Set<String> toolPhrases() {
        return toolPhrases;
    }

    public WordTable table() {
        return words;
    }
}
