package dev.precis.score;

import dev.precis.chars.PhraseTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Asked;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the sentences that say what something is: "A heat pump is a device that moves heat." */
public final class Defining {
    /** What says what something is stands among so many characters, behind its name. */
    private static final int LONGEST_NAME = 50;
    /** The name is among so many words. */
    private static final int FIRST_WORDS = 8;

    private static final int IS = 1;
    /** "This is a long night" says of nothing that has a name what it is. */
    private static final int REFERS = 2;

    private static final PerLanguage<PhraseTable> PHRASES = new PerLanguage<>(lists -> new PhraseTable(List.of(
            lists.words(Section.DEFINE_IS), Stream.of(Section.LEAN_PRONOUN, Section.LEAN_DEMONSTRATIVE)
                    .flatMap(section -> lists.words(section).stream()).map(word -> '^' + word + ' ').toList())));

    private Defining() {}

    /** Whether a sentence says in its first words what something is. */
    public static boolean opens(SegmentedText text, Sentence sentence, String language) {
        return says(text, sentence.start(), sentence, language);
    }

    private static boolean says(SegmentedText text, int from, Sentence sentence, String language) {
        int to = Math.min(sentence.end(), from + LONGEST_NAME);
        int found = PHRASES.of(language).in(text.source().characters().units(), from, to);
        return (found & IS) != 0 && (found & REFERS) == 0;
    }

    /** The sentences that say so of what a query asks for. */
    static BitSet find(List<SegmentedText> texts, Terms terms, Asked asked) {
        BitSet found = new BitSet();
        int s = 0;
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                int name = lastOfName(terms, s, asked);
                found.set(s, name >= 0 && says(text, terms.end(name), sentence, terms.language()));
                s++;
            }
        }
        return found;
    }

    /** The last token of what a query asks for, where a sentence opens with all of it; -1 elsewhere. */
    private static int lastOfName(Terms terms, int s, Asked asked) {
        Set<Integer> asking = Set.copyOf(Arrays.stream(asked.asking()).boxed().toList());
        int[] name = IntStream.of(asked.terms()).filter(term -> !asking.contains(term)).distinct().toArray();
        int from = terms.firstToken(s);
        int to = Math.min(terms.endToken(s), from + FIRST_WORDS);
        int last = -1;
        for (int term : name) {
            int token = from;
            while (token < to && terms.term(token) != term) {
                token++;
            }
            if (token == to) {
                return -1;
            }
            last = Math.max(last, token);
        }
        return last;
    }
}
