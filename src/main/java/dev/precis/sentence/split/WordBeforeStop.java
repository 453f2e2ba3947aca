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
    /** Of letters, in an abbreviation with stops inside. */
    private static final int LONGEST_GROUP = 3;
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
    private boolean digits;
    private final Groups groups = new Groups();

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
        whole = true;
        digits = false;
        groups.clear();
        // most words are nothing but these
        while (start > limit && text[start - 1] >= 'a' && text[start - 1] <= 'z') {
            start--;
        }
        groups.addLetters(end - start);
        while (start > limit && readBefore(limit)) {
            start--;
        }
        length = whole ? end - start : copy();
        shape = tellShape();
    }

    /** Takes the character before {@link #start}, and the space of an abbreviation behind it; false where the word starts. */
    private boolean readBefore(int limit) {
        if (isSpaceInsideAbbreviation(limit)) {
            start--;
            whole = false;
        }
        char c = text[start - 1];
        if (Punctuation.isLetterOrMark(c) || c == '°' && start == end) {
            groups.addLetters(1);
        } else if (Punctuation.isDigit(c)) {
            digits = true;
        } else if (c == '.' && isInsideAbbreviation(limit)) {
            groups.endGroup();
        } else if (Punctuation.isInvisible(c)) {
            whole = false;
        } else if (digits && !groups.areLetters() && isSeparator(c) && start - 1 > limit && Punctuation.isDigit(text[start - 2])) {
            whole &= !Punctuation.isSpace(c);
        } else {
            return false;
        }
        return true;
    }

    /** The letters of a word in groups, with stops between them; read from the last to the first. */
    private static final class Groups {
        private int letters;
        private int stops;
        /** Letters of the group under way, which is the first one in the end. */
        private int first;
        private int last;
        private int longest;
        private int shortest;

        void clear() {
            letters = 0;
            stops = 0;
            first = 0;
            last = 0;
            longest = 0;
            shortest = Integer.MAX_VALUE;
        }

        void addLetters(int count) {
            letters += count;
            first += count;
            longest = Math.max(longest, first);
        }

        void endGroup() {
            last = stops == 0 ? first : last;
            shortest = Math.min(shortest, first);
            first = 0;
            stops++;
        }

        boolean areLetters() {
            return letters > 0;
        }

        int shortest() {
            return Math.min(shortest, first);
        }
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

    private Shape tellShape() {
        if (!groups.areLetters()) {
            return digits ? Shape.NUMBER : Shape.NONE;
        }
        if (isDotted()) {
            return groups.longest <= LONGEST_GROUP && !digits && !isDomain() ? Shape.DOTTED : Shape.WORD;
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

    /** Whether the last group of letters is one of a name of the net or of programs: ASP.NET, npr.org, but Lt.Col, B.Sc. */
    private boolean isDomain() {
        boolean upper = Punctuation.isUpper(text[end - 1]);
        return groups.last == DOMAIN && groups.shortest() >= (upper ? DOMAIN - 1 : DOMAIN)
                && Punctuation.isUpper(text[end - DOMAIN]) == upper;
    }

    /** Signs of units, those among them that East Asian texts write in one: ℃, ㎞, ㎡. */
    private static boolean isUnitSign(char c) {
        return "°%％‰℃℉".indexOf(c) >= 0 || c >= '㎀' && c <= '㏟';
    }

    private boolean isInsideAbbreviation(int limit) {
        return start < end && start - 1 > limit && Punctuation.isLetterOrDigit(text[start - 2])
                && (Punctuation.isLetterOrDigit(text[start]) || Punctuation.isSpace(text[start]));
    }

    /** Whether the space in a spaced abbreviation of single letters stands before {@link #start}, "z. B". */
    private boolean isSpaceInsideAbbreviation(int limit) {
        int at = start - 1;
        char c = text[at];
        if (c != ' ' && c != '\u00A0' && c != '\u202F' || at - 2 < limit || start >= end || text[at - 1] != '.') {
            return false;
        }
        boolean oneLetterAfter = Punctuation.isLetterOrMark(text[start]) && (start + 1 == end || text[start + 1] == '.');
        boolean oneLetterBefore = Punctuation.isLetterOrMark(text[at - 2])
                && (at - 3 < limit || !Punctuation.isLetterOrDigit(text[at - 3]));
        return oneLetterAfter && oneLetterBefore && (Punctuation.isUpper(text[start]) || !Punctuation.isUpper(text[at - 2]));
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
        return groups.stops > 0;
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
