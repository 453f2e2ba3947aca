package dev.precis.score;

import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;
import dev.precis.language.Section;
import dev.precis.language.WordFlags;
import dev.precis.language.WordLists;
import dev.precis.model.Interruption;

/**
 * Sentences in which a document speaks of itself ("This article …", "This in-depth feature …"). In a summary of several
 * documents nobody can tell which one is meant; and where the document only announces what it is about ("This article
 * explores …", "In this article, we explore …"), the sentence says nothing yet, unlike "This paper presents a method that …".
 */
enum SelfReference {
    /** The sentence speaks of something else. */
    NONE,
    /** The document speaks of itself. */
    SPEAKS,
    /** The document says what it is going to say. */
    ANNOUNCES;

    private static final WordFlags FLAGS = new WordFlags();

    private static final int DEMONSTRATIVE = FLAGS.flag(Section.SELF_DEMONSTRATIVE);
    private static final int TEXT = FLAGS.flag(Section.SELF_TEXT);
    private static final int ANNOUNCING = FLAGS.flag(Section.SELF_ANNOUNCE);
    private static final int PREPOSITION = FLAGS.flag(Section.SELF_PREPOSITION);
    private static final WordTable WORDS = FLAGS.table(WordLists.SHARED).build();
    /** The word for a text, and the verb after it, are looked for so many words behind the demonstrative. */
    private static final int FARTHEST_TEXT = 3;
    private static final int FARTHEST_VERB = 5;

    /**
     * How {@code text[from,to)} opens: with a demonstrative, perhaps behind a preposition, soon after it a word for a text, and perhaps a
     * verb that announces.
     */
    static SelfReference of(char[] text, int from, int to) {
        Interruption.check();
        int start = from;
        SelfReference found = NONE;
        boolean demonstrative = false;
        for (int word = 0; word <= (found == NONE ? FARTHEST_TEXT : FARTHEST_VERB); word++) {
            start = Runs.end(text, start, to, c -> !Character.isLetter(c));
            int end = Runs.end(text, start, to, Character::isLetter);
            int use = WORDS.get(text, start, end);
            if (!demonstrative) {
                demonstrative = (use & DEMONSTRATIVE) != 0;
                if (!demonstrative && (word > 0 || (use & PREPOSITION) == 0)) {
                    return NONE;
                }
            }
            if (found == SPEAKS && (use & ANNOUNCING) != 0) {
                return ANNOUNCES;
            }
            if (word > 0 && (use & TEXT) != 0) {
                found = SPEAKS;
            }
            start = end;
        }
        return found;
    }
}
