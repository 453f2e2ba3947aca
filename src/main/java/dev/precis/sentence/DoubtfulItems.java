package dev.precis.sentence;

import dev.precis.model.BlockKind;
import dev.precis.model.Block;
import java.util.List;
import java.util.TreeMap;

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

    /** Takes down that the sentence of an index was taken for noise with doubt, and the role it has if it is text. */
    void add(int sentence, Sentence.Role role) {
        doubtful.put(sentence, role);
    }

    void clear() {
        doubtful.clear();
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
            if (!items && steps || (items || end - start >= FEWEST_STEPS) && isHalfText(sentences.subList(start, end))) {
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

    private static boolean isHalfText(List<Sentence> list) {
        long text = list.stream().filter(s -> !s.isNoise() && s.role() != Sentence.Role.HEADING).count();
        long noise = list.stream().filter(s -> s.isNoise()).count();
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
