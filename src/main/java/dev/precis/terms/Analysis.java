package dev.precis.terms;

import dev.precis.text.SegmentedText;
import dev.precis.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Step 3: reads the terms of a text, in one pass of one tokenizer over all of it. Tokens and terms are those of
 * Lucene's Analyzer for the language; what its filters make of a word is remembered, since they make the same of it
 * every time. Safe for any number of threads.
 */
public final class Analysis {
    /** Idle readers kept per language; more run at once where more threads ask, and are dropped afterwards. */
    private static final int IDLE_READERS = 8;

    private static final Map<String, Analysis> ANALYSES = new ConcurrentHashMap<>();

    private final String language;
    private final StemCache stems = new StemCache();
    private final ArrayBlockingQueue<TokenReader> idle = new ArrayBlockingQueue<>(IDLE_READERS);

    private Analysis(String language) {
        this.language = language;
    }

    /**
     * The analysis for a BCP 47 tag; a language Lucene has no chain for gets Unicode word segmentation alone.
     *
     * @throws dev.precis.InvalidRequestException when the tag is malformed
     */
    public static Analysis forLanguage(String tag) {
        String known = Languages.analyzedAs(Languages.resolve(tag));
        return ANALYSES.computeIfAbsent(known, Analysis::new);
    }

    /** Reads the terms of several texts into one numbering; noise sentences have no tokens. */
    public Terms read(List<SegmentedText> texts) {
        TermsBuilder terms = new TermsBuilder(texts.stream().mapToInt(text -> text.sentences().size()).sum());
        TokenReader tokens = reader();
        for (SegmentedText text : texts) {
            terms.startDocument();
            for (Sentence sentence : text.sentences()) {
                if (sentence.role() != Sentence.Role.NOISE) {
                    tokens.read(text.source().visible(), sentence.start(), sentence.end());
                    while (tokens.next()) {
                        terms.add(tokens);
                    }
                }
                terms.endSentence();
            }
        }
        idle.offer(tokens);
        return terms.build(language);
    }

    /**
     * The terms of another text, a query or a title, by the numbers they have in {@code terms}, in order; stop words and
     * terms that don't occur there are left out.
     */
    public int[] lookup(Terms terms, String text) {
        IntStream.Builder found = IntStream.builder();
        TokenReader tokens = reader();
        tokens.read(text, 0, text.length());
        while (tokens.next()) {
            int term = terms.find(tokens);
            if (term != CharTable.ABSENT) {
                found.add(term);
            }
        }
        idle.offer(tokens);
        return found.build().toArray();
    }

    private TokenReader reader() {
        TokenReader reader = idle.poll();
        return reader != null ? reader : new TokenReader(language, stems);
    }
}
