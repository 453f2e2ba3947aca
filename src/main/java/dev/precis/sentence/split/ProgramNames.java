package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import dev.precis.sentence.split.WordBeforeStop.Shape;

/** Tells names that are written as no other words are, with signs or capitals inside: java.util.List, max_size, lid.open(), eBay. */
final class ProgramNames {
    /** No shorter word is taken for one that a sign joins to another. */
    private static final int SHORTEST = 3;

    private final SplitterRules rules;
    private final WordBeforeStop before;
    private final WordAfterStop after;
    private final TextWords words;
    /** Whether the paragraph has had one. */
    private boolean seen;

    /** Reads the words around a stop as others have read them. */
    ProgramNames(SplitterRules rules, WordBeforeStop before, WordAfterStop after, TextWords words) {
        this.rules = rules;
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** Forgets the names of the paragraph before. */
    void startParagraph() {
        seen = false;
    }

    /** Whether the period between the two words, with nothing else between them, belongs to a name: java.util.List, pandas.DataFrame. */
    boolean isInside() {
        boolean word = before.shape() == Shape.WORD;
        boolean ended = word && (after.in(rules.words()) & SplitterRules.NAME_ENDING) != 0;
        boolean dotted = before.isDotted() || isDottedOn(after.start()) || word && isCamelCase(after.start());
        boolean named = word && (seen || isAcronym(after.start()) && before.isCapitalized());
        boolean inside = dotted || named || ended || before.isSmall() && !isPlainWord(after.start());
        seen |= inside && (before.isSmall() || dotted && word);
        return inside;
    }

    /** Whether another word is glued by a stop to the one there: System.Collections.Generic. */
    private boolean isDottedOn(int word) {
        int end = words.end(word);
        int kind = after.in(rules.abbreviations());
        boolean title = kind == SplitterRules.INSIDE || kind == SplitterRules.UPPERCASE; // "… end.Dr.Lind"
        return words.at(end) == '.' && Punctuation.isLetterOrMark(words.at(end + 1)) && !title;
    }

    /** Whether the word is written in capitals, at least two: Setup.EXE, .NET. */
    boolean isAcronym(int word) {
        int i = word;
        while (Punctuation.isUpper(words.at(i))) {
            i++;
        }
        return i - word > 1 && !Punctuation.isLetterOrDigit(words.at(i));
    }

    /** Whether a capital stands inside the word behind a small letter. */
    boolean isCamelCase(int word) {
        int end = words.end(word);
        for (int i = word + 1; i < end; i++) {
            if (Punctuation.isUpper(words.at(i)) && Punctuation.isLower(words.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word goes on into no sign that names of programs have: a stop, a bracket, an underscore, a digit. */
    private boolean isPlainWord(int word) {
        char next = words.at(words.end(word));
        return Punctuation.isSpace(next) || ",:;'’-".indexOf(next) >= 0 || after.in(rules.abbreviations()) != WordTable.ABSENT;
    }

    /** Whether an underscore, the brackets of a function or a stop between words is glued to the word, as in programs alone. */
    boolean isIdentifier(int word) {
        int end = words.end(word);
        char next = words.at(end + 1);
        return end - word >= SHORTEST && switch (words.at(end)) {
            case '_', '.' -> Punctuation.isLetterOrMark(next) && Punctuation.isLower(words.at(end + 2));
            case '(' -> next == ')';
            default -> false;
        };
    }
}
