package dev.precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class LanguageDetectorTest {
    private static final String SENTENCES = """
            en|The committee rejected the proposal after a long debate.
            en|Prices rose sharply last month.
            de|Der Ausschuss lehnte den Vorschlag nach langer Debatte ab.
            de|Am Montag bleibt die Schule geschlossen.
            fr|Le comité a rejeté la proposition après un long débat.
            fr|Les prix ont fortement augmenté le mois dernier.
            es|El comité rechazó la propuesta tras un largo debate.
            es|Los precios subieron mucho el mes pasado.
            pt|O comitê rejeitou a proposta depois de um longo debate.
            pt|Os preços subiram muito no mês passado.
            it|Il comitato ha respinto la proposta dopo un lungo dibattito.
            nl|De commissie verwierp het voorstel na een lang debat.
            nl|Maandag blijft de school gesloten.
            da|Udvalget afviste forslaget efter en lang debat.
            no|Komiteen avviste forslaget etter en lang debatt.
            sv|Kommittén avvisade förslaget efter en lång debatt.
            sv|På måndag är skolan stängd.
            fi|Komitea hylkäsi ehdotuksen pitkän keskustelun jälkeen.
            pl|Komisja odrzuciła wniosek po długiej debacie.
            cs|Výbor po dlouhé debatě návrh zamítl.
            sk|Výbor po dlhej debate návrh zamietol.
            ro|Comitetul a respins propunerea după o lungă dezbatere.
            hu|A bizottság hosszú vita után elutasította a javaslatot.
            tr|Komite uzun bir tartışmanın ardından öneriyi reddetti.
            vi|Ủy ban đã bác bỏ đề xuất sau một cuộc tranh luận dài.
            id|Panitia menolak usulan itu setelah perdebatan panjang.
            ca|El comitè va rebutjar la proposta després d'un llarg debat.
            ru|После долгих споров комитет отклонил предложение.
            uk|Після довгих суперечок комітет відхилив пропозицію.
            bg|След дълъг дебат комисията отхвърли предложението.
            ar|رفضت اللجنة الاقتراح بعد نقاش طويل.
            fa|کمیته پس از بحثی طولانی این پیشنهاد را رد کرد.
            zh|委员会经过长时间的辩论后否决了这项提案。
            ja|委員会は長い議論の末に提案を否決した。
            ko|위원회는 오랜 토론 끝에 제안을 거부했다.
            ru|Скачай Google Chrome и открой Gmail.
            zh|用React的useEffect调用API时出现CORS error。在Chrome DevTools的Network面板里确认了。
            ja|npm install がEACCESで失敗します。sudo chown -R $(whoami) ~/.npm を実行してください。
            el|Το npm install αποτυγχάνει με EACCES. Τρέξε sudo chown -R $(whoami) ~/.npm και δοκίμασε ξανά.
            en|The company, called 华为 at home, built the radio masts of the port last year.
            """;

    @Test
    void tellsTheLanguageOfAShortSentence() {
        List<String> wrong = SENTENCES.lines().filter(line -> !detect(line.split("\\|")[1]).equals(line.split("\\|")[0]))
                .map(line -> detect(line.split("\\|")[1]) + " for " + line).toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void tellsTheLanguageOfAParagraph(String tag, String text) {
        assertThat(detect(text)).isEqualTo(tag);
    }

    public static Stream<Object[]> paragraphs() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                LanguageDetectorTest.class.getResourceAsStream("/dev/precis/paragraphs.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> (Object[]) line.split("\t", 2)).toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "000_81d2d25efdba6865.txt", "001_6f4558f7f84504df.txt", "002_9a83e0de82b39d8e.txt",
        "003_82837cee5602c89a.txt", "004_3d929be05c6d5bd0.txt"})
    void isNotTurnedByInjectedLines(String seed) throws IOException {
        assertThat(detect(Files.readString(Path.of("seeds", seed)))).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Let's meet tomorrow somewhere else.
            en | Don't call before nine.
            no | Jeg har ikke fått posten min ennå. Når kommer den?
            no | Bilen er solgt. Nøkkelen ligger hos naboen.
            no | Vi sees i morgen klokka åtte.
            af | Die pakkie het nie aangekom nie. Wanneer kom dit?
            ms | Bungkusan belum sampai. Bilakah ia akan tiba?
            tr | Paket gelmedi. Ne zaman gelir?
            nl | Weg afgesloten.
            en | Take 10 ml. once daily. Ht. 170 cm., Wt. 68 kg. Abd. soft.
            ru | Позвоните завтра.
            ru | Приходите вечером.
            ru | Нам нужно поговорить.
            bg | Обадете се утре сутринта.
            uk | Зателефонуйте завтра, будь ласка.
            de | Bitte heute anrufen.
            de | Danke, mir geht es gut.
            de | Bin gleich da.
            de | 200 g Mehl, 2 Eier, 1 Pr. Salz. Alles verrühren.
            en | 2 tsp. sugar, 1 c. cream. Chill 2 hrs.
            en | Pt. denies fever. Lungs: crackles b/l.
            fr | Merci, à demain !
            it | Cfr. art. 4, lett. b), sez. II.
            it | Arrivo subito.
            nl | Vergadering om 4 uur.
            ca | Fins demà!
            pl | Zaraz wracam.
            cs | Zitra prosim neprijit.
            hu | Nincs meleg víz.
            tr | Birazdan gelirim.
            fi | Tulen kohta.
            bg | Няма топла вода.
            be | Няма гарачай вады.
            sr | Нема топле воде.
            tr | DR. AYŞE ÇELİK VE PROF. ALİ KAYA İMZALADI. AV. CAN KAYA GELMEDİ. NO. 12 BOŞTUR.
            ne | तातो पानी छैन।
            vi | Vui long gui cho toi.
            de | Vielen Dank, bis morgen!
            fr | Le train a vingt minutes de retard.
            fr | Le client a dit non.
            it | Chiuso per lutto.
            es | Cerrado por obras.
            pt | Proibido estacionar.
            pt | Fechado para obras.
            cs | Co se děje?
            sk | Neviem, kde je.
            tr | Otobüs yarım saat gecikti.
            tr | Sigara içilmez.
            id | Dilarang merokok.
            hu | Zárva, a vonat késik.
            ro | Trenul întârzie.
            fr | Loue studio meublé.
            """)
    void tellsTheLanguageOfATerseMessage(String tag, String text) {
        assertThat(detect(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            cs | Prodávají chléb, mléko atd.
            cs | Nikdo neví, co bude dál.
            sk | Súd zasadá 3. júna o desiatej.
            sk | Nikto nevie, čo bude ďalej.
            fi | He myyvät leipää, maitoa jne.
            fi | Juna lähtee raiteelta 4.
            fi | Kauppa on kiinni 1. toukokuuta.
            sv | Affären öppnar klockan nio.
            da | Fristen er 14 dage.
            da | Det regner i dag.
            no | Jeg vet ikke hva som skjer.
            nl | De reis duurt 45 min.
            nl | Niemand weet wat er gebeurt.
            it | Il forno consuma 1800 W.
            it | Nessuno sa cosa succederà.
            pt | Ninguém sabe o que vai acontecer.
            gl | Ninguén sabe o que vai pasar.
            ca | Ningú no sap què passarà.
            hu | Lásd a 3. sz. mellékletet.
            hu | Senki sem tudja, mi lesz.
            hr | Nitko ne zna što će biti dalje.
            sr | Niko ne zna šta će biti dalje.
            sr | Нико не зна шта ће бити даље.
            sl | Nihče ne ve, kaj bo potem.
            lt | Niekas nežino, kas bus toliau.
            lv | Neviens nezina, kas notiks tālāk.
            et | Keegi ei tea, mis edasi saab.
            en | Children often lack vitamin D.
            pl | Nikt nie wie, co będzie dalej.
            ro | Nimeni nu știe ce va urma.
            tr | Kimse ne olacağını bilmiyor.
            az | Heç kim nə olacağını bilmir.
            id | Tidak ada yang tahu apa yang akan terjadi.
            vi | Không ai biết điều gì sẽ xảy ra.
            sw | Hakuna anayejua kitakachotokea.
            sw | Nimechelewa, anzeni bila mimi.
            eu | Inork ez daki zer gertatuko den.
            ga | Níl a fhios ag aon duine cad a tharlóidh.
            cy | Does neb yn gwybod beth fydd yn digwydd.
            sq | Askush nuk e di se çfarë do të ndodhë.
            is | Enginn veit hvað gerist næst.
            af | Niemand weet wat gaan gebeur nie.
            tl | Walang nakakaalam kung ano ang mangyayari.
            mt | Ħadd ma jaf x'se jiġri.
            ru | Никто не знает, что будет дальше.
            uk | Ніхто не знає, що буде далі.
            be | Ніхто не ведае, што будзе далей.
            bg | Никой не знае какво ще стане.
            mk | Никој не знае што ќе биде понатаму.
            kk | Енді не болатынын ешкім білмейді.
            ky | Эми эмне болорун эч ким билбейт.
            mn | Юу болохыг хэн ч мэдэхгүй.
            de | Niemand weiß, was als Nächstes kommt.
            fr | Personne ne sait ce qui va se passer.
            ru | Работа заняла три года.
            """)
    void tellsTheLanguageOfOneSentenceThatNamesNothing(String tag, String text) {
        assertThat(detect(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            de | Er rief "I have seen the end of the world" und ging. Alle waren still.
            fr | « The winner takes it all » : la phrase est partout.
            en | He shouted "Vive la république et vive la France" from the balcony.
            en | Zdeněk Dvořák beat Łukasz Żak 6-4. Jiří Novák lost to Szymon Król.
            en | We drove from Łódź to Gdańsk, and Zbyszek met us there.
            de | Das Lied "Fünf" misst 5" und ist schön.
            """)
    void neitherAQuotationNorForeignNamesTurnAShortText(String tag, String text) {
        assertThat(detect(text)).isEqualTo(tag);
    }

    @Test
    void aQuotationAloneTellsItsLanguage() {
        assertThat(detect("\"The committee rejected the proposal.\"")).isEqualTo("en");
    }

    @Test
    void whereLatinLettersAreNamesOfProgramsAloneTheOthersTell() {
        assertThat(detect("npm install 报错 EACCES。请先执行 sudo chown。")).isEqualTo("zh");
        assertThat(detect("XKCD QXFX BZQ α")).isEqualTo("und");
        assertThat(detect("Kompass：Rust入門")).isEqualTo("zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "12 345 – 678!", "👍👍👍", "\uD800", "ᚠᚢᚦᚨᚱᚲ"})
    void saysSoWhenItCannotTell(String text) {
        assertThat(detect(text)).isEqualTo("und");
    }

    @Test
    void readsSeveralTextsAsOne() {
        String german = "Der Ausschuss lehnte den Vorschlag nach langer Debatte ab. ";
        assertThat(LanguageDetector.detect(new Sample(List.of("Hello", german.repeat(20), "", german)))).isEqualTo("de");
    }

    @Test
    void tellsTheLanguageMostOfATextInTwoIsIn() {
        String english = "The committee rejected the proposal after a long debate, and nobody was surprised by it. ";
        String german = "Der Ausschuss lehnte den Vorschlag nach langer Debatte ab, und niemand war davon überrascht. ";
        assertThat(detect((german.repeat(2) + english.repeat(3)).repeat(4))).isEqualTo("en");
        assertThat(detect((english.repeat(2) + german.repeat(3)).repeat(4))).isEqualTo("de");
    }

    private static String detect(String text) {
        return LanguageDetector.detect(new Sample(List.of(text)));
    }
}
