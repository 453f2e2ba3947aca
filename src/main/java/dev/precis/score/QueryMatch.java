package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Asked;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * What share of a query's information each sentence holds by itself, 0 to 1, whatever else the text says: BM25 as Apache Lucene's
 * {@link BM25Similarity} computes it, over the most it could be. So scores of different requests compare.
 *
 * <pre>
 * match(s) = sum over the different terms t of the query of information(t) · f / (f + 0.4 · (1 - 0.75 + 0.75 · tokens of s / mean tokens))
 *            / sum of information(t)
 *            f: occurrences of t in s; information(t) = ln(1 + N / n(t)), N sentences, n(t) of them hold t, 1 where none does, and
 *            12 such terms count at most;
 *            half of it for a word that tells little ({@link Focus#weak});
 *            the term counts 0.65 where s has it in other forms alone, as who asks for the university doesn't ask for the
 *            universe, or in a name in code of which it is a part; and 0.3 where the query has it in capitals and s in small letters
 * </pre>
 *
 * <p>What is in no term counts as well: what is written in capitals in the query and the sentence ("US", "IT"), as any other word; if
 * the query denies something, whatever denies in the sentence, half; and a thing of the kind that answers the query, beside words of it:
 * an amount, a time, a length or a reason 0.7, a name 0.5, what may be a place 0.3 ({@link AnswerSigns}). An amount beside what names it
 * counts 1.7, and as a word of the query: "its weight is 2 tons", where the query asks "how heavy".
 *
 * <p>A sentence that leans on the one before ("It is played in the town hall") is about the same, so half of what that one holds counts
 * for it as well. An answer goes on in the sentences behind it, which seldom repeat the question's words: {@link Neighbours}.
 */
public final class QueryMatch {
    /** One word of the query is nearly as good as the same word twice. */
    private static final float SATURATION = 0.4f;
    private static final float LENGTH = 0.75f;
    private static final Bm25 LUCENE = new Bm25();
    /** What a word counts that tells little about what is asked for, relative to others ({@link WeakWords}). */
    private static final float WEAK = 0.5f;
    /** What a thing counts for a question that one of its kind answers, relative to a word as rare. */
    private static final float SIGN = 0.7f;
    /** The same of a name, which may be anybody's. */
    private static final float NAME = 0.5f;
    /** The same of a preposition that places open with, and other things too. */
    private static final float PREPOSITION = 0.3f;

    /** What counts for a sentence that belongs to one of the best, relative to that: as much as any neighbour of one gets. */
    private static final double BELONGING = 0.15;

    /** What a reply counts, relative to its question: a statement that says most of it itself is the better answer. */
    private static final double REPLY = 0.5;
    /** The same where the question, or the heading, is the query and no more. */
    private static final double REPLY_TO_ECHO = 0.9;
    /** So many words that occur nowhere count at most: a longer query is a letter, of which most words ask for nothing. */
    private static final int MOST_UNKNOWN = 12;
    /** What a word counts that a sentence doesn't hold, and the one does that it leans on: "It is played in the town hall". */
    private static final double LEANING = 0.5;
    /** What a word counts in a sentence that has it in another form than the query. */
    private static final double OTHER_FORM = 0.65;
    /** The same where the query has it in capitals, and the sentence in small letters: "us" is no form of "US". */
    private static final double SMALL_LETTERS = 0.3;

    private final double[] match;
    private final double[] near;
    private final double best;
    private final BitSet holding;
    private final BitSet echoes;
    private final boolean asksForSteps;

    /** BM25 in which a word that every sentence holds tells something still: it may be all that tells a text from others. */
    private static final class Bm25 extends BM25Similarity {
        Bm25() {
            super(SATURATION, LENGTH);
        }

        @Override
        protected float idf(long sentencesWithTerm, long sentences) {
            return (float) Math.log1p((double) sentences / Math.max(1, sentencesWithTerm));
        }
    }

    private QueryMatch(List<SegmentedText> texts, Terms terms, double[] match, BitSet holding, BitSet echoes, Focus query) {
        this.match = match;
        this.holding = holding;
        this.echoes = echoes;
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
        boolean wordless = terms.firstToken(terms.sentenceCount()) == 0;
        return wordless
                ? new QueryMatch(texts, terms, new double[terms.sentenceCount()], new BitSet(), new BitSet(), query)
                : new Measuring(terms, query).measure(texts);
    }

    /** What is known while sentences are measured. */
    private static final class Measuring {
        private final Terms terms;
        private final Focus query;
        private final Asked asked;
        private final CollectionStatistics sentences;
        /** By term, null where it is not one of the query's. */
        private final SimScorer[] scorer;
        private final List<Besides> besides = new ArrayList<>();
        /** In the sentence under way. */
        private final int[] frequency;
        /** What a term counts by its forms there, 0 to 1. */
        private final double[] form;
        /** Words of the query that sentences are about while they lean on one another. */
        private final Set<Integer> subject = new LinkedHashSet<>();
        /** Whether the sentence under way holds a word of the query itself. */
        private boolean holds;
        private double all;

        Measuring(Terms terms, Focus query) {
            this.terms = terms;
            this.query = query;
            asked = query.asked();
            sentences = Relevance.statistics(terms);
            scorer = new SimScorer[terms.termCount()];
            frequency = new int[scorer.length];
            form = new double[scorer.length];
            float[] tells = new float[scorer.length];
            Arrays.fill(tells, 1);
            for (int term : query.weak()) {
                tells[term] = WEAK;
            }
            all = Math.min(asked.unknown(), MOST_UNKNOWN) * (double) information(0);
            for (int term : asked.terms()) {
                if (scorer[term] == null) {
                    all += tells[term] * information(terms.sentenceFrequency(term));
                    scorer[term] = LUCENE.scorer(tells[term], sentences, new TermStatistics(
                            new BytesRef(terms.text(term)), terms.sentenceFrequency(term), terms.termFrequency(term)));
                }
            }
            asked.acronyms().stream().filter(acronym -> !asked.spellings().contains(acronym)).sorted()
                    .forEach(acronym -> add(stopWords(Set.of(acronym), true), 1, false));
            if (!asked.negations().isEmpty()) {
                add(stopWords(asked.negations(), false), WEAK, false);
            }
            BitSet signs = AnswerSigns.find(terms, asked);
            if (!signs.isEmpty()) {
                add(signs, sign(asked.answer()), true);
            }
            BitSet named = sentencesWith(signs.stream(), token -> asked.named().contains(terms.spelling(token)));
            if (!named.isEmpty()) {
                add(named, 1 + SIGN, false);
            }
        }

        private static float sign(Asked.Answer answer) {
            return switch (answer) {
                case STATEMENT, STEPS -> 0;
                case AMOUNT, TIME, DURATION, REASON -> SIGN;
                case PERSON -> NAME;
                case PLACE -> PREPOSITION;
            };
        }

        private void add(BitSet held, float tells, boolean onlyWithWords) {
            double counts = tells * (double) information(held.cardinality());
            all += counts;
            besides.add(new Besides(held, counts, onlyWithWords));
        }

        /** The sentences that hold one of some stop words. */
        private BitSet stopWords(Set<Integer> spellings, boolean inCapitals) {
            return sentencesWith(IntStream.range(0, terms.sentenceCount()), token -> terms.term(token) == Terms.STOP_WORD
                    && (!inCapitals || terms.isAcronym(token)) && spellings.contains(terms.spelling(token)));
        }

        /** Those of some sentences that hold such a token. */
        private BitSet sentencesWith(IntStream some, IntPredicate token) {
            return some.filter(s -> IntStream.range(terms.firstToken(s), terms.firstToken(s + 1)).anyMatch(token))
                    .collect(BitSet::new, BitSet::set, BitSet::or);
        }

        private float information(int sentencesWithIt) {
            return LUCENE.idf(sentencesWithIt, sentences.docCount());
        }

        QueryMatch measure(List<SegmentedText> texts) {
            double[] match = new double[terms.sentenceCount()];
            BitSet holding = new BitSet();
            BitSet echoes = new BitSet();
            int s = 0;
            for (SegmentedText text : texts) {
                subject.clear();
                for (Sentence sentence : text.sentences()) {
                    if (!sentence.leansOnPrevious()) {
                        subject.clear();
                    }
                    if (all > 0) {
                        match[s] = sum(s) / all;
                        holding.set(s, holds);
                        echoes.set(s, holds && isEcho(s));
                    }
                    s++;
                }
            }
            return new QueryMatch(texts, terms, match, holding, echoes, query);
        }

        /** What a sentence holds; {@link #subject} is what it leans on, and then what the next one may lean on. */
        private double sum(int sentence) {
            int from = terms.firstToken(sentence);
            int to = terms.firstToken(sentence + 1);
            holds = false;
            for (int token = from; token < to; token++) {
                int term = terms.term(token);
                if (term >= 0 && scorer[term] != null) {
                    hold(term, form(token));
                }
                if (!asked.partsOfNames().isEmpty()) {
                    asked.partsOfNames().getOrDefault(term, Set.of()).forEach(part -> hold(part, OTHER_FORM));
                }
            }
            subject.stream().filter(term -> frequency[term] == 0).forEach(term -> count(term, LEANING));
            long length = SmallFloat.intToByte4(to - from);
            double sum = 0;
            for (int term : subject) {
                sum += take(term, length);
            }
            boolean words = sum > 0;
            for (Besides held : besides) {
                if (held.sentences.get(sentence) && (words || !held.onlyWithWords)) {
                    sum += held.counts;
                    holds |= !held.onlyWithWords;
                }
            }
            return sum;
        }

        private void hold(int term, double as) {
            count(term, as);
            subject.add(term);
            holds = true;
        }

        private void count(int term, double as) {
            frequency[term]++;
            form[term] = Math.max(form[term], as);
        }

        /** What a term that was counted makes of the sentence's sum, once. */
        private double take(int term, long length) {
            if (frequency[term] == 0) {
                return 0;
            }
            double counts = form[term] * scorer[term].score(frequency[term], length);
            frequency[term] = 0;
            form[term] = 0;
            return counts;
        }

        private double form(int token) {
            int spelling = terms.spelling(token);
            if (!asked.spellings().contains(spelling)) {
                return OTHER_FORM;
            }
            return asked.acronyms().contains(spelling) && !terms.isCapital(token) ? SMALL_LETTERS : 1;
        }

        /** Whether a sentence holds nothing but words of the query, stop words aside. */
        private boolean isEcho(int sentence) {
            for (int token = terms.firstToken(sentence); token < terms.firstToken(sentence + 1); token++) {
                int term = terms.term(token);
                if (term >= 0 && scorer[term] == null) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What else tells something in this query: stop words, or that a number does.
     *
     * @param sentences those that hold it
     * @param onlyWithWords whether it counts beside other words of the query alone
     */
    private record Besides(BitSet sentences, double counts, boolean onlyWithWords) {}

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

    /** The same where what belongs to a sentence that holds words of the query counts as a part of it ({@link Neighbours}). */
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
