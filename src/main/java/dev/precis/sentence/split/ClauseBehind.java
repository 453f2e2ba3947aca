package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;
import java.util.List;

/**
 * Tells a sentence behind an abbreviation that may end one by its verb, where its first word isn't one that starts sentences: "She sold
 * her shares in Acme Inc. Analysts had warned her." What stands before has to have its verb, too. A name behind the abbreviation has
 * none: "Acme Inc. Chairman Holm", "the U.S. Navy".
 */
final class ClauseBehind {
    private static final int LONGEST_WORD = 24;
    /** In characters, so much of the sentence before the stop is searched for its verb. */
    private static final int REACH = 240;
    /** Numbers of kings and wars that are one letter, and the pronoun. */
    private static final String ROMAN = "IVX";

    private final char[] text;
    private final SplitterRules rules;
    private final WordBeforeStop before;
    private final WordAfterStop after;
    private final UnitBeforeStop units;
    private int to;

    /** Reads the words around a stop as others have read them. */
    ClauseBehind(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after, UnitBeforeStop units) {
        this.text = text;
        this.rules = rules;
        this.before = before;
        this.after = after;
        this.units = units;
    }

    /** Reads {@code text[…,to)} from now on. */
    void over(int to) {
        this.to = to;
    }

    /** Whether the abbreviation before the stop ends the sentence, since a clause stands on either side. */
    boolean opens(int sentence) {
        if (after.kind() != Kind.UPPER) {
            return false;
        }
        boolean closes = closes(sentence);
        return (closes || mayName()) && opensAt(after.start(), !closes) && isClause(sentence, before.start());
    }

    /** Whether the abbreviation stands before no name. */
    private boolean closes(int sentence) {
        if ((before.in(rules.closings()) & SplitterRules.CLOSES) != 0) {
            return true;
        }
        int start = before.start();
        if (before.shape() == Shape.LETTER) {
            return isEra(sentence, start) || start - 1 > sentence && ROMAN.indexOf(text[start]) >= 0 || units.isDetermined(sentence); // "an A."
        }
        return before.isCapitalized() && isBehindNumberedName(sentence) && mayName(); // 12 Mill St.
    }

    /** "52 av. J.-C.": behind another abbreviation the hyphen is no name's. */
    private boolean isEra(int sentence, int start) {
        return start - 5 > sentence && text[start - 1] == '-' && text[start - 2] == '.' && text[start - 4] == ' ' && text[start - 5] == '.';
    }

    private boolean mayName() {
        return (before.in(rules.closings()) & SplitterRules.CLOSES_OR_NAMES) != 0
                || before.shape() == Shape.DOTTED && before.isUndivided() && before.length() < 5;
    }

    private boolean isBehindNumberedName(int sentence) {
        int end = before.start() - 1;
        if (end <= sentence || text[end] != ' ') {
            return false;
        }
        int name = units.wordStart(sentence, end);
        return name - 2 > sentence && Punctuation.isUpper(text[name]) && text[name - 1] == ' ' && Punctuation.isDigit(text[name - 2]);
    }

    /** Whether the capitalized word there has its verb right behind it. */
    private boolean opensAt(int first, boolean onlyPlural) {
        int firstEnd = Punctuation.lettersEnd(text, first, Math.min(to, first + LONGEST_WORD)); // no "Olaf's"
        if (firstEnd - first < 2 || !Punctuation.isLower(text[first + 1]) || firstEnd + 1 >= to || text[firstEnd] != ' ') {
            return false;
        }
        boolean plural = ends(rules.pluralEndings(), first, firstEnd) || has(SplitterRules.PLURAL, first, firstEnd);
        if (onlyPlural && !plural && !rules.pluralEndings().isEmpty()) {
            return false;
        }
        int second = firstEnd + 1;
        int secondEnd = wordEnd(second);
        if (secondEnd == second || !Punctuation.isLower(text[second])) {
            return false;
        }
        if (has(SplitterRules.VERB, second, secondEnd)) {
            return true;
        }
        if (has(SplitterRules.FUNCTION, second, secondEnd) && !has(SplitterRules.BESIDE_VERB, second, secondEnd)) {
            return has(SplitterRules.PLURAL, first, firstEnd) && secondEnd < to
                    && has(SplitterRules.BESIDE_VERB, secondEnd + 1, wordEnd(secondEnd + 1));
        }
        if (secondEnd < to && text[secondEnd] == '.') {
            boolean name = onlyPlural && (!plural || rules.pluralEndings().isEmpty());
            return !name && !isCountOfNouns() && endsSentenceAt(secondEnd); // "Cesare morì."
        }
        if (has(SplitterRules.BESIDE_VERB, second, secondEnd)) {
            return true;
        }
        if (secondEnd + 1 >= to || text[secondEnd] != ' ') {
            return false;
        }
        int third = secondEnd + 1;
        int thirdEnd = wordEnd(third);
        return has(SplitterRules.BESIDE_VERB, third, thirdEnd)
                || plural && (ends(rules.verbEndings(), second, secondEnd) || has(SplitterRules.DETERMINES, third, thirdEnd));
    }

    /** "5 Mio. Anleger gekauft": where nouns have capitals, what is counted is no subject. */
    private boolean isCountOfNouns() {
        int start = before.start();
        return before.shape() == Shape.WORD && before.isCapitalized() && start > 1 && text[start - 1] == ' '
                && Punctuation.isDigit(text[start - 2]);
    }

    private boolean endsSentenceAt(int stop) {
        return stop + 1 == to || Punctuation.isSpace(text[stop + 1])
                && (stop + 2 >= to || !Punctuation.isLower(text[stop + 2]));
    }

    /** Whether {@code text[sentence,end)} has a verb for each clause that it opens. */
    private boolean isClause(int sentence, int end) {
        int verbs = 0;
        int clauses = 1;
        for (int i = Math.max(sentence, end - REACH); i < end;) {
            int wordEnd = Math.min(end, wordEnd(i));
            if (wordEnd == i) {
                i++;
                continue;
            }
            int flags = rules.words().get(text, i, wordEnd);
            boolean verb = (flags & SplitterRules.VERB) != 0
                    || Punctuation.isLower(text[i]) && wordEnd - i > 4 && ends(rules.verbEndings(), i, wordEnd);
            verbs += verb ? 1 : 0;
            clauses += (flags & (SplitterRules.ANOTHER_VERB | SplitterRules.SAYS)) != 0 ? 1 : 0;
            i = wordEnd;
        }
        return verbs >= clauses;
    }

    private boolean has(int flag, int start, int end) {
        return (rules.words().get(text, start, end) & flag) != 0;
    }

    private boolean ends(List<String> endings, int start, int end) {
        for (String ending : endings) {
            int at = end - ending.length();
            if (at - start >= 2 && matches(ending, at) && text[at - 1] != ending.charAt(0)) { // no "congress"
                return true;
            }
        }
        return false;
    }

    private boolean matches(String ending, int at) {
        for (int i = 0; i < ending.length(); i++) {
            if (text[at + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The end of a word, with what an apostrophe joins to it: n'y, isn't. */
    private int wordEnd(int start) {
        int i = start;
        while (i < to && i - start < LONGEST_WORD
                && (Punctuation.isLetterOrMark(text[i]) || i > start && (text[i] == '\'' || text[i] == '’'))) {
            i++;
        }
        return i;
    }
}
