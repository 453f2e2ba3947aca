package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;

/** The words of a stretch of text and what the language's lists say of them: all rules around a stop read by it. */
final class TextWords {
    /** No list has a longer word. */
    static final int LONGEST = 64;

    private final char[] text;
    private final SplitterRules rules;
    private int from;
    private int to;

    TextWords(char[] text, SplitterRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Reads words of {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Past the last character of the stretch. */
    int to() {
        return to;
    }

    /** The character at an offset; the end of a line outside the stretch. */
    char at(int i) {
        return i >= from && i < to ? text[i] : '\n';
    }

    /** Where the letters end that start at {@code start}; that itself where there are none. */
    int end(int start) {
        return Punctuation.lettersEnd(text, start, Math.min(to, start + LONGEST));
    }

    /** Where the digits end that start at {@code start}; that itself where there are none. */
    int digitsEnd(int start) {
        return Runs.end(text, start, Math.min(to, start + LONGEST), Punctuation::isDigit);
    }

    /** The letters' end, with what apostrophes and hyphens join to them: n'y, isn't, well-known. */
    int joinedEnd(int start) {
        int i = start;
        while (i < to && i - start < LONGEST && (Punctuation.isLetterOrMark(text[i]) || i > start && "'’-".indexOf(text[i]) >= 0)) {
            i++;
        }
        return i;
    }

    /** Where the letters start that end at {@code end}, not before {@code origin}; {@code end} where there are none. */
    int start(int origin, int end) {
        return Punctuation.lettersStart(text, Math.max(origin, end - LONGEST), end);
    }

    /** Whether the lists give {@code text[start,end)} the flag of {@link SplitterRules}. */
    boolean has(int flag, int start, int end) {
        return (rules.words().get(text, start, end) & flag) != 0;
    }

    /** What kind of abbreviation {@code text[start,end)} is with a stop behind it, a value of {@link SplitterRules}. */
    int abbreviation(int start, int end) {
        return rules.abbreviations().get(text, start, end);
    }

    /** Whether the word before the blank before {@code start} has the flag: "vitamin" of "vitamin C". */
    boolean isBehind(int flag, int sentence, int start) {
        int end = start - 1;
        return end > sentence && text[end] == ' ' && has(flag, start(sentence, end), end);
    }

    /** Whether a number and a space stand right before {@code start}. */
    boolean isBehindNumber(int sentence, int start) {
        return start - 2 >= sentence && Punctuation.isSpace(text[start - 1]) && Punctuation.isDigit(text[start - 2]);
    }

    /** Whether all of {@code text[start,end)} are the capitals of a Roman numeral. */
    boolean isRoman(int start, int end) {
        return Runs.end(text, start, end, TextWords::isRoman) == end;
    }

    /** Whether Roman numerals are written with the capital; the last one is Cyrillic. */
    static boolean isRoman(char c) {
        return "IVXLCMХ".indexOf(c) >= 0;
    }

    /** Where the word starts behind the article that opens the sentence; −1 where none does. */
    int behindArticle(int sentence) {
        int article = end(sentence);
        boolean elided = article == sentence + 1 && "'’".indexOf(at(article)) >= 0 && "Ll".indexOf(text[sentence]) >= 0; // L'azienda
        boolean opens = (elided || has(SplitterRules.DETERMINES, sentence, article) && at(article) == ' ')
                && Punctuation.isLetterOrMark(at(article + 1));
        return opens ? article + 1 : -1;
    }
}
