package dev.precis.select;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordFlags;
import dev.precis.language.WordLists;
import dev.precis.term.Terms;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Finds the definite noun phrase that a sentence opens with, at once ("The area is …") or behind what is put in front of it
 * ("In 1995, the area …"), and the noun by which a reader looks for what it means. A phrase that names itself has no such noun:
 * one with a proper name ("The Chinese government"), or with a complement ("The decision to", "The people who").
 *
 * <p>Languages without articles have no such phrases. Time: a bounded number of tokens a sentence.
 */
final class DefiniteOpening {
    /** No noun to look for. */
    static final int NONE = -1;
    /** The text hasn't had the noun, and yet it means what stands before: "The decision …", "The two women …". */
    static final int PREVIOUS = -2;

    private static final WordFlags FLAGS = new WordFlags();

    private static final int ARTICLE = FLAGS.flag(Section.LEAN_ARTICLE);
    /** What opens a complement that says which one is meant: "of", "that". */
    private static final int COMPLEMENT = FLAGS.flag(Section.LEAN_COMPLEMENT);
    /** A word that may stand in front of a sentence's subject with what belongs to it: "In". */
    private static final int FRONT = FLAGS.flag(Section.LEAN_PREPOSITION);
    /** A verb that opens no complement though it follows the noun: "is". */
    private static final int AUXILIARY = FLAGS.flag(Section.HEADING_AUXILIARY);
    /** A noun that sums up what was told: "decision". */
    private static final int SUMMING = FLAGS.flag(Section.LEAN_SUMMING);
    /** A number of what was told: "two". */
    private static final int COUNT = FLAGS.flag(Section.LEAN_COUNT);

    /** Where the noun stands behind its article, as the word lists say it ({@link Section#LEAN_NOUN}). */
    private enum NounPlace {
        FIRST, LAST, CAPITAL
    }

    /** The rules of a language by the tag of its terms. */
    static final PerLanguage<DefiniteOpening> BY_LANGUAGE = new PerLanguage<>(DefiniteOpening::new);

    /** A phrase is looked at so far, in words behind its article. */
    private static final int LONGEST_PHRASE = 4;
    /** What is put in front of it has no more words. */
    private static final int LONGEST_FRONT = 12;
    /** The longest article written together with its noun, with its apostrophe: "l'". */
    private static final int LONGEST_ELIDED = 3;

    private final WordTable words;
    /** Where the noun stands; null in a language without articles. */
    private final NounPlace noun;
    private final String[] verbEndings;

    private DefiniteOpening(WordLists lists) {
        words = FLAGS.table(lists).build();
        List<String> place = lists.words(Section.LEAN_NOUN);
        noun = lists.words(Section.LEAN_ARTICLE).isEmpty() || place.isEmpty()
                ? null
                : NounPlace.valueOf(place.getFirst().toUpperCase(Locale.ROOT));
        verbEndings = lists.words(Section.LEAN_VERB_ENDING).toArray(String[]::new);
    }

    /** Whether the language has articles, so that there are phrases to find. */
    boolean any() {
        return noun != null;
    }

    /** Whether all nouns are capitalized, so that a capital tells no name. */
    boolean areNounsCapital() {
        return noun == NounPlace.CAPITAL;
    }

    /**
     * The term of the noun.
     *
     * @param text the visible text the sentence stands in
     * @param known tells of a term whether the text has had it before this sentence
     * @return {@link #NONE} where the sentence opens otherwise, or the phrase holds something new or names itself; {@link #PREVIOUS} where
     *     what is new in it can only mean what stands before
     */
    int noun(Terms terms, char[] text, int sentence, IntPredicate known) {
        int first = terms.firstToken(sentence);
        int end = terms.endToken(sentence);
        if (first == end) {
            return NONE;
        }
        int flags = flags(terms, text, first);
        int article = first;
        if ((flags & ARTICLE) == 0 && (flags & FRONT) != 0) {
            article = behindFront(terms, text, first, end);
        }
        if (article >= end) {
            return NONE;
        }
        if ((flags(terms, text, article) & ARTICLE) != 0) {
            return noun(terms, text, article + 1, false, end, known);
        }
        return isElided(terms, text, article) ? noun(terms, text, article, true, end, known) : NONE;
    }

    /** The first token behind the first comma; {@code end} where there is none soon. */
    private static int behindFront(Terms terms, char[] text, int first, int end) {
        for (int token = first + 1; token < Math.min(end, first + LONGEST_FRONT); token++) {
            if (text[terms.end(token - 1)] == ',' && text[terms.start(token) - 1] == ' ') {
                return token;
            }
        }
        return end;
    }

    private int noun(Terms terms, char[] text, int from, boolean elided, int end, IntPredicate known) {
        int first = from;
        boolean back = first + 1 < end && isJoined(terms, text, first + 1) && (flags(terms, text, first) & COUNT) != 0;
        if (back || first < end && terms.term(first) < 0 && (flags(terms, text, first) & (COMPLEMENT | AUXILIARY)) == 0) {
            first++; // "the two", "the other"
        }
        int limit = Math.min(end, first + LONGEST_PHRASE);
        int last = first;
        while (last < limit && terms.term(last) >= 0 && (last == from || isJoined(terms, text, last))) {
            last++;
            if (noun == NounPlace.FIRST || noun == NounPlace.CAPITAL && terms.isCapital(last - 1)) {
                break;
            }
        }
        boolean verb = false;
        if (noun == NounPlace.LAST) {
            int phrase = endBeforeVerb(terms, text, first, last, end);
            verb = phrase < last;
            last = phrase;
        }
        boolean isNew = false;
        for (int token = first; token < last; token++) {
            if (terms.isCapital(token) && !(elided && token == from) && noun != NounPlace.CAPITAL) {
                return NONE;
            }
            isNew |= !known.test(terms.term(token));
        }
        boolean complement = !verb && last < end && isJoined(terms, text, last) && (flags(terms, text, last) & COMPLEMENT) != 0;
        if (complement || last == first) {
            return NONE;
        }
        if (!isNew) {
            return terms.term(last - 1);
        }
        return back || (flags(terms, text, last - 1) & SUMMING) != 0 ? PREVIOUS : NONE;
    }

    /**
     * Where a phrase ends in which a verb may follow the noun: before a word that ends as verbs do, or before the last one where an
     * object follows: "the area got a warden".
     */
    private int endBeforeVerb(Terms terms, char[] text, int first, int last, int end) {
        for (int token = first + 1; token < last; token++) {
            if (isVerb(text, terms.start(token), terms.end(token))) {
                return token;
            }
        }
        boolean object = last - first > 1 && last < end && terms.term(last) < 0 && isJoined(terms, text, last)
                && (flags(terms, text, last) & (COMPLEMENT | AUXILIARY)) == 0;
        return object ? last - 1 : last;
    }

    /** Whether nothing but a blank stands between a token and the one before. */
    private static boolean isJoined(Terms terms, char[] text, int token) {
        return terms.start(token) - terms.end(token - 1) == 1 && text[terms.end(token - 1)] == ' ';
    }

    private boolean isVerb(char[] text, int from, int to) {
        for (String ending : verbEndings) {
            int start = to - ending.length();
            if (start > from && ending.contentEquals(CharBuffer.wrap(text, start, ending.length()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isElided(Terms terms, char[] text, int token) {
        int from = terms.start(token);
        int limit = Math.min(terms.end(token), from + LONGEST_ELIDED);
        int apostrophe = Punctuation.apostrophe(text, from + 1, limit);
        return apostrophe < limit && (words.get(text, from, apostrophe) & ARTICLE) != 0;
    }

    private int flags(Terms terms, char[] text, int token) {
        return words.get(text, terms.start(token), terms.end(token));
    }
}
