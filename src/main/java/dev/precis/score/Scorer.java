package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.List;

/**
 * Step 4: how informative each sentence is.
 *
 * <p>A sentence is worth the concepts it holds ({@link Concepts}: terms, and pairs of neighbours), as in concept-based
 * summarization (Gillick and Favre, "A scalable global model for summarization", 2009; position-weighted frequency:
 * Yih et al., "Multi-document summarization by maximizing informative content-words", 2007):
 *
 * <pre>
 * position(s) = (1 + lead·L·O·e^(-i/r) + end·O·e^(-(n-1-i)/r)) · (1 + (paragraph-1)·O where s opens its block)
 *               i: place of s among the n sentences of its document that are not noise; r = max(reach, n/50)
 *               L, O: whether the text opens with its point, and has an order at all ({@link Cohesion})
 * prior(s)    = position(s) · query(s)                 query: {@link Relevance}, 1 without a query
 * w(c)        = sum of prior(s) over the sentences holding c
 *               · bigram where c is a pair · single where one sentence alone holds c
 *               · (documents holding c)^1.5 where there are several · title where c is a term of a title
 * score(s)    = position(s)^1.5 · query(s)^1.5 · cue(s) · spread(s) · sum of w(c) over the concepts of s / max(5 + 2·O, tokens of s)^x
 *               x = shortLength + (longLength - shortLength) · n / (n + 15)
 * spread(s)   = 1 + spread · n / (n + 40) · mean reach of the terms of s through the text ({@link Spread})
 * cue(s)      = role · leaning where s leans on the sentence before · 0.1 for "This article …" among several documents
 *              · min(1, (0.07 + share of stop words) / (0.07 + prose))
 * </pre>
 *
 * <p>Time is linear in the tokens: no sentence is compared with another. The exponent of length grows with the text
 * because in a short text every sentence brings something and the fuller one wins, in a long one all long sentences
 * hold the frequent concepts and the denser one wins.
 */
public final class Scorer {
    /** Shorter sentences are taken to have this many tokens, or they would win by being short. */
    private static final int FEWEST_TOKENS = 5;
    /** And so many more in a text that has an order: in a pile of reviews the short ones are the point. */
    private static final int MORE_IN_ORDER = 2;
    /** Number of sentences at which the exponent of length is half way from short to long. */
    private static final double HALF_LONG = 15;
    /** Number of sentences at which spread counts half: in a short text nothing is far from anything. */
    private static final double HALF_SPREAD = 40;
    private static final double PROSE_FLOOR = 0.07;
    /** What questions and fragments, and what headings count relative to statements. */
    private static final double SECOND_CHOICE = 0.1;
    private static final double LAST_CHOICE = 0.01;
    /** What a leaning sentence counts among several documents, relative to one in a text of its own. */
    private static final double SEVERAL_LEANING = 0.55;
    /** What a sentence counts, among several documents, in which one of them speaks of itself. */
    private static final double SELF_REFERENCE = 0.1;
    /** A sentence with fewer different terms ("None of it worked.") says too little to stand in a summary by choice. */
    private static final int FEWEST_CONTENT_WORDS = 4;

    private final List<SegmentedText> texts;
    private final Terms terms;
    private final Method method;
    private final Concepts concepts;
    private final int n;
    private double order;

    private Scorer(List<SegmentedText> texts, Terms terms, int[] title, Method method) {
        this.texts = texts;
        this.terms = terms;
        this.method = method;
        this.concepts = Concepts.of(texts, terms, title);
        this.n = terms.sentenceCount();
    }

    /**
     * Scores every sentence of the texts.
     *
     * @param terms the terms read from them, in this order
     * @param focus what the caller said the summary should be about
     */
    public static Scores score(List<SegmentedText> texts, Terms terms, Focus focus) {
        return score(texts, terms, focus, Method.DEFAULT);
    }

    /** Scores by a variant of the method; for the benchmark. */
    public static Scores score(List<SegmentedText> texts, Terms terms, Focus focus, Method method) {
        return new Scorer(texts, terms, focus.title(), method).score(focus);
    }

    private Scores score(Focus focus) {
        double[] relevance = focus.query().length == 0 ? null : Relevance.of(terms, focus.query());
        double[] position = positions(relevance != null);
        double[] prior = position.clone();
        for (int s = 0; relevance != null && s < n; s++) {
            prior[s] *= relevance[s];
        }
        double[] weight = weights(prior, focus.title());
        double[] mass = masses(prior, weight);
        double[] length = lengths();
        for (int s = 0; s < n; s++) {
            position[s] *= Math.sqrt(position[s]);
            if (relevance != null) {
                relevance[s] *= Math.sqrt(relevance[s]);
            }
        }
        boolean[] second = new boolean[n];
        return new Scores(concepts, weight, mass, length, spreads(), position, cues(second), relevance, second, method, leaning());
    }

    /** A query overrules the lead: what answers it may stand anywhere. */
    private double[] positions(boolean queried) {
        Cohesion cohesion = method.readsStructure() ? Cohesion.of(texts, concepts, n) : new Cohesion(1, 1);
        double lead = queried ? 0 : method.lead() * cohesion.lead() * cohesion.order();
        double end = method.end() * cohesion.order();
        order = cohesion.order();
        double paragraph = 1 + (method.paragraph() - 1) * cohesion.order();
        double[] position = new double[n];
        int s = 0;
        for (SegmentedText text : texts) {
            int count = 0;
            for (Sentence sentence : text.sentences()) {
                count += sentence.role() == Sentence.Role.NOISE ? 0 : 1;
            }
            double fading = StrictMath.exp(-1 / Math.max(method.reach(), count / 50.0));
            double[] fromStart = new double[count];
            for (int i = 0; i < count; i++) {
                fromStart[i] = i == 0 ? 1 : fromStart[i - 1] * fading;
            }
            int i = 0;
            for (Sentence sentence : text.sentences()) {
                if (sentence.role() != Sentence.Role.NOISE) {
                    position[s] = (1 + lead * fromStart[i] + end * fromStart[count - 1 - i])
                            * (sentence.opensBlock() ? paragraph : 1);
                    i++;
                }
                s++;
            }
        }
        return position;
    }

    /** The weights of the recurring concepts. */
    private double[] weights(double[] prior, int[] title) {
        double[] weight = new double[concepts.count()];
        for (int s = 0; s < n; s++) {
            for (int k = concepts.first(s); k < concepts.first(s + 1); k++) {
                weight[concepts.at(k)] += prior[s];
            }
        }
        for (int pair = concepts.pairsFrom(); pair < weight.length; pair++) {
            weight[pair] *= method.bigram();
        }
        if (texts.size() > 1) {
            raiseWhatSeveralDocumentsHold(weight);
        }
        for (int term : title) {
            weight[concepts.ofTerm(term)] *= method.title();
        }
        return weight;
    }

    private void raiseWhatSeveralDocumentsHold(double[] weight) {
        for (int term = 0; term < terms.termCount(); term++) {
            int documents = terms.documentFrequency(term);
            weight[concepts.ofTerm(term)] *= documents * Math.sqrt(documents);
        }
        for (int pair = concepts.pairsFrom(); pair < weight.length; pair++) {
            int documents = concepts.documentFrequency(pair);
            weight[pair] *= documents * Math.sqrt(documents);
        }
    }

    /** The summed weight of each sentence's concepts; lone ones weigh what their sentence makes them weigh. */
    private double[] masses(double[] prior, double[] weight) {
        double[] mass = new double[n];
        for (int s = 0; s < n; s++) {
            weight[Concepts.LONE_TERM] = prior[s] * method.single();
            weight[Concepts.LONE_TITLE_TERM] = prior[s] * method.single() * method.title();
            weight[Concepts.LONE_PAIR] = prior[s] * (method.bigram() * method.single());
            double sum = 0;
            for (int k = concepts.firstEntry(s); k < concepts.firstEntry(s + 1); k++) {
                sum += weight[concepts.entry(k)];
            }
            mass[s] = sum;
        }
        return mass;
    }

    private double[] lengths() {
        int long_ = 0;
        for (int s = 0; s < n; s++) {
            long_ += concepts.contentWords(s) >= FEWEST_CONTENT_WORDS ? 1 : 0;
        }
        double exponent =
                method.shortLength() + (method.longLength() - method.shortLength()) * long_ / (long_ + HALF_LONG);
        exponent += (1 - order) * (1 - exponent);
        LengthPowers powers = LengthPowers.with(exponent, long_);
        int fewest = (int) Math.round(FEWEST_TOKENS + MORE_IN_ORDER * order);
        double[] length = new double[n];
        for (int s = 0; s < n; s++) {
            length[s] = powers.of(Math.max(fewest, terms.firstToken(s + 1) - terms.firstToken(s)));
        }
        return length;
    }

    private double[] spreads() {
        double weight = method.spread() * n / (n + HALF_SPREAD);
        double[] spread = Spread.of(concepts, n);
        for (int s = 0; s < n; s++) {
            spread[s] = 1 + weight * spread[s];
        }
        return spread;
    }

    private double[] cues(boolean[] second) {
        double[] cue = new double[n];
        int s = 0;
        for (SegmentedText text : texts) {
            String visible = text.source().visible();
            for (Sentence sentence : text.sentences()) {
                double leaning = sentence.leansOnPrevious() ? leaning() : 1;
                boolean itself = texts.size() > 1 && SelfReference.opens(visible, sentence.start(), sentence.end());
                second[s] = concepts.contentWords(s) < FEWEST_CONTENT_WORDS || isCutOff(visible, sentence.end());
                cue[s] = role(sentence.role()) * prose(s) * leaning * (itself ? SELF_REFERENCE : 1);
                s++;
            }
        }
        return cue;
    }

    /** What a sentence counts that leans on the one before it; in a digest that one is seldom chosen, too. */
    private double leaning() {
        return texts.size() > 1 ? method.leaning() * SEVERAL_LEANING : method.leaning();
    }

    /** Whether a sentence breaks off ("The activist who triggered a dispute between ..."): a teaser's end, mostly. */
    private static boolean isCutOff(String text, int end) {
        return text.charAt(end - 1) == '…' || text.startsWith("...", end - 3);
    }

    private static double role(Sentence.Role role) {
        return switch (role) {
            case STATEMENT -> 1;
            case QUESTION, FRAGMENT -> SECOND_CHOICE;
            case HEADING -> LAST_CHOICE;
            case NOISE -> 0;
        };
    }

    /** Lists of names, formulas and tables have few stop words; prose has them in every language that has a list of them. */
    private double prose(int s) {
        int tokens = terms.firstToken(s + 1) - terms.firstToken(s);
        return Math.min(1, (PROSE_FLOOR + concepts.stopWords(s) / Math.max(1.0, tokens)) / (PROSE_FLOOR + method.prose()));
    }
}
