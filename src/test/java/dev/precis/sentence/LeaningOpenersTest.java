package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningOpenersTest {
    private static boolean leans(String language, String sentence) {
        Source source = Source.read(sentence + " " + sentence, Format.PLAIN);
        return Segmenter.segment(source, language).sentences().getLast().leansOnPrevious();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | As a result, the harbour lost half of its ships.",
        "en | On the other hand the harbour lost half of its ships.",
        "en | One of them brought the captain a basket of plums.",
        "de | Auf der anderen Seite verlor der Hafen seine Schiffe.",
        "de | Hinzu kommt der Verlust von Schiffen im Hafen.",
        "fr | Dans le même temps, le port de Calor a perdu la moitié des bateaux.",
        "es | Al mismo tiempo, el puerto perdió la mitad de los barcos.",
        "ru | В то же время порт потерял половину кораблей."})
    void aConnectiveMayHaveSeveralWords(String language, String sentence) {
        assertThat(leans(language, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | As a result of the storm, the harbour lost half of its ships.",
        "en | As a harbour master, Jan Roe lost half of the ships.",
        "de | Im Anschluss an das Fest verlor der Hafen seine Schiffe."})
    void aConnectiveWithWhatItIsAResultOfLeansOnNothing(String language, String sentence) {
        assertThat(leans(language, sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | If it gets wet, a captain should dry the ropes.",
        "en | When she died, grief filled the harbour.",
        "en | In their report, people describe the harbour.",
        "en | Because it's cold, a captain should dry the ropes.",
        "fr | S'il pleut, des marins sèchent les cordes.",
        "fr | Parce qu'elle était morte, des marins pleuraient.",
        "fr | Selon elle, des marins sèchent les cordes.",
        "de | Als er im Hafen ankam, hatte er kein Geld.",
        "de | Nach dem Fest sagte sie kein Wort.",
        "nl | Omdat hij ziek was, bleven matrozen thuis.",
        "ru | По его словам, порт потерял половину кораблей."})
    void aPronounInWhatIsPutInFrontLeans(String language, String sentence) {
        assertThat(leans(language, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Finally, storms and tides are a danger to the harbour.",
        "en | The question that arises in this appeal is whether the harbour belongs to the crown.",
        "en | These two petitions ask who owns the harbour.",
        "fr | Enfin, les tempêtes menacent le port.",
        "es | Finalmente, las tormentas amenazan el puerto."})
    void whatOnlyEndsAListOrMeansTheTextItselfLeansOnNothing(String language, String sentence) {
        assertThat(leans(language, sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | When she was ten, Jana Roe moved to the harbour.",
        "en | As it grows, the harbour needs ships.",
        "en | In her speech, the mayor spoke of the harbour.",
        "en | In her speech, “Harbours”, Jana Roe spoke of ships.",
        "en | With its quays, cranes and ropes, Calor is a harbour.",
        "fr | Dans son discours, l'armateur parle de bateaux.",
        "de | Als er im Hafen ankam, hatte Jan Roe kein Geld.",
        "de | In ihrer Rede sprach die Kapitänin vom Hafen."})
    void aPronounWhoseNameFollowsLeansOnNothing(String language, String sentence) {
        assertThat(leans(language, sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | (Captains have long asked the mayor for a second harbour.)",
        "en | [Captains find all news of the harbour in a letter of ours.]"})
    void anAsideInBracketsLeans(String language, String sentence) {
        assertThat(leans(language, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The mayor then closed the old harbour.",
        "de | Der Hafen verlor dabei die Hälfte der Schiffe.",
        "de | Das ergaben Messungen im Hafen von Calor.",
        "fr | Le maire a ensuite fermé le vieux port.",
        "fr | Au conseil celui-ci avait fermé le vieux port.",
        "cs | Starosta však zavřel starý přístav.",
        "hu | A polgármester azonban bezárta a régi kikötőt.",
        "sv | Borgmästaren stängde därefter den gamla hamnen."})
    void aWordThatLinksTheSentenceToTheOneBeforeLeansAmongItsFirstWords(String language, String sentence) {
        assertThat(leans(language, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | If the mayor agrees then the harbour closes.",
        "en | The mayor of Calor closed the harbour, and people then left.",
        "en | The then-mayor closed the old harbour.",
        "de | Das lange alte Schiff verlor Segel."})
    void aLinkBetweenTwoClausesOfTheSentenceLeansOnNothing(String language, String sentence) {
        assertThat(leans(language, sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Roe: What do they cost?¶Lund: Between 9,000 and 14,000 euros.¶Roe: Who buys them?¶Lund: Because of the wood, 300 a year. | true",
        "de | Roe: Was kosten sie?¶Lund: Bei uns neuntausend Euro.¶Roe: Wie lange dauert es?¶Lund: 4 Monate, weil das Holz ruht. | true",
        "en | Roe: What do they cost?¶Lund: Harps are dear.¶Roe: We sell 300 a year.¶Lund: In May, the price of each harp rises. | false"})
    void anAnswerThatLeavesOutWhatTheQuestionSaidLeansOnIt(String language, String dialogue, boolean leans) {
        Source source = Source.read(dialogue.replace('¶', '\n'), Format.PLAIN);
        assertThat(Segmenter.segment(source, language).sentences().getLast().leansOnPrevious()).isEqualTo(leans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The following autumn, Jan Roe went up to the harbour of Calor.",
        "en | In the following year Jan Roe sold the harbour of Calor.",
        "en | Two months later, Jan Roe sold the harbour of Calor.",
        "de | Zwei Monate später verkaufte Jan Roe den Hafen von Calor.",
        "de | Im Jahr darauf verkaufte Jan Roe den Hafen von Calor.",
        "fr | Deux mois plus tard, Jan Roe a vendu le port de Calor.",
        "fr | Le lendemain, Jan Roe a vendu le port de Calor.",
        "es | Dos meses después, Jan Roe vendió el puerto de Calor.",
        "it | Il giorno seguente Jan Roe vendette il porto di Calor.",
        "pt | No ano seguinte, Jan Roe vendeu o porto de Calor.",
        "nl | Twee maanden later verkocht Jan Roe de haven van Calor.",
        "sv | Två månader senare sålde Jan Roe hamnen i Calor.",
        "no | To måneder senere solgte Jan Roe havnen i Calor.",
        "da | To måneder senere solgte Jan Roe havnen i Calor.",
        "ru | Двумя месяцами позже Ян Роу продал порт Калора.",
        "pl | Dwa miesiące później Jan Roe sprzedał port w Calor.",
        "cs | Dva měsíce později Jan Roe prodal přístav v Caloru.",
        "hu | Két hónappal később Jan Roe eladta Calor kikötőjét.",
        "fi | Kaksi kuukautta myöhemmin Jan Roe myi Calorin sataman.",
        "zh | 次年，罗扬卖掉了卡洛尔的港口和所有的船只。"})
    void aTimeToldByTheOneBeforeLeans(String language, String sentence) {
        assertThat(leans(language, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Jan Roe will sell the harbour later this year.",
        "en | The following three towns sold harbours in 1990.",
        "fr | Le lendemain de Noël, Jan Roe a vendu le port de Calor.",
        "es | Dos meses después de la guerra, Jan Roe vendió el puerto.",
        "de | Jan Roe verkaufte später den Hafen von Calor.",
        "fr | Jan Roe dit qu'il ira plus tard au port de Calor.",
        "cs | Roe později prodal přístav v Caloru."})
    void aTimeThatIsToldItselfLeansOnNothing(String language, String sentence) {
        assertThat(leans(language, sentence)).isFalse();
    }
}
