package dev.precis.term.lucene;

import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/**
 * Words where a script has them, overlapping pairs of characters where it is written without spaces or, as Korean, with
 * spaces too far apart: the same as Lucene's CJKBigramFilter for Han, kana and Hangul, and besides for Thai, Lao,
 * Khmer and Burmese, whose vowel signs and tone marks count with their consonant. A character that stands alone is a token.
 */
public final class BigramScanner implements TokenScanner {
    private static final int WORDS = 0;
    private static final int CJK = 1;
    private static final int SOUTHEAST_ASIAN = 2;

    private final WordScanner words = new WordScanner();
    private char[] text = {};
    private boolean pending;
    private int runEnd;
    private int first;
    private int second;
    private int start;
    private int end;

    @Override
    public void read(char[] newText, int from, int to) {
        text = newText;
        words.read(newText, from, to);
        runEnd = from;
        first = from;
        second = from;
        pending = words.next();
    }

    @Override
    public boolean next() {
        if (second < runEnd) {
            pair();
            return true;
        }
        if (!pending) {
            return false;
        }
        int kind = kind(words.type());
        start = words.start();
        end = words.end();
        pending = words.next();
        if (kind == WORDS) {
            return true;
        }
        while (pending && words.start() == end && kind(words.type()) == kind) {
            end = words.end();
            pending = words.next();
        }
        runEnd = end;
        first = start;
        second = unitEnd(first);
        if (second < runEnd) {
            pair();
        }
        return true;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public long key() {
        return PackedWord.of(text, start, end);
    }

    private void pair() {
        start = first;
        end = unitEnd(second);
        first = second;
        second = end;
    }

    private static int kind(int type) {
        return switch (type) {
            case StandardTokenizerImpl.IDEOGRAPHIC_TYPE, StandardTokenizerImpl.HIRAGANA_TYPE,
                    StandardTokenizerImpl.KATAKANA_TYPE, StandardTokenizerImpl.HANGUL_TYPE ->
                CJK;
            case StandardTokenizerImpl.SOUTH_EAST_ASIAN_TYPE -> SOUTHEAST_ASIAN;
            default -> WORDS;
        };
    }

    /** End of the character at {@code from} with the signs that go with it. */
    private int unitEnd(int from) {
        int at = from;
        boolean leading = true;
        while (at < runEnd && (leading || follows(Character.codePointAt(text, at, runEnd)))) {
            leading = precedes(text[at]);
            at += Character.charCount(Character.codePointAt(text, at, runEnd));
        }
        return at;
    }

    /** Thai and Lao vowels written before their consonant. */
    private static boolean precedes(char c) {
        return c >= 'เ' && c <= 'ไ' || c >= 'ເ' && c <= 'ໄ';
    }

    private static boolean follows(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> c == 'ะ' || c == 'า' || c == 'ำ' || c == 'ๅ' || c == 'ะ' + 0x80 || c == 'າ' || c == 'ຳ';
        };
    }
}
