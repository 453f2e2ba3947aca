package dev.precis.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicatesTest {
    private static Summary digest(String language, String first, String second) {
        List<Document> documents = List.of(Document.of(first, Format.PLAIN), Document.of(second, Format.PLAIN));
        return new Summarizer().summarize(
                new SummaryRequest(documents, language, "", new Length.Sentences(4), Order.SOURCE, OffsetUnit.UTF16));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The flood destroyed 40 houses in the valley on Friday night. | The flood destroyed 70 houses in the valley on Friday night.
            en | The new stadium of the club will open in March next year.    | The new stadium of the club will open in August next year.
            en | The court has freed the two sailors from the island.         | The court has not freed the two sailors from the island.
            en | The court freed the two sailors from the island on Sunday.   | The court jailed the two sailors from the island on Sunday.
            en | Harper accused Lindqvist of fraud in the trial on Tuesday.   | Lindqvist accused Harper of fraud in the trial on Tuesday.
            de | Der Stadtrat hat den Bau der neuen Schule beschlossen.       | Der Stadtrat hat den Bau der neuen Schule nie beschlossen.
            es | El puente costará nueve millones de euros en total.          | El puente costará doce millones de euros en total.
            en | The mayor took money from the builders.                     | The mayor denied that she took money from the builders.
            en | The ferry sank off the island of Orrin.                     | The ferry almost sank off the island of Orrin.
            en | The mayor was arrested on Sunday.                           | The wife of the mayor was arrested on Sunday.
            en | The patient may eat solid food.                             | The patient may eat solid food only if the swelling goes down.
            de | Der Konzern schließt das Werk in Hallen.                    | Der Konzern dementiert, dass er das Werk in Hallen schließt.
            ru | Министр получил деньги от компании.                         | Министр опроверг сообщения о том, что он получил деньги от компании.
            fr | Le maire ouvrira la rue du port aux voitures lundi.          | Le maire fermera la rue du port aux voitures lundi.
            en | The north wing of the hospital burned down on Monday.        | Only the north wing of the hospital burned down on Monday.
            en | Nobody was hurt.                                             | Nobody was hurt, the police falsely said.
            en | The dam is safe.                                             | The dam is safe, but not for long.
            en | The dam broke.                                               | The mayor denied that the mill burned and the dam broke.
            en | The dam is safe.                                             | The dam is safe only if it rains.
            en | Nobody was hurt.                                             | Nobody was hurt badly.
            en | Nobody was hurt.                                             | Nobody was hurt, which surprised the firemen of the town after such a long night.
            en | The guide lost the tourist in the old caves on Friday.       | The tourist lost the guide in the old caves on Friday.
            en | Prices rose and wages fell in the spring, the office said.   | Wages rose and prices fell in the spring, the office said.
            en | The bank sued the city over the bridge in the court of Lodz. | The bank was sued by the city over the bridge in the court of Lodz.
            de | Der Verein verklagt die Stadt Hallen wegen des Lärms.        | Die Stadt Hallen verklagt den Verein wegen des Lärms.
            fr | Le maire de Nice a dépassé celui de Lyon au second tour.     | Le maire de Lyon a dépassé celui de Nice au second tour.
            sv | Kommunen stämmer banken för den nya hamnen i Umeå.           | Banken stämmer kommunen för den nya hamnen i Umeå.
            pl | Lekarz pozwał pacjenta za wpis w sieci w sądzie w Łodzi.     | Pacjent pozwał lekarza za wpis w sieci w sądzie w Łodzi.
            en | The minister resigned in May when the scandal broke.         | The scandal broke in May when the minister resigned.
            de | Die Polizei schoss, nachdem die Menge Steine warf.           | Die Menge warf Steine, nachdem die Polizei schoss.
            ar | تغلب فريق الهلال على فريق النصر في نهائي الكأس مساء الجمعة.  | تغلب فريق النصر على فريق الهلال في نهائي الكأس مساء الجمعة.
            ru | Банк подал в суд на завод из-за долга в мае.                 | Завод подал в суд на банк из-за долга в мае.
            zh | 周一，美国对中国的钢铁产品加征关税。                         | 周一，中国对美国的钢铁产品加征关税。
            zh | 中国队在决赛中击败了日本队。                                 | 日本队在决赛中击败了中国队。
            en | The plan was not dropped.                                    | The plan was not dropped because of money.
            zh | 央行在六月的会议上加息。                                     | 央行可能在六月的会议上加息。
            ja | 警察が発砲したので群衆が石を投げた。                         | 群衆が石を投げたので警察が発砲した。
            """)
    void aContradictionIsNoDuplicate(String language, String first, String second) {
        Summary digest = digest(language, first, second);
        assertThat(digest.sentences()).hasSize(2).allSatisfy(sentence -> assertThat(sentence.alsoIn()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Gestern schlug Berger Lindner im Finale des Turniers von Hallen klar.  | Gestern schlug Lindner Berger im Finale des Turniers von Hallen klar.
            nl | Zondag versloeg Jansen Vermeer in de finale van de beker in Hasselt.   | Zondag versloeg Vermeer Jansen in de finale van de beker in Hasselt.
            cy | Curodd Evans Morgan yn y rownd derfynol yn Abertawe nos Wener.         | Curodd Morgan Evans yn y rownd derfynol yn Abertawe nos Wener.
            ar | استقبل الوزير السفير في قصر الحكومة بالعاصمة صباح الأحد.               | استقبل السفير الوزير في قصر الحكومة بالعاصمة صباح الأحد.
            """)
    void twoNamesSideBySideThatChangePlacesInATextMakeAnotherStatement(String language, String first, String second) {
        Summary summary = new Summarizer()
                .summarize(new SummaryRequest(List.of(Document.of(first + " " + second, Format.PLAIN)), language, "",
                        new Length.Sentences(4), Order.SOURCE, OffsetUnit.UTF16));
        assertThat(summary.sentences()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ferry sank.                                               | The ferry sank.
            de | Die Fähre sank.                                               | Die Fähre sank.
            en | After two years of repairs the harbour opened again on Monday. | The harbour opened again on Monday after two years of repairs.
            en | The ferry to the northern islands will stop in October.       | The ferry to the northern islands will stop in October, the company said.
            es | El pleno votó el lunes cerrar el transbordador de la isla.    | El pleno votó el lunes cerrar el transbordador de la isla, que se usa poco.
            en | It's the city's first strike, and it won't be the last.       | It’s the city’s first strike, and it won’t be the last.
            uk | П'ять людей загинули внаслідок пожежі.                        | Пʼять людей загинули внаслідок пожежі.
            de | Der Rat hat am Montag die Fähre zur Insel eingestellt.        | Der Rat hat am Montag die Fähre zur Insel eingestellt, sagte ein Sprecher.
            en | Nobody was hurt.                                              | Nobody was hurt, the police said.
            de | Niemand wurde verletzt.                                       | Niemand wurde verletzt, sagte die Polizei.
            zh | 火灾已经扑灭。                                                 | 火灾已经扑灭，警方说。
            en | The pilots and the mechanics went on strike at the port.      | The mechanics and the pilots went on strike at the port.
            en | On Monday the council voted in Bern about the new city tax.    | In Bern the council voted on Monday about the new city tax.
            pl | Nowy most nad rzeką otworzył w piątek prezydent miasta Łodzi. | Prezydent miasta Łodzi otworzył w piątek nowy most nad rzeką.
            zh | 周一，美国对中国的钢铁产品加征关税。 | 美国周一对中国的钢铁产品加征关税。
            zh | 美国和中国在日内瓦签署了新的贸易协议。 | 中国和美国在日内瓦签署了新的贸易协议。
            ru | В понедельник банк подал в суд на завод. | Банк подал в суд на завод в понедельник.
            pl | Bank pozwał miasto w poniedziałek w sądzie. | W poniedziałek bank pozwał miasto w sądzie.
            """)
    void theSameSaidTwiceAppearsOnce(String language, String first, String second) {
        assertThat(digest(language, first, second).sentences()).hasSize(1).allSatisfy(sentence -> assertThat(sentence.alsoIn()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The council has sold the old mill to a Danish firm.     | The old mill has been sold to a Danish firm by the council.
            en | A van full of apples overturned near Kessel at dawn.    | Near Kessel, a van full of apples overturned at dawn, the police said.
            en | Orrin Foods will shut its plant in Derby.               | Orrin Foods said that it would shut its plant in Derby.
            de | In der Nacht brannte in Hallen die alte Mühle ab.       | Die alte Mühle in Hallen brannte in der Nacht ab.
            de | Die Werft streicht vierhundert Stellen in Kiel.         | Vierhundert Stellen in Kiel will die Werft streichen, wie sie mitteilte.
            fr | Le conseil a approuvé mardi la construction du tunnel.  | La construction du tunnel a été approuvée mardi par le conseil.
            es | La ministra inauguró ayer el hospital de Cádiz.         | El hospital de Cádiz fue inaugurado ayer por la ministra.
            it | Un fulmine ha distrutto ieri il mulino di Lodi.         | Il mulino di Lodi è stato distrutto ieri da un fulmine.
            nl | De brug bij Hasselt is sinds maandag gestremd.          | Sinds maandag is de brug bij Hasselt gestremd.
            ru | Суд в Казани приговорил банкира к шести годам.          | Банкира приговорил к шести годам суд в Казани.
            zh | 周五，一条货船在海口沉没。                               | 一条货船周五在海口沉没。
            """)
    void whatTwoDocumentsTellInAnotherOrderOfWordsAppearsOnce(String language, String first, String second) {
        assertThat(digest(language, first, second).sentences()).hasSize(1).allSatisfy(sentence -> assertThat(sentence.alsoIn()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The train braked before the crossing in Orm.            | In Orm, the train braked after the crossing.
            en | Orrin Foods will shut its plant in Derby.               | Its plant in Derby, Orrin Foods said, it will not shut.
            en | Nine sailors drowned off Orrin in the storm on Friday.  | In the storm on Friday, seven sailors drowned off Orrin.
            en | The ferry from Oslo to Kiel was cancelled on Sunday.    | The ferry from Kiel to Oslo was cancelled on Sunday.
            en | Orrin may close the factory in Derby in the spring.     | Orrin closed the factory in Derby in the spring.
            en | The company raised prices before it cut wages.          | The company cut wages before it raised prices.
            en | The council approved the library but not the stadium.   | The council approved the stadium but not the library.
            en | Profits rose because sales fell in Europe.              | Sales fell in Europe because profits rose.
            en | Smith, not Jones, wrote the report for the council.     | Jones, not Smith, wrote the report for the council.
            de | Der Rat zahlt, weil die Brücke im Mai geschlossen wird. | Die Brücke wird im Mai geschlossen, weil der Rat zahlt.
            it | Il sindaco ha denunciato il giornale per la foto.       | Il sindaco è stato denunciato dal giornale per la foto.
            ru | В шторме у мыса погибли три рыбака.                     | У мыса в шторме погибли пять рыбаков.
            zh | 周五，市政府同意关闭旧工厂。                             | 市政府周五不同意关闭旧工厂。
            th | รัฐมนตรีจะเข้าร่วมประชุมที่ขอนแก่นวันจันทร์ตามคำแถลง         | รัฐมนตรีจะไม่เข้าร่วมประชุมที่ขอนแก่นวันจันทร์ตามคำแถลง
            """)
    void whatIsDeniedCountedOrSaidOfOthersInAnotherOrderStays(String language, String first, String second) {
        assertThat(digest(language, first, second).sentences()).hasSize(2).allSatisfy(sentence -> assertThat(sentence.alsoIn()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The centre of Orm was flooded by heavy rain on Monday.   | Heavy rain flooded the centre of Orm on Monday, and forty families left their homes.
            ja | 県は六つの図書館を閉鎖する。                              | 県は来年、財政難のため六つの図書館を閉鎖すると発表した。
            en | Fire destroyed the theatre of Lodz on Monday.            | Fire destroyed the theatre and the library of Lodz on Monday.
            en | The union leads a strike at the port of Gdynia.          | The union leads a strike at the port and the airport of Gdynia.
            en | The council has approved the tram.                       | The council has approved the tram and rejected the tunnel.
            de | Das Feuer zerstörte am Montag das Theater von Hallen.    | Das Feuer zerstörte am Montag das Theater und die Bücherei von Hallen.
            en | The museum will close in May.                            | The museum will close in May because its roof leaks.
            de | Der Zoo bleibt bis März geschlossen.                     | Der Zoo bleibt bis März geschlossen, weil die Wege vereist sind.
            fr | Le musée fermera en janvier.                             | Le musée fermera en janvier parce que le toit doit être refait.
            en | Nobody was hurt.                                         | Fire has destroyed the old theatre of Lodz, and nobody was hurt.
            en | Fire has destroyed the old theatre of Lodz.              | Fire has destroyed the old theatre of Lodz, and nobody was hurt.
            """)
    void theOneThatSaysMoreCoversTheOther(String language, String less, String more) {
        for (Summary digest : List.of(digest(language, less, more), digest(language, more, less))) {
            assertThat(digest.sentences()).hasSize(1).allSatisfy(sentence -> {
                assertThat(sentence.text()).isEqualTo(more);
                assertThat(sentence.alsoIn()).hasSize(1);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            es | «No cerraremos la fábrica», dijo la directora Ana Sanz el lunes en Vigo. | «No cerraremos la fábrica», afirmó Sanz.
            tr | “Değirmen köyde kalacak” diyen başkan Ayşe Kaya mecliste konuştu.        | “Değirmen köyde kalacak” dedi Kaya.
            en | “The bridge is safe,” said the engineer, Paul Moss.           | “The bridge is safe.”
            en | “I have made a mistake,” she said.                            | “I have made a mistake,” the minister told reporters in Bern.
            en | She said: "I have made a mistake."                            | "I have made a mistake," Holm told the paper.
            de | „Ich habe einen Fehler gemacht“, sagte er.                    | „Ich habe einen Fehler gemacht“, sagte der Minister in Bern.
            en | “We will leave tomorrow,” said Jan Roche, the head of the expedition. | “We will leave tomorrow,” Mr Roche said.
            de | „Wir brechen morgen auf“, erklärte Jan Roche, der Leiter der Expedition. | „Wir brechen morgen auf“, sagte Herr Roche.
            fr | « Rien ne changera avant l'hiver », a déclaré Ruth Pell, présidente. | « Rien ne changera avant l'hiver », a dit Mme Pell.
            fr | « Nous allons perdre ce procès », a-t-il dit.                 | « Nous allons perdre ce procès », a répété le maire de Nice lundi.
            """)
    void oneQuotationAppearsOnceWhoeverIsNamed(String language, String first, String second) {
        assertThat(digest(language, first, second).sentences()).hasSize(1).allSatisfy(sentence -> assertThat(sentence.alsoIn()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | “The bridge is safe now,” said Paul Moss.            | “The bridge is safe now,” said Ida Holm.
            en | “I have made a mistake,” she said.                   | “I have made a mistake,” she did not say.
            en | “The bridge is safe,” she said.                      | “The bridge is not safe,” she said.
            en | The “new bridge of Leeds” cost nine million euros.   | The “new bridge of Leeds” opened to cars and trams on Sunday.
            en | The play “Ida” opens in the old theatre on Monday.   | The play “Ida” got five prizes in Paris.
            """)
    void theSameWordsOfTwoSpeakersOrOnTwoThingsStay(String language, String first, String second) {
        assertThat(digest(language, first, second).sentences()).hasSize(2);
    }
}
