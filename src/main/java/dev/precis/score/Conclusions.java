package dev.precis.score;

import dev.precis.chars.PhraseTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import dev.precis.sentence.HeadingText;
import dev.precis.sentence.ManualPage;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Tells where a text says what it comes to: a ruling decides at its end, or right behind its header, in the fixed words of courts ("In the
 * result the appeal fails and is dismissed"), minutes wherever the meeting has come to it ("The council decided …"), and a paper has a
 * section for it ("Conclusions"). By its terms alone such a sentence would seldom be chosen, and no reader would do without it: bonus
 * phrases and the section method of Edmundson, "New methods in automatic extracting", 1969.
 */
final class Conclusions {
    /** No conclusion. */
    static final Conclusions NONE = new Conclusions();

    private static final PerLanguage<Words> WORDS = new PerLanguage<>(Words::new);
    private static final int DECIDES = 1;
    private static final int RESOLVES = 4;
    private static final int OPENS_MINUTES = 8;
    private static final int HOPES = 16;
    private static final int PUTS_OFF_HOPES_OR_DECIDES = 2 | HOPES | DECIDES;
    /** The line that says that what follows is minutes is among so many sentences, and no longer. */
    private static final int LATEST_TITLE = 3;
    private static final int LONGEST_TITLE = 100;
    /** What is shorter decides nothing: its last sentences are near everything else. */
    private static final int FEWEST_SENTENCES = 6;
    /** The part of a text that is its end. */
    private static final int END = 10;
    /** The part in which an article ends on hopes. */
    private static final int LAST_PART = 5;
    private static final int NOWHERE = -1;
    /** So many statements stand before what follows from them. */
    private static final int FEWEST_BEFORE = 3;

    private final BitSet decisions = new BitSet();
    private final BitSet sections = new BitSet();
    private final BitSet hopes = new BitSet();
    private final BitSet points = new BitSet();
    private final BitSet contentions = new BitSet();

    /**
     * How a language tells it.
     *
     * @param phrases by which texts decide, those by which they put something off, by which meetings decide, by which
     *     minutes open and by which articles end on hopes
     * @param headings over conclusions, in small letters
     */
    private record Words(PhraseTable phrases, Set<String> headings) {
        Words(WordLists lists) {
            this(new PhraseTable(List.of(lists.words(Section.CUE_DECISION), lists.words(Section.CUE_OUTLOOK),
                    lists.words(Section.CUE_RESOLUTION), lists.words(Section.CUE_MINUTES), lists.words(Section.CUE_PERORATION))),
                    lists.set(Section.CUE_CONCLUSION));
        }

        /** Whether a sentence is a heading over conclusions, or opens with one: "Conclusions: tenants pay less". */
        boolean isHeading(char[] text, Sentence sentence, boolean runIn) {
            int end = runIn ? HeadingText.runInEnd(text, sentence.start(), sentence.end()) : sentence.end();
            return HeadingText.isIn(headings, text, sentence.start(), end);
        }
    }

    private Conclusions() {}

    /** Finds the conclusions of texts; none in a language without words for them. */
    static Conclusions find(List<SegmentedText> texts, Terms terms) {
        Words words = WORDS.of(terms.language());
        Conclusions found = new Conclusions();
        int first = 0;
        for (SegmentedText text : texts) {
            found.read(text, first, words, terms);
            Rulings.BY_LANGUAGE.of(terms.language()).read(text, first, found.points, found.contentions);
            int point = ManualPage.point(text.source().characters().units(), text.sentences());
            if (point >= 0) {
                found.points.set(first + point);
            }
            first += text.sentences().size();
        }
        return found;
    }

    private void read(SegmentedText text, int first, Words words, Terms terms) {
        char[] units = text.source().characters().units();
        int count = text.sentences().size();
        int end = count < FEWEST_SENTENCES ? count : count - Math.max(1, count / END);
        int lastPart = count < FEWEST_SENTENCES ? count : count - count / LAST_PART;
        int statements = 0;
        boolean under = false;
        boolean announced = false;
        boolean minutes = false;
        int runIn = NOWHERE;
        for (int i = 0; i < count; i++) {
            Sentence sentence = text.sentences().get(i);
            boolean statement = sentence.role() == Sentence.Role.STATEMENT;
            boolean heads = (statement || sentence.opensBlock()) && statements >= FEWEST_BEFORE
                    && words.isHeading(units, sentence, statement);
            if (heads && statement) {
                runIn = sentence.block();
            } else if (heads || sentence.role() == Sentence.Role.HEADING) {
                under = heads;
            }
            announced |= sentence.role() == Sentence.Role.ASIDE;
            boolean opens = announced && statement && statements == 0;
            statements += statement ? 1 : 0;
            boolean concludes = statement && (under || runIn == sentence.block()) && !Cues.isPersonal(terms, first + i);
            boolean title = i < LATEST_TITLE && !minutes && sentence.end() - sentence.start() <= LONGEST_TITLE;
            boolean mayResolve = (minutes || announced) && statement;
            if (i >= lastPart || concludes || opens || title || mayResolve) {
                int phrases = words.phrases.in(units, sentence.start(), sentence.end());
                minutes |= title && (phrases & OPENS_MINUTES) != 0;
                if ((i >= end || opens) && (phrases & DECIDES) != 0 || mayResolve && (phrases & RESOLVES) != 0) {
                    decisions.set(first + i);
                }
                if (concludes && (phrases & PUTS_OFF_HOPES_OR_DECIDES) == 0) {
                    sections.set(first + i);
                }
                hopes.set(first + i, (i >= lastPart || concludes) && (phrases & HOPES) != 0);
            }
        }
    }

    /** Whether a text decides in the sentence what it is about, in fixed words. */
    boolean decides(int sentence) {
        return decisions.get(sentence) || points.get(sentence);
    }

    /** Whether the sentence is a conclusion by the section it stands in: nobody speaks of himself in it, and it puts nothing off. */
    boolean concludes(int sentence) {
        return sections.get(sentence);
    }

    /** Whether the sentence ends a text on hopes, which say little of it: "As it continues to grow, the city is poised to …". */
    boolean hopes(int sentence) {
        return hopes.get(sentence);
    }

    /** The sentences that say what a reader came for: the outcomes of rulings, the purposes of what manuals describe. */
    BitSet points() {
        return points;
    }

    /** Whether the sentence tells in a ruling what only a party says. */
    boolean contends(int sentence) {
        return contentions.get(sentence);
    }
}
