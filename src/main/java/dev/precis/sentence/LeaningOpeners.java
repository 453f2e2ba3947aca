package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordFlags;
import dev.precis.language.WordLists;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How sentences of a language open that lean on the one before: with a connective ("However", "As a result"), a pronoun
 * ("He"), a demonstrative ("This"), a preposition and a demonstrative ("Under this framework"), or with a pronoun in what is put in
 * front, whose name doesn't follow ("If it rains, …"). What links a sentence to the one before may stand a few words later, too: "The
 * mayor then …".
 */
final class LeaningOpeners {
    private static final WordFlags FLAGS = new WordFlags();

    /** Leans by itself: a connective or a pronoun. */
    private static final int LEANS = FLAGS.flag(Section.LEAN_CONNECTIVE, Section.LEAN_PREFIX);
    /** Leans, unless the word after it says that the text means itself or its own time: "this article", "this year". */
    private static final int DEMONSTRATIVE = FLAGS.flag(Section.LEAN_DEMONSTRATIVE);
    /** Such a word: "article", "year". */
    private static final int ITSELF = FLAGS.flag(Section.LEAN_ITSELF);
    /** Leans with the second word of a pair: "for" in "for example". */
    private static final int PAIR = FLAGS.flag(Section.LEAN_PAIR_FIRST);
    /** The second words of pairs: "example". */
    private static final int PAIRED = FLAGS.flag(Section.LEAN_PAIR_SECOND);
    /** A preposition that leans with a demonstrative after it. */
    private static final int PREPOSITION = FLAGS.flag(Section.LEAN_PREPOSITION);
    /** A pronoun that leans behind what a preposition puts in front of it. */
    private static final int PRONOUN = FLAGS.flag(Section.LEAN_PRONOUN);
    /** Such a word that opens a complement as well: "that". */
    private static final int COMPLEMENT = FLAGS.flag(Section.LEAN_COMPLEMENT);
    /** A verb of saying. */
    private static final int SPEECH = FLAGS.flag(Section.SPLIT_SPEECH);
    /** A conjunction that opens a clause in front of the main one: "if". */
    private static final int SUBORDINATE = FLAGS.flag(Section.LEAN_SUBORDINATE);
    /** A possessive: "his", with what pronouns besides are no subjects: "him". */
    private static final int POSSESSIVE = FLAGS.flag(Section.LEAN_POSSESSIVE);
    /** Links a sentence to the one before wherever it stands among the first words: "then". */
    private static final int LINK = FLAGS.flag(Section.LEAN_LINK);
    /** The first word of a connective of several words. */
    private static final int PHRASE = FLAGS.flag();
    private static final int ARTICLE = FLAGS.flag(Section.LEAN_ARTICLE);
    /** Dates a sentence by the one before where it stands third: "später" in "Zwei Monate später". */
    private static final int LATER = FLAGS.flag(Section.LEAN_LATER);
    /** Such a phrase opens with a number. */
    private static final int COUNT = FLAGS.flag(Section.LEAN_COUNT);
    /** A word of talk, which opens an answer: "yes". */
    private static final int TALK = FLAGS.flag(Section.TERM_TALK);
    /** Answers a question before a comma: "no" in "No, it is closed". */
    private static final int ANSWER = FLAGS.flag(Section.LEAN_ANSWER);

    /** The openers of a language by its BCP 47 tag; none for a language without lists. */
    static final PerLanguage<LeaningOpeners> BY_LANGUAGE = new PerLanguage<>(LeaningOpeners::new);

    /** A connective between commas is looked for so far from the beginning, in characters. */
    private static final int INSIDE = 72;
    /** Who says it is looked for so far from the end, in characters. */
    private static final int LONGEST_ATTRIBUTION = 40;
    /** Where the apostrophe behind "they" or "lorsqu" stands at the latest. */
    private static final int LONGEST_JOINED = 7;
    /** A demonstrative is looked for among so many words. */
    private static final int LONGEST_PHRASE = 8;
    /** A connective has at most so many words: "on the other hand". */
    private static final int LONGEST_CONNECTIVE = 4;
    /** What is put in front of a sentence ends at a comma so far from its beginning at most, in characters. */
    private static final int LONGEST_FRONT = 120;
    /** A word that begins so many characters behind the end of another stands behind a comma at most. */
    private static final int FARTHEST_WORD = 2;
    /** Longest opener of a language written without spaces, in characters. */
    private static final int LONGEST_UNSPACED = 5;

    private final WordTable words;
    private final boolean unspaced;
    private final boolean complements;
    /** Whether a capital tells no name, for all nouns have one. */
    private final boolean capitalNouns;

    private LeaningOpeners(WordLists lists) {
        words = FLAGS.table(lists).flag(PHRASE, firstWords(lists.words(Section.LEAN_CONNECTIVE))).build();
        capitalNouns = lists.capitalizesNouns();
        complements = !lists.words(Section.LEAN_COMPLEMENT).isEmpty();
        unspaced = !lists.words(Section.LEAN_PREFIX).isEmpty();
    }

    private static List<String> firstWords(List<String> connectives) {
        return connectives.stream().filter(word -> word.indexOf(' ') > 0).map(word -> word.substring(0, word.indexOf(' '))).toList();
    }

    /**
     * Whether the sentence from {@code from} to {@code to} leans on the one before it, by how it opens or how it ends.
     *
     * @param cursor walks over the text of {@code characters}
     * @param said whether somebody says it in his turn: whoever talks links all he says, and whoever listens knows of whom he speaks
     */
    boolean leans(CharIndex characters, WordCursor cursor, int from, int to, boolean said) {
        return leansAtOnce(characters, cursor, from, to, said) || leansInside(characters, from, to)
                || leansAtEnd(characters, cursor, from, to);
    }

    /**
     * Whether what answers a question leaves out what the question has said, as far as its first word tells: one that agrees, denies or
     * puts off before a comma, or where somebody says it, a preposition, a conjunction, a number or a word of talk. "About four months,
     * because the wood has to rest."
     *
     * @param cursor walks over the text of {@code characters}
     */
    boolean isElliptic(CharIndex characters, WordCursor cursor, int from, int to, boolean said) {
        if (!cursor.over(from, to).next()) {
            return false;
        }
        int first = cursor.in(words);
        boolean pauses = cursor.end() < to && characters.units()[cursor.end()] == ',';
        return pauses && (first & ANSWER) != 0
                || said && ((first & (PREPOSITION | SUBORDINATE | COUNT | TALK)) != 0 || Character.isDigit(cursor.first()));
    }

    private boolean leansAtOnce(CharIndex characters, WordCursor cursor, int from, int to, boolean said) {
        if (!cursor.over(from, to).next()) {
            return false;
        }
        if (unspaced) {
            return IntStream.rangeClosed(1, Math.min(LONGEST_UNSPACED, cursor.length()))
                    .anyMatch(length -> cursor.prefixIn(words, length) != 0);
        }
        char[] text = characters.units();
        int first = cursor.in(words);
        int joined = beforeApostrophe(text, cursor);
        if ((first & LEANS) != 0 || (joined & (LEANS | DEMONSTRATIVE)) != 0) {
            return true;
        }
        if ((joined & SUBORDINATE) != 0 && behindApostrophe(text, cursor) == PRONOUN) {
            return !isExplained(characters, cursor, to);
        }
        if ((first & PHRASE) != 0 && isConnective(text, cursor.start(), to)) {
            return true;
        }
        if (!cursor.next()) {
            return false;
        }
        int second = cursor.in(words) | beforeApostrophe(text, cursor) & PRONOUN | behindApostrophe(text, cursor);
        if (!said && (first & (PREPOSITION | SUBORDINATE)) != 0 && (second & (PRONOUN | POSSESSIVE)) != 0) {
            return !isExplained(characters, cursor, to);
        }
        if ((first & DEMONSTRATIVE) != 0) {
            return (second & ITSELF) == 0 && ((second & COUNT) == 0 || !cursor.next() || (cursor.in(words) & ITSELF) == 0);
        }
        if ((first & PAIR) != 0 && (second & PAIRED) != 0) {
            return true;
        }
        return pointsBack(cursor, first, second, said);
    }

    /** Whether words that open a sentence are a connective: "as a result". */
    private boolean isConnective(char[] text, int from, int to) {
        int end = from;
        for (int count = 1; count <= LONGEST_CONNECTIVE; count++) {
            end = Runs.end(text, end, to, c -> c != ' ' && c != ',');
            if (count > 1 && (words.get(text, from, end) & LEANS) != 0) {
                return !isComplement(text, end, to);
            }
            if (end == to || text[end] == ',') {
                return false;
            }
            end++;
        }
        return false;
    }

    /** Whether what a connective is a result of stands behind it. */
    private boolean isComplement(char[] text, int end, int to) {
        return end < to && text[end] == ' '
                && (words.get(text, end + 1, Punctuation.lettersEnd(text, end + 1, to)) & COMPLEMENT) != 0;
    }

    /**
     * Whether what a pronoun means follows: behind a comma of what is put in front stands a name, "When she was ten, Jana Roe …", or a
     * noun with its article, "In her speech, the mayor …". Where all nouns have capitals nobody can tell: there it follows unless a
     * pronoun goes on.
     */
    private boolean isExplained(CharIndex characters, WordCursor cursor, int to) {
        if (capitalNouns) {
            for (int i = 0; i < LONGEST_PHRASE && cursor.next(); i++) {
                if ((cursor.in(words) & PRONOUN) != 0) {
                    return false;
                }
            }
            return true;
        }
        char[] text = characters.units();
        int limit = Math.min(to, cursor.end() + LONGEST_FRONT);
        for (int mark = characters.nextMark(cursor.end(), limit); mark < limit; mark = characters.nextMark(mark + 1, limit)) {
            if (text[mark] == ',' && cursor.over(mark, to).next() && (Character.isUpperCase(cursor.first())
                    || ((cursor.in(words) | beforeApostrophe(text, cursor)) & ARTICLE) != 0)) {
                return true;
            }
        }
        return false;
    }

    /** What a word means that is written together with its verb: "it" in "it's", "c" in "c'est". */
    private int beforeApostrophe(char[] text, WordCursor cursor) {
        int apostrophe = apostrophe(text, cursor);
        return apostrophe < 0 ? WordTable.ABSENT : words.get(text, cursor.start(), apostrophe);
    }

    /** {@link #PRONOUN} where one is written together with the word before it: "il" in "s'il", "qu'il". */
    private int behindApostrophe(char[] text, WordCursor cursor) {
        int apostrophe = apostrophe(text, cursor);
        return apostrophe < 0 ? WordTable.ABSENT : words.get(text, apostrophe + 1, cursor.end()) & PRONOUN;
    }

    /** Where a short word is joined to the one behind it; -1 where none is. */
    private static int apostrophe(char[] text, WordCursor cursor) {
        int limit = Math.min(cursor.end(), cursor.start() + LONGEST_JOINED);
        int apostrophe = Punctuation.apostrophe(text, cursor.start() + 1, limit);
        return apostrophe < limit ? apostrophe : -1;
    }

    /**
     * Whether a sentence ends in who says it, and that is a pronoun: "…," she says. Or the sentence is an aside in brackets, round or
     * square.
     */
    private boolean leansAtEnd(CharIndex characters, WordCursor cursor, int from, int to) {
        char[] text = characters.units();
        int last = Runs.start(text, from + 1, to, Punctuation::endsSentence) - 1;
        if (text[from] == '(' && text[last] == ')' || text[from] == '[' && text[last] == ']') {
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
     * that may be a conjunction, as each may in a language that lists none, is one only behind a preposition: "of that". Or
     * a word that links it to the sentence before stands there, before the first comma and not in a clause put in front: "the mayor then".
     */
    private boolean pointsBack(WordCursor cursor, int first, int second, boolean said) {
        boolean clause = !said && (first & SUBORDINATE) == 0;
        boolean subject = capitalNouns && (first & PREPOSITION) != 0; // "nach dem Spiel sagte er"
        int before = first;
        int word = second;
        for (int i = 0; i < LONGEST_PHRASE; i++) {
            boolean later = (word & LATER) != 0 && (i == 1 || i == 2 && (first & COUNT) != 0); // "Deux mois plus tard"
            if (clause && ((word & LINK) != 0 || later)) {
                return !isOwnTime(cursor);
            }
            if (subject && (word & PRONOUN) != 0) {
                return true;
            }
            if ((word & DEMONSTRATIVE) != 0 && (complements && (word & COMPLEMENT) == 0 || (before & (PREPOSITION | PAIR)) != 0)) {
                return !cursor.next() || (cursor.in(words) & (ITSELF | COMPLEMENT)) == 0;
            }
            int end = cursor.end();
            if (!cursor.next() || cursor.start() > end + FARTHEST_WORD) {
                return false;
            }
            clause &= cursor.start() == end + 1;
            before = word;
            word = cursor.in(words);
        }
        return false;
    }

    /** Whether the time of the text itself follows: "later this year". */
    private boolean isOwnTime(WordCursor cursor) {
        return cursor.next() && (cursor.in(words) & DEMONSTRATIVE) != 0 && cursor.next() && (cursor.in(words) & ITSELF) != 0;
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
            int end = Punctuation.lettersEnd(text, start, limit);
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
