package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import dev.precis.sentence.noise.PageWords;
import dev.precis.sentence.noise.SentenceShape;

/** Tells what a sentence of running text is good for in a summary. */
final class RoleRules {
    /** Fewer different words of content say nothing worth a place in a summary: "Yet challenges remain." */
    private static final int FEWEST_CONTENT_WORDS = 4;
    /** As much in a script without spaces, in letters. */
    private static final int FEWEST_UNSPACED = 9;
    /** Longer sentences have content enough. */
    private static final int SHORT = 9;
    /** Without a stop at its end, a longer line than this is still taken for a sentence. */
    private static final int LONGEST_CAPTION = 14;
    /** A longer list of names has a verb somewhere. */
    private static final int LONGEST_LIST = 16;
    /** A line without a stop that has so many names for each word in small letters has no verb. */
    private static final int NAMES_TO_ONE = 4;
    /** Such a line has a separator at least behind so many words; a headline or the title of a paper seldom does. */
    private static final int LONGEST_NAME = 5;
    private static final String SEPARATORS = ",;:|•·@";

    private final CharIndex characters;
    private final char[] text;
    private final WordTable table;
    private final HeadingWords headings;
    private final WordCursor words;
    private final Captions captions;
    private final SetPhrases phrases;
    private final int[] seen = new int[FEWEST_CONTENT_WORDS];

    /** @param words walks over the text */
    RoleRules(CharIndex characters, String language, WordTable pageWords, HeadingWords headings, WordCursor words,
            Captions captions) {
        this.characters = characters;
        this.text = characters.units();
        this.table = pageWords;
        this.headings = headings;
        this.words = words;
        this.captions = captions;
        this.phrases = SetPhrases.BY_LANGUAGE.of(language);
    }

    /**
     * The role of running text.
     *
     * @param stops whether sentences of this document end in stops at all
     * @param said whether somebody says it in his turn
     */
    Sentence.Role of(int from, int to, SentenceShape shape, boolean stops, boolean said) {
        if (phrases.areAll(text, from, to) || said && phrases.chat(text, from, to)) {
            return Sentence.Role.ASIDE;
        }
        if (shape.end() == SentenceShape.End.QUESTION && !(said && phrases.request(text, from, to))) {
            return Sentence.Role.QUESTION;
        }
        if (captions.isNumbered(from, to) || captions.pointsIntoPicture(from, to)) {
            return Sentence.Role.ASIDE;
        }
        boolean open = shape.end() == SentenceShape.End.NOTHING && stops;
        boolean unfinished = shape.end() == SentenceShape.End.GOES_ON
                || open && (shape.words() <= LONGEST_CAPTION || endsInFunctionWord(from, to));
        boolean fragment = unfinished
                || shape.words() <= SHORT && !hasContent(from, to, shape)
                || open && isReference(from, to)
                || (open || from > 0 && shape.words() <= LONGEST_LIST) && isListOfNames(from, to, open)
                || Formula.isIn(characters, from, to);
        return fragment ? Sentence.Role.FRAGMENT : Sentence.Role.STATEMENT;
    }

    /**
     * "With Jane Doe, John Roe.": no word in small letters that could be a verb, in a language whose titles capitalize theirs.
     * At the very start of a text it is its title, which says what it is about. Without a stop, as authors are named with where they work,
     * a few such words make no sentence of it; a headline has no separator behind every name ("Musk Sues OpenAI, Altman and Brockman in San
     * Francisco"), or a word that no list of names has ("Recall Chocolate Over Salmonella").
     *
     * @param open whether it has no stop
     */
    private boolean isListOfNames(int from, int to, boolean open) {
        if (!headings.hasTitleCase() || endsInSmallLetters(from, to)) {
            return false;
        }
        boolean mixed = false;
        int names = 0;
        int others = 0;
        int all = 0;
        words.over(from, to);
        while (words.next()) {
            if (Punctuation.isLower(words.first()) && !headings.isMinor(words) && !words.isInAddress()) {
                if (!open) {
                    return false;
                }
                others++;
            }
            if (open && all > 0 && headings.tells(words)) {
                return false;
            }
            all += words.length() > 1 ? 1 : 0;
            mixed |= words.length() > 1 && Punctuation.isLower(words.last());
            names += Punctuation.isUpper(words.first()) ? 1 : 0;
        }
        return mixed && names > 2 && others * NAMES_TO_ONE <= names && (!open || all <= LONGEST_NAME * parts(from, to));
    }

    private int parts(int from, int to) {
        int parts = 1;
        for (int i = from; i < to; i++) {
            parts += SEPARATORS.indexOf(text[i]) >= 0 ? 1 : 0;
        }
        return parts;
    }

    /** Whether a line names an article and when it came out: “Document found on street, say feds” — The Canadian Press, August 15, 2008. */
    private boolean isReference(int from, int to) {
        return Punctuation.opensQuotation(text[from]) && Punctuation.isYearBefore(text, from, to);
    }

    /** Whether something is left out, a formula mostly, that the sentence ends in: "can be written as". */
    private boolean endsInFunctionWord(int from, int to) {
        int start = Runs.start(text, from, to, Punctuation::isLower);
        return start > from && start < to && Punctuation.isSpace(text[start - 1]) && (table.get(text, start, to) & PageWords.FUNCTION) != 0;
    }

    /** Whether the last word is in small letters, as in most sentences: their other words needn't be looked up. */
    private boolean endsInSmallLetters(int from, int to) {
        int end = Runs.start(text, from, to, c -> !Punctuation.isLower(c));
        int start = Runs.start(text, from, end, Punctuation::isLower);
        return start > from && Punctuation.isSpace(text[start - 1]);
    }

    private boolean hasContent(int from, int to, SentenceShape shape) {
        if (shape.unspaced() * 2 > shape.letters()) {
            return shape.unspaced() >= FEWEST_UNSPACED;
        }
        int distinct = 0;
        words.over(from, to);
        while (words.next()) {
            int flags = words.in(table);
            if ((flags & (PageWords.FUNCTION | PageWords.ADDRESS)) != 0 && (flags & (PageWords.ACTION | PageWords.COMMON_THING)) == 0
                    || words.length() < 2 && !Punctuation.isDigit(words.first())) {
                continue;
            }
            int hash = words.hash();
            boolean known = false;
            for (int i = 0; i < distinct; i++) {
                known |= seen[i] == hash;
            }
            if (!known) {
                seen[distinct++] = hash;
                if (distinct == FEWEST_CONTENT_WORDS) {
                    return true;
                }
            }
        }
        return false;
    }
}
