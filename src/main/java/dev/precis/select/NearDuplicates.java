package dev.precis.select;

import dev.precis.score.Concepts;
import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds the sentences that say the same as a given one: those that are identical, however short, and those that share at
 * least {@value #SHARED} of the concepts of either, terms and pairs of neighbours alike, or nearly all of the shorter one's,
 * and say nothing different for all that ({@link Differences}), and those that hold the other one as it stands ({@link Retellings}); and
 * those that quote the same ({@link QuotedWords}). Of two documents, a sentence that has all terms of another one tells it once more, in
 * whatever order of words. One that says more than the other covers it and isn't covered by it.
 *
 * <p>Candidates are met through concepts of few sentences alone ({@value #RARE} at most): near-duplicates share several, and the
 * search costs a bounded number of steps for each concept of the sentence, however long the text.
 */
final class NearDuplicates {
    private static final double SHARED = 0.6;
    /** What a sentence shares with a longer one that holds all it says. */
    private static final double CONTAINED = 0.8;
    /** A sentence that is so much longer than one it contains has something else to say besides. */
    private static final double MUCH_LONGER = 2;
    private static final int RARE = 24;
    private static final int FEWEST_CONCEPTS = 8;
    private static final int FEWEST_CONTAINED = 6;
    /** Shorter statements are found in others by chance. */
    private static final int FEWEST_RETOLD = 4;
    /** A statement that doesn't even say of whom or what it is, as "he died", is made of many. */
    private static final int FEWEST_PLACED = 2;
    /** What holds so many times as many terms is about more than what it retells. */
    private static final int MUCH_WIDER = 3;
    /** Longer sentences, in terms, retell no other; so that the time stays linear. */
    private static final int LONGEST_RETELLING = 60;
    /** Terms that are left out of account when two are compared by number: who said it. */
    private static final int SAYING = 2;
    /** So many terms more are news: "and forty families left their homes"; fewer say when, or who said it. */
    private static final int NEWS = 3;
    /** Linked sentences that say something else and are passed by, so that a text of nothing else stays linear. */
    private static final int MOST_OTHERS = 16;
    /** Of the concepts of near-duplicates, one in so many at least is in few sentences, so that they meet by it. */
    private static final int CONCEPTS_PER_MEETING = 3;
    private static final int[] NONE = {};
    /** No sentence. */
    static final int NOBODY = -1;

    private final Concepts concepts;
    private final Holders holders;
    private final Differences differences;
    private final Retellings retellings;
    /** By sentence, the document it stands in. */
    private final int[] document;
    private final int[] meetings;
    private final int[] met;
    /** By concept, the last of the sentences asked for that holds it. */
    private final int[] lastHolder;
    private final QuotedWords quoted;
    /** The sentences of the same words, and those that quote the same. */
    private final Chains ofSameWords;
    private final Chains ofSameQuotation;

    /** The sentence that was asked for last, and what was found for it. */
    private int asked = NOBODY;
    private int[] answer = NONE;

    /** Says whether two linked sentences say the same. */
    private interface Same {
        boolean are(int sentence, int other);
    }

    NearDuplicates(List<SegmentedText> texts, Terms terms, Concepts concepts, Holders holders) {
        int sentences = terms.sentenceCount();
        this.concepts = concepts;
        this.holders = holders;
        SentenceWords sentenceWords = new SentenceWords(texts, terms);
        this.differences = new Differences(terms, sentenceWords);
        this.retellings = new Retellings(terms, sentenceWords, differences);
        this.document = IntStream.range(0, texts.size()).flatMap(d -> texts.get(d).sentences().stream().mapToInt(s -> d)).toArray();
        this.meetings = new int[sentences];
        this.met = new int[sentences];
        this.lastHolder = new int[concepts.count()];
        Arrays.fill(lastHolder, NOBODY);
        this.quoted = new QuotedWords(texts, terms);
        long[] words = new long[sentences];
        long[] quotations = new long[sentences];
        for (int s = 0; s < sentences; s++) {
            words[s] = Chains.hash(terms, terms.firstToken(s), terms.endToken(s));
            quotations[s] = Chains.hash(terms, quoted.from(s), quoted.to(s));
        }
        this.ofSameWords = new Chains(words);
        this.ofSameQuotation = new Chains(quotations);
    }

    /** The sentences that say the same as a sentence and no more, the nearest in words first. */
    int[] of(int sentence) {
        return Arrays.stream(saySame(sentence)).filter(other -> !saysMore(other, sentence)).toArray();
    }

    /** The nearest of those that say what a sentence says, and more; {@value #NOBODY} without one. */
    int fuller(int sentence) {
        return Arrays.stream(saySame(sentence)).filter(other -> saysMore(other, sentence)).findFirst().orElse(NOBODY);
    }

    /** Whether one of two sentences denies what the other doesn't. */
    boolean denyOtherwise(int sentence, int other) {
        return differences.denyOtherwise(sentence, other);
    }

    private boolean saysMore(int other, int sentence) {
        return retellings.saysMore(other, sentence) || places(other, sentence)
                || retells(other, sentence) && terms(other) >= terms(sentence) + NEWS;
    }

    private int[] saySame(int sentence) {
        if (asked != sentence) {
            asked = sentence;
            answer = find(sentence);
        }
        return answer;
    }

    private int[] find(int sentence) {
        int found = linked(sentence, ofSameWords, retellings::identical, 0);
        found = linked(sentence, ofSameQuotation,
                (one, other) -> quoted.same(one, other) && !differences.denyOrQualifyOtherwise(one, other),
                found);
        found = similar(sentence, concepts.size(sentence), found);
        return found == 0 ? NONE : Arrays.stream(met, 0, found).distinct().toArray();
    }

    private int linked(int sentence, Chains chains, Same same, int before) {
        return linked(sentence, chains::before, same, linked(sentence, chains::behind, same, before));
    }

    private int linked(int sentence, IntUnaryOperator link, Same same, int before) {
        int found = before;
        int others = 0;
        for (int other = link.applyAsInt(sentence); other != Chains.END && others < MOST_OTHERS
                && found < met.length; other = link.applyAsInt(other)) {
            if (same.are(sentence, other)) {
                met[found++] = other;
            } else {
                others++;
            }
        }
        return found;
    }

    private int similar(int sentence, int size, int before) {
        int[] candidates = candidates(sentence);
        int found = before;
        for (int other : candidates) {
            boolean oftenEnough = meetings[other] * CONCEPTS_PER_MEETING >= Math.min(size, concepts.size(other));
            meetings[other] = 0;
            if (oftenEnough && found < met.length && alike(sentence, size, other)) {
                met[found++] = other;
            }
        }
        return found;
    }

    /** The other sentences that share a rare concept with one. */
    private int[] candidates(int sentence) {
        int[] candidates = new int[16];
        int count = 0;
        for (int k = concepts.firstRecurring(sentence); k < concepts.first(sentence + 1); k++) {
            int c = concepts.at(k);
            lastHolder[c] = sentence;
            if (holders.first(c + 1) - holders.first(c) > RARE) {
                continue;
            }
            for (int h = holders.first(c); h < holders.first(c + 1); h++) {
                int other = holders.at(h);
                if (other != sentence && meetings[other]++ == 0) {
                    if (count == candidates.length) {
                        candidates = Arrays.copyOf(candidates, count * 2);
                    }
                    candidates[count++] = other;
                }
            }
        }
        return Arrays.copyOf(candidates, count);
    }

    private boolean alike(int sentence, int size, int other) {
        int otherSize = concepts.size(other);
        int sharedTerms = shared(sentence, concepts.firstRecurring(other), concepts.firstPair(other));
        int shared = sharedTerms + shared(sentence, concepts.firstPair(other), concepts.first(other + 1));
        int less = Math.min(size, otherSize);
        boolean similar = less >= FEWEST_CONCEPTS && shared >= SHARED * Math.max(size, otherSize);
        if (shared >= less && (size > otherSize ? retellings.holds(sentence, other) : retellings.holds(other, sentence))) {
            return true;
        }
        if (sharedTerms >= Math.min(terms(sentence), terms(other)) - SAYING && (retells(sentence, other) || retells(other, sentence))) {
            return true;
        }
        if (places(sentence, other) || places(other, sentence)) {
            return true;
        }
        boolean contained = less >= FEWEST_CONTAINED && shared >= CONTAINED * less && otherSize <= MUCH_LONGER * size;
        return (similar || contained) && !differences.differ(sentence, other);
    }

    private int shared(int sentence, int from, int to) {
        int shared = 0;
        for (int k = from; k < to; k++) {
            shared += lastHolder[concepts.at(k)] == sentence ? 1 : 0;
        }
        return shared;
    }

    /** Whether a sentence tells all that a sentence of another document tells. */
    private boolean retells(int sentence, int other) {
        return document[sentence] != document[other] && terms(other) >= FEWEST_RETOLD && terms(other) <= LONGEST_RETELLING
                && terms(sentence) <= Math.min(LONGEST_RETELLING, MUCH_WIDER * terms(other))
                && retellings.retells(sentence, other);
    }

    /** Whether a sentence says where or when something was that one of another document says in few words. */
    private boolean places(int sentence, int other) {
        return document[sentence] != document[other] && terms(other) >= FEWEST_PLACED && terms(other) < FEWEST_RETOLD
                && retellings.places(sentence, other);
    }

    private int terms(int sentence) {
        return concepts.firstPair(sentence) - concepts.first(sentence);
    }
}
