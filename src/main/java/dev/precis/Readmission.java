package dev.precis;

import dev.precis.chars.Punctuation;
import dev.precis.language.Sounds;
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
import java.util.stream.Collectors;

/**
 * What step 2 takes for noise, but is text for this request. Passages that a caller chose for a question are text throughout, but
 * for sounds ("(laughs)"); elsewhere a line of the page is text where it holds at least half of the words of the query, or all that the
 * rest holds, and the row of a table where it holds one, as its label and that of its column are but two of what a question names. Where
 * nothing but noise was sent, it is the text, and so are all rows of a table where there is nothing else, not in cells that are laid out.
 */
final class Readmission {
    private final List<SegmentedText> texts;
    private final Analysis analysis;
    /** The words of the query. */
    private final Set<String> query;
    /** See {@link #said()}, null before it is asked for, which few requests do. */
    private Set<String> said;

    private Readmission(List<SegmentedText> texts, Analysis analysis, Set<String> query) {
        this.texts = texts;
        this.analysis = analysis;
        this.query = query;
    }

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
            return admit(texts, (text, sentence) -> !Sounds.isAll(quote(text, sentence)));
        }
        Set<String> query = Set.copyOf(analysis.terms(request.query()));
        return query.isEmpty() ? texts : new Readmission(texts, analysis, query).asked();
    }

    private List<SegmentedText> asked() {
        return admit(texts, (text, sentence) -> {
            Set<String> held = held(text, sentence);
            return held.size() * 2 >= query.size()
                    || !held.isEmpty() && (kind(text, sentence) == BlockKind.TABLE_ROW || held.containsAll(said()));
        });
    }

    /** The words of the query that a sentence holds. */
    private Set<String> held(SegmentedText text, Sentence sentence) {
        Set<String> held = new HashSet<>(analysis.terms(quote(text, sentence)));
        held.retainAll(query);
        return held;
    }

    /** The words of the query that the texts hold beside noise; all of the query where they hold none. */
    private Set<String> said() {
        if (said == null) {
            said = texts.stream().flatMap(text -> text.sentences().stream().filter(sentence -> !sentence.isNoise())
                    .flatMap(sentence -> held(text, sentence).stream())).collect(Collectors.toSet());
            said = said.isEmpty() ? query : said;
        }
        return said;
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
