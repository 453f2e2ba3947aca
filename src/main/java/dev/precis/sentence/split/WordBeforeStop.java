package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;

/**
 * The word before a stop, read backwards from it over a bounded stretch. One instance serves a whole scan, so that a
 * stop costs no allocation.
 */
final class WordBeforeStop {
    /** No abbreviation is longer; of a longer word only the end is read. */
    private static final int LONGEST = 32;
    /** Letters of the last part of a name of the net, in which abbreviations of single letters end seldom. */
    private static final int DOMAIN = 3;
    /** A letter and the signs on it. */
    private static final int LONGEST_SYLLABLE = 4;
    /** From here on the scripts of southern India are. */
    private static final char FIRST_TAMIL = '\u0B80';

    /** What kind of word it is, as far as its letters tell. */
    enum Shape {
        /** Nothing a word is made of: a bracket, a sign, a quotation mark. */
        NONE,
        /** Digits, with separators inside. */
        NUMBER,
        /** One letter: an initial, a variable, the marker of a list item. */
        LETTER,
        /** Short groups of letters with stops between them: U.S, z. B, Ph.D, т. д. */
        DOTTED,
        /** Anything else with letters. */
        WORD
    }

    private final char[] text;
    private final char[] key = new char[LONGEST];
    private int origin;
    private int length;
    private int start;
    private int end;
    private Shape shape;
    private boolean whole;
    private boolean dotted;

    WordBeforeStop(char[] text) {
        this.text = text;
    }

    /** Reads words that don't start before {@code origin} from now on. */
    void over(int origin) {
        this.origin = origin;
    }

    /** Reads the word that ends just before {@code stop}, not reaching before {@code from}. */
    void read(int from, int stop) {
        end = stop;
        while (end > from && stop - end < LONGEST && Punctuation.isInvisible(text[end - 1])) {
            end--;
        }
        if (end > from && text[end - 1] == ' ') {
            end--; // tokenized text: "Mr . Smith"
        }
        int limit = Math.max(from, end - LONGEST);
        start = end;
        boolean letters = false;
        boolean digits = false;
        int group = 0;
        int longestGroup = 0;
        int lastGroup = 0;
        int shortestGroup = Integer.MAX_VALUE;
        int stops = 0;
        whole = true;
        // most words are nothing but these
        while (start > limit && text[start - 1] >= 'a' && text[start - 1] <= 'z') {
            start--;
        }
        if (start < end) {
            letters = true;
            group = end - start;
            longestGroup = group;
        }
        while (start > limit) {
            char c = text[start - 1];
            if (Punctuation.isLetterOrMark(c) || c == '°' && start == end) {
                letters = true;
                longestGroup = Math.max(longestGroup, ++group);
            } else if (Punctuation.isDigit(c)) {
                digits = true;
            } else if (c == '.' && isInsideAbbreviation(limit)) {
                lastGroup = stops == 0 ? group : lastGroup;
                shortestGroup = Math.min(shortestGroup, group);
                group = 0;
                stops++;
            } else if (isSpaceInsideAbbreviation(limit)) {
                whole = false;
                continue;
            } else if (Punctuation.isInvisible(c)) {
                whole = false;
            } else if (!(digits && !letters && isSeparator(c) && start - 1 > limit && Punctuation.isDigit(text[start - 2]))) {
                break;
            } else if (Punctuation.isSpace(c)) {
                whole = false;
            }
            start--;
        }
        length = whole ? end - start : copy();
        dotted = stops > 0;
        boolean domain = dotted && isDomain(lastGroup, Math.min(shortestGroup, group));
        shape = domain ? Shape.WORD : shape(letters, digits, stops, longestGroup);
    }

    /** Copies the word without what stands inside it and shows nothing; the answer is its length. */
    private int copy() {
        int copied = 0;
        for (int i = start; i < end; i++) {
            if (!Punctuation.isSpace(text[i]) && !Punctuation.isInvisible(text[i])) {
                key[copied++] = text[i];
            }
        }
        return copied;
    }

    private Shape shape(boolean letters, boolean digits, int stops, int longestGroup) {
        if (!letters) {
            return digits ? Shape.NUMBER : Shape.NONE;
        }
        if (stops > 0) {
            return longestGroup <= 3 && !digits ? Shape.DOTTED : Shape.WORD;
        }
        boolean joined = start > origin
                && (isUnitSign(text[start - 1]) || Punctuation.isGershayim(text, start - 1, origin, end)
                        || "-'’".indexOf(text[start - 1]) >= 0 && Punctuation.isLower(text[start]));
        return !digits && !joined && (length == 1 || isInitialSyllable()) ? Shape.LETTER : Shape.WORD;
    }

    /**
     * Whether it is a consonant with its vowel, which is an initial where writers of its script close few sentences with a word so short:
     * "கே. மணி". Hindi and its neighbours have such words, है, and they have another initial beside: "वि. के. सिंह".
     */
    private boolean isInitialSyllable() {
        if (!Punctuation.isIndic(text[start]) || syllableEnd(start) != end) {
            return false;
        }
        boolean behind = start - 2 >= origin && text[start - 1] == ' ' && text[start - 2] == '.';
        return text[start] >= FIRST_TAMIL || behind || stopsAt(syllableEnd(end + 2)) && stopsAt(end) && text[end + 1] == ' ';
    }

    private boolean stopsAt(int at) {
        return at + 1 < text.length && text[at] == '.';
    }

    /** Past the letter at {@code at} and the signs on it; that itself where no letter of an Indian script stands. */
    private int syllableEnd(int at) {
        int limit = Math.min(text.length, at + LONGEST_SYLLABLE);
        boolean letter = at < limit && Punctuation.isIndic(text[at]) && Character.isLetter(text[at]);
        return letter ? Runs.end(text, at + 1, limit, c -> Punctuation.isIndic(c) && !Character.isLetterOrDigit(c)) : at;
    }

    /** Whether the last of some groups of letters is one of a name of the net or of programs: ASP.NET, npr.org, but Lt.Col, B.Sc. */
    private boolean isDomain(int last, int shortest) {
        boolean upper = Punctuation.isUpper(text[end - 1]);
        return last == DOMAIN && shortest >= (upper ? DOMAIN - 1 : DOMAIN) && Punctuation.isUpper(text[end - DOMAIN]) == upper;
    }

    /** Signs of units, those among them that East Asian texts write in one: ℃, ㎞, ㎡. */
    private static boolean isUnitSign(char c) {
        return "°%％‰℃℉".indexOf(c) >= 0 || c >= '㎀' && c <= '㏟';
    }

    private boolean isInsideAbbreviation(int limit) {
        return start < end && start - 1 > limit && Punctuation.isLetterOrDigit(text[start - 2])
                && (Punctuation.isLetterOrDigit(text[start]) || Punctuation.isSpace(text[start]));
    }

    /** Steps over the space in a spaced abbreviation of single letters, "z. B"; says whether there was one. */
    private boolean isSpaceInsideAbbreviation(int limit) {
        int at = start - 1;
        char c = text[at];
        if (c != ' ' && c != '\u00A0' && c != '\u202F' || at - 2 < limit || start >= end || text[at - 1] != '.') {
            return false;
        }
        boolean oneLetterAfter = Punctuation.isLetterOrMark(text[start]) && (start + 1 == end || text[start + 1] == '.');
        boolean oneLetterBefore = Punctuation.isLetterOrMark(text[at - 2])
                && (at - 3 < limit || !Punctuation.isLetterOrDigit(text[at - 3]));
        if (!oneLetterAfter || !oneLetterBefore
                || Punctuation.isUpper(text[start]) != Punctuation.isUpper(text[at - 2]) && Punctuation.isUpper(text[at - 2])) {
            return false;
        }
        start = at;
        return true;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '\'' || c == '’' || c == '\u00A0' || c == '\u202F';
    }

    Shape shape() {
        return shape;
    }

    /** Offset of the word's first character. */
    int start() {
        return start;
    }

    /** Offset just past its last character. */
    int end() {
        return end;
    }

    /** Whether nothing that shows nothing stands inside it. */
    boolean isUndivided() {
        return whole;
    }

    /** Whether stops stand inside it: U.S, java.lang. */
    boolean isDotted() {
        return dotted;
    }

    /** Number of characters, without the spaces inside. */
    int length() {
        return length;
    }

    /** The word's value in a table of lower-cased words. */
    int in(WordTable table) {
        return whole ? table.get(text, start, end) : table.get(key, 0, length);
    }

    /** The value of what is left without a small letter that a stop and a space part from the rest: "г. н. э", "r. n.e". */
    int tailIn(WordTable table) {
        boolean apart = !whole && length > 2 && text[start + 1] == '.' && Punctuation.isSpace(text[start + 2]) && isSmall();
        return apart ? table.get(key, 2, length) : WordTable.ABSENT;
    }

    boolean isCapitalized() {
        return start < end && Punctuation.isUpper(text[start]);
    }

    boolean isSmall() {
        return start < end && Punctuation.isLower(text[start]);
    }

    /** The word's last character, a space where there is no word. */
    char last() {
        return length == 0 ? ' ' : text[end - 1];
    }

    /** Whether it is written in capitals only, at least two. */
    boolean isAcronym() {
        return end - start > 1 && Runs.end(text, start, end, Punctuation::isUpper) == end;
    }

    /** Whether it is a Roman numeral in capitals, or one that could be. */
    boolean isRoman() {
        return start < end && Runs.end(text, start, end, TextWords::isRoman) == end;
    }
}
