package dev.precis.wire;

import dev.precis.model.BlockKind;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Summary;
import dev.precis.model.SummarySentence;
import dev.precis.model.Block;
import dev.precis.source.Source;
import java.util.Comparator;
import java.util.List;

/** A source from its beginning to its end with the chosen sentences marked, however marks are set. */
final class MarkedSource {
    private MarkedSource() {}

    /** How a source is written down. */
    interface Marks {
        /** The source comes as it was sent. */
        void beginSource();

        /** The source as it was sent is over. */
        void endSource();

        /** A block of visible text comes. */
        void begin(BlockKind kind);

        /** The block of visible text is over. */
        void end(BlockKind kind);

        /** What was not chosen of {@code text}. */
        void text(String text, int start, int end);

        /** A chosen sentence, or what of it stands in this block. */
        void chosen(String text, int start, int end);
    }

    /**
     * Writes a document down.
     *
     * @param summary has offsets in UTF-16
     */
    static void write(Summary summary, Document document, Marks marks) {
        List<SummarySentence> sentences = summary.sentences().stream().sorted(Comparator.comparingInt(SummarySentence::index)).toList();
        if (document.format() == Format.HTML) {
            visible(Source.read(document.content(), Format.HTML), sentences, marks);
        } else {
            asSent(document.content(), sentences, marks);
        }
    }

    private static void asSent(String content, List<SummarySentence> sentences, Marks marks) {
        marks.beginSource();
        int at = 0;
        for (SummarySentence sentence : sentences) {
            marks.text(content, at, sentence.start());
            marks.chosen(content, sentence.start(), sentence.end());
            at = sentence.end();
        }
        marks.text(content, at, content.length());
        marks.endSource();
    }

    private static void visible(Source source, List<SummarySentence> sentences, Marks marks) {
        int next = 0;
        for (Block block : source.blocks()) {
            marks.begin(block.kind());
            int at = block.start();
            while (next < sentences.size() && source.sentStart(at) <= sentences.get(next).start()
                    && sentences.get(next).start() < source.sentEnd(block.end())) {
                int start = visibleOffset(source, sentences.get(next).start(), at, block.end());
                int end = Math.min(start + sentences.get(next).text().length(), block.end());
                marks.text(source.visible(), at, start);
                marks.chosen(source.visible(), start, end);
                at = end;
                next++;
            }
            marks.text(source.visible(), at, block.end());
            marks.end(block.kind());
        }
    }

    /** The first visible offset in {@code [from,to)} that came from {@code sent} or later: offsets ascend, so halving finds it. */
    private static int visibleOffset(Source source, int sent, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (source.sentStart(middle) < sent) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
