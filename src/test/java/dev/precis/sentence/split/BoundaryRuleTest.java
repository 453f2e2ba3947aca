package dev.precis.sentence.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.chars.Punctuation;
import dev.precis.language.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One stop at a time: the one behind the mark ¦. */
class BoundaryRuleTest {
    private static boolean ends(String language, String marked) {
        int at = marked.indexOf('¦');
        char[] text = marked.replace("¦", "").toCharArray();
        StopMark stop = new StopMark(text, new SpacedQuotation(text));
        stop.over(0, text.length);
        stop.read(at, Punctuation.of(text[at]));
        BoundaryRule rule = new BoundaryRule(text, SplitterRules.of(WordLists.of(language)), c -> false);
        rule.over(0, text.length);
        rule.startParagraph(0);
        return rule.ends(stop, 0, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | She met Dr¦. The dog barked.           | false
            en | It took 40 ms¦. The page came.         | true
            en | It took 40 ms¦. Readers waited.        | true
            fr | Il est tombé 45 mm¦. Les rues          | true
            fr | J'ai vu MM¦. Le Goff et Petit          | false
            ru | Длина 180 см¦. Он стоит.               | true
            ru | Подробнее см¦. Он и она                | false
            de | nach 5 Min¦. Pause                     | false
            de | nach 5 Min¦. Danach kam er.            | true
            """)
    void aUnitBehindANumberEndsASentenceThoughItAbbreviatesElsewhere(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The lamp needs 60 W¦. Engineers know.  | true
            en | In 1998 W¦. Miller came.               | false
            en | We drove at 90 km/h¦. Police came.     | true
            en | It was paid by M/s¦. Roy & Sons.       | false
            en | No n/v¦. Pulse is normal.              | true
            de | Im Jahr 5 v¦. Chr. war das so.         | false
            en | They left in the a.m¦. He stayed.      | true
            en | They saw J¦. Miller.                   | false
            en | The star burns at 9000 K¦. Ours is cool. | true
            en | The film made 12 M¦. Critics left.     | true
            fr | Le 12 M¦. Vernet arriva.               | false
            en | The shop is at 88 N¦. Mill Ave. Suite 3 | false
            en | The load is 20 N/m¦. Pumps stopped.    | true
            en | They gave 5 ml N/S¦. Kay slept.        | true
            en | The cell holds 52 Wh¦. Charging is slow. | true
            en | The bag weighs 20 lb¦. Anna lifts it.  | true
            en | Add 20 oz¦. Cheddar cheese.            | false
            en | Take it q.d¦. Last dose today.         | true
            en | Come back in the p.m¦. Rounds are held. | true
            ru | Лампа берёт 60 Вт¦. Новые берут меньше. | true
            ru | В Вт¦. Новые приедут                   | false
            uk | Він їхав 140 км/год¦. Поліція бачила.  | true
            ko | 전구는 60 W¦. 새 전구는 7 W.                | true
            """)
    void aLetterBehindANumberOrASlashIsAUnitAndNoInitial(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Lemons hold vitamin C¦. Limes do too.  | true
            en | The council has no plan B¦. Residents  | true
            en | It is on plan B¦. R. Miller says.      | false
            en | They planned it with J¦. Miller.       | false
            de | Viele hoffen auf Plan B¦. Niemand      | true
            fr | Il prend de la vitamine C¦. Paul non.  | true
            pl | Mieszkał w bloku B¦. Sąsiedzi          | true
            ru | Он живёт в квартире Б¦. Соседи         | true
            ru | Роман написал А¦. Ветров               | false
            """)
    void aLetterThatANounTakesIsNoInitial(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Er wohnt in der Hauptstr¦. 12 in Ulm   | false
            de | Er wohnt in der Hauptstr¦. Sie nicht.  | true
            nl | Zij woont in de Kerkstr¦. 12 te Ede    | false
            en | The winner was Bob¦. 12 people voted.  | true
            en | It is in Rec¦. 12, at the end          | false
            de | Siehe Urt¦. 3.2 und mehr               | false
            de | Ohne Zuschlag, Porto und Versand¦. Tel. 12 | true
            en | She sang at the feat¦. Paul danced.    | true
            en | Feat¦. Mira Lind, it won.              | false
            """)
    void whatIsCutIsToldByItsEndAndByWhatIsCounted(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl | To już trzeci tom¦. Autor pisze.       | true
            pl | Zobacz tom¦. IV na stronie             | false
            es | Dijo que no¦. Pedro rio.               | true
            es | en el oficio ord¦. Nº 215              | false
            fr | un chef-d'œuvre d'art¦. Paris          | true
            fr | selon l'art¦. L. 12 du code            | false
            en | See App¦. B for it.                    | false
            """)
    void aWordThatAbbreviatesBeforeNumbersIsAWordBeforeAnythingElse(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It is in Proc¦. Natl. Acad. Sci.       | false
            en | It is in Zool¦. Anz. of 1911.          | false
            en | Yes¦. Kim. Bob. All were there.        | true
            en | They asked Cpt¦. Hill.                 | false
            en | They asked the BBC¦. Reporters came.   | true
            hr | Ovo je Krk¦. More je toplo.            | true
            de | Siehe Prt¦. 3.2 der Verordnung         | false
            en | He met Tom¦. They left.                | true
            en | Doe v¦. The State                      | false
            en | He saw George V¦. The king waved.      | true
            """)
    void anUnknownAbbreviationIsToldByItsLettersAndItsNeighbours(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Das Werk Berg & Cie¦. entstand 1926.   | false
            de | Papst Benedikt XVI¦. kam.              | false
            en | Add 1 tsp¦. cumin.                     | false
            fr | Il écrit à la Banq¦. de Lyon           | false
            en | 1 tsp¦. cumin is enough.               | false
            en | It was quite wonderful¦. thanks.       | true
            en | Really¦. lid.open() fails.             | true
            de | Wirklich¦. make_lid scheitert.         | true
            de | Fakult¦. für Physik                    | false
            en | The constr¦. of the house              | false
            fr | Le gouvt¦. paie la moitié              | false
            en | He was late again¦. nobody cared.      | true
            en | we met at the inn¦. it was cold.       | true
            en | The phone is old¦. iPhone owners know. | true
            en | It is on the old tel¦. iPhone owners   | false
            """)
    void beforeASmallLetterNothingEndsButWholeWordsOfACarelessWriter(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Many died in the war¦.2 In Spain       | true
            en | Many died in the war¦.2–4 In Spain     | true
            en | Many died in the war¦.(3) In Spain     | true
            en | They called it “war¦.”3 In Spain       | true
            en | See page No¦.2 The rest                | false
            en | It costs 5¦.25 In all                  | false
            en | We use version v¦.2 In short           | false
            en | The sample is small (n = 14)¦.7 They   | true
            en | He called it “noise”¦.13 The composer  | true
            fr | On parle de « honte »¦.12 Personne     | true
            es | Murió en la guerra¦.3 ¡Nadie lo sabía! | true
            es | Murió en la guerra¦.3 «Lo sé»          | true
            """)
    void noteNumbersThatAreGluedToAStopDontHideIt(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It was passed in 1987¦.14 It ended in 2003.15 Nobody cared.    | true
            en | It was passed in 1987¦.14 It ended in 2003.                    | false
            en | They paid 1987¦.14 Euro and 2003.16 Euro.                      | false
            en | Doctors follow it¦.21 Others do not.22 They wait.              | true
            en | They asked us¦.21 Others did not.                              | false
            es | Se construyó en 1730¦.1 ¿Quién lo vendió?2 Su viuda.           | true
            it | Fu costruito nel 1730¦.1 Il vescovo parlò di «vergogna».2 Era. | true
            """)
    void numbersBehindAYearOrAShortWordAreNotesWhereTheyCountOn(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | No gate remains¦.[citation needed] The mill  | true
            en | Nobody was hurt¦.[who?] The mill             | true
            de | Sie steht leer¦.[Anm. 1] Das Rad blieb.      | true
            de | Sie steht leer¦.[Beleg fehlt][2] Das Rad     | true
            en | They left¦.[citation needed] and so on       | false
            en | The camps are full¦.¹⁻³ Aid is late.         | true
            en | The camps are full¦.¹,² Aid is late.         | true
            en | The trial ended early¦.§ It was a success.   | true
            """)
    void signsAndWordsInBracketsThatAreGluedToAStopBelongToItsSentence(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Shares of Acme¦! Inc. rose.            | false
            en | News from Yahoo¦! Finance say so.      | false
            en | We used Yahoo¦! It was slow.           | true
            en | The band Kapow¦! Forever sang.         | false
            en | We like Zing¦! Zing! sells tea. I buy at Zing! every day. | false
            en | We saw Anna¦! Everybody ran.           | true
            en | The old FRITZ¦!Box broke.              | false
            en | It is great¦!Thanks for it.            | true
            zh | 雅虎Yahoo¦!公司昨天裁员。                   | false
            ja | ヤフーはYahoo¦! JAPANを運営している。          | false
            ja | ライブ¦!の映画が公開された。                    | false
            ja | すごい¦!彼は来た。                         | true
            ko | 어제 Yahoo¦!는 문을 닫았다.                | false
            """)
    void aMarkMayBelongToAName(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “Is it safe¦?” Miller asked.           | false
            en | “Is it safe¦?” The old man wondered.   | false
            en | “Is it safe¦?” Nobody knew what he said. | true
            en | He said: “Is it¦?” Anna said no.       | true
            en | “Why¦?” They all cried.                | false
            en | “I had to¦!” Paul finally admitted.    | false
            en | “Where is it¦?” Councillor Ada Roe, who chairs the club, asked on Monday. | false
            en | “Where is it¦?” Ada Roe, who chairs the club, left. | true
            en | “Who knows¦?” Nobody answered.         | true
            en | “Who knows¦?” Miller told the mayor that Roe did. | true
            de | »Und jetzt¦?« Keiner antwortete.       | true
            es | “¿De verdad¦?” Ana insistió.           | false
            ru | «Вода чистая¦?» — Марта спросила снова. | false
            ru | «Кто там¦?» Анна открыла дверь.        | true
            ar | «هل الماء نظيف¦؟» سألت مريم.           | false
            ar | «هل الماء نظيف¦؟» ثم غادروا المكان.    | true
            ar | «هل الماء نظيف¦؟» وقال العمدة نعم.     | true
            hi | “क्या पानी साफ है¦?” मीरा ने पूछा।        | false
            hi | “बिल्कुल¦!” महापौर ने जवाब दिया।         | false
            hi | “पानी साफ है¦।” मीरा ने कहा।             | true
            hi | “बिल्कुल¦!” वे चले गए।                  | true
            vi | “Nước có sạch không¦?” Bà Lan hỏi.     | false
            vi | “Dĩ nhiên¦!” Ông Minh trả lời ngay.    | false
            vi | “Ai biết¦?” Không ai trả lời.          | true
            ko | “물이 깨끗합니까¦?” 김 씨가 물었다.            | false
            ko | “정말이에요¦?”라고 그녀가 물었다.              | false
            ko | “그렇습니다¦.”라고 그녀가 말했다.              | false
            ko | “그렇습니다¦.”슬랙 채널은 조용했다.             | true
            ko | “정말이에요¦?” 그들은 떠났다.                 | true
            fa | «آب پاک است¦؟» مریم پرسید.              | false
            fa | «آب پاک است¦؟» آنها رفتند.              | true
            ur | ”کیا پانی صاف ہے¦؟“ مریم نے پوچھا۔       | false
            he | “המים נקיים¦?” מרים שאלה.              | false
            he | “המים נקיים¦?” הם הלכו.                | true
            bn | “জল কি পরিষ্কার¦?” মীরা জিজ্ঞাসা করলেন।      | false
            ja | 「本当に¦？」田中が尋ねた。                   | false
            ja | 「本当に¦？」彼らは帰った。                   | true
            zh | “真的吗¦？”李明又问了一遍。                   | false
            zh | “真的吗¦？”没有人回答。                      | true
            en | “Go¦!” Anna said: “I stay.”            | true
            fr | « Qui¦ ? » Paul demanda.               | false
            zh | “等一下¦！”她喊道。                        | false
            zh | “走吧¦！”你去看电影吗？                      | true
            """)
    void whoSpokeBelongsToTheQuotation(String language, String text, boolean end) {
        assertThat(ends(language, text.replace("¦ ", " ¦"))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It throws java.lang¦.NullError here.   | false
            en | Use pandas¦.DataFrame for it.          | false
            en | Use System¦.Collections.Generic here.  | false
            en | Call os¦.Path() twice.                 | false
            en | The shop is closed¦.Come back soon.    | true
            en | The shop is closed¦.The owner left.    | true
            en | Ask Det¦.-Sgt. Roe.                    | false
            en | Delete Setup¦.EXE at once.             | false
            en | The team uses ¦.NET at work.           | false
            en | They were sad ¦.Then they left.        | true
            en | We met Anna¦.Paul came late.           | true
            en | He called the town¦.BBC reports it.    | true
            """)
    void dottedNamesOfProgramsStayWhole(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Bà ở TP¦. Huế.                         | false
            vi | Chủ trì là TS¦. Lan.                   | false
            id | Ia bekerja di PT¦. Maju.               | false
            en | They live in LA¦. Bob doesn't.         | true
            en | It is signed by DR¦. Roe.              | false
            """)
    void anAbbreviationInCapitalsIsNoAcronymWhereTheLanguageWritesItSo(String language, String text, boolean end) {
        assertThat(ends(language, text)).isEqualTo(end);
    }
}
