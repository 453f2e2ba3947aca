package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens and closes a letter, and what it says. */
class LetterFrameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Dear Mrs. Quill,|Many thanks for your note of 9 May about the bridge.|The council has closed the old bridge to lorries.|Should you have any further queries, our clerk will help.",
        "en|Dear Dr. Quill,|I know how busy you are; thank you for scheduling time to meet with me.|The council has closed the old bridge to lorries.|I do hope all is well at the office of the harbour.",
        "de|Sehr geehrter Herr Lenz,|wir danken Ihnen herzlich für Ihren Brief vom 9. Mai.|Die alte Brücke bleibt für Lastwagen gesperrt.|Für weitere Rückfragen ist das Bauamt erreichbar.",
        "fr|Chère Madame Colas,|Je fais suite à votre courriel du 9 mai dernier.|Le vieux pont reste fermé aux camions.|Je vous prie de croire, Madame, à mes sentiments dévoués.",
        "es|Apreciado señor Rey:|Agradecemos su escrito del 9 de mayo sobre el puente.|El puente viejo sigue cerrado a los camiones.|Si tiene cualquier duda, nuestra oficina le atenderá.",
        "it|Egregio Dottor Bassi,|La ringraziamo per il suo messaggio del 9 maggio scorso.|Il vecchio ponte resta chiuso ai camion.|Nell'attesa di un Suo riscontro, porgiamo distinti saluti.",
        "pt|Prezado Senhor Reis,|Em resposta à sua mensagem de 9 de maio, agradecemos o contacto.|A ponte velha continua fechada aos camiões.|Se tiver alguma dúvida, o nosso balcão está aberto.",
        "nl|Beste heer Oort,|Naar aanleiding van uw schrijven van 9 mei over de brug.|De oude brug blijft dicht voor vrachtwagens.|Wij hopen u hiermee van dienst te zijn geweest.",
        "pl|Szanowny Panie Kos,|w nawiązaniu do pisma z 9 maja dziękujemy za zgłoszenie.|Stary most pozostaje zamknięty dla ciężarówek.|Jeśli ma Pan pytania, prosimy o kontakt telefoniczny.",
        "sv|Bästa Karin Ek,|Med anledning av er skrivelse den 9 maj om bron.|Den gamla bron är stängd för lastbilar.|Vi hoppas att detta ger svar på dina frågor.",
        "da|Kære Mette Holm,|Vi har modtaget jeres henvendelse af 9. maj om broen.|Den gamle bro er lukket for lastbiler.|Har du yderligere spørgsmål, så skriv til os.",
        "no|Kjære Kari Lien,|Vi viser til deres henvendelse av 9. mai om brua.|Den gamle brua er stengt for lastebiler.|Vi håper dette gir svar på det du lurte på.",
        "fi|Arvoisa Liisa Niemi,|Kiitämme viestistänne, joka koski vanhaa siltaa.|Vanha silta pysyy suljettuna kuorma-autoilta.|Annamme mielellämme lisätietoja puhelimitse.",
        "tr|Değerli Ayşe Hanım,|9 Mayıs tarihli yazınız için size teşekkür ederiz.|Eski köprü kamyonlara kapalı kalacak.|Başka sorularınız varsa memnuniyetle yanıtlarız.",
        "cs|Vážený pane Kose,|děkujeme za Vaši zprávu ze dne 9. května o mostu.|Starý most zůstává uzavřen pro nákladní auta.|S případnými dotazy se obraťte na náš úřad.",
        "hu|Kedves Kovács Úr,|megkaptuk május 9-i levelét a régi hídról.|A régi híd zárva marad a teherautók előtt.|Ha kérdése van, forduljon hozzánk bátran.",
        "ro|Stimate domnule Pop,|Am primit scrisoarea dumneavoastră din 9 mai despre pod.|Podul vechi rămâne închis pentru camioane.|Sperăm că am răspuns la întrebări.",
        "el|Αξιότιμε κύριε Νίκα,|Σε συνέχεια της επιστολής σας της 9ης Μαΐου για τη γέφυρα.|Η παλιά γέφυρα μένει κλειστή για τα φορτηγά.|Για περισσότερες διευκρινίσεις καλέστε το γραφείο μας.",
        "uk|Вельмишановний пане Коваль,|у відповідь на Ваше звернення від 9 травня щодо мосту.|Старий міст лишається закритим для вантажівок.|Сподіваємося на Ваше розуміння та співпрацю.",
        "ru|Многоуважаемый Пётр Ильич,|благодарим Вас за обращение от 9 мая о мосте.|Старый мост остаётся закрытым для грузовиков.|По всем вопросам обращайтесь в нашу приёмную.",
        "ar|حضرة السيد كريم،|نشكركم على رسالتكم بتاريخ 9 مايو حول الجسر.|يبقى الجسر القديم مغلقا أمام الشاحنات.|لأي استفسار آخر نرجو الاتصال بنا عبر الهاتف.",
        "fa|جناب آقای رضایی،|از نامه شما مورخ ۹ خرداد درباره پل سپاسگزاریم.|پل قدیمی همچنان به روی کامیون‌ها بسته می‌ماند.|اگر پرسشی دارید با دفتر ما تماس بگیرید.",
        "hi|माननीय शर्मा जी,|आपका पत्र 9 मई को हमें मिला, इसके लिए धन्यवाद।|पुराना पुल ट्रकों के लिए बंद रहेगा।|यदि कोई प्रश्न हो तो कार्यालय से संपर्क करें।",
        "id|Yang terhormat Bapak Hadi,|Menanggapi surat Bapak tanggal 9 Mei tentang jembatan itu.|Jembatan lama tetap tertutup bagi truk.|Semoga penjelasan ini berguna bagi Bapak sekeluarga.",
        "vi|Kính gửi ông Lâm,|Chúng tôi đã nhận được thư của ông ngày 9 tháng 5.|Cây cầu cũ vẫn đóng đối với xe tải.|Rất mong nhận được sự thông cảm của ông.",
        "he|שלום רב מר לוי,|תודה על מכתבך מיום 9 במאי בעניין הגשר.|הגשר הישן נשאר סגור למשאיות כבדות.|אנו מקווים שתשובה זו מועילה לך.",
        "th|เรียน คุณสมชาย|ตามหนังสือของท่านลงวันที่ 9 พฤษภาคม เรื่องสะพานเก่าข้ามแม่น้ำที่ชาวบ้านใช้กันมานานหลายสิบปี และขอให้เปิดใช้อีกครั้งนั้น|สะพานเก่าข้ามแม่น้ำยังคงปิดสำหรับรถบรรทุกทุกคันตลอดทั้งปี และชาวบ้านต้องใช้ถนนสายใหม่ที่อยู่ริมแม่น้ำแทน|หากมีข้อสงสัยประการใด โปรดติดต่อสำนักงานของเรา",
        "ja|拝啓|先日はお手紙をいただき、ありがとうございました。|古い橋はトラックの通行を引き続き禁止します。|ご返事を心よりお待ちしております。",
        "zh|敬爱的王先生：|您5月9日的来信已经收悉，谢谢。|旧桥仍然禁止所有卡车通行。|顺祝阁下身体健康，阖家幸福。",
        "ko|존경하는 김 선생님,|5월 9일에 보내주신 편지 잘 받았습니다.|오래된 다리는 트럭 통행이 계속 금지됩니다.|늘 건강하시기를 진심으로 기원합니다.",
    })
    void whatOpensAndClosesALetterIsAnAsideAndWhatItSaysIsNot(String language, String salutation, String opening, String matter,
            String closing) {
        String letter = salutation + "\n\n" + opening + "\n\n" + matter + "\n\n" + closing;
        List<Sentence> sentences = segment(letter, language);
        assertThat(roleOf(opening, letter, sentences)).as(opening).isEqualTo(Sentence.Role.ASIDE);
        assertThat(roleOf(matter, letter, sentences)).as(matter).isIn(Sentence.Role.STATEMENT, Sentence.Role.FRAGMENT);
        assertThat(roleOf(closing, letter, sentences)).as(closing).isEqualTo(Sentence.Role.ASIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Dear Mrs. Quill,|In reply to your letter of 9 May we inform you that the bridge stays closed.",
        "en|Dear Mrs. Quill,|Thank you for your letter, but your claim for the bridge has been refused.",
        "de|Sehr geehrter Herr Lenz,|auf Ihren Brief vom 9. Mai teilen wir Ihnen mit, dass die Brücke zu bleibt.",
        "fr|Chère Madame Colas,|En réponse à votre lettre du 9 mai, nous vous informons que le pont est fermé.",
        "es|Apreciado señor Rey:|En respuesta a su carta le comunicamos que el puente sigue cerrado.",
        "it|Egregio Dottor Bassi,|In riscontro alla sua lettera Le comunichiamo che il ponte resta chiuso.",
        "nl|Beste heer Oort,|In antwoord op uw brief delen wij u mee dat de brug dicht blijft.",
        "pl|Szanowny Panie Kos,|w odpowiedzi na pismo informujemy, że most pozostaje zamknięty.",
        "ru|Многоуважаемый Пётр Ильич,|в ответ на Ваше письмо сообщаем, что мост закрыт для грузовиков.",
        "en|Dear Mrs. Quill,|The council has closed the old bridge to lorries and buses.",
        "de|Sehr geehrter Herr Lenz,|die Wohnung steht Ihnen ab dem neunten Mai zur Verfügung.",
    })
    void aSentenceThatTellsOrDecidesIsAStatementWhateverItAnswers(String language, String salutation, String opening) {
        String letter = salutation + "\n\n" + opening;
        assertThat(roleOf(opening, letter, segment(letter, language))).isEqualTo(Sentence.Role.STATEMENT);
    }

    @Test
    void theSameWordsInTheMiddleOrWithoutASalutationMayBeTheMatter() {
        String matter = "The council received your note about the bridge.";
        String around = "Lorries may use the new road by the river. It is open to all of them day and night. ";
        assertThat(segment(around + matter + " " + around, "en")).extracting(Sentence::role).containsOnly(Sentence.Role.STATEMENT);
        assertThat(segment("Dear Mrs. Quill,\n\n" + around + matter + " " + around, "en")).extracting(Sentence::role)
                .containsExactly(Sentence.Role.ASIDE, Sentence.Role.STATEMENT, Sentence.Role.STATEMENT, Sentence.Role.STATEMENT,
                        Sentence.Role.STATEMENT, Sentence.Role.STATEMENT);
        assertThat(segment(matter + "\n\nDear to us is the old bridge by the river with its nine grey arches and the mill of the town, "
                + "all of it built by one man.", "en")).extracting(Sentence::role).containsOnly(Sentence.Role.STATEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Ladies and gentlemen, it is a great honour to speak here tonight.|The old mill by the river must not be sold.|Thank you all for your attention this evening.",
        "en|Please be seated and open your books at page nine.|The old mill by the river was built by monks.|For homework, read the chapter on the monks.",
        "de|Liebe Gäste, ich freue mich sehr, dass Sie alle gekommen sind.|Die alte Mühle am Fluss darf nicht verkauft werden.|Und bitte, lasst uns doch ein Abo da.",
        "fr|Chers amis, c'est un grand honneur de vous accueillir ici.|Le vieux moulin de la rivière ne doit pas être vendu.|Rendez-vous la prochaine fois, et abonnez-vous vite.",
        "es|Queridos amigos, es un honor para mí estar aquí esta noche.|El viejo molino del río no debe venderse nunca.|Muchas gracias a todos por su paciencia de hoy.",
        "it|Cari amici, è un grande onore poter parlare qui stasera.|Il vecchio mulino sul fiume non va venduto.|Alla prossima puntata, ci sentiamo fra sette giorni.",
        "pt|Caros amigos, é uma grande honra estar aqui convosco esta noite.|O velho moinho do rio não deve ser vendido.|Muito obrigado a todos os que vieram de longe.",
        "nl|Beste vrienden, van harte welkom op deze bijzondere avond samen.|De oude molen aan de rivier mag niet verkocht worden.|Graag tot de volgende keer, op dezelfde plaats.",
        "sv|Kära vänner, det är en stor ära att få tala här.|Den gamla kvarnen vid ån får inte säljas.|Tack för att ni orkade lyssna så länge.",
        "pl|Drodzy przyjaciele, bardzo się cieszę, że jesteście tu tak licznie.|Stary młyn nad rzeką nie może zostać sprzedany.|Bardzo dziękuję wszystkim za tak liczne przybycie.",
        "ru|Дорогие друзья, рад видеть вас всех в этом зале сегодня.|Старую мельницу у реки нельзя продавать никому.|Спасибо всем, кто пришёл сюда в такую погоду.",
        "tr|Değerli dostlar, bu akşam burada olmaktan büyük mutluluk duyuyorum.|Nehir kıyısındaki eski değirmen asla satılmamalı.|Hepinize sabrınız için çok teşekkür ediyorum arkadaşlar.",
        "ja|皆さん、本日はお会いできて大変嬉しく思います。|川のそばの古い水車小屋を売ってはならない。|それではまた来週、この時間にお会いしましょう。",
        "zh|各位朋友，很荣幸能在这里和大家一起讨论。|河边的旧磨坊无论如何不能卖掉。|感谢各位朋友今天的耐心聆听和支持。",
    })
    void whatOpensAndClosesATalkIsAnAsideAndWhatItSaysIsNot(String language, String opening, String matter, String closing) {
        String talk = opening + " " + matter + " " + closing;
        List<Sentence> sentences = segment(talk, language);
        assertThat(roleOf(opening, talk, sentences)).as(opening).isEqualTo(Sentence.Role.ASIDE);
        assertThat(roleOf(matter, talk, sentences)).as(matter).isIn(Sentence.Role.STATEMENT, Sentence.Role.FRAGMENT);
        assertThat(roleOf(closing, talk, sentences)).as(closing).isEqualTo(Sentence.Role.ASIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "en|The mill was sold on Friday to a bank.|The club told its fans to see you next time in Leeds.",
        "en|“It is a pleasure to see you all again,” the king said in Leeds.|He left the mill by the river at nine.",
        "en|I am glad to see you all here on the day when the bridge opens that joins the two towns after ten years of work and cost nine million.|It rained on the mill and the river.",
        "ru|Президент подписал закон о старых мельницах у реки.|Губернатор подписал договор о новом мосте.",
        "de|Die Grünen begrüßen den Verkauf der alten Mühle am Fluss.|Der Rat entscheidet in der nächsten Woche darüber.",
        "es|El molino se salvó gracias a la ayuda de los vecinos.|El alcalde suscribió el acuerdo con la empresa.",
    })
    void aReportIsNoTalkWhateverItsFirstAndLastSentencesHold(String language, String first, String last) {
        assertThat(segment(first + " The old mill stands by the river. " + last, language)).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.ASIDE);
    }

    @Test
    void aGreetingThatIsASentenceIsNoSalutationLine() {
        assertThat(segment("Hello world. The ferry left the harbour of the islands.", "en").getFirst().role())
                .isEqualTo(Sentence.Role.FRAGMENT);
        assertThat(segment("Hello world,\n\nthe ferry left the harbour of the islands.", "en").getFirst().role())
                .isEqualTo(Sentence.Role.ASIDE);
    }

    private static Sentence.Role roleOf(String sentence, String letter, List<Sentence> sentences) {
        int at = letter.indexOf(sentence);
        return sentences.stream().filter(s -> s.start() <= at && at < s.end()).findFirst().orElseThrow().role();
    }

    private static List<Sentence> segment(String text, String language) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hi,|true", "Hi!|true", "Hi Tom,|true", "His,|false", "Historically,|false"})
    void aSalutationMayNameNobody(String line, boolean salutation) {
        String text = line + "\n\nthe crane comes on Tuesday at nine with two men.";
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences().getFirst().role() == Sentence.Role.ASIDE)
                .isEqualTo(salutation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|BETWEEN: Hule Shipping Ltd., Claimant, and Ada Holm, Defendant.|ASIDE",
        "en|In the matter between Hule Shipping Ltd., Applicant, and Ada Holm, Respondent.|ASIDE",
        "en|Appellant: Hule Shipping Ltd. Respondent: Ada Holm.|ASIDE",
        "fr|Entre : la société Hule, demanderesse, et Ada Holm, défenderesse.|ASIDE",
        "en|In the matter between the two firms the court found for the older one.|STATEMENT",
        "en|Ada Holm, the claimant, and her lawyer left the court without a word.|STATEMENT",
        "fr|La demanderesse, Ada Holm, et son avocat ont quitté le tribunal sans un mot.|STATEMENT",
    })
    void theHeadOfARulingThatNamesThePartiesSaysNothing(String language, String sentence, Sentence.Role role) {
        String text = "The court sat in May.\n\n" + sentence + " The defendant sold the barge of the claimant without leave.";
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences()).filteredOn(s -> s.role() == role)
                .anyMatch(s -> text.substring(s.start(), s.end()).equals(sentence));
    }
}
