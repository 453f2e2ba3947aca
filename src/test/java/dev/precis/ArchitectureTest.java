package dev.precis;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the house: which room may enter which. */
class ArchitectureTest {
    private static final String HOUSE = "dev.precis";
    private static final String[] LIBRARIES_OF_THE_ENGINE = {"java..", "org.apache.lucene..", "org.tartarus.snowball..", "org.jsoup..",
        "org.commonmark.."};
    private static final String[] WAYS_IN = {HOUSE + ".rest..", HOUSE + ".cli..", HOUSE + ".lambda.."};
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    /** A room of the engine, and the rooms it may enter; the root package is called hall. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            model               |
            chars               |
            language            | model chars
            source.line         | model chars language
            source.content      | model chars language source.line
            source.transcript   | model chars language source.line
            source              | model chars language source.content source.line source.transcript
            sentence.split      | model chars language
            sentence.noise.lead | model chars language
            sentence.noise      | model chars language sentence.split sentence.noise.lead
            sentence            | model chars language source sentence.split sentence.noise sentence.noise.lead
            term.lucene         | model chars language
            term                | model chars language source sentence term.lucene
            corpus              | model chars language source sentence term
            keyword             | model chars language source sentence term
            figure              | model chars language source sentence term
            score               | model chars language source sentence term
            select              | model chars language source sentence term score
            """)
    void aRoomEntersOnlyTheRoomsBeforeIt(String room, String open) {
        List<String> rooms = open == null ? List.of() : List.of(open.split(" "));
        String[] allowed = Stream
                .concat(Stream.concat(Stream.of(room), rooms.stream()).map(name -> HOUSE + "." + name),
                        Arrays.stream(LIBRARIES_OF_THE_ENGINE))
                .toArray(String[]::new);
        classes().that().resideInAPackage(HOUSE + "." + room).should().onlyDependOnClassesThat().resideInAnyPackage(allowed).check(CLASSES);
    }

    @Test
    void noTwoRoomsEnterEachOther() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theHallIsPlainJavaToo() {
        classes().that().resideInAPackage(HOUSE).and().doNotHaveSimpleName("Main").should().onlyDependOnClassesThat()
                .resideOutsideOfPackages(Stream
                        .concat(Arrays.stream(WAYS_IN), Stream.of(HOUSE + ".wire..", HOUSE + ".azure..", "io..", "jakarta..", "com.."))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void parsersOfMarkupAreBehindTheDoorOfTheSource() {
        noClasses().that().resideOutsideOfPackage(HOUSE + ".source..").should().dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.commonmark..").check(CLASSES);
    }

    @Test
    void tokenizersAndStemmersAreBehindTheDoorOfTheTerms() {
        noClasses().that().resideOutsideOfPackage(HOUSE + ".term.lucene").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene.analysis..", "org.tartarus.snowball..").check(CLASSES);
    }

    @Test
    void indexesAreBehindTheDoorOfTheCorpus() {
        noClasses().that().resideOutsideOfPackage(HOUSE + ".corpus").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene.index..", "org.apache.lucene.store..", "org.apache.lucene.document..",
                        "org.apache.lucene.misc..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "azure"})
    void whatIsSaidKnowsNotHowItTravels(String room) {
        noClasses().that().resideInAPackage(HOUSE + "." + room).should().dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Arrays.stream(WAYS_IN), Stream.of("io.vertx..", "io.quarkus..", "jakarta..", "java.net.."))
                                .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void onlyMainOpensAWayIn() {
        for (String way : WAYS_IN) {
            noClasses().that().resideOutsideOfPackage(way).and().doNotHaveFullyQualifiedName(HOUSE + ".Main").should().dependOnClassesThat()
                    .resideInAPackage(way).check(CLASSES);
        }
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/precis"))) {
            List<Path> silent = files.filter(Files::isDirectory).filter(room -> !room.endsWith(HOUSE.replace('.', '/')))
                    .filter(room -> !Files.exists(room.resolve("package-info.java"))).toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void onlyTheServiceKnowsQuarkusRest() {
        noClasses().that().resideOutsideOfPackage(HOUSE + ".rest..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..").check(CLASSES);
    }

    /** To the Runtime API of Lambda, and to its own service on loopback. Whoever listens doesn't connect. */
    @Test
    void onlyTheFunctionConnectsToAnything() {
        noClasses().that().resideOutsideOfPackage(HOUSE + ".lambda..").should().dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|Socket|DatagramSocket|URLConnection|HttpURLConnection)"
                        + "|java\\.nio\\.channels\\.(Socket|Datagram|AsynchronousSocket)Channel"
                        + "|io\\.vertx\\.core\\.(http\\.(Http|WebSocket)Client.*|net\\.NetClient.*|dns\\.DnsClient.*|datagram\\..*)"
                        + "|jakarta\\.ws\\.rs\\.client\\..*")
                .orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection")
                .check(CLASSES);
    }

    /** Answers in bulk, and corpora by Lucene; the service writes nothing. */
    @Test
    void onlyTheCommandLineWritesFiles() {
        noClasses().that().resideOutsideOfPackage(HOUSE + ".cli..").should().dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)|java\\.nio\\.channels\\.FileChannel")
                .orShould()
                .callMethodWhere(
                        target(owner(type(Files.class))).and(target(nameMatching("write.*|new.*(Output|Writer).*|create.*|copy|move"))))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineBuildsCorpora() {
        noClasses().that().resideOutsideOfPackages(HOUSE + ".cli..", HOUSE + ".corpus..").should().dependOnClassesThat()
                .haveSimpleName("CorpusBuilder").check(CLASSES);
        noClasses().that().doNotHaveSimpleName("CorpusBuilder").should().dependOnClassesThat()
                .haveNameMatching("org\\.apache\\.lucene\\.index\\.IndexWriter.*").check(CLASSES);
    }
}
