package dev.precis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.FigureDifference;
import dev.precis.model.FigureStatement;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferingFiguresTest {
    private static SummaryRequest request(String language, String... texts) {
        return SummaryRequest.of(IntStream.range(0, texts.length)
                .mapToObj(d -> new Document("d" + d, "", texts[d], Format.PLAIN)).toList()).withLanguage(language);
    }

    private static List<FigureDifference> differences(String language, String... texts) {
        return new Summarizer().summarize(request(language, texts)).figures();
    }

    /** The figures of each difference. */
    private static List<List<String>> figures(String language, String... texts) {
        return differences(language, texts).stream().map(d -> d.statements().stream().map(FigureStatement::figure).toList()).toList();
    }

    private static List<String> seeds() throws Exception {
        try (var files = Files.list(Path.of("seeds"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Test
    void findsWhatTheSeedsDisagreeOnAndNothingElse() throws Exception {
        List<String> texts = seeds();
        List<FigureDifference> differences = differences("auto", texts.toArray(String[]::new));
        assertThat(differences).extracting(FigureDifference::about)
                .containsExactlyInAnyOrder("venture capital investment", "Shanghai's digital economy", "5G base stations");
        assertThat(differences).extracting(d -> d.statements().stream().map(FigureStatement::figure).toList())
                .containsExactlyInAnyOrder(List.of("$18 billion", "$28 billion"), List.of("52%", "18%"), List.of("100,000", "10,000"));
        assertThat(differences).flatExtracting(FigureDifference::statements).allSatisfy(statement -> {
            String text = texts.get(statement.document());
            assertThat(text.substring(statement.start(), statement.end())).isEqualTo(statement.text());
            assertThat(statement.text()).contains(statement.figure());
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | The flood destroyed 1,200 houses in the valley. | In the valley the flood destroyed 900 houses. | 1,200 | 900
            en | The new harbour bridge cost $1.5bn. | The cost of the harbour bridge was 900 million dollars. | $1.5bn | 900 million dollars
            de | Die Hafenbrücke kostete die Stadt 1,5 Mrd. Euro. | Die Hafenbrücke kostete die Stadt 900 Millionen Euro. | 1,5 Mrd. Euro | 900 Millionen Euro
            de | Die Flut zerstörte 1.200 Häuser im Tal. | Im Tal zerstörte die Flut 9.000 Häuser. | 1.200 | 9.000
            fr | Le nouveau pont du port a coûté 1,5 milliard d'euros. | Le pont du port a coûté 900 millions d'euros. | 1,5 milliard d'euros | 900 millions d'euros
            fr | Les crues ont détruit 12 000 maisons dans la vallée. | Dans la vallée, les crues ont détruit 9 000 maisons. | 12 000 | 9 000
            es | El nuevo puente del puerto costó 15 mil millones de euros. | El puente del puerto costó 900 millones de euros. | 15 mil millones de euros | 900 millones de euros
            it | Il nuovo ponte del porto è costato 1,5 miliardi di euro. | Il ponte del porto è costato 900 milioni di euro. | 1,5 miliardi di euro | 900 milioni di euro
            pt | A nova ponte do porto custou 1,5 bilhão de reais. | A ponte do porto custou 900 milhões de reais. | 1,5 bilhão de reais | 900 milhões de reais
            hy | Գործազրկությունը կազմել է 15%. | Գործազրկությունը կազմել է 9%. | 15% | 9%
            nl | De nieuwe havenbrug kostte de stad 1,5 miljard euro. | De havenbrug kostte de stad 900 miljoen euro. | 1,5 miljard euro | 900 miljoen euro
            ru | Новый портовый мост стоил городу 1,5 млрд рублей. | Портовый мост стоил городу 900 млн рублей. | 1,5 млрд рублей | 900 млн рублей
            zh | 上海港口大桥的建设费用为15亿元。 | 港口大桥的建设费用为9亿元。 | 15亿元 | 9亿元
            ja | 港の大橋の建設費用は15億円でした。 | 港の大橋の建設費用は9億5000万円でした。 | 15億円 | 9億5000万円
            ko | 항구 대교의 건설 비용은 15억 원이었다. | 항구 대교의 건설 비용은 9억 원이었다. | 15억 원 | 9억 원
            de | Der Anteil der Windkraft am Strom stieg auf 52 Prozent. | Der Anteil der Windkraft am Strom stieg auf 31,5 %. | 52 Prozent | 31,5 %
            """)
    void readsFiguresTheWayALanguageWritesThem(String language, String one, String other, String figure, String otherFigure) {
        assertThat(figures(language, one, other)).containsExactly(List.of(figure, otherFigure));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour bridge cost $18.2 billion. | The harbour bridge cost $18 billion.
            The harbour bridge cost 1,500 million dollars. | The harbour bridge cost $1.5 billion.
            The flood destroyed 1,183 houses in the valley. | The flood destroyed about 1,200 houses in the valley.
            The flood destroyed more than 1,000 houses in the valley. | The flood destroyed 1,183 houses in the valley.
            """)
    void roundingIsNoDifference(String one, String other) {
        assertThat(figures("en", one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour bridge cost $18 billion. | The harbour bridge cost €28 billion.
            The harbour bridge cost $18 billion. | The city hall cost $28 billion.
            The harbour bridge in Oslo cost $18 billion. | The harbour bridge in Bergen cost $28 billion.
            In 2019 the flood destroyed 1,200 houses in the valley. | In 2023 the flood destroyed 900 houses in the valley.
            In March the flood destroyed 1,200 houses in the valley. | In June the flood destroyed 900 houses in the valley.
            The flood destroyed 1,200 houses in the valley. | The flood destroyed 900 farms in the valley.
            The flood destroyed 1,200 brick houses in the valley. | The flood destroyed 900 wooden houses in the valley.
            Interest income of the bank fell by $60 million. | Fee income of the bank fell by $84 million.
            The bridge over the harbour is 1,200 metres long. | The bridge over the harbour is 900 metres long.
            The mayor of the harbour town is 52 years old. | The mayor of the harbour town served for 12 years.
            The crew of Apollo 11 astronauts landed on the moon. | The crew of Apollo 14 astronauts landed on the moon.
            In the town 1449 citizens signed the treaty of the valley. | In the town 1295 citizens signed the treaty of the valley.
            Chapter 5 rules protect the harbour bridge. | Chapter 9 rules protect the harbour bridge.
            The harbour bridge opened on 12 May 2019. | The harbour bridge opened on 3 May 2019.
            The 5th harbour bridge opened at 12:30. | The 7th harbour bridge opened at 14:45.
            Version 1.2.3 of the harbour software is out. | Version 1.4.0 of the harbour software is out.
            Call the harbour office at 555-1234 today. | Call the harbour office at 555-9876 today.
            The flood destroyed 10-15 houses in the valley. | The flood destroyed 90-95 houses in the valley.
            Rovers beat United 3:1 in the final. | Rovers beat United 2:0 in the final.
            Some 30 people were hurt and 12 people were killed in the flood. | The flood killed 19 people and hurt 45 people.
            """)
    void saysNothingOfWhatMayBeTwoThings(String one, String other) {
        assertThat(figures("en", one, other)).isEmpty();
    }

    @Test
    void documentsAboutOthersMeanOtherThings() {
        String northern = "Today Northern Rail reports. Riders praise Northern Rail. Investors trust Northern Rail. ";
        String southern = "Today Southern Bank reports. Riders praise Southern Bank. Investors trust Southern Bank. ";
        assertThat(figures("en", northern + "For the year, net income was $66 million.",
                southern + "For the year, net income was $29 million."))
                .isEmpty();
        assertThat(figures("en", northern + "For the year, net income was $66 million.",
                northern + "For the year, net income was $29 million."))
                .containsExactly(List.of("$66 million", "$29 million"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The harbour bridge cost 40 million euros. It opens in May. | The harbour bridge cost 46 million euros. It opens in June.
            en | The harbour bridge cost 40 million euros. It opens on Monday. | The harbour bridge cost 46 million euros. It opens on Sunday.
            nl | De havenbrug kostte 40 miljoen euro. Hij opent op Maandag. | De havenbrug kostte 46 miljoen euro. Hij opent op Zondag.
            pt | A ponte do porto custou 40 milhões de euros. Abre em Maio. | A ponte do porto custou 46 milhões de euros. Abre em Junho.
            """)
    void daysAndMonthsAreNotWhatDocumentsAreAbout(String language, String one, String other) {
        assertThat(figures(language, one, other)).hasSize(1);
    }

    @Test
    void whatTheOtherDocumentSaysTooIsNoDifference() {
        String both = "The flood destroyed 900 houses in the valley.";
        assertThat(figures("en", "The flood destroyed 1,200 houses in the valley. " + both, both)).isEmpty();
    }

    @Test
    void aDocumentAloneNeverDiffersFromItself() {
        String text = "The flood destroyed 1,200 houses in the valley. The flood destroyed 900 houses in the valley.";
        assertThat(figures("en", text)).isEmpty();
        assertThat(figures("en", text, "The weather was fine.")).isEmpty();
    }

    @Test
    void listsEachDocumentOnceUnderOneThing() {
        List<FigureDifference> differences = differences("en", "The flood destroyed 1,200 houses in the valley.",
                "In the valley the flood destroyed 900 houses.", "The flood has destroyed 400 houses in the valley.");
        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().statements()).extracting(FigureStatement::document).containsExactly(0, 1, 2);
        assertThat(differences.getFirst().about()).contains("flood");
    }

    @Test
    void offsetsCountInTheUnitAskedFor() {
        String[] texts = {"😀 Ja. Die Flut zerstörte 1.200 Häuser im Tal.", "Ö. Im Tal zerstörte die Flut 9.000 Häuser."};
        for (OffsetUnit unit : OffsetUnit.values()) {
            List<FigureDifference> differences = new Summarizer().summarize(request("de", texts).withOffsets(unit)).figures();
            assertThat(differences).hasSize(1);
            assertThat(differences.getFirst().statements()).allSatisfy(statement -> {
                String before = texts[statement.document()].substring(0, texts[statement.document()].indexOf(statement.text()));
                assertThat(statement.start()).isEqualTo(length(before, unit));
                assertThat(statement.end()).isEqualTo(length(before + statement.text(), unit));
            });
        }
    }

    private static int length(String text, OffsetUnit unit) {
        return switch (unit) {
            case UTF16 -> text.length();
            case CODEPOINT -> text.codePointCount(0, text.length());
            case UTF8 -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        };
    }

    @Test
    void aLanguageWithoutWordsForMeasuresHasNoNumbersOfThings() {
        assertThat(figures("und", "zzz qqq 1200 www xxx.", "zzz qqq 900 www xxx.")).isEmpty();
    }

    @Test
    void noMoreThanTwentyDifferencesAreTold() {
        String[] texts = new String[2];
        for (int d = 0; d < 2; d++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                String thing = Integer.toString(i + 40, 36).replaceAll("\\d", "x") + (char) ('a' + i % 26) + "ia"
                        + (char) ('a' + i / 2 % 26);
                text.append("The storm in ").append(thing).append("land destroyed ").append(3000 + 37 * i + d * 4000).append(" roofs of ")
                        .append(thing).append("land. ");
            }
            texts[d] = text.toString();
        }
        assertThat(differences("en", texts)).hasSize(20);
    }

    @Test
    void tenDocumentsAreHeardOnOneThing() {
        String[] texts = IntStream.range(0, 15).mapToObj(d -> "The flood destroyed " + (3000 + 100 * d) + " houses in the valley.")
                .toArray(String[]::new);
        assertThat(differences("en", texts)).singleElement()
                .satisfies(difference -> assertThat(difference.statements()).hasSize(10));
    }

    @Test
    void aSentenceWithoutEndIsNoStatement() {
        String endless = " and the river rose".repeat(60) + ".";
        assertThat(figures("en", "The flood destroyed 1,200 houses in the valley" + endless,
                "The flood destroyed 900 houses in the valley" + endless)).isEmpty();
    }

    @Test
    void contextsTellOfNoDifferingFigures() {
        SummaryRequest request = request("en", "The flood destroyed 1,200 houses.", "The flood destroyed 900 houses.")
                .withQuery("How many houses did the flood destroy?").withPurpose(new Purpose.Answer(0)).withLength(Length.DEFAULT);
        assertThat(new Summarizer().summarize(request).figures()).isEmpty();
    }

    @Test
    void theSameDocumentsGiveTheSameList() throws Exception {
        String[] texts = seeds().toArray(String[]::new);
        assertThat(Collections.nCopies(3, texts).stream().map(t -> differences("auto", t)).distinct()).hasSize(1);
    }
}
