package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.stream.IntStream;

/**
 * Finds a heading that lost its line break and melted into the sentence after it: "Challenges and the Road Ahead
 * Despite its rapid progress, …". The evidence is a run of capitalized words that ends in one which starts the
 * sentence: a word that begins sentences and no names ("Despite"), or one behind the name of a section ("Conclusion") or
 * behind words in capitals. Where a text has such headings, weaker evidence does: a colon in the run, or common words
 * before the last capital. Capitalized words alone are none: names of people, offices and organisations begin sentences
 * too; and a title that begins a sentence has such words inside ("In God We Trust is the motto"), with more of it in capitals or
 * no clause behind them. One instance serves a whole document; every look is bounded.
 */
final class MeltedHeading {
    /** No heading, or one not worth a cut. */
    static final int NONE = -1;
    /** A heading by its look alone: its words tell, where the text has other melted headings. */
    static final int DOUBTFUL = -2;

    private static final int MOST_WORDS = 18;
    private static final int LONGEST_WORD = 40;

    private final CharIndex characters;
    private final char[] text;
    private final HeadingWords vocabulary;
    private final LowerCaseWords common;

    private final int[] starts = new int[MOST_WORDS];
    private final int[] flags = new int[MOST_WORDS];
    private final boolean[] capital = new boolean[MOST_WORDS];
    private int word;
    private int wordLength;
    private int words;
    private int colonAfter;
    private int wordEnd;

    MeltedHeading(CharIndex characters, HeadingWords vocabulary) {
        this.characters = characters;
        this.text = characters.units();
        this.vocabulary = vocabulary;
        this.common = new LowerCaseWords(characters);
    }

    /**
     * Where the sentence that begins in {@code text[from,to)} truly starts; or {@link #NONE} for {@code from} itself, or {@link #DOUBTFUL}.
     */
    int cut(int from, int to) {
        int firstEnd = characters.skipWord(from, to);
        if (firstEnd < to && Punctuation.of(text[firstEnd]) == Punctuation.LINE && isSectionInCapitals(from, firstEnd)) {
            return Punctuation.spaceEnd(text, firstEnd, to);
        }
        if (!vocabulary.hasTitleCase() || !readRun(from, to)) {
            return NONE;
        }
        int last = words - 1;
        for (int i = 1; i <= last; i++) {
            if (capital[i] && mayEndHeading(i - 1) && startsSentence(i, to) && (i > 1 || opensWithSection())) {
                return starts[i];
            }
        }
        if (last == 1 && !opensWithSection() || !mayEndHeading(last - 1) || hasOffice(last) || !isLowerAfter(last, to)) {
            return NONE;
        }
        if (last == 1 || last > 2 && isUpperCase(last, to)) {
            return starts[last];
        }
        if (!mayBeLikely(last)) {
            return NONE;
        }
        noteWords(last, to);
        return DOUBTFUL;
    }

    /**
     * Where a sentence starts for which {@link #cut} was {@link #DOUBTFUL}, in a text with other melted headings; {@link #NONE} for {@code
     * from} itself.
     */
    int cutLikely(int from, int to) {
        readRun(from, to);
        int last = words - 1;
        return isLikely(last, to) ? starts[last] : NONE;
    }

    /** Reads the run of capitalized and minor words at the start; false if there is nothing like a heading in it. */
    private boolean readRun(int from, int to) {
        words = 0;
        colonAfter = -1;
        int i = from;
        int lastCapital = -1;
        while (i < to && words < MOST_WORDS) {
            int end = Punctuation.nextSpace(text, i, to);
            if (!readWord(i, end)) {
                break;
            }
            boolean capitalized = Punctuation.isUpper(text[i]) || Punctuation.isDigit(text[i]);
            int flag = vocabulary.flags(text, word, word + wordLength);
            if (!capitalized && (flag & HeadingWords.MINOR) == 0) {
                break;
            }
            starts[words] = i;
            flags[words] = flag;
            capital[words] = capitalized;
            lastCapital = capitalized ? words : lastCapital;
            words++;
            char last = text[end - 1];
            if (last == ':' && colonAfter < 0 && words > 1) {
                colonAfter = words - 1;
            } else if (wordEnd < end && last != ')') {
                break;
            }
            i = Punctuation.spaceEnd(text, end, to);
        }
        if (lastCapital < 1 || words == MOST_WORDS) {
            return false;
        }
        words = lastCapital + 1;
        return true;
    }

    /** Reads one word, without brackets and a possessive ending; false if it can't be part of a heading. */
    private boolean readWord(int from, int to) {
        int begin = from < to && text[from] == '(' ? from + 1 : from;
        int end = begin;
        word = begin;
        wordLength = 0;
        while (end < to && wordLength < LONGEST_WORD) {
            char c = text[end];
            if (!Punctuation.isLetterOrMark(c) && !Punctuation.isDigit(c) && c != '-' && c != '/' && c != '&' && c != '\'' && c != '’') {
                break;
            }
            wordLength++;
            end++;
        }
        wordEnd = end;
        if (wordLength > 2 && (text[end - 1] | 0x20) == 's' && (text[end - 2] == '\'' || text[end - 2] == '’')) {
            wordLength -= 2;
        }
        return wordLength > 0;
    }

    private boolean isUpper(int from, int to) {
        return to - from > 1 && Runs.end(text, from, to, c -> !Punctuation.isLower(c)) == to;
    }

    /** A heading ends in a word of weight, before no colon. */
    private boolean mayEndHeading(int w) {
        return (flags[w] & (HeadingWords.MINOR | HeadingWords.PREPOSITION)) == 0 && colonAfter != w;
    }

    /** "BACKGROUND", and then a line break: what stood before it on its line hid that it is a heading. */
    private boolean isSectionInCapitals(int from, int to) {
        return readWord(from, to) && wordEnd == to && isUpper(from, to) && (vocabulary.flags(text, from, to) & HeadingWords.SECTION) != 0;
    }

    /** Whether the first word names a section. */
    private boolean opensWithSection() {
        return (flags[0] & HeadingWords.SECTION) != 0;
    }

    /** Whether word {@code w} starts a sentence by its own evidence. */
    private boolean startsSentence(int w, int to) {
        boolean starts = (flags[w] & HeadingWords.STARTS) != 0;
        boolean preposition = (flags[w] & HeadingWords.PREPOSITION) != 0;
        if (!starts && !preposition) {
            return false;
        }
        if (w < words - 1) {
            // "… Growth The Shanghai Bureau has …", but "Alice Through the Looking Glass is …"
            boolean capitals = isUpperCaseWord(w, to) && isUpperCaseWord(w + 1, to); // a text that is written in capitals
            return starts && capital[w + 1] && !capitals && !hasCapitalMinorBefore(w) && !isInTitle(w);
        }
        return isLowerAfter(w, to) && opensClause(w, vocabulary.flags(text, word, word + wordLength));
    }

    /** Whether the capital behind word {@code w} shows that it stands inside a title: "The Things They Carried", "Catch Me If You Can". */
    private boolean isInTitle(int w) {
        return (flags[w] & HeadingWords.BARE) != 0 || (flags[w + 1] & HeadingWords.STARTS) != 0;
    }

    /**
     * Whether a clause may begin with word {@code w} and a small word that has the flags {@code next}: with no verb where {@code w} is no
     * subject ("The Skin I Live In is"), and, where a preposition may end a clause of the title, with another small word.
     */
    private boolean opensClause(int w, int next) {
        if ((next & HeadingWords.AUXILIARY) != 0) {
            return (flags[w] & HeadingWords.SUBJECT) != 0;
        }
        return (flags[w] & HeadingWords.PREPOSITION) == 0 || (next & (HeadingWords.STARTS | HeadingWords.MINOR)) != 0
                || !hasBareBefore(w);
    }

    /** Whether a clause stands in the title: "The Skin I Live". */
    private boolean hasBareBefore(int w) {
        return IntStream.range(1, w).anyMatch(i -> capital[i]
                && ((flags[i] & HeadingWords.BARE) != 0 || text[starts[i]] == 'I' && Punctuation.isSpace(text[starts[i] + 1])));
    }

    private boolean hasCapitalMinorBefore(int w) {
        return IntStream.range(1, w).anyMatch(i -> capital[i] && (flags[i] & HeadingWords.MINOR) != 0 && colonAfter != i - 1);
    }

    /** Whether a lower-cased word or a number follows word {@code w} directly; leaves that word read. */
    private boolean isLowerAfter(int w, int to) {
        int wordsEnd = Punctuation.nextSpace(text, starts[w], to);
        char last = text[wordsEnd - 1];
        int i = Punctuation.spaceEnd(text, wordsEnd, to);
        if (i == to) {
            return false;
        }
        int end = Punctuation.nextSpace(text, i, to);
        boolean separate = last == ',' && (flags[w] & HeadingWords.STARTS) != 0;
        return (Punctuation.isLetterOrMark(last) || separate) && readWord(i, end) && (separate || Punctuation.isLower(text[i]));
    }

    private boolean hasOffice(int last) {
        return IntStream.range(0, last).anyMatch(i -> (flags[i] & HeadingWords.OFFICE) != 0);
    }

    /** Whether all words before the last are in upper case, and the last isn't. */
    private boolean isUpperCase(int last, int to) {
        return IntStream.range(0, last).allMatch(i -> isUpperCaseWord(i, to)) && !isUpperCaseWord(last, to);
    }

    private boolean isUpperCaseWord(int w, int to) {
        return capital[w] && readWord(starts[w], to) && isUpper(starts[w], wordEnd);
    }

    /** Whether the look of the run leaves it to its words whether it is a heading. */
    private boolean mayBeLikely(int last) {
        // "The Financial Regulatory Bureau has …" is made of common words as well, but seldom with an "and" between them
        return hasColon(last) || last > 3 && (flags[0] & HeadingWords.STARTS) == 0 && hasMinor(last);
    }

    /** Common words that only a heading capitalizes: good enough where the document has other melted headings. */
    private boolean isLikely(int last, int to) {
        return hasColon(last) ? isCommon(last, to) || isCommon(last - 1, to) : areCommon(last, to);
    }

    /** Whether a colon stands in the run, not in front of its last words. */
    private boolean hasColon(int last) {
        return colonAfter > 0 && colonAfter < last - 1;
    }

    private void noteWords(int last, int to) {
        for (int i = 0; i <= last; i++) {
            if (capital[i]) {
                readWord(starts[i], to);
                common.note(word, wordLength);
            }
        }
    }

    private boolean hasMinor(int last) {
        return IntStream.range(0, last).anyMatch(i -> !capital[i]);
    }

    /** Whether all capitalized words before the last are common. */
    private boolean areCommon(int last, int to) {
        return IntStream.range(0, last).allMatch(i -> !capital[i] || isCommon(i, to));
    }

    private boolean isCommon(int w, int to) {
        readWord(starts[w], to);
        return common.has(word, wordLength);
    }
}
