package dev.precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.chars.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of languages says what the code has for each. Run with {@code -Dupdate-examples} to write it anew. */
class ReadmeLanguagesTest {
    private static final Path README = Path.of("README.md");
    private static final String HEAD = "| What there is | Languages |\n|---|---|\n";
    private static final WordFile FILE = WordFile.read(Languages.class, "languages.txt");

    /** What there is for a language, the most first. */
    private enum Has {
        STEMMER("stemmer and stop words by Lucene, sentence rules of its own"),
        STEMMER_ALONE("stemmer and stop words by Lucene, the sentence rules of all languages"),
        PAIRS("pairs of characters or words in place of stems, sentence rules of its own"),
        STOP_WORDS("stop words, no stemmer, sentence rules of its own"),
        STOP_WORDS_ALONE("stop words, no stemmer, the sentence rules of all languages"),
        RULES("sentence rules of its own");

        private final String told;

        Has(String told) {
            this.told = told;
        }

        static Has of(String tag) {
            boolean rules = Arrays.stream(Section.values())
                    .anyMatch(section -> section.room().equals("split") && !WordLists.of(tag).words(section).isEmpty());
            String analysis = Languages.analyzedAs(tag);
            if (Languages.readInBigrams(analysis)) {
                return analysis.equals(Languages.UNKNOWN) ? RULES : PAIRS;
            }
            if (Languages.supported().contains(analysis)) {
                return rules ? STEMMER : STEMMER_ALONE;
            }
            return rules ? STOP_WORDS : STOP_WORDS_ALONE;
        }
    }

    private static String table() {
        List<String> tags = FILE.sections().stream().flatMap(section -> FILE.words(section).stream()).distinct().toList();
        Map<Has, List<String>> languages = new TreeMap<>(tags.stream().collect(Collectors.groupingBy(Has::of)));
        return HEAD + languages.entrySet().stream()
                .map(row -> "| " + row.getKey().told + " | " + row.getValue().stream()
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH) + " `" + tag + "`")
                        .sorted(Comparator.naturalOrder()).collect(Collectors.joining(", ")) + " |\n")
                .collect(Collectors.joining());
    }

    @Test
    void theTableSaysWhatEachLanguageHas() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(HEAD);
        assertThat(start).as("the table's head").isNotNegative();
        int end = readme.indexOf("\n\n", start) + 1;
        if (System.getProperty("update-examples") != null) {
            Files.writeString(README, readme.substring(0, start) + table() + readme.substring(end));
        } else {
            assertThat(readme.substring(start, end)).isEqualTo(table());
        }
    }
}
