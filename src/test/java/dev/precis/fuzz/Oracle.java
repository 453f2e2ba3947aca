package dev.precis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import dev.precis.select.TokenEstimate;
import dev.precis.model.Block;
import dev.precis.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** What holds of any text whatever. */
public final class Oracle {
    private Oracle() {}

    /** The blocks lie in the visible text, in order and apart; every place in it came from one in the sent text, in order. */
    static void check(Source source) {
        int at = 0;
        for (Block block : source.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(at).isLessThan(block.end());
            at = block.end();
        }
        assertThat(at).isLessThanOrEqualTo(source.visible().length());
        int sent = 0;
        for (int i = 0; i < source.visible().length(); i++) {
            assertThat(source.sentStart(i)).isBetween(sent, source.sent().length());
            sent = source.sentStart(i);
        }
    }

    /** Sentences are in order and apart, lie in what was sent, and fit the budget unless there is but one. */
    static void check(Summary summary, SummaryRequest request) {
        List<Document> documents = request.documents();
        assertThat(summary.sentences()).isNotEmpty();
        SummarySentence before = null;
        for (SummarySentence sentence : inSourceOrder(summary)) {
            String content = documents.get(sentence.document()).content();
            assertThat(sentence.text()).isNotBlank();
            assertThat(sentence.start()).isBetween(0, sentence.end() - 1);
            assertThat(sentence.score()).isBetween(0.0, 1.0);
            assertThat(sentence.end()).isLessThanOrEqualTo(length(content, request.offsets()));
            if (documents.get(sentence.document()).format() == Format.PLAIN) {
                checkOffsets(content, request.offsets(), sentence);
            }
            if (before != null && before.document() == sentence.document()) {
                assertThat(sentence.start()).isGreaterThanOrEqualTo(before.end());
                assertThat(sentence.index()).isGreaterThan(before.index());
            }
            before = sentence;
        }
        if (request.order() == Order.SCORE) {
            assertThat(summary.sentences()).extracting(SummarySentence::rank).isSorted();
        }
        if (summary.sentences().size() > 1) {
            assertThat(size(summary, request.length())).isLessThanOrEqualTo(budget(request.length(), summary));
        }
    }

    /** A sentence of plain text is what its offsets cut out of it; in UTF-8 a lone surrogate is U+FFFD. */
    public static void checkOffsets(String content, OffsetUnit unit, SummarySentence sentence) {
        int start = sentence.start();
        int end = sentence.end();
        String cut = switch (unit) {
            case UTF16 -> content.substring(start, end);
            case CODEPOINT -> content.substring(content.offsetByCodePoints(0, start), content.offsetByCodePoints(0, end));
            case UTF8 -> new String(utf8(content), start, end - start, StandardCharsets.UTF_8);
        };
        assertThat(cut).isEqualTo(unit == OffsetUnit.UTF8 ? new String(utf8(sentence.text()), StandardCharsets.UTF_8) : sentence.text());
    }

    private static int length(String content, OffsetUnit unit) {
        return switch (unit) {
            case UTF16 -> content.length();
            case CODEPOINT -> content.codePointCount(0, content.length());
            case UTF8 -> utf8(content).length;
        };
    }

    private static byte[] utf8(String text) {
        StringBuilder wellFormed = new StringBuilder();
        text.codePoints().forEach(c -> wellFormed.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return wellFormed.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<SummarySentence> inSourceOrder(Summary summary) {
        return summary.sentences().stream()
                .sorted(Comparator.comparingInt(SummarySentence::document).thenComparingInt(SummarySentence::index)).toList();
    }

    /** What a summary has, in the unit of a length; of a ratio in words. */
    public static double size(Summary summary, Length length) {
        String text = summary.text();
        return switch (length) {
            case Length.Sentences l -> summary.sentences().size();
            case Length.Words l -> summary.statistics().summaryWords();
            case Length.Ratio l -> summary.statistics().summaryWords();
            case Length.Characters l -> text.length();
            case Length.Tokens l -> summary.sentences().stream()
                    .mapToInt(sentence -> TokenEstimate.of(sentence.text(), 0, sentence.text().length()) + 1).sum() - 1;
        };
    }

    /** What a summary of more than one sentence may have at most, in the unit of its length; of a ratio in words. */
    public static double budget(Length length, Summary summary) {
        return switch (length) {
            case Length.Sentences l -> l.count();
            case Length.Words l -> l.count();
            case Length.Characters l -> l.count();
            case Length.Tokens l -> l.count();
            case Length.Ratio l -> l.share() * summary.statistics().words();
        };
    }
}
