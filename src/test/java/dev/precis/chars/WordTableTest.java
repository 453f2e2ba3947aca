package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {
    private static final List<String> WORDS = List.of("a", "it", "the", "newsletter", "newsletters", "abonnez-vous", "été", "это", "你",
            "mot-de-passe");
    private static final WordTable TABLE = WordTable.builder().add(1, WORDS).flag(2, List.of("the", "été", "sign")).flag(4, List.of())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "IT", "the", "The", "NEWSLETTER", "Newsletters", "Abonnez-Vous", "Été", "ЭТО", "你", "mot-de-passe"})
    void findsAWordWhereItStandsWhateverItsCase(String word) {
        char[] text = ("x" + word + "x").toCharArray();
        assertThat(TABLE.get(text, 1, 1 + word.length()) & 1).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b", "th", "thee", "newsletterx", "newspetter", "ete", "mot-de-pazse", "these"})
    void knowsNoOtherWord(String word) {
        assertThat(TABLE.get(word.toCharArray(), 0, word.length())).isEqualTo(WordTable.ABSENT);
    }

    @Test
    void addsFlagsToTheValuesOfWords() {
        assertThat(TABLE.get("the".toCharArray(), 0, 3)).isEqualTo(3);
        assertThat(TABLE.get("sign".toCharArray(), 0, 4)).isEqualTo(2);
    }
}
