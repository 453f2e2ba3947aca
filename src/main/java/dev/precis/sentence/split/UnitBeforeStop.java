package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;

/**
 * Tells units and other letters that end a sentence before a capital from initials and abbreviations: by the number, the slash or
 * the word that they stand behind. "60 W. Engineers", "km/h. Police", "vitamin C. Lemons".
 */
final class UnitBeforeStop {
    /** A longer opening is a sentence, or half of one. */
    private static final int LONGEST_TO_YEAR = 16;
    /** The second half of an abbreviation has no more letters: v. Chr. */
    private static final int LONGEST_SHORT_WORD = 4;
    private static final int LONGEST_WORD = 24;
    /** Numbers of this many digits are years, and a capital behind one is an initial. */
    private static final int YEAR = 4;
    /** Units that are written with one capital. */
    private static final String CAPITAL_UNITS = "WVAKJNCFTHLGBM";

    private final char[] text;
    private final SplitterRules rules;
    private final WordBeforeStop before;
    private final WordAfterStop after;
    private int from;
    private int to;

    /** Reads the words around a stop as others have read them. */
    UnitBeforeStop(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after) {
        this.text = text;
        this.rules = rules;
        this.before = before;
        this.after = after;
    }

    /** Reads {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether the stop follows a unit that a number or a slash stands before, and a capital follows: "60 W. Engineers", "km/h. Police". */
    boolean isUnit(int sentence) {
        int start = before.start();
        boolean slash = start - 1 > sentence && text[start - 1] == '/';
        if (!slash && !isBehindNumber(sentence) || after.kind() != Kind.UPPER && !isCaselessBehindLatin() || !before.isUndivided()
                || isShortWithStop(after.start()) || opensWithYear(sentence)) {
            return false;
        }
        boolean letter = before.shape() == Shape.LETTER;
        int word = before.in(rules.words());
        if (slash) {
            return letter ? isUnitBehindSlash(sentence, start) : (word & SplitterRules.MEASURE) != 0;
        }
        if (Punctuation.isLower(text[start])) {
            return letter || (word & SplitterRules.MEASURE) != 0
                    || (word & SplitterRules.KITCHEN_MEASURE) != 0 && opensWithSubject(sentence);
        }
        if (!letter) {
            return (word & SplitterRules.CAPITAL_MEASURE) != 0;
        }
        return CAPITAL_UNITS.indexOf(text[start]) >= 0 && !isYearBefore(start - 1) && !namesStreet(after.start())
                && before.in(rules.abbreviations()) != SplitterRules.INSIDE; // M. Dupont
    }

    /** "m/s", "N/S", "20 N/m", but "M/s. Roy & Co." */
    private boolean isUnitBehindSlash(int sentence, int start) {
        int upper = start - 2;
        if (Punctuation.isLower(text[upper]) || Punctuation.isUpper(text[start])) {
            return true;
        }
        return upper - 2 >= sentence && Punctuation.isSpace(text[upper - 1]) && Punctuation.isDigit(text[upper - 2]);
    }

    /** "60 W. 새": a script without capitals, before which a Latin letter behind a number is no initial. */
    private boolean isCaselessBehindLatin() {
        return after.kind() == Kind.CASELESS && before.shape() == Shape.LETTER && Punctuation.isLatin(before.last());
    }

    /** Whether a letter names what the noun before it says, and a word follows that is no other initial: "vitamin C. Lemons". */
    boolean isNamingLetter(int sentence) {
        int end = before.start() - 1;
        return after.kind() == Kind.UPPER && !(wordEnd(after.start()) == after.start() + 1 && isShortWithStop(after.start()))
                && end > sentence && text[end] == ' ' && (wordBefore(sentence, end) & SplitterRules.LETTERED) != 0
                && !namesFirm(after.start());
    }

    /** "the group A. Holm & Sons" */
    private boolean namesFirm(int at) {
        int end = wordEnd(at);
        return end + 1 < to && text[end] == ' ' && text[end + 1] == '&';
    }

    /** Whether an article stands right before the word: "in the a.m. Rounds". */
    boolean isDetermined(int sentence) {
        int end = before.start() - 1;
        return end > sentence && text[end] == ' ' && (wordBefore(sentence, end) & SplitterRules.DETERMINES) != 0;
    }

    /**
     * Whether the sentence opens with an article and a noun, so that it states what its thing weighs or holds: "The bag weighs 20 lb.
     * Anna", but "Add 20 oz. Cheddar cheese".
     */
    private boolean opensWithSubject(int sentence) {
        int article = wordEnd(sentence);
        return (rules.words().get(text, sentence, article) & SplitterRules.DETERMINES) != 0 && text[article] == ' '
                && Punctuation.isLetterOrMark(text[article + 1]);
    }

    /** What the rules say of the word that ends at {@code end}. */
    private int wordBefore(int sentence, int end) {
        int start = wordStart(sentence, end);
        return start == end ? WordTable.ABSENT : rules.words().get(text, start, end);
    }

    /** Where the word starts that ends at {@code end}, which is that itself where there is none. */
    int wordStart(int sentence, int end) {
        int start = end;
        while (start > sentence && end - start < LONGEST_WORD && Punctuation.isLetterOrMark(text[start - 1])) {
            start--;
        }
        return start;
    }

    /** "В 1970 г.", "Летом 1999 г.": one word, a year and its unit are no sentence. */
    boolean opensWithYear(int sentence) {
        int year = before.start() - 1;
        if (year - sentence > LONGEST_TO_YEAR || before.in(rules.abbreviations()) != SplitterRules.UNIT || !isYearBefore(year)) {
            return false;
        }
        int blanks = 0;
        for (int i = sentence; i < year; i++) {
            blanks += Punctuation.isSpace(text[i]) ? 1 : 0;
        }
        return blanks <= 1;
    }

    /** Whether a short word with a stop of its own stands there, as the second half of an abbreviation does: v. Chr., J. R. */
    private boolean isShortWithStop(int at) {
        int end = wordEnd(at);
        return end - at <= LONGEST_SHORT_WORD && end < to && text[end] == '.';
    }

    /** Whether a name and an abbreviation follow, as in "88 N. Mill Ave. Suite 3". */
    private boolean namesStreet(int at) {
        int end = wordEnd(at);
        int second = wordEnd(Math.min(end + 1, to));
        return second < to && text[end] == ' ' && text[second] == '.'
                && rules.abbreviations().get(text, end + 1, second) == SplitterRules.STARTER;
    }

    private int wordEnd(int start) {
        return Punctuation.lettersEnd(text, start, Math.min(to, start + LONGEST_WORD));
    }

    /** "bis 3. 5.": a day and its month behind a word that leads to ordinals. */
    boolean isDayBeforeMonth(int sentence) {
        int month = after.start();
        int end = month;
        while (end < to && end - month < 3 && Punctuation.isDigit(text[end])) {
            end++;
        }
        int word = before.start() - 1;
        return end > month && end - month < 3 && end < to && text[end] == '.' && before.length() < 3 && word > sentence && text[word] == ' '
                && (wordBefore(sentence, word) & SplitterRules.LEADS_ORDINAL) != 0;
    }

    /** Whether a number and a space stand right before the word. */
    boolean isBehindNumber(int sentence) {
        int start = before.start();
        return start - 2 >= sentence && Punctuation.isSpace(text[start - 1]) && Punctuation.isDigit(text[start - 2]);
    }

    private boolean isYearBefore(int end) {
        int start = end - YEAR;
        if (start < from || !Punctuation.isYear(text, start)) {
            return false;
        }
        boolean part = start > from && (Punctuation.isDigit(text[start - 1]) || text[start - 1] == '.' || text[start - 1] == ',');
        return !part;
    }
}
