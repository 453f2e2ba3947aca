package dev.precis.sentence.noise;

import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordFlags;
import dev.precis.language.WordLists;
import java.util.List;
import java.util.Set;

/**
 * The words pages use to talk about themselves and to their visitor. None of them makes a line noise; a line that has
 * little else does. A language's table holds the words of English too, for pages of every language mix them in.
 */
public final class PageWords {
    private static final WordFlags FLAGS = new WordFlags();

    /** What a visitor is told to do: "subscribe", "click". */
    public static final int ACTION = FLAGS.flag(Section.PAGE_ACTION, Section.PAGE_COMMAND);
    /** Where to: "facebook", "e-mail". */
    static final int CHANNEL = FLAGS.flag(Section.PAGE_CHANNEL);
    /** What only pages have: "newsletter", "cookies". */
    static final int THING = FLAGS.flag(Section.PAGE_THING, Section.PAGE_COMMAND);
    /** What pages have, and the world too: "video", "offers". */
    public static final int COMMON_THING = FLAGS.flag(Section.PAGE_COMMON);
    /** Speaks to the visitor or of the page: "your", "our". */
    public static final int ADDRESS = FLAGS.flag(Section.PAGE_ADDRESS);
    /** Carries no content: articles, prepositions, auxiliary verbs. */
    public static final int FUNCTION = FLAGS.flag(Section.PAGE_FUNCTION);
    /** Before a colon, announces something else to read or who made a picture. */
    static final int LABEL = FLAGS.flag(Section.PAGE_LABEL, Section.PAGE_PICTURE);
    /** Before names, says who wrote: "by". */
    static final int BYLINE = FLAGS.flag(Section.PAGE_BYLINE);
    /** Before a colon, announces who made a picture. */
    public static final int PICTURE = FLAGS.flag(Section.PAGE_PICTURE);
    /** In brackets, says where in a picture somebody is. */
    public static final int IN_PICTURE = FLAGS.flag(Section.PAGE_PICTURED);
    /** Before a number, names a picture or a table. */
    public static final int NUMBERED = FLAGS.flag(Section.PAGE_NUMBERED);
    /** Among things of pages, what every program has: "password", "settings". */
    static final int TOOL = FLAGS.flag(Section.PAGE_TOOL);
    /** An auxiliary verb of the past. */
    static final int PAST = FLAGS.flag(Section.PAGE_PAST);
    /** A verb that says of its subject what it does: none of a visitor is asked to do it. */
    static final int FINITE = FLAGS.flag(Section.PAGE_FINITE);
    /** Stands for others than the visitor: they, them. */
    static final int OTHERS = FLAGS.flag(Section.LEAN_PRONOUN, Section.LEAN_POSSESSIVE);
    /** Opens a clause that another one follows: "If". */
    static final int SUBORDINATE = FLAGS.flag(Section.LEAN_SUBORDINATE);
    /** Behind "more", compares. */
    static final int THAN = FLAGS.flag(Section.PAGE_THAN);
    /** Takes back what pages ask for: "delete", "unsubscribe". */
    static final int UNDOING = FLAGS.flag(Section.PAGE_UNDOING);

    /** In place of a word's flags where there is no word. */
    static final int NO_WORD = FLAGS.flag();

    /** What only pages tell their visitor to do: an action and a thing at once. */
    static final int COMMAND = ACTION | THING;
    /** Any of what only pages speak of. */
    static final int STRONG = CHANNEL | THING;
    /** Any of what pages speak of. */
    static final int OF_PAGES = STRONG | COMMON_THING;

    /** The words for a BCP 47 tag; those of English for a language without lists. */
    public static final PerLanguage<PageWords> BY_LANGUAGE = new PerLanguage<>("page", PageWords::new);

    private final WordTable words;
    private final List<String> phrases;
    private final Set<String> toolPhrases;

    private PageWords(WordLists lists) {
        words = FLAGS.table(WordLists.of("en"), lists).build();
        phrases = lists.words(Section.PAGE_PHRASE);
        toolPhrases = lists.set(Section.PAGE_TOOL);
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
