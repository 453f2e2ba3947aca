package dev.precis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Keyword;
import dev.precis.model.StepObserver;
import dev.precis.model.Summary;
import dev.precis.model.SummaryInterruptedException;
import dev.precis.model.SummaryRequest;
import dev.precis.model.TermWeight;
import dev.precis.term.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.similarities.ClassicSimilarity;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {
    /** Written by lucene-core 9.12.3: three documents with a TextField "body", by a StandardAnalyzer. */
    private static final Path LUCENE_9 = Path.of("src/test/resources/dev/precis/corpus/lucene-9");

    @TempDir
    Path folder;

    private final AtomicLong clock = new AtomicLong();
    private final List<String> faults = new ArrayList<>();
    private String field = "";
    private Corpora corpora;

    @AfterEach
    void close() {
        if (corpora != null) {
            corpora.close();
        }
    }

    private Corpus open(String name) {
        if (corpora == null) {
            corpora = new Corpora(folder, n -> field, "", fault -> faults.add(fault.getMessage()), clock::get);
        }
        return corpora.open(name);
    }

    private long frequency(String term) {
        try (Corpus corpus = open("news")) {
            return corpus.documentFrequency(term);
        }
    }

    private void aSecondPasses() {
        clock.addAndGet(NamedIndex.NANOS_BETWEEN);
    }

    private void build(String... texts) throws IOException {
        CorpusBuilderTest.build(folder, "news", texts);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void anUnknownNameIsToldTheNamesThereAre() throws IOException {
        assertThatThrownBy(() -> open("news")).isInstanceOf(InvalidRequestException.class).hasMessage("must not be given: there are no"
                + " corpora here").extracting(e -> ((InvalidRequestException) e).field()).isEqualTo("corpus");
        build("The bridge is new.");
        CorpusBuilderTest.build(folder, "contracts", "The party pays.");
        Files.createDirectory(folder.resolve("empty"));
        for (String name : List.of("new", "empty", "..", "news/..", "../" + folder.getFileName() + "/news")) {
            assertThatThrownBy(() -> open(name)).as(name).hasMessage("must be one of \"contracts\", \"news\"");
        }
        assertThatThrownBy(() -> Corpora.NONE.open("news")).hasMessageContaining("no corpora");
        assertThat(Corpora.NONE.open("")).isSameAs(Corpus.NONE);
    }

    @Test
    void listsWhatThereIs() throws IOException {
        build("The bridge is new.", "The bridge is old.");
        CorpusBuilderTest.build(folder, "contracts", "The party pays.");
        try (Corpora all = Corpora.in(folder)) {
            assertThat(all.list()).extracting(CorpusInfo::name, CorpusInfo::language, CorpusInfo::documents, CorpusInfo::terms)
                    .containsExactly(tuple("contracts", "en", 1L, 2L),
                            tuple("news", "en", 2L, 3L));
            assertThat(all.list()).extracting(CorpusInfo::time).allSatisfy(time -> assertThat(time).isBeforeOrEqualTo(Instant.now()));
        }
    }

    @Test
    void anotherCommitIsSeenWithinASecondAndWhoeverUsesTheOldOneKeepsIt() throws IOException {
        build("The bridge is new.");
        try (Corpus before = open("news")) {
            assertThat(before.documents()).isEqualTo(1);
            build("The river is old.", "The river is new.");
            assertThat(frequency("river")).as("not looked for yet").isZero();
            aSecondPasses();
            assertThat(frequency("river")).isEqualTo(2);
            assertThat(before.documents()).isEqualTo(1);
            assertThat(before.documentFrequency("bridg")).isEqualTo(1);
            assertThat(before.documentFrequency("river")).isZero();
        }
    }

    @Test
    void aFolderPutInPlaceOfAnotherIsSeenThoughItsCommitHasTheSameNumber() throws IOException {
        build("The bridge is new.");
        CorpusBuilderTest.build(folder, "next", "The river is old.");
        assertThat(frequency("bridg")).isEqualTo(1);
        Files.move(folder.resolve("news"), folder.resolve("last"));
        Files.move(folder.resolve("next"), folder.resolve("news"));
        aSecondPasses();
        assertThat(frequency("bridg")).isZero();
        assertThat(frequency("river")).isEqualTo(1);
    }

    @Test
    void aLinkThatLeadsElsewhereIsFollowed() throws IOException {
        Path versions = Files.createDirectory(folder.resolve(".versions"));
        CorpusBuilderTest.build(versions, "a", "The bridge is new.");
        CorpusBuilderTest.build(versions, "b", "The river is old.");
        Path link = Files.createSymbolicLink(folder.resolve("news"), versions.resolve("a"));
        assertThat(frequency("bridg")).isEqualTo(1);
        Files.delete(link);
        Files.createSymbolicLink(link, versions.resolve("b"));
        aSecondPasses();
        assertThat(frequency("bridg")).isZero();
    }

    @Test
    void oneThatIsTakenAwayIsUnknownAndComesBack() throws IOException {
        build("The bridge is new.");
        assertThat(frequency("bridg")).isEqualTo(1);
        Files.move(folder.resolve("news"), folder.resolve("old"));
        aSecondPasses();
        assertThatThrownBy(() -> open("news")).isInstanceOf(InvalidRequestException.class).hasMessage("must be one of \"old\"");
        Files.move(folder.resolve("old"), folder.resolve("news"));
        aSecondPasses();
        assertThat(frequency("bridg")).isEqualTo(1);
    }

    @Test
    void aDamagedOneIsToldOnceAndNotListed() throws IOException {
        build("The bridge is new.");
        try (Stream<Path> files = Files.list(folder.resolve("news"))) {
            Path terms = files.filter(file -> file.toString().endsWith(".tim")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(terms);
            bytes[bytes.length / 2] ^= 1;
            Files.write(terms, bytes);
        }
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> open("news")).isInstanceOf(CorpusException.class).hasMessageContaining("news can't be used")
                    .hasMessageContaining("damaged");
            aSecondPasses();
        }
        assertThat(faults).hasSize(1);
        assertThat(corpora.list()).isEmpty();
        build("The bridge is new.");
        aSecondPasses();
        assertThat(frequency("bridg")).isEqualTo(1);
    }

    @Test
    void oneWhoseCommitIsGoneIsDamagedAndNotUnknown() throws IOException {
        build("The bridge is new.");
        Files.delete(folder.resolve("news").resolve("segments_1"));
        assertThatThrownBy(() -> open("news")).isInstanceOf(CorpusException.class).hasMessageContaining("news can't be used")
                .hasMessageContaining("lacks the file segments_");
        assertThat(CorpusBuilder.exists(folder, "news")).as("there is none to add to").isFalse();
        build("The bridge is new.");
        aSecondPasses();
        assertThat(frequency("bridg")).isEqualTo(1);
        Files.delete(folder.resolve("news").resolve("segments_1"));
        aSecondPasses();
        assertThat(frequency("bridg")).as("the one that was open").isEqualTo(1);
    }

    @Test
    void aDamagedCommitDoesNotTakeThePlaceOfAnOpenOne() throws IOException {
        build("The bridge is new.");
        assertThat(frequency("bridg")).isEqualTo(1);
        Files.writeString(folder.resolve("news").resolve("segments_7"), "half a commit");
        aSecondPasses();
        assertThat(frequency("bridg")).isEqualTo(1);
        assertThat(faults).hasSize(1);
    }

    @Test
    void anInterruptedRequestDoesNotCloseTheIndexForOthers() throws IOException {
        field = "body";
        copy(LUCENE_9, folder.resolve("news")); // its dictionary is part of a compound file, which is not held in memory
        assertThat(frequency("bridge")).isEqualTo(2);
        Thread.currentThread().interrupt();
        assertThat(frequency("bridge")).isEqualTo(2);
        aSecondPasses();
        assertThat(frequency("bridge")).isEqualTo(2);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(frequency("bridge")).isEqualTo(2);
    }

    @Test
    void lookingUpEndsWhenNobodyWaitsAnyMore() throws IOException {
        build("The bridge is new.");
        try (Corpus corpus = open("news")) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> {
                for (int i = 0; i < 10_000; i++) {
                    corpus.documentFrequency("w" + i);
                }
            }).isInstanceOf(SummaryInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void readsAnIndexThatASearchEngineWrote() throws IOException {
        field = "body";
        try (NIOFSDirectory directory = new NIOFSDirectory(folder.resolve("news"));
                IndexWriter writer = new IndexWriter(directory,
                        new IndexWriterConfig(new StandardAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (String text : List.of("A new bridge.", "The bridge over the river.", "Trams.")) {
                org.apache.lucene.document.Document document = new org.apache.lucene.document.Document();
                document.add(new TextField("body", text, Field.Store.YES));
                writer.addDocument(document);
                writer.commit(); // a segment each
            }
        }
        try (Corpus corpus = open("news")) {
            assertThat(corpus.documents()).isEqualTo(3);
            assertThat(corpus.language()).isEmpty();
            assertThat(corpus.documentFrequency("bridge")).isEqualTo(2);
            assertThat(corpus.documentFrequency("new")).isEqualTo(1);
            assertThat(corpora.list().getFirst().terms()).isEqualTo(-1);
            assertThat(Corpora.fits(corpus, "de")).isTrue();
        }
    }

    @Test
    void readsAnIndexThatLucene9Wrote() throws IOException {
        field = "body";
        copy(LUCENE_9, folder.resolve("news"));
        assertThat(frequency("bridge")).isEqualTo(2);
        assertThat(frequency("river")).isEqualTo(2);
    }

    @Test
    void anIndexWithoutThatFieldOrNamedByNobodyIsNoCorpus() throws IOException {
        copy(LUCENE_9, folder.resolve("news"));
        assertThatThrownBy(() -> open("news")).isInstanceOf(CorpusException.class).hasMessageContaining("precis.corpora.news.field");
        try (Corpora other = new Corpora(folder, name -> "text", "", fault -> {
        })) {
            assertThatThrownBy(() -> other.open("news")).isInstanceOf(CorpusException.class).hasMessageContaining("in a field text");
        }
    }

    @Test
    void theDictionaryIsReadOnceAndNotByTheRequests() throws IOException {
        build("The bridge is new.");
        try (Corpus corpus = open("news")) {
            try (Stream<Path> files = Files.list(folder.resolve("news"))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(tim|tip|doc)")).toList()) {
                    FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
                }
            }
            assertThat(corpus.documentFrequency("bridg")).isEqualTo(1);
        }
    }

    private static String seed(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(CorporaTest::seed).toArray(String[]::new);
        }
    }

    @Test
    void theIdfOfASummaryIsTheMeanOfTheTextsAndTheCorpusAsLuceneComputesIt() throws IOException {
        String[] seeds = seeds();
        build(seeds);
        Corpus corpus = open("news");
        Summarizer summarizer = new Summarizer(StepObserver.NONE, corpora);
        SummaryRequest request = SummaryRequest.of(Document.of(seeds[4], Format.PLAIN)).withExplain(true);
        Summary plain = summarizer.summarize(request);
        assertThat(plain).isEqualTo(new Summarizer().summarize(request));
        Summary joined = summarizer.summarize(request.withCorpus("news"));
        assertThat(joined).isEqualTo(summarizer.summarize(request.withCorpus("news"))).isNotEqualTo(plain);
        int seen = 0;
        for (TermWeight term : joined.sentences().stream().flatMap(s -> s.terms().heaviest().stream()).toList()) {
            float own = new ClassicSimilarity().idf(term.df(), joined.statistics().sentences());
            List<String> words = Analysis.forLanguage("en").terms(term.term());
            if (term.term().contains(" ")) {
                assertThat(term.idf()).as(term.term()).isEqualTo(own);
            } else {
                float its = new ClassicSimilarity().idf(corpus.documentFrequency(words.getFirst()), seeds.length);
                assertThat(term.idf()).as(term.term()).isEqualTo(((double) own + its) / 2);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(5);
        corpus.close();
    }

    @Test
    void aTextInAnotherLanguageThanTheCorpusIsRefusedByNameAndPassedOverByDefault() throws IOException {
        build("The bridge is new.");
        SummaryRequest german = SummaryRequest.of(Document.of("Die Brücke über den Fluss ist neu. Sie wurde gebaut, weil die alte nicht"
                + " mehr trug.", Format.PLAIN));
        try (Corpora all = new Corpora(folder, name -> "", "news", fault -> {
        })) {
            Summarizer summarizer = new Summarizer(StepObserver.NONE, all);
            assertThatThrownBy(() -> summarizer.summarize(german.withCorpus("news"))).isInstanceOf(InvalidRequestException.class)
                    .hasMessage("is of documents in \"en\", and the text is in \"de\"; if it is not, say which language it is in");
            assertThat(summarizer.summarize(german)).isEqualTo(new Summarizer().summarize(german));
            assertThat(summarizer.summarize(german.withCorpus("news").withLanguage("en-GB")).language()).isEqualTo("en");
            SummaryRequest english = SummaryRequest.of(Document.of("The bridge is new. It spans the river.", Format.PLAIN))
                    .withExplain(true);
            assertThat(summarizer.summarize(english)).isEqualTo(summarizer.summarize(english.withCorpus("news")))
                    .isNotEqualTo(new Summarizer().summarize(english));
        }
    }

    @Test
    void whatEveryDocumentOfTheCorpusHoldsIsNoKeyword() throws IOException {
        String contract = "The supplier delivers the turbines to the customer. The contract binds the supplier. The contract ends when the"
                + " turbines are delivered. The customer pays for the turbines under the contract. A contract is a contract.";
        SummaryRequest request = SummaryRequest.of(Document.of(contract, Format.PLAIN)).withLanguage("en");
        assertThat(new Summarizer().summarize(request).keywords()).extracting(Keyword::term).contains("contract", "turbines");
        build("This contract is about cars.", "This contract is about ships.", "The contract is void.");
        open("news").close();
        assertThat(new Summarizer(StepObserver.NONE, corpora).summarize(request.withCorpus("news")).keywords()).extracting(Keyword::term)
                .contains("turbines").doesNotContain("contract");
    }
}
