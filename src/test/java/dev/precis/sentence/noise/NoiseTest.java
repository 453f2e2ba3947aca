package dev.precis.sentence.noise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to the page is noise, what looks like it and belongs to the text is not. */
class NoiseTest {
    private static final String BEFORE = "The harbour of the old town was closed to all ships for two days after the storm.\n\n";
    private static final String AFTER = "\n\nOn Tuesday the first ferry left for the islands with forty passengers on board.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The owner left.|In 1931 it burned.[3]|Nobody was hurt.",
        "en|The owner left.|In May 1931 it burned.12|Nobody was hurt.",
        "en|The law was passed in 1987.14|It was repealed in 2003.15|The court never used it.",
        "en|The mill is old.|It was built in 1730.[2][note 1]|It stands empty.",
        "de|Der Verkehr nahm zu.|Die Brücke wurde 1950 erneuert.[3]|Die Anwohner klagten.",
        "ru|Движение выросло.|Мост построен в 1950 году.[1]|Жители жалуются.",
        "zh|交通增加了。|大桥于1950年建成，全长300米。[1]|居民抱怨。",
        "fr|La guerre finissait.|En 1950 Marie avait 3 enfants.|La famille partit.",
    })
    void aShortSentenceWithADateAndANoteIsText(String language, String before, String dated, String after) {
        String text = before + " " + dated + " " + after;
        SegmentedText segmented = Segmenter.segment(Source.read(text, Format.PLAIN), language);
        assertThat(segmented.sentences()).extracting(s -> text.substring(s.start(), s.end())).containsExactly(before, dated, after);
        assertThat(segmented.sentences()).extracting(Sentence::role).doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The hall is warm. Subscribe at the counter if you like the paper. Tea is free.",
        "The hall is warm. Join our mailing list at the old door, where the clerk has the book. Tea is free.",
    })
    void whatToDoInTheWorldIsText(String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences()).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The village has a new plan. We share our photos on Instagram and print the best ones. Both are old.",
        "en|The village has a new plan. You can follow the hearing on Twitter. Both are old.",
        "en|The village has a new plan. We share our photos on Instagram and Facebook. Both are old.",
        "en|The village has a new plan. Our members follow us on Instagram and bring their friends. Both are old.",
        "en|The village has a new plan. Customers follow us on Facebook because we post the menu there. Both are old.",
        "en|The village has a new plan. Our office uses Yahoo Mail for the newsletter. Both are old.",
        "de|Der Ort hat einen neuen Plan. Den Newsletter kann man im Rathaus abonnieren. Beides ist alt.",
        "fr|Le village a un nouveau plan. Nous partageons nos photos sur Instagram. Les deux sont vieux.",
        "es|El pueblo tiene un plan nuevo. La cantante comparte una foto de su hijo en Instagram. Los dos son viejos.",
        "nl|Het dorp heeft een nieuw plan. Wij delen onze foto's op Instagram. Beide zijn oud.",
    })
    void aSentenceOfAParagraphThatSaysWhatSomebodyDoesOnANetworkIsText(String language, String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences()).hasSize(3).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The hall is warm. Follow us on Instagram and subscribe to our newsletter. Tea is free.",
        "en|The hall is warm. For more stories, follow us on Twitter. Tea is free.",
        "en|The hall is warm. Don't forget to follow us on Facebook. Tea is free.",
        "en|The hall is warm. If you liked this story, share it on Facebook. Tea is free.",
        "en|The hall is warm. Our newsletter comes straight to your inbox every morning. Tea is free.",
        "en|The hall is warm. Our site uses cookies. Tea is free.",
        "en|Jane Doe is a painter in London. You can follow her on Facebook and Twitter.",
        "en|The hall is warm. Connect with us on Facebook and Twitter. Tea is free.",
        "en|The hall is warm and tea is free.\\n\\nWe share our photos on Instagram.",
        "de|Der Saal ist warm. Besuchen Sie uns auf Facebook und Instagram. Tee ist frei.",
        "de|Der Saal ist warm. Auf Facebook können Sie uns folgen. Tee ist frei.",
        "de|Der Saal ist warm. Hier den kostenlosen Newsletter der Lokalredaktion abonnieren. Tee ist frei.",
    })
    void aCallToFollowOrToSubscribeIsNoiseInAParagraphAndSoIsALineOfItsOwn(String language, String text) {
        assertThat(Segmenter.segment(Source.read(text.translateEscapes(), Format.PLAIN), language).sentences()).extracting(Sentence::role)
                .contains(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "You can find us on Facebook. Subscribe to our newsletter.",
        "You can find us on Facebook. You can follow us on Twitter.",
    })
    void aParagraphInWordsOfPagesAloneIsNoiseAndTextBehindThemMakesItText(String paragraph) {
        String german = "Ein Brot kostet 4,50 Euro.\n\nIhr findet uns auch auf Facebook und Instagram.\n\nAm Dienstag ist geschlossen.";
        assertThat(Segmenter.segment(Source.read(german, Format.PLAIN), "de").sentences().get(1).role()).isEqualTo(Sentence.Role.NOISE);

        String text = "The mill burned down in 1907.\n\n";
        assertThat(Segmenter.segment(Source.read(text + paragraph, Format.PLAIN), "en").sentences()).extracting(Sentence::role)
                .endsWith(Sentence.Role.NOISE, Sentence.Role.NOISE);
        assertThat(Segmenter.segment(Source.read(text + "The mill has a new wheel. " + paragraph, Format.PLAIN), "en").sentences())
                .extracting(Sentence::role).endsWith(Sentence.Role.NOISE, Sentence.Role.NOISE);
        assertThat(Segmenter.segment(Source.read(text + "You can find us on Facebook. The mill has a new wheel.", Format.PLAIN), "en")
                .sentences()).extracting(Sentence::role).doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The hall is warm. Join our mailing list today. Tea is free.",
        "The hall is warm. By continuing to use our website without changing the settings, you are agreeing to our use of cookies. Tea is free.",
    })
    void whatToDoOnThePageIsNoise(String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences()).extracting(Sentence::role)
                .contains(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "When was the bridge built? In 1961. Who built it? The Norvik works.",
        "Anna: When does it start?\nBen: 9:30.\nAnna: Which room?\nBen: 204.",
        "Anna: When did you come?\nVera: In 1961.\nAnna: What is your number?\nVera: 555 0123.",
        "The vote was close. In favour:\n14 members\nAgainst:\n9 members\n",
    })
    void aNumberThatAnswersIsText(String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences()).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Open the menu.|Enter your username and password.|We send a link to your e-mail.|The old name is gone the next day.",
        "en|Click Login.|Enter your username and password.|You will get an e-mail with a code.|Log in with your new username.",
        "de|Öffnen Sie das Menü.|Klicken Sie auf Konto.|Geben Sie Ihr Passwort ein.|Der alte Name gilt dann nicht mehr.",
        "fr|Ouvrez le menu.|Saisissez votre mot de passe.|Vous recevrez un lien par e-mail.|L'ancien nom ne sert plus.",
        "es|Abra el menú.|Haga clic en Cuenta.|Escriba su contraseña.|El nombre anterior deja de servir.",
    })
    void stepsOnLinesOfTheirOwnAreText(String language, String first, String second, String third, String last) {
        String text = String.join("\n\n", first, second, third, last);
        SegmentedText segmented = Segmenter.segment(Source.read(text, Format.PLAIN), language);
        assertThat(segmented.sentences()).extracting(Sentence::role).hasSize(4).doesNotContain(Sentence.Role.NOISE);
        String html = "<article><p>" + text.replace("\n\n", "</p><p>") + "</p></article>";
        assertThat(Segmenter.segment(Source.read(html, Format.HTML), language).sentences()).extracting(Sentence::role).hasSize(4)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|leaky_larry · 5 hr. ago · edited",
        "en|ohm_my_god 12 points 4 hours ago",
        "en|Anna Berg · 5h · Edited",
        "en|@anna 2 years ago (edited)",
        "en|1 month ago",
        "de|Anna Berg · vor 3 Std.",
        "de|vor 2 Tagen",
        "fr|larry · il y a 2 h",
        "es|larry · hace 2 horas",
        "it|larry · 5 ore fa",
        "nl|larry · 5 uur geleden",
        "pt|larry · há 5 dias",
        "ru|Павел · 5 часов назад",
    })
    void whoWroteAPostAndHowLongAgoIsNoise(String language, String head) {
        assertThat(role(BEFORE, head, AFTER, language)).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanks for the release, search is much faster now.", "Login works again after the update.",
        "Share your photos if you were there.", "Reply to the mail and they will refund you."})
    void whatStandsBelowWhoWroteItIsText(String comment) {
        String thread = "The new release brings faster search.\n\nanna · 2 days ago\n" + comment
                + "\n\nben · 1 day ago\nIt crashes on my phone when I turn it sideways.";
        assertThat(segment(thread, "en").sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE)
                .extracting(s -> thread.substring(s.start(), s.end()))
                .containsExactly("The new release brings faster search.", comment, "It crashes on my phone when I turn it sideways.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baking time · 35 minutes", "Two eggs • 100 g sugar", "The ferry sank 5 hours ago",
        "Ferry to the islands sinks · 5 hours ago",
        "Return fare · 5 euros", "Ages 5 to 9", "Anna Berg · 5 goals", "A match of 2 hours", "@anna sank it 2 years ago"})
    void howLongAThingTakesAndWhenItHappenedIsText(String line) {
        assertThat(role(BEFORE, line, AFTER, "en")).isNotEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|This hat is knitted from the wool of two farms.|Add to cart",
        "en|This hat is knitted from the wool of two farms.|Free shipping on orders over $50",
        "en|This hat is knitted from the wool of two farms.|You may also like",
        "en|This hat is knitted from the wool of two farms.|Like Comment Repost Send",
        "de|Diese Mütze ist aus der Wolle von zwei Höfen gestrickt.|In den Warenkorb",
        "de|Diese Mütze ist aus der Wolle von zwei Höfen gestrickt.|Abmelden / Einstellungen ändern",
        "fr|Ce bonnet est tricoté avec la laine de deux fermes.|Vous aimerez aussi : Brandade express",
        "fr|Ce bonnet est tricoté avec la laine de deux fermes.|Se désabonner · Mes préférences",
        "es|Este gorro está tejido con la lana de dos granjas.|También te puede gustar: Gorro de lana",
        "pt|Este gorro é feito com a lã de duas quintas do norte.|Abra no navegador",
        "it|Questo berretto è fatto con la lana di due fattorie.|Aggiungi al carrello",
        "nl|Deze muts is gebreid van de wol van twee boerderijen.|In winkelwagen",
        "ru|Эта шапка связана из шерсти двух соседних ферм.|Добавить в корзину",
        "zh|这顶帽子是用两个农场的羊毛织成的。|图片来自网络，侵删",
        "ja|この帽子は二つの農場の羊毛で編まれています。|8人のお客様がこれが役に立ったと考えています",
        "ko|이 모자는 두 농장의 양털로 짠 것이다.|김하늘 기자 sky@news.example",
    })
    void aButtonOfAShopOrANewsletterIsNoiseOnItsLine(String language, String text, String line) {
        assertThat(Segmenter.segment(Source.read(text + "\n\n" + line, Format.PLAIN), language).sentences())
                .filteredOn(sentence -> !sentence.isNoise()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|She told me to add to cart whatever I liked.",
        "en|You may also like the scarf, she said.",
        "de|Lege den Hut in den Warenkorb und geh zur Kasse.",
        "fr|Vous aimerez aussi le pain de notre voisin.",
        "es|También te puede gustar el pan de mi abuela.",
        "pt|Ela queria comprar agora a casa da praia.",
        "it|Ti potrebbe interessare la storia del mulino.",
        "ru|Бабушка велела добавить в корзину ещё яблок.",
        "zh|这是邻居们对我们最大的支持。",
        "ja|違反を報告する人はほとんどいなかった。",
        "ko|그 기자는 어제 마을을 떠났다.",
    })
    void aSentenceInTheWordsOfAButtonIsText(String language, String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences())
                .singleElement().matches(sentence -> !sentence.isNoise());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Enter your e-mail address.", "en|Click here to log in.", "en|Was this article helpful?", "de|War dieser Artikel hilfreich?",
        "fr|Cet article est-il utile ?", "es|¿Te ha resultado útil este artículo?", "nl|Was dit artikel nuttig?",
    })
    void whatAPageAsksForBehindItsTextIsNoStep(String language, String line) {
        String text = (BEFORE + AFTER + "\n\n" + line).replace("\n\n\n", "\n");
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences().getLast().role())
                .isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|This email and any attachments are confidential and may be legally privileged.",
        "en|If you have received it in error, please notify the sender and delete it at once.",
        "de|Diese E-Mail enthält vertrauliche und rechtlich geschützte Informationen.",
        "de|Wenn Sie diese E-Mail irrtümlich erhalten haben, informieren Sie bitte den Absender und vernichten Sie sie.",
        "en|This message is intended only for the addressee.",
        "en|This e-mail and any files sent with it are confidential and meant only for the person named above.",
        "fr|Ce message est confidentiel et destiné uniquement à la personne nommée ci-dessus.",
        "es|Este mensaje es confidencial y va dirigido solo a la persona indicada.",
        "sv|Detta meddelande är konfidentiellt och avsett för mottagaren.",
        "da|Denne meddelelse er fortrolig og kun beregnet til modtageren.",
        "fi|Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle.",
        "cs|Tato zpráva je důvěrná a určená pouze příjemci.",
        "hu|Ez az üzenet bizalmas, és kizárólag a címzettnek szól.",
        "tr|Bu e-posta gizlidir ve yalnızca alıcısı içindir.",
        "uk|Це повідомлення є конфіденційним і призначене лише для адресата.",
        "el|Το παρόν μήνυμα είναι εμπιστευτικό και απευθύνεται μόνο στον παραλήπτη.",
        "ja|このメールには機密情報が含まれており、宛先の方のみを対象としています。",
        "zh|本邮件含有保密信息，仅供收件人使用。",
        "de|Diese Nachricht ist ausschließlich für den Adressaten bestimmt.",
        "fr|Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à leurs destinataires.",
        "en|Sent from my Galaxy",
        "nl|Verstuurd vanaf mijn iPhone",
        "ja|iPhoneから送信",
        "en|You are receiving this email because you are subscribed to the ticket.",
        "en|Please consider the environment before printing this email.",
        "en|Registered office: 4 Quay Street, Upper Town.",
    })
    void whatMailProgramsAndCompaniesPutUnderAMailIsNoise(String language, String notice) {
        assertThat(role(BEFORE, notice, "", language)).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Registered office: moved to Upper Town in May.",
        "en|Registered in England and Wales no longer: the firm has moved to the islands.",
        "de|Sitz der Gesellschaft: ab Juni Oberstadt.",
        "en|Login took a whole day.",
        "en|Read more than two books a week.",
        "de|Von Sonntag an ist Markt.",
        "de|Abonnenten bekamen ihre Hefte zurück.",
        "de|Anmelden konnte man sich nicht.",
        "de|Login und Schlüssel waren gestohlen.",
        "fr|S'abonner coûte douze euros.",
        "es|Suscribirse cuesta doce euros.",
        "nl|Aanmelden kan tot 3 mei.",
    })
    void aStatementThatOpensAsALabelDoesIsText(String language, String sentence) {
        assertThat(role(BEFORE, sentence, "", language)).isNotEqualTo(Sentence.Role.NOISE);
    }

    @Test
    void whatOthersDoWithThingsOfPagesIsTextAmongSentences() {
        String text = "The mill has a new page. Many farmers cannot unsubscribe from our newsletter. The owner will repair it.";
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences()).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The email that the minister received was confidential.",
        "The message was intended only for voters in the north.",
        "The recipient of the prize is the only woman who ever wrote to the king.",
        "The report of the committee is confidential and will not be published before May.",
        "The clerk had received the letter in error and read it to the council.",
        "The council must consider the environment before it builds the second harbour.",
        "The confidential message was meant for the owner of the old mill on the river.",
    })
    void aTextAboutSecretsKeepsItsSentences(String sentence) {
        assertThat(role(BEFORE, sentence, "", "en")).isEqualTo(Sentence.Role.STATEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr|Le message confidentiel fut remis au ministre par un ami de la famille.",
        "es|El mensaje confidencial fue dirigido al ministro por un amigo de la familia.",
        "it|Il messaggio riservato fu consegnato al ministro da un amico della famiglia.",
        "nl|Het vertrouwelijke bericht was bestemd voor de minister van het oude land.",
        "sv|Det konfidentiella meddelandet lästes av ministern och hans gamla vänner.",
        "da|Den fortrolige meddelelse var til ministeren og hans gamle venner.",
        "tr|Gizli mesaj alıcıya ulaşmadı ve elçi eve dönmek zorunda kaldı.",
        "cs|Důvěrná zpráva byla určena ministrovi a jeho starým přátelům.",
        "uk|Конфіденційне повідомлення було призначене міністрові та його друзям.",
        "zh|机密文件被送到了部长的办公室，没有人知道是谁送来的。",
    })
    void aStoryOfSecretMessagesKeepsItsSentencesInAnyLanguage(String language, String sentence) {
        assertThat(role(BEFORE, sentence, "", language)).isNotEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The study asked how people react. Most of them click Accept all cookies without reading a word. Only four open the settings.",
        "en|Visitors were filmed. They accept all cookies without reading. The rest leave.",
        "en|Users were watched. Most of them click Subscribe without reading a word. The rest leave.",
        "de|Die Studie fragte danach. Die meisten klicken auf Alle Cookies akzeptieren, ohne ein Wort zu lesen. Nur wenige bleiben.",
        "fr|Le juge a lu le site. Les lecteurs acceptent les cookies sans lire. Peu disent non.",
        "es|El estudio empezó en mayo. La mayoría acepta las cookies sin leer. El resto se va.",
    })
    void whatOthersClickAndAcceptIsTextAmongSentences(String language, String text) {
        assertThat(segment(text, language).sentences()).hasSize(3).noneMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|To continue, accept all cookies.", "en|Click Accept all cookies to go on reading.", "en|By clicking Accept you allow cookies.",
        "en|Please subscribe to read more stories.", "en|Accept our cookies or manage your settings.",
        "de|Klicken Sie auf Alle Cookies akzeptieren, um weiterzulesen.", "de|Bitte akzeptieren Sie alle Cookies.",
        "fr|Pour continuer, acceptez les cookies.", "fr|Acceptez les cookies pour lire la suite.",
        "es|Acepte las cookies para seguir leyendo.",
    })
    void whatAVisitorIsToClickAndAcceptIsNoise(String language, String line) {
        assertThat(role(BEFORE, line, AFTER, language)).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "You can do it yourself.\n\n1. Open the sign-in page.\n2. Click Forgot PIN.\n3. Choose a new PIN and click Save.",
        "The patient slept well. BP 120/80. The doctor was called. BP 180/110. The patient went home.",
        "Q: Did you see the accident?\nA: I don't recall.\nQ: Were you in the car?\nA: I don't recall.\nQ: Who drove?\nA: I don't recall.",
    })
    void stepsReadingsAndRepeatedAnswersAreText(String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences()).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | It was found near the town in 1990 by two farmers. | The coin bears the words ΒΑΣΙΛΕΩΣ ΑΛΕΞΑΝΔΡΟΥ.",
        "en | It was found near the town in 1990 by two farmers. | The Hindi name is मकर संक्रान्ति.",
        "en | It was found near the town in 1990 by two farmers. | The sign said ВХОД ВОСПРЕЩЁН.",
        "en | It was found near the town in 1990 by two farmers. | The coin bears the words ΒΑΣΙΛΕΩΣ ΑΛΕΞΑΝΔΡΟΥ, “of King Alexander”.",
        "ko | 인구는 약 940만 명이다. | 서울특별시(首爾特別市, Seoul Metropolitan City)는 대한민국의 수도이다.",
    })
    void aStatementThatEndsWithWordsOfAnotherScriptIsText(String language, String other, String statement) {
        assertThat(segment(other + " " + statement + " " + other, language).sentences()).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @Test
    void aSentenceInBracketsAmongOthersIsText() {
        assertThat(segment("He left at noon. (The report is secret.) Nobody knows it.", "en").sentences()).hasSize(3)
                .extracting(Sentence::role).doesNotContain(Sentence.Role.NOISE);
    }

    @Test
    void questionsAndAnswersOfAHelpPageAreText() {
        Source page = Source.read("<main><h3>How do I change my password?</h3><p>Open your profile and choose a new one.</p>"
                + "<h3>What is your e-mail address?</h3><p>You can sign up on the home page.</p></main>", Format.HTML);
        assertThat(Segmenter.segment(page, "en").sentences()).hasSize(4).extracting(Sentence::role).doesNotContain(Sentence.Role.NOISE);
    }

    @Test
    void aSentenceThatStandsByItselfSeveralTimesIsTextOnce() {
        String vote = "The council voted to keep the ferry.";
        String text = String.join("\n\n", vote, "Work will start in May.", vote, "The fare stays at three crowns.", vote);
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences())
                .filteredOn(s -> s.role() != Sentence.Role.NOISE)
                .extracting(s -> text.substring(s.start(), s.end()))
                .containsExactly(vote, "Work will start in May.", "The fare stays at three crowns.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "1. Beat the eggs.¶2. Wait for ten minutes.¶3. Add the flour.¶4. Wait for ten minutes.¶5. Add the milk.¶6. Wait for ten minutes."
                + "|Wait for ten minutes.|1",
        "The pump runs.¶¶Carried unanimously.¶¶The fence stays.¶¶Carried unanimously.¶¶Dogs are banned.¶¶Carried unanimously."
                + "|Carried unanimously.|1",
        "Can I bring a dog?¶¶No, you can't.¶¶Can I bring a bike?¶¶No, you can't.¶¶Can I bring a boat?¶¶No, you can't.|No, you can't.|3",
    })
    void aSentenceThatComesAgainOnLinesOfItsOwnIsTextOnceAndAsAnAnswerEachTime(String lines, String said, int times) {
        String text = lines.replace('¶', '\n');
        assertThat(segment(text, "en").sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE)
                .extracting(s -> text.substring(s.start(), s.end())).filteredOn(said::equals).hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "en|Deadline: 3 May 2024¶Prize: 2,000 euros",
        "en|Admitted: 3 May 2024¶Discharged: 9 May 2024",
        "en|Your flight to Varn¶¶Departure: 3 May 2024, 9:30¶Arrival: 3 May 2024, 11:10¶Gate: B4¶Seat: 12A",
        "en|Date: Monday, 3 May 2024¶Time: 9:30¶Doctor: Dr. Berg",
        "en|Release 3.1¶¶End of support: 3 May 2026",
        "en|- The pool stays closed.¶- Next meeting: 10 May.",
        "en|- 1812: fire in the roof¶- 3 May 1950: last miller died",
        "en|Opening hours¶¶Mon: 9-17¶Sat: 10-14¶Sun: closed",
        "de|Wann: 3. Mai 2024, 19 Uhr¶Wo: Olafskirche",
        "de|Öffnungszeiten¶¶Mo: 9–17¶Sa: 10–14",
        "fr|Date limite : 3 mai 2024",
        "es|Fecha: lunes, 3 de mayo de 2024¶Hora: 9:30",
        "ru|Начало: 5 мая 2024¶Место: школа № 3",
        "zh|时间:2024年5月3日19点¶地点:港口教堂",
    })
    void aLabelThatNoPageHasKeepsItsDateAndTime(String language, String lines) {
        assertThat(segment(lines.replace('¶', '\n'), language).sentences()).hasSizeGreaterThan(lines.split("¶+").length - 1)
                .noneMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Published: 3 May 2024", "en|Last updated: 3 May 2024, 9:30", "en|Posted on: 3 May 2024", "de|Stand: 3. Mai 2024",
        "de|Veröffentlicht am: 3. Mai 2024", "fr|Publié le : 3 mai 2024", "ru|Опубликовано: 3 мая 2024", "en|Reading time: 5 minutes",
    })
    void aLabelOfPagesIsNoiseWithItsDate(String language, String line) {
        assertThat(role(BEFORE, line, AFTER, language)).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Programme for Saturday¶¶9:00 Registration in the hall¶9:30 Anna Holm speaks about rivers¶12:00 Lunch",
        "en|9:00 Children swim¶11:00 Adults swim¶15:00 Everyone swims",
        "en|- 9:00 Welcome by the mayor¶- 12:00 Lunch",
        "en|14:05 - Patient admitted¶14:20 - ECG normal",
        "en|1. Anna Holm 12:04¶2. Lena Das 12:31¶3. Tom Berg 13:10",
        "de|19:00 Begrüßung¶19:10 Bericht des Kassiers",
        "de|11 Uhr: Führung durch die Labore¶12:30 Uhr: Suppe für alle",
        "ja|9:00 受付¶10:00 市長あいさつ",
    })
    void linesOfATimetableAreText(String language, String lines) {
        assertThat(segment(lines.replace('¶', '\n'), language).sentences()).hasSize(lines.split("¶+").length)
                .noneMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|1. Keys: Karl has them.¶2. Contact: Tom answers the mails.¶3. Fence: we paint it.¶4. Comments: we close them.",
        "de|- Bild: scharf, natürliche Farben¶- Ton: dumpf¶- Akku: hält einen Tag",
    })
    void aLabelWithAStatementIsTextInAListOfText(String language, String lines) {
        assertThat(segment(lines.replace('¶', '\n'), language).sentences()).noneMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The tenant has three duties. (a) He pays the rent. (b) He keeps it dry. (c) He lets the owner in. (d) He keeps no pigs.",
        "fr|Le preneur a trois devoirs. a) Il paie. (b) Il entretient la cour. (c) Il ouvre au bailleur une fois par an.",
        "de|Der Pächter hat drei Pflichten. (a) Er zahlt. (b) Er hält den Hof in Ordnung. (c) Er lässt den Eigentümer ein.",
        "en|The law is old. Copyright was extended in 1998. It was long debated in the house.",
    })
    void whatSharesItsLineWithProseIsText(String language, String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences()).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:41 GMT Jane Doe", "Jane Doe 12:41"})
    void aTimeByItselfIsNoTimetable(String line) {
        assertThat(role(BEFORE, line, AFTER, "en")).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "⏱ 2025-06-16 00:20 🔖 harbour 📢0",
        "(Word count: 2,583)",
        "By Jane Doe",
        "By Jane Doe and John Roe, Science Correspondents",
        "Thursday, November 29, 2007",
        "12/05/2020 10:30",
        "Published: 12:23 EST, 4 January 2014",
        "* * *",
        "We use cookies to improve your experience on our site.",
        "By continuing to browse this website you accept our use of cookies.",
        "Share on Facebook Tweet Pin It",
        "Read more: Ten things you did not know about ferries",
        "Click here to subscribe",
        "Sign up for our newsletter and get the latest stories in your inbox.",
        "Advertisement",
        "© 2015 The Harbour Gazette. All rights reserved.",
        "All rights reserved.",
        "Photo: Mary Major",
        "Image copyright Getty Images",
        "You can add location information to your Tweets, such as your city or precise location, from the web and via third-party applications.",
        "CNN's Jane Doe and John Roe contributed to this report.",
        "Home > News > World",
        "Follow us on Twitter @harbourgazette",
        "https://www.example.com/harbour?id=12",
        "[Applause]",
        "Promoted stories",
        "Copyright 2019 The Harbour Gazette.",
        "Copyright by The Harbour Gazette, 2019",
        "(c) 2019 The Harbour Gazette",
        "(Photo by John Doe/Getty Images)",
        "Reporting by Jane Doe; Editing by John Roe",
        "Watch live: press conference on the storm",
        "READ ALSO - The history of the harbour",
        "[Related] The history of the harbour",
        "See more photos.",
        "We may earn a commission from links on this page.",
        "We use cookies and similar technologies to give you the best possible experience.",
        "By signing up, you agree to our terms of service and privacy policy.",
        "Support our journalism by becoming a member today.",
        "Let us know what you think in the comments section below.",
        "This story was originally published by the Harbour Gazette.",
    })
    void whatBelongsToThePageIsNoise(String line) {
        assertThat(role(BEFORE, line, AFTER, "en")).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Facebook said it would share the data of its users with the harbour police.",
        "The newspaper asked its readers to subscribe to a printed newsletter about ships.",
        "By Tuesday the storm had moved on to the coast of Norway and lost its force.",
        "The cookies that the baker sold at the harbour were made with butter and salt.",
        "In 2019 the port handled 4.1 million tons, up from 3.8 million in 2018.",
        "Share prices of ferry companies fell sharply after the storm warning on Sunday.",
        "Follow-up inspections of the quay are planned for the summer.",
        "The mayor tweeted that the harbour would open again on Tuesday morning.",
        "Home owners along the coast have paid for the new wall themselves.",
        "The word 道 (dao) means the way, and the ferry was named after it.",
        "The company, called 华为 at home, built the radio masts of the port.",
        "The protein TGF-β1 binds to α-actin in the muscle cells of the fish.",
        "Support for the mayor fell among the members of the council last week.",
        "We may take the ferry to the islands when the harbour opens again in May.",
        "The ferry that was promoted in a video is similar to the one that sank.",
        "Published in May, the report says that the harbour wall was built too low.",
        "Mao Zedong (毛泽东) visited the harbour in the spring of 1958.",
    })
    void aRealSentenceIsAStatement(String sentence) {
        assertThat(role(BEFORE, sentence, AFTER, "en")).isEqualTo(Sentence.Role.STATEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Open the printer's page. Click on the menu button. Enter your name and your password. You will get an e-mail with a code.",
        "en|The pump is back. Please check the seal and send me a photo of it. The old one leaked.",
        "en|The rent is due on the first. Send the form to office@example.org by 3 May. The house is old.",
        "en|The pulse was weak. RR 118/64 (82), 131/84 (99) mmHg. She slept well.",
        "en|The rule is from 1871. See also Hale v. Roe (1994), 12 Q. B. 212, by Lord Hay. It holds today.",
        "en|The class reads a file. See org.example.app.Main for the details. It takes no options.",
        "en|The magazine lost money. Subscribe buttons were taken off the site in March. Its owners sold it.",
        "en|The vestry is white. Subscribe to the parish magazine for six pounds a year, and it will be brought to your door. The bells ring.",
        "de|Das Blatt ist alt. Abonnieren kann man das Blatt beim Küster. Es kostet nichts.",
        "fr|Le club est petit. Abonnez-vous au bulletin à la sacristie si vous voulez connaître les dates. Le car part à sept heures.",
        "ru|Больница стара. Подписаться на напоминания можно в регистратуре. Врачей мало.",
        "es|El club es viejo. Suscribirse a la revista cuesta seis euros al año. Nadie lo sabe.",
        "en|Several things went wrong. Low tides and a storm contributed to this disaster. Nobody was hurt.",
        "en|Creative Commons is from 2001. Creative Commons has six licences. Jane Doe wrote the first draft of Creative Commons. It grew.",
        "en|It is an old idea. This law originally appeared in a letter of 1687. It was soon forgotten.",
        "en|He spoke to the crowd. “Follow us on Facebook, and share it!” the singer shouted. They laughed.",
        "en|The newsletter has 40 readers. It costs nothing. Sign up for the newsletter at the desk. The newsletter comes on Fridays.",
        "de|Öffnen Sie das Menü. Klicken Sie auf Konto. Geben Sie das neue Passwort zweimal ein. Sie erhalten eine E-Mail mit einem Code.",
        "de|Das Abo hat zwei Stufen. Ein Abo endet am Monatsende. Klicken Sie auf Abo und bestätigen Sie. Das Geld kommt zurück.",
        "fr|Ouvrez le menu. Cliquez sur le bouton rouge. Entrez votre adresse et votre mot-de-passe. Vous recevrez un mail.",
        "es|Abra el menú. Haga clic en la cuenta. Escriba su nueva contraseña. Recibirá un correo en un minuto.",
        "it|Apri il menu. Clicca su account. Scrivi la nuova password due volte. Ricevi una mail con il codice.",
        "nl|Open het menu. Klik op je account. Vul je wachtwoord twee keer in. Je krijgt een mail met de code.",
        "pl|Otwórz menu. Kliknij konto. Wpisz nowe hasło dwa razy. Dostaniesz e-mail z kodem.",
        "ru|Откройте меню. Нажмите на имя. Введите новый пароль два раза. Вам придёт письмо на почту.",
        "zh|打开设置，找到账户。点击登录。输入新的密码两次。系统会给您发一封邮件。",
    })
    void whatTellsAReaderWhatToDoIsTextAmongSentences(String language, String text) {
        assertThat(segment(text, language).sentences()).isNotEmpty().noneMatch(s -> s.role() == Sentence.Role.NOISE);
        assertThat(segment("- " + text.replaceAll("(?<=[.。]) ?", "\n- "), language).sentences()).as("as a list")
                .noneMatch(s -> s.role() == Sentence.Role.NOISE && s.length() > 30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Sign up for our newsletter and get the latest stories in your inbox.",
        "en|We use cookies to improve your experience on our site. Manage your settings or accept them.",
        "en|Share this story on Facebook.",
        "en|Read more articles on our website.",
        "en|This article originally appeared in The Harbour Gazette.",
        "en|The Old Harbour by Jane Doe is licensed under a Creative Commons Attribution 3.0 International License.",
        "fr|Ce texte est mis à disposition selon les termes de la licence Creative Commons Attribution 4.0.",
        "de|Abonnieren Sie unseren Newsletter und verpassen Sie keine Nachricht mehr.",
        "fr|Inscrivez-vous à notre newsletter et recevez nos meilleurs articles.",
        "es|Suscríbete a nuestro boletín y recibe las mejores noticias.",
        "zh|责任编辑：林晓彤",
        "ja|関連記事：フェリー五月に再開",
        "ru|Подпишитесь на нашу рассылку и читайте новости первыми.",
    })
    void whatAsksAVisitorIsNoiseAmongSentencesToo(String language, String line) {
        String before = "The harbour was closed to all ships for two days. ";
        assertThat(role(before, line, " The first ferry left for the islands on Tuesday.", language)).isEqualTo(Sentence.Role.NOISE);
    }

    @Test
    void whatProseSaysAgainAndAgainStaysOnce() {
        String said = "Das Museum bleibt im Winter geschlossen. ";
        SegmentedText text = segment(said + "Der Rat sucht Geld. " + said + "Die Stadt zahlt nichts. " + said, "de");
        assertThat(text.sentences()).extracting(s -> s.role() == Sentence.Role.NOISE).containsExactly(false, false, true, false, true);
    }

    @Test
    void anItemThatSpeaksAsPagesDoIsTextInAListOfText() {
        String changes = "- The map can be printed\n- Share button works again\n- Search is faster\n- Login page no longer reloads\n";
        assertThat(segment("Version 3.2\n\n" + changes, "en").sentences()).hasSize(5).noneMatch(s -> s.role() == Sentence.Role.NOISE);
        String buttons = "The mill was sold.\n\n- Share on Facebook\n- Subscribe to our newsletter\n- Print this page\n- More\n";
        assertThat(segment(buttons, "en").sentences().subList(1, 4)).allMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @Test
    void whatHasPeopleWhoWroteItIsNoFurnitureOfAList() {
        String html = "<main><h2>Changes</h2><ul><li>Sort the shelves by weight (thanks to <a href=1>@ana</a>)</li>"
                + "<li>Print the bill in two colours, by <a href=2>@leo</a></li></ul></main>";
        assertThat(Segmenter.segment(Source.read(html, Format.HTML), "en").sentences()).hasSize(3)
                .noneMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新夜上海论坛", "Лучшие казино онлайн", "أفضل المواقع العربية", "काम करने का सबसे अच्छा तरीका", "เว็บพนันออนไลน์",
        "카지노 사이트 추천"})
    void aLineInAnotherScriptIsNoise(String spam) {
        assertThat(role(BEFORE, spam, AFTER, "en")).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, value = {
        "(CNN)¦The first ferry left for the islands with forty passengers.",
        "LONDON (Reuters) - ¦The first ferry left for the islands with forty passengers.",
        "West of Bergen, Norway (CNN)¦The first ferry left for the islands with forty passengers.",
        "Hamburg (dpa/lno) - ¦The first ferry left for the islands with forty passengers.",
        "Frankfurt am Main (dpa-AFX) - ¦The first ferry left for the islands with forty passengers.",
        "Madrid, 11 feb (EFE).- ¦The first ferry left for the islands with forty passengers.",
        "Madrid (EFE).- ¦The first ferry left for the islands with forty passengers.",
        "AMSTERDAM, June 4, 2024 /PRNewswire/ -- ¦The first ferry left for the islands with forty passengers.",
        "LONDON--(BUSINESS WIRE)--¦The first ferry left for the islands with forty passengers.",
        "(ANSA) - ROMA, 03 GIU - ¦The first ferry left for the islands with forty passengers.",
        "WASHINGTON, Jan. 5 — ¦The first ferry left for the islands with forty passengers.",
        "Tuesday, August 25, 2015, 12:41 AM ¦The first ferry left for the islands with forty passengers.",
        "Friday, May 5th 2000, 2:12AM EST - ¦The first ferry left for the islands with forty passengers.",
        "Updated 17 March 2014 18:07 GMT ¦The first ferry left for the islands with forty passengers.",
        "2025-03-12 09:12:45,002 ¦The first ferry left for the islands with forty passengers.",
        "2025-03-12T09:12:45.002Z ¦The first ferry left for the islands with forty passengers.",
        "Mardi 25 août 2015, 12:41 ¦The first ferry left for the islands with forty passengers.",
        "By Jane Doe, USA TODAY ¦The first ferry left for the islands with forty passengers.",
        "By Jane Doe and John Roe, CNN ¦The first ferry left for the islands with forty passengers.",
        "Updated 17 March 2014 18:07 GMT By Jane Doe, AP ¦The first ferry left for the islands with forty passengers.",
        "Competition | Bonus points | ¦The first ferry left for the islands with forty passengers.",
        "Harbour news | LONDON (Reuters) - ¦The first ferry left for the islands with forty passengers.",
        "上海龙凤419 ¦The first ferry left for the islands with forty passengers.",
        "新夜上海论坛 ¦\"The first ferry left for the islands with forty passengers,\" said Jane Doe.",
        "上海龙凤 www.spam.example/win +86_kim ¦The first ferry left for the islands with forty passengers.",
        "Лучшие казино онлайн ¦The first ferry left for the islands with forty passengers.",
        "Казино Вулкан Онлайн ¦The first ferry left for the islands with forty passengers.",
        "Казино онлайн 24 ¦The first ferry left for the islands with forty passengers.",
    })
    void aSentenceStartsBehindWhatWasPutInFrontOfIt(String prefix, String sentence) {
        String text = prefix + sentence + AFTER;
        assertThat(segment(text, "en").sentences()).filteredOn(s -> s.role() == Sentence.Role.STATEMENT)
                .extracting(s -> text.substring(s.start(), s.end())).first().isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "NATO (the North Atlantic Treaty Organization) was founded in 1949 in Washington.",
        "Anna Lund, 3 years (Team Berta) - Berta's youngest sailor - left for the islands in the morning of that day.",
        "Anna Lund, 40 years – Berta's first captain – left for the islands in the morning of that day.",
        "Apple (noun) - A fruit that the ferry brought to the islands in the morning of that day.",
        "On Tuesday, June 4 – Anna's birthday – the first ferry left for the islands.",
        "Calor, March 3–5, 2024: The first ferry left for the islands in the morning of that day.",
        "CALOR, MD, Oct. 18–21: The first ferry left for the islands in the morning of that day.",
        "第3回（最終回）― 政府は三日、島へ向かう船の数を四十隻に増やすと発表した。",
        "Sailors (m/w/d) - The ferry looks for forty of them in the morning of that day.",
        "NASA astronaut Scott Kelly has started a trip to the record books this week.",
        "Ferries (mostly old ones) left the harbour in the morning of that day.",
        "May 5, 2015 was the day when the ferry left at 12:41 The Gazette wrote.",
        "In May 2015, at 12:41 on the 5th, Jane Doe left the harbour for the last time.",
        "The ferry | the old one, that is | left for the islands with forty passengers.",
        "The ferries of the town (Anna | Berta | Carla) left for the islands in the morning.",
        "By Christmas, NATO Secretary General Stoltenberg had left the harbour for good.",
        "By Jane Doe, NASA means the agency that Jane Doe worked for in these years.",
    })
    void aNameIsNoDateline(String sentence) {
        assertThat(segment(sentence + AFTER, "en").sentences().getFirst().start()).isZero();
        assertThat(segment(sentence + AFTER, "en").sentences().getFirst().end()).isEqualTo(sentence.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, value = {
        "en|(CNN) -- |The first ferry left for the islands with forty passengers.",
        "en|Scroll down for video |The first ferry left for the islands with forty passengers.",
        "en|. |The first ferry left for the islands with forty passengers.",
    })
    void anySentenceStartsBehindWhatWasPutInFrontOfIt(String language, String prefix, String sentence) {
        String text = BEFORE.strip() + " " + prefix + sentence + AFTER;
        assertThat(segment(text, language).sentences()).filteredOn(s -> s.role() == Sentence.Role.STATEMENT)
                .extracting(s -> text.substring(s.start(), s.end())).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "fr|Paris, 3 juin 2024 (AFP) - |La ministre a présenté le plan du port de Calor.",
        "es|Bogotá, 4 de junio de 2024 (EFE) - |La ministra presentó el plan del puerto de Calor.",
        "it|ROMA, 3 giugno - |Il primo traghetto è partito per le isole con quaranta persone.",
        "pl|Gdynia, 3 czerwca (PAP) - |Pierwszy prom wyruszył na wyspy z czterdziestoma osobami.",
        "ja|東京、6月3日（共同）― |政府は三日、島へ向かう船の数を四十隻に増やすと発表した。"})
    void aDateIsToldByTheMonthsOfItsLanguage(String language, String dateline, String sentence) {
        String text = dateline + sentence;
        assertThat(segment(text, language).sentences()).filteredOn(s -> s.role() == Sentence.Role.STATEMENT)
                .extracting(s -> text.substring(s.start(), s.end())).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Never again.”3", "\"No comment.\"4", "“No!”12"})
    void aShortQuotationWithItsNoteIsText(String quotation) {
        String text = "The captain sat down. " + quotation + " The court rose.";
        assertThat(segment(text, "en").sentences()).filteredOn(s -> !s.isNoise()).extracting(s -> text.substring(s.start(), s.end()))
                .contains(quotation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de|Kiel, 3. Juni 2024 - Das Orchester des Hafens spielt Lieder von Bach.",
        "en|Brest, July 14, 1789 – The first ferry left for the islands with forty passengers.",
        "de|Folge 12, 3. Mai 2021 - Wir sprechen über Bienen und über Fähren.",
        "es|Ana Ruiz (PP).- El puerto pierde cada año doscientos mil euros.",
        "es|Artículo 3 (Plazos).- El plazo de las solicitudes es de diez días."})
    void aDateOfAProgrammeAndWhoSpeaksStay(String language, String sentence) {
        assertThat(segment(sentence, language).sentences()).first()
                .satisfies(s -> assertThat(s.start()).isZero());
    }

    @Test
    void aCreditBeforeABarIsCutOff() {
        String sentence = "Bouvetøya i Sørishavet er et av verdens mest isolerte steder.";
        String text = "Hannene svømmer 1700 kilometer ned til iskanten i Antarktis. Foto: Martin Biuw, Norsk Polarinstitutt | " + sentence;
        assertThat(segment(text, "no").sentences().getLast().start()).isEqualTo(text.length() - sentence.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Laughter)", "(Silence)", "(Optional)", "(Pausa)", "(Смех)"})
    void aWordInBracketsIsNoCreditAndTakesNothingAlong(String aside) {
        SegmentedText text = segment("My father was a diver who came from the north. " + aside + AFTER, "en");
        assertThat(text.sentences().getFirst().role()).isEqualTo(Sentence.Role.STATEMENT);
    }

    @Test
    void aCaptionBeforeACreditAtTheHeadIsNoise() {
        String caption = "Jane Doe is waiting for the ferry at the harbour. ";
        SegmentedText text = segment(caption + "(Instagram) " + BEFORE.strip() + AFTER, "en");
        assertThat(text.sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE).first()
                .satisfies(s -> assertThat(s.start()).isEqualTo(caption.length() + 12)).extracting(Sentence::opensBlock).isEqualTo(true);
    }

    @Test
    void whatWasLeftOutInFrontOfASentenceStays() {
        SegmentedText text = segment("Le maire est parti. (...) Le port est resté fermé pendant deux jours après la tempête.", "fr");
        assertThat(text.sentences()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ja|World Health Organization（WHO）は木曜日、新しい指針を発表した。",
        "ja|Bank of America Merrill Lynch の利用が増えている。",
        "zh|Red Hat Enterprise Linux（RHEL）是服务器上常用的系统。",
        "hi|World Health Organization Europe ने कहा कि रोग घट रहा है।",
        "fa|World Health Organization گفت که بیماری در حال کاهش است.",
    })
    void aLongLatinNameIsTheSubjectOfASentenceWithoutCapitals(String language, String sentence) {
        assertThat(statements(sentence + " " + sentence, language)).containsExactly(sentence, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ja|市長は議会に新しい予算案を提出した。",
        "zh|市长星期一向议会提交了预算案。",
        "hi|विभाग ने कहा कि रोग घट रहा है।",
    })
    void latinProseBeforeASentenceWithoutCapitalsIsCutOff(String language, String sentence) {
        assertThat(statements(sentence + " Buy cheap watches online today " + sentence, language)).containsExactly(sentence, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ja|市長は議会に新しい予算案を提出した。|The bus leaves at nine.",
        "zh|市长星期一向议会提交了预算案。|Who will bring the keys to the office?",
        "ko|시장은 월요일에 예산안을 의회에 제출했다.|My friends liked it a lot.",
        "hi|विभाग ने कहा कि रोग घट रहा है।|We will meet in the lobby of the hotel.",
        "ar|قدم العمدة الميزانية إلى المجلس يوم الاثنين.|The room is on the third floor.",
        "ru|Мэр в понедельник представил бюджет городскому совету.|The bus leaves at nine.",
    })
    void aSentenceInEnglishInATextOfAnotherScriptIsText(String language, String sentence, String english) {
        assertThat(segment(sentence + " " + english + " " + sentence, language).sentences()).hasSize(3).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
        String spam = sentence + "\n\nBest casino bonus today!\n\nPlease visit our website www.casino.example to win.\n\n" + sentence;
        assertThat(segment(spam, language).sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE)
                .allMatch(s -> spam.startsWith(sentence, s.start()));
    }

    private static List<String> statements(String text, String language) {
        return segment(text, language).sentences().stream().filter(s -> s.role() == Sentence.Role.STATEMENT)
                .map(s -> text.substring(s.start(), s.end())).toList();
    }

    @Test
    void spamBehindASentenceIsCutOff() {
        String sentence = "The first ferry left for the islands with forty passengers.";
        String text = BEFORE + sentence + " 上海龙凤419论坛" + AFTER;
        assertThat(segment(text, "en").sentences()).filteredOn(s -> s.role() == Sentence.Role.STATEMENT)
                .extracting(s -> text.substring(s.start(), s.end())).hasSize(3).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zh|苹果公司的 iPhone 在中国卖得很好，Tim Cook 对此非常高兴。",
        "ja|Googleの新しいスマートフォンPixelは、日本でも発売される予定です。",
        "ru|Компания Microsoft представила новую версию системы Windows для больших предприятий.",
        "el|Η εταιρεία Google ανακοίνωσε χθες τη νέα έκδοση του λογισμικού Android.",
        "ar|أعلنت شركة Microsoft عن إصدار جديد من نظام Windows للشركات الكبيرة.",
        "ko|삼성전자는 미국 뉴욕에서 새로운 Galaxy 스마트폰을 공개했다고 밝혔다.",
    })
    void latinNamesInAnotherScriptDoNoHarm(String language, String sentence) {
        SegmentedText text = segment(sentence + " " + sentence.replace("Google", "Apple").replace("Microsoft", "IBM"), language);
        assertThat(text.sentences()).isNotEmpty().allMatch(s -> s.role() == Sentence.Role.STATEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Vera Ivanovna Orlova (Russian: Вера Ивановна Орлова; 2 March 1931 – 5 May 2001) was a chemist and politician.",
        "en|Lefkos (Greek: Λευκός, also Λευκός Καρπάθου) is a village on the island of Karpathos.",
        "en|Vadgam (Gujarati: વડગામ તાલુકો બનાસકાંઠા જિલ્લો) is a town in the north of the state.",
        "de|Der Biwa-See (jap. 琵琶湖 Biwa-ko, auch 近江海 Ōmi no Umi) ist der größte See Japans.",
        "fr|Le souk, en arabe السوق الكبير القديم في المدينة, est un marché couvert de la vieille ville.",
        "en|ΑΒ Βασιλόπουλος opened a shop in Sofia, and the prices are low there.",
        "en|Τράπεζα Πειραιώς closed nine branches in May, and the staff were moved.",
        "en|Санкт-Петербург is what its people call it, and they are proud of it.",
    })
    void aNameInItsOwnScriptIsNoSpam(String language, String sentence) {
        String text = sentence + AFTER;
        assertThat(segment(text, language).sentences()).first().satisfies(s -> assertThat(s.role()).isEqualTo(Sentence.Role.STATEMENT))
                .satisfies(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "首爾은 한국의 수도이다.",
        "中國은 크다.",
        "與野는 예산안에 합의했다.",
        "韓日 정상회담이 어제 도쿄에서 열렸다.",
        "韓·中 관계가 나아지고 있다.",
        "“大韓民國은 민주공화국이다.”",
    })
    void aKoreanSentenceMayOpenWithAWordInHan(String sentence) {
        String text = "시는 다리를 새로 놓기로 하였다. " + sentence + " 공사는 내년 봄에 시작된다고 시장이 말하였다.";
        assertThat(segment(text, "ko").sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE)
                .extracting(s -> text.substring(s.start(), s.end())).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"免费领取红包加微信 ", "上海龙凤419 ", "新夜上海论坛"})
    void spamInHanBeforeAKoreanSentenceIsCutOff(String spam) {
        String sentence = "시는 다리를 새로 놓기로 하였다고 밝혔다.";
        String text = "공사는 내년 봄에 시작된다고 시장이 말하였다. " + spam + sentence;
        assertThat(statements(text, "ko")).last().isEqualTo(sentence);
    }

    @Test
    void aDocumentInTwoScriptsKeepsBoth() {
        String text = "The ferry left the harbour at noon with forty people. It came back in the evening with nobody on board. "
                + "渡轮中午载着四十人离开了港口。晚上回来的时候船上一个人也没有。";
        assertThat(segment(text, "en").sentences()).noneMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @Test
    void aRepeatedLineIsNoiseWhereverItStands() {
        String slogan = "The Gazette brings the islands closer to you.";
        SegmentedText text = segment(BEFORE + slogan + AFTER + "\n\n" + slogan + AFTER.replace("first", "second") + "\n\n" + slogan, "en");
        assertThat(text.sentences()).filteredOn(s -> s.role() == Sentence.Role.NOISE).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sales grew to 480 million dollars. We will also buy back shares for 50 million. The plant closed in May.",
        "You need a licence to fish.\n\nCall the fisheries office if you can't use the online service.\n\nIt takes ten minutes.",
    })
    void whatGivesAFigureOrSaysWhenIsTextThoughPagesHaveItsWords(String text) {
        assertThat(segment(text, "en").sentences()).hasSize(3).extracting(Sentence::role).doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Close the valve before you open the lid.",
        "en|You must tell the landlord in writing.",
        "en|Lord, hear us.",
        "de|Schalten Sie das Gerät vor dem Öffnen aus.",
        "en|Note: Wear gloves and goggles.",
        "fr|Attention : Coupez d'abord le courant.",
    })
    void aWarningOrARefrainThatStandsAloneAgainAndAgainIsKeptOnce(String language, String sentence) {
        SegmentedText text = segment(sentence + "\n\nIt was cold.\n\n" + sentence + "\n\nNobody came.", language);
        assertThat(text.sentences()).extracting(s -> s.role() == Sentence.Role.NOISE).containsExactly(false, false, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contains: Milk, eggs and wheat.", "Price: About 12 euros.", "Author: Jane Doe.", "Topics: Sport."})
    void aLabelWithItsValuesThatComesBackIsNoWarning(String line) {
        SegmentedText text = segment(line + "\n\n" + AFTER.repeat(40) + "\n\n" + line, "en");
        assertThat(List.of(text.sentences().getFirst().role(), text.sentences().getLast().role())).containsOnly(Sentence.Role.NOISE);
    }

    @Test
    void aWarningIsKeptOnceHoweverLongTheText() {
        String warning = "Never lift the cover while the saw is running.";
        SegmentedText text = segment(warning + "\n\n" + AFTER.repeat(40) + "\n\n" + warning, "en");
        assertThat(text.sentences().getFirst().role()).isNotEqualTo(Sentence.Role.NOISE);
        assertThat(text.sentences().getLast().role()).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, value = {
        "en|\"The harbour is closed to all ships. |Subscribe to our newsletter.| We hope that it opens on Tuesday,\" said the mayor.",
        "en|The mayor called it \"a harbour for all. |Our site uses cookies. Manage your settings or accept all.| A place of work\" and left.",
        "fr|Le maire a dit « le port est fermé. |Lire aussi : La tempête en images.| Il ouvrira mardi » et il est parti sur son bateau.",
        "en|The ferries (they are old. |Read more: The history of the harbour.| They came from Norway) left the harbour on Tuesday.",
    })
    void noiseInsideAQuotationIsCutOut(String language, String before, String noise, String after) {
        SegmentedText text = segment(before + noise + after + AFTER, language);
        int start = before.length();
        int end = start + noise.length();
        assertThat(text.sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE).allMatch(s -> s.end() <= start || s.start() >= end);
        assertThat(text.sentences()).filteredOn(s -> s.role() == Sentence.Role.NOISE).isNotEmpty();
    }

    @Test
    void aQuotationWithNothingPutIntoItStaysWhole() {
        String sentence = "The mayor called it \"a harbour for all. ... A place of work. A home\" and left on Tuesday.";
        assertThat(segment(sentence + AFTER, "en").sentences().getFirst().end()).isEqualTo(sentence.length());
    }

    @Test
    void aHeadingBehindNoiseOnItsLineIsAHeading() {
        SegmentedText text = segment(
                "Subscribe to our newsletter. BACKGROUND\nthe cells of mice are smaller than those of men, and there are fewer of them.",
                "en");
        assertThat(text.sentences()).extracting(Sentence::role).containsExactly(Sentence.Role.NOISE, Sentence.Role.HEADING,
                Sentence.Role.STATEMENT);
    }

    @Test
    void aNameInLatinBehindSpamOpensTheSentence() {
        String sentence = "UNIST(울산과학기술원)은 번개가 치는 원리를 이용한 인공 번개 발전기를 개발했다고 밝혔다.";
        String text = "폭풍이 지나간 뒤 오래된 항구는 이틀 동안 모든 배의 출입을 막았다. ".repeat(3) + "\n\n【वअइशआक】 " + sentence;
        assertThat(segment(text, "ko").sentences().getLast().start()).isEqualTo(text.length() - sentence.length());
    }

    @Test
    void noiseTakesNothingFromItsNeighbours() {
        SegmentedText clean = segment(BEFORE + AFTER.strip(), "en");
        SegmentedText dirty = segment(BEFORE + "Share on Facebook Tweet Pin It" + AFTER, "en");
        assertThat(dirty.sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE)
                .extracting(Sentence::opensBlock, Sentence::leansOnPrevious, Sentence::role)
                .isEqualTo(List.copyOf(clean.sentences().stream()
                        .map(s -> org.assertj.core.groups.Tuple.tuple(s.opensBlock(), s.leansOnPrevious(), s.role())).toList()));
    }

    private static Sentence.Role role(String before, String line, String after, String language) {
        SegmentedText text = segment(before + line + after, language);
        List<Sentence> found = text.sentences().stream()
                .filter(s -> s.start() >= before.length() && s.end() <= before.length() + line.length()).toList();
        List<Sentence.Role> roles = found.stream().map(Sentence::role).distinct().toList();
        assertThat(roles).as("roles of " + found).hasSize(1);
        return roles.getFirst();
    }

    private static SegmentedText segment(String text, String language) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), language);
    }

    @Test
    void keepsOneOfTheLinesOfATextThatSaysNothingElse() {
        SegmentedText text = segment("The ferry to the islands left the old harbour at noon. ".repeat(50), "en");
        assertThat(text.sentences()).hasSize(50);
        assertThat(text.sentences().stream().map(Sentence::role).toList()).startsWith(Sentence.Role.STATEMENT)
                .filteredOn(role -> role != Sentence.Role.NOISE).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# Notice\n\n## English\n\nThe water is shut off on Monday. Fill your tanks.\n\n## Deutsch\n\nDas Wasser wird am Montag abgestellt. "
                + "Füllen Sie Ihre Kannen.\n\n## Русский\n\nВоду отключат в понедельник. Наполните вёдра.",
        "Das Wasser wird am Montag abgestellt. Füllen Sie Ihre Kannen.\n\nВоду отключат в понедельник. Наполните вёдра.\n\n"
                + "المياه مقطوعة يوم الاثنين. املأوا الخزانات.",
    })
    void aSectionInAnotherScriptIsText(String text) {
        Source source = Source.read(text, Format.MARKDOWN);
        SegmentedText segmented = Segmenter.segment(source, "de");
        assertThat(segmented.sentences()).extracting(Sentence::role).doesNotContain(Sentence.Role.NOISE);
        assertThat(segmented.sentences()).extracting(s -> source.visible().substring(s.start(), s.end())).contains("Наполните вёдра.");
    }

    @Test
    void aParagraphInAnotherScriptWithoutAHeadingOfItsOwnIsNoise() {
        String text = "# Hafen\n\n" + "Der Hafen der Stadt war nach dem Sturm zwei Tage lang gesperrt. Am Dienstag fuhr die erste Fähre. "
                + "Sie brachte vierzig Fahrgäste auf die Inseln, und alle kamen an.\n\nКупите дешёвые часы. Звоните.\n\n"
                + "Der Sturm hatte zwei Kräne umgeworfen. Sie werden im Mai ersetzt.";
        Source source = Source.read(text, Format.MARKDOWN);
        assertThat(Segmenter.segment(source, "de").sentences().stream().filter(s -> s.role() == Sentence.Role.NOISE)
                .map(s -> source.visible().substring(s.start(), s.end())))
                .containsExactly("Купите дешёвые часы.", "Звоните.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Our units serve eleven harbours. If you want a trial, send us an e-mail.",
        "en|Our units serve eleven harbours. If you want a trial, send an e-mail, sign up on our page, or click \"Contact\" below.",
        "de|Der Verein schreibt jeden Monat. Sie können den Newsletter jederzeit abbestellen, indem Sie auf den Link klicken. Das tut kaum wer.",
        "en|5. Cookies. You can block cookies in your browser.\\n6. Law. The law of Scotland applies.",
        "en|5. Law. The law applies.\\n6. Newsletter. You can unsubscribe from the newsletter at any time by clicking the link in it.",
    })
    void whatATextTellsItsReaderToDoIsText(String language, String text) {
        assertThat(Segmenter.segment(Source.read(text.translateEscapes(), Format.PLAIN), language).sentences()).extracting(Sentence::role)
                .doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|You can delete cookies in the settings of your browser.",
        "en|To unsubscribe from our newsletter, click the link at its end.",
        "en|Turn off notifications at night.",
        "en|Enable notifications in the settings.",
        "de|Um den Newsletter abzubestellen, klicken Sie auf den Link am Ende.",
        "de|Cookies können Sie im Browser löschen.",
        "fr|Vous pouvez supprimer les cookies dans votre navigateur ou tous les refuser.",
        "nl|U kunt cookies in uw browser verwijderen.",
        "ru|Подписаться на уведомления можно в настройках.",
    })
    void howToGetRidOfWhatPagesAskForIsTextAmongSentences(String language, String sentence) {
        String text = "The bridge was built in 1907. " + sentence;
        assertThat(segment(text, language).sentences()).hasSize(2).noneMatch(s -> s.role() == Sentence.Role.NOISE);
        assertThat(segment(text + " The towers are high.", language).sentences()).noneMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Turn off your ad blocker to continue reading.",
        "Please disable your ad blocker to support our journalism.",
        "Click here to unsubscribe from our newsletter.",
        "Subscribe to our newsletter, unsubscribe at any time.",
        "Enable notifications to get the latest news.",
    })
    void whatAPageAsksForIsNoiseWithAWordForTheContraryInIt(String sentence) {
        assertThat(segment("The bridge was built in 1907. " + sentence, "en").sentences()).extracting(Sentence::role)
                .endsWith(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Harbour news\\n\\nCookie settings\\n\\nWe use cookies to improve your experience on our site.\\n\\nThe bridge is old.",
        "en|The bridge was built in 1907.\\n\\nThis message has been scanned for viruses by Shield.",
        "en|The bridge was built in 1907.\\n\\nThis page was last edited on 4 May 2024.",
        "fr|Le pont date de 1907.\\n\\nPensez à l'environnement avant d'imprimer ce message.",
        "es|El puente es de 1907.\\n\\nAntes de imprimir este correo piense bien si es necesario hacerlo.",
        "sv|Bron byggdes 1907.\\n\\nVi undanber oss samtal från annonsförsäljare.",
        "pl|Most jest z 1907 roku.\\n\\nZobacz też",
        "hu|A híd 1907-ben épült.\\n\\nMinden jog fenntartva",
        "fi|Silta on vuodelta 1907.\\n\\nKaikki oikeudet pidätetään",
    })
    void whatStandsAtTheFootOfMailsAndPagesIsNoise(String language, String text) {
        assertThat(segment(text.translateEscapes(), language).sentences()).extracting(Sentence::role).contains(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "This site uses cookies. You can delete cookies in the settings of your browser. By clicking Accept you agree to our use of cookies.",
        "We use cookies. They help us to count visitors. You can refuse cookies in the settings of your browser."})
    void aBannerThatSaysHowToGetRidOfItNeverLeads(String banner) {
        String text = banner + "\n\nThe bridge has been closed since Friday. Cracks were found in two pillars.";
        assertThat(segment(text, "en").sentences()).filteredOn(s -> s.role() == Sentence.Role.STATEMENT)
                .noneMatch(s -> text.substring(s.start(), s.end()).contains("cookies"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "12,000 years ago\n\nThe ice withdrew. Birch trees came first.",
        "Seagull\n\n12 votes\n\nAlbatross\n\n9 votes\n\nThe boat is white.",
        "The prize is 300 euros. Please send your essay by 4 May to anna@school.example\nEssays may have up to 900 words. It is a book.",
        "We pay 14 pounds an hour. We are an equal opportunities employer and pay travel costs.",
        "This email has been scanned for viruses by the school's server, and so has every other one. The server is dear.",
        "It was changed in 1994.\n\nFurther reading\nArticle 5: Liberty of the person\nArticle 9: Freedom of belief\n\nCourts read both."})
    void whatLooksLikeFurnitureAndSaysMoreIsText(String text) {
        assertThat(segment(text, "en").sentences()).extracting(Sentence::role).doesNotContain(Sentence.Role.NOISE);
    }

    @Test
    void aTextAboutCookiesSaysWhatOneIs() {
        String text = "Cookie Policy\n\nA cookie is a small file that our website stores on your computer. "
                + "Cookies live for a year. You can delete cookies.";
        assertThat(segment(text, "en").sentences().subList(1, 4)).noneMatch(s -> s.role() == Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The hall is warm. If you want to hear more, subscribe to our newsletter.",
        "en|The hall is warm. When you visit our site, we use cookies to improve your experience.",
        "de|Der Saal ist warm. Wenn Sie unseren Newsletter erhalten möchten, melden Sie sich hier an.",
    })
    void forWhichCaseAPageAsksMakesNoText(String language, String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences()).extracting(Sentence::role)
                .endsWith(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Subscribe, it said.|So I did.|It was fun for a year.",
        "en|Share, said the sign.|So I did.|It was fun for a year.",
        "de|Abonnieren, stand da.|Also tat ich es.|Es war ein schönes Jahr.",
        "es|Suscríbase, decía.|Y lo hice.|Fue un buen año.",
        "fr|Abonnez-vous, disait l’affiche.|Je l’ai fait.|C’était cher.",
    })
    void aCallThatSomethingSaysIsText(String language, String said, String behind, String last) {
        String text = said + " " + behind + " " + last;
        SegmentedText segmented = Segmenter.segment(Source.read(text, Format.PLAIN), language);
        assertThat(segmented.sentences()).extracting(Sentence::role).hasSize(3).doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subscribe to our newsletter.", "Subscribe!", "Subscribe, share and comment.",
        "Subscribe, and follow us on Facebook."})
    void aCallThatNobodySaysIsOfThePage(String call) {
        SegmentedText segmented = Segmenter.segment(
                Source.read("The tap was fixed on Monday. " + call + " The plumber came from Upper Town.", Format.PLAIN), "en");
        assertThat(segmented.sentences().get(1).role()).isEqualTo(Sentence.Role.NOISE);
    }
}
