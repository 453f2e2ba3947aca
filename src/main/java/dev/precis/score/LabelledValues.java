package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Asked;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which sentences are a label and its value, a number or an address, where the label is made of words of a query: "Phone: 555 1234". They
 * say what is asked for in fewer words than any statement; "Phone: see below" doesn't.
 *
 * <p>Time: the sentences of the texts.
 */
final class LabelledValues {
    private static final int LONGEST_LABEL = 4;
    /** A longer one is a statement behind a colon, in tokens. */
    private static final int LONGEST_VALUE = 10;

    private final Terms terms;
    private final Asked asked;
    private final BitSet meant = new BitSet();

    private LabelledValues(Terms terms, Asked asked) {
        this.terms = terms;
        this.asked = asked;
        Arrays.stream(asked.terms()).forEach(meant::set);
    }

    /** The sentences that are. */
    static BitSet find(List<SegmentedText> texts, Terms terms, Asked asked) {
        LabelledValues values = new LabelledValues(terms, asked);
        BitSet found = new BitSet();
        int s = 0;
        for (SegmentedText text : texts) {
            String visible = text.source().visible();
            for (Sentence sentence : text.sentences()) {
                found.set(s, values.isValue(visible, sentence, s));
                s++;
            }
        }
        return found;
    }

    private boolean isValue(String visible, Sentence sentence, int s) {
        int from = terms.firstToken(s);
        int to = terms.endToken(s);
        int last = Math.min(to, from + LONGEST_LABEL) - 1;
        for (int token = from; token < last || token == last && token + 1 < to; token++) {
            if (visible.startsWith(": ", terms.end(token))) {
                int value = token + 1;
                return sentence.role() != Sentence.Role.QUESTION && to - value <= LONGEST_VALUE && isOfQuery(from, value)
                        && holdsValue(visible, terms.start(value), terms.end(to - 1));
            }
        }
        return false;
    }

    private static boolean holdsValue(String text, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> Character.isDigit(text.charAt(i)) || text.charAt(i) == '@');
    }

    /** Whether all words of some tokens, stop words aside, are the query's, and some are. */
    private boolean isOfQuery(int from, int to) {
        int[] words = IntStream.range(from, to).map(terms::term).filter(term -> term >= 0).toArray();
        return words.length > 0 && Arrays.stream(words).allMatch(term -> meant.get(term) || !related(term).isEmpty());
    }

    private Set<Integer> related(int term) {
        return asked.relatives().getOrDefault(term, Set.of());
    }
}
