package dev.precis.score;

import dev.precis.sentence.Sentence;
import dev.precis.term.AnswerWords;
import dev.precis.term.Asked;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which words of a query a sentence speaks of without saying them again: those of the sentence before it, where it leans on that one or
 * goes on from it, and those of the label above it: "LX 40. Weight: 72 kg."
 */
final class Topic {
    /** What a word counts that stands in the sentence before alone, where one leans on that: "It is played in the town hall". */
    static final double LEANING = 0.5;
    /** The same where the sentence holds a word of the query instead that the other doesn't. */
    private static final double GOING_ON = 0.7;
    /** Among so many first words a pronoun stands for what was spoken of before the sentence. */
    private static final int PRONOUN_WITHIN = 4;

    private final Terms terms;
    private final BitSet asked = new BitSet();
    private final Map<Integer, Set<Integer>> relatives;
    /** The sentences that hold a thing of the kind that answers the query. */
    private final BitSet signs;
    private final AnswerWords words;
    /** Words of the query that sentences are about while they lean on one another. */
    private final Set<Integer> subject = new LinkedHashSet<>();
    /** Words of the query that name what the sentences behind are about. */
    private final Set<Integer> label = new LinkedHashSet<>();
    /** What words of the {@link #subject} count in a sentence that doesn't hold them. */
    private final double[] carries;
    private int block;

    Topic(Terms terms, Asked query, BitSet signs) {
        this.terms = terms;
        this.signs = signs;
        Arrays.stream(query.terms()).forEach(asked::set);
        relatives = query.relatives();
        words = AnswerWords.BY_LANGUAGE.of(terms.language());
        carries = new double[terms.termCount()];
    }

    /** Begins another text. */
    void clear() {
        subject.clear();
        label.clear();
        block = 0;
    }

    /** What the sentence under way speaks of, and may say; what it says is to be added. */
    Set<Integer> subject() {
        return subject;
    }

    /** What a word of the subject counts in the sentence under way, where it doesn't hold it. */
    double carries(int term) {
        return carries[term];
    }

    /** What a label says that the sentence under way is about. */
    Set<Integer> label() {
        return label;
    }

    /**
     * Leaves in the {@link #subject} what the sentence before tells of this one. Where this one holds a word of the query instead, what it
     * speaks of are words that are as common: the train, of which there is a last one.
     */
    void carryOnto(Sentence sentence, int s) {
        boolean beside = sentence.block() == block;
        block = sentence.block();
        boolean tellsLess = s > 0 && signs.get(s - 1) && !signs.get(s);
        boolean goesOn = !tellsLess && (sentence.leansOnPrevious() || beside && speaksOfSame(s));
        int instead = goesOn ? rarestNew(s) : Integer.MAX_VALUE;
        if (!sentence.leansOnPrevious()) {
            subject.removeIf(term -> terms.sentenceFrequency(term) < instead);
        }
        for (int term : subject) {
            carries[term] = terms.sentenceFrequency(term) < instead ? LEANING : GOING_ON;
        }
    }

    /**
     * Whether a sentence speaks of what the one before does. It has a pronoun for it soon ("Kemp wrote it"), or its first word is one of
     * the query: right behind one that opens no noun ("To cancel, ring the shop"), or else beside another word that is in both ("The last
     * one leaves") or what is asked for. A noun opens another subject: "The museum is shut on Mondays" behind "Tickets are sold at the
     * desk".
     */
    private boolean speaksOfSame(int sentence) {
        int from = terms.firstToken(sentence);
        int to = terms.endToken(sentence);
        if (IntStream.range(from, Math.min(to, from + PRONOUN_WITHIN))
                .anyMatch(token -> words.pronouns().contains(terms.spelling(token)))) {
            return true;
        }
        int first = from;
        while (first < to && terms.term(first) < 0) {
            first++;
        }
        boolean opens = first < to && meant(first).findAny().isPresent();
        boolean behindNoArticle = first == from + 1 && !words.articles().contains(terms.spelling(from));
        return opens && (behindNoArticle || signs.get(sentence)
                || IntStream.range(from, to).flatMap(this::meant).anyMatch(subject::contains));
    }

    /** In how many sentences the rarest word of the query is that one holds and what it leans on doesn't; more than any where none is. */
    private int rarestNew(int sentence) {
        return terms.tokens(sentence).flatMap(this::meant)
                .filter(term -> !subject.contains(term)).map(terms::sentenceFrequency).min().orElse(Integer.MAX_VALUE);
    }

    /** The terms of the query that a token stands for. */
    private IntStream meant(int token) {
        int term = terms.term(token);
        if (term < 0) {
            return IntStream.empty();
        }
        IntStream related = relatives.getOrDefault(term, Set.of()).stream().mapToInt(meant -> meant);
        return asked.get(term) ? IntStream.concat(IntStream.of(term), related) : related;
    }

    /** Keeps in the {@link #label} what the sentences behind one are about. */
    void name(Sentence sentence, int s, boolean isLabel) {
        if (sentence.role() == Sentence.Role.HEADING || !label.isEmpty() && isOtherLabel(s)) {
            label.clear();
        }
        if (isLabel) {
            label.clear();
            for (int token = terms.firstToken(s); token < terms.endToken(s); token++) {
                meant(token).forEach(label::add);
            }
        }
    }

    /** Whether a sentence is no longer than the label and has words of it: "LX 60". */
    private boolean isOtherLabel(int sentence) {
        int from = terms.firstToken(sentence);
        int to = terms.endToken(sentence);
        return to - from <= label.size() && IntStream.range(from, to).flatMap(this::meant).anyMatch(label::contains);
    }
}
