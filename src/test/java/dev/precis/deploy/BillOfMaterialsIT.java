package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The CycloneDX bill of materials that the build made. */
class BillOfMaterialsIT {
    private static final Path TARGET = Path.of(System.getProperty("precis.target", "target"));

    private static JsonNode bill() throws IOException {
        return new ObjectMapper().readTree(TARGET.resolve("precis.cdx.json").toFile());
    }

    @Test
    void saysWhatTheProgramIsAndWhatIsInIt() throws IOException {
        JsonNode bill = bill();
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.at("/metadata/component/purl").asText()).startsWith("pkg:maven/dev.precis/precis@" + Settings.version());
        assertThat(bill.path("components")).hasSizeGreaterThan(50).allSatisfy(component -> {
            assertThat(component.path("purl").asText()).startsWith("pkg:maven/");
            assertThat(component.path("version").asText()).isNotEmpty();
            assertThat(component.path("hashes")).isNotEmpty();
        });
        assertThat(bill.path("components")).extracting(component -> component.path("name").asText())
                .contains("lucene-core", "jsoup", "commonmark", "netty-codec-http")
                .as("what only tests use").doesNotContain("junit-jupiter-api", "assertj-core", "helm-java");
    }

    @Test
    void namesEveryLibraryThatIsDeployed() throws IOException {
        Path libraries = TARGET.resolve("quarkus-app/lib");
        assumeThat(PackagedProcess.isNative()).as("libraries stand beside the jar").isFalse();
        List<String> named = new ArrayList<>();
        bill().path("components").forEach(component -> named.add(component.path("group").asText() + '.'
                + component.path("name").asText() + '-' + component.path("version").asText()));
        try (Stream<Path> files = Files.walk(libraries)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".jar")))
                    .isNotEmpty().allSatisfy(jar -> assertThat(named).anySatisfy(component -> assertThat(jar).startsWith(component)));
        }
    }
}
