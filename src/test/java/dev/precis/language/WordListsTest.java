package dev.precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.chars.WordFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListsTest {
    private static final String INCLUDE = "include ";

    /** The tags of the files. */
    static Stream<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt") && !name.equals("languages.txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length())).sorted().toList().stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(WordLists.class.getResource("languages.txt").toURI()).getParent();
    }

    private static WordFile read(String tag) {
        return WordFile.read(WordLists.class, tag + ".txt");
    }

    private static List<String> listed() {
        WordFile languages = read("languages");
        return languages.sections().stream().filter(section -> !section.equals("lucene") && !section.equals("unicode"))
                .flatMap(script -> languages.words(script).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySectionIsOneThatARuleReads(String tag) {
        Set<String> rooms = Arrays.stream(Section.values()).map(Section::room).collect(Collectors.toSet());
        Set<String> sections = Arrays.stream(Section.values()).map(Section::title).collect(Collectors.toSet());
        WordFile file = read(tag);
        assertThat(file.sections()).isNotEmpty().allSatisfy(title -> {
            if (title.startsWith(INCLUDE)) {
                assertThat(rooms).containsAll(file.words(title));
            } else {
                assertThat(sections).contains(title);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void noSectionIsEmptyOrHasAWordTwice(String tag) {
        WordFile file = read(tag);
        assertThat(file.sections()).allSatisfy(title -> assertThat(file.words(title)).as(title).isNotEmpty().doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noAbbreviationIsOfTwoKinds(String tag) {
        WordFile file = read(tag);
        List<String> abbreviations = file.sections().stream().filter(title -> title.startsWith("split.abbreviation."))
                .flatMap(title -> file.words(title).stream()).toList();
        assertThat(abbreviations).doesNotHaveDuplicates();
    }

    @Test
    void everyFileIsALanguagesOrIncludedByOne() throws Exception {
        Set<String> known = new TreeSet<>(listed());
        known.add(WordLists.SHARED.tag());
        for (String tag : listed()) {
            read(tag).sections().stream().filter(title -> title.startsWith(INCLUDE))
                    .forEach(title -> known.add(title.substring(INCLUDE.length())));
        }
        assertThat(files()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyLanguageIsListedOnce() {
        assertThat(new ArrayList<>(listed())).doesNotHaveDuplicates().contains("en", "de", "pt-BR");
    }

    @Test
    void aTagGetsItsOwnListsOrThoseOfItsLanguage() {
        assertThat(WordLists.of("pt-BR").tag()).isEqualTo("pt-BR");
        assertThat(WordLists.of("DE-at").tag()).isEqualTo("de");
        assertThat(WordLists.of("nb").tag()).isEqualTo("no");
        for (String tag : List.of("tlh", "mul", "gmq", "languages", "../language/de", "", "-")) {
            assertThat(WordLists.of(tag).tag()).as(tag).isEqualTo(Languages.UNKNOWN);
            assertThat(Section.values()).allSatisfy(section -> assertThat(WordLists.of(tag).words(section)).isEmpty());
        }
    }

    @Test
    void includesTheRoomsOfAnotherLanguageThatItNames() {
        assertThat(WordLists.of("gl").words(Section.SPLIT_START))
                .startsWith(WordLists.of("es").words(Section.SPLIT_START).toArray(String[]::new)).contains("el", "los");
    }
}
