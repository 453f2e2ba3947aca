package dev.precis.sentence.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the splitter knows of each language, by the texts of {@code dev/precis/language/<tag>.sentences}: one a line, cut
 * at the marks; lines that begin with # are comments.
 */
class LanguageSentencesTest {
    private static final String CUT = "‖";

    static Stream<Arguments> texts() throws Exception {
        Path folder = Path.of(LanguageSentencesTest.class.getResource("/dev/precis/language/en.sentences").toURI()).getParent();
        List<Arguments> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".sentences")).sorted().toList()) {
                String tag = file.getFileName().toString().replace(".sentences", "");
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                        texts.add(arguments(tag, file.getFileName() + ":" + (i + 1), lines.get(i)));
                    }
                }
            }
        }
        return texts.stream();
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("texts")
    void cutsATextWhereItsSentencesEnd(String language, String place, String marked) {
        String text = marked.replace(CUT, "");
        List<String> sentences = new ArrayList<>();
        SentenceSplitter.forLanguage(language).split(text, 0, text.length(), (start, end) -> sentences.add(text.substring(start, end)));
        assertThat(sentences).as(place).isEqualTo(Arrays.stream(marked.split(CUT)).map(String::strip).toList());
    }
}
