package dev.precis;

import dev.precis.model.Interruption;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Analysis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What step 2 takes for noise, but is text for this request. Passages that a caller chose for a question are text throughout;
 * elsewhere a line of the page is text where it holds at least half of the words of the query, as the row of a table may that was
 * asked for.
 */
final class Readmission {
    private Readmission() {}

    /** The texts with the roles their sentences have for the request. */
    static List<SegmentedText> of(List<SegmentedText> texts, SummaryRequest request, Analysis analysis) {
        if (request.purpose() instanceof Purpose.Answer) {
            return admit(texts, (text, sentence) -> true);
        }
        Set<String> query = Set.copyOf(analysis.terms(request.query()));
        return query.isEmpty() ? texts : admit(texts, (text, sentence) -> {
            Set<String> held = new HashSet<>(analysis.terms(quote(text, sentence)));
            held.retainAll(query);
            return held.size() * 2 >= query.size();
        });
    }

    private static List<SegmentedText> admit(List<SegmentedText> texts, BiPredicate<SegmentedText, Sentence> isText) {
        return texts.stream().map(text -> text.withNoiseAdmitted(sentence -> isText.test(text, sentence))).toList();
    }

    private static String quote(SegmentedText text, Sentence sentence) {
        Interruption.check();
        return text.source().visible().substring(sentence.start(), sentence.end());
    }
}
