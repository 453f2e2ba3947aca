package dev.precis.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar with everything in it, given to Spark's own launcher by {@code --jars}, with executors that are processes of their own. Which
 * Spark that is follows from the jars on {@code spark.classpath}; {@code deploy/spark/try} gives others than the one that was built with.
 */
class ShadedJarIT {
    private static final Path JAR = Path.of(System.getProperty("spark.jar"));
    private static final Pattern CORE = Pattern.compile("spark-core_([0-9.]+)-(([0-9]+)[^/]*)\\.jar");

    private static final String MARKDOWN = "Ships &amp; *barges* leave &sum; the port.";

    @TempDir
    private static Path folder;

    @Test
    void itHoldsTheLibrariesUnderNamesOfTheirOwnAlone() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> files = jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
            assertThat(files).filteredOn(name -> !name.startsWith("META-INF/")).allMatch(name -> name.startsWith("dev/precis/"));
            assertThat(files).filteredOn(name -> name.startsWith("dev/precis/shaded/")).extracting(name -> name.split("/")[3])
                    .containsOnly("lucene", "snowball", "jsoup", "commonmark");
            assertThat(files).contains("META-INF/NOTICE", "META-INF/services/org.apache.spark.sql.SparkSessionExtensionsProvider")
                    .noneMatch(name -> name.startsWith("dev/precis/wire") || name.startsWith("dev/precis/rest"));
        }
        assertThat(Files.size(JAR)).isLessThan(9_250_000);
    }

    @Test
    void theThinJarHoldsTheWaysInAlone() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("spark.thin.jar"))) {
            assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")))
                    .allMatch(name -> name.startsWith("dev/precis/spark/"));
        }
    }

    @Test
    void everyWayInAnswersInASparkThatKnowsNothingElse() throws Exception {
        Spark spark = Spark.ofTheClasspath();
        String seeds = "binaryFile.`" + Path.of("../../../seeds").toRealPath() + "/*.txt`";
        String offsets = "array_join(transform(%s, s -> s.start || '-' || s.end), ' ')";
        List<Document> documents = Texts.seeds().stream().map(seed -> Document.of(seed, Format.PLAIN)).toList();
        List<String> queries = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String function : spark.findsExtensions() ? List.of("precis.summarize", "precis_summarize") : List.of("precis.summarize")) {
            queries.add("SELECT " + offsets.formatted(function + "(cast(content AS string))") + " FROM " + seeds + " ORDER BY path");
            documents.forEach(document -> expected.add(offsets(SummaryRequest.of(document))));
            queries.add("SELECT " + function + "('<p>Ships &amp; barges leave &sum; the port.</p>', map('format', 'html'))[0].text");
            expected.add("Ships & barges leave ∑ the port.");
            queries.add("SELECT " + function + "('" + MARKDOWN + "', map('format', 'markdown'))[0].text");
            expected.add(
                    new Summarizer().summarize(SummaryRequest.of(Document.of(MARKDOWN, Format.MARKDOWN))).sentences().getFirst().text());
        }
        queries.add("SELECT " + offsets.formatted("precis.digest(cast(content AS string), path)") + " FROM " + seeds);
        expected.add(offsets(SummaryRequest.of(documents)));
        queries.add("SELECT array_join(precis.keywords(cast(content AS string)).term, ', ') FROM " + seeds + " WHERE path LIKE '%/004_%'");
        List<String> rows = spark.submit(queries);
        assertThat(rows.subList(0, rows.size() - 1)).isEqualTo(expected);
        assertThat(rows.getLast()).startsWith("Shanghai, tech hub, China");
    }

    private static String offsets(SummaryRequest request) {
        List<SummarySentence> sentences = new Summarizer().summarize(request).sentences();
        return sentences.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
    }

    /**
     * A Spark.
     *
     * @param home a folder like that of a distribution, which executors are started from
     * @param version its first part
     * @param scala what it was compiled by
     */
    private record Spark(Path home, int version, String scala) {
        static Spark ofTheClasspath() throws IOException {
            String classpath = Files.readString(Path.of(System.getProperty("spark.classpath"))).strip();
            assertThat(classpath).doesNotContain("precis", "lucene", "jsoup", "commonmark");
            Matcher core = CORE.matcher(classpath);
            assertThat(core.find()).as("Spark's core in %s", classpath).isTrue();
            Path home = Path.of("target", "spark-" + core.group(2) + '_' + core.group(1)).toAbsolutePath();
            Path jars = Files.createDirectories(home.resolve("jars"));
            for (String jar : classpath.split(File.pathSeparator)) {
                Path link = jars.resolve(Path.of(jar).getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, Path.of(jar));
            }
            return new Spark(home, Integer.parseInt(core.group(3)), core.group(1));
        }

        /** Whether it looks for extensions among the jars by itself. */
        boolean findsExtensions() {
            return version >= 4;
        }

        List<String> submit(List<String> queries) throws Exception {
            List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
            command.addAll(List.of(System.getProperty("spark.java").split(" ")));
            command.addAll(
                    List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", home + "/jars/*",
                            "org.apache.spark.deploy.SparkSubmit", "--master", "local-cluster[2,1,1024]", "--jars", JAR.toString(),
                            "--class", RunSql.class.getName()));
            for (String setting : List.of("spark.sql.catalog.precis=dev.precis.spark.PrecisCatalog", "spark.ui.enabled=false",
                    "spark.driver.host=127.0.0.1", "spark.driver.bindAddress=127.0.0.1", "spark.sql.shuffle.partitions=3",
                    "spark.sql.warehouse.dir=" + folder)) {
                command.addAll(List.of("--conf", setting));
            }
            command.add(program().toString());
            command.addAll(queries);
            ProcessBuilder submission = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectError(folder.resolve("log").toFile());
            submission.environment().put("SPARK_HOME", home.toString());
            submission.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
            submission.environment().put("SPARK_SCALA_VERSION", scala);
            submission.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = submission.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(() -> output + log()).isZero();
            return output.lines().filter(line -> line.startsWith("row: ")).map(line -> line.substring("row: ".length())).toList();
        }
    }

    private static String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** A program of a user's: a jar with one class. */
    private static Path program() throws IOException {
        Path program = folder.resolve("sql.jar");
        String file = RunSql.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program));
                var code = RunSql.class.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new JarEntry(file));
            code.transferTo(jar);
        }
        return program;
    }
}
