package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say to one another for the sake of it is no point of their talk, and what they ask of one another is one. */
class SmallTalkTest {
    private static final String FERRY = "Anna: %s\nPiet: The ferry of the harbour needs a new engine before the summer.\n"
            + "Anna: The old engine of the ferry stopped twice this week.\nPiet: The council pays for half of the engine.\n";

    private static List<String> summary(String text, Length length) {
        return new Summarizer().summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(length)).sentences().stream()
                .map(SummarySentence::text).toList();
    }

    private static List<String> summary(String text, int sentences) {
        return summary(text, new Length.Sentences(sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sorry to bother you at supper time.", "How's everything going on with you?",
        "Please have a seat beside the fire.",
        "Thank you so much for coming to our house.", "I've got something to tell you, my dear friend.",
        "It's so nice to see you again here.",
        "First I will tell you something about the findings.", "That's good, we'll get back to that in a moment."})
    void whatIsSaidOutOfCourtesyComesLast(String courtesy) {
        assertThat(summary(FERRY.formatted(courtesy), 3)).hasSize(3).doesNotContain(courtesy);
        assertThat(summary(FERRY.formatted(courtesy), 4)).contains(courtesy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de|Entschuldigen Sie die Störung beim Abendessen.|Die Fähre braucht bis zum Sommer einen neuen Motor.",
        "fr|Désolé de vous déranger pendant le dîner.|Le bac a besoin d'un nouveau moteur avant l'été.",
        "es|Siento molestarle a la hora de la cena.|El barco necesita un motor nuevo antes del verano.",
        "it|Scusi se la disturbo, mi dispiace disturbarla a cena.|Il traghetto ha bisogno di un motore nuovo prima dell'estate.",
        "pt|Desculpe incomodar na hora do jantar.|O barco precisa de um motor novo antes do verão.",
        "nl|Sorry dat ik u stoor tijdens het avondeten.|De veerboot heeft voor de zomer een nieuwe motor nodig.",
    })
    void courtesyIsToldInOtherLanguages(String language, String courtesy, String point) {
        String text = "Anna: %s\nPiet: %s\nAnna: Ok.\nPiet: Ok.\n".formatted(courtesy, point);
        SummaryRequest request = SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(new Length.Sentences(1))
                .withLanguage(language);
        assertThat(new Summarizer().summarize(request).sentences()).extracting(SummarySentence::text).containsExactly(point);
    }

    @Test
    void courtesyGivesNoTerms() {
        String talk = "Anna: Sorry to bother you at supper time.\nPiet: Sorry, the supper is still hot at this time.\n"
                + "Anna: The ferry needs an engine, and the council pays for the engine.\nPiet: The council can pay in May.\n";
        assertThat(summary(talk, 1)).containsExactly("The ferry needs an engine, and the council pays for the engine.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanks to the new engine the ferry of the harbour is faster now.", "See you on the ferry of the harbour at 7.",
        "I will get back to the harbour before the ferry leaves.",
        "I am sorry for the people of the ferry who lost their work."})
    void whatSaysSomethingOfTheMatterIsNone(String statement) {
        assertThat(summary("Anna: " + statement + "\nPiet: Okay, fine.\nAnna: How nice.\nPiet: Good.\n", 1)).containsExactly(statement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do you mind taking care of my son Ken tonight?", "Could you send me the invoice for the new engine?",
        "Would you please call the harbour about the new engine?"})
    void whatSomebodyAsksForIsAPoint(String request) {
        String text = "Anna: Good evening.\nPiet: Good evening.\nAnna: " + request + "\nPiet: Sure.\n";
        assertThat(summary(text, 1)).containsExactly(request);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de|Könnten Sie mir bitte die Rechnung für den neuen Motor der Fähre schicken?",
        "fr|Pourriez-vous m'envoyer la facture du nouveau moteur du bac ?",
        "es|¿Podrías enviarme la factura del motor nuevo del barco?",
        "it|Potresti mandarmi la fattura del motore nuovo del traghetto?",
        "pt|Poderia enviar a fatura do motor novo do barco?",
        "nl|Kunt u me even de rekening van de nieuwe motor sturen?",
    })
    void requestsAreToldInOtherLanguages(String language, String request) {
        String text = "Anna: Ok.\nPiet: Ok.\nAnna: " + request + "\nPiet: Ok.\n";
        SummaryRequest asked = SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(new Length.Sentences(1))
                .withLanguage(language);
        assertThat(new Summarizer().summarize(asked).sentences()).extracting(SummarySentence::text).containsExactly(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How have you been treated by the doctors of the harbour?",
        "Can you give an example of the old engines of the ferry?"})
    void whatOnlySoundsLikeOneStaysAQuestion(String question) {
        String point = "The council pays for half of the new engine of the ferry.";
        assertThat(summary("Anna: " + question + "\nPiet: " + point + "\nAnna: Fine.\n", 1)).containsExactly(point);
    }

    @Test
    void aQuestionThatOnlyWantsToKnowStaysOne() {
        String point = "The council pays for half of the new engine of the ferry.";
        assertThat(summary("Anna: Could you tell me who pays for the new engine of the ferry?\nPiet: " + point + "\nAnna: Fine.\n", 1))
                .containsExactly(point);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No, the engine of the ferry is far too old for that.",
        "Yes, with the engine of the ferry from Wexford."})
    void anAnswerThatDependsOnItsQuestionIsTakenWithItOrNotAtAll(String answer) {
        String question = "Can the old engine of the ferry be mended in the harbour?";
        String text = "Anna: " + question + "\nPiet: " + answer + "\nAnna: The council pays for a new engine of the ferry in May.\n"
                + "Piet: The harbour keeps the old engine of the ferry for the museum.\n";
        IntStream.rangeClosed(1, 4).forEach(n -> {
            List<String> chosen = summary(text, n);
            assertThat(chosen).hasSizeBetween(n == 3 ? 2 : n, n); // for a third place a pair may be left, which is too much
            assertThat(chosen.contains(answer)).isEqualTo(chosen.contains(question));
        });
    }

    @Test
    void aPairThatDoesNotFitLeavesItsPlaceToOthers() {
        String text = "Anna: The council pays for a new engine of the old ferry in the harbour.\n"
                + "Piet: Did the pilot see the old engine of the ferry?\n"
                + "Anna: Yes, the pilot saw the old engine of the ferry in the harbour of Wexford with the council.\n"
                + "Piet: The paint is dry now.\n";
        assertThat(summary(text, 2)).hasSize(2);
    }
}
