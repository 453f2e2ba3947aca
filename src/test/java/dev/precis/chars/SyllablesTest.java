package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "วันจันทร์, 3", // Thai: the last one's silent letters look like another
        "ภาคใต้, 2",
        "ກັບມາ, 2", // Lao
        "བོད་པ་ཡིན།, 3", // Tibetan
        "အိမ်ပြန်မယ်, 3", // Burmese
        "ខ្ញុំទៅផ្ទះ, 3", // Khmer
        "๒๕๖๗, 1",
        "words, 1",
        "2024 ปี, 2",
        "東京は, 3"})
    void wordsOfScriptsWithoutBlanksAreCountedByTheirSyllables(String text, int words) {
        assertThat(WordCount.of(text, 0, text.length())).isEqualTo(words);
        assertThat(WordCount.of(CharIndex.of(text), 0, text.length())).isEqualTo(words);
    }

    @Test
    void aKeywordBeginsAndEndsWhereASyllableMay() {
        assertThat(Syllables.mayBegin('ผ', "นพั")).isFalse();
        assertThat(Syllables.mayBegin(' ', "นพั")).isTrue();
        assertThat(Syllables.mayBegin('น', "เศรษฐกิจ")).isTrue();
        assertThat(Syllables.mayEnd("นพั", 'ฒ')).isFalse();
        assertThat(Syllables.mayEnd("นาเศ", 'ร')).isFalse();
        assertThat(Syllables.mayEnd("รัฐบาล", 'ไ')).isTrue();
    }
}
