package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.sentence.split.WordAfterStop.Kind;

/**
 * Tells a letter that labels something and ends a sentence before a capital from the initial of a name: by the noun or the other label
 * that it stands behind, or by what follows. "vitamin C. Lemons", "from A to B. Drivers", "form A. Form B".
 */
record LetterBeforeStop(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after, TextWords words,
        ClauseBehind clause) {
    /** Of the word between two labels: and, nach. */
    private static final int LONGEST_BETWEEN = 4;
    /** No shorter word is a noun that letters tell apart. */
    private static final int SHORTEST_NOUN = 3;
    private static final char URDU_STOP = '۔';
    /** A word of no content, or one that a person may do or stand behind: what is none of these is a noun or an adjective. */
    private static final int NO_NOUN = SplitterRules.FUNCTION | SplitterRules.VERB | SplitterRules.SAYS | SplitterRules.GENITIVE
            | SplitterRules.ANOTHER_VERB;

    /** Whether it is a small vowel with a mark of its own, as words are and hardly an initial or a variable: "đồng ý. Nghiên cứu". */
    boolean isWord() {
        char letter = before.last();
        return letter > '\u007F' && Punctuation.isLatin(letter) && before.isSmall() && rules.isVowel(letter) && after.kind() == Kind.UPPER;
    }

    /** Whether the letter before the stop is a label, and the word behind it no other initial. */
    boolean isLabel(int sentence) {
        int next = after.start();
        if (after.kind() != Kind.UPPER || isInitial(next) || namesFirm(next)) {
            return false;
        }
        int letter = before.start();
        if (words.isBehind(SplitterRules.LETTERED, sentence, letter)) {
            return true;
        }
        int nounEnd = letter - 1;
        if (nounEnd <= sentence || text[nounEnd] != ' ' || !Punctuation.isUpper(text[letter])) {
            return false;
        }
        int noun = words.start(sentence, nounEnd);
        return countsOn(sentence, noun, letter) || comesAgain(noun, nounEnd, next)
                || isNoun(noun, nounEnd) && clause.opensBehindClause(sentence);
    }

    /**
     * Whether the word before an Urdu stop is the name of a letter, and another one with its stop stands beside it: "اے۔ کے۔ خان". Alone
     * many are words as well.
     */
    boolean isNamed(int sentence, int stop, int next) {
        if (text[stop] != URDU_STOP) {
            return false;
        }
        int start = words.start(sentence, stop);
        return isLetterName(start, stop)
                && (words.at(words.end(next)) == URDU_STOP && isLetterName(next, words.end(next))
                        || start - 2 > sentence && text[start - 2] == URDU_STOP
                                && isLetterName(words.start(sentence, start - 2), start - 2));
    }

    private boolean isLetterName(int start, int end) {
        return words.abbreviation(start, end) == SplitterRules.INSIDE;
    }

    private boolean isInitial(int at) {
        int end = words.end(at);
        return end == at + 1 && words.at(end) == '.';
    }

    /** "the group A. Holm & Sons" */
    private boolean namesFirm(int at) {
        int end = words.end(at);
        return words.at(end) == ' ' && words.at(end + 1) == '&';
    }

    /** Whether the letter before it in the alphabet stands two words before, with no stop as initials have: "against A and B". */
    private boolean countsOn(int sentence, int joint, int letter) {
        int first = joint - 2;
        return first - 1 > sentence && letter - joint <= LONGEST_BETWEEN + 1 && Punctuation.isLower(text[joint]) && text[joint - 1] == ' '
                && text[first] == text[letter] - 1 && text[first] != 'I' && text[first - 1] == ' ';
    }

    /** Whether the noun before the letter comes again behind the stop: "form A. Form B", but "John U. John W." in a list of names. */
    private boolean comesAgain(int noun, int nounEnd, int next) {
        int length = nounEnd - noun;
        if (length < SHORTEST_NOUN || words.end(next) - next != length || isInitial(words.end(next) + 1)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Character.toLowerCase(text[noun + i]) != Character.toLowerCase(text[next + i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isNoun(int start, int end) {
        return end - start >= SHORTEST_NOUN && Punctuation.isLower(text[start]) && !words.has(NO_NOUN, start, end);
    }
}
