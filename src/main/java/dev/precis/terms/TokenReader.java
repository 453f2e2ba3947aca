package dev.precis.terms;

/** Reads text token by token and tells each one's form and term. Kept from one text to the next; not for two threads at once. */
final class TokenReader {
    /** A longer stretch gets an array of its own, which is not kept: idle readers stay small. */
    private static final int KEPT_CHARACTERS = 16 * 1024;

    private final char[] kept = new char[KEPT_CHARACTERS];
    private final String language;
    private final StemCache stems;
    private final TokenScanner scanner;
    private Vocabulary vocabulary;
    private TokenFilters filters;
    private char[] text;
    private int offset;

    TokenReader(String language, StemCache stems) {
        this.language = language;
        this.stems = stems;
        this.scanner = Languages.readInBigrams(language) ? new BigramScanner() : new WordScanner();
    }

    /** Starts over on {@code source[start,end)}. */
    void read(String source, int start, int end) {
        text = end - start <= KEPT_CHARACTERS ? kept : new char[end - start];
        source.getChars(start, end, text, 0);
        if (language.equals("fa")) {
            separateAtNonJoiners(text, end - start);
        }
        offset = start;
        scanner.read(text, 0, end - start);
    }

    /** Persian writes a zero-width non-joiner between a word and its endings: a boundary, as for Lucene's PersianCharFilter. */
    private static void separateAtNonJoiners(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] == '\u200C') {
                text[i] = ' ';
            }
        }
    }

    /** Goes to the next token; false when there is none left. */
    boolean next() {
        return scanner.next();
    }

    /** Offset of the token's first character in the source. */
    int start() {
        return offset + scanner.start();
    }

    /** Offset just past the token's last character in the source. */
    int end() {
        return offset + scanner.end();
    }

    /** The token's {@link WordKey}. */
    long key() {
        return scanner.key();
    }

    /** The entry in the {@link #vocabulary} of any token of the stretch, given its key and offsets. */
    long entry(long key, int start, int end) {
        int from = start - offset;
        int to = end - offset;
        long entry = vocabulary().find(text, from, to, key);
        return entry != Vocabulary.ABSENT ? entry : vocabulary.add(newForm(from, to, key), text, from, to, key);
    }

    /** The token's form. */
    Form form() {
        return vocabulary().form(Vocabulary.formOf(entry(key(), start(), end())));
    }

    /** The token's term; empty when it is a stop word. */
    String term() {
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
        vocabulary = null;
        text = kept;
        scanner.read(kept, 0, 0);
    }

    private Form newForm(int from, int to, long key) {
        Form form = stems.get(text, from, to, key);
        if (form != null) {
            return form;
        }
        if (filters == null) {
            filters = new TokenFilters(language);
        }
        return stems.put(text, from, to, key, filters.term(text, from, to));
    }
}
