package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;
import java.util.function.BooleanSupplier;

/**
 * Tells an abbreviation that no table has, before a capital or a number: by its letters (Cpt., Dkt.), by the number
 * behind it (Pkt. 3.2) or by its like on either side (Proc. Natl. Acad. Sci.).
 */
record UnknownAbbreviation(char[] text, SplitterRules rules, TextWords words) {
    /** Of letters; no longer word is taken for one, as Astrophys. */
    private static final int LONGEST = 9;
    /** In a run that ends in a number: "Gastroenterol. Hepatol. 12". */
    private static final int LONGEST_IN_RUN = 15;
    /** Without a vowel, where no other stands beside it: Dkt. */
    private static final int LONGEST_VOWELLESS = 5;
    /** Where what announces a number stands behind it: "Inv. No. 45". */
    private static final int LONGEST_BEFORE_LABEL = 5;
    /** Where a number stands behind it: "Pkt. 3.2", "bl. 12". */
    private static final int LONGEST_BEFORE_NUMBER = 4;
    /** Cut behind a vowel: Ste., Zi. */
    private static final int LONGEST_TO_VOWEL = 3;
    /** Where one of the table stands behind it, which begins sentences as well. */
    private static final int LONGEST_BEFORE_KNOWN = 6;
    /** An office in front of a full name, at the start of a sentence. */
    private static final int LONGEST_TITLE = 7;
    /** No more initials and abbreviations of the table are looked over on the way to the next word of a run: Fed. R. Civ. P. */
    private static final int MOST_KNOWN = 3;
    private static final int DIGITS_OF_THOUSANDS = 3;
    /** Consonants that sound fuller than all others, each fuller than those before it: a syllable falls from its vowel. */
    private static final String FULLER = "nmнмνμlлλrрρj";
    /** Fewer words between stops that small letters follow are none of a sentence. */
    private static final int FEWEST_UNCAPITALIZED = 4;
    /** In characters, so much of the sentence is searched for another stop. */
    private static final int REACH = 64;

    /**
     * Whether {@code text[start,end)} with the stop at {@code end} abbreviates before a number, or the sign of one.
     *
     * @param sentence where its sentence starts
     * @param next where the number starts
     */
    boolean isBeforeNumber(int sentence, int start, int end, int next) {
        int length = end - start;
        if (isDoubled(start, end)) {
            return precedesDoubled(next);
        }
        if (isCut(start, end, LONGEST_IN_RUN) && followsItsLike(sentence, start)) {
            return true;
        }
        if (!isCut(start, end, LONGEST)) {
            return !isFirst(sentence, start) && isCutForNumber(start, end, next)
                    || length <= LONGEST_BEFORE_NUMBER && !rules.isVowel(text[end - 1]) && followsItsLike(sentence, start);
        }
        return isCutOrElse(sentence, start, end, next, () -> length <= LONGEST_BEFORE_LABEL && precedesNumber(next)
                || length <= LONGEST_BEFORE_NUMBER && !(endsAsWordsDo(end) && isCountOfThings(next)));
    }

    /**
     * Whether the word that ends at {@code end} can be spoken to its last consonant, which sounds no fuller than one before it: "Ford",
     * "Geld", "Bob", but not "Anl", "Abr".
     */
    private boolean endsAsWordsDo(int end) {
        return rules.isVowel(text[end - 2]) || fullness(text[end - 2]) >= fullness(text[end - 1]);
    }

    private static int fullness(char consonant) {
        return FULLER.indexOf(consonant) + 1;
    }

    /**
     * Whether {@code text[start,end)} with the stop at {@code end} abbreviates before a word with a capital.
     *
     * @param sentence where its sentence starts
     * @param next where the word starts
     */
    boolean isBeforeCapital(int sentence, int start, int end, int next) {
        if (isDoubled(start, end)) {
            return precedesDoubled(next);
        }
        if (!isCut(start, end, LONGEST)) {
            return isCut(start, end, LONGEST_IN_RUN) && precedesLastOfRun(next);
        }
        return isCutOrElse(sentence, start, end, next, () -> precedesItsLike(next, end - start <= LONGEST_BEFORE_KNOWN)
                || precedesSection(next) || followsItsLike(sentence, start));
    }

    /** Whether a word that may be cut abbreviates by its letters or its place, or, in the midst of a sentence, by what stands beside it. */
    private boolean isCutOrElse(int sentence, int start, int end, int next, BooleanSupplier beside) {
        if (words.has(SplitterRules.STARTS, start, end)) {
            return false;
        }
        if (end - start <= LONGEST_VOWELLESS && isVowelless(start, end)) {
            return true;
        }
        if (isFirst(sentence, start)) {
            return opensSentence(start, end, next);
        }
        return beside.getAsBoolean();
    }

    /** Whether the first word of a sentence abbreviates; its like on either side tells nothing there: "Yes. Kim. Bob." is no run. */
    private boolean opensSentence(int start, int end, int next) {
        return precedesNumber(next) || isCutOffice(start, end) && precedesFullName(next);
    }

    /** Whether a word may be one that is written short before numbers alone: Whse. 12, Ste. 300, ap. B. */
    private boolean isCutForNumber(int start, int end, int next) {
        return isVowellessBeforeLast(start, end) || isCutAnywhere(start, end) && isNumberAlone(next)
                || isCutSmall(start, end) && isNumberOfOne(next);
    }

    /**
     * Whether words are cut all around the stop there, which small letters follow: the next stop comes soon, behind no single letter, and
     * it goes on in small letters too, or so did one before in the sentence. "app. arred. con risc. autonomo"
     */
    boolean isAmongOthers(int sentence, int stop, int next) {
        int at = next;
        for (int word = 1; word < FEWEST_UNCAPITALIZED; word++) {
            int end = Runs.end(text, at, words.to(), c -> !Punctuation.isSpace(c) && !Punctuation.endsSentence(c));
            if (words.at(end) == '.' && !Punctuation.isLetterOrDigit(words.at(end + 1))) {
                int limit = Math.max(sentence, stop - REACH);
                return end - at > 1 && (words.at(end + 1) == ' ' && Punctuation.isLower(words.at(end + 2))
                        || Runs.start(text, limit, stop, c -> c != '.') > limit);
            }
            at = end + 1;
        }
        return false;
    }

    /** Whether what announces a number stands there, and the number: "Inv. No. 45". */
    private boolean precedesNumber(int next) {
        int end = words.end(next);
        return words.at(end) == '.' && words.abbreviation(next, end) == SplitterRules.NUMBERED && words.at(end + 1) == ' '
                && Punctuation.isDigit(words.at(end + 2));
    }

    /**
     * Whether a short word ends in two consonants as it was cut, and the stop touches it: "Odvj.", "Congr.", but not "Well.", "Sorted ."
     */
    private boolean isCutOffice(int start, int end) {
        return end - start <= LONGEST_TITLE && end - start > 2 && text[end] == '.' && text[end - 1] != text[end - 2]
                && !rules.isVowel(text[end - 2]);
    }

    /**
     * Whether two words with capitals stand there, and no colon behind them, the first of them none that starts sentences: "Asianaj. Matti
     * Aho".
     */
    private boolean precedesFullName(int next) {
        int first = words.end(next);
        return first - next > 1 && !words.has(SplitterRules.STARTS, next, first) && Punctuation.isLower(words.at(next + 1))
                && words.at(first) == ' ' && Punctuation.isUpper(words.at(first + 1)) && Punctuation.isLower(words.at(first + 2))
                && words.at(words.end(first + 1)) != ':';
    }

    /** Whether a whole number with a word or a per cent sign behind it begins a sentence: "Bob. 12 people had voted", "Bob. 40% voted". */
    private boolean isCountOfThings(int at) {
        int end = words.digitsEnd(at);
        while (",.".indexOf(words.at(end)) >= 0 && words.digitsEnd(end + 1) == end + 1 + DIGITS_OF_THOUSANDS) {
            end += 1 + DIGITS_OF_THOUSANDS;
        }
        int thing = words.at(end) == ' ' ? end + 1 : end;
        return end > at && (words.at(thing) == '%' || thing > end && words.end(thing) - thing > 1);
    }

    /** Twice the same capital, as Spanish abbreviates a plural: EE. UU., CC. OO. */
    private boolean isDoubled(int start, int end) {
        return end - start == 2 && Punctuation.isUpper(text[start]) && text[start] == text[start + 1];
    }

    private boolean precedesDoubled(int next) {
        int end = words.end(next);
        return isDoubled(next, end) && words.at(end) == '.';
    }

    /** Whether the title of a law goes on there and its section follows: "Gen. Bus. Law § 349". */
    private boolean precedesSection(int next) {
        int end = words.end(next);
        return words.at(end) == ' ' && words.at(end + 1) == '§';
    }

    /** Whether a word is so short that it may be cut behind a vowel, too: Ste., Zi. */
    private boolean isCutAnywhere(int start, int end) {
        return end - start > 1 && end - start <= LONGEST_TO_VOWEL && Punctuation.isUpper(text[start]) && Punctuation.isLower(text[end - 1])
                && !words.has(SplitterRules.STARTS, start, end);
    }

    /** Whether a short word in small letters may be cut, and is none that the lists know: "bl. 12, ap. B, wt. 82 kg". */
    private boolean isCutSmall(int start, int end) {
        return end - start > 1 && end - start <= LONGEST_BEFORE_NUMBER && Punctuation.isLower(text[start]) && !rules.isVowel(text[end - 1])
                && rules.words().get(text, start, end) == 0;
    }

    /** Whether a number stands there that nothing but a mark follows: "Ste. 300, Arlington". */
    private boolean isNumberAlone(int at) {
        int end = words.digitsEnd(at);
        return end > at && ",);".indexOf(words.at(end)) >= 0;
    }

    /** Whether a number, or a letter that numbers, stands there before a comma that no other number follows, or before a unit. */
    private boolean isNumberOfOne(int at) {
        int end = Punctuation.isUpper(words.at(at)) ? at + 1 : words.digitsEnd(at);
        return words.at(end) == ',' && !Punctuation.isDigit(words.at(end + 2))
                || words.at(end) == ' ' && words.has(SplitterRules.MEASURE, end + 1, words.end(end + 1));
    }

    /** A capital and a few small letters, the last no vowel: words are cut before a vowel to abbreviate them. */
    private boolean isCut(int start, int end, int longest) {
        return end - start >= 2 && end - start <= longest && Punctuation.isUpper(text[start]) && !rules.isVowel(text[end - 1])
                && Runs.end(text, start + 1, end, Punctuation::isLower) == end;
    }

    /**
     * Whether consonants in small letters are all there is between a capital and a vowel, more than words begin with: Whse., but not She.
     */
    private boolean isVowellessBeforeLast(int start, int end) {
        return end - start > LONGEST_TO_VOWEL && end - start <= LONGEST_VOWELLESS && Punctuation.isUpper(text[start])
                && rules.isVowel(text[end - 1])
                && Runs.end(text, start + 1, end, Punctuation::isLower) == end && isVowelless(start, end - 1);
    }

    private boolean isVowelless(int start, int end) {
        return Runs.end(text, start, end, c -> !rules.isVowel(c)) == end;
    }

    /** Whether nothing stands before the word in its sentence, or in its quotation. */
    private boolean isFirst(int sentence, int start) {
        return start == sentence || Punctuation.opens(text[start - 1]);
    }

    /** Whether the word behind, initials and abbreviations of the table aside, is a short one with a stop too. */
    private boolean precedesItsLike(int next, boolean orKnown) {
        int i = next;
        for (int known = 0; known <= MOST_KNOWN; known++) {
            int end = words.end(i);
            if (words.at(end) != '.' || words.at(end + 1) == '.' || !Punctuation.isUpper(words.at(i))) {
                return false;
            }
            int kind = words.abbreviation(i, end);
            if (kind == SplitterRules.STARTER || kind == SplitterRules.NUMBERED) {
                return orKnown;
            }
            if (kind == SplitterRules.INSIDE) {
                return false; // the title of another sentence's first name
            }
            if (end - i > 1 && kind == WordTable.ABSENT) {
                return isCut(i, end, LONGEST) && !words.has(SplitterRules.STARTS, i, end);
            }
            i = words.at(end + 1) == ' ' ? end + 2 : end + 1;
        }
        return false;
    }

    /** Whether a word that may be cut as well and its number follow, as the volume of a journal does: "Endocrinol. Metab. 88". */
    private boolean precedesLastOfRun(int next) {
        int end = words.end(next);
        return isCut(next, end, LONGEST_IN_RUN) && words.at(end) == '.' && words.at(end + 1) == ' '
                && Punctuation.isDigit(words.at(end + 2));
    }

    /** Whether the word before, initials aside, is another one that no table has: "Acad. Sci.", but not "Mr. Kim.", "Cpt. Holm." */
    private boolean followsItsLike(int sentence, int start) {
        int i = start;
        for (int initials = 0; initials <= MOST_KNOWN; initials++) {
            if (i - 2 <= sentence || text[i - 1] != ' ' || text[i - 2] != '.') {
                return false;
            }
            int end = i - 2;
            i = words.start(sentence, end);
            if (end - i != 1) {
                return isCut(i, end, LONGEST_IN_RUN) && !isVowelless(i, end) && words.abbreviation(i, end) == WordTable.ABSENT;
            }
        }
        return false;
    }
}
