package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;

/** The word that follows a stop, behind the quotation marks, brackets and dashes that may open a sentence. */
final class WordAfterStop {
    /** No more marks than this are looked behind. */
    private static final int MOST_MARKS = 8;

    /** What its first character is. */
    enum Kind {
        UPPER,
        LOWER,
        /** A letter of a script without case. */
        CASELESS,
        DIGIT,
        /** Anything else: signs, emoji. */
        OTHER
    }

    private final char[] text;
    private final SplitterRules rules;
    private int to;
    private int start;
    private int end;
    private Kind kind;

    WordAfterStop(char[] text, SplitterRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Reads words before {@code to} from now on. */
    void over(int to) {
        this.to = to;
    }

    /** Reads the word that starts at {@code at} or behind the marks there. */
    void read(int at) {
        int limit = Math.min(to, at + MOST_MARKS);
        int i = at;
        while (i < limit && (isMark(text[i]) || i > at && text[i] == ' ')) {
            i++;
        }
        if (i > at && isElided(i - 1)) {
            i--;
        }
        start = i;
        end = Punctuation.lettersEnd(text, start, Math.min(to, start + TextWords.LONGEST));
        if (i == to) {
            kind = Kind.OTHER;
            return;
        }
        char c = text[i];
        if (Punctuation.isLower(c)) {
            kind = Kind.LOWER;
        } else if (Punctuation.isUpper(c)) {
            kind = Kind.UPPER;
        } else if (Punctuation.isDigit(c)) {
            kind = Kind.DIGIT;
        } else {
            kind = Punctuation.isLetterOrMark(c) ? Kind.CASELESS : Kind.OTHER;
        }
    }

    /** Whether an apostrophe stands for the beginning of a small word, so that the next one has the capital: "'s Avonds", "'t Is". */
    private boolean isElided(int at) {
        int next = at + 2;
        return text[at] == '\'' && next + 1 < to && Punctuation.isLower(text[at + 1]) && (text[next] == ' ' || text[next] == '-')
                && Punctuation.isUpper(text[next + 1]);
    }

    private static boolean isMark(char c) {
        byte kind = Punctuation.of(c);
        return kind == Punctuation.DOT || kind == Punctuation.ELLIPSIS || Punctuation.opens(c) || Punctuation.isInvisible(c);
    }

    Kind kind() {
        return kind;
    }

    /** Offset of its first character. */
    int start() {
        return start;
    }

    /** Offset just past its last letter. */
    int end() {
        return end;
    }

    /** The word's value in a table of lower-cased words; absent where it is an initial. */
    int in(WordTable table) {
        boolean initial = end == start + 1 && end < to && text[end] == '.';
        return initial ? WordTable.ABSENT : table.get(text, start, end);
    }

    /** Whether the lists have it among the words that start sentences, and it is written so. */
    boolean isListedStarter() {
        if (kind != Kind.UPPER) {
            return false;
        }
        int flags = in(rules.words());
        return ((flags & SplitterRules.STARTS) != 0 || (flags & SplitterRules.FLOATS) != 0 && counts()) && !goesOnInCapitals();
    }

    /** Whether what it counts stands behind it: "Two of them", "Ten years", "Three were", but not "Two Rivers", "Fig. Two for details". */
    private boolean counts() {
        int next = end + 1;
        if (next >= to || text[end] != ' ' || !Punctuation.isLower(text[next])) {
            return false;
        }
        int flags = rules.words().get(text, next, Punctuation.lettersEnd(text, next, Math.min(to, next + TextWords.LONGEST)));
        return (flags & SplitterRules.FUNCTION) == 0 || (flags & (SplitterRules.GENITIVE | SplitterRules.VERB)) != 0;
    }

    /** Whether it is a preposition or a conjunction where all is in capitals: "LTD. AND MR." */
    boolean goesOnInCapitals() {
        return (in(rules.words()) & SplitterRules.INNER) != 0 && isInCapitals();
    }

    /** Whether all is in capitals around it, and no clause opens with it: "IN NO EVENT SHALL". */
    private boolean isInCapitals() {
        int next = end + 1;
        return next + 1 < to && isCapitals(start, end) && text[end] == ' ' && Punctuation.isUpper(text[next])
                && !Punctuation.isLower(text[next + 1]) && Punctuation.isUpper(letterBefore()) && !startsAt(next);
    }

    private boolean startsAt(int word) {
        int wordEnd = Punctuation.lettersEnd(text, word, Math.min(to, word + TextWords.LONGEST));
        boolean initial = wordEnd == word + 1 && wordEnd < to && text[wordEnd] == '.';
        return !initial && (rules.words().get(text, word, wordEnd) & (SplitterRules.STARTS | SplitterRules.DETERMINES)) != 0;
    }

    private char letterBefore() {
        int i = start - 1;
        while (i > 0 && !Punctuation.isLetterOrDigit(text[i])) {
            i--;
        }
        return text[i];
    }

    private boolean isCapitals(int from, int to) {
        return Runs.end(text, from, to, Punctuation::isUpper) == to;
    }

    /** Whether only one of it and the letter before the stop is Latin: a Latin one in a Cyrillic text is a numeral and no initial. */
    boolean isOfOtherScript(char before) {
        return kind == Kind.UPPER && Punctuation.isLatin(before) != Punctuation.isLatin(text[start]);
    }

    /** Whether it starts a sentence, whatever abbreviation ends on the letter before the stop. */
    boolean isStarter(char before) {
        return isListedStarter() || isOfOtherScript(before);
    }

    /** Whether a small letter follows its first character. */
    boolean isSmallBehindFirst() {
        return start + 1 < to && Punctuation.isLower(text[start + 1]);
    }

    /**
     * Whether it is a number, its sign, a Roman numeral or a letter that numbers: No. 5, Pkt. § 3, ord. Nº 2, Vol. IV, Apt. B.
     */
    boolean isNumeral(TextWords words) {
        if (kind == Kind.DIGIT) {
            return true;
        }
        if (kind == Kind.OTHER) {
            return "§№#".indexOf(words.at(start)) >= 0;
        }
        if (kind != Kind.UPPER || isSmallBehindFirst() && text[start] != 'N') {
            return false; // as most words
        }
        int numeralEnd = words.end(start);
        if (numeralEnd - start == 1 && words.at(numeralEnd) != '°') {
            if ("'’".indexOf(words.at(numeralEnd)) >= 0) {
                return false; // L'Ajuntament
            }
            return words.at(numeralEnd) == '.'
                    ? !isInitial(words, numeralEnd + 2)
                    : !isListedStarter() || isLabel(words, start, numeralEnd);
        }
        char second = words.at(start + 1);
        boolean sign = text[start] == 'N' && ("°º".indexOf(second) >= 0 || "or".indexOf(second) >= 0 && words.at(start + 2) == '.');
        return sign || words.isRoman(start, numeralEnd);
    }

    /** Whether a letter with a stop goes on with a name at {@code next}: "Apt. B. Holm", but "Apt. B. The rent". */
    private static boolean isInitial(TextWords words, int next) {
        int end = words.end(next);
        return end == next + 1 || end > next && !words.has(SplitterRules.STARTS, next, end);
    }

    /** Whether a letter can't be the article that it looks like, as no noun follows it: "Exh. A and Exh. B", "Exh. A is", "(Exh. A)". */
    private static boolean isLabel(TextWords words, int start, int end) {
        if (!words.has(SplitterRules.DETERMINES, start, end)) {
            return false;
        }
        if (words.at(end) != ' ') {
            return ",;:)".indexOf(words.at(end)) >= 0;
        }
        int next = end + 1;
        int nextEnd = words.end(next);
        return words.has(SplitterRules.VERB, next, nextEnd) && Punctuation.isLower(words.at(next))
                || words.has(SplitterRules.STARTS, next, nextEnd) && words.at(nextEnd) == ' ' && isLettered(words, nextEnd + 1);
    }

    /** Whether another letter stands there, alone or behind an abbreviation. */
    private static boolean isLettered(TextWords words, int at) {
        int end = words.end(at);
        int letter = end > at + 1 && words.at(end) == '.' ? end + 2 : at;
        return Punctuation.isUpper(words.at(letter)) && words.end(letter) == letter + 1;
    }

    boolean isFollowedBySpace() {
        return end == to || Punctuation.isSpace(text[end]);
    }

    /** Whether it is the English pronoun, whose capital says nothing of a sentence's start. */
    boolean isPronounI() {
        return start < to && text[start] == 'I' && end == start + 1;
    }
}
