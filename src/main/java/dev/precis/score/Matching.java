package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Asked;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

/** Measures what each sentence holds of a query, as {@link QueryMatch} says. */
final class Matching {
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

    /** What it counts that a speaker says a sentence whom the query names, relative to a word as rare. */
    private static final float SPEAKER = 2;

    /** What it counts that a sentence says what something is, for a question that asks that. */
    private static final float DEFINITION = 1.5f;

    /** A sentence of nothing but words of the query that holds less than this share of it is a label. */
    private static final double LABEL = 0.5;
    /** So many words that occur nowhere count at most: a longer query is a letter, of which most words ask for nothing. */
    private static final int MOST_UNKNOWN = 12;
    /** What a word counts in a sentence that has it in another form than the query. */
    private static final double OTHER_FORM = 0.65;
    /** The same of a related word: a compound that it is a part of, another word of its family. */
    private static final double RELATED = 0.5;
    /** The same where the query has it in capitals, and the sentence in small letters: "us" is no form of "US". */
    private static final double SMALL_LETTERS = 0.3;

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

    private final Terms terms;
    private final Asked asked;
    private final CollectionStatistics sentences;
    /** By term, null where it is not one of the query's. */
    private final SimScorer[] scorer;
    private final List<Besides> besides = new ArrayList<>();
    /** In the sentence under way. */
    private final int[] frequency;
    /** What a term counts by its forms there, 0 to 1. */
    private final double[] form;
    private final Held held;
    private final Topic topic;
    /** The sentences that hold a thing of the kind that answers the query. */
    private final BitSet signs;
    /** Those words of the query that tell what is asked for; beside others alone an amount or a reason may be of anything. */
    private final BitSet telling = new BitSet();
    /** Whether the sentence under way holds a word of the query itself. */
    private boolean holds;
    private double all;

    private Matching(List<SegmentedText> texts, Terms terms, Focus query, Held held) {
        this.terms = terms;
        asked = query.asked();
        this.held = held;
        sentences = Relevance.statistics(terms);
        scorer = new SimScorer[terms.termCount()];
        frequency = new int[scorer.length];
        form = new double[scorer.length];
        signs = AnswerSigns.find(terms, asked);
        topic = new Topic(terms, asked, signs);
        addTerms(query.weak());
        addBesides(texts);
        if (query.namesSpeaker()) {
            add(query.said(), SPEAKER, false);
        }
    }

    private void addTerms(int[] weak) {
        float[] tells = new float[scorer.length];
        Arrays.fill(tells, 1);
        for (int term : weak) {
            tells[term] = WEAK;
        }
        all = Math.min(asked.unknown(), MOST_UNKNOWN) * (double) information(0);
        for (int term : asked.terms()) {
            telling.set(term, tells[term] == 1);
            if (scorer[term] == null) {
                all += tells[term] * information(terms.sentenceFrequency(term));
                scorer[term] = LUCENE.scorer(tells[term], sentences, new TermStatistics(
                        new BytesRef(terms.text(term)), terms.sentenceFrequency(term), terms.termFrequency(term)));
            }
        }
    }

    private void addBesides(List<SegmentedText> texts) {
        asked.acronyms().stream().filter(acronym -> !asked.spellings().contains(acronym)).sorted()
                .forEach(acronym -> add(stopWords(Set.of(acronym), true), 1, false));
        if (!asked.negations().isEmpty()) {
            add(stopWords(asked.negations(), false), WEAK, false);
        }
        if (!signs.isEmpty()) {
            add(signs, sign(asked.answer()), true);
        }
        if (asked.answer() == Asked.Answer.STATEMENT || asked.answer() == Asked.Answer.STEPS) { // "Wie ist die Adresse?"
            BitSet values = LabelledValues.find(texts, terms, asked);
            if (!values.isEmpty()) {
                add(values, 1, true);
            }
        }
        if (asked.isWhat()) {
            BitSet definitions = Defining.find(texts, terms, asked);
            if (!definitions.isEmpty()) {
                add(definitions, DEFINITION, true);
            }
        }
        BitSet named = sentencesWith(signs.stream(), token -> asked.named().contains(terms.spelling(token)));
        if (!named.isEmpty()) {
            add(named, 1 + SIGN, false);
        }
    }

    private static float sign(Asked.Answer answer) {
        return switch (answer) {
            case STATEMENT, STEPS -> 0;
            case AMOUNT, TIME, OCCASION, DURATION, REASON -> SIGN;
            case PERSON -> NAME;
            case PLACE -> PREPOSITION;
        };
    }

    private void add(BitSet holders, float tells, boolean onlyWithWords) {
        double counts = tells * (double) information(holders.cardinality());
        all += counts;
        besides.add(new Besides(holders, counts, onlyWithWords));
    }

    /** The sentences that hold one of some stop words. */
    private BitSet stopWords(Set<Integer> spellings, boolean inCapitals) {
        return sentencesWith(IntStream.range(0, terms.sentenceCount()), token -> terms.term(token) == Terms.STOP_WORD
                && (!inCapitals || terms.isAcronym(token)) && spellings.contains(terms.spelling(token)));
    }

    /** Those of some sentences that hold such a token. */
    private BitSet sentencesWith(IntStream some, IntPredicate token) {
        return some.filter(s -> terms.tokens(s).anyMatch(token))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private float information(int sentencesWithIt) {
        return LUCENE.idf(sentencesWithIt, sentences.docCount());
    }

    /**
     * What was measured.
     *
     * @param match by sentence, the share of the query's information that it holds
     * @param holding the sentences that hold words of the query themselves
     * @param echoes those of them that hold no others
     * @param labels those of the echoes that answer nothing
     */
    record Held(double[] match, BitSet holding, BitSet echoes, BitSet labels) {}

    /**
     * Measures every sentence.
     *
     * @param query what was asked for
     */
    static Held measure(List<SegmentedText> texts, Terms terms, Focus query) {
        Held held = new Held(new double[terms.sentenceCount()], new BitSet(), new BitSet(), new BitSet());
        boolean wordless = terms.tokenCount() == 0;
        if (!wordless) {
            Matching matching = new Matching(texts, terms, query, held);
            if (matching.all > 0) {
                matching.measure(texts);
            }
        }
        return held;
    }

    private void measure(List<SegmentedText> texts) {
        int s = 0;
        for (SegmentedText text : texts) {
            topic.clear();
            for (Sentence sentence : text.sentences()) {
                topic.carryOnto(sentence, s);
                held.match[s] = sum(s) / all;
                held.holding.set(s, holds);
                held.echoes.set(s, holds && isEcho(s));
                boolean isLabel = held.echoes.get(s) && sentence.role() != Sentence.Role.QUESTION && answersNothing(s);
                held.labels.set(s, isLabel);
                topic.name(sentence, s, isLabel);
                s++;
            }
        }
    }

    /**
     * Whether a sentence that says back words of the query tells nothing of what it asks for: it holds no thing of the kind, or, where a
     * statement is asked for, nothing but a few of the query's words.
     */
    private boolean answersNothing(int echo) {
        boolean isStatement = asked.answer() == Asked.Answer.STATEMENT;
        return isStatement ? held.match[echo] < LABEL && isOfTerms(echo) : !signs.get(echo);
    }

    private boolean isOfTerms(int sentence) {
        return terms.tokens(sentence).allMatch(token -> terms.term(token) >= 0);
    }

    /** What a sentence holds; its own words are part of the {@link #topic} behind it. */
    private double sum(int sentence) {
        int from = terms.firstToken(sentence);
        int to = terms.endToken(sentence);
        holds = false;
        for (int token = from; token < to; token++) {
            int term = terms.term(token);
            if (term < 0) {
                continue;
            }
            if (scorer[term] != null) {
                hold(term, form(token));
            }
            asked.partsOfNames().getOrDefault(term, Set.of()).forEach(part -> hold(part, OTHER_FORM));
            asked.relatives().getOrDefault(term, Set.of()).forEach(meant -> hold(meant, RELATED));
        }
        topic.subject().stream().filter(term -> frequency[term] == 0).forEach(term -> count(term, topic.carries(term)));
        double sum = 0;
        for (Besides other : besides) {
            if (!other.onlyWithWords && other.sentences.get(sentence)) {
                sum += other.counts;
                holds = true;
            }
        }
        if (holds) {
            topic.label().stream().filter(term -> frequency[term] == 0).forEach(term -> count(term, Topic.LEANING));
        }
        long length = SmallFloat.intToByte4(to - from);
        boolean tells = telling.isEmpty() || topic.subject().stream().anyMatch(telling::get);
        double ofWords = takeAll(topic.subject(), length) + takeAll(topic.label(), length);
        for (Besides other : besides) {
            if (other.onlyWithWords && tells && ofWords > 0 && other.sentences.get(sentence)) {
                sum += other.counts;
            }
        }
        return sum + ofWords;
    }

    private double takeAll(Set<Integer> counted, long length) {
        return counted.stream().mapToDouble(term -> take(term, length)).sum();
    }

    private void hold(int term, double as) {
        count(term, as);
        topic.subject().add(term);
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
        return terms.tokens(sentence).map(terms::term).allMatch(term -> term < 0 || scorer[term] != null);
    }

    /**
     * What else tells something in this query: stop words, or that a number does.
     *
     * @param sentences those that hold it
     * @param onlyWithWords whether it counts beside other words of the query alone
     */
    private record Besides(BitSet sentences, double counts, boolean onlyWithWords) {}
}
