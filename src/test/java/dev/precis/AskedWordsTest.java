package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of passages meets the words of a question that they don't hold as they stand. */
class AskedWordsTest {
    /** The one sentence that answers; none where nothing does. */
    private static List<String> answer(String language, String query, String... passages) {
        List<Document> documents = Arrays.stream(passages).map(text -> Document.of(text, Format.PLAIN)).toList();
        SummaryRequest request = new SummaryRequest(documents, language, query, new Length.Sentences(1), Order.SOURCE, OffsetUnit.UTF16)
                .withKeywords(0).withPurpose(new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE));
        return new Summarizer().summarize(request).sentences().stream().map(SummarySentence::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Wie hoch sind die Versandkosten?          | Der Versand kostet 40 Euro.
            de | Wie hoch ist die Monatsmiete?             | Die Miete beträgt 640 Euro.
            de | Gibt es einen Rabatt für Studenten?       | Der Studentenrabatt beträgt zehn Prozent.
            de | Wann wurde die Firma gegründet?           | Ihre Gründung war 1901.
            sv | Hur hög är månadshyran?                   | Hyran är 6400 kronor.
            no | Hva koster månedsleien?                   | Leien er 6400 kroner.
            da | Hvor høj er månedslejen?                  | Lejen er 6400 kroner.
            nl | Hoe hoog zijn de verzendkosten?           | Verzenden kost 4 euro.
            fi | Kuinka suuri on kuukausivuokra?           | Vuokra on 640 euroa.
            en | When is the payment due?                  | You must pay by the tenth of each month.
            ru | Кто владеет отелем?                       | Владелец — Роза Кемп.
            de | Rechte des Mieters                        | Der Mieter darf die Wohnung nutzen.
            de | Wer ist der Käufer?                       | Die Adresse des Käufers ist Kiel.
            de | Preis des Fensters                        | Das Fenster kostet neun Euro.
            """)
    void aWordOfTheSameFamilyOrCompoundAnswers(String language, String query, String expected) {
        assertThat(answer(language, query, "K 2 5 7. " + expected)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Wie hoch ist das Land?      | Die Landung kostet 40 Euro.
            de | Welche Zeiten gelten?       | Die Zeitung erscheint täglich.
            de | Wer hat den Tisch gebaut?   | Der politische Streit dauert an.
            de | Wie ist der Stand?          | Der Verstand ist klar.
            en | How much is the flower?     | The flow of water is high.
            en | Where is the letter?        | They let the water in at the back.
            """)
    void aWordThatOnlyLooksAlikeAnswersNothing(String language, String query, String text) {
        assertThat(answer(language, query, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wie hoch ist die Miete?     | Die Miete beträgt 640 Euro. Die Garagenmiete beträgt 60 Euro.  | Die Miete beträgt 640 Euro.
            Wer war der Gründer?        | Die Gründung war 1901. Der Gründer hieß Holt.                  | Der Gründer hieß Holt.
            """)
    void theWordItselfComesBeforeItsRelatives(String query, String text, String expected) {
        assertThat(answer("de", query, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Welche Öffnungszeiten hat das Museum? | Das Museum ist 1921 gebaut worden. Geöffnet ist es von 9 bis 17 Uhr. | Geöffnet
            sv | Vilka öppettider har museet?          | Museet byggdes 1921. Öppet är det från 9 till 17.                    | Öppet
            """)
    void openingHoursAreToldByWhatIsOpen(String language, String query, String text, String opening) {
        assertThat(answer(language, query, text)).singleElement().asString().startsWith(opening);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | When does the last train to Vela leave? | The first train to Vela leaves at 5:40. | The last one leaves at 23:10.
            de | Wann fährt der letzte Zug nach Vela?    | Der erste Zug nach Vela fährt um 5:40.  | Der letzte fährt um 23:10.
            ru | Во сколько уходит последний поезд?      | Первый поезд уходит в 5:40.             | Последний уходит в 23:10.
            en | How much is the annual ticket?          | The day ticket is 9 euros.              | The annual one is 40.
            en | How do I cancel the home delivery?      | The home delivery is weekly.            | To cancel, ring the shop.
            it | Come disdico l'abbonamento?             | L'abbonamento costa 30 euro.            | Per disdire basta una lettera.
            en | Who wrote the report?                   | The report has 90 pages.                | Kemp wrote it in a week.
            en | Who is the owner of the hotel?          | The hotel has forty rooms.              | Rosa Kemp owns it.
            """)
    void whatGoesOnFromTheSentenceBeforeCarriesItsWords(String language, String query, String before, String expected) {
        assertThat(answer(language, query, before + " " + expected)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | How much is the sauna in winter? | In winter the sauna costs 12 euros. The pool costs 4 euros in winter.
            id | Berapa harga tiket museum?       | Harga tiket lima puluh ribu rupiah. Museum tutup pada hari Senin.
            en | How do I book a museum ticket?   | Tickets are booked at the desk. The museum is shut on Mondays.
            en | What does error E47 mean?        | E47: no water. Error codes are kept in the memory. Errors are reported to the dealer.
            """)
    void anotherSubjectCarriesNothing(String language, String query, String text) {
        assertThat(answer(language, query, text)).singleElement().asString().satisfies(answer -> assertThat(text).startsWith(answer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | What is the weight of the LX 40? | LX 40. Height: 85 cm. Weight: 72 kg. | LX 60. Height: 90 cm. Weight: 80 kg. | Weight: 72 kg.
            en | What is the weight of the LX 60? | LX 40. Height: 85 cm. Weight: 72 kg. | LX 60. Height: 90 cm. Weight: 80 kg. | Weight: 80 kg.
            de | Wie schwer ist der LX 40?        | LX 40. Gewicht: 72 kg.               | LX 60. Gewicht: 80 kg.               | Gewicht: 72 kg.
            """)
    void aLabelNamesWhatStandsBehindItAndAnswersNothing(String language, String query, String one, String other, String expected) {
        assertThat(answer(language, query, one, other)).containsExactly(expected);
        assertThat(answer(language, query, one + " " + other)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Are dogs allowed?            | Dogs are allowed.
            When is the May concert?     | The concert is in May.
            """)
    void aStatementOfTheQuestionsWordsAnswersIt(String query, String expected) {
        assertThat(answer("en", query, expected + " The concert hall has a garden for dogs.")).containsExactly(expected);
    }

    /** The first passage answers, the second one has a year, a number or more words of the question. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | When should I take the tablets? | Take the tablets before meals. | The tablets were approved in 2019.
            en | When should I change the filter? | Change the filter as soon as the light turns red. | The filter was changed in 2019.
            en | When is rent due? | Rent is due on the first of the month. | Rent of 900 is due.
            en | When does the shop open? | The shop opens at nine in the morning. | The shop opened a branch in 2019.
            de | Wann soll ich die Tabletten nehmen? | Nehmen Sie die Tabletten vor dem Essen. | Die Tabletten wurden 2019 zugelassen.
            fr | Quand dois-je prendre les comprimés ? | Prenez les comprimés avant les repas. | Les comprimés ont été autorisés en 2019.
            es | ¿Cuándo debo tomar las pastillas? | Tome las pastillas antes de comer. | Las pastillas se autorizaron en 2019.
            en | What is the phone number? | Phone: 555 1234 | The phone number is not given to strangers.
            de | Wie ist die Telefonnummer? | Telefon: 555 1234 | Die Telefonnummer geben wir nicht heraus.
            """)
    void whatAnswersComesBeforeWhatOnlyLooksLikeIt(String language, String query, String right, String wrong) {
        assertThat(answer(language, query, wrong, right)).containsExactly(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | When will the bridge be built?     | The bridge will be built in 2027.     | The bridge is inspected before each fair.
            en | When was the bridge built?         | The bridge was built in 1932.         | The bridge is built up before each fair.
            en | How old is Anna Berg?              | Anna Berg lives in Leeds. She is 44.  | Tom Kahl, her son, is 9.
            en | Where do I report a lost phone?    | Report a lost phone at the desk.      | Phone: lost and found
            """)
    void soItStaysWhereThatAnswers(String language, String query, String right, String wrong) {
        assertThat(answer(language, query, wrong, right)).singleElement().asString().isSubstringOf(right);
    }
}
