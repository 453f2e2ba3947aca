package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {
    @Test
    void holdsTheWordsOfEachSectionInTheirOrder() {
        WordFile file = new WordFile("some.txt",
                "# Some words\n\n[first]\nzu das\n# of another kind\n  c'est 더_보기\n[second]\n[third]\nzu\n");
        assertThat(file.sections()).containsExactly("first", "second", "third");
        assertThat(file.words("first")).containsExactly("zu", "das", "c'est", "더 보기");
        assertThat(file.words("second")).isEmpty();
        assertThat(file.words("third")).containsExactly("zu");
        assertThat(file.words("fourth")).isEmpty();
    }

    @Test
    void makesAnEntryOfEachAlternative() {
        WordFile file = new WordFile("some.txt", "[first]\n{hand|turn}_it_over{,|}_to plain appeal{|s}\n");
        assertThat(file.words("first")).containsExactly("hand it over, to", "hand it over to", "turn it over, to", "turn it over to",
                "plain", "appeal", "appeals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{hand|turn", "hand|turn}", "}hand{", "more_{here|is_{at|in}|there}", "{a|b}}"})
    void refusesAlternativesThatAreWrittenOtherwise(String entry) {
        WordFile file = new WordFile("some.txt", "[first]\n" + entry + "\n");
        assertThatThrownBy(() -> file.words("first")).isInstanceOf(IllegalStateException.class).hasMessageContaining("alternatives");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost words\n[first]\nword", "[first\nword", "[first]\nword\n[first]\nother"})
    void refusesWhatIsWrittenOtherwise(String content) {
        assertThatThrownBy(() -> new WordFile("some.txt", content)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("some.txt");
    }

    @Test
    void saysWhichResourceIsMissing() {
        assertThatThrownBy(() -> WordFile.read(WordFileTest.class, "no-such.txt")).hasMessageContaining("no-such.txt")
                .hasMessageContaining("dev.precis.chars");
    }
}
