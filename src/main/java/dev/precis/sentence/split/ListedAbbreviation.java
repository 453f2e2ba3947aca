package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;

/** Tells what kind of abbreviation stands before a stop: what the tables say of its letters, unless its capitals say otherwise. */
record ListedAbbreviation(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after, TextWords words,
        UnitBeforeStop units, ProgramNames programs) {
    /** In front of a name. */
    private static final int MOST_TITLES = 4;
    /** Of the words in small letters that go on a title, and their letters: "rer. nat." */
    private static final int MOST_WORDS_OF_TITLE = 3;
    private static final int LONGEST_WORD_OF_TITLE = 4;
    /** Ends of words that are cut to abbreviate them have so many letters: Hauptstr., Hausnr. */
    private static final int LONGEST_ENDING = 3;
    /** In letters of a script without blanks between words. */
    private static final int LONGEST_OF_CONSONANTS = 5;
    /** Of letters: so long are few acronyms, and many abbreviations in capitals, "PROF. Klaus". */
    private static final int LONGEST_ACRONYM = 3;
    private static final int SHORTEST_VERB = 3;

    /** The kind of abbreviation before the stop, as it is written: "FR." is a newspaper and no Mrs, "F." an initial and no page. */
    int kind(int sentence) {
        int kind = before.in(rules.abbreviations());
        if (kind == WordTable.ABSENT && before.shape() == Shape.DOTTED) {
            kind = before.tailIn(rules.abbreviations());
        }
        if (kind == WordTable.ABSENT && isCutWithoutCase(sentence)) {
            return SplitterRules.INSIDE;
        }
        if (kind == WordTable.ABSENT && endsAsOne(before.start(), before.end())) {
            return SplitterRules.STARTER;
        }
        if (kind == SplitterRules.UPPERCASE) {
            return before.isAcronym() && isBeforeSentence() ? WordTable.ABSENT : kind;
        }
        if (kind == WordTable.ABSENT) {
            return kind;
        }
        if (kind == SplitterRules.LOWERCASE) {
            return before.isSmall() || before.length() > 1 && !before.isAcronym() && !isNameBehindWord(sentence) ? kind : WordTable.ABSENT;
        }
        boolean initial = before.isCapitalized()
                && (before.shape() == Shape.LETTER && kind != SplitterRules.INSIDE
                        || before.shape() == Shape.DOTTED && kind == SplitterRules.CAPITAL); // "P.O. Box", but "2 mg p.o. The"
        boolean acronym = before.isAcronym() && before.length() <= LONGEST_ACRONYM && after.kind() == Kind.UPPER
                && !after.goesOnInCapitals()
                && !programs.isAcronym(units.initialsEnd(after.start())) && !opensWithAbbreviations(sentence);
        return initial || acronym ? WordTable.ABSENT : kind;
    }

    /** "an die DR. Sie fuhren": a word that starts sentences and one in small letters, so that what looks like a title is an acronym. */
    private boolean isBeforeSentence() {
        return after.isListedStarter() && Punctuation.isLower(words.at(after.end() + 1));
    }

    /** "Wir fragten Max.": whether a name that looks like an abbreviation stands behind a word in small letters that is no article. */
    private boolean isNameBehindWord(int sentence) {
        int end = before.start() - 1;
        if (end <= sentence || text[end] != ' ') {
            return false;
        }
        int start = words.start(sentence, end);
        return end - start >= SHORTEST_VERB && Punctuation.isLower(text[start]) && !words.has(SplitterRules.DETERMINES, start, end);
    }

    /**
     * Whether the word was cut in a script without capitals: a unit behind its number where the verb ends the sentence, "300 मी. लंबा", or,
     * where sentences end at blanks, consonants alone: "ดร. สมชาย", but not "3 คน. เขา".
     */
    private boolean isCutWithoutCase(int sentence) {
        int start = before.start();
        boolean counted = words.isBehindNumber(sentence, start);
        if (!rules.spaced()) {
            return counted && after.kind() == Kind.CASELESS && Punctuation.isIndic(before.last())
                    && (before.in(rules.words()) & SplitterRules.MEASURE) != 0;
        }
        return !counted && before.length() <= LONGEST_OF_CONSONANTS && SpacedClauses.isLetter(before.last())
                && Runs.end(text, start, before.end(), c -> !rules.isVowel(c)) == before.end();
    }

    /**
     * Whether nothing but abbreviations of the table, or an article, stand in front of the stop, as an acronym alone is no sentence: "OP.
     * DR. Ali Can", "La SOC. Arvel".
     */
    private boolean opensWithAbbreviations(int sentence) {
        int start = before.start();
        for (int word = 0; word < MOST_TITLES && start - 2 > sentence && text[start - 1] == ' ' && text[start - 2] == '.'; word++) {
            int end = start - 2;
            start = words.start(sentence, end);
            if (words.abbreviation(start, end) == WordTable.ABSENT) {
                return false;
            }
        }
        return start == sentence || start == words.behindArticle(sentence);
    }

    /** Whether the word ends as one that is always cut there: Hauptstr. */
    boolean endsAsOne(int start, int end) {
        for (int ending = end - 1; ending > start && end - ending <= LONGEST_ENDING; ending--) {
            if (words.has(SplitterRules.ENDING, ending, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short word in small letters goes on the title before it: "Dr. phil. Roth", "Dr. rer. nat. Lang". */
    boolean goesOnTitle(int sentence, int start, int end) {
        int i = start;
        int wordEnd = end;
        for (int word = 0; word < MOST_WORDS_OF_TITLE && wordEnd - i <= LONGEST_WORD_OF_TITLE && Punctuation.isLower(text[i]); word++) {
            if (i - 2 <= sentence || text[i - 1] != ' ' || text[i - 2] != '.') {
                return false;
            }
            wordEnd = i - 2;
            i = words.start(sentence, wordEnd);
            if (Punctuation.isUpper(words.at(i))) {
                int kind = words.abbreviation(i, wordEnd);
                return kind == SplitterRules.INSIDE || kind == SplitterRules.UPPERCASE;
            }
        }
        return false;
    }
}
