package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCount;
import dev.precis.model.Block;
import dev.precis.model.Interruption;
import dev.precis.sentence.noise.ForeignSections;
import dev.precis.sentence.noise.ForeignText;
import dev.precis.sentence.noise.HomeScripts;
import dev.precis.sentence.noise.PageLines;
import dev.precis.sentence.noise.Place;
import dev.precis.sentence.noise.SentenceShape;
import dev.precis.sentence.noise.lead.Dateline;
import dev.precis.sentence.split.SentenceScan;
import dev.precis.sentence.split.SentenceSplitter;
import dev.precis.sentence.split.Spans;
import dev.precis.source.Source;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Cuts the blocks of a source into the stretches that become sentences, where the splitter ends sentences and where text was put in: that
 * becomes a stretch of its own, and a short quotation of several sentences one.
 */
final class BlockCutter {
    /** A quotation that two sentences share is put together up to this many words. */
    private static final int LONGEST_JOINED = 60;
    /** A quotation that isn't closed after this many sentences was never meant to be. */
    private static final int LONGEST_QUOTATION = 5;

    private final Source source;
    private final CharIndex characters;
    private final char[] text;
    private final SentenceScan scan;
    private final ForeignText foreign;
    private final BitSet foreignSections;
    private final PageLines page;
    private final SentenceShape shape;
    private final boolean quoted;
    private final Spans spans = new Spans();
    private int current;
    private int quotation = -1;

    /**
     * Cuts a source of a language.
     *
     * @param page tells what the page says of itself
     * @param shape is read anew for each stretch that it is asked of
     */
    BlockCutter(Source source, String language, PageLines page, SentenceShape shape) {
        this.source = source;
        this.characters = source.characters();
        this.text = characters.units();
        this.scan = SentenceSplitter.forLanguage(language).scan(characters, source::opensMarkup, new Pieces());
        HomeScripts scripts = HomeScripts.of(characters);
        this.foreign = new ForeignText(characters, scripts, Dateline.BY_LANGUAGE.of(language));
        this.foreignSections = ForeignSections.of(characters, source.blocks(), scripts);
        this.page = page;
        this.shape = shape;
        this.quoted = OpenQuotations.any(characters);
    }

    /** All stretches, in order. */
    Spans cut() {
        for (int b = 0; b < source.blocks().size(); b++) {
            current = b;
            scan.split(source.blocks().get(b).textStart(), source.blocks().get(b).end());
        }
        return spans;
    }

    /**
     * Takes a sentence of the splitter. A quotation that it closes and a sentence shortly before it opened is put
     * together if it is short; else all parts of it are noted as such.
     */
    private void addSentence(int start, int end) {
        Interruption.check();
        int block = current;
        int opener = quotation;
        boolean inside = opener >= 0 && opener < spans.count() && spans.block(opener) == block;
        int open = quoted ? OpenQuotations.open(characters, start, end, inside ? 1 : 0) : 0;
        boolean closes = open < 0 && inside && spans.count() - opener <= LONGEST_QUOTATION;
        if (open != 0) {
            quotation = -1;
        }
        if (closes && opener == spans.count() - 1 && !spans.isNoise(opener)
                && WordCount.of(characters, spans.start(opener), end) < LONGEST_JOINED
                && belongs(start, end, Place.EDGE)) {
            spans.extend(end);
            return;
        }
        int first = spans.count();
        addSpans(start, end, block);
        if (closes) {
            spans.notePart(opener, spans.count());
        } else if (open > 0) {
            quotation = spans.count() - 1;
            spans.notePart(quotation, spans.count());
        } else if (open < 0 || quoted && spans.count() - first > 1 && OpenQuotations.open(characters, start, spans.end(first), 0) != 0) {
            spans.notePart(first, spans.count());
        }
    }

    /** Whether nothing was put into a sentence, and the page doesn't speak in it. */
    private boolean belongs(int start, int end, Place place) {
        shape.read(start, end);
        return foreign.strayAfterStop(start, end) < 0 && foreign.examine(start, end) == ForeignText.Verdict.CLEAN
                && page.judge(start, end, shape, place).isText();
    }

    /**
     * Takes the sentences of the splitter. One that was kept whole for the quotation or the bracket in it is cut where
     * something was put between its stops.
     */
    private final class Pieces implements SentenceSplitter.SpanSink {
        private int[] ends = new int[8];
        private int count;

        @Override
        public void inside(int end) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = end;
        }

        @Override
        public void sentence(int start, int end) {
            int from = start;
            Place place = Place.INSIDE;
            // what opens the quotation and what closes it were not put there
            for (int p = 1; p < count; p++) {
                int piece = skipSpace(ends[p - 1]);
                boolean belongs = piece < from || ends[p] >= end || belongs(piece, ends[p], place) || shape.letters() == 0;
                place = belongs ? Place.INSIDE : Place.LINE; // what was put there may go on
                if (!belongs) {
                    if (piece > from) {
                        addSentence(from, piece);
                    }
                    addSentence(piece, ends[p]);
                    from = skipSpace(ends[p]);
                }
            }
            count = 0;
            addSentence(from, end);
        }

        private int skipSpace(int at) {
            return Punctuation.spaceEnd(text, at, text.length);
        }
    }

    private void addSpans(int start, int end, int block) {
        if (foreignSections.get(block)) {
            spans.add(text, start, end, block, false);
            return;
        }
        int from = start;
        for (int stray = foreign.strayAfterStop(from, end); stray > from; stray = foreign.strayAfterStop(from, end)) {
            addSpan(from, stray, block);
            from = stray;
        }
        addSpan(from, end, block);
    }

    private void addSpan(int start, int end, int block) {
        switch (foreign.examine(start, end)) {
            case FOREIGN -> spans.add(text, start, end, block, !(foreign.isLatin() && isSaid(start, end)));
            case CLEAN -> spans.add(text, start, end, block, false);
            case TRIMMED -> {
                spans.add(text, start, foreign.start(), block, true);
                spans.add(text, foreign.start(), foreign.end(), block, false);
                spans.add(text, foreign.end(), end, block, true);
            }
        }
    }

    /**
     * Whether a sentence in English says something among others of its block, as one does in a text of another script whose writer knows
     * both; what stands on a line of its own was put there more often.
     */
    private boolean isSaid(int start, int end) {
        Block block = source.blocks().get(current);
        if (!block.isTurn() && start <= block.textStart() && end >= block.end()) {
            return false;
        }
        shape.read(start, end);
        return page.isEnglish(start, end, shape) && page.judge(start, end, shape, Place.LINE) != PageLines.Verdict.PAGE;
    }
}
