package dev.precis.sentence;

import dev.precis.model.BlockKind;
import dev.precis.model.Block;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Items of lists and sentences on lines of their own that speak as pages do: "Share button works again" among changes of a program,
 * "Enter your password." among the steps of a manual. They are text where at least half of the items, or of the short lines, around them
 * are, or where such lines are most of the text there is; among others that speak as pages do ("Share", "Print", "E-mail") they are noise.
 */
final class DoubtfulItems {
    /** A longer line is a paragraph, and no step. */
    private static final int LONGEST_STEP = 70;
    /** So many steps may be all of a text; fewer lines are none. */
    private static final int FEWEST_STEPS = 3;

    private final TreeMap<Integer, Sentence.Role> doubtful = new TreeMap<>();
    private final BitSet heads = new BitSet();

    /** Takes down that the sentence of an index was taken for noise with doubt, and the role it has if it is text. */
    void add(int sentence, Sentence.Role role) {
        doubtful.put(sentence, role);
    }

    /** Takes down that the sentence of an index is noise that only says who wrote what stands below it: it says nothing of its neighbours. */
    void addHead(int sentence) {
        heads.set(sentence);
    }

    boolean isHead(int sentence) {
        return sentence >= 0 && heads.get(sentence);
    }

    void clear() {
        doubtful.clear();
        heads.clear();
    }

    /** Turns noise into text where it stands in the middle of text. */
    void settle(List<Sentence> sentences, List<Block> blocks) {
        if (doubtful.isEmpty()) {
            return;
        }
        boolean steps = areMostOf(sentences, blocks);
        for (Integer next = doubtful.firstKey(); next != null;) {
            int start = next;
            int end = start;
            boolean items = isItem(sentences, start, blocks);
            while (start > 0 && isLike(items, sentences, start - 1, blocks)) {
                start--;
            }
            while (end < sentences.size() && isLike(items, sentences, end, blocks)) {
                end++;
            }
            if (!items && steps || (items || end - start >= FEWEST_STEPS) && isHalfText(sentences, start, end)) {
                turnIntoText(sentences, start, end);
            }
            next = doubtful.ceilingKey(Math.max(end, next + 1));
        }
    }

    /** Whether there are no more sentences of text than sentences that may be steps. */
    private boolean areMostOf(List<Sentence> sentences, List<Block> blocks) {
        long steps = doubtful.keySet().stream().filter(s -> !isItem(sentences, s, blocks)).count();
        return steps >= FEWEST_STEPS && sentences.stream().filter(DoubtfulItems::isWhole).limit(steps + 1).count() <= steps;
    }

    private static boolean isWhole(Sentence sentence) {
        return sentence.role() == Sentence.Role.STATEMENT || sentence.role() == Sentence.Role.QUESTION;
    }

    private void turnIntoText(List<Sentence> sentences, int from, int to) {
        doubtful.subMap(from, to).forEach((i, role) -> {
            Sentence s = sentences.get(i);
            sentences.set(i, new Sentence(s.start(), s.end(), s.block(), true, role, false));
        });
    }

    private boolean isHalfText(List<Sentence> sentences, int from, int to) {
        long text = sentences.subList(from, to).stream().filter(s -> !s.isNoise() && s.role() != Sentence.Role.HEADING).count();
        long noise = IntStream.range(from, to).filter(s -> sentences.get(s).isNoise() && !heads.get(s)).count();
        return noise <= text;
    }

    /** Whether a sentence is an item among items, or a short one on its line among such; headings between them make no border. */
    private static boolean isLike(boolean items, List<Sentence> sentences, int s, List<Block> blocks) {
        if (items) {
            return isItem(sentences, s, blocks);
        }
        Sentence sentence = sentences.get(s);
        boolean alone = (s == 0 || sentences.get(s - 1).block() != sentence.block())
                && (s + 1 == sentences.size() || sentences.get(s + 1).block() != sentence.block());
        return alone && sentence.end() - sentence.start() <= LONGEST_STEP && !isItem(sentences, s, blocks);
    }

    private static boolean isItem(List<Sentence> sentences, int s, List<Block> blocks) {
        return blocks.get(sentences.get(s).block()).kind() == BlockKind.LIST_ITEM;
    }
}
