package dev.precis.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEstimateTest {
    /** The counts are the highest of cl100k, o200k, Claude, Llama 2 and Llama 3. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- Shree Ghatkopar Bhatia Mitra Mandal | 15",
        "Zur Herkunft des Wortes Amanita siehe Wulstlinge. | 20",
        "Olay yerine jandarma ekipleri geldi. | 15",
        "Мұхитқа тікелей шыға алмайтын мемлекеттердің ішінде Қазақстан - ең үлкені. | 63",
        "7 70.4 46. | 10"})
    void isNeverBelowWhatTokenizersCount(String text, int most) {
        assertThat(TokenEstimate.of(text, 0, text.length())).isGreaterThanOrEqualTo(most);
    }

    @Property
    void isNeverMoreThanOneAboveTheBytes(@ForAll String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        long lone = text.chars().filter(c -> Character.isSurrogate((char) c)).count();
        assertThat(TokenEstimate.of(text, 0, text.length())).isLessThanOrEqualTo((int) (bytes + lone + 1));
    }

    @Property
    void countsAPartAsIfItStoodAlone(@ForAll String before, @ForAll String text) {
        assertThat(TokenEstimate.of(before + text, before.length(), before.length() + text.length()))
                .isEqualTo(TokenEstimate.of(text, 0, text.length()));
    }
}
