package dev.precis.select;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What sentences quote, and whether two quote the same with no more than one to say who spoke: "I made a mistake," she said. and "I made a
 * mistake," the minister told reporters. Where either names somebody the other doesn't, two may have said it.
 *
 * <p>Time: the characters of the sentences.
 */
final class QuotedWords {
    /** Marks that open where most languages close, ” and », are none of them: what they close isn't quoted twice. */
    private static final String OPENING = "\"“„«「『";
    /** Fewer words are quoted of things that have little in common: "safe", "the bridge". */
    private static final int FEWEST_WORDS = 4;
    /** Three words that are so long together say as much as four: "Değirmen köyde kalacak". */
    private static final int LONG_WORDS = 20;
    /** Where a mark stands that was not sought yet. */
    private static final int BEFORE = -1;
    /** The verb in "she said". */
    private static final int MOST_WORDS_OF_SAYING = 1;

    private final Terms terms;
    /** By sentence, the tokens of its first quotation; none where it has no long one. */
    private final int[] from;
    private final int[] to;

    QuotedWords(List<SegmentedText> texts, Terms terms) {
        this.terms = terms;
        this.from = new int[terms.sentenceCount()];
        this.to = new int[terms.sentenceCount()];
        int s = 0;
        for (SegmentedText text : texts) {
            String visible = text.source().visible();
            int[] next = new int[OPENING.length()];
            Arrays.fill(next, BEFORE);
            for (Sentence sentence : text.sentences()) {
                int open = open(visible, sentence, next);
                if (open < sentence.end()) {
                    read(s, visible, open, sentence.end());
                }
                s++;
            }
        }
    }

    /** Where a quotation opens in a sentence; its end, or what is behind it, if none does. */
    private static int open(String visible, Sentence sentence, int[] next) {
        int open = sentence.end();
        for (int mark = 0; mark < next.length; mark++) {
            if (next[mark] < sentence.start()) {
                int at = visible.indexOf(OPENING.charAt(mark), sentence.start());
                next[mark] = at < 0 ? visible.length() : at;
            }
            open = Math.min(open, next[mark]);
        }
        return open;
    }

    private void read(int s, String visible, int open, int sentenceEnd) {
        int close = Runs.end(visible, open + 1, sentenceEnd, c -> !Punctuation.closesQuotation(c));
        int first = terms.firstToken(s);
        while (first < terms.endToken(s) && terms.start(first) < open) {
            first++;
        }
        int end = first;
        while (end < terms.endToken(s) && terms.start(end) < close) {
            end++;
        }
        int fewest = close - open > LONG_WORDS ? FEWEST_WORDS - 1 : FEWEST_WORDS;
        if (close < sentenceEnd && end - first >= fewest) {
            from[s] = first;
            to[s] = end;
        }
    }

    /** The first token a sentence quotes; its quotation goes up to {@link #to}, exclusive, and may be empty. */
    int from(int sentence) {
        return from[sentence];
    }

    int to(int sentence) {
        return to[sentence];
    }

    /** Whether two sentences quote the same, and one of them adds nothing. */
    boolean same(int a, int b) {
        int length = to[a] - from[a];
        return length > 0 && length == to[b] - from[b]
                && IntStream.range(0, length).allMatch(i -> terms.word(from[a] + i) == terms.word(from[b] + i))
                && (addsNothing(a, b) || addsNothing(b, a));
    }

    private boolean addsNothing(int sentence, int other) {
        Set<Integer> known = new HashSet<>();
        for (int token = terms.firstToken(other); token < terms.endToken(other); token++) {
            known.add(terms.word(token));
        }
        int words = 0;
        boolean names = false;
        for (int token = terms.firstToken(sentence); token < terms.endToken(sentence); token++) {
            boolean isNew = (token < from[sentence] || token >= to[sentence]) && terms.term(token) >= 0
                    && !known.contains(terms.word(token)) && !opensName(token, terms.endToken(sentence), known);
            words += isNew ? 1 : 0;
            names |= isNew && terms.isCapital(token) && token > terms.firstToken(sentence);
        }
        return !names && words <= MOST_WORDS_OF_SAYING;
    }

    /** Whether a title or a first name stands before a name that is known: "Mr Roche" where the other sentence has "Jan Roche". */
    private boolean opensName(int token, int end, Set<Integer> known) {
        return token + 1 < end && terms.isCapital(token) && terms.isCapital(token + 1) && known.contains(terms.word(token + 1));
    }
}
