package dev.precis.sentence.split;

import dev.precis.chars.Runs;
import dev.precis.sentence.split.WordAfterStop.Kind;

/** Tells whether a number before a stop is an ordinal, whose stop ends nothing: "am 3. Mai", "Die IV. Symphonie". */
record OrdinalBeforeStop(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after, TextWords words,
        UnitBeforeStop units, DateBehind date) {
    /** In digits. */
    private static final int LONGEST = 3;

    /** Whether the number before the stop is one. */
    boolean isNumber(int sentence) {
        if (date.isDayBeforeMonth(sentence) || date.isOfNumbers(sentence) || date.isBracketed(sentence) || words.at(after.start()) == '§') {
            return true;
        }
        if (before.length() > LONGEST || after.kind() != Kind.UPPER) {
            return false;
        }
        if (rules.numbersOrdinals()) {
            return !opensSentence() && !units.isNumbered(sentence, before.start() + 1);
        }
        return (after.in(rules.words()) & SplitterRules.FOLLOWS_ORDINAL) != 0
                || !opensSentence() && words.isBehind(SplitterRules.LEADS_ORDINAL, sentence, before.start());
    }

    private boolean opensSentence() {
        return after.isStarter(before.last());
    }

    /** Whether the word before the stop is a Roman one: "Die IV. Symphonie", but not "Band I und II.", "Kapitel IV." */
    boolean isRoman(int sentence) {
        if (!before.isRoman() || opensSentence()) {
            return false;
        }
        int start = before.start();
        return rules.numbersOrdinals()
                || isSmallRoman() && words.isBehind(SplitterRules.LEADS_ORDINAL, sentence, start) && !isBehindTwo(sentence, start);
    }

    /** Whether another Roman number stands before the word before {@code start}: "I und II". */
    private boolean isBehindTwo(int sentence, int start) {
        int end = words.start(sentence, start - 1) - 1;
        int other = words.start(sentence, Math.max(sentence, end));
        return other < end && words.isRoman(other, end);
    }

    /** Below forty, as rulers, centuries and chapters are: CL is an acronym, XL a size. */
    private boolean isSmallRoman() {
        return Runs.end(text, before.start(), before.end(), c -> "IVX".indexOf(c) >= 0) == before.end();
    }
}
