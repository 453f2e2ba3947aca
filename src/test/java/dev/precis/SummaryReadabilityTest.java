package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.ScorePart;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reads badly, one test each. */
class SummaryReadabilityTest {
    private static final String BRIDGE = """
            The city council approved a new harbour bridge on Monday after two years of debate. What would a bridge cost?
            The harbour bridge will carry trams, bicycles and buses across the river to the northern docks.
            None of it worked. Engineers expect construction of the bridge to start in May and to last three years.
            The council will pay for the harbour bridge with a loan from the national infrastructure fund.
            It is so. Critics on the council say that the trams across the bridge will cost too much.
            Residents of the northern docks have asked for a bridge across the harbour since 1987.
            """;

    private static Summary summarize(String text, Length length) {
        return new Summarizer().summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)).withLanguage("en").withLength(length));
    }

    private static List<String> texts(Summary summary) {
        return summary.sentences().stream().map(SummarySentence::text).toList();
    }

    @Test
    void takesNoQuestionWhereAStatementServes() {
        assertThat(texts(summarize(BRIDGE, new Length.Sentences(5)))).hasSize(5).noneMatch(s -> s.endsWith("?"));
    }

    @Test
    void takesAQuestionWhenNothingElseIsLeft() {
        assertThat(texts(summarize("Who approved the new harbour bridge of the northern docks?", Length.DEFAULT))).hasSize(1);
    }

    @Test
    void doesNotTopUpABudgetWithTinySentences() {
        for (int words = 15; words < 80; words++) {
            assertThat(texts(summarize(BRIDGE, new Length.Words(words))))
                    .doesNotContain("None of it worked.", "It is so.");
        }
    }

    @Test
    void takesNoSentenceThatBreaksOff() {
        String text = BRIDGE + "The city council that approved the harbour bridge, a bridge across the river for trams...";
        assertThat(texts(summarize(text, new Length.Sentences(5)))).noneMatch(s -> s.endsWith("..."));
    }

    @Test
    void whereNothingFitsOneThatLeansOnNoneIsTakenBeforeOneAsShortThatDoes() {
        String text = "The bridge reopened on Monday. It carries trams. Repairs cost money.";
        assertThat(texts(summarize(text, new Length.Words(1)))).containsExactly("Repairs cost money.");
    }

    @Test
    void saysNothingTwice() {
        String again = "Engineers of the council expect construction of the bridge to start in May and to last three years.";
        assertThat(texts(summarize(BRIDGE + again, new Length.Sentences(9)))).filteredOn(s -> s.contains("Engineers")).hasSize(1);
    }

    @Test
    void prefersProseToListsOfNames() {
        String names = "Bridge harbour council trams docks river engineers critics residents loan fund construction bridge harbour.";
        assertThat(texts(summarize(names + " " + BRIDGE, new Length.Sentences(2)))).doesNotContain(names);
    }

    @Test
    void prefersProseToFormulasAndListsOfAbbreviations() {
        String formula = "mcc=tpxtn-fpxfn(tp+fp)(tp+fn)(tn+fp)(tn+fn), with tp and tn for bridge and harbour.";
        String abbreviations = "Abbreviations: hb, harbour bridge; nd, northern docks; ce, council engineers; nif, national infrastructure fund.";
        assertThat(texts(summarize(formula + " " + BRIDGE + abbreviations, new Length.Sentences(3)))).doesNotContain(formula,
                abbreviations);
    }

    @Test
    void quotesNeitherBylineNorTimeOfPublication() {
        String head = "By . Jane Doe . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 25 October 2013 . ";
        assertThat(texts(summarize(head + BRIDGE, new Length.Sentences(5)))).noneMatch(s -> s.contains("2013") || s.contains("Jane Doe"));
    }

    @Test
    void speakersNamesAreNoPartOfWhatTheySay() {
        String meeting = "Professor B: We have to decide how the new bridge across the harbour will look.\nPhD C: Mm-hmm.\n"
                + "Professor B: The bridge across the harbour needs a lane for trams and bicycles.\nPhD C: The trams are too expensive for this bridge.\n";
        assertThat(texts(summarize(meeting, new Length.Sentences(3)))).hasSize(3)
                .noneMatch(s -> s.contains("Professor") || s.contains("PhD") || s.contains("Mm"));
    }

    @Test
    void anOrdinaryOpeningDoesNotOutweighWhatTheTextIsAbout() {
        String scene = "There were screams somewhere behind an old wooden door. ";
        assertThat(texts(summarize(scene + BRIDGE, new Length.Sentences(2)))).noneMatch(s -> s.startsWith("There were"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Standing on the old bridge across the harbour, the new bridge and the trams seem near. \
                    | Engineers of the council say that the new bridge across the harbour will carry trams.
            fr | Debout sur le vieux pont du port, on voit déjà le nouveau pont et ses tramways.       \
                    | Le nouveau pont du port porte les tramways et les vélos.
            """)
    void whatSetsASceneByItsWordsCountsLessThanAtTheSamePlaceAStatement(String language, String scene, String statement) {
        String behind = language.equals("en")
                ? BRIDGE
                : "Le conseil veut construire ce pont pour neuf millions. La ville de Lyon finance les tramways du port. Le maire inaugure le pont en mai.";
        assertThat(part("position", scene, behind, language)).isLessThan(part("position", statement, behind, language) / 2);
    }

    /** What a part of the first sentence's score is, in a text of these two. */
    private static double part(String name, String first, String behind, String language) {
        SummaryRequest request = SummaryRequest.of(Document.of(first + " " + behind, Format.PLAIN)).withLanguage(language)
                .withLength(new Length.Sentences(20));
        return new Summarizer().summarize(request).sentences().getFirst().parts().stream().filter(p -> p.name().equals(name))
                .findFirst().orElseThrow().value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The harbour has traditionally been crossed by ferry.       | However, a bridge will open in May.   | A bridge will open in May.
            en | Engineers previously said that the bridge was safe.        | Now they have closed the bridge.      | They have closed the bridge.
            de | Den Hafen überquerte man bislang mit der Fähre.            | Doch im Mai wird die Brücke eröffnet. | Im Mai wird die Brücke eröffnet.
            es | El puerto se cruzaba tradicionalmente en barco.            | Pero en mayo se abrirá el puente.     | En mayo se abrirá el puente.
            """)
    void whatWasSoBeforeIsOnlyHalfOfAPointWhereTheNextSentenceSaysWhatHasBecomeOfIt(String language, String former, String now,
            String other) {
        assertThat(part("cue", former, now, language)).isLessThan(part("cue", former, other, language) / 2);
    }

    @Test
    void answersTheQuery() {
        Summary summary = new Summarizer().summarize(SummaryRequest.of(Document.of(BRIDGE, Format.PLAIN))
                .withLanguage("en").withQuery("Who pays, and with which loan?").withLength(new Length.Sentences(1)));
        assertThat(summary.text()).contains("loan from the national infrastructure fund");
        assertThat(summary.sentences().getFirst().parts()).extracting(ScorePart::name).contains("query");
    }

    @Test
    void aQueryWithoutAnyWordOfTheTextChangesNothing() {
        SummaryRequest request = SummaryRequest.of(Document.of(BRIDGE, Format.PLAIN)).withLanguage("en");
        assertThat(new Summarizer().summarize(request.withQuery("zebra quagga")))
                .isEqualTo(new Summarizer().summarize(request));
    }

    @Test
    void theTitleTellsWhatIsCentral() {
        Document plain = Document.of(BRIDGE, Format.PLAIN);
        SummaryRequest request = SummaryRequest.of(plain).withLanguage("en").withLength(new Length.Sentences(7));
        Document titled = new Document("", "Critics say trams cost too much", BRIDGE, Format.PLAIN);
        SummaryRequest withTitle = new SummaryRequest(List.of(titled), "en", "", request.length(), Order.SOURCE, OffsetUnit.UTF16);
        assertThat(score(new Summarizer().summarize(withTitle), "Critics"))
                .isGreaterThan(score(new Summarizer().summarize(request), "Critics"));
        assertThat(new Summarizer().summarize(withTitle).text()).doesNotContain(titled.title());
    }

    private static double score(Summary summary, String opening) {
        return summary.sentences().stream().filter(s -> s.text().contains(opening)).findFirst().orElseThrow().score();
    }

    @Test
    void ranksAgreeWithScoresAndScoresWithTheirParts() {
        List<SummarySentence> ranked = summarize(BRIDGE, new Length.Sentences(4)).sentences().stream()
                .sorted((a, b) -> a.rank() - b.rank()).toList();
        assertThat(ranked.getFirst().score()).isEqualTo(1);
        for (int i = 1; i < ranked.size(); i++) {
            assertThat(ranked.get(i).score()).isLessThanOrEqualTo(ranked.get(i - 1).score());
            double share = product(ranked.get(i)) / product(ranked.getFirst());
            assertThat(ranked.get(i).score()).isCloseTo(share, org.assertj.core.api.Assertions.within(1e-9));
        }
    }

    private static double product(SummarySentence sentence) {
        return sentence.parts().stream().mapToDouble(ScorePart::value).reduce(1, (a, b) -> a * b);
    }

    @Test
    void neverExceedsABudgetButForASingleSentence() throws IOException {
        for (Document seed : seeds()) {
            for (int size = 20; size <= 400; size += 20) {
                check(seed, new Length.Words(size), s -> s.statistics().summaryWords(), size);
                check(seed, new Length.Characters(size * 6), s -> s.text().length(), size * 6);
                check(seed, new Length.Tokens(size * 2),
                        s -> dev.precis.select.TokenEstimate.of(s.text(), 0, s.text().length()), size * 2);
            }
            for (double share : new double[]{0.02, 0.1, 0.33, 0.8, 1}) {
                Summary summary = summarize(seed.content(), new Length.Ratio(share));
                assertThat(summary.sentences().size() == 1
                        || summary.statistics().summaryWords() <= share * summary.statistics().words()).isTrue();
            }
        }
    }

    private static void check(Document seed, Length length, java.util.function.ToIntFunction<Summary> size, int limit) {
        Summary summary = summarize(seed.content(), length);
        assertThat(summary.sentences()).isNotEmpty();
        assertThat(summary.sentences().size() == 1 || size.applyAsInt(summary) <= limit)
                .as("%s: %s", length, summary.text()).isTrue();
    }

    @Test
    void fillsLongBudgetsWell() throws IOException {
        for (Document seed : seeds()) {
            Summary summary = summarize(seed.content(), new Length.Words(150));
            assertThat(summary.statistics().summaryWords()).isBetween(128, 150);
        }
    }

    private static List<Document> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<Document> seeds = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                seeds.add(Document.of(Files.readString(file), Format.PLAIN));
            }
            return seeds;
        }
    }

    private static Summary digest(List<Document> documents, int sentences) {
        return new Summarizer().summarize(new SummaryRequest(
                documents, "en", "", new Length.Sentences(sentences), Order.SOURCE, OffsetUnit.UTF16));
    }

    @Test
    void theDigestOfTheSeedsHearsFourDocumentsAndNoneSpeaksOfItself() throws IOException {
        List<SummarySentence> digest = digest(seeds(), 8).sentences();
        assertThat(digest).hasSize(8);
        assertThat(digest.stream().map(SummarySentence::document).distinct()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(digest).noneMatch(s -> s.text().startsWith("This article") || s.text().startsWith("This in-depth feature"));
        assertThat(digest.stream().map(SummarySentence::text)).doesNotHaveDuplicates();
    }

    @Test
    void whatSeveralDocumentsSayAppearsOnceWithTheOthersNamed() {
        String shared = "The city council approved a new harbour bridge for trams and bicycles on Monday.";
        String nearly = "The city council on Monday approved a new harbour bridge for trams and bicycles.";
        List<SummarySentence> digest = digest(List.of(
                Document.of(shared + " The bridge will be built by engineers from the northern docks in May.", Format.PLAIN),
                Document.of("Residents of the docks welcome the trams. " + nearly, Format.PLAIN),
                Document.of("Wheat prices rose sharply because of heavy rain in the southern provinces.", Format.PLAIN)), 4)
                .sentences();
        List<SummarySentence> approved = digest.stream().filter(s -> s.text().contains("approved")).toList();
        assertThat(approved).hasSize(1);
        assertThat(approved.getFirst().alsoIn()).containsExactly(1 - approved.getFirst().document());
        assertThat(digest.stream().filter(s -> s.text().startsWith("Wheat"))).allMatch(s -> s.alsoIn().isEmpty());
    }

    @Test
    void noSummaryOfASeedLeansOnASentenceItLeavesOut() throws IOException {
        for (Document seed : seeds()) {
            List<Sentence> all = Segmenter.segment(Source.read(seed.content(), Format.PLAIN), "en").sentences();
            List<Integer> chosen = new Summarizer().summarize(SummaryRequest.of(seed)).sentences().stream().map(SummarySentence::index)
                    .toList();
            assertThat(chosen.stream().filter(index -> all.get(index).leansOnPrevious()).map(index -> index - 1)).isSubsetOf(chosen);
        }
    }
}
