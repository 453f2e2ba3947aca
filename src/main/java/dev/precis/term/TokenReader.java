package dev.precis.term;

import dev.precis.language.Languages;
import dev.precis.source.Source;
import dev.precis.term.lucene.BigramScanner;
import dev.precis.term.lucene.PlainWords;
import dev.precis.term.lucene.TokenFilters;
import dev.precis.term.lucene.TokenScanner;
import dev.precis.term.lucene.Tokens;
import dev.precis.term.lucene.WordScanner;

/** Reads text token by token and tells each one's form and term. Kept from one text to the next; not for two threads at once. */
public final class TokenReader {
    private static final char[] NOTHING = {};

    private final String language;
    private final StemCache stems;
    private final TokenScanner scanner;
    /** Reads the words of most languages; null where they are read in bigrams. */
    private final PlainWords plain;
    private final StigmaWords stigma;
    private Vocabulary vocabulary;
    private TokenFilters filters;
    private char[] text = NOTHING;

    public TokenReader(String language, StemCache stems) {
        this.language = language;
        this.stems = stems;
        boolean bigrams = Languages.readInBigrams(language);
        this.scanner = bigrams ? new BigramScanner() : new WordScanner();
        this.plain = bigrams ? null : new PlainWords();
        this.stigma = StigmaWords.BY_LANGUAGE.of(language);
    }

    /** Starts over on a short text: a query, a title. */
    public void read(String source) {
        text = readable(source.toCharArray());
        scanner.read(text, 0, text.length);
    }

    /** Starts over on a document. */
    public void read(Source source) {
        text = readable(source.units());
    }

    /** Adds the tokens of {@code source[start,end)}, which was given to {@link #read(Source)}, to a list. */
    void addTokens(Source source, int start, int end, Tokens found) {
        if (plain != null && text == source.units()) {
            plain.scan(source.characters(), start, end, found);
        } else {
            scanner.read(text, start, end);
            found.addAll(scanner);
        }
    }

    /** Persian writes a zero-width non-joiner between a word and its endings: a boundary, as for Lucene's PersianCharFilter. */
    private char[] readable(char[] units) {
        if (!language.equals("fa")) {
            return units;
        }
        char[] separated = units.clone();
        for (int i = 0; i < separated.length; i++) {
            if (separated[i] == '\u200C') {
                separated[i] = ' ';
            }
        }
        return separated;
    }

    /** Goes to the next token; false when there is none left. */
    public boolean next() {
        return scanner.next();
    }

    /** Offset of the token's first character in the source. */
    public int start() {
        return scanner.start();
    }

    /** Offset just past the token's last character in the source. */
    int end() {
        return scanner.end();
    }

    /** The entry in the {@link #vocabulary} of a token of the text. */
    long entry(long key, int from, int to) {
        long entry = vocabulary().find(text, from, to, key);
        return entry != Vocabulary.ABSENT ? entry : vocabulary.add(newForm(from, to, key), text, from, to, key);
    }

    /** The token's form. */
    WordForm form() {
        return vocabulary().form(Vocabulary.formOf(entry(scanner.key(), start(), end())));
    }

    /** The token's term; empty when it is a stop word. */
    public String term() {
        return form().term();
    }

    /** What numbers the forms, the same one until {@link #finish}. */
    Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = stems.vocabulary();
        }
        return vocabulary;
    }

    /** Ends a job: its text is forgotten. */
    void finish() {
        if (vocabulary != null) {
            stems.ended(vocabulary);
        }
        vocabulary = null;
        text = NOTHING;
        scanner.read(NOTHING, 0, 0);
        if (plain != null) {
            plain.finish();
        }
    }

    private WordForm newForm(int from, int to, long key) {
        WordForm form = stems.get(text, from, to, key);
        if (form != null) {
            return form;
        }
        if (filters == null) {
            filters = new TokenFilters(language);
        }
        return stems.put(text, from, to, key, filters.term(text, from, to), stigma.in(text, from, to));
    }
}
