package dev.precis.select;

import dev.precis.model.Length;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.model.Block;
import java.util.List;

/** What each sentence costs in the unit asked for, and what all may cost together. */
final class Budget {
    private final int[] cost;
    private final int least;
    private final double limit;
    private final boolean measured;

    /**
     * Separators between sentences are paid for where the unit counts them, one character or token each, and in a dialogue the
     * name of the speaker before each sentence, though a summary names one who goes on speaking once.
     *
     * @param n number of sentences, through all texts
     */
    Budget(List<SegmentedText> texts, int n, Length length) {
        cost = new int[n];
        int cheapest = Integer.MAX_VALUE;
        int s = 0;
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                if (!sentence.isNoise()) {
                    cost[s] = cost(text, sentence, length);
                    cheapest = Math.min(cheapest, cost[s]);
                }
                s++;
            }
        }
        least = cheapest;
        measured = !(length instanceof Length.Sentences);
        limit = switch (length) {
            case Length.Sentences l -> l.count();
            case Length.Words l -> l.count();
            case Length.Characters l -> l.count() + 1.0;
            case Length.Tokens l -> l.count() + 1.0;
            // all of a dialogue costs more than its words: who speaks in a turn is named once there
            case Length.Ratio l -> l.share() == 1 ? Integer.MAX_VALUE : l.share() * texts.stream().mapToLong(SegmentedText::words).sum();
        };
    }

    private static int cost(SegmentedText text, Sentence sentence, Length length) {
        return switch (length) {
            case Length.Sentences l -> 1;
            case Length.Words l -> words(text, sentence);
            case Length.Ratio l -> words(text, sentence);
            case Length.Characters l -> line(text, sentence).length() + 1;
            case Length.Tokens l -> {
                String line = line(text, sentence);
                yield TokenEstimate.of(line, 0, line.length()) + 1;
            }
        };
    }

    private static int words(SegmentedText text, Sentence sentence) {
        Block block = text.source().blocks().get(sentence.block());
        int words = text.source().words(sentence.start(), sentence.end());
        return block.isTurn() ? words + text.source().words(block.speakerStart(), block.speakerEnd()) : words;
    }

    /** A sentence as the summary writes it, behind the name of its speaker. */
    private static String line(SegmentedText text, Sentence sentence) {
        Block block = text.source().blocks().get(sentence.block());
        String quote = quote(text, sentence);
        return block.isTurn() ? text.source().speaker(block) + Selection.BEHIND_SPEAKER + quote : quote;
    }

    /** What is quoted may be longer than what is visible: it keeps soft hyphens and hyphenated line ends. */
    private static String quote(SegmentedText text, Sentence sentence) {
        return text.source().quote(sentence.start(), sentence.end()).text();
    }

    /** What the cheapest sentence costs. */
    int least() {
        return least;
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
