package dev.precis.sentence;

import dev.precis.model.BlockKind;
import dev.precis.model.Block;
import java.util.BitSet;
import java.util.List;

/**
 * Items of lists that speak as pages do: "Share button works again" among changes of a program. Where half of the items are text,
 * so are they, as the last choice; among others of their kind ("Share", "Print", "E-mail") they are furniture.
 */
final class DoubtfulItems {
    private final BitSet doubtful = new BitSet();

    /** Takes down that the sentence of an index was taken for noise with doubt. */
    void add(int sentence) {
        doubtful.set(sentence);
    }

    void clear() {
        doubtful.clear();
    }

    /** Turns noise into fragments where it stands in the middle of text. */
    void settle(List<Sentence> sentences, List<Block> blocks) {
        int end = 0;
        for (int s = doubtful.nextSetBit(0); s >= 0; s = doubtful.nextSetBit(end)) {
            int start = s;
            while (start > 0 && isItem(sentences.get(start - 1), blocks)) {
                start--;
            }
            end = s + 1;
            while (end < sentences.size() && isItem(sentences.get(end), blocks)) {
                end++;
            }
            if (isHalfText(sentences.subList(start, end))) {
                turnIntoFragments(sentences, start, end);
            }
        }
    }

    private void turnIntoFragments(List<Sentence> sentences, int from, int to) {
        for (int i = from; i < to; i++) {
            if (doubtful.get(i)) {
                Sentence s = sentences.get(i);
                sentences.set(i, new Sentence(s.start(), s.end(), s.block(), true, Sentence.Role.FRAGMENT, false));
            }
        }
    }

    private static boolean isHalfText(List<Sentence> list) {
        long noise = list.stream().filter(sentence -> sentence.role() == Sentence.Role.NOISE).count();
        return noise * 2 <= list.size();
    }

    private static boolean isItem(Sentence sentence, List<Block> blocks) {
        return blocks.get(sentence.block()).kind() == BlockKind.LIST_ITEM;
    }
}
