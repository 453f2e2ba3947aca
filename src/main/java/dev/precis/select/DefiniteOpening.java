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
        return new Opening(terms, text, terms.firstToken(sentence), terms.endToken(sentence), known).noun();
    }

    /** The first words of a sentence, {@code end} exclusive. */
    private final class Opening {
        private final Terms terms;
        private final char[] text;
        private final int first;
        private final int end;
        private final IntPredicate known;

        Opening(Terms terms, char[] text, int first, int end, IntPredicate known) {
            this.terms = terms;
            this.text = text;
            this.first = first;
            this.end = end;
            this.known = known;
        }

        int noun() {
            int article = is(first, FRONT) && !is(first, ARTICLE) ? behindFront() : first;
            if (is(article, ARTICLE)) {
                return noun(article + 1, false);
            }
            return isElided(article) ? noun(article, true) : NONE;
        }

        /** The first token behind the first comma; {@code end} where there is none soon. */
        private int behindFront() {
            for (int token = first + 1; token < Math.min(end, first + LONGEST_FRONT); token++) {
                if (text[terms.end(token - 1)] == ',' && text[terms.start(token) - 1] == ' ') {
                    return token;
                }
            }
            return end;
        }

        /**
         * The noun of the phrase behind an article.
         *
         * @param elided whether the article is written together with the first word
         */
        private int noun(int from, boolean elided) {
            boolean counted = from + 1 < end && isJoined(from + 1) && is(from, COUNT); // "the two"
            boolean other = from < end && terms.term(from) < 0 && !is(from, COMPLEMENT | AUXILIARY); // "the other"
            int start = counted || other ? from + 1 : from;
            int nounEnd = phraseEnd(start, from);
            boolean beforeVerb = false;
            if (noun == NounPlace.LAST) {
                int phraseEnd = nounEnd;
                nounEnd = endBeforeVerb(start, phraseEnd);
                beforeVerb = nounEnd < phraseEnd;
            }
            boolean isNew = false;
            for (int token = start; token < nounEnd; token++) {
                if (terms.isCapital(token) && !(elided && token == from) && noun != NounPlace.CAPITAL) {
                    return NONE;
                }
                isNew |= !known.test(terms.term(token));
            }
            if (nounEnd == start || !beforeVerb && isJoined(nounEnd) && is(nounEnd, COMPLEMENT)) {
                return NONE;
            }
            if (!isNew) {
                return terms.term(nounEnd - 1);
            }
            return counted || is(nounEnd - 1, SUMMING) ? PREVIOUS : NONE;
        }

        /** Past the words of content that stand side by side, up to the noun where its place tells it. */
        private int phraseEnd(int start, int behindArticle) {
            int limit = Math.min(end, start + LONGEST_PHRASE);
            int last = start;
            while (last < limit && terms.term(last) >= 0 && (last == behindArticle || isJoined(last))) {
                last++;
                if (noun == NounPlace.FIRST || noun == NounPlace.CAPITAL && terms.isCapital(last - 1)) {
                    break;
                }
            }
            return last;
        }

        /**
         * Where a phrase ends in which a verb may follow the noun: before a word that ends as verbs do, or before the last one where an
         * object follows: "the area got a warden".
         */
        private int endBeforeVerb(int start, int phraseEnd) {
            for (int token = start + 1; token < phraseEnd; token++) {
                if (endsAsVerb(terms.start(token), terms.end(token))) {
                    return token;
                }
            }
            boolean object = phraseEnd - start > 1 && isJoined(phraseEnd) && terms.term(phraseEnd) < 0
                    && !is(phraseEnd, COMPLEMENT | AUXILIARY);
            return object ? phraseEnd - 1 : phraseEnd;
        }

        private boolean endsAsVerb(int from, int to) {
            for (String ending : verbEndings) {
                int start = to - ending.length();
                if (start > from && ending.contentEquals(CharBuffer.wrap(text, start, ending.length()))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether there is a token, and nothing but a blank between it and the one before. */
        private boolean isJoined(int token) {
            return token < end && terms.start(token) - terms.end(token - 1) == 1 && text[terms.end(token - 1)] == ' ';
        }

        private boolean isElided(int token) {
            if (token == end) {
                return false;
            }
            int from = terms.start(token);
            int limit = Math.min(terms.end(token), from + LONGEST_ELIDED);
            int apostrophe = Punctuation.apostrophe(text, from + 1, limit);
            return apostrophe < limit && (words.get(text, from, apostrophe) & ARTICLE) != 0;
        }

        /** Whether there is a token, and its word has one of some flags. */
        private boolean is(int token, int flags) {
            return token < end && (words.get(text, terms.start(token), terms.end(token)) & flags) != 0;
        }
    }
}
