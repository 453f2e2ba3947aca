package dev.precis.terms;

/** Reads text token by token and tells each one's term. Kept from one text to the next; not for two threads at once. */
final class TokenReader {
    /** A longer stretch gets an array of its own, which is not kept: idle readers stay small. */
    private static final int KEPT_CHARACTERS = 16 * 1024;

    private final char[] kept = new char[KEPT_CHARACTERS];
    private final String language;
    private final StemCache stems;
    private final TokenScanner scanner;
    private TokenFilters filters;
    private char[] text;
    private int offset;
    private int hash;

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

    /** Goes to the next token; false, and the text forgotten, when there is none left. */
    boolean next() {
        if (!scanner.next()) {
            text = kept;
            scanner.read(kept, 0, 0);
            return false;
        }
        hash = CharHash.of(text, scanner.start(), scanner.end());
        return true;
    }

    /** Offset of the token's first character in the source. */
    int start() {
        return offset + scanner.start();
    }

    /** Offset just past the token's last character in the source. */
    int end() {
        return offset + scanner.end();
    }

    /** The number of the token, as it is written, in a table. */
    int addTo(CharTable surfaces) {
        return surfaces.add(text, scanner.start(), scanner.end(), hash);
    }

    /** The number of the token's term in a table, {@link Terms#STOP_WORD} when it is a stop word. */
    int addTermTo(CharTable terms) {
        char[] entry = entry();
        int from = StemCache.termStart(entry);
        return from == entry.length ? Terms.STOP_WORD : terms.add(entry, from, entry.length, CharHash.of(entry, from, entry.length));
    }

    /** The same for a table that is left as it is; {@link CharTable#ABSENT} when the term isn't there or is a stop word. */
    int findTermIn(CharTable terms) {
        char[] entry = entry();
        int from = StemCache.termStart(entry);
        return from == entry.length ? CharTable.ABSENT : terms.find(entry, from, entry.length, CharHash.of(entry, from, entry.length));
    }

    /** The token's term; empty when it is a stop word. */
    String term() {
        char[] entry = entry();
        int from = StemCache.termStart(entry);
        return new String(entry, from, entry.length - from);
    }

    private char[] entry() {
        char[] entry = stems.get(text, scanner.start(), scanner.end(), hash);
        if (entry != null) {
            return entry;
        }
        if (filters == null) {
            filters = new TokenFilters(language);
        }
        return stems.put(text, scanner.start(), scanner.end(), hash, filters.term(text, scanner.start(), scanner.end()));
    }
}
