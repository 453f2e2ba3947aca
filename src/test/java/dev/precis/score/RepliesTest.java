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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer comes with its question, or neither does. */
class RepliesTest {
    private static final String QUESTIONS = "When does the ferry leave?\nAt seven in the morning.\n\nCan I bring my dog?\n"
            + "Only on the upper deck.\n\nCan I pay by card?\nYes, at the counter.";
    private static final String INTERVIEW = "Anna: Do you know when the committee votes on the new pump?\nBen: In June. The pump costs nine "
            + "million euros, and the county pays half of it.\nAnna: Who sells the pump?\nBen: Norvik. They have sold nine thousand of them "
            + "this year.";

    private static List<String> answers(String text, String query, int sentences) {
        return summary(SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(new Length.Sentences(sentences)).withQuery(query));
    }

    private static List<String> context(String text, String query, int sentences) {
        return summary(SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(new Length.Sentences(sentences)).withQuery(query)
                .withPurpose(new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE)));
    }

    private static List<String> summary(SummaryRequest request) {
        return new Summarizer().summarize(request).sentences().stream().map(SummarySentence::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Can I bring my dog?|2|Can I bring my dog? Only on the upper deck.",
        "Can I bring my dog?|1|Only on the upper deck.",
        "When does the ferry leave?|2|When does the ferry leave? At seven in the morning.",
    })
    void whatRepliesToTheQuestionAskedIsTheAnswer(String query, int sentences, String expected) {
        assertThat(String.join(" ", context(QUESTIONS, query, sentences))).isEqualTo(expected);
        assertThat(String.join(" ", answers(QUESTIONS, query, sentences))).isEqualTo(expected);
    }

    @Test
    void aStatementThatHoldsTheWordsOfTheQuestionIsTheBetterAnswer() {
        String text = "How much is the toll of the bridge? Many drivers ask that. The toll of the bridge is three euros. It is painted red.";
        assertThat(context(text, "How much is the toll?", 1)).containsExactly("The toll of the bridge is three euros.");
    }

    @Test
    void aReasonForSomethingElseIsNoAnswer() {
        String text = "Wexford closed its old bridge in March after inspectors found cracks in two of its nine piers. The bridge carries 14,000 "
                + "vehicles a day. The county wants a bridge because trams would take cars off the road. The bridge is old.";
        assertThat(context(text, "Why was the bridge closed?", 1)).containsExactly(
                "Wexford closed its old bridge in March after inspectors found cracks in two of its nine piers.");
    }

    @Test
    void aListUnderTheHeadingThatWasAskedForIsTheAnswer() {
        String authors = "Jane Q. Doe, Raj Kumar, Olga Petrova, Li Wei, Sven Lindqvist, Maria Santos, Fatima Al-Zahra, Ann Lee";
        String text = "tinyq is a job queue.\n\nAuthors\n\n" + authors
                + "\n\nJobs are stored in SQLite. Failed jobs are moved to the table "
                + "dead. A worker is started with one command. It needs no server.";
        assertThat(answers(text, "Who are the authors?", 1)).containsExactly(authors);
    }

    @Test
    void whatStandsUnderAHeadingThatWasAskedForIsTheAnswer() {
        String text = "# Nolvarin\n\n## Side effects\n\nHeadache and dizziness are common.\n\n## Storage\n\nStore Nolvarin in a dry place.";
        assertThat(summary(SummaryRequest.of(Document.of(text, Format.MARKDOWN)).withLength(new Length.Sentences(2))
                .withQuery("What are the side effects?").withPurpose(new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE))))
                .containsExactly("Side effects", "Headache and dizziness are common.");
    }

    @Test
    void wordsThatTellLittleDoNotDecide() {
        String text = "He was given prednisone in the evening, and he slept. The patient should get a rest if he can get one. He may go home.";
        assertThat(context(text, "What dose of prednisone did he get?", 1))
                .containsExactly("He was given prednisone in the evening, and he slept.");
    }

    @Test
    void aQuestionIsNotChosenWithoutItsAnswer() {
        for (int sentences = 1; sentences <= 6; sentences++) {
            List<String> chosen = answers(INTERVIEW, "", sentences);
            if (chosen.contains("Who sells the pump?")) {
                assertThat(chosen).contains("Norvik.");
            }
            if (chosen.contains("Do you know when the committee votes on the new pump?")) {
                assertThat(chosen).contains("In June.");
            }
        }
        assertThat(answers(INTERVIEW, "", 6)).contains("Who sells the pump?");
    }
}
