package dev.precis.score;

import dev.precis.chars.PhraseTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.List;

/**
 * Tells where a text decides what it is about: at its end, in the fixed words of courts ("In the result the appeal fails and is
 * dismissed"). Few of the terms that come back through a ruling are in that sentence, and nobody would do without it: a bonus phrase of
 * Edmundson, "New methods in automatic extracting", 1969.
 */
final class Decisions {
    private static final PerLanguage<PhraseTable> PHRASES = new PerLanguage<>(
            lists -> new PhraseTable(List.of(lists.words(Section.CUE_DECISION))));
    /** What is shorter decides nothing: its last sentences are near everything else. */
    private static final int FEWEST_SENTENCES = 6;
    /** The part of a text that is its end. */
    private static final int END = 10;

    private final PhraseTable phrases;

    private Decisions(PhraseTable phrases) {
        this.phrases = phrases;
    }

    /** Decisions in a language by its BCP 47 tag; none in a language without phrases of them. */
    static Decisions in(String language) {
        return new Decisions(PHRASES.of(language));
    }

    /** Whether the sentence of that number is a decision of its text. */
    boolean isOne(SegmentedText text, int number) {
        int count = text.sentences().size();
        if (count < FEWEST_SENTENCES || number < count - Math.max(1, count / END)) {
            return false;
        }
        Sentence sentence = text.sentences().get(number);
        return phrases.in(text.source().units(), sentence.start(), sentence.end()) != PhraseTable.NONE;
    }
}
