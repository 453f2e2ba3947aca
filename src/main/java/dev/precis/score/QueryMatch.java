package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.term.Asked;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What share of a query's information each sentence holds by itself, 0 to 1, whatever else the text says: BM25 as Apache Lucene's
 * {@link org.apache.lucene.search.similarities.BM25Similarity} computes it, over the most it could be. So scores of different requests compare.
 *
 * <pre>
 * match(s) = sum over the different terms t of the query of information(t) · f / (f + 0.4 · (1 - 0.75 + 0.75 · tokens of s / mean tokens))
 *            / sum of information(t)
 *            f: occurrences of t in s; information(t) = ln(1 + N / n(t)), N sentences, n(t) of them hold t, 1 where none does, and
 *            12 such terms count at most;
 *            half of it for a word that tells little ({@link Focus#weak});
 *            the term counts 0.65 where s has it in other forms alone, as who asks for the university doesn't ask for the
 *            universe, or in a name in code of which it is a part; 0.5 where s has a related word alone, a compound of it
 *            or one of its family; and 0.3 where the query has it in capitals and s in small letters
 * </pre>
 *
 * <p>What is in no term counts as well: what is written in capitals in the query and the sentence ("US", "IT"), as any other word; if
 * the query denies something, whatever denies in the sentence, half; and a thing of the kind that answers the query, beside words of it:
 * an amount, a time, a length or a reason 0.7, a name 0.5, what may be a place 0.3 ({@link AnswerSigns}). An amount beside what names it
 * counts 1.7, and as a word of the query: "its weight is 2 tons", where the query asks "how heavy". A number or an
 * address behind a label of words of the query counts 1: "Phone: 555 1234". What a speaker says whom the query names counts 2, as a word of
 * the query in each sentence ({@link AskedSpeakers}). What says what something is counts 1.5 where that is asked ({@link Defining}). All
 * these count beside a word that tells something alone, where the query has any: a bridge may be wanted "because" of something else than
 * it was closed for.
 *
 * <p>A sentence that leans on the one before ("It is played in the town hall") is about the same, so half of what that one holds counts
 * for it as well; 0.7 of it where the sentence has a word of the query that the one before doesn't, as "The last one leaves at nine" has
 * behind "The first train leaves at six", be it that it only speaks of that. A label, words of the query and no more, names what comes
 * behind it: "LX 40. Weight: 72 kg." An answer goes on in the sentences behind it, which seldom repeat the question's words:
 * {@link Neighbours}.
 */
public final class QueryMatch {
    /** What counts for a sentence that belongs to one of the best, relative to that: as much as any neighbour of one gets. */
    private static final double BELONGING = 0.15;

    /** What a reply counts, relative to its question: a statement that says most of it itself is the better answer. */
    private static final double REPLY = 0.5;
    /** The same where the question, or the heading, is the query and no more. */
    private static final double REPLY_TO_ECHO = 0.9;

    private final double[] match;
    private final double[] near;
    private final double best;
    private final BitSet holding;
    private final BitSet echoes;
    private final BitSet labels;
    private final boolean asksForSteps;

    private QueryMatch(List<SegmentedText> texts, Terms terms, Matching.Held found, Focus query) {
        match = found.match();
        holding = found.holding();
        echoes = found.echoes();
        labels = found.labels();
        best = Arrays.stream(match).max().orElse(0);
        near = Neighbours.of(texts, terms, match, holding, goesOn(query.asked().answer()));
        asksForSteps = query.asked().answer() == Asked.Answer.STEPS;
    }

    /**
     * Measures every sentence.
     *
     * @param query what was asked for
     */
    static QueryMatch measure(List<SegmentedText> texts, Terms terms, Focus query) {
        return new QueryMatch(texts, terms, Matching.measure(texts, terms, query), query);
    }

    /** The share of the query's information that a sentence holds by itself, 0 to 1. */
    public double of(int sentence) {
        return match[sentence];
    }

    /** Whether a sentence holds a word of the query itself. */
    public boolean holds(int sentence) {
        return holding.get(sentence);
    }

    /** The share of the query's information that a sentence holds by what it replies to. */
    public double ofReplyTo(int question) {
        return (echoes(question) ? REPLY_TO_ECHO : REPLY) * match[question];
    }

    /** Whether steps answer the query, one behind the other. */
    public boolean asksForSteps() {
        return asksForSteps;
    }

    /** Whether a sentence says back what was asked and no more: "Opening hours". */
    public boolean echoes(int sentence) {
        return echoes.get(sentence);
    }

    /** Whether a sentence says back what was asked, or some of it, and tells nothing of what is asked for: "LX 40". */
    public boolean answersNothing(int sentence) {
        return labels.get(sentence);
    }

    /** The share that a sentence holds together with the sentences around that belong to it ({@link Neighbours}), 0 to 1. */
    public double near(int sentence) {
        return near[sentence];
    }

    /** Whether an answer goes on in the next sentences whatever they open with: a figure, a name or a place is told in one. */
    private static boolean goesOn(Asked.Answer answer) {
        return answer == Asked.Answer.STATEMENT || answer == Asked.Answer.STEPS || answer == Asked.Answer.REASON;
    }

    /** Whether no sentence holds more of the query. */
    public boolean isBest(int sentence) {
        return match[sentence] > 0 && match[sentence] >= best;
    }

    /** Whether a sentence holds a word of the query itself, or belongs to one that holds much of it. */
    public boolean bears(int sentence) {
        return holds(sentence) || near[sentence] > 0 && near[sentence] >= BELONGING * best;
    }
}
