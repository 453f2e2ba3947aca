package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Purpose;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question gets: from passages that were retrieved for it, and as the focus of a summary. */
class AnswerTest {
    private static final String MUSEUM = "The museum stands in an old mill by the river and shows how paper was made for three hundred years. "
            + "Admission is nine dollars. School classes from the whole county come to see the machines at work on weekdays. "
            + "The café is closed on Mondays. A guide takes visitors through the halls of the mill, and afterwards they make a sheet themselves.";

    private static SummaryRequest request(String query, Length length, String... texts) {
        List<Document> documents = Arrays.stream(texts).map(text -> Document.of(text, Format.PLAIN)).toList();
        return new SummaryRequest(documents, SummaryRequest.AUTO, query, length, Order.SOURCE, OffsetUnit.UTF16).withKeywords(0);
    }

    private static Summary answer(String query, Length length, String... texts) {
        Purpose purpose = new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE);
        return new Summarizer().summarize(request(query, length, texts).withPurpose(purpose));
    }

    private static List<String> sentences(Summary summary) {
        return summary.sentences().stream().map(SummarySentence::text).toList();
    }

    @Test
    void accentsOfTheirOwnInQueriesAreReadAsPartOfTheirLetters() {
        String query = Normalizer.normalize("Wann öffnet das Café?", Normalizer.Form.NFD);
        assertThat(
                sentences(answer(query, new Length.Sentences(1), "Das Museum öffnet um neun. Das Café öffnet um elf. Der Garten ist zu.")))
                .containsExactly("Das Café öffnet um elf.");
    }

    @Test
    void soundsInBracketsAreNoAnswersAndPartNone() {
        assertThat(sentences(answer("Wann brannte die Schule?", new Length.Sentences(9),
                "Die Schule brannte im Mai. (lacht) Ich war es nicht. Die Lehrer weinten.")))
                .containsExactly("Die Schule brannte im Mai.", "Ich war es nicht.", "Die Lehrer weinten.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much is the admission?           | Admission is nine dollars.
            When is the café closed?             | The café is closed on Mondays.
            """)
    void theShortSentenceThatAnswersComesBeforeLongOnes(String query, String expected) {
        assertThat(sentences(answer(query, new Length.Sentences(1), MUSEUM))).containsExactly(expected);
        assertThat(sentences(new Summarizer().summarize(request(query, new Length.Sentences(1), MUSEUM)))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How heavy is the gate?        | The gate was cast in 1890. Two men open the gate at six. Its weight is 3 tons.             | Its weight is 3 tons.
            Wie hoch ist der Deich?       | Der Deich schützt drei Dörfer. Der Deich brach 1953. Seine Höhe beträgt 7 Meter.           | Seine Höhe beträgt 7 Meter.
            Combien coûte le repas ?      | Le repas a quatre plats. Le repas est servi à 20 heures. Le prix est de 30 euros.          | Le prix est de 30 euros.
            ¿Cuánto pesa la barca?        | La barca lleva seis personas. La barca se hundió en 1950. Su peso es de 400 kilos.         | Su peso es de 400 kilos.
            Сколько стоит билет?          | Билет действует два дня. Билет дают на 3 поездки. Цена — 90 рублей.                        | Цена — 90 рублей.
            """)
    void whatNamesTheQuantityThatIsAskedForAnswers(String query, String text, String expected) {
        assertThat(sentences(answer(query, new Length.Sentences(1), text))).containsExactly(expected);
        assertThat(sentences(new Summarizer().summarize(request(query, new Length.Sentences(1), text)))).containsExactly(expected);
    }

    @Test
    void anAnswerIsFoundInOtherLanguages() {
        String text = "Das Schwimmbad liegt hinter dem Bahnhof und wurde von einem Verein gebaut, der es heute noch betreibt. Der Eintritt kostet vier Euro. "
                + "Im Sommer kommen an warmen Tagen mehr als tausend Gäste in das Schwimmbad.";
        assertThat(sentences(answer("Was kostet der Eintritt?", new Length.Sentences(1), text)))
                .containsExactly("Der Eintritt kostet vier Euro.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jaka jest cena karnetu?    | Biblioteka powstała w 1954 roku. | Karnet kosztuje 50 zł.
            Which bus goes to the lake?     | The shop opened in 1950.  | Buses 3 and 9 leave from the market.
            Is there gas in the kitchen?    | The shop opened in 1950.  | Gases are piped into the laboratory.
            Welcher Bus fährt zum See?      | Der Laden wurde 1950 eröffnet. | Die Busse 3 und 9 fahren am Markt ab.
            Paljonko uimahallin lippu maksaa? | Kahvila avattiin vuonna 1970. | Liput ovat 8 euroa.
            When are you open on Saturdays? | The shop was opened in 1950 by my grandfather. | Saturdays 10 to 2.
            Яка вартість абонемента?   | Бібліотека відкрилася у 1954 році. | Абонемент коштує 50 гривень.
            """)
    void aWordIsFoundInItsOtherForms(String query, String other, String expected) {
        assertThat(sentences(answer(query, new Length.Sentences(1), other + " " + expected))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the plan?  | The planet was found in 1954 by a student of the observatory.
            What is #48213?    | The number #48211 opens the gate of the old harbour.
            """)
    void wordsAndNumbersThatAreAlikeAreNoForms(String query, String text) {
        assertThat(sentences(answer(query, new Length.Sentences(1), text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What are the side effects of Doxil? | Doxil¶¶Doxil lowers the blood pressure.¶¶Side effects¶¶Headache is common.¶¶Storage¶¶Keep Doxil cool. | Side effects | Headache is common.
            Is the app free?                    | **Is the app free?**¶¶Yes, for up to three users.¶¶**Is there an app for tablets?**¶¶It runs on all. | **Is the app free?** | Yes, for up to three users.
            """)
    void whatIsAskedComesWithWhatStandsUnderIt(String query, String passage, String asked, String reply) {
        assertThat(sentences(answer(query, new Length.Sentences(2), passage.replace('¶', '\n')))).containsExactly(asked, reply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do I clean the print head?         | To clean the print head, open the menu. Put a sheet into the tray. Press OK and wait. Look at the page. | Look at the page.
            How do I clean the print head?         | Cleaning the print head¶¶1. Open the menu.¶2. Put a sheet into the tray.¶3. Press OK and wait.          | Press OK and wait.
            How to reset the router                | Resetting the router is easy. Hold the button for ten seconds. Wait until the light turns green.       | Wait until the light turns green.
            Was ist bei einem Stromausfall zu tun? | Bei einem Stromausfall bleiben Sie ruhig. Schalten Sie den Herd aus. Legen Sie Lampen bereit.           | Legen Sie Lampen bereit.
            """)
    void stepsGoOnFromTheAnswerBeforeAnotherPassageSharesAWord(String query, String passage, String last) {
        String other = "The printer prints 22 pages a minute. Routers are sold next door. Die Zeitung berichtet von einem Stromausfall im Norden.";
        assertThat(sentences(answer(query, new Length.Sentences(4), passage.replace('¶', '\n'), other))).contains(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ¿Cómo se poda el rosal?                  | Para podar el rosal, espera a que pasen las heladas. Corta primero las ramas secas. Deja tres yemas. | Deja tres yemas.
            ¿Qué hay que hacer para podar el rosal?  | Para podar el rosal, espera a que pasen las heladas. Corta primero las ramas secas. Deja tres yemas. | Deja tres yemas.
            Come si pota la rosa?                    | Per potare la rosa, aspetta la fine del gelo. Taglia prima i rami secchi. Lascia tre gemme per ramo. | Lascia tre gemme per ramo.
            Gül nasıl budanır?                       | Gülü budamak için donların bitmesini bekleyin. Önce kuru dalları kesin. Her dalda üç göz bırakın.    | Her dalda üç göz bırakın.
            バラの剪定はどうしますか。               | バラの剪定は霜が終わってから行う。まず枯れた枝を切る。枝ごとに芽を三つ残す。                         | 枝ごとに芽を三つ残す。
            Cum se taie trandafirul?                 | Trandafirul se taie după îngheț. Scoateți întâi crengile uscate. Lăsați trei muguri.                 | Lăsați trei muguri.
            """)
    void whoAsksHowGetsTheStepsInOtherLanguages(String query, String passage, String last) {
        assertThat(sentences(answer(query, new Length.Tokens(500), passage))).contains(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do I turn on two-factor login?         | The login was renewed in May. Open your profile. Wait for a code. Scan this with your phone. Two-factor login is now on. | Open your profile.
            Wie schalte ich die Anmeldung frei?        | Öffnen Sie das Profil. Lesen Sie den Code ein. Danach ist die Anmeldung frei geschaltet.                                 | Öffnen Sie das Profil.
            Как включить двухфакторный вход?           | Откройте профиль. Нажмите на щит. Теперь двухфакторный вход включён.                                                     | Откройте профиль.
            ¿Cómo activo la verificación en dos pasos? | Abre tu perfil. Escanea el código. La verificación en dos pasos ya está activa.                                          | Abre tu perfil.
            How do I pay in the shop?                  | 1. Open the list.¶2. Choose your parcel.¶3. Pay by card.¶4. Print the bill.                                            | Open the list.
            """)
    void stepsStandBeforeTheAnswerTheyComeTo(String query, String passage, String first) {
        assertThat(sentences(answer(query, new Length.Tokens(500), passage.replace('¶', '\n')))).contains(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do I renew a loan?       | The library was founded in 1911. Nine thousand books stand there. A reader renews a loan at the desk. | The library was founded in 1911.
            How do I descale the kettle? | Fill the tank. Close the lid. To descale the kettle, press the blue key. Wait for the light.          | Fill the tank.
            How do I renew a loan?       | Press the bell at night. Nobody is there. Few come. A loan is renewed at the desk.                    | Press the bell at night.
            How often is a loan renewed? | Press the bell. Open the door. A loan is renewed twice.                                               | Press the bell.
            ¿Cómo se elige al alcalde?   | Murió el rey en 1911. Llegó la república. Cambió la ley. El alcalde se elige cada cuatro años.        | Llegó la república.
            """)
    void whatIsNoStepStaysOutBeforeAnAnswer(String query, String passage, String none) {
        assertThat(sentences(answer(query, new Length.Tokens(500), passage))).isNotEmpty().doesNotContain(none);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much is a motorcycle in summer?  | <tr><th>Vehicle</th><th>Summer</th></tr><tr><td>Bicycle</td><td>6 €</td></tr><tr><td>Motorcycle</td><td>17 €</td></tr> | Motorcycle 17 €
            How many inhabitants does Lyon have? | <tr><th>City</th><td>Lyon</td></tr><tr><th>Inhabitants</th><td>522,250</td></tr>                                     | Inhabitants 522,250
            """)
    void theRowOfATableIsOneSentenceThatAnswers(String query, String rows, String expected) {
        Document document = Document.of("<p>Pay for the ferry from Lyon at the quay.</p><table>" + rows + "</table><p>See you there.</p>",
                Format.HTML);
        SummaryRequest request = new SummaryRequest(List.of(document), SummaryRequest.AUTO, query, new Length.Sentences(2), Order.SOURCE,
                OffsetUnit.UTF16);
        assertThat(sentences(new Summarizer().summarize(request))).contains(expected);
    }

    @Test
    void aRowOfFiguresIsTextWhereAQuestionNamesItsLabel() {
        String text = "Opening hours of the branches\n\n| Branch | Weekdays | Saturday |\n|---|---|---|\n| Mill Street | 9:00–18:00 | 9:00–13:00 |\n"
                + "| Harbour | 8:00–20:00 | 10:00–16:00 |";
        String query = "When is the Harbour branch open on Saturday?";
        assertThat(sentences(new Summarizer().summarize(request(query, new Length.Sentences(3), text))))
                .contains("| Harbour | 8:00–20:00 | 10:00–16:00 |");
    }

    @Test
    void whoAsksForAFigureGetsNoSteps() {
        String passage = "The print head is cleaned every 30 days. Put a sheet into the tray. Press OK and wait.";
        assertThat(sentences(answer("How often is the print head cleaned?", new Length.Sentences(4), passage)))
                .containsExactly("The print head is cleaned every 30 days.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where is the university?      | The universe is old. Universal laws hold. The university stands on the hill.   | The university stands on the hill.
            Wo steht die Wand?            | Der Wanderer steht im Wald. Die Wand steht am Meer. Alles ist gut.             | Die Wand steht am Meer.
            US                            | Come with us. Let us eat. The US left the pact in May.                         | The US left the pact in May.
            IT budget                     | It has a budget. The IT budget is ninety euros.                                | The IT budget is ninety euros.
            Who did not sign?             | Ida signed on Monday. Per did not sign. Ole signed on Friday.                  | Per did not sign.
            Wer hat nicht unterschrieben? | Ida hat unterschrieben. Per hat nicht unterschrieben. Ole hat unterschrieben. | Per hat nicht unterschrieben.
            """)
    void theWordAsItIsAskedForComesBeforeItsRelatives(String query, String text, String expected) {
        assertThat(sentences(answer(query, new Length.Sentences(1), text))).containsExactly(expected);
        assertThat(sentences(new Summarizer().summarize(request(query, new Length.Sentences(1), text)))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does it cost?     | ### When does the ferry leave?¶¶At ten past every hour.¶¶### What does it cost?¶¶Three crowns.¶     | Three crowns.
            Was kostet es?         | ### Wann fährt die Fähre?¶¶Um zehn nach jeder vollen Stunde.¶¶### Was kostet es?¶¶Drei Kronen.¶       | Drei Kronen.
            How do I get there?    | ## How to get there¶¶Take bus 4 to the harbour. It stops at the gate.¶¶## Tickets¶¶Adults pay a crown. | Take bus 4 to the harbour.
            """)
    void aHeadingThatAsksIsAnsweredByWhatStandsUnderIt(String query, String text, String expected) {
        Document document = Document.of(text.replace('¶', '\n'), Format.MARKDOWN);
        SummaryRequest request = new SummaryRequest(List.of(document), SummaryRequest.AUTO, query, new Length.Sentences(1), Order.SOURCE,
                OffsetUnit.UTF16);
        assertThat(sentences(new Summarizer().summarize(request))).containsExactly(expected);
    }

    @Test
    void anEntryAnswersItself() {
        String text = "The lamp was built in 1931.\n\nPhoto: Ida Brandt\n\nIt stands in the museum of Hallen, which bought it in 1988.";
        assertThat(sentences(new Summarizer().summarize(request("Who took the photo?", new Length.Sentences(1), text))))
                .containsExactly("Photo: Ida Brandt");
    }

    @Test
    void aLetterIsAnsweredThoughMostOfItsWordsAskForNothing() {
        String letter = "Dear team, next month my brother Paul and I will celebrate our parents' wedding anniversary with forty guests from abroad, "
                + "musicians, speeches, fireworks and plenty of cake, so before anybody books flights kindly confirm whether dogs may come along";
        assertThat(sentences(
                answer(letter, new Length.Sentences(1), "The ferry was built in 1974. Dogs travel free. The trip takes ten minutes.")))
                .containsExactly("Dogs travel free.");
    }

    @Test
    void aCodeOutweighsCommonWords() {
        String text = "Fault F17: The belt is torn. Fault F18: The lamp is broken. The fault lamp shows which fault of the machine was found first.";
        assertThat(sentences(answer("What does fault F18 mean?", new Length.Sentences(1), text)).getFirst()).contains("F18");
    }

    @Test
    void whatBearsNothingOnTheQueryIsLeftOut() {
        List<String> kept = sentences(answer("What is the admission to the museum?", new Length.Tokens(1000), MUSEUM,
                "Penguins live in the south. They eat fish."));
        assertThat(kept).contains("Admission is nine dollars.").doesNotContain("Penguins live in the south.", "They eat fish.");
    }

    @Test
    void nothingIsChosenWhereNothingMatches() {
        assertThat(answer("Who invented the telescope?", new Length.Tokens(1000), MUSEUM).sentences()).isEmpty();
        assertThat(answer("What is it?", new Length.Tokens(1000), MUSEUM).sentences()).isEmpty();
    }

    @Test
    void whatGoesOnFromAnAnswerComesWithIt() {
        List<String> kept = sentences(answer("How do I change my username?", new Length.Tokens(1000),
                "To change your username, open your profile and click Edit. You will get an e-mail with a code. The code is valid for a day."));
        assertThat(kept).hasSize(3);
    }

    @Test
    void scoresCompareBetweenRequests() {
        double whole = answer("admission", new Length.Sentences(1), MUSEUM).sentences().getFirst().score();
        double part = answer("admission discount voucher refund", new Length.Sentences(1), MUSEUM).sentences().getFirst().score();
        assertThat(whole).isBetween(0.5, 1.0);
        assertThat(part).isLessThan(whole / 2);
    }

    @Test
    void nothingInAPassageIsNoise() {
        assertThat(sentences(answer("Where do I log in?", new Length.Tokens(100), "Log in to read more.")))
                .containsExactly("Log in to read more.");
        assertThat(sentences(answer("What does the Gold card cost?", new Length.Tokens(100),
                "| Card | Cost |\n|---|---|\n| Silver | 10 |\n| Gold | 25 |")))
                .anySatisfy(row -> assertThat(row).contains("Gold").contains("25"));
    }

    @Test
    void aMinimumScoreIsAShare() {
        assertThatThrownBy(() -> new Purpose.Answer(1.5)).isInstanceOf(InvalidRequestException.class).hasMessageContaining("from 0 to 1");
        assertThat(new Summarizer()
                .summarize(request("admission museum", new Length.Tokens(1000), MUSEUM).withPurpose(new Purpose.Answer(1))).sentences())
                .isEmpty();
    }

    @Test
    void aTextWithoutWordsAnswersNothing() {
        SummaryRequest request = SummaryRequest.of(Document.of("\u0300".repeat(30), Format.PLAIN)).withQuery("ferry");
        assertThat(new Summarizer().summarize(request).sentences()).hasSize(1);
        assertThat(new Summarizer().summarize(request.withPurpose(new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE))).sentences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do I change the timeout?          | It logs each retry.       | Edit `client.timeout` in the file.
            Which function parses the config?     | Then main() runs.         | The file is read by parse_config().
            What does the max retries option do?  | Logs go to the console.   | maxRetries limits how often a call is tried again.
            What does Donald sell?                | McDonald sells burgers.   | Donald sells bread.
            What is the phone for?                | The iPhone is everywhere. | The phone is for calls.
            """)
    void theWordsOfAQuestionAreFoundInNamesOfCode(String query, String other, String expected) {
        assertThat(sentences(answer(query, new Length.Sentences(1), "The tool has two parts. " + other + " " + expected)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was Ada Berg born?      | She was born on 3 May 1901.     | Ada Berg never married and gave her house to the city of Bergen.
            Who did Ada Berg marry?      | She married a teacher.          | Ada Berg never left Norway and gave her house to the city of Bergen.
            Wann wurde Ada Berg geboren? | Sie wurde 1901 in Lund geboren. | Ada Berg war nie verheiratet und schenkte ihr Haus der Stadt Bergen.
            """)
    void aNameCountsOnceSoThatItsSentencesDontHideTheAnswer(String query, String expected, String other) {
        String lead = query.startsWith("Wann")
                ? "Ada Berg war eine norwegische Chemikerin, die in Bergen und in Oslo arbeitete. "
                : "Ada Berg was a Norwegian chemist who worked in Bergen and Oslo and won a medal. ";
        assertThat(sentences(answer(query, new Length.Sentences(1), lead + expected + " " + other))).containsExactly(expected);
    }

    @Test
    void whatGoesOnFromAnAnswerIsNoneWhereTheAnswerDoesNotFit() {
        String text = "The bridge reopened on Monday. It is red.";
        assertThat(sentences(answer("When did the bridge reopen?", new Length.Words(4), text)))
                .containsExactly("The bridge reopened on Monday.");
    }

    @Test
    void aNameThatTellsPeopleApartStillDecides() {
        String text = "Karl Berg was born in Oslo in 1890. Ada Berg was born in Lund in 1901. Karl Berg died in 1950. Ada Berg lived long.";
        assertThat(sentences(answer("When was Ada Berg born?", new Length.Sentences(1), text)))
                .containsExactly("Ada Berg was born in Lund in 1901.");
    }

    @Test
    void aQuestionForATimeGetsASentenceWithANumber() {
        String text = "An open-air bar with a view, which guests of the pool like very much, opens by the pool. The pool opens at 7 a.m. "
                + "Towels can be borrowed at the desk. Children use the pool only with an adult.";
        assertThat(sentences(answer("When does the pool open?", new Length.Sentences(1), text)))
                .containsExactly("The pool opens at 7 a.m.");
    }

    @Test
    void aQuestionWithWhenBehindItsBeginningAsksForNoTime() {
        String text = "The pool opens at 7 a.m. and closes at 9 p.m. When the pool closes, the guard locks the gate. It has 200 guests.";
        assertThat(sentences(answer("What happens when the pool closes?", new Length.Sentences(1), text)))
                .containsExactly("When the pool closes, the guard locks the gate.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What are the opening hours?  | Opening hours, Mon–Fri 9–17, Sat 10–14
            What are the prices?         | Prices, Adults 9 euros, Children 4 euros
            """)
    void aHeadingComesWithAllTheLinesUnderIt(String query, String expected) {
        String text = "Opening hours\nMon–Fri 9–17\nSat 10–14\n\nPrices\nAdults 9 euros\nChildren 4 euros\n\nThe zoo is a hundred years old.";
        assertThat(sentences(answer(query, new Length.Tokens(50), text))).containsExactly(expected.split(", "));
    }

    @Test
    void proseUnderAHeadingIsNoLineOfIt() {
        String text = "Opening hours\nWe open at nine.\nLeeds has many shops.\nMia Holt sells tea.\n\nPrices\nTea costs nine euros.";
        assertThat(sentences(answer("What are the opening hours?", new Length.Tokens(50), text)))
                .containsExactly("Opening hours", "We open at nine.");
    }

    @Test
    void aJapaneseQuestionWithAStopComesWithItsAnswer() {
        String text = "会議室は予約しましたか。はい、金曜日の午後三時に二階の部屋を予約しました。ありがとうございます。";
        assertThat(sentences(answer("会議室の予約はいつですか", new Length.Sentences(1), text)))
                .containsExactly("はい、金曜日の午後三時に二階の部屋を予約しました。");
    }
}
