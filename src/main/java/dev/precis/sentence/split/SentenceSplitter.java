package dev.precis.sentence.split;

import dev.precis.chars.CharIndex;
import dev.precis.language.PerLanguage;
import dev.precis.language.WordLists;
import java.util.function.IntPredicate;

/**
 * Finds sentence boundaries in one stretch of text, in one pass, linear time: every look back or ahead from a stop is
 * bounded by a constant, and what a run of stops, brackets or spaces was read for is not read again.
 *
 * <p>The rules know the stops of all living scripts, abbreviations and sentence starters of many languages, initials,
 * ordinals, decimals, ellipses, quotations, list items, addresses and hard-wrapped lines. A splitter is immutable and
 * may be shared by threads.
 */
public final class SentenceSplitter {
    private static final PerLanguage<SentenceSplitter> SPLITTERS = new PerLanguage<>("split", SentenceSplitter::new);

    private final SplitterRules rules;

    private SentenceSplitter(WordLists lists) {
        this.rules = SplitterRules.of(lists);
    }

    /**
     * The splitter for a language.
     *
     * @param languageTag BCP 47 tag; {@code und} or a language without rules of its own gets those of English
     */
    public static SentenceSplitter forLanguage(String languageTag) {
        return SPLITTERS.of(languageTag);
    }

    /**
     * Splits {@code text[from,to)} and calls the sink once per sentence, in order. Sentences are trimmed of white
     * space on both sides, never empty, never overlap, and together hold every character that is not white space.
     */
    public void split(CharSequence text, int from, int to, SpanSink sink) {
        CharIndex characters = CharIndex.of(text.subSequence(from, to).toString());
        scan(characters, (start, end) -> sink.sentence(from + start, from + end)).split(0, to - from);
    }

    /** A scan that splits stretches of one text, one after the other. */
    public SentenceScan scan(CharIndex text, SpanSink sink) {
        return scan(text, at -> false, sink);
    }

    /**
     * A scan that splits stretches of one text, one after the other.
     *
     * @param markup whether emphasis, code or a link opens with a character, which sets it off from what is before it
     */
    public SentenceScan scan(CharIndex text, IntPredicate markup, SpanSink sink) {
        return new SentenceScan(text, rules, markup, sink);
    }

    /** Takes the sentences that a splitter finds. */
    @FunctionalInterface
    public interface SpanSink {
        /** Takes the sentence {@code text[start,end)}. */
        void sentence(int start, int end);

        /**
         * Takes notice of a stop that ends just before {@code end} and would have ended its sentence, but for the quotation
         * or the bracket it stands in; the sentence comes later.
         */
        default void inside(int end) {}
    }
}
