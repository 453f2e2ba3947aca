package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import java.util.HashSet;
import java.util.Set;

/** Tells an exclamation or question mark that belongs to a name, as in Yahoo! Inc. and the magazine Which?, from one that ends a sentence. */
final class MarkedName {
    private static final int LONGEST = 24;

    private final char[] text;
    private final SplitterRules rules;
    private int to;
    private int paragraph;
    /** Names that stand in mid-sentence with their mark somewhere in the paragraph; null until somebody asks. */
    private Set<String> names;

    MarkedName(char[] text, SplitterRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Reads {@code text[…,to)} from now on. */
    void over(int to) {
        this.to = to;
    }

    /** Forgets the names of the paragraph before: another one starts at {@code at}. */
    void startParagraph(int at) {
        paragraph = at;
        names = null;
    }

    /**
     * Whether the mark at {@code mark} belongs to the capitalized word before it and the sentence goes on.
     *
     * @param sentence where the sentence starts
     * @param start where the word before the mark starts
     * @param next where the capitalized word behind the mark starts
     */
    boolean holds(int sentence, int start, int mark, int next) {
        if (mark - start > LONGEST) {
            return false;
        }
        int end = wordEnd(next);
        if (Punctuation.isUnspaced(text[start])) {
            return isListed(sentence, mark); // "ヤフーはYahoo! JAPANを"
        }
        boolean company = rules.abbreviations().get(text, next, end) == SplitterRules.STARTER && end < to && text[end] == '.';
        if (company) {
            return true;
        }
        boolean listed = (rules.words().get(text, start, mark) & SplitterRules.NAME) != 0;
        boolean starter = (rules.words().get(text, next, end) & SplitterRules.STARTS) != 0;
        if (start > sentence && (listed || !starter) && opensWithSubject(sentence, start)) {
            return true;
        }
        return !starter && (listed || start > sentence && names().contains(new String(text, start, mark - start)));
    }

    /**
     * Whether a mark belongs to the name before it and a letter of a script without capitals is glued to it: "Yahoo!公司",
     * "Yahoo!는", and what Japanese has behind nouns, "ライブ!の".
     */
    boolean goesOnIn(int from, int mark, int next) {
        char last = text[mark - 1];
        boolean name = isLatinLetter(last) || last >= 'ァ' && last <= 'ー';
        return isListed(from, mark) || name && "のをはがに".indexOf(text[next]) >= 0;
    }

    /** Whether the Latin letters right before the mark are a name of the list. */
    private boolean isListed(int from, int mark) {
        int start = mark;
        while (start > from && mark - start < LONGEST && isLatinLetter(text[start - 1])) {
            start--;
        }
        return start < mark && (rules.words().get(text, start, mark) & SplitterRules.NAME) != 0;
    }

    private static boolean isLatinLetter(char c) {
        return Punctuation.isLatin(c) && Punctuation.isLetterOrMark(c);
    }

    /** Whether an article and a noun are all that stands before the name, so that the verb must come behind it: "The band Panic!". */
    private boolean opensWithSubject(int sentence, int name) {
        int article = wordEnd(sentence);
        if ((rules.words().get(text, sentence, article) & SplitterRules.DETERMINES) == 0 || article + 1 >= name || text[article] != ' ') {
            return false;
        }
        int noun = wordEnd(article + 1);
        return noun + 1 == name && Punctuation.isLower(text[article + 1])
                && (rules.words().get(text, article + 1, noun) & SplitterRules.STARTS) == 0;
    }

    private int wordEnd(int start) {
        return Punctuation.lettersEnd(text, start, Math.min(to, start + LONGEST));
    }

    private Set<String> names() {
        if (names == null) {
            names = new HashSet<>();
            int lines = 0;
            for (int i = paragraph; i < to && lines < 2; i++) {
                char c = text[i];
                if (Punctuation.isSpace(c)) {
                    lines += WrappedLines.weight(text, i, paragraph);
                    continue;
                }
                lines = 0;
                if (Punctuation.of(c) == Punctuation.MARK) {
                    addNameBefore(i);
                }
            }
        }
        return names;
    }

    private void addNameBefore(int mark) {
        int start = mark;
        while (start > paragraph && mark - start <= LONGEST && Punctuation.isLetterOrMark(text[start - 1])) {
            start--;
        }
        boolean goesOn = mark + 2 < to
                && (text[mark + 1] == ' ' && Punctuation.isLower(text[mark + 2]) || ",'’".indexOf(text[mark + 1]) >= 0);
        if (goesOn && start < mark && Punctuation.isUpper(text[start])) {
            names.add(new String(text, start, mark - start));
        }
    }
}
