package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;

/** Tells what kind of abbreviation stands before a stop: what the tables say of its letters, unless its capitals say otherwise. */
record ListedAbbreviation(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after, TextWords words,
        UnknownAbbreviation unknown, UnitBeforeStop units, ProgramNames programs) {
    /** In front of a name. */
    private static final int MOST_TITLES = 4;

    /** The kind of abbreviation before the stop, as it is written: "FR." is a newspaper and no Mrs, "F." an initial and no page. */
    int kind(int sentence) {
        int kind = before.in(rules.abbreviations());
        if (kind == WordTable.ABSENT && before.shape() == Shape.DOTTED) {
            kind = before.tailIn(rules.abbreviations());
        }
        if (kind == WordTable.ABSENT && unknown.endsAsOne(before.start(), before.end())) {
            return SplitterRules.STARTER;
        }
        if (kind == WordTable.ABSENT || kind == SplitterRules.UPPERCASE) {
            return kind;
        }
        if (kind == SplitterRules.LOWERCASE) {
            return before.isSmall() ? kind : WordTable.ABSENT;
        }
        boolean initial = before.isCapitalized()
                && (before.shape() == Shape.LETTER && kind != SplitterRules.INSIDE
                        || before.shape() == Shape.DOTTED && kind == SplitterRules.CAPITAL); // "P.O. Box", but "2 mg p.o. The"
        boolean acronym = before.isAcronym() && after.kind() == Kind.UPPER && !after.goesOnInCapitals()
                && !programs.isAcronym(units.initialsEnd(after.start())) && !opensWithAbbreviations(sentence);
        return initial || acronym ? WordTable.ABSENT : kind;
    }

    /** Whether nothing but abbreviations of the table stand in front of the stop, as an acronym alone is no sentence: "OP. DR. Ali Can". */
    private boolean opensWithAbbreviations(int sentence) {
        int start = before.start();
        for (int word = 0; word < MOST_TITLES && start - 2 > sentence && text[start - 1] == ' ' && text[start - 2] == '.'; word++) {
            int end = start - 2;
            start = words.start(sentence, end);
            if (words.abbreviation(start, end) == WordTable.ABSENT) {
                return false;
            }
        }
        return start == sentence;
    }
}
