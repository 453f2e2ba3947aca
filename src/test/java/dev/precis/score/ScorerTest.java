package dev.precis.score;

import static dev.precis.score.ScoringMethod.Constant.END;
import static dev.precis.score.ScoringMethod.Constant.FIGURELESS;
import static dev.precis.score.ScoringMethod.Constant.HESITATING;
import static dev.precis.score.ScoringMethod.Constant.LEAD;
import static dev.precis.score.ScoringMethod.Constant.ONE_FIGURE;
import static dev.precis.score.ScoringMethod.Constant.PARAGRAPH;
import static dev.precis.score.ScoringMethod.Constant.PERSONAL;
import static dev.precis.score.ScoringMethod.Constant.SPREAD;
import static dev.precis.score.ScoringMethod.Constant.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.ScorePart;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.Asked;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores to be checked with a pocket calculator. */
class ScorerTest {
    private static final String TEXT = "Storms damaged the harbour bridge. The harbour bridge closed for trams. "
            + "Engineers repaired the bridge and the trams. Ferries carry the passengers of the trams. The mayor thanked the ferries.";

    /** Every sentence counts once in term frequencies, wherever it stands. */
    private static final ScoringMethod WITHOUT_POSITION = ScoringMethod.DEFAULT.with(STRUCTURE, 0).with(LEAD, 0).with(END, 0)
            .with(PARAGRAPH, 0);

    /** A budget of words: sentences are weighed by their length. */
    private static final Length WORDS = new Length.Words(20);

    private final List<SegmentedText> texts = List.of(Segmenter.segment(Source.read(TEXT, Format.PLAIN), "en"));
    private final Analysis analysis = Analysis.forLanguage("en");
    private final Terms terms = analysis.read(texts);

    private Scores scores(Focus focus) {
        return Scorer.score(texts, terms, focus, WORDS, DocumentFrequencies.NONE, WITHOUT_POSITION);
    }

    private static double part(Scores scores, int sentence, String name) {
        return scores.parts(sentence).stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow().value();
    }

    @Test
    void theCentralityOfASentenceIsTheTfIdfOfItsTermsAndPairs() {
        Scores scores = scores(Focus.NONE);
        // Of 5 sentences n hold a term: idf = 1 + ln(6 / (n + 1)), which is 2.0986 for 1, 1.6931 for 2, 1.4055 for 3.
        //   tf · idf: bridge 3 · 1.4055 = 4.2164, trams 3 · 1.4055 = 4.2164, harbour 2 · 1.6931 = 3.3863, ferries 3.3863
        //   pairs, times 2: "the harbour" 2 · 2 · 1.6931 = 6.7726, "harbour bridge" 6.7726, "the trams" 6.7726
        //   what one sentence alone holds, times 0.3: a term 2.0986 · 0.3 = 0.6296, a pair 2 · 0.6296 = 1.2592
        // Storms damaged the harbour bridge: bridge, harbour, the harbour, harbour bridge;
        // storms, damaged; storms damaged, damaged the
        assertThat(part(scores, 0, "centrality"))
                .isCloseTo(4.2164 + 3.3863 + 6.7726 + 6.7726 + 2 * 0.6296 + 2 * 1.2592, within(0.001));
        // The harbour bridge closed for trams: the harbour, harbour, harbour bridge, bridge, trams;
        // closed; bridge closed, closed for, for trams
        assertThat(part(scores, 1, "centrality"))
                .isCloseTo(6.7726 + 3.3863 + 6.7726 + 4.2164 + 4.2164 + 0.6296 + 3 * 1.2592, within(0.001));
        // Engineers repaired the bridge and the trams: bridge, the trams, trams;
        // engineers, repaired; engineers repaired, repaired the, the bridge, bridge and ("and the" is no pair: two stop words)
        assertThat(part(scores, 2, "centrality")).isCloseTo(4.2164 + 6.7726 + 4.2164 + 2 * 0.6296 + 4 * 1.2592, within(0.001));
        // Ferries carry the passengers of the trams: ferries, the trams, trams;
        // carry, passengers; ferries carry, carry the, the passengers, passengers of
        assertThat(part(scores, 3, "centrality")).isCloseTo(3.3863 + 6.7726 + 4.2164 + 2 * 0.6296 + 4 * 1.2592, within(0.001));
        // The mayor thanked the ferries: ferries; mayor, thanked; the mayor, mayor thanked, thanked the, the ferries
        assertThat(part(scores, 4, "centrality")).isCloseTo(3.3863 + 2 * 0.6296 + 4 * 1.2592, within(0.001));
    }

    @Test
    void theOtherPartsAreMultipliedWithIt() {
        Scores scores = scores(Focus.NONE);
        // The harbour bridge closed for trams.
        // length: 4 sentences have 4 terms or more: x = 0.3 + (0.65 - 0.3) · 4 / (4 + 15) = 0.3737; 6 tokens count as 12: 12^-0.3737
        assertThat(part(scores, 1, "length")).isCloseTo(0.3951, within(0.0001));
        // spread: bridge reaches from sentence 1 to 3, trams from 2 to 4, harbour from 1 to 2, closed nowhere:
        // (2 + 2 + 1 + 0) / 4 terms / 5 sentences = 0.25; 1 + SPREAD · 5 / (5 + 40) · 0.25
        assertThat(part(scores, 1, "spread")).isCloseTo(1 + ScoringMethod.DEFAULT.of(SPREAD) * 5 / 45.0 * 0.25, within(0.0001));
        // cue: 2 of 6 tokens are stop words, more than the 0.22 of prose; no figure, no names
        double figureless = ScoringMethod.DEFAULT.of(FIGURELESS);
        assertThat(part(scores, 1, "cue")).isEqualTo(figureless);
        // Storms damaged the harbour bridge: 1 of 5 is: (0.07 + 0.2) / (0.07 + 0.22)
        assertThat(part(scores, 0, "cue")).isCloseTo(0.9310 * figureless, within(0.0001));
        // The mayor thanked the ferries: three terms, a fragment
        assertThat(part(scores, 4, "cue")).isCloseTo(0.1 * figureless, within(0.0001));
        for (int s = 0; s < 5; s++) {
            assertThat(part(scores, s, "position")).isEqualTo(1);
            double product = scores.parts(s).stream().mapToDouble(ScorePart::value).reduce(1, (a, b) -> a * b);
            assertThat(scores.of(s)).isCloseTo(product, within(1e-9));
        }
        assertThat(scores.of(1)).isGreaterThan(scores.of(0));
        assertThat(scores.of(0)).isGreaterThan(scores.of(2));
    }

    @Test
    void aBudgetOfSentencesDoesNotWeighHowLongOnesOfUsualLengthAre() {
        // 40 tokens or fewer count as 40: 40^-0.3737
        Scores counted = Scorer.score(texts, terms, Focus.NONE, Length.DEFAULT, DocumentFrequencies.NONE, WITHOUT_POSITION);
        for (int s = 0; s < 5; s++) {
            assertThat(part(counted, s, "length")).isCloseTo(0.2519, within(0.0001));
        }
        String sentence = "The harbour bridge closed for the trams" + " of the northern and the southern line".repeat(4) + ". ";
        assertThat(length(sentence + TEXT, WORDS)).isLessThan(length(TEXT, WORDS) / 1.2);
        assertThat(length(sentence + TEXT, Length.DEFAULT)).isBetween(length(TEXT, Length.DEFAULT) / 1.2, length(TEXT, Length.DEFAULT));
    }

    /** What the first sentence of a text counts for its length. */
    private double length(String content, Length budget) {
        List<SegmentedText> text = List.of(Segmenter.segment(Source.read(content, Format.PLAIN), "en"));
        Scores scores = Scorer.score(text, analysis.read(text), Focus.NONE, budget, DocumentFrequencies.NONE, WITHOUT_POSITION);
        return part(scores, 0, "length");
    }

    @Test
    void aQueryIsAnsweredByShortSentencesAsWell() {
        Focus focus = new Focus(analysis.ask(terms, "Who thanked the ferries?"), new int[0], new int[0]);
        Scores counted = Scorer.score(texts, terms, focus, Length.DEFAULT, DocumentFrequencies.NONE, WITHOUT_POSITION);
        assertThat(part(counted, 1, "length")).isCloseTo(0.3951, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28", "12:30", "1999–2003", "28/11/2026"})
    void whatPunctuationJoinsIsOneFigure(String date) {
        List<SegmentedText> text = List.of(Segmenter.segment(Source.read(
                "The harbour bridge closed for the trams on " + date + " again. The mayor thanked the ferries of the line.",
                Format.PLAIN), "en"));
        Scores scores = Scorer.score(text, analysis.read(text), Focus.NONE, WORDS, DocumentFrequencies.NONE, WITHOUT_POSITION);
        assertThat(part(scores, 0, "cue")).isEqualTo(ScoringMethod.DEFAULT.of(ONE_FIGURE));
    }

    @Test
    void severalFiguresCountMoreThanOneAndOneMoreThanNone() {
        String none = "The harbour bridge closed for the trams of the line. ";
        String one = "The harbour bridge closed for the trams of 1954 again. ";
        String two = "The harbour bridge closed for 40% of the trams of 1954. ";
        List<SegmentedText> text = List.of(Segmenter.segment(Source.read(none + one + two, Format.PLAIN), "en"));
        Scores scores = Scorer.score(text, analysis.read(text), Focus.NONE, WORDS, DocumentFrequencies.NONE, WITHOUT_POSITION);
        assertThat(part(scores, 0, "cue")).isEqualTo(ScoringMethod.DEFAULT.of(FIGURELESS));
        assertThat(part(scores, 1, "cue")).isEqualTo(ScoringMethod.DEFAULT.of(ONE_FIGURE));
        assertThat(part(scores, 2, "cue")).isEqualTo(1);
    }

    @Test
    void aTermThatStandsTwiceInASentenceCountsTheRootOfTwo() {
        String twice = "The bridge is a bridge of steel and glass. Engineers like the long bridge very much.";
        List<SegmentedText> text = List.of(Segmenter.segment(Source.read(twice, Format.PLAIN), "en"));
        Scores scores = Scorer.score(text, analysis.read(text), Focus.NONE, WORDS, DocumentFrequencies.NONE, WITHOUT_POSITION);
        assertThat(scores.terms(1).heaviest().getFirst().term()).isEqualTo("bridge");
        assertThat(scores.terms(1).heaviest().getFirst().tf()).isCloseTo(Math.sqrt(2) + 1, within(1e-6));
    }

    @Test
    void whatTheWriterSaysOfHimselfOrToTheReaderCountsLess() {
        String matter = "We closed the harbour bridge for the trams today. ";
        List<SegmentedText> two = List.of(Segmenter.segment(Source.read(
                matter + matter.replace("We", "I") + matter.replace("We", "I’ve"),
                Format.PLAIN), "en"));
        Scores scores = Scorer.score(two, analysis.read(two), Focus.NONE, WORDS, DocumentFrequencies.NONE, WITHOUT_POSITION);
        double plain = part(scores, 0, "cue");
        assertThat(part(scores, 1, "cue")).isCloseTo(plain * ScoringMethod.DEFAULT.of(PERSONAL), within(1e-9));
        assertThat(part(scores, 2, "cue")).isCloseTo(plain * ScoringMethod.DEFAULT.of(PERSONAL), within(1e-9));
    }

    @Test
    void whatASpeakerSaysHaltinglyCountsLess() {
        String said = "We closed the harbour bridge for the trams today. ";
        List<SegmentedText> spoken = List.of(Segmenter.segment(Source.read(
                said + said.replace("closed", "uh closed") + said.replace("the trams", "the the trams"), Format.PLAIN), "en"));
        Scores scores = Scorer.score(spoken, analysis.read(spoken), Focus.NONE, WORDS, DocumentFrequencies.NONE, WITHOUT_POSITION);
        // one of ten words is
        double left = 1 / (1 + ScoringMethod.DEFAULT.of(HESITATING) / 10);
        assertThat(part(scores, 1, "cue")).isCloseTo(part(scores, 0, "cue") * left, within(1e-9));
        assertThat(part(scores, 2, "cue")).isCloseTo(part(scores, 0, "cue") * left, within(1e-9));
    }

    @Test
    void aTermOfTheTitleWeighsHalfAsMuchAgain() {
        int[] title = analysis.lookup(terms, "Ferries");
        double plain = part(scores(Focus.NONE), 3, "centrality");
        // the weight of ferries is 3.3863
        assertThat(part(scores(new Focus(Asked.NOTHING, title, new int[0])), 3, "centrality")).isCloseTo(plain + 0.5 * 3.3863,
                within(0.001));
    }

    @Test
    void aQueryRaisesTheSentencesThatAnswerItAndIsAPartOfItsOwn() {
        Scores scores = scores(new Focus(analysis.ask(terms, "Who repaired the bridge?"), new int[0], new int[0]));
        assertThat(part(scores, 2, "query")).isGreaterThan(part(scores, 0, "query")).isGreaterThan(1);
        assertThat(scores.of(2)).isGreaterThan(scores.of(1));
        assertThat(scores(Focus.NONE).parts(2)).extracting(ScorePart::name).doesNotContain("query");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "How do I change the timeout?|Edit client.timeout in the file.|true",
        "Which function parses the config?|It is parse_config() that reads the file.|true",
        "What does the max retries option do?|Here maxRetries limits how often it is tried.|true",
        "How long is the timeout?|With client.getTimeout you read it.|true",
        "What is the phone number?|An iPhone lay in the file.|false",
        "Which press printed it?|We use WordPress for the file.|false",
        "Is it number 14?|It is 3.14 in the file.|false",
        "How do I change the time?|Edit client.timeout in the file.|false",
    })
    void aWordOfAQueryIsHeldByANameInCodeOfWhichItIsAPart(String query, String sentence, boolean holds) {
        assertThat(holds(query, "The server sends data every minute. " + sentence)).isEqualTo(holds);
    }

    @Test
    void aNameInCodeHoldsWordsThatOtherSentencesHoldAsWell() {
        assertThat(holds("How do I set the timeout of the client?", "The client has a timeout. Edit client.timeout in the file."))
                .isTrue();
    }

    /** Whether the second sentence of a text holds a word of a query. */
    private boolean holds(String query, String content) {
        List<SegmentedText> text = List.of(Segmenter.segment(Source.read(content, Format.PLAIN), "en"));
        Terms read = analysis.read(text);
        return QueryMatch.measure(text, read, new Focus(analysis.ask(read, query), new int[0], new int[0])).holds(1);
    }

    @Test
    void aCorpusInWhichATermIsCommonMakesItWeighLess() {
        DocumentFrequencies trams = new DocumentFrequencies() {
            @Override
            public long documents() {
                return 100;
            }

            @Override
            public long documentFrequency(String term) {
                return term.equals("tram") ? 100 : 1;
            }
        };
        Scores scores = Scorer.score(texts, terms, Focus.NONE, WORDS, trams, WITHOUT_POSITION);
        // bridge and trams stand in three sentences each: without a corpus they weigh the same
        assertThat(weight(scores, 1, "trams")).isLessThan(weight(scores, 1, "bridge"));
        assertThat(weight(scores(Focus.NONE), 1, "trams")).isEqualTo(weight(scores(Focus.NONE), 1, "bridge"));
    }

    private static double weight(Scores scores, int sentence, String term) {
        return scores.terms(sentence).heaviest().stream().filter(weight -> weight.term().equals(term)).findFirst().orElseThrow().weight();
    }
}
