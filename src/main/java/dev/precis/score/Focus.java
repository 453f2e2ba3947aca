package dev.precis.score;

import dev.precis.sentence.SegmentedText;
import dev.precis.term.Analysis;
import dev.precis.term.Asked;
import dev.precis.term.Terms;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the caller said the summary should be about, as terms of the texts.
 *
 * @param asked what a query asks for; nothing without a query
 * @param title different terms of the titles; empty for no title
 * @param weak those terms of the query that tell little about what is asked for: {@link WeakWords}, and the words of
 *     a name that several sentences hold, which are one thing together
 * @param said numbers of the sentences whose speakers the query names ({@link AskedSpeakers}); empty where it names none
 */
public record Focus(Asked asked, int[] title, int[] weak, BitSet said) {
    /** Nothing in particular. */
    public static final Focus NONE = new Focus(Asked.NOTHING, new int[0], new int[0]);

    /** A text is about what so many of its sentences hold, and more than the n-th part of them. */
    private static final int SUBJECT_SENTENCES = 3;
    private static final int SUBJECT_SHARE = 4;

    public Focus {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(weak, "weak");
        Objects.requireNonNull(said, "said");
    }

    /** A focus on nobody's words in particular. */
    public Focus(Asked asked, int[] title, int[] weak) {
        this(asked, title, weak, new BitSet());
    }

    /**
     * Reads what the caller said.
     *
     * @param query what to focus on, empty for nothing in particular
     * @param titles of the texts
     * @param terms those of the texts
     */
    public static Focus on(String query, List<String> titles, Analysis analysis, List<SegmentedText> texts, Terms terms) {
        int[] title = titles.stream().flatMapToInt(text -> IntStream.of(analysis.lookup(terms, text))).distinct().toArray();
        if (query.isEmpty()) {
            return new Focus(Asked.NOTHING, title, new int[0]);
        }
        AskedSpeakers speakers = AskedSpeakers.find(texts, query, terms.language());
        Asked asked = analysis.ask(terms, speakers.rest());
        if (asked.answer() == Asked.Answer.PERSON && !speakers.areNone()) { // "Who told Ben?" asks for somebody else
            speakers = AskedSpeakers.none(query);
            asked = analysis.ask(terms, query);
        }
        BitSet said = speakers.sentences();
        if (!speakers.areHeard() && !said.isEmpty()) {
            addThoseThatHold(analysis.lookup(terms, speakers.names()), terms, said);
        }
        IntStream weak = IntStream.of(analysis.lookup(terms, WeakWords.BY_LANGUAGE.of(terms.language()).in(query)));
        IntStream names = asked.names().stream().mapToInt(term -> term).filter(term -> terms.sentenceFrequency(term) > 1);
        IntStream subjects = IntStream.of(asked.terms()).filter(term -> isSubject(terms, term));
        IntStream asking = IntStream.of(asked.asking());
        return new Focus(asked, title, Stream.of(weak, names, subjects, asking).flatMapToInt(them -> them).toArray(), said);
    }

    private static void addThoseThatHold(int[] names, Terms terms, BitSet said) {
        Set<Integer> wanted = IntStream.of(names).boxed().collect(Collectors.toSet());
        IntStream.range(0, terms.sentenceCount()).filter(s -> terms.tokens(s).map(terms::term).anyMatch(wanted::contains))
                .forEach(said::set);
    }

    /** Whether a text is about a term so much that it tells no sentence from another. */
    private static boolean isSubject(Terms terms, int term) {
        int sentences = terms.sentenceFrequency(term);
        return sentences >= SUBJECT_SENTENCES && sentences * SUBJECT_SHARE > terms.sentenceCount();
    }

    /** Terms of the query, in order; empty for no query. */
    public int[] query() {
        return asked.terms();
    }

    /** Whether something was asked for, known in the texts or not. */
    public boolean hasQuery() {
        return asked.isSomething() || namesSpeaker();
    }

    /** Whether somebody is asked for who speaks in the texts. */
    public boolean namesSpeaker() {
        return !said.isEmpty();
    }
}
