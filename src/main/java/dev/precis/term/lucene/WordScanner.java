package dev.precis.term.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/**
 * The words of a text by the Unicode rules (UAX #29), exactly as Lucene's {@link StandardTokenizer} finds them: tokens
 * longer than 255 characters are cut there.
 *
 * <p>Words made of letters and digits below U+0590 with plain punctuation around them are told by one table look-up a
 * character; everything else goes through Lucene's own scanner, from the start of the word that needs it to a space that
 * is surely a boundary.
 */
public final class WordScanner implements TokenScanner {
    private static final int MAX_TOKEN_LENGTH = 255;

    private final Slice slice = new Slice();
    private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(slice);
    private char[] text = {};
    private int limit;
    private int position;
    private boolean scanning;
    private int scannedFrom;
    private int start;
    private int end;
    private int type;
    private long key;

    @Override
    public void read(char[] newText, int from, int to) {
        text = newText;
        position = from;
        limit = to;
        scanning = false;
    }

    @Override
    public boolean next() {
        while (true) {
            if (scanning && nextScanned()) {
                return true;
            }
            char[] characters = text;
            int i = position;
            int to = limit;
            while (i < to && WordBreakProperty.of(characters[i]) == WordBreakProperty.NONE) {
                i++;
            }
            if (i == to) {
                position = to;
                return false;
            }
            int wordEnd = plainWordEnd(i);
            if (wordEnd > i) {
                start = i;
                end = wordEnd;
                position = wordEnd;
                type = StandardTokenizerImpl.WORD_TYPE;
                return true;
            }
            if (wordEnd == i) {
                position = i + 1;
            } else {
                // a mark belongs to the character before it, whatever that is
                scanFrom(i > position && !WordBreakProperty.isWord(WordBreakProperty.of(text[i])) ? i - 1 : i);
            }
        }
    }

    /** End of the plain word at {@code i}, {@code i} itself if a mark that joins words stands there alone, -1 if it isn't plain. */
    private int plainWordEnd(int i) {
        char[] characters = text;
        int previous = WordBreakProperty.of(characters[i]);
        if (!WordBreakProperty.isWord(previous)) {
            return previous != WordBreakProperty.OTHER && WordBreakProperty.of(at(i + 1)) != WordBreakProperty.OTHER ? i : -1;
        }
        int last = Math.min(limit, i + MAX_TOKEN_LENGTH);
        int j = i;
        for (; j < last; j++) {
            char c = characters[j];
            int here = WordBreakProperty.of(c);
            if (WordBreakProperty.isWord(here)) {
                previous = here;
            } else {
                int after = WordBreakProperty.of(at(j + 1));
                if (here == WordBreakProperty.OTHER || after == WordBreakProperty.OTHER) {
                    return -1;
                }
                if (!WordBreakProperty.joins(previous, here, after)) {
                    break;
                }
            }
        }
        if (j == last && last != limit) {
            return -1;
        }
        key = PackedWord.of(characters, i, j);
        return j;
    }

    private char at(int i) {
        return i < limit ? text[i] : ' ';
    }

    private void scanFrom(int from) {
        int to = from + 1;
        while (to < limit && !(text[to] <= ' ' && WordBreakProperty.of(at(to + 1)) != WordBreakProperty.OTHER)) {
            to++;
        }
        scannedFrom = from;
        position = to;
        slice.set(text, from, to);
        scanner.yyreset(slice);
        scanning = true;
    }

    private boolean nextScanned() {
        try {
            do {
                type = scanner.getNextToken();
                if (type == StandardTokenizerImpl.YYEOF) {
                    scanning = false;
                    return false;
                }
            } while (scanner.yylength() > MAX_TOKEN_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
        start = scannedFrom + (int) scanner.yychar();
        end = start + scanner.yylength();
        key = PackedWord.of(text, start, end);
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
        return key;
    }

    /** What kind of token it is: one of {@link StandardTokenizer}'s constants. */
    int type() {
        return type;
    }

    /**
     * A part of an array, as Lucene's scanner wants it, and a space: the scanner forgets what it has not yet
     * told when its input ends in half a surrogate pair.
     */
    private static final class Slice extends Reader {
        private char[] text = {};
        private int at;
        private int to;

        void set(char[] newText, int from, int newTo) {
            text = newText;
            at = from;
            to = newTo;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (at > to) {
                return -1;
            }
            if (at == to) {
                at++;
                target[offset] = ' ';
                return 1;
            }
            int count = Math.min(length, to - at);
            System.arraycopy(text, at, target, offset, count);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
