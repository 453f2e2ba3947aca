package dev.precis;

import dev.precis.chars.Punctuation;
import dev.precis.model.BlockKind;
import dev.precis.model.Interruption;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.sentence.Sentence.Role;
import dev.precis.term.Analysis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What step 2 takes for noise, but is text for this request. Passages that a caller chose for a question are text throughout;
 * elsewhere a line of the page is text where it holds at least half of the words of the query, and the row of a table where it holds
 * one, as its label and that of its column are but two of what a question names. Where nothing but noise was sent, it is the text,
 * and so are all rows of a table where there is nothing else, not in cells that are laid out.
 */
final class Readmission {
    private Readmission() {}

    /** The texts with the roles their sentences have for the request. */
    static List<SegmentedText> of(List<SegmentedText> texts, SummaryRequest request, Analysis analysis) {
        List<SegmentedText> asked = asked(texts, request, analysis);
        if (!hold(asked, (text, sentence) -> true)) {
            return admit(asked, Readmission::isWritten);
        }
        return hold(asked, (text, sentence) -> sentence.role() != Role.HEADING
                && (kind(text, sentence) != BlockKind.TABLE_ROW || stops(text, sentence)))
                        ? asked
                        : admit(asked,
                                (text, sentence) -> isWritten(text, sentence) && (stops(text, sentence) || isRowOrCode(text, sentence)));
    }

    private static List<SegmentedText> asked(List<SegmentedText> texts, SummaryRequest request, Analysis analysis) {
        if (request.purpose() instanceof Purpose.Answer) {
            return admit(texts, (text, sentence) -> true);
        }
        Set<String> query = Set.copyOf(analysis.terms(request.query()));
        return query.isEmpty() ? texts : admit(texts, (text, sentence) -> {
            Set<String> held = new HashSet<>(analysis.terms(quote(text, sentence)));
            held.retainAll(query);
            return held.size() * 2 >= query.size() || !held.isEmpty() && kind(text, sentence) == BlockKind.TABLE_ROW;
        });
    }

    /** Whether there is a sentence of a kind that isn't noise. */
    private static boolean hold(List<SegmentedText> texts, BiPredicate<SegmentedText, Sentence> kind) {
        return texts.stream().anyMatch(text -> text.sentences().stream()
                .anyMatch(sentence -> !sentence.isNoise() && kind.test(text, sentence)));
    }

    private static boolean isRowOrCode(SegmentedText text, Sentence sentence) {
        return kind(text, sentence) == BlockKind.TABLE_ROW || kind(text, sentence) == BlockKind.CODE;
    }

    /** Whether noise may be what somebody wrote: no part of a page that is furniture by its place, no bare address, no single word. */
    private static boolean isWritten(SegmentedText text, Sentence sentence) {
        String quote = quote(text, sentence);
        return kind(text, sentence) != BlockKind.NOISE
                && (quote.indexOf(' ') >= 0 || !quote.contains("://"))
                && (stops(text, sentence) || text.source().words(sentence.start(), sentence.end()) > 1);
    }

    private static boolean stops(SegmentedText text, Sentence sentence) {
        return Punctuation.endsSentence(text.source().characters().at(sentence.end() - 1));
    }

    private static BlockKind kind(SegmentedText text, Sentence sentence) {
        return text.source().blocks().get(sentence.block()).kind();
    }

    private static List<SegmentedText> admit(List<SegmentedText> texts, BiPredicate<SegmentedText, Sentence> isText) {
        return texts.stream().map(text -> text.withNoiseAdmitted(sentence -> isText.test(text, sentence))).toList();
    }

    private static String quote(SegmentedText text, Sentence sentence) {
        Interruption.check();
        return text.source().visible().substring(sentence.start(), sentence.end());
    }
}
