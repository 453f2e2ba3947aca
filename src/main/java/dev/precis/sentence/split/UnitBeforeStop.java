package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;

/**
 * Tells units that end a sentence before a capital from initials and abbreviations: by the number or the slash that they stand behind.
 * "60 W. Engineers", "km/h. Police".
 */
record UnitBeforeStop(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after, TextWords words) {
    /** A sentence that is shorter than this before its first unit ("At 5 a.m. Mr. Smith …") has said nothing yet. */
    /** "Los Angeles time" */
    private static final int MOST_WORDS_OF_PLACE = 3;
    private static final int OPENING = 10;
    /** A longer opening is a sentence, or half of one. */
    private static final int LONGEST_TO_YEAR = 16;
    /** The second half of an abbreviation has no more letters: v. Chr. */
    private static final int LONGEST_SHORT_WORD = 4;
    private static final int MOST_INITIALS = 3;
    /** In digits and blanks, of a series. */
    private static final int LONGEST_NUMBER = 8;
    /** The unit in front of a slash has no more letters: kN/m. */
    private static final int LONGEST_BEFORE_SLASH = 4;
    private static final int YEAR_DIGITS = 4;
    /** Shorter words before a year are prepositions. */
    private static final int SHORTEST_VERB = 4;
    /** Units that are written with one capital; the last four are Cyrillic. */
    private static final String CAPITAL_UNITS = "WVAKJNCFTHLGBMВАКН";

    /** Whether the stop follows a unit that a number or a slash stands before, and a capital follows: "60 W. Engineers", "km/h. Police". */
    boolean isUnit(int sentence) {
        int start = before.start();
        boolean slash = start - 1 > sentence && text[start - 1] == '/';
        if (!slash && !isCounted(sentence, start) || after.kind() != Kind.UPPER && !isCaselessBehindLatin()
                || !before.isUndivided()
                || isShortWithStop(after.start())
                        && !(Punctuation.isLower(text[start]) ? opensWithAbbreviation(after.start()) : isSpecies(after.start()))
                || opensWithYear(sentence)) {
            return false;
        }
        boolean letter = before.shape() == Shape.LETTER;
        int word = before.in(rules.words());
        if (slash) {
            return letter ? isUnitBehindSlash(sentence, start) : (word & SplitterRules.MEASURE) != 0;
        }
        if (Punctuation.isLower(text[start])) {
            return letter || (word & SplitterRules.MEASURE) != 0
                    || (word & SplitterRules.KITCHEN_MEASURE) != 0 && words.behindArticle(sentence) >= 0; // not "Add 20 oz. Cheddar cheese"
        }
        if (!letter) {
            return (word & SplitterRules.CAPITAL_MEASURE) != 0;
        }
        return CAPITAL_UNITS.indexOf(text[start]) >= 0 && !isYear(sentence, start - 1)
                && !namesStreet(after.start()) && words.isBehindNumber(sentence, start) && !isNumbered(sentence, start)
                && before.in(rules.abbreviations()) != SplitterRules.INSIDE; // M. Dupont
    }

    /**
     * Whether the hour before the stop is that of a place behind it: "5 p.m. London time.", "6 p.m. New York time on Sunday", but not
     * "4 p.m. Some time later".
     */
    boolean isTimeOfPlace() {
        if (before.shape() != Shape.DOTTED) {
            return false;
        }
        int place = after.start();
        int at = place;
        for (int word = 0; word < MOST_WORDS_OF_PLACE && Punctuation.isUpper(words.at(at)); word++) {
            int end = words.end(at);
            if (words.at(end) != ' ' || words.has(SplitterRules.FUNCTION | SplitterRules.DETERMINES, at, end)) {
                return false;
            }
            at = end + 1;
        }
        int end = words.end(at);
        if (at == place || Punctuation.isUpper(words.at(at)) || !words.has(SplitterRules.FOLLOWS_WEEKDAY, at, end)) {
            return false;
        }
        return words.at(end) != ' ' || words.has(SplitterRules.INNER, end + 1, words.end(end + 1));
    }

    /** "5s. 6d.", "2h. 30m.": a number and the letter of its unit stand on both sides, and a stop behind the second. */
    boolean isBeforeItsPart() {
        int letter = before.end() - 1;
        int part = words.digitsEnd(after.start());
        return before.start() < letter && Punctuation.isLower(text[letter]) && Punctuation.isDigit(text[letter - 1])
                && part > after.start() && Punctuation.isLower(words.at(part)) && words.at(part) != text[letter]
                && words.end(part) == part + 1 && words.at(part + 1) == '.';
    }

    /**
     * Whether the abbreviation of a unit before the stop ends the sentence: "It closed at 5 p.m. Mrs. Hill left", but "At 5 p.m. Mrs. Hill
     * left", "at 5 p.m. Tuesday".
     */
    boolean endsSentence(int sentence) {
        if ((after.in(rules.words()) & SplitterRules.FOLLOWS_TIME) != 0) {
            return false;
        }
        boolean opens = before.start() - sentence <= OPENING || opensWithYear(sentence)
                || before.shape() == Shape.DOTTED && opensWithDate(sentence);
        return after.isStarter(before.last()) || !opens && followsNumber(sentence);
    }

    /** "În anul 44 î.Hr. Caesar": a word that starts sentences, at most another one and a number say nothing yet. */
    private boolean opensWithDate(int sentence) {
        int first = words.end(sentence);
        int number = Runs.start(text, first, before.start(), c -> Punctuation.isSpace(c) || Punctuation.isDigit(c));
        int second = words.start(first, number);
        return words.has(SplitterRules.STARTS, sentence, first) && (number == first || second == first + 1);
    }

    /** Whether the unit before the stop counts something: "5 p.m.", "XX в.", "2 тыс. руб.", "12 млн руб." */
    private boolean followsNumber(int sentence) {
        int end = wordEndBefore(sentence, before.start());
        boolean stopped = words.at(end - 1) == '.';
        int unitEnd = stopped ? end - 1 : end;
        int start = words.start(sentence, unitEnd);
        if (start < unitEnd
                && (words.abbreviation(start, unitEnd) != WordTable.ABSENT || words.has(SplitterRules.MEASURE, start, unitEnd))) {
            end = wordEndBefore(sentence, start);
        } else if (stopped) {
            return false;
        }
        return end > sentence && (Punctuation.isDigit(text[end - 1]) || TextWords.isRoman(text[end - 1]));
    }

    private int wordEndBefore(int sentence, int start) {
        return start > sentence && Punctuation.isSpace(text[start - 1]) ? start - 1 : start;
    }

    /**
     * Whether the four digits that end at {@code end} are a year and no count: a round number is a count where a word with content
     * stands before it in small letters. "In 1900 W. Miller", "the oven draws 2000 W."
     */
    private boolean isYear(int sentence, int end) {
        if (!Punctuation.isYearBefore(text, sentence, end)) {
            return false;
        }
        int before = end - YEAR_DIGITS - 1;
        int word = words.start(sentence, before);
        boolean round = text[end - 1] == '0' && (text[end - 2] == '0' || text[end - 2] == '5');
        boolean counted = round && before - word >= SHORTEST_VERB && text[before] == ' ' && Punctuation.isLower(text[word])
                && !words.has(SplitterRules.FUNCTION, word, before);
        return !counted;
    }

    /** "20 V.", and with what multiplies between: "12 mln zł.", "12 Mio. kr." */
    private boolean isCounted(int sentence, int start) {
        if (words.isBehindNumber(sentence, start)) {
            return true;
        }
        int end = start - 1;
        if (end <= sentence || text[end] != ' ') {
            return false;
        }
        end -= text[end - 1] == '.' ? 1 : 0;
        int power = words.start(sentence, end);
        return power < end && before.length() > 1 && words.isBehindNumber(sentence, power)
                && words.abbreviation(power, end) != WordTable.ABSENT;
    }

    /** Whether the number before {@code start} is one of a series, which the name of who made it follows: "№ 40 В. Моцарта". */
    boolean isNumbered(int sentence, int start) {
        int limit = Math.max(sentence, start - 1 - LONGEST_NUMBER);
        int i = Runs.start(text, limit, start - 1, c -> Punctuation.isDigit(c) || Punctuation.isSpace(c));
        return i > limit && (text[i - 1] == '№' || text[i - 1] == '.'
                && words.abbreviation(words.start(sentence, i - 1), i - 1) == SplitterRules.NUMBERED);
    }

    /** "m/s", "N/S", "20 N/m", "12 kN/m", but "M/s. Roy & Co." */
    private boolean isUnitBehindSlash(int sentence, int start) {
        int upper = start - 2;
        if (Punctuation.isLower(text[upper]) || Punctuation.isUpper(text[start])) {
            return true;
        }
        upper = Punctuation.lettersStart(text, Math.max(sentence, start - LONGEST_BEFORE_SLASH), upper);
        return upper - 2 >= sentence && Punctuation.isSpace(text[upper - 1]) && Punctuation.isDigit(text[upper - 2]);
    }

    /** "60 W. 새": a script without capitals, before which a Latin letter behind a number is no initial. */
    private boolean isCaselessBehindLatin() {
        return after.kind() == Kind.CASELESS && before.shape() == Shape.LETTER && Punctuation.isLatin(before.last());
    }

    /** "В 1970 г.", "Летом 1999 г.": one word, a year and its unit are no sentence. */
    boolean opensWithYear(int sentence) {
        int year = before.start() - 1;
        if (year - sentence > LONGEST_TO_YEAR || before.in(rules.abbreviations()) != SplitterRules.UNIT
                || !Punctuation.isYearBefore(text, sentence, year)) {
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
        int end = words.end(at);
        return end - at <= LONGEST_SHORT_WORD && words.at(end) == '.';
    }

    /** Whether a letter with a stop opens a sentence there that goes on in small letters: "E. coli", but not "5 A. M. on". */
    private boolean isSpecies(int at) {
        return words.end(at) == at + 1 && text[at] != 'M' && words.at(at + 2) == ' ' && Punctuation.isLower(words.at(at + 3));
    }

    /** Whether a title, or an abbreviation of the table and its number, opens a sentence there: "5 km. Mr. Kim", "12 h. Fig. 2 shows". */
    private boolean opensWithAbbreviation(int at) {
        int end = words.end(at);
        int kind = words.abbreviation(at, end);
        return kind == SplitterRules.INSIDE || kind == SplitterRules.UPPERCASE
                || words.at(end + 1) == ' ' && Punctuation.isDigit(words.at(end + 2))
                        && (kind == SplitterRules.STARTER || kind == SplitterRules.NUMBERED);
    }

    /** Past the initials with a stop each at {@code at}, where another word starts: "A. B. Lindqvist". */
    int initialsEnd(int at) {
        int i = at;
        for (int initials = 0; initials < MOST_INITIALS && Punctuation.isUpper(words.at(i)) && words.at(i + 1) == '.'
                && words.at(i + 2) == ' '; initials++) {
            i += 3;
        }
        return i;
    }

    /** Whether a name and an abbreviation follow, as in "88 N. Mill Ave. Suite 3". */
    private boolean namesStreet(int at) {
        int end = words.end(at);
        int second = words.end(end + 1);
        int kind = words.abbreviation(end + 1, second);
        return words.at(end) == ' ' && words.at(second) == '.' && (kind == SplitterRules.STARTER || kind == SplitterRules.PROPER);
    }
}
