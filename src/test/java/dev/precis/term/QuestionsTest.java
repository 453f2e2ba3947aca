package dev.precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|How much is the toll?|AMOUNT",
        "en|How long does it take to charge the battery?|DURATION",
        "en|When was the canal opened?|TIME",
        "en|Since when has it been closed?|TIME",
        "en|In which year did it open?|TIME",
        "en|Who won the 1998 chess open?|PERSON",
        "en|Where is the museum?|PLACE",
        "en|Why was the bridge closed?|REASON",
        "en|How do I get there?|STEPS",
        "en|What was revenue in the third quarter?|AMOUNT",
        "en|What happens when the pool opens?|STATEMENT",
        "en|Is parking free?|STATEMENT",
        "en|chess open|STATEMENT",
        "de|Wie lange dauert die Fahrt?|DURATION",
        "de|Wie komme ich hin?|STEPS",
        "de|Was ist vor dem Putzen zu tun?|STEPS",
        "fr|Pourquoi le marathon a-t-il été annulé ?|REASON",
        "fr|Jusqu’à quand le musée est-il ouvert ?|TIME",
        "es|¿Cuántas personas trabajan allí?|AMOUNT",
        "es|¿Quién diseñó el mercado?|PERSON",
        "it|Quanto tempo ci vuole?|DURATION",
        "pt|Onde fica o museu?|PLACE",
        "nl|Hoeveel passagiers kunnen er mee?|AMOUNT",
        "sv|Varför blev bron dyrare?|REASON",
        "da|Hvornår åbner svømmehallen?|TIME",
        "no|Hvem bygde broen?|PERSON",
        "pl|Gdzie jest muzeum?|PLACE",
        "ru|Сколько стоит билет?|AMOUNT",
        "tr|Müze ne zaman açıldı?|TIME",
        "tr|Müzenin müdürü kim?|PERSON",
        "tr|Müzenin kimlik numarası|STATEMENT",
        "zh|图书馆有多少册书？|AMOUNT",
        "ja|美術館はいつ開館しましたか？|TIME",
        "es|¿Qué hay que hacer para inscribirse?|STEPS",
        "it|Cosa devo portare?|STEPS",
        "tr|Gül nasıl budanır?|STEPS",
        "ja|バラの剪定はどうしますか。|STEPS",
        "ja|橋はどうして閉鎖されたのですか。|REASON",
        "pl|W jaki sposób zapisać się na kurs?|STEPS",
        "sk|Ako sa tam dostanem?|STEPS",
        "sk|Ako dlho trvá cesta?|DURATION",
        "hr|Kako se prijaviti?|STEPS",
        "hr|Koliko košta karta?|AMOUNT",
        "ko|도서관은 왜 닫혔습니까?|REASON",
    })
    void whatAnswersAQuestionIsToldByHowItAsks(String language, String query, Asked.Answer answer) {
        assertThat(Questions.BY_LANGUAGE.of(language).kindOf(query).answer()).isEqualTo(answer);
    }

    @Test
    void theWordsThatAskAreKnown() {
        assertThat(Questions.BY_LANGUAGE.of("en").kindOf("How high is the tower?").words()).isEqualTo("how high");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|How heavy is the bell?|weight", "en|And how heavy is it?|weight", "de|Wie hoch ist der Deich?|höhe",
        "fr|Combien coûte le repas ?|prix",
        "es|¿Cuánto pesa el tren?|peso", "nl|Wat kost de rit?|prijs"
    })
    void whatNamesTheQuantityThatAQuestionAsksForIsKnown(String language, String query, String name) {
        assertThat(Questions.BY_LANGUAGE.of(language).kindOf(query).named()).contains(WordForm.spelling(name));
    }

    @Test
    void howMuchWaterAsksForNoPrice() {
        assertThat(Questions.BY_LANGUAGE.of("en").kindOf("How much water does it hold?").named()).isEmpty();
    }
}
