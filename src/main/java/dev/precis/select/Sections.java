package dev.precis.select;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.List;

/**
 * The sections of texts: what stands under one heading. Numbered through all texts; a text without headings is one section.
 *
 * @param section by sentence, from 0 on
 * @param count number of sections, through all texts
 */
record Sections(int[] section, int count) {
    /** Finds the sections of texts in one pass. */
    static Sections find(List<SegmentedText> texts, int sentences) {
        int[] section = new int[sentences];
        int s = 0;
        int current = -1;
        for (SegmentedText text : texts) {
            current++;
            boolean underHeading = true;
            for (Sentence sentence : text.sentences()) {
                boolean heading = sentence.role() == Sentence.Role.HEADING;
                if (heading && !underHeading) {
                    current++;
                }
                underHeading = heading || underHeading && sentence.isNoise();
                section[s++] = current;
            }
        }
        return new Sections(section, current + 1);
    }

    int of(int sentence) {
        return section[sentence];
    }
}
