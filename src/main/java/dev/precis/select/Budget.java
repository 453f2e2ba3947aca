package dev.precis.select;

import dev.precis.Length;
import dev.precis.text.SegmentedText;
import dev.precis.text.Sentence;
import dev.precis.text.WordCount;
import java.util.List;

/** What each sentence costs in the unit asked for, and what all may cost together. */
final class Budget {
    private final int[] cost;
    private final double limit;
    private final boolean measured;

    /** Separators between sentences are paid for where the unit counts them, one character or token each. */
    Budget(List<SegmentedText> texts, Length length) {
        cost = new int[texts.stream().mapToInt(text -> text.sentences().size()).sum()];
        long all = 0;
        int s = 0;
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                if (sentence.role() != Sentence.Role.NOISE) {
                    // what is quoted may be longer than what is visible: it keeps soft hyphens and hyphenated line ends
                    String quote = text.source().quote(sentence.start(), sentence.end());
                    cost[s] = switch (length) {
                        case Length.Sentences l -> 1;
                        case Length.Words l -> WordCount.of(quote, 0, quote.length());
                        case Length.Ratio l -> WordCount.of(quote, 0, quote.length());
                        case Length.Characters l -> quote.length() + 1;
                        case Length.Tokens l -> TokenEstimate.of(quote, 0, quote.length()) + 1;
                    };
                    all += cost[s];
                }
                s++;
            }
        }
        measured = !(length instanceof Length.Sentences);
        limit = switch (length) {
            case Length.Sentences l -> l.count();
            case Length.Words l -> l.count();
            case Length.Characters l -> l.count() + 1.0;
            case Length.Tokens l -> l.count() + 1.0;
            case Length.Ratio l -> l.share() * all;
        };
    }

    int cost(int sentence) {
        return cost[sentence];
    }

    double limit() {
        return limit;
    }

    /** Whether the limit is a size to be filled, not a number of sentences. */
    boolean isMeasured() {
        return measured;
    }
}
