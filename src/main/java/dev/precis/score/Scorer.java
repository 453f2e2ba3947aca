package dev.precis.score;

import static dev.precis.score.ScoringMethod.Constant.FULL_STATEMENT;
import static dev.precis.score.ScoringMethod.Constant.IDF;
import static dev.precis.score.ScoringMethod.Constant.PAIR;
import static dev.precis.score.ScoringMethod.Constant.SINGLE;
import static dev.precis.score.ScoringMethod.Constant.SPREAD;
import static dev.precis.score.ScoringMethod.Constant.STRUCTURE;
import static dev.precis.score.ScoringMethod.Constant.TITLE;

import dev.precis.model.Length;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Step 4: how informative each sentence is. A sentence is worth the TF-IDF of the concepts it holds ({@link Concepts}: terms,
 * and pairs of neighbours), as in concept-based summarization (Gillick and Favre, "A scalable global model for
 * summarization", 2009; position-weighted frequency: Yih et al., "Multi-document summarization by maximizing informative
 * content-words", 2007):
 *
 * <pre>
 * score(s)      = centrality(s) · length(s) · spread(s) · position(s)^1.5 · cue(s) · query(s)^1.5 · answer(s) · speaker(s)
 *
 * centrality(s) = sum of weight(c) over the different concepts c of s
 * weight(c)     = tf(c) · idf(c) · boost(c)                          {@link TfIdf}
 * boost(c)      = pair where c is a pair of neighbours · single where one sentence alone holds c
 *                 · title where c is a term of a title · (documents that hold c)^1.5
 * prior(s)      = position(s) · query(s)                             what a sentence counts in tf(c), setting the scene or not
 * length(s)     {@link Lengths}
 * spread(s)     = 1 + spread · n / (n + 40) · mean reach of the terms of s through the text of n sentences ({@link Spread})
 * position(s)   {@link Positions}
 * cue(s)        {@link Cues}
 * query(s)      {@link Relevance}, 1 without a query
 * answer(s)     (0.3 + match(s))^(1 + 16 · 10 / (n + 10)), 1 without a query          {@link QueryMatch}; right under a heading h
 *               the larger of match(s) and a part of match(h); beside a match also what {@link Neighbours} say, less so in a long text
 * speaker(s)    0.1 where the query names a speaker and another one says s ({@link AskedSpeakers})
 * </pre>
 *
 * <p>The constants are those of the {@link ScoringMethod}. Time is linear in the
 * tokens: no sentence is compared with another.
 */
public final class Scorer {
    /** Number of sentences at which spread counts half: in a short text nothing is far from anything. */
    private static final double HALF_SPREAD = 40;

    /** How much more a sentence's own words decide in a text of one sentence, as a power, and where that is half. */
    private static final double ANSWER = 16;
    private static final double HALF_ANSWER = 10;
    /** Number of sentences at which what a sentence stands beside counts half: {@link Relevance} counts that as well. */
    private static final double HALF_BESIDE = 100;
    /** What is left of a sentence that holds no word of the query, its own turn coming last. */
    private static final double MATCH_FLOOR = 0.3;
    /** What is left of a sentence that somebody else says than who was asked for. */
    private static final double OTHER_SPEAKER = 0.1;
    /** What the words of small talk count relative to others. */
    private static final double SMALL_TALK = 0.01;

    private final List<SegmentedText> texts;
    private final Terms terms;
    private final ScoringMethod method;
    private final boolean countsSentences;
    private final Concepts concepts;
    private final int n;
    private final TfIdf tfIdf;
    private final double pairBoost;
    private final double singleBoost;

    private Scorer(List<SegmentedText> texts, Terms terms, Length budget, DocumentFrequencies corpus, ScoringMethod method) {
        this.texts = texts;
        this.terms = terms;
        this.method = method;
        this.countsSentences = budget instanceof Length.Sentences;
        this.concepts = Concepts.of(texts, terms);
        this.n = terms.sentenceCount();
        this.pairBoost = method.of(PAIR);
        this.singleBoost = method.of(SINGLE);
        int readable = texts.stream().mapToInt(Positions::readable).sum();
        this.tfIdf = new TfIdf(concepts, terms, corpus, readable, method.of(IDF));
    }

    /**
     * Scores every sentence of the texts.
     *
     * @param terms the terms read from them, in this order
     * @param focus what the caller said the summary should be about
     * @param budget of the summary; where it counts sentences, long ones are not held against their length
     * @param corpus how common terms are beyond the text, {@link DocumentFrequencies#NONE} where nobody knows
     */
    public static Scores score(List<SegmentedText> texts, Terms terms, Focus focus, Length budget, DocumentFrequencies corpus) {
        return score(texts, terms, focus, budget, corpus, ScoringMethod.DEFAULT);
    }

    /** Scores by a variant of the method; for the benchmark. */
    public static Scores score(
            List<SegmentedText> texts, Terms terms, Focus focus, Length budget, DocumentFrequencies corpus, ScoringMethod method) {
        return new Scorer(texts, terms, budget, corpus, method).score(focus);
    }

    private Scores score(Focus focus) {
        QueryMatch match = focus.hasQuery() ? QueryMatch.measure(texts, terms, focus) : null;
        Replies replies = Replies.find(texts, n, match);
        double[] relevance = Relevance.measure(terms, focus.query());
        // where the texts hold no word of the query, places, lengths and facts count as if nothing were asked for
        boolean found = relevance != null;
        Cohesion cohesion = method.of(STRUCTURE) > 0 ? Cohesion.measure(texts, concepts, n) : Cohesion.USUAL;
        Positions measured = Positions.measure(texts, n, concepts, cohesion, found, method);
        double[] prior = measured.values().clone();
        for (int s = 0; found && s < n; s++) {
            prior[s] *= relevance[s];
        }
        leaveOutSmallTalk(prior);
        double[] weight = weights(prior, focus.title());
        double[] centralities = centralities(prior, weight);
        boolean inOrder = measured.ordered() && !found;
        Cues cues = new Cues(texts, concepts, terms, inOrder, match, method);
        boolean wantsFullStatements = countsSentences && !found && cohesion.order() == 1;
        int fewestContentWords = wantsFullStatements ? (int) Math.round(method.of(FULL_STATEMENT)) : Cues.FEWEST_CONTENT_WORDS;
        Positions positions = inOrder
                ? measured.withoutScenery(texts, centralities, cues.values(), cues::setsScene)
                : measured;
        List<Scores.Part> factors = new ArrayList<>(7);
        factors.add(new Scores.Part("length", Lengths.measure(concepts, terms, cohesion.order(), countsSentences && !found, method)));
        factors.add(new Scores.Part("spread", spreads()));
        factors.add(new Scores.Part("position", emphasized(positions.values())));
        factors.add(new Scores.Part("cue", cues.values()));
        if (found) {
            factors.add(new Scores.Part("query", emphasized(relevance)));
        }
        if (found || focus.namesSpeaker()) {
            factors.add(new Scores.Part("answer", answers(match, replies)));
        }
        if (focus.namesSpeaker()) {
            factors.add(new Scores.Part("speaker", speakers(focus.said())));
        }
        Explainer explainer = new Explainer(texts, terms, concepts, tfIdf, prior, weight, pairBoost * singleBoost);
        return new Scores(concepts, weight, centralities, factors, positions, cues, fewestContentWords, method, explainer,
                match, replies);
    }

    /** What thanks, greets and announces in a talk is of nothing that the talk is about. */
    private void leaveOutSmallTalk(double[] prior) {
        int s = 0;
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                boolean said = text.source().blocks().get(sentence.block()).isTurn();
                prior[s] *= said && sentence.role() == Sentence.Role.ASIDE ? SMALL_TALK : 1;
                s++;
            }
        }
    }

    /** The weights of the concepts that have a number. */
    private double[] weights(double[] prior, int[] title) {
        double[] weight = tfIdf.frequencies(prior);
        for (int c = 0; c < weight.length; c++) {
            weight[c] *= tfIdf.idf(c) * boost(c);
        }
        for (int term : title) {
            weight[term] *= method.of(TITLE);
        }
        return weight;
    }

    private double boost(int concept) {
        double boost = concept < concepts.terms() ? 1 : pairBoost;
        if (concepts.sentenceFrequency(concept) == 1) {
            return boost * singleBoost;
        }
        if (texts.size() == 1) {
            return boost;
        }
        int documents = concepts.documentFrequency(concept);
        return boost * documents * Math.sqrt(documents);
    }

    /** The summed weight of each sentence's concepts. */
    private double[] centralities(double[] prior, double[] weight) {
        double[] centrality = new double[n];
        double lonePair = tfIdf.idfInText(1) * pairBoost * singleBoost;
        for (int s = 0; s < n; s++) {
            double sum = concepts.lonePairs(s) * prior[s] * lonePair;
            for (int k = concepts.first(s); k < concepts.first(s + 1); k++) {
                sum += weight[concepts.at(k)];
            }
            centrality[s] = sum;
        }
        return centrality;
    }

    private double[] spreads() {
        double weight = method.of(SPREAD) * n / (n + HALF_SPREAD);
        double[] spread = Spread.measure(concepts, n);
        for (int s = 0; s < n; s++) {
            spread[s] = 1 + weight * spread[s];
        }
        return spread;
    }

    /**
     * What sentences count for the words of the query that they hold themselves. In a text of a few sentences one of them is the
     * answer; a long one comes back to what was asked, and the words of the query also occur by the way.
     */
    private double[] answers(QueryMatch match, Replies replies) {
        double power = 1 + ANSWER * HALF_ANSWER / (HALF_ANSWER + n);
        double[] answer = new double[n];
        for (int s = 0; s < n; s++) {
            double heading = replies.isUnderLine(s) ? match.ofReplyTo(replies.question(s)) : 0;
            double beside = (match.near(s) - match.of(s)) * HALF_BESIDE / (HALF_BESIDE + n);
            answer[s] = Math.pow(MATCH_FLOOR + Math.max(match.of(s) + beside, heading), power);
        }
        return answer;
    }

    /** What sentences count by who says them: a long text is searched for what is asked, and who else speaks of it is near. */
    private double[] speakers(BitSet said) {
        double[] speaker = new double[n];
        Arrays.fill(speaker, OTHER_SPEAKER);
        said.stream().forEach(s -> speaker[s] = 1);
        return speaker;
    }

    /** To the power of 1.5. */
    private static double[] emphasized(double[] part) {
        double[] emphasized = new double[part.length];
        for (int s = 0; s < part.length; s++) {
            emphasized[s] = part[s] * Math.sqrt(part[s]);
        }
        return emphasized;
    }
}
