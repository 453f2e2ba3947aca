package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialogueTest {
    private static final String DIALOGUE = """
            Anna: Hello Ben, have you booked the train to Berlin for the conference?
            Ben: Yes, I booked two seats on the 9 o'clock train on Friday.
            Anna: Great. How much did the tickets for the train cost?
            Ben: The tickets cost 84 euros each, and the company pays for the hotel. The hotel near the station is full.
            Anna: I will bring the slides and the printed posters for our talk at the conference.
            """;

    private static Summary summarize(String text, Length length) {
        return new Summarizer().summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(length));
    }

    @Test
    void aSentenceOfADialogueSaysWhoSpeaksAndStaysWhatWasSent() {
        Summary summary = summarize(DIALOGUE, new Length.Sentences(3));
        for (SummarySentence sentence : summary.sentences()) {
            assertThat(DIALOGUE.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            assertThat(DIALOGUE.substring(0, sentence.start()).lines().toList().getLast()).startsWith(sentence.speaker() + ": ");
        }
        assertThat(summary.text()).startsWith(summary.sentences().getFirst().speaker() + ": " + summary.sentences().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.7, 0.9})
    void aShareOfADialogueIsOfTheWordsThatItHas(double share) {
        Summary summary = summarize("Anna Marie Smith: Ferry school river.\nBob Jones: Plan engine market!\n"
                + "Anna Marie Smith: Bridge mayor engine? River euro tram!\nBob Jones: The tram costs a euro. The ferry costs two. The river is free.",
                new Length.Ratio(share));
        assertThat((double) summary.statistics().summaryWords()).isLessThanOrEqualTo(share * summary.statistics().words());
        assertThat(summarize(DIALOGUE, new Length.Ratio(1)).sentences()).hasSize(7);
    }

    @Test
    void whatSomebodyInAPlayDoesIsNotSaidAndNoPartOfTheName() {
        String play = "ACT II. The kitchen.\n\nMARTHA (without turning round). You are late.\nOLD JOE. The bridge was closed, and a car lies in the river.\n"
                + "MARTHA. Whose?\nOLD JOE (quietly). Your brother's.";
        assertThat(summarize(play, new Length.Sentences(99)).sentences())
                .extracting(sentence -> sentence.speaker() + ": " + sentence.text())
                .contains("MARTHA: You are late.", "OLD JOE: The bridge was closed, and a car lies in the river.", "MARTHA: Whose?",
                        "OLD JOE: Your brother's.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CHEDDAR (England). A hard cheese of cows.\nBRIE (France). A soft cheese with a white rind.\nCHEDDAR (aged). It tastes of nuts.",
        "ACIER (trempé). Le métal est dur et cassant.\nCUIVRE (pur). Le métal est souple.\nACIER (doux). Le métal se plie sans casser."})
    void entriesThatAllHaveBracketsAreNoPlay(String entries) {
        assertThat(summarize(entries, new Length.Sentences(99)).sentences()).allMatch(sentence -> sentence.speaker().isEmpty())
                .anyMatch(sentence -> sentence.text().contains("("));
    }

    @Test
    void aCallOfManySpeakersWithFewTurnsIsADialogue() {
        Summary summary = summarize("Operator: Welcome to the call.\n\nJane Orr: Thanks. Sales grew six percent.\n\n"
                + "Operator: A question comes from Amy Tran.\n\nAmy Tran: What are you doing about oil?\n\n"
                + "Jane Orr: We have bought all we need until June.", new Length.Sentences(9));
        assertThat(summary.sentences()).noneMatch(sentence -> sentence.text().contains(":"))
                .allMatch(sentence -> !sentence.speaker().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mia: the server is down again\njon: since when?\nmia: since eight\njon: i call the hoster",
        "x_17: the server is down again\nRosa: since when?\nx_17: since eight",
        "инна: сервер опять не работает\nпётр: с каких пор?\nинна: с восьми утра",
        "luis: el servidor no funciona\nrosa: desde cuándo?\nluis: desde las ocho",
        "KING. Who rang the bell of the old tower?\nFIRST LORD. Nobody of this house, my king.\nKING. Then go and see.\n"
                + "FIRST LORD. I go, and take the boy with me.",
        "DER ALTE. Wer hat die Glocke geläutet?\n\nMARIE. Niemand aus diesem Haus.\n\nDER ALTE. Dann geh und sieh nach.",
        "THE JUDGE: Call your witness.\nMR. LOWE: I call Jon Pell.\nTHE JUDGE: Sit down, Mr. Pell.\nMR. LOWE: Where do you live?",
        "Q. Where were you at nine?\nA. At the mill.\nQ. What did you see there?\n"
                + "A. Two men threw a box into the water.\nQ. Did you know them?\nA. One was my cousin.",
        "P. ¿Cuándo empezó?\nR. En mayo.\nP. ¿Quién lo pagó?\nR. El ayuntamiento pagó la obra.",
    })
    void namesInSmallLettersAndThoseOfPlaysSayWhoSpeaks(String dialogue) {
        var sentences = summarize(dialogue, new Length.Sentences(99)).sentences();
        assertThat(sentences).hasSize((int) dialogue.lines().filter(line -> !line.isEmpty()).count())
                .allMatch(
                        sentence -> dialogue.contains(sentence.speaker() + dialogue.charAt(sentence.start() - 2) + " " + sentence.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "name: bridge\nWe built it in the spring.\nname: ferry\nIt was sold to the islands in May.\nname: pier",
        "I. The house was big.\nII. The garden was green.\nI. The house was sold.\nII. The garden was kept.",
        "A. The tower leans.\nB. The tower stands.\nA. The river is deep.\nB. The river is low.\nC. Nobody knows.",
        "A. The tower leans.\nR. The tower stands.\nA. The river is deep.\nR. The river is low.",
    })
    void keysAndNumeralsAreNoNames(String text) {
        assertThat(summarize(text, new Length.Sentences(99)).sentences()).allMatch(sentence -> sentence.speaker().isEmpty());
    }

    @Test
    void whoGoesOnSpeakingIsNamedOnce() {
        assertThat(summarize(DIALOGUE, new Length.Sentences(100)).text())
                .contains(
                        "Ben: The tickets cost 84 euros each, and the company pays for the hotel. The hotel near the station is full. Anna:");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 20, 28, 40, 60})
    void theNamesOfSpeakersAreWithinTheBudget(int words) {
        Summary summary = summarize(DIALOGUE, new Length.Words(words));
        assertThat(summary.text().split(" ")).hasSizeLessThanOrEqualTo(words);
        assertThat(summary.statistics().summaryWords()).isEqualTo(summary.text().split(" ").length);
        assertThat(summarize(DIALOGUE, new Length.Characters(words * 6)).text().length()).isLessThanOrEqualTo(words * 6);
    }

    @Test
    void theNamesOfSpeakersCountAsWordsOfTheTextWhereTheyDoInASummaryOfAllOfIt() {
        String chat = "09:14 - Ann: The boat is late.\n09:15 - Tom: I will wait.\n09:16 - Tom: Bring the rope.\n";
        for (String text : List.of(DIALOGUE, chat)) {
            Summary summary = summarize(text, new Length.Sentences(100));
            assertThat(summary.statistics().summaryWords()).isEqualTo(summary.statistics().words());
        }
    }

    @Test
    void whereNobodySpeaksNobodyIsNamed() {
        Summary summary = summarize("The bridge reopened on Monday. It was closed for two years: a ship had hit it.",
                new Length.Sentences(2));
        assertThat(summary.sentences()).allSatisfy(sentence -> assertThat(sentence.speaker()).isEmpty());
        assertThat(summary.text()).startsWith("The bridge");
    }

    private static List<String> speakers(String text) {
        return summarize(text, new Length.Sentences(100)).sentences().stream().map(SummarySentence::speaker).distinct().toList();
    }

    @Test
    void threeTurnsOfTwoSpeakersAreADialogue() {
        assertThat(speakers(
                "Anna: Did you book the hall?\nBen: Yes, for Friday at six. The hall costs 200 euros.\nAnna: I will tell the choir."))
                .containsExactly("Anna", "Ben");
        assertThat(speakers("小王：你订好会议室了吗？\n小李：订好了，星期五下午三点，在二楼。\n小王：太好了，我通知大家。")).containsExactly("小王", "小李");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Note: The hall is closed today.\nWarning: Do not enter the hall.\nNote: It opens in May.\nThe town owns the hall.",
        "Title: The old bridge of Leeds\nAuthor: Ida Holm wrote it\nPlace: Leeds is in the north",
        "Anna: We met in May.\nBen: We met in June."})
    void threeLinesWithLabelsAreNone(String text) {
        assertThat(speakers(text)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "|", "·"})
    void whatSetsATimeOffFromANameIsNoPartOfIt(String mark) {
        assertThat(speakers(
                "1:23 PM # Kim: please send me the file\n1:24 PM # Joe: which file do you want?\n1:25 PM # Kim: the price list of May\n"
                        .replace("#", mark)))
                .containsExactly("Kim", "Joe");
    }

    @Test
    void theBlankBeforeAColonIsNoPartOfAName() {
        assertThat(speakers("Marie : Tu as reçu le colis ?\nPaul : Oui, il contient la carte.\nMarie : Très bien, je passe ce soir."))
                .containsExactly("Marie", "Paul");
    }
}
