package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.WordCount;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes statements of the points in which a text sums itself up: items of a list under "Key points" or "Conclusion" that end in no stop
 * though they are sentences. Short ones are labels, and a list of them stays one.
 *
 * @param headings over such points, in small letters
 */
record KeyPoints(Set<String> headings) {
    /** What a BCP 47 tag's language calls them. */
    static final PerLanguage<KeyPoints> BY_LANGUAGE = new PerLanguage<>("role",
            lists -> new KeyPoints(lists.set(Section.ROLE_POINTS)));

    private static final int FEWEST_ITEMS = 3;
    /** Fewer words are a label. */
    private static final int FEWEST_WORDS = 6;

    /** Makes statements of them. */
    void promote(CharIndex characters, List<Sentence> sentences, List<Block> blocks) {
        boolean under = false;
        int labels = 0;
        List<Integer> points = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean item = blocks.get(sentence.block()).kind() == BlockKind.LIST_ITEM;
            if (item && under && sentence.role() == Sentence.Role.FRAGMENT) {
                if (WordCount.of(characters, sentence.start(), sentence.end()) < FEWEST_WORDS) {
                    labels++;
                } else {
                    points.add(s);
                }
            } else if (!item && !sentence.isNoise()) {
                promote(sentences, points, labels);
                under = isHeading(characters.units(), sentence) || under && points.isEmpty() && sentence.role() != Sentence.Role.HEADING;
                labels = 0;
                points.clear();
            }
        }
        promote(sentences, points, labels);
    }

    private static void promote(List<Sentence> sentences, List<Integer> points, int labels) {
        if (points.size() >= FEWEST_ITEMS && points.size() > labels) {
            points.forEach(s -> sentences.set(s, sentences.get(s).as(Sentence.Role.STATEMENT)));
        }
    }

    private boolean isHeading(char[] text, Sentence line) {
        return line.opensBlock() && line.role() != Sentence.Role.STATEMENT
                && HeadingText.isIn(headings, text, line.start(), line.end());
    }
}
