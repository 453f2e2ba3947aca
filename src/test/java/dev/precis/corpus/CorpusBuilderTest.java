package dev.precis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusBuilderTest {
    @TempDir
    Path folder;

    /** Builds a corpus of English texts. */
    static CorpusInfo build(Path folder, String name, String... texts) throws IOException {
        try (CorpusBuilder builder = CorpusBuilder.create(folder, name, "en")) {
            add(builder, texts);
            return builder.commit();
        }
    }

    private static void add(CorpusBuilder builder, String... texts) throws IOException {
        for (String text : texts) {
            builder.add(builder.read(Document.of(text, Format.PLAIN), false));
        }
    }

    private long frequency(String term) {
        try (Corpora corpora = Corpora.in(folder); Corpus corpus = corpora.open("news")) {
            return corpus.documentFrequency(term);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("news"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("write.lock")).sorted().toList();
        }
    }

    @Test
    void countsInHowManyDocumentsATermOccursHoweverOftenItDoesInEach() throws IOException {
        CorpusInfo info = build(folder, "news", "Bridges rise. A bridge falls.", "The bridge is new.", "The river is old.");
        assertThat(info.documents()).isEqualTo(3);
        assertThat(info.terms()).isEqualTo(6); // bridg rise fall new river old
        assertThat(info.language()).isEqualTo("en");
        assertThat(info.bytes()).isPositive();
        assertThat(frequency("bridg")).isEqualTo(2);
        assertThat(frequency("river")).isEqualTo(1);
        assertThat(frequency("tram")).isZero();
        assertThat(frequency("the")).isZero();
    }

    @Test
    void readsMarkupAsAReaderSeesIt() throws IOException {
        try (CorpusBuilder builder = CorpusBuilder.create(folder, "news", "en")) {
            assertThat(
                    builder.read(Document.of("<script>var tram;</script><p>The <b>bri</b>dge &amp; the river.</p>", Format.HTML), false)
                            .terms())
                    .containsExactly("bridg", "river");
        }
    }

    @Test
    void aDocumentWithNothingToReadIsNotCounted() throws IOException {
        try (CorpusBuilder builder = CorpusBuilder.create(folder, "news", "en")) {
            assertThat(builder.add(builder.read(Document.of(" \n ", Format.PLAIN), false))).isFalse();
            assertThatThrownBy(builder::commit).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void addsToWhatIsThereInItsLanguage() throws IOException {
        build(folder, "news", "The bridge is new.");
        try (CorpusBuilder builder = CorpusBuilder.addTo(folder, "news")) {
            assertThat(builder.language()).isEqualTo("en");
            add(builder, "Bridges fall.", "The river is old.");
            assertThat(builder.commit().documents()).isEqualTo(3);
        }
        assertThat(frequency("bridg")).isEqualTo(2);
    }

    @Test
    void aNewBuildTakesThePlaceOfTheOldOneAndOfItsFiles() throws IOException {
        build(folder, "news", "The bridge is new.", "The bridge is old.");
        List<String> before = files();
        build(folder, "news", "The river is old.");
        assertThat(frequency("bridg")).isZero();
        assertThat(files()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whatIsNotCommittedLeavesTheOldOneAndNothingElse() throws IOException {
        build(folder, "news", "The bridge is new.");
        List<String> before = files();
        try (CorpusBuilder builder = CorpusBuilder.create(folder, "news", "en")) {
            add(builder, "The river is old.");
        }
        assertThat(files()).isEqualTo(before);
        assertThat(frequency("bridg")).isEqualTo(1);
        assertThat(frequency("river")).isZero();
    }

    @Test
    void aFirstBuildThatIsGivenUpLeavesNoFolder() throws IOException {
        try (CorpusBuilder builder = CorpusBuilder.create(folder, "news", "en")) {
            add(builder, "The river is old.");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAKilledBuildLeftIsNoCorpusAndIsClearedAway() throws IOException {
        build(folder, "news", "The bridge is new.");
        Path news = folder.resolve("news");
        Path half = Files.createDirectory(folder.resolve("half"));
        for (Path file : List.of(news, half)) {
            Files.writeString(file.resolve("_9.tim"), "half a dictionary");
            Files.writeString(file.resolve("pending_segments_9"), "half a commit");
        }
        try (Corpora corpora = Corpora.in(folder)) {
            assertThat(corpora.names()).containsExactly("news");
        }
        assertThat(frequency("bridg")).isEqualTo(1);
        build(folder, "news", "The river is old.");
        build(folder, "half", "The river is old.");
        assertThat(files()).noneMatch(name -> name.contains("_9"));
        assertThat(half).isDirectoryNotContaining("glob:**_9*");
    }

    @Test
    void twoBuildsAtATimeDoNotMix() throws IOException {
        try (CorpusBuilder first = CorpusBuilder.create(folder, "news", "en")) {
            assertThatThrownBy(() -> CorpusBuilder.create(folder, "news", "en")).isInstanceOf(IOException.class)
                    .hasMessageContaining("news is being built by another process");
            add(first, "The river is old.");
            first.commit();
        }
        assertThat(frequency("river")).isEqualTo(1);
    }

    @Test
    void keepsNothingOfATextButWhichTermsItHolds() throws IOException {
        build(folder, "news", "Bridges rise and bridges fall.", "Ivan Horvat signed the secret contract.");
        try (NIOFSDirectory directory = new NIOFSDirectory(folder.resolve("news"));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSize(1);
            LeafReader leaf = reader.leaves().getFirst().reader();
            assertThat(leaf.getFieldInfos()).hasSize(1);
            FieldInfo field = leaf.getFieldInfos().fieldInfo("terms");
            assertThat(field.getIndexOptions()).isEqualTo(IndexOptions.DOCS);
            assertThat(field.hasNorms() || field.hasPayloads() || field.hasTermVectors()).isFalse();
            assertThat(reader.storedFields().document(1).getFields()).isEmpty();
        }
        for (String file : files()) {
            String bytes = Files.readString(folder.resolve("news").resolve(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes).as(file).doesNotContain("Horvat", "signed", "secret contract");
        }
    }

    @Test
    void findsTheLanguageOfDocumentsTakenTogether() {
        assertThat(CorpusBuilder.languageOf(List.of(
                Document.of("Die Brücke ist neu und der Fluss ist alt.", Format.PLAIN),
                Document.of("<p>Sie wurde im letzten Jahr gebaut, weil die alte nicht mehr trug.</p>", Format.HTML)))).isEqualTo("de");
    }

    @Test
    void ofDocumentsTooShortToTellTheyAreTakenTogether() {
        List<Document> headings = Stream.of("Brücke gesperrt", "Der Fluss", "Neue Fähre", "Hafen und Stadt", "Sturm", "Rat tagt")
                .map(text -> Document.of(text, Format.PLAIN)).toList();
        assertThat(CorpusBuilder.languageOf(headings)).isEqualTo("de");
        assertThat(CorpusBuilder.languageOf(List.of())).isEqualTo("und");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", ".news", "a/b", "a\\b", "../news", "a b", "é", "a\0b"})
    void aNameLeadsNowhereElse(String name) {
        assertThat(CorpusName.isValid(name)).isFalse();
        assertThatThrownBy(() -> CorpusBuilder.create(folder, name, "en")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letters");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhyItCanNotAdd() throws IOException {
        assertThatThrownBy(() -> CorpusBuilder.addTo(folder, "news")).isInstanceOf(CorpusException.class)
                .hasMessageContaining("there is none to add to");
        assertThat(folder).isEmptyDirectory();
        build(folder, "news", "The bridge is new.");
        Path segments = folder.resolve("news").resolve("segments_1");
        Files.write(segments, new byte[]{1, 2, 3});
        assertThatThrownBy(() -> CorpusBuilder.addTo(folder, "news")).isInstanceOf(CorpusException.class)
                .hasMessageContaining("news can't be used: it is damaged; delete the folder");
        assertThatThrownBy(() -> CorpusBuilder.create(folder, "other", "x")).isInstanceOf(InvalidRequestException.class);
    }
}
