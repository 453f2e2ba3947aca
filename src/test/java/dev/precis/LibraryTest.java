package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The libraries are built beside the service, and are to be of one piece with it. */
class LibraryTest {
    private static final Pattern VERSION = Pattern.compile("<((?:[a-z0-9-]+\\.)?version)>([^<$]+)</\\1>");

    private static Map<String, String> versions(String pom) throws IOException {
        Map<String, String> versions = new TreeMap<>();
        for (MatchResult match : VERSION.matcher(Files.readString(Path.of(pom))).results().toList()) {
            versions.putIfAbsent(match.group(1), match.group(2));
        }
        return versions;
    }

    @Test
    void whatTheServiceAndItsLibrariesBothNeedIsOfTheSameVersion() throws IOException {
        Map<String, String> service = versions("pom.xml");
        Map<String, String> library = versions("src/library/pom.xml");
        library.keySet().retainAll(service.keySet());
        assertThat(library).containsKeys("version", "lucene.version", "jsoup.version", "commonmark.version");
        assertThat(service).containsAllEntriesOf(library);
    }

    @Test
    void theReadmeShowsTheExampleThatIsTested() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Files.readString(Path.of("src/library/engine/example/Example.java")).lines()
                .dropWhile(line -> !line.contains("String text")).takeWhile(line -> !line.equals("    }")).map(line -> line.substring(8)))
                .hasSizeGreaterThan(3).allSatisfy(line -> assertThat(readme).contains(line));
    }
}
