package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks what something is gets the sentence that says so, though others name it more often. */
class DefiningTest {
    private static final String PUMPS = "Many homes in the valley changed their heating. The heat pump makers sold 40,000 heat pumps, and heat "
            + "pump prices fell. A heat pump is a device that moves heat from the air into a house. Anna Holm bought a heat pump in May. "
            + "Anna Holm is the mayor of Wexford. The council of Anna Holm voted against Anna Holm twice. The deadline of the council is "
            + "4 June. The council of the council members met.";

    private static List<String> answer(String text, String query, Purpose purpose) {
        return new Summarizer().summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(new Length.Sentences(1))
                .withQuery(query).withPurpose(purpose)).sentences().stream().map(SummarySentence::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "What is a heat pump?|A heat pump is a device that moves heat from the air into a house.",
        "what are heat pumps|A heat pump is a device that moves heat from the air into a house.",
        "define heat pump|A heat pump is a device that moves heat from the air into a house.",
        "heat pump definition|A heat pump is a device that moves heat from the air into a house.",
        "Who is Anna Holm?|Anna Holm is the mayor of Wexford.",
        "What is the deadline of the council?|The deadline of the council is 4 June.",
    })
    void whatSomethingIsIsToldByItsDefinition(String query, String expected) {
        assertThat(answer(PUMPS, query, new Purpose.Summary())).containsExactly(expected);
        assertThat(answer(PUMPS, query, new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Die Hersteller von Deichen bauten 40 Deiche, und Deiche wurden billiger. Ein Deich ist ein Damm am Meer. Im Mai brach der Deich am "
                + "Deich.|Was ist ein Deich?|Ein Deich ist ein Damm am Meer.",
        "Les fabricants de digues ont bâti 40 digues, et les digues coûtent moins. Une digue est un mur contre la mer. En mai la digue a cédé "
                + "près de la digue.|Qu'est-ce qu'une digue ?|Une digue est un mur contre la mer.",
        "Los fabricantes de diques hicieron 40 diques y los diques bajaron. Un dique es un muro contra el mar. En mayo el dique cedió junto al "
                + "dique.|¿Qué es un dique?|Un dique es un muro contra el mar.",
        "Заводы сделали сорок насосов, и насосы подешевели. Насос — это машина для перекачки воды. В мае насос сломался рядом с насосом.|Что такое "
                + "насос?|Насос — это машина для перекачки воды.",
        "メーカーは四万台のヒートポンプを売り、ヒートポンプは安くなった。ヒートポンプとは、熱を運ぶ装置である。五月にヒートポンプがヒートポンプの隣で壊れた。|ヒートポンプとは何ですか？|ヒートポンプとは、熱を運ぶ装置である。",
        "厂家去年卖出四万台热泵，热泵价格下降。热泵是一种搬运热量的设备。五月，一台热泵在另一台热泵旁边坏了。|什么是热泵？|热泵是一种搬运热量的设备。",
        "باعت الشركات أربعين مضخة وانخفضت أسعار المضخة. المضخة هي جهاز ينقل الماء. في مايو تعطلت المضخة بجانب المضخة.|ما هي المضخة؟|المضخة هي جهاز ينقل الماء.",
    })
    void soInOtherLanguages(String text, String query, String expected) {
        assertThat(answer(text, query, new Purpose.Summary())).containsExactly(expected);
    }
}
