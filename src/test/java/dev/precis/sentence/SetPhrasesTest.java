package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Set wording that says nothing of the matter, and sentences in some of the same words that do. */
class SetPhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|This Agreement is made on 9 May 2024 between Orrin Mills Ltd and Pike Homes plc.",
        "en|Whereas the Buyer wishes to buy flour from the mill by the river.",
        "de|Zwischen der Orrin GmbH und Frau Eva Lind wird folgender Vertrag geschlossen.",
        "fr|Entre les soussignés, la société Morel et M. Aubry, il a été convenu ce qui suit.",
        "es|La parte vendedora y la parte compradora acuerdan lo siguiente.",
        "it|ATTRICE: Anna Neri, residente a Orm, rappresentata dall'avvocato Bianchi.",
        "fr|INTIMÉE : SA Dumas, ayant son siège social à Lyon dans le Rhône.",
        "pl|POWÓDKA: Anna Lis, zamieszkała w Ormie przy ulicy Leśnej.",
        "zh|乙方：派克房屋建筑有限责任公司。",
        "en|Neutral Citation Number: [2020] EWHC 112 (QB) of the town of Orm.",
        "en|Catchwords: NEGLIGENCE – duty of the operator of a vessel.",
        "it|Sezione lavoro – Sentenza n. 341/2020 pubbl. il 12/06/2020.",
        "ru|Речной районный суд в составе судьи Гусевой Т. П., при секретаре Лапиной О. В., вынес решение.",
    })
    void theHeaderOfAContractAndThePartiesOfARulingAreAsides(String language, String sentence) {
        assertThat(role(sentence, language)).isEqualTo(Sentence.Role.ASIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The assembly was opened by the vice-chair at 7 p.m. in the parish hall.",
        "de|Die Vorsitzende eröffnete um 20 Uhr die Versammlung der Kleingärtner.",
        "fr|L'assemblée est ouverte à 18 h 45 sous la présidence de Mme Colas.",
        "es|Se levantó la junta de vecinos a las 21:15 horas sin más preguntas.",
        "it|Alle ore 21 il presidente dichiara chiusa la riunione dei soci.",
        "pt|O presidente encerrou a assembleia às 22h30 e agradeceu a todos.",
        "nl|Om 21.45 uur sluit de secretaris de bijeenkomst van de tuinclub.",
        "pl|Zebranie rozpoczęto o godz. 17.30 w świetlicy przy ulicy Leśnej.",
        "sv|Sammanträdet avslutades kl. 20.40 efter en kort paus med kaffe.",
        "da|Generalforsamlingen sluttede kl. 21.30 med kaffe og hjemmebagt kage.",
        "no|Årsmøtet ble hevet kl. 21.10 etter kaffe og hjemmebakt kake.",
        "fi|Kokous päättyi klo 20.15 kahvitarjoilun jälkeen seuran majalla.",
        "tr|Oturum saat 21.30'da kapandı ve üyeler çay içmeye geçti.",
        "cs|Zasedání zastupitelstva skončilo v 21.40 hodin krátkou diskusí.",
        "hu|A közgyűlés 20.30-kor ért véget, az elnök berekesztette azt.",
        "ro|Adunarea s-a încheiat la ora 21.30 după o scurtă pauză.",
        "el|Η συνέλευση έληξε στις 21:30 μετά από σύντομη συζήτηση.",
        "uk|Збори завершено о 21:15 після короткої перерви на чай.",
        "ru|Совещание начато в 10:30 после небольшой задержки докладчика.",
        "ar|انتهى الاجتماع في تمام الساعة التاسعة مساء بعد استراحة قصيرة.",
        "hi|बैठक रात 9 बजे समाप्त हुई और सबने साथ में चाय पी।",
        "id|Rapat ditutup oleh sekretaris pada pukul 21.30 di balai warga.",
        "vi|Phiên họp kết thúc lúc 21 giờ sau phần giải lao ngắn.",
        "he|הישיבה ננעלה בשעה 21:30 לאחר הפסקה קצרה לקפה ועוגה.",
        "ja|総会は午後9時30分に議長の挨拶をもって閉会した。",
        "zh|大会于21时30分由主席宣布闭幕，代表们合影留念。",
        "ko|총회는 오후 9시 30분에 회장의 인사와 함께 종료되었다.",
    })
    void aSentenceOfMinutesThatNamesTheMeetingItsEdgeAndAnHourIsAnAside(String language, String sentence) {
        assertThat(role(sentence, language)).isEqualTo(Sentence.Role.ASIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Whereas the old bridge took forty lorries a day, the new one takes ninety.",
        "en|The agreement was made on Friday between the two mills by the river.",
        "es|La demandante compró un horno que se rompió en pocas semanas.",
        "en|The bank opened a new branch by the harbour at 9 a.m. on Monday.",
        "en|The meeting ended with twelve arrests and a broken window in the hall.",
        "en|The meeting decided at 9 p.m. that the rent rises by four percent.",
        "en|According to the minutes of the last meeting, the bank will raise its rate.",
        "en|He had to hand it over to the police in the harbour.",
        "en|The customs policy should be read by everybody in the harbour.",
        "de|Die Partei eröffnete um neun Uhr ein Büro am alten Hafen.",
        "de|Die geschlossene Sitzung dauerte bis 22 Uhr und kostete zwei Ministern das Amt.",
        "de|Die Autoren nehmen Bezug auf die Hafenordnung des letzten Jahres.",
        "fr|La réunion publique, ouverte à tous, a réuni 12 marins du port.",
        "fr|La bourse a clôturé la séance en hausse de 2,30 points à Paris.",
        "es|La bolsa cerró la sesión con una subida de 1,25 puntos en Madrid.",
        "es|Por medio de la presente ley se cierra el puerto a los barcos.",
        "it|Riunione aperta a tutti sul vecchio porto della città con 9 relatori.",
        "nl|De raad houdt om 19.30 uur een besloten vergadering over de haven.",
        "pl|W razie wątpliwości sprawę portu rozstrzyga sąd w Gdyni.",
        "pl|Protokół z posiedzenia banku pokazał, że stopy wzrosną w maju.",
        "sv|Det är en glädje att vara pappa i en liten stad vid havet.",
        "fi|Hallitus päätti klo 18 nostaa sataman maksuja neljä prosenttia.",
        "ru|В случае возникновения пожара в порту звоните капитану парома.",
        "ru|К старому порту моряки относятся с уважением, а город его продаёт.",
        "ar|افتتحت البورصة الجلسة على ارتفاع بعد إضراب عمال الميناء.",
        "vi|Dân làng trân trọng, giữ gìn bến cảng cũ của thành phố.",
        "ja|国会は四日に開会し、港の予算案を審議する予定である。",
        "zh|港口停工，因此致使两千名乘客滞留在岛上过夜。",
        "ko|두 항구는 새 여객선을 위한 양해각서에 어제 서명했다.",
        "no|Albania ble på onsdag ønsket velkommen som nytt medlem av havneforbundet.",
    })
    void someOfTheWordsAloneMakeNoAside(String language, String sentence) {
        assertThat(role(sentence, language)).isEqualTo(Sentence.Role.STATEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Madam President, it is a rare privilege to address this assembly of captains.",
        "en|The following review should be read together with the accounts of the harbour.",
        "en|You're welcome, and have a great weekend by the sea!",
        "en|I will now hand it over to Jane Doe, the captain of the ferry.",
        "en|Welcome to tonight's discussion of ferries and harbours of the islands.",
        "en|There being no other business, the captains went home at nine.",
        "en|The next meeting takes place at the harbour on 9 May.",
        "de|Gerne geschehen, und noch einen schönen Abend am Hafen!",
        "de|Das Protokoll der vorigen Sitzung wird einstimmig angenommen.",
        "fr|Chers abonnés, bienvenue dans notre bulletin de mai sur le port !",
        "fr|N’hésitez pas à nous contacter au bureau du vieux port.",
        "es|Sin otro particular, aprovecho para saludar a los capitanes del puerto.",
        "es|El acta anterior se aprueba por unanimidad de los capitanes.",
        "it|Il verbale della seduta precedente è approvato da tutti i soci.",
        "pt|Nada mais havendo a tratar, os capitães voltaram ao velho porto.",
        "nl|in de zaak tussen J. Vos, wonende aan de haven, eiser, en de gemeente.",
        "sv|Ordföranden hälsade alla välkomna till hamnens möte om färjorna.",
        "ja|本日はお問い合わせありがとうございます。港案内所です。",
        "zh|感谢您一直以来对本港渡轮公司的关心和支持。",
        "en|Anna Moe: Thank you and good morning to all of you in the hall.",
        "de|Anna Moe: Vielen Dank und guten Morgen auch von meiner Seite aus Lund.",
        "fr|Anne Vasseur : Merci et bonjour à tous les actionnaires de Lille.",
        "ja|これより本日の会議を開きます。",
    })
    void whatOnlyGreetsThanksOrLeadsOverIsAnAside(String language, String sentence) {
        assertThat(segment(sentence, language).getFirst().role()).isEqualTo(Sentence.Role.ASIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The notice of the meeting was sent on 4 April, and a quorum is present.",
        "en|The chair noted that a quorum was present in the hall by the harbour.",
        "en|Present were Ada Moe, Karl Lund, Olga Petrenko and Sam Okoro.",
        "de|Die Einladung wurde am 4. April verschickt, und die Versammlung ist beschlussfähig.",
        "de|Die Mitglieder wurden am 4. April form- und fristgerecht eingeladen, und alle kamen.",
        "fr|L'assemblée a été convoquée le 4 avril et le quorum est atteint.",
        "es|La convocatoria se publicó el 4 de abril y hay quórum para la junta.",
        "it|Il presidente constata la presenza del numero legale e apre i lavori.",
        "pt|A convocatória foi enviada a 4 de abril e há quórum na sala.",
        "nl|De oproep is op 4 april verstuurd en het quorum is bereikt.",
        "sv|Kallelsen skickades den 4 april, och stämman är beslutför.",
        "de|BUNDESGERICHT Urteil vom 4. Mai 2018 Besetzung: Richterin Meier, Richter Huber und Richter Roth In der Rechtssache A gegen B",
    })
    void whoCameAndThatTheMeetingMayDecideIsAnAside(String language, String sentence) {
        assertThat(role(sentence, language)).isEqualTo(Sentence.Role.ASIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|No business is done at a general meeting unless a quorum is present.",
        "en|The law passed though the court found that a quorum was lacking in the hall.",
        "de|Die Versammlung ist beschlussfähig, wenn die Hälfte der Mitglieder anwesend ist.",
        "fr|La loi est adoptée sans vote si le quorum est atteint dans la salle.",
        "es|No hay quórum en la junta y los socios vuelven a casa.",
        "en|The army was present in forty towns when the old king was buried.",
        "en|Case numbers rose by a fifth last week in the north of the county.",
        "en|The 2030 agenda was adopted by all members of the union in May.",
        "es|El ministro se reunió en la sede de la unión con los pescadores.",
        "pt|Nos primeiros dias do mês de maio choveu muito no norte do país.",
        "ja|来月、子どもたちが町の公園について会議を開きます。",
    })
    void whatALawOrAReportSaysOfAQuorumIsText(String language, String sentence) {
        assertThat(role(sentence, language)).isEqualTo(Sentence.Role.STATEMENT);
    }

    @Test
    void anOfferToHelpIsNoQuestionOfTheMatter() {
        assertThat(role("Harbour office, good morning, how can I help you?", "en")).isEqualTo(Sentence.Role.ASIDE);
        assertThat(role("How can I help the old harbour of the town?", "en")).isEqualTo(Sentence.Role.QUESTION);
    }

    private static Sentence.Role role(String sentence, String language) {
        List<Sentence> sentences = segment(sentence, language);
        assertThat(sentences).hasSize(1);
        return sentences.getFirst().role();
    }

    private static List<Sentence> segment(String text, String language) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences();
    }
}
