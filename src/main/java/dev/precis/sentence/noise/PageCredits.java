package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;

/** Who worked on a text, where it was before, and what may be done with it. */
final class PageCredits {
    /** How English pages say who worked on them besides. */
    private static final String CREDIT = "contributed to this ";
    private static final String COPYRIGHT = "copyright ";
    private static final String LETTERED_SIGN = "(c) ";
    /** A credit stands no further from a sentence's end. */
    private static final int LONGEST_CREDIT = 50;
    /** Who names this licence, in any language, says what may be done with the text, unless the text is about it. */
    private static final String LICENCE = "Creative Commons";
    /** A page names its own licence so often at most. */
    private static final int MOST_MENTIONS = 2;

    private final CharIndex characters;
    private final char[] text;
    private final WordTable table;
    private final WordCursor words;
    private final boolean licensed;

    PageCredits(CharIndex characters, WordTable table, WordCursor words) {
        this.characters = characters;
        this.text = characters.units();
        this.table = table;
        this.words = words;
        this.licensed = isLicensed();
    }

    /** "Jane Doe and John Roe contributed to this report.", "This article originally appeared in …", the text's licence. */
    boolean isIn(int from, int to) {
        if (licensed && characters.text().indexOf(LICENCE, from, to) >= 0) {
            return true;
        }
        if (text[from] == 'T' && characters.text().startsWith("This ", from)) {
            int at = characters.text().indexOf(" originally ", from, Math.min(to, from + LONGEST_CREDIT));
            if (at >= 0 && words.over(from + 5, at).next() && isPiece()
                    && (characters.text().startsWith("appeared ", at + 12) || characters.text().startsWith("published ", at + 12))) {
                return true;
            }
        }
        int credit = characters.text().indexOf(CREDIT, Math.max(from, to - LONGEST_CREDIT), to);
        return credit >= 0 && words.over(credit + CREDIT.length(), to).next()
                && (isPiece() || characters.text().startsWith("report", words.start()));
    }

    /** Whether the word of the cursor is one for what pages publish: "article", "story". */
    private boolean isPiece() {
        return (words.in(table) & (PageWords.ACTION | PageWords.COMMON_THING | PageWords.THING)) != 0;
    }

    /** Whether the text names its licence, and not more often than its own page does. */
    private boolean isLicensed() {
        int mentions = 0;
        int at = characters.text().indexOf(LICENCE);
        while (at >= 0 && mentions <= MOST_MENTIONS) {
            mentions++;
            at = characters.text().indexOf(LICENCE, at + LICENCE.length());
        }
        return mentions > 0 && mentions <= MOST_MENTIONS;
    }

    /**
     * Whether a line opens with the sign, or it stands on its own in a short one: inside a word it is a letter that was decoded wrongly, or
     * the word's brand.
     */
    boolean hasCopyrightSign(int from, int to, SentenceShape shape) {
        if (text[from] == '©' || text[from] == 'ⓒ') {
            return true;
        }
        int at = shape.words() <= PageLines.SHORT && characters.hasRareMarks() ? characters.text().indexOf('©', from, to) : -1;
        return at > from && Punctuation.isSpace(text[at - 1]);
    }

    /** Whether a line says whose a text is: "© The Harbour Gazette", "(c) 2019 …", but not "(c) He pays." or "Copyright lasts 70 years." */
    boolean isCopyright(int from, int to, SentenceShape shape, PageWordCounts counts) {
        int year = from + LETTERED_SIGN.length();
        return hasCopyrightSign(from, to, shape)
                || characters.text().startsWith(LETTERED_SIGN, from) && year < to && Punctuation.isDigit(text[year])
                || counts.numbers > 0 && (counts.first & PageWords.THING) != 0 && isCopyrightOf(from, to);
    }

    /** Whether it opens with "Copyright" and a year, a name or "by". */
    private boolean isCopyrightOf(int from, int to) {
        int behind = from + COPYRIGHT.length();
        return characters.text().regionMatches(true, from, COPYRIGHT, 0, COPYRIGHT.length())
                && (behind < to && !Punctuation.isLower(text[behind]) || characters.text().startsWith("by ", behind));
    }
}
