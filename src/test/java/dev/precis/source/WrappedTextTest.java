package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTextTest {
    private static List<String> sentences(String text, String language) {
        Source source = Source.read(text, Format.PLAIN);
        return Segmenter.segment(source, language).sentences().stream()
                .map(s -> source.visible().substring(s.start(), s.end()).replaceAll("\\s+", " ")).toList();
    }

    @Test
    void aNarrowColumnIsRunningTextWhereMostLinesOpenSmall() {
        assertThat(sentences(
                "The town council decided on Monday\nnight to sell the old station, which\nhas stood empty for years. Mayor Quill\n"
                        + "said that the repairs would cost more\nthan they are worth, and so did Tom\nVasker of the council.",
                "en")).containsExactly(
                        "The town council decided on Monday night to sell the old station, which has stood empty for years.",
                        "Mayor Quill said that the repairs would cost more than they are worth, and so did Tom Vasker of the council.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | В¶связи с этим было решено строить мост.
            ru | Новый закон приняли США¶и Канада, сообщил министр.
            de | Der Rat hat am Montag die¶Brücke beschlossen, und die¶Arbeiten beginnen im Mai.
            fr | À¶la suite du vote, le maire a parlé de¶Paris.
            el | Η¶γέφυρα θα χτιστεί τον Μάιο.
            en | According to the minutes the old bridge was built in¶1931 and has been repaired since.
            de | Nach dem Protokoll wurde die alte Brücke im Jahr¶1931 gebaut und viermal repariert.
            es | Las obras de la vieja estación terminarán en¶2027, dijo la alcaldesa.
            en | I¶think that the bridge will cost nine million.
            es | El consejo de la¶Ciudad Alta votó el lunes.
            fr | Le nouveau local de l'association est à¶Paris et ouvre à neuf heures.
            ar | قررت البلدية إعادة فتح السوق القديم في وسط¶المدينة بعد عامين من الترميم.
            en | The jury gave the prize to¶Mrs Blanc of Dijon for her bread.
            de | Der Preis der Stadt ging an¶Frau Blanc aus Dijon.
            cs | Obec letos opraví střechu školy a v¶Praze už požádala o dotaci.
            sv | Kommunen vill bygga en ny skola vid¶Mälaren, eftersom den gamla är för liten.
            """)
    void aSentenceGoesOnOverTheEndOfItsLine(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.replace('¶', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Visit 9 May¶there: Vera, Tom, Jan¶wheel stuck again¶tom brings a new one¶next visit 20 May
            fr | roue bloquée¶clé chez tom¶le toit fuit de nouveau¶visite le 20 mai
            """)
    void notesInShortLinesStayApart(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.split("¶"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Der Landkreis Dellbach schließt im kommenden¶Jahr sechs seiner neunzehn Büchereien.
            de | Die Polizei hat am Montag einen¶Mann in Kiel festgenommen.
            de | Die Zeitschrift erscheint am¶Mittwoch und kostet zwei Euro.
            en | The tunnel was planned by engineers from¶Leeds and built by miners.
            tr | Belediye planı salı akşamı 17'ye karşı¶22 oyla kabul etti.
            he | המועצה אישרה את התוכנית ביום שלישי¶בערב ברוב של 22 מול 17.
            hi | परिषद ने मंगलवार की शाम को 17 के मुकाबले¶22 मतों से योजना को मंज़ूरी दी।
            fa | حدود سیصد نفر بیرون از ساختمان¶اعتراض کردند.
            """)
    void aParagraphOfOneSentenceGoesOnOverTheEndOfItsFullLine(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.replace('¶', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Council votes to close the library¶It was close.
            en | What Holm Council Has Decided¶Libraries will close.
            en | Menu Search Log in¶Heavy rain has flooded the centre of Orm and the road to Leeds.
            de | Die neuen Öffnungszeiten¶Das Museum öffnet jetzt um neun Uhr und schließt um fünf.
            en | The council and the new library¶Libraries are to close in six of the nineteen towns of the county, said the mayor.
            fa | کتابخانه‌های تازه¶شورا این طرح را شامگاه سه‌شنبه با ۲۲ رأی در برابر ۱۷ رأی تصویب کرد.
            """)
    void aHeadingAboveTextStaysApart(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.split("¶"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The mayor praised the work of¶Anna Berg on Monday.
            de | Die Firma sucht einen¶Koch für die Kantine.
            en | The Prime Minister of the United¶Kingdom resigned on Monday.
            en | Ministers in South¶Korea agreed to cut taxes.
            en | The man was born in New¶York and died in Los¶Angeles in 1990.
            en | He said that¶I was wrong about the loan.
            en | When I was young¶I lived in Leeds.
            en | The committee decided on Monday that the old bridge over the river¶Orm will be closed to cars.
            de | Die neue¶Brücke wird im Mai eröffnet.
            de | Ich habe heute keine¶Zeit.
            ru | Поезд идёт из Москвы в¶Казань через Муром.
            en | Old people fall more often in winter (Tate et al., 2014;¶Holm and Sand, 2017).
            de | Alte Menschen stürzen im Winter öfter (Kern, 2014;¶Moser und Weil, 2017).
            en | Many villages took part (Holm, Elderby,¶Sand and Moss, among others).
            vi | Con đường ven sông dài¶12 km và chạy qua xã.
            en | The jury was made up of Ada Krone, a baker; Bo Lind, a pilot;¶Tess Lane, a nurse; and a dog.
            """)
    void aPhraseGoesOnOverTheEndOfItsLineWithACapital(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.replace('¶', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Who we are¶Acme builds boats in Kiel.
            en | The way we were¶Hollywood made the film in 1973.
            en | Foods to stay away from¶Sugar is bad for your teeth.
            en | Where to log in¶Members use the blue button.
            en | Life in the South¶Alabama has 67 counties.
            en | Tools we work with¶Java and Python are used daily.
            en | I come from the South¶People are kind there.
            en | Dear Governor¶Residents of the east side have waited ten years.
            de | Bahn kündigt neuen Streik an¶Fahrgäste müssen sich in der kommenden Woche umstellen.
            de | Gericht stellt Verfahren ein¶Angeklagter verlässt den Saal als freier Mann und spricht von einem guten Tag.
            de | Stadt baut den Bahnhof um¶Reisende brauchen Geduld, denn die Arbeiten dauern bis zum Sommer.
            de | Das bringst du mit¶Abschluss in Informatik.
            sv | Det här ska du tänka på¶Temperaturen kan falla snabbt i fjällen.
            en | Manchester United¶Ronaldo left the club in 2022.
            en | Meet the Mayor¶Anna Berg has led the town since 2019.
            en | Message from the President¶Thanks to all members, the club is free of debt.
            en | The council will decide about the library this month¶They meet on Monday.
            en | After the War¶I was born in 1946 in Leeds.
            en | The life of a governor¶Days begin at six.
            fr | Lettre au président¶Agriculteurs et maires demandent de l'aide.
            es | La opinión del alcalde¶Vecinos y comercios ganan con la obra.
            en | write.to.kemp@ferry.com¶Kemp answers all mail.
            de | Wer wir sind¶Berg und Söhne baut seit 1900 Boote.
            de | Neu im Mai¶Eis gibt es jetzt auch am Hafen.
            fr | Le président¶Le président est élu pour cinq ans.
            pt | História das cidades¶Lisboa é a capital.
            ru | История города¶Москва впервые упоминается в 1147 году.
            de | Strecke gesperrt nach Unfall¶12 km lang war der Stau am Abend.
            vi | Giá vé¶12 nghìn đồng một người lớn.
            en | Menu (summer)¶Soup (leek) and fish (cod) are served from noon.
            en | Fruit: apples; pears;¶Drinks: water; wine.
            en | Nails;¶Glue and a board are needed as well.
            """)
    void aTitleThatEndsLikeAPhraseStaysApart(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.split("¶"));
    }

    @Test
    void aNarrowColumnWithoutAStopIsASentence() {
        assertThat(sentences("The owner came on Sunday to\nlook at the old wheel and at\nthe roof of the mill", "en"))
                .containsExactly("The owner came on Sunday to look at the old wheel and at the roof of the mill");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The county has now written a letter to the head of the hospital, Dr.¶Brandt, and asked her for help.
            en | The letter was signed by Mrs.¶Lund and by the captain of the St.¶Olaf.
            en | The second ship was bought by the brothers and sisters of the late J.¶R. Holm of Riga.
            en | The county met the men of the shipyard and of the harbour on Jan.¶14, in the town hall.
            en | The report on the ferry was written in the spring by Mr¶Holm.
            de | Das Krankenhaus wird seit zehn Jahren von Frau Dr.¶Brandt geleitet.
            de | Der Kreis hat viele Schiffe, Boote, Kähne und Fähren, wie z.¶B. die Terne und die Alke.
            de | Das Gesetz, das der Kreis im Mai beschlossen hat, steht im Blatt Nr.¶14 vom Juni.
            es | El hospital de Hallen está dirigido desde hace años por la Dra.¶Brandt.
            ru | Решение о пароме принял совет острова на заседании, которое вел г.¶Холм из Риги.
            uk | Позивач, що проживає за адресою, яку він назвав у суді, а саме м.¶Одеса, подав скаргу.
            pl | Kapitan promu mieszkał wtedy z żoną i z trójką dzieci przy ul.¶Portowej.
            it | La nave è stata venduta dal tribunale dell'isola con la sentenza n.¶14 di maggio.
            de | Die neue Fähre wird nach allem, was man weiß, im Hafen erst am 3.¶Mai erwartet.
            de | Der Kreis hat für die Werft und ihre neue Fähre bisher 3,5 Mio.¶Euro bezahlt.
            en | The ferry was built for the brothers by the yard of Holm & Sons Ltd.¶and sank in the spring.
            fr | Le vieux bac de l'île fut construit par deux frères au XIXe s.¶pour le marché du port.
            de | Das Bild über dem Tor der alten Bäckerei wurde im Frühjahr 1907 gez.¶von Anna Berg und Max Au.
            sv | Färjan till öarna går från kajen i den gamla hamnen först den 3.¶maj.
            cs | Přívoz na ostrovy jezdil podle zprávy okresu už na konci 19.¶století.
            en | The increments of the bank were fixed under cl.¶(iv) of the award.
            en | The workman was entitled to what was provided by sub cls.¶(a), (b) and (c) of the award.
            de | Die Burg wurde schon im 12.¶Jahrhundert von Mönchen erbaut.
            de | Anträge gehen noch bis zum 30.¶November an das Amt.
            de | Das Amt ist jetzt in der Gartenstr.¶12 im ersten Stock.
            es | La iglesia fue levantada en el s.¶XIV por los monjes.
            no | Broen ble åpnet igjen den 4.¶mai etter to år.
            hi | यह नया अस्पताल सड़क नं.¶14 पर बना है।
            en | The second mill was built on the slope of Mt.¶Orm in the spring.
            """)
    void anAbbreviationAtTheEndOfALineAsksForTheNext(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.replace('¶', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 12 Mill St.¶Orrin
            en | 4 Oak Dr.¶Hallen
            en | Ida Holt, Mill St.¶Orrin
            en | The town council of Hallen chose plan B.¶The mayor was against it.
            ru | Мост через реку построили в 1954 г.¶Холм за ним высок.
            en | The captain sold the old ferry to the men of the island in summer.¶but she kept the bell.
            en | the old ferry was sold to the men of the island for a song in may.¶nobody asked the captain.
            en | The ferry was slow and cold and the coffee that they sold on it bad .¶but the view was fine .
            ko | 여름부터 기다린 승객들은 태풍이 지나간 뒤 월요일 아침에야 연락선을 타고 섬으로 돌아갔다고 항만청이 밝혔다.¶ⓒ 항구신문 기자가 쓴 글이다.
            en | The old ferry and the pier beside it were bought by JaneDoe Inc.¶harborNet runs them now.
            en | We meet at the mill at 4.¶Bring a lamp.
            en | The next train leaves from track 12.¶Track 4 is closed.
            tr | Polis, sosyal medyada hakaret eden kişinin adını açıkladı: D.Y.¶Haber merkezi duyurdu.
            it | Un orso è entrato nella notte in un panificio e ha mangiato trenta pagnotte.¶di Marta Ferri e Luca De Rosa
            fr | Un ours est entré dans une boulangerie et a mangé trente pains.¶par Jean Dupont
            de | Bei dem Besuch des Bären in der Bäckerei wurde nachts niemand verletzt.¶von Anna Berg und Max von der Au
            """)
    void linesThatEndInAnAbbreviationOfTheirOwnStayApart(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.split("¶"));
    }

    @Test
    void blankLinesBetweenAllLinesOfASentenceDoNotEndIt() {
        String text = "The town council decided on Monday night to sell the old\n\nstation, which has stood empty for years.\n"
                + "Mayor Quill said that the repairs would cost more than they are\n\nworth, and so did Tom Vasker.\nWe\n\n"
                + "learned that the station was built by a company from Norway,\n\nwhich no longer exists.";
        assertThat(sentences(text, "en")).containsExactly(
                "The town council decided on Monday night to sell the old station, which has stood empty for years.",
                "Mayor Quill said that the repairs would cost more than they are worth, and so did Tom Vasker.",
                "We learned that the station was built by a company from Norway, which no longer exists.");
    }

    @Test
    void blankLinesBetweenEntriesOrHeadingsAndTextEndThem() {
        assertThat(sentences("What the council bought for the summer feast in the park\n\npaper lanterns\n\nsausages\n\nlemonade\n\nbread",
                "en")).hasSize(5);
        assertThat(
                sentences("Notes on the sale\n\nthe station is sold for nine million crowns.\n\nThe mayor signs on Monday.\n\nOn costs\n\n"
                        + "the repairs would be dearer than it is worth.", "en"))
                .contains("the station is sold for nine million crowns.");
    }

    @Test
    void linesOfAPageAreJoinedWhateverTheyOpenWith() {
        String text = "Der Bürgermeister der Stadt hat am Montag den Vertrag über die neue\nBrücke unterschrieben. Die Arbeiten beginnen im Mai und dauern zwei\n"
                + "Jahre. Bis dahin fährt die Fähre der Reederei Roe im Auftrag der\nStadt.\n";
        assertThat(sentences(text, "de")).containsExactly(
                "Der Bürgermeister der Stadt hat am Montag den Vertrag über die neue Brücke unterschrieben.",
                "Die Arbeiten beginnen im Mai und dauern zwei Jahre.", "Bis dahin fährt die Fähre der Reederei Roe im Auftrag der Stadt.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The old ferry arrived first. | Then it sailed to¶Norvik with forty men.
            en | The coach of the club, who was born there, is called¶Jane Major. | Her contract ends in¶June.
            de | Der Rat hat beschlossen, die alte¶Brücke zu verkaufen. | Die¶Arbeit gewann nur¶38 Leute.
            en | THE POOL WILL BE CLOSED FOR REPAIRS UNTIL¶SUNDAY. | VISITORS ARE¶KINDLY ASKED TO USE THE POOL IN¶NORVIK.
            fr | LA PISCINE SERA FERMÉE POUR TRAVAUX JUSQU'À¶DIMANCHE. | MERCI DE¶VOTRE PATIENCE.
            pl | Rada miasta zamknęła most. | Remont potrwa¶9 lat, a miasto ma tylko¶4 miliony.
            ko | 시의회는 월요일에 낡은 역을 매각하기로¶결정했다. | 수리비가 너무 비싸고 아무도¶부담하려 하지 않기 때문이다.
            ja | 市議会は駅舎を売却することを決めた。 | 修理費が高すぎ、誰も¶負担しようとしないためである。
            """)
    void aSentenceThatOpensInsideALineTellsRunningText(String language, String first, String second) {
        String text = first + (language.equals("ja") ? "" : " ") + second;
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(
                first.replace('¶', ' ').strip(), second.replace('¶', ' '));
    }

    @Test
    void aStopAtTheEndOfAFullLineEndsASentenceOnlyWhereItWouldInTheMiddleOfOne() {
        assertThat(sentences("The brothers, who came from a village on the other bank, joined the U.S.\nArmy in May and went to Norvik "
                + "with the first ship. “Did you ever think of\nthe sea in those years?” Captain Holm asked. They did not. The court cited Fed.\n"
                + "R. Civ. P. 12(b) and closed the case, as nobody had come to the second of\nits hearings.", "en")).containsExactly(
                        "The brothers, who came from a village on the other bank, joined the U.S. Army in May and went to Norvik with the first ship.",
                        "“Did you ever think of the sea in those years?” Captain Holm asked.", "They did not.",
                        "The court cited Fed. R. Civ. P. 12(b) and closed the case, as nobody had come to the second of its hearings.");
        assertThat(sentences(
                "Der Rat tagte am Abend des 3. Mai im Saal der alten Schule. Das städt.\nBad bleibt zu, weil das Dach nach dem "
                        + "Sturm vom Januar nicht mehr dicht ist.\nEs kostet 4 Mio. Euro. Herr Kern, der für die Halle in der Waldstr. 12\nspricht, war dagegen.",
                "de")).containsExactly("Der Rat tagte am Abend des 3. Mai im Saal der alten Schule.",
                        "Das städt. Bad bleibt zu, weil das Dach nach dem Sturm vom Januar nicht mehr dicht ist.", "Es kostet 4 Mio. Euro.",
                        "Herr Kern, der für die Halle in der Waldstr. 12 spricht, war dagegen.");
    }

    @Test
    void theSyllablesOfVietnameseEndSentencesInTheMiddleOfNarrowLines() {
        assertThat(sentences("Hội đồng thành phố Huế hôm thứ Ba thông báo kế hoạch\nxây trường học mới ở phường Vỹ\nDạ. Theo bà Trần Thị\n"
                + "Hoa, trường sẽ mở vào tháng chín.", "vi")).containsExactly(
                        "Hội đồng thành phố Huế hôm thứ Ba thông báo kế hoạch xây trường học mới ở phường Vỹ Dạ.",
                        "Theo bà Trần Thị Hoa, trường sẽ mở vào tháng chín.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 县政府上周四宣布将在河边¶建造一座新学校。 | 施工预计从¶九月开始，一年后完成。
            ja | 町は木曜日、川沿いに小学校を¶新設すると発表した。 | 工事は来年九月に¶始まり、一年で終わる。
            ar | قال المجلس يوم الخميس إن¶مدرسة جديدة ستفتح قرب النهر¶في السنة القادمة. | وسيبدأ البناء في أيلول.
            he | המועצה מסרה ביום חמישי כי¶ייבנה בית ספר חדש ליד הנהר¶בשנה הבאה. | הבנייה תתחיל בספטמבר.
            fa | شورا روز پنجشنبه گفت که¶مدرسه‌ای تازه در کنار رودخانه¶ساخته می‌شود. | کار در پاییز آغاز خواهد شد.
            hi | परिषद ने गुरुवार को घोषणा की कि¶नदी के पास एक नया विद्यालय¶खोला जाएगा। | निर्माण सितंबर में शुरू होगा।
            bn | পরিষদ বৃহস্পতিবার জানিয়েছে যে¶নদীর পাশে একটি নতুন বিদ্যালয়¶খোলা হবে। | নির্মাণ সেপ্টেম্বরে শুরু হবে।
            """)
    void aFirstLineWithoutCapitalsThatIsNearlyFullIsNoHeading(String language, String first, String second) {
        String text = first + (first.endsWith("。") ? "" : " ") + second;
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(first.replace('¶', ' '), second.replace('¶', ' '));
    }

    @Test
    void aFullItemGoesOnInALineThatIsSetInUnderIt() {
        assertThat(sentences("- The gate stays open until the men of Harbour\n  Works have left.\n- Fees rise.\n", "en"))
                .containsExactly("The gate stays open until the men of Harbour Works have left.", "Fees rise.");
        assertThat(sentences("1. Der Rat bittet den Verein der Freunde von\n   Altdorf um Geld.\n2. Das Tor bleibt zu.\n", "de"))
                .containsExactly("Der Rat bittet den Verein der Freunde von Altdorf um Geld.", "Das Tor bleibt zu.");
        assertThat(sentences("* Water main\n  The main will be replaced by the end of May.\n* Fees\n  Fees rise.\n", "en")).hasSize(4);
    }

    @Test
    void anItemGoesOnToItsStopWhereItsFirstLineDid() {
        assertThat(sentences("We decided this:\n\n  • The path between Gate 2 and\n    Gate 3 stays shut until the Lake\n"
                + "    Trust has cut the trees on the bank of the river.\n  • Dogs are welcome.", "en"))
                .contains("The path between Gate 2 and Gate 3 stays shut until the Lake Trust has cut the trees on the bank of the river.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fa | سازمان آب روز شنبه اعلام کرد که سد¶تازه شهر در بهار آینده¶ساخته می‌شود.
            ar | أعلنت الجامعة أمس افتتاح¶مكتبة جديدة قرب المدينة¶الرياضية.
            hi | डाक विभाग ने बताया कि नया दफ्तर अगले¶महीने खुलेगा और उसमें दस¶लोग काम करेंगे।
            he | משרד הבריאות הודיע כי המרפאה¶החדשה תיפתח רק בעוד¶שנה.
            ta | பள்ளி நிர்வாகம் புதிய கட்டடம் அடுத்த¶மாதம் திறக்கப்படும் என்றும் அதில் முந்நூறு¶மாணவர்கள் படிப்பார்கள் என்றும் தெரிவித்தது.
            en | THE LIBRARY WILL BE CLOSED ON¶MONDAY AND TUESDAY BECAUSE THE¶HEATING IS BROKEN.
            """)
    void evenLinesWithoutCapitalsOrOfNothingElseAreOneParagraph(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.replace('¶', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | NO PARKING AT THE GATE¶NO FIRES IN THE WOOD¶DOGS MUST BE KEPT ON A SHORT LEAD AT ALL TIMES.
            hi | पहला अध्याय¶लेखक¶राम एक छोटे गाँव में रहता था।
            ar | المجلس يقر ميزانية العام الجديد¶مراسل الشؤون المحلية في المدينة¶أقر مجلس المدينة أمس ميزانية العام الجديد بعد نقاش طويل.
            """)
    void aTitleABylineAndTheirTextAreNotEven(String language, String text) {
        assertThat(sentences(text.replace('¶', '\n'), language)).containsExactly(text.split("¶"));
    }

    @Test
    void aWordThatIsCutBeforeACommaEndsNoLine() {
        assertThat(sentences("Our trea-\nsurer, Anna Holm, has left.", "en")).containsExactly("Our treasurer, Anna Holm, has left.");
        assertThat(sentences("Der Schatz-\nmeister, Karl Berg, ist fort.", "de"))
                .containsExactly("Der Schatzmeister, Karl Berg, ist fort.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            da|NAVN¶       ldd viser delte objekter.
            tr|AÇIKLAMA¶       chgpasswd komutu, standart girdisinden grup adı ve parola¶       listesini okur.
            ru|ИМЯ¶\tiso_8859-1 называет набор символов.
            ja|名前¶       chmod - ファイルのモードビットを変更する
            """)
    void aHeadingAtTheMarginIsNoPartOfTheTextThatIsSetInUnderIt(String language, String text) {
        int end = text.indexOf('¶');
        assertThat(sentences(text.replace('¶', '\n').replace("\\t", "\t"), language)).containsExactly(text.substring(0, end),
                text.substring(end + 1).replaceAll("[\\s¶]+|\\\\t", " ").strip());
    }

    @Test
    void aLineThatGapsBringToTheEdgeOfItsTextIsNoRowOfATable() {
        assertThat(sentences(String.join("\n",
                "       Un processus utilisateur peut recevoir les paquets ARP en utilisant les",
                "       sockets\tde  type  packet(7).  Il  y a aussi un mécanisme pour gérer le",
                "       cache ARP dans l'espace utilisateur avec\t des  sockets  netlink(7).  La",
                "       table  ARP peut être contrôlée par le biais d'un ioctl(2) sur n'importe",
                "       quel socket AF_INET.",
                "", "       Port       État     Nom", "       22         ouvert   ssh"), "fr")).containsExactly(
                        "Un processus utilisateur peut recevoir les paquets ARP en utilisant les sockets de type packet(7).",
                        "Il y a aussi un mécanisme pour gérer le cache ARP dans l'espace utilisateur avec des sockets netlink(7).",
                        "La table ARP peut être contrôlée par le biais d'un ioctl(2) sur n'importe quel socket AF_INET.",
                        "Port État Nom", "22 ouvert ssh");
    }

    @Test
    void theQuotationKeepsItsLineEnds() {
        Source source = Source.read("В\nсвязи с этим было решено строить мост.", Format.PLAIN);
        assertThat(source.quote(0, source.visible().length()).text()).isEqualTo(source.sent());
    }

    @Test
    void headingsItemsAndSalutationsStayApart() {
        assertThat(sentences("NEUE BRÜCKE\ndie arbeiten beginnen im mai, sagte die stadt am montag.", "de")).hasSize(2);
        assertThat(sentences("apples\npears\nplums\n", "en")).hasSize(3);
        assertThat(sentences("Sehr geehrte Damen und Herren,\n\ndie Brücke ist fertig.\n", "de")).hasSize(2);
        assertThat(sentences("The ferry stops in May\nThe council voted. Now work\nstarts.", "en")).hasSize(3);
        assertThat(sentences("Storm hits the coast. Nine missing\nMinister resigns. Vote in May\nBread dearer", "en")).hasSize(5);
        assertThat(sentences("The letter was signed by Prof. Doe\nDirector of the harbour.", "en")).hasSize(2);
        assertThat(sentences("الفصل الأول\nكان الرجل يعيش في قرية صغيرة. وكان يعمل كل يوم.", "ar")).hasSize(3);
        assertThat(sentences("पहला अध्याय\nराम एक छोटे गाँव में रहता था। वह रोज विद्यालय जाता था।", "hi")).hasSize(3);
        assertThat(sentences("大桥落成\n市长周一宣布，新桥将于五月开放。\n", "zh")).hasSize(2);
    }
}
