package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every promise that README and SECURITY.md make names what fails when it is broken. */
class PromisesTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("[A-Z]\\w+(?:Test|IT|Properties|Contract)(?:\\.\\w+)?");
    private static final Pattern SCRIPT = Pattern.compile("(?:src|deploy)/\\S+|\\.ci/run");
    /** A step of a list or a row of a table. */
    private static final Pattern PROMISING = Pattern.compile("\\d\\. .*|- .*|\\| .*");
    private static final Pattern UNDER_HEAD = Pattern.compile("\\|[-|]+\\|");
    /** Parts of README whose every step and row promises something. */
    private static final List<String> PARTS = List.of("How it works", "The API", "The command line", "Running it");
    private static final List<String> PARTS_OF_SECURITY = List.of("What Precis does with what it is sent", "What it withstands");
    /** The text of every class of tests by its name. */
    private static final Map<String, String> TESTS = new HashMap<>();

    /** @param held what it is held to by: tests and scripts */
    record Promise(String words, List<String> held) {}

    private static String read(String page) throws IOException {
        return Files.readString(Path.of(page));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }

    static List<Promise> promises() throws IOException {
        List<Promise> promises = read("src/test/promises.md").lines().filter(line -> line.startsWith("| ")).skip(1).map(line -> {
            int border = line.lastIndexOf(" | ");
            return new Promise(line.substring(2, border), codes(line.substring(border)));
        }).toList();
        assertThat(promises).hasSizeGreaterThan(50);
        return promises;
    }

    /** The items of the parts of a page with those headings, each in one line. */
    private static List<String> items(String page, List<String> parts) throws IOException {
        String text = read(page);
        List<String> items = new ArrayList<>();
        for (String part : parts) {
            int start = text.indexOf("\n## " + part + "\n");
            assertThat(start).as("the part of %s called %s", page, part).isNotNegative();
            int end = text.indexOf("\n## ", start + 1);
            boolean within = false;
            for (String line : text.substring(start, end < 0 ? text.length() : end).lines().toList()) {
                if (UNDER_HEAD.matcher(line).matches()) {
                    items.removeLast();
                } else if (line.isBlank()) {
                    within = false;
                } else if (PROMISING.matcher(line).matches()) {
                    items.add(line);
                    within = true;
                } else if (within && line.startsWith(" ")) {
                    items.add(items.removeLast() + " " + line.strip());
                }
            }
        }
        assertThat(items).isNotEmpty();
        return items;
    }

    @BeforeAll
    static void readTests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                TESTS.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
    }

    private static void exists(String held) {
        if (TEST.matcher(held).matches()) {
            String[] names = held.split("\\.");
            assertThat(TESTS).containsKey(names[0]);
            if (names.length > 1) {
                assertThat(TESTS.get(names[0])).contains("void " + names[1] + "(");
            }
        } else {
            assertThat(held).matches(SCRIPT);
            assertThat(Path.of(held.split(" ")[0])).isExecutable();
        }
    }

    @ParameterizedTest
    @MethodSource("promises")
    void isMadeAndKept(Promise promise) throws IOException {
        assertThat(inOneLine(read("README.md"))).contains(promise.words());
        assertThat(promise.held()).isNotEmpty().allSatisfy(PromisesTest::exists);
    }

    static List<String> promising() throws IOException {
        return items("README.md", PARTS).stream().filter(item -> !item.startsWith("| Option |") && !item.startsWith("| Setting |"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("promising")
    void everyStepAndRowIsHeldToSomething(String item) throws IOException {
        assertThat(promises().stream().anyMatch(promise -> inOneLine(item).contains(promise.words()))).as(item).isTrue();
    }

    static List<String> securing() throws IOException {
        return items("SECURITY.md", PARTS_OF_SECURITY);
    }

    @ParameterizedTest
    @MethodSource("securing")
    void everythingThatSecurityPromisesNamesWhatHoldsIt(String item) throws IOException {
        List<String> held = codes(item).stream()
                .filter(code -> TEST.matcher(code).matches() || SCRIPT.matcher(code).matches()).toList();
        assertThat(held).as(item).isNotEmpty().allSatisfy(PromisesTest::exists);
    }
}
