package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;

/**
 * A Japanese particle that is glued to a stop without a quotation mark, and by which the sentence goes on: behind a name, 雑誌ハロー！は来月,
 * モーニング娘。の新曲, or behind what somebody cried, 危ない！と叫んだ.
 */
record GluedParticle(char[] text, TextWords words) {
    /** Behind any stop. In front of a noun that isn't written in Hiragana they begin no sentence, and を begins none at all. */
    private static final String BEHIND_NAME = "のをはに";
    /** Behind a question or exclamation mark as well; behind a full stop these are "but" and "and then". */
    private static final String BEHIND_MARK = "がと";
    private static final char QUOTATIVE = 'と';
    private static final char OBJECT = 'を';
    /** Of the words of the lists that begin with a particle: という, と同時. */
    private static final int LONGEST = 5;

    /**
     * Whether a particle stands at {@code at}, right behind the stop.
     *
     * @param mark whether the stop asks or exclaims
     */
    boolean goesOn(int at, boolean mark) {
        char particle = words.at(at);
        if (BEHIND_NAME.indexOf(particle) < 0 && !(mark && BEHIND_MARK.indexOf(particle) >= 0)) {
            return false;
        }
        if (particle == OBJECT || begins(SplitterRules.JOINS, at)) {
            return !begins(SplitterRules.STARTS, at);
        }
        char next = words.at(at + 1);
        boolean noun = Punctuation.isUnspaced(next)
                ? !Punctuation.isHiragana(next)
                : particle != QUOTATIVE && (Punctuation.isLetterOrDigit(next) || Punctuation.opens(next));
        return noun && !begins(SplitterRules.STARTS, at);
    }

    private boolean begins(int flag, int at) {
        for (int length = 2; length <= LONGEST; length++) {
            if (words.has(flag, at, at + length)) {
                return true;
            }
        }
        return false;
    }
}
