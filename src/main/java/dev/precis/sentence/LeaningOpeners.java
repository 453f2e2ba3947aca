package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;

/**
 * How sentences of a language open that lean on the one before: with a connective ("However"), a pronoun ("He"), a
 * demonstrative ("This"), or a preposition and a demonstrative ("Under this framework").
 */
final class LeaningOpeners {
    /** Leans by itself: a connective or a pronoun. */
    private static final int LEANS = 1;
    /** Leans, unless the word after it says that the text means itself or its own time: "this article", "this year". */
    private static final int DEMONSTRATIVE = 2;
    /** Such a word: "article", "year". */
    private static final int ITSELF = 4;
    /** Leans with the second word of a pair: "for" in "for example". */
    private static final int PAIR = 8;
    /** The second words of pairs: "example". */
    private static final int PAIRED = 16;
    /** A preposition that leans with a demonstrative after it. */
    private static final int PREPOSITION = 32;

    /** A pronoun that leans behind what a preposition puts in front of it. */
    private static final int PRONOUN = 64;
    /** A verb of saying. */
    private static final int SPEECH = 256;
    /** Such a word that opens a complement as well: "that". */
    private static final int COMPLEMENT = 128;

    private static final PerLanguage<LeaningOpeners> BY_LANGUAGE = new PerLanguage<>(LeaningOpeners::new);

    /** A connective between commas is looked for so far from the beginning, in characters. */
    private static final int INSIDE = 72;
    /** Who says it is looked for so far from the end, in characters. */
    private static final int LONGEST_ATTRIBUTION = 40;
    /** Where the apostrophe behind "they" stands at the latest. */
    private static final int LONGEST_JOINED = 5;
    /** A demonstrative is looked for among so many words. */
    private static final int LONGEST_PHRASE = 8;
    /** A word that begins so many characters behind the end of another stands behind a comma at most. */
    private static final int FARTHEST_WORD = 2;
    /** Longest opener of a language written without spaces, in characters. */
    private static final int LONGEST_UNSPACED = 5;

    private final WordTable words;
    private final boolean unspaced;
    private final boolean complements;

    private LeaningOpeners(WordLists lists) {
        words = WordTable.builder()
                .flag(LEANS, lists.words(Section.LEAN_CONNECTIVE))
                .flag(LEANS, lists.words(Section.LEAN_PREFIX))
                .flag(DEMONSTRATIVE, lists.words(Section.LEAN_DEMONSTRATIVE))
                .flag(ITSELF, lists.words(Section.LEAN_ITSELF))
                .flag(PAIR, lists.words(Section.LEAN_PAIR_FIRST))
                .flag(PAIRED, lists.words(Section.LEAN_PAIR_SECOND))
                .flag(PREPOSITION, lists.words(Section.LEAN_PREPOSITION))
                .flag(COMPLEMENT, lists.words(Section.LEAN_COMPLEMENT))
                .flag(SPEECH, lists.words(Section.SPLIT_SPEECH))
                .flag(PRONOUN, lists.words(Section.LEAN_PRONOUN))
                .build();
        complements = !lists.words(Section.LEAN_COMPLEMENT).isEmpty();
        unspaced = !lists.words(Section.LEAN_PREFIX).isEmpty();
    }

    /** The openers of a language by its BCP 47 tag; none for a language without lists. */
    static LeaningOpeners forLanguage(String tag) {
        return BY_LANGUAGE.of(tag);
    }

    /**
     * Whether the sentence from {@code from} to {@code to} leans on the one before it, by how it opens or how it ends.
     *
     * @param cursor walks over the text of {@code characters}
     */
    boolean leans(CharIndex characters, WordCursor cursor, int from, int to) {
        return leansAtOnce(characters, cursor, from, to) || leansInside(characters, from, to) || leansAtEnd(characters, cursor, from, to);
    }

    private boolean leansAtOnce(CharIndex characters, WordCursor cursor, int from, int to) {
        if (!cursor.over(from, to).next()) {
            return false;
        }
        if (unspaced) {
            for (int length = 1; length <= Math.min(LONGEST_UNSPACED, cursor.length()); length++) {
                if (cursor.prefixIn(words, length) != 0) {
                    return true;
                }
            }
            return false;
        }
        int first = cursor.in(words);
        if ((first & LEANS) != 0 || (beforeApostrophe(characters.units(), cursor) & (LEANS | DEMONSTRATIVE)) != 0) {
            return true;
        }
        if (!complements && (first & (DEMONSTRATIVE | PAIR | PREPOSITION)) == 0 || !cursor.next()) {
            return false;
        }
        int second = cursor.in(words);
        if ((first & DEMONSTRATIVE) != 0) {
            return (second & ITSELF) == 0;
        }
        if ((first & PAIR) != 0 && (second & PAIRED) != 0) {
            return true;
        }
        return pointsBack(cursor, first, second);
    }

    /** What a word means that is written together with its verb: "it" in "it's", "c" in "c'est". */
    private int beforeApostrophe(char[] text, WordCursor cursor) {
        int limit = Math.min(cursor.end(), cursor.start() + LONGEST_JOINED);
        int apostrophe = Punctuation.apostrophe(text, cursor.start() + 1, limit);
        return apostrophe < limit ? words.get(text, cursor.start(), apostrophe) : WordTable.ABSENT;
    }

    /** Whether a sentence ends in who says it, and that is a pronoun: "…," she says. Or the sentence is an aside in brackets. */
    private boolean leansAtEnd(CharIndex characters, WordCursor cursor, int from, int to) {
        char[] text = characters.units();
        int last = to - 1;
        while (last > from && Punctuation.endsSentence(text[last])) {
            last--;
        }
        if (text[from] == '(' && text[last] == ')') {
            return true;
        }
        int limit = last + 1;
        int behind = from;
        int mark = characters.nextMark(Math.max(from, last - LONGEST_ATTRIBUTION), limit);
        while (mark < limit) {
            if (text[mark] == ',' || text[mark] == '"' || Punctuation.closes(text[mark])) {
                behind = mark + 1;
            }
            mark = characters.nextMark(mark + 1, limit);
        }
        return behind > from && isAttribution(cursor.over(behind, to));
    }

    private boolean isAttribution(WordCursor cursor) {
        if (!cursor.next()) {
            return false;
        }
        int first = cursor.in(words);
        if ((first & (PRONOUN | SPEECH)) == 0 || !cursor.next()) {
            return false;
        }
        return (first & PRONOUN) != 0 ? (cursor.in(words) & SPEECH) != 0 : (cursor.in(words) & PRONOUN) != 0;
    }

    /**
     * Whether a demonstrative stands among the words that open a sentence: "under this framework", "the centre of these events". One
     * that may be a conjunction is one only behind a preposition: "of that", and all are in a language that lists no conjunctions.
     */
    private boolean pointsBack(WordCursor cursor, int first, int second) {
        int before = first;
        int word = second;
        for (int i = 0; i < LONGEST_PHRASE; i++) {
            if ((word & DEMONSTRATIVE) != 0 && (complements && (word & COMPLEMENT) == 0 || (before & (PREPOSITION | PAIR)) != 0)) {
                return !cursor.next() || (cursor.in(words) & (ITSELF | COMPLEMENT)) == 0;
            }
            int end = cursor.end();
            if (!cursor.next() || cursor.start() > end + FARTHEST_WORD) {
                return false;
            }
            before = word;
            word = cursor.in(words);
        }
        return false;
    }

    /**
     * Whether a connective stands between two commas near the beginning of the sentence {@code text[from,to)}, or a pronoun behind
     * what a preposition puts in front of it: "In recent years, however, …", "After the war, they …".
     */
    private boolean leansInside(CharIndex characters, int from, int to) {
        char[] text = characters.units();
        int limit = Math.min(to, from + INSIDE);
        boolean inFront = (words.get(text, from, characters.skipLetters(from, limit)) & PREPOSITION) != 0;
        for (int comma = characters.nextMark(from, limit); comma < limit; comma = characters.nextMark(comma + 1, limit)) {
            if (text[comma] != ',') {
                continue;
            }
            int start = comma + 2;
            int end = start;
            while (end < limit && Punctuation.isLetterOrMark(text[end])) {
                end++;
            }
            if (end == start || end >= limit || text[start - 1] != ' ') {
                continue;
            }
            int flags = words.get(text, start, end);
            if ((flags & LEANS) != 0 && text[end] == ',' || inFront && (flags & PRONOUN) != 0) {
                return true;
            }
            inFront = false;
        }
        return false;
    }
}
