package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseLetterTest {
    @ParameterizedTest
    @CsvSource({"a,a", "Z,Z", "à,a", "ạ,a", "ắ,a", "Ộ,O", "ỹ,y", "ũ,u", "ǎ,a", "ș,s", "À,A", "ỿ,ỿ", "ɐ,ɐ"})
    void takesTheMarksFromALatinLetter(char letter, char base) {
        assertThat(BaseLetter.of(letter)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"ø,ø", "đ,đ", "ı,ı", "й,й", "ώ,ώ", "ἀ,ἀ", "字,字"})
    void leavesOtherLettersAsTheyAre(char letter, char base) {
        assertThat(BaseLetter.of(letter)).isEqualTo(base);
    }
}
