package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Dockerfiles, and the images that anything under deploy/ names. */
class ImagesTest {
    private static final Path DEPLOY = Path.of("deploy");
    private static final Path CONTAINER = DEPLOY.resolve("container");
    private static final Pattern OURS = Pattern.compile("(?<![\\w.-])precis:([A-Za-z0-9_][\\w.-]*)");
    private static final Pattern OTHERS = Pattern.compile(
            "(?m)^(?:ARG (?:MAVEN|GRAALVM|JAVA)=|FROM |\\s*-?\\s*image: \"?)([a-z][\\w./-]*)(:\\S+?)?\"?(?: AS \\w+)?$");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            return files.filter(Files::isRegularFile).filter(file -> !Files.isSymbolicLink(file)).sorted().toList();
        }
    }

    static List<Path> dockerfiles() throws IOException {
        return files().stream().filter(file -> file.getFileName().toString().startsWith("Dockerfile")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyImageIsNamedByItsVersion(Path file) throws IOException {
        String text = Files.readString(file);
        // a target of Prometheus is a host and a port
        assertThat(OURS.matcher(text).results().map(image -> image.group(1)).filter(tag -> !tag.equals(Integer.toString(Settings.port()))))
                .as("tags of precis").isSubsetOf(Settings.version(), Settings.version() + "-jvm");
        assertThat(OTHERS.matcher(text).results().filter(image -> !List.of("scratch", "precis", "java").contains(image.group(1))))
                .allSatisfy((MatchResult image) -> assertThat(image.group(2)).as(image.group()).isNotNull()
                        .containsPattern("\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void saysWhatItIsRunsAsNobodyAndStopsOnSigterm(Path dockerfile) throws IOException {
        String text = Files.readString(dockerfile);
        for (String label : new String[]{"title", "description", "licenses", "version", "revision"}) {
            assertThat(text).contains("org.opencontainers.image." + label + "=");
        }
        assertThat(text).contains("ARG VERSION=" + Settings.version() + "\n", "\nUSER 65532:65532\n", "\nSTOPSIGNAL SIGTERM\n",
                "\nEXPOSE " + Settings.port() + "\n", "\nENTRYPOINT [\"");
    }

    @Test
    void theContextHoldsWhatIsCopiedAndNothingThatIsBuilt() throws IOException {
        List<String> rules = Files.readAllLines(Path.of(".dockerignore"));
        assertThat(rules).contains("*");
        for (Path dockerfile : List.of(CONTAINER.resolve("Dockerfile"), CONTAINER.resolve("Dockerfile.jvm"))) {
            assertThat(Pattern.compile("(?m)^COPY (?!--)(\\S+)").matcher(Files.readString(dockerfile)).results().map(copy -> copy.group(1)))
                    .isNotEmpty().allSatisfy(source -> assertThat(rules).anySatisfy(
                            rule -> assertThat(rule).startsWith("!").satisfies(it -> assertThat(source).startsWith(it.substring(1)))));
        }
    }

    @Test
    void composeMountsFilesThatAreThere() throws IOException {
        Path compose = DEPLOY.resolve("compose/compose.yaml");
        JsonNode services = Manifests.YAML.readTree(Files.readString(compose)).path("services");
        List<String> mounts = new ArrayList<>();
        services.findValues("volumes").forEach(volumes -> volumes.forEach(volume -> mounts.add(volume.asText())));
        mounts.removeIf(mount -> !mount.startsWith("."));
        assertThat(mounts).hasSizeGreaterThan(4)
                .allSatisfy(mount -> assertThat(compose.resolveSibling(mount.split(":")[0])).exists());
    }
}
