package dev.precis.keyword;

import dev.precis.term.Terms;

/** Tells where a capital letter tells a name: not at the start of a sentence or quotation, not in a title. */
final class NameCase {
    /** In running German, the language with most capitals, fewer words than this share have one. */
    private static final double TITLE = 0.6;

    private final Terms terms;
    private final TokenPositions tokens;
    /** For each sentence 1 or -1 once it is known whether it is written like a title. */
    private final byte[] titles;

    NameCase(Terms terms, TokenPositions tokens) {
        this.terms = terms;
        this.tokens = tokens;
        this.titles = new byte[terms.sentenceCount()];
    }

    /** Whether one would tell a name at a token. */
    boolean tells(int token) {
        int s = tokens.sentence(token);
        if (token == terms.firstToken(s) || isTitle(s)) {
            return false;
        }
        String visible = tokens.visible(token);
        int at = terms.start(token) - (tokens.isTag(token) ? 2 : 1);
        return visible.charAt(at) == '-' || at > 0 && visible.charAt(at) == ' '
                && (Character.isLetterOrDigit(visible.charAt(at - 1)) || visible.charAt(at - 1) == ',' || isBehindTitle(token));
    }

    /** "Dr. Berg": the stop inside the sentence is that of a short word before a name. */
    private boolean isBehindTitle(int token) {
        int title = token - 1;
        return tokens.after(title) == '.' && terms.end(title) + 2 == terms.start(token) && tokens.isCapital(title)
                && tokens.has(title, WordTrait.WEAK);
    }

    /** Whether most words of a sentence have a capital: a heading, where capitals tell nothing. */
    private boolean isTitle(int s) {
        if (titles[s] == 0) {
            titles[s] = (byte) (countsAsTitle(s) ? 1 : -1);
        }
        return titles[s] > 0;
    }

    private boolean countsAsTitle(int s) {
        int all = terms.tokenCount(s);
        int capitals = 0;
        for (int token = terms.firstToken(s); token < terms.endToken(s); token++) {
            capitals += tokens.isCapital(token) ? 1 : 0;
        }
        return capitals > TITLE * all;
    }
}
