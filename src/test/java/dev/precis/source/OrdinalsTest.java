package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.Segmenter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
    private static List<String> sentences(String text, Format format, String language) {
        Source source = Source.read(text.replace('¶', '\n'), format);
        return Segmenter.segment(source, language).sentences().stream()
                .map(s -> source.visible().substring(s.start(), s.end()).replaceAll("\\s+", " ")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cs | 7. ledna 2024 vláda oznámila nový plán.         | Plán pomůže.
            no | 7. januar 2024 åpnet museet en ny fløy.         | Det var kaldt.
            fi | 3. kerroksessa syttyi palo.                     | Kukaan ei loukkaantunut.
            tr | 15. yüzyılda kurulan cami onarıldı.             | İmam sevindi.
            pl | 1. światowy kongres młynarzy odbył się w Łodzi. | Trwał trzy dni.
            de | 1. FC Köln gewinnt in Mainz.                    | Es war kalt.
            de | 7. Januar 2024 war ein kalter Tag.              | Es schneite.
            hu | 19. században épült a híd.                      | Ma is áll.
            en | 12. The appeal is dismissed.                    | Nobody pays.
            """)
    void aLoneNumberThatMayBeAnOrdinalIsPartOfItsSentence(String language, String first, String second) {
        String text = first + " " + second;
        assertThat(sentences(text, Format.PLAIN, language)).containsExactly(first, second);
        assertThat(sentences(text, Format.MARKDOWN, language)).containsExactly(first, second);
        assertThat(sentences(second + "¶¶" + text + "¶¶" + second, Format.PLAIN, language)).containsExactly(second, first, second, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cs | 7. ledna 2024 vláda oznámila plán.¶¶8. ledna 2024 vláda odstoupila. | 7. ledna 2024 vláda oznámila plán. | 8. ledna 2024 vláda odstoupila.
            de | 7. Januar 2024 war kalt.¶¶8. Januar 2024 war warm.                  | 7. Januar 2024 war kalt.           | 8. Januar 2024 war warm.
            """)
    void theDaysOfAChronicleAreNoList(String language, String text, String first, String second) {
        assertThat(sentences(text, Format.PLAIN, language)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1. Open the lid of the box.                              | Open the lid of the box.   |
            en | 1. Open the lid of the box.¶2. Close it behind you again. | Open the lid of the box.   | Close it behind you again.
            en | 7. open the lid of the box.¶8. close it behind you again. | open the lid of the box.   | close it behind you again.
            en | 3. Open the lid of the box.¶5. Close it behind you again. | Open the lid of the box.   | Close it behind you again.
            de | 1. Den Deckel öffnen wir.¶¶2. Den Deckel schließen wir.   | Den Deckel öffnen wir.     | Den Deckel schließen wir.
            """)
    void theNumbersOfAListAreNoText(String language, String text, String first, String second) {
        List<String> items = second == null ? List.of(first) : List.of(first, second);
        assertThat(sentences(text, Format.PLAIN, language)).isEqualTo(items);
        if (!text.startsWith("3")) {
            assertThat(sentences(text, Format.MARKDOWN, language)).isEqualTo(items);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Open the lid.¶¶```¶open¶```¶¶2. Close the lid. | Open the lid.
            - 4. Open the lid.¶- 5. Close the lid.           | 4. Open the lid.
            4) Open the lid.                                 | Open the lid.
            4. Open the lid.¶¶   Do it now.                   | Open the lid.
            """)
    void listsOfOneItemInMarkdownThatCountOnAreOneList(String text, String first) {
        assertThat(sentences(text, Format.MARKDOWN, "en")).contains(first);
    }
}
