package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;
import java.util.List;

/**
 * Tells a sentence behind an abbreviation that may end one by its verb, where its first word isn't one that starts sentences: "She sold
 * her shares in Acme Inc. Analysts had warned her." What stands before has to have its verb, too. A name behind the abbreviation has
 * none: "Acme Inc. Chairman Holm", "the U.S. Navy".
 */
record ClauseBehind(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after, TextWords words) {
    /** In characters, so much of the sentence before the stop is searched for its verb. */
    private static final int REACH = 240;
    private static final int MOST_BEHIND_ARTICLE = 3;
    /** Numbers of kings and wars that are one letter, and the pronoun. */
    private static final String ROMAN = "IVX";

    /** Whether the abbreviation before the stop ends the sentence, since a clause stands on either side. */
    boolean opens(int sentence) {
        if (after.kind() != Kind.UPPER || (after.in(rules.words()) & SplitterRules.MEASURE) != 0) { // "9 Mio. Euro"
            return false;
        }
        boolean closes = closes(sentence);
        if (closes && words.has(SplitterRules.COMMANDS, after.start(), after.end())) {
            return true;
        }
        return (closes || mayName()) && opensAt(sentence, after.start(), !closes) && isClause(sentence, before.start());
    }

    /** Whether the abbreviation stands before no name. */
    private boolean closes(int sentence) {
        if ((before.in(rules.words()) & SplitterRules.CLOSES) != 0) {
            return true;
        }
        int start = before.start();
        if (before.shape() == Shape.LETTER) {
            return isEra(sentence, start) || start - 1 > sentence && ROMAN.indexOf(text[start]) >= 0
                    || words.isBehind(SplitterRules.DETERMINES, sentence, start); // "an A."
        }
        return before.isCapitalized() && isBehindNumberedName(sentence) && mayName(); // 12 Mill St.
    }

    /** "52 av. J.-C.": behind another abbreviation the hyphen is no name's. */
    private boolean isEra(int sentence, int start) {
        return start - 5 > sentence && text[start - 1] == '-' && text[start - 2] == '.' && text[start - 4] == ' ' && text[start - 5] == '.';
    }

    private boolean mayName() {
        return (before.in(rules.words()) & SplitterRules.CLOSES_OR_NAMES) != 0
                || before.shape() == Shape.DOTTED && before.isUndivided() && before.length() < 5;
    }

    private boolean isBehindNumberedName(int sentence) {
        int end = before.start() - 1;
        if (end <= sentence || text[end] != ' ') {
            return false;
        }
        int name = words.start(sentence, end);
        return Punctuation.isUpper(text[name]) && words.isBehindNumber(sentence, name);
    }

    /** Whether the capitalized word there has its verb right behind it. */
    private boolean opensAt(int sentence, int first, boolean onlyPlural) {
        int firstEnd = words.end(first); // no "Olaf's"
        if (!Punctuation.isLower(words.at(first + 1)) || words.at(firstEnd) != ' ') {
            return false;
        }
        boolean plural = ends(rules.pluralEndings(), first, firstEnd) || words.has(SplitterRules.PLURAL, first, firstEnd);
        if (onlyPlural && !plural && !rules.pluralEndings().isEmpty()) {
            return false;
        }
        int second = firstEnd + 1;
        int secondEnd = words.joinedEnd(second);
        if (!Punctuation.isLower(words.at(second))) {
            return false;
        }
        if (words.has(SplitterRules.VERB, second, secondEnd)) {
            return true;
        }
        int third = secondEnd + 1;
        int thirdEnd = words.joinedEnd(third);
        if (!onlyPlural && words.has(SplitterRules.PLURAL, first, firstEnd) && words.has(SplitterRules.VERB, third, thirdEnd)) {
            return true; // "It weighs 30 lb. Two men can carry it."
        }
        boolean besideVerb = words.has(SplitterRules.BESIDE_VERB, second, secondEnd);
        if (words.has(SplitterRules.FUNCTION, second, secondEnd) && !besideVerb) {
            return words.has(SplitterRules.PLURAL, first, firstEnd) && words.has(SplitterRules.BESIDE_VERB, third, thirdEnd);
        }
        if (words.at(secondEnd) == '.') {
            boolean name = onlyPlural && (!plural || rules.pluralEndings().isEmpty());
            return !name && !isCountOfNouns(sentence) && endsSentenceAt(secondEnd); // "Cesare morì."
        }
        if (besideVerb) {
            return true;
        }
        return words.at(secondEnd) == ' ' && (words.has(SplitterRules.BESIDE_VERB, third, thirdEnd)
                || plural && (ends(rules.verbEndings(), second, secondEnd) || words.has(SplitterRules.DETERMINES, third, thirdEnd)));
    }

    /**
     * Whether the word behind the stop has its finite verb right behind it, a plural where the language tells those, and the clause before
     * the stop, back to its last comma, has one: more than both would be in one sentence. "The shop sold model T. Buyers were happy."
     */
    boolean opensBehindClause(int sentence) {
        int first = after.start();
        int firstEnd = words.end(first);
        boolean plural = ends(rules.pluralEndings(), first, firstEnd) || words.has(SplitterRules.PLURAL, first, firstEnd);
        if (words.at(firstEnd) != ' ' || !Punctuation.isLower(words.at(first + 1)) || !plural && !rules.pluralEndings().isEmpty()) {
            return false;
        }
        int second = firstEnd + 1;
        int secondEnd = words.joinedEnd(second);
        boolean verb = words.has(SplitterRules.VERB, second, secondEnd) || plural && ends(rules.verbEndings(), second, secondEnd);
        return verb && Punctuation.isLower(words.at(second))
                && isClause(Runs.start(text, Math.max(sentence, before.start() - REACH), before.start(), c -> c != ','), before.start());
    }

    /** "5 Mio. Anleger gekauft": where nouns have capitals, what is counted is no subject. */
    private boolean isCountOfNouns(int sentence) {
        return before.isCapitalized() && words.isBehindNumber(sentence, before.start());
    }

    private boolean endsSentenceAt(int stop) {
        return Punctuation.isSpace(words.at(stop + 1)) && !Punctuation.isLower(words.at(stop + 2));
    }

    /**
     * Whether {@code text[sentence,end)} is too little to say anything: an article and a few words, or two words of which the first is
     * no pronoun, and no known verb behind the first.
     */
    boolean isTooLittle(int sentence, int end) {
        int first = words.end(sentence);
        if (first >= end) {
            return Punctuation.isLower(text[sentence]);
        }
        int flags = rules.words().get(text, sentence, first);
        boolean article = (flags & SplitterRules.DETERMINES) != 0;
        return (article || (flags & SplitterRules.STARTS) == 0) && saysNothing(first, end, article ? MOST_BEHIND_ARTICLE : 1);
    }

    /**
     * Whether a word of no content, in small letters, follows the one there, and no known verb up to the stop: "pickle.Unpickler on files."
     */
    boolean isWithoutVerb(int at) {
        int second = words.end(at) + 1;
        int flags = rules.words().get(text, second, words.end(second));
        if (words.at(second - 1) != ' ' || !Punctuation.isLower(words.at(second)) || (flags & SplitterRules.STARTS) == 0) {
            return false;
        }
        int limit = Math.min(words.to(), at + REACH);
        int end = Runs.end(text, second, limit, c -> !Punctuation.endsSentence(c));
        return end < limit && !isClause(at, end);
    }

    /**
     * Whether an article stands before the word in front of the stop, and all that follows the one behind it is a word that is no known
     * verb: hardly a sentence is of two words. "renvoie un numpy.Array vide."
     */
    boolean isBetweenArticleAndLastWord(int sentence) {
        int second = words.end(after.start()) + 1;
        int end = words.end(second);
        return words.isBehind(SplitterRules.DETERMINES, sentence, before.start()) && words.at(second - 1) == ' '
                && Punctuation.isLower(words.at(second)) && words.at(end) == '.' && !Punctuation.isLetterOrDigit(words.at(end + 1))
                && !words.has(SplitterRules.SAYS, second, end) && !isClause(after.start(), end);
    }

    /** Whether {@code text[from,end)} is of a few words, at most so many, none of which is known for a verb. */
    boolean saysNothing(int from, int end, int most) {
        int start = from;
        for (int word = 0; word < most && start < end && text[start] == ' '; word++) {
            start = words.end(start + 1);
        }
        return start == end && !isClause(from, end);
    }

    /** Whether {@code text[sentence,end)} has a verb for each clause that it opens. */
    private boolean isClause(int sentence, int end) {
        int verbs = 0;
        int clauses = 1;
        for (int i = Math.max(sentence, end - REACH); i < end;) {
            int wordEnd = Math.min(end, words.joinedEnd(i));
            if (wordEnd == i) {
                i++;
                continue;
            }
            int flags = rules.words().get(text, i, wordEnd);
            boolean verb = (i == sentence || !Punctuation.isUpper(text[i])) && (flags & SplitterRules.VERB) != 0 // "Kosten" is a noun
                    || Punctuation.isLower(text[i]) && wordEnd - i > 4 && ends(rules.verbEndings(), i, wordEnd);
            verbs += verb ? 1 : 0;
            clauses += (flags & (SplitterRules.ANOTHER_VERB | SplitterRules.SAYS)) != 0 ? 1 : 0;
            i = wordEnd;
        }
        return verbs >= clauses;
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
}
