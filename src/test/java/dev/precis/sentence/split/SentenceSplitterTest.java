package dev.precis.sentence.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.chars.CharIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
    /** Where a sentence is expected to end in the texts below. */
    private static final String END = "‖";

    /** Splits the text with its {@value #END} marks taken out and expects exactly the sentences between them. */
    private static void splits(String language, String marked) {
        List<String> expected = Arrays.stream(marked.split(END)).map(String::strip).toList();
        assertThat(split(language, marked.replace(END, ""))).as(marked).isEqualTo(expected);
    }

    private static List<String> split(String language, String text) {
        List<String> sentences = new ArrayList<>();
        SentenceSplitter.forLanguage(language).split(text, 0, text.length(), (start, end) -> sentences.add(text.substring(start, end)));
        return sentences;
    }

    @Test
    void endsSentencesAtStopsMarksAndRunsOfThem() {
        splits("en", "The sun rose. ‖The birds sang! ‖Did anyone listen? ‖Really?! ‖No!! ‖They slept on.");
    }

    @Test
    void keepsInitialsWithTheirNamesButLetsThePronounEndASentence() {
        splits("en", "The letter to J. R. Miller and Ann B. Clark came late.");
        splits("en", "There were only two of us, you and I. ‖Did you meet Peter I. Ford there?");
    }

    @Test
    void leavesNumbersVersionsAndMoneyWhole() {
        splits("en", "It cost $12.50 in version 2.0.1 of the list. ‖Now it is $15.00. ‖That is 20 % more.");
    }

    @Test
    void leavesAddressesAndFileNamesWhole() {
        splits("en",
                "Write to Jane.Hill@example.org or see https://docs.example.org/v1.2/Start.html?Page=Two#Top. ‖Then open notes.Final.txt.");
    }

    @Test
    void splitsSentencesThatWereGluedTogether() {
        splits("en", "The shop is closed.‖Come back tomorrow.‖Mr. Hill will sell you 2,000.‖That is plenty.");
        splits("ru", "Положение страны было трудным.‖Реформы начались позже.");
    }

    @Test
    void keepsClosingQuotesBracketsAndNotesWithTheirSentence() {
        splits("en", "“It works.” ‖She was sure (quite sure.) ‖He left.[12] ‖It rained. [13] ‖The end.");
        splits("fr", "« C'est fini. » ‖Elle partit.");
        splits("ru", "Он спросил: «Где она?». ‖Никто не знал.");
    }

    @Test
    void keepsJoinedNotesAndTheirPagesWithTheSentence() {
        splits("de", "Der Turm fiel.[5](p48) ‖Niemand sah es.[6](pp. 3–5) ‖Man baute ihn neu.[7](p. 9)[8] ‖Er steht noch.");
        splits("en", "Keas attack sheep.[4]:23 ‖Today few are left.[6]: 44 ‖Their cost grows.[15]–[17] ‖It fails.[3], [4] ‖Others win.");
    }

    @Test
    void cutsBeforeCodeInSmallLettersButNotBehindAnAbbreviation() {
        splits("en", "Set retries to 0. ‖`timeout` is given in seconds. ‖`max` is the limit, e.g. `max=5` here.");
    }

    @Test
    void cutsBehindANumberWhereCodeOpensWithTheDashesOfAnOption() {
        String text = "Big changes come with version 4. --force is gone.";
        List<String> sentences = new ArrayList<>();
        SentenceSplitter.forLanguage("en").scan(CharIndex.of(text), at -> text.startsWith("--force", at),
                (start, end) -> sentences.add(text.substring(start, end))).split(0, text.length());
        assertThat(sentences).containsExactly("Big changes come with version 4.", "--force is gone.");
    }

    @Test
    void goesOnAfterAQuotationThatIsPartOfASentence() {
        splits("en", "She turned round, \"This is new.\" she said.");
        splits("en", "“Stop! Don't touch that,” he said. ‖Then he left.");
        splits("en", "He wrote, “I came. I saw. I left.” ‖Nobody cared.");
        splits(
                "en",
                "As Dr. Hill of the city university notes: \"The harbour isn't just a place of work - it's changing how people here see themselves. "
                        + "The mix of old trades and new ones may well become a model for other towns.\" ‖The city agrees.");
        splits("de", "„Warte! Ich komme mit“, rief er. ‖Dann lief er los.");
        splits("es", "«Nada es seguro. Nada es eterno», dijo ella. ‖Nadie respondió.");
    }

    @Test
    void splitsALongQuotationSentenceBySentence() {
        splits(
                "en",
                "“The harbour was the heart of this town for three hundred years and everybody lived from what the ships brought in. "
                        + "‖When the railway came, the harbour lost its trade, and the young people moved away to the cities one by one. "
                        + "‖Now we want them back.”");
    }

    @Test
    void keepsAParenthesisWhole() {
        splits("en", "He teaches physics (He was an engineer. He built bridges.) at a school.");
    }

    @Test
    void takesAnEllipsisForAnEndOnlyWhereASentenceStartsAfterIt() {
        splits("en", "I wanted ... well, what I mean...look . . . it is, I think . . . I forgot.");
        splits("en", "I never said that.... ‖She left.");
        splits("en", "The words were weakened . . . and joined into compounds. ‖. . . The habit was not lost.");
        splits("en", "\"Hill [...] drew a picture of stairs [...]\" (Ford 55).");
        splits("nl", "Het bleef stil. ‖...en toen begon het feest.");
        splits("ja", "雨が降る。‖...そして夜になる。");
    }

    @Test
    void splitsListItemsWithAndWithoutStopsInOneLine() {
        splits("en", "1. Open the box. ‖2. Take out the lamp. ‖3. Plug it in.");
        splits("en", "1) Open the box ‖2) Take out the lamp ‖3) Plug it in");
        splits("en", "1.) Open the box. ‖2.) Take out the lamp.");
        splits("en", "a. Open the box ‖b. Take out the lamp ‖c. Plug it in");
        splits("en", "(a) Open the box. ‖(b) Take out the lamp. ‖(c) Plug it in.");
        splits("en", "• 9. Open the box ‖• 10. Take out the lamp");
        splits("en", "⁃9. Open the box ‖⁃10. Take out the lamp");
        splits("en", "i) Open the box.\n‖ii) Take out the lamp.\n‖iii) Plug it in.");
    }

    @Test
    void endsASentenceAtABlankLineAndAtATitleLine() {
        splits("en", "A Short Title\n‖The text starts here. ‖It goes on\n\n‖and a new paragraph starts.");
        splits("en", "tools\n‖hammer and nails\n‖saw");
        splits("en", "the targets were measured with\nrt-pcr\nin infected\ncells. ‖expression was low.");
        splits("en", "You need:\n‖- a hammer\n‖- a saw");
        splits("en", "You need:\n‖•\nA hammer\n‖•\nA saw");
    }

    @Test
    void joinsHardWrappedLines() {
        splits("en", "It was a cold \nnight in the hills. ‖Nobody came.");
        splits(
                "en",
                "The committee, which had met in the old town hall of the\nCity of London on Monday, agreed that the proposal by the\n"
                        + "mayor should be put to a vote before the end of the year.\n‖Nobody spoke against it.");
        splits("ja", "これは母の\n本です。");
    }

    @Test
    void splitsTextThatHasNoCapitals() {
        splits("en",
                "the effect was small. ‖we found that p. falciparum was rare (fig. 2). ‖however, one dose was enough. ‖was it? ‖it was.");
    }

    @Test
    void takesAStopAfterALongWordForAnEndThoughASmallLetterFollows() {
        splits("el", "Δεν ήρθε κανένας. ‖το σπίτι ήταν άδειο.");
        splits("en", "It was quite wonderful. ‖thanks for coming.");
        splits("it", "Tutto era noto. ‖una volta sola (p. 3) no.");
    }

    @Test
    void seesStopsThroughInvisibleMarks() {
        splits("ar", "جاء د\u202A.\u202C كمال و الأطباء إلى المستشفى. ‖ثم رجعوا.");
        assertThat(split("en", "It ended.\u200B \uFEFFIt began.")).containsExactly("It ended.", "It began.");
    }

    @Test
    void keepsFacesWithTheirSentence() {
        splits("en", "We had a great time :) ‖Thanks again! :-) ‖See you soon.");
    }

    @Test
    void readsOnlyTheStretchItIsGiven() {
        String text = "Skip this. Take this. And this one. Not this.";
        List<String> sentences = new ArrayList<>();
        SentenceSplitter.forLanguage("en").split(text, 11, 35, (start, end) -> sentences.add(text.substring(start, end)));
        assertThat(sentences).containsExactly("Take this.", "And this one.");
        sentences.clear();
        StringBuilder builder = new StringBuilder(text);
        SentenceSplitter.forLanguage("en").split(builder, 11, 35, (start, end) -> sentences.add(text.substring(start, end)));
        assertThat(sentences).containsExactly("Take this.", "And this one.");
    }

    @Test
    void blankTextHasNoSentenceAndStopsAloneAreOne() {
        assertThat(split("en", "")).isEmpty();
        assertThat(split("en", " \n\t\u00A0\u200B ")).isEmpty();
        assertThat(split("en", "...")).containsExactly("...");
    }

    @Test
    void takesAnyLanguageTag() {
        for (String tag : List.of("en-GB", "EN", "und", "zh-Hant-TW", "x-klingon", "", "-")) {
            splits(tag, "One came. ‖Two went.");
        }
        assertThat(SentenceSplitter.forLanguage("de-AT")).isSameAs(SentenceSplitter.forLanguage("de"));
    }

    @Test
    void quotationMarksThatStandAloneTakeTurns() {
        splits("en", "It was red. ‖\" Ours was the best, \" she said. ‖\" We wrote a letter to the owners. \" ‖The letter worked.");
        splits("en", "He called it an \" act of terror. \" ‖\" The agencies are all there . ‖It is so , \" he said .");
        splits("en", "They ask \" What is the fee ? \" . ‖So that is it .");
        splits("en", "The brochure said it \" could cost your life \". ‖\" A selfie kills, \" it read.");
    }

    @Test
    void aQuotationThatWasNeverClosedDoesntTurnTheMarksAround() {
        splits("en",
                "\" The two large harbours are on the northern coast . ‖Ferries sail there every day . ‖\" Unlike those of the south , they are open to everyone who has a ticket , \" the captain adds . ‖He is old .");
        splits("en", "\" We sail every day . \" ‖The captain said , \" It is fun . \" ‖He is old .");
    }

    @Test
    void aMarkThatStandsAloneInOneParagraphSaysNothingOfTheNext() {
        splits("en", "'.‖\n\n. .. ‖'");
        splits("en", "It is a 5 \" pipe. ‖\n\nIt is long. ‖\" It leaks, \" she said.");
    }

    @Test
    void endsASentenceAtAStopThatIsGluedToTheNextBehindAnAcronymOrAShortWord() {
        splits("fr", "Le quartier est fermé, rapporte BFMTV.‖Par mesure de sécurité, il le restera.");
        splits("fr", "C'est ce que dit l'O.N.U.‖Par ailleurs, le port est ouvert.");
        splits("fr", "Cela permet de vivre, affirme-t-il.‖Le combattant est parti.");
        splits("fr", "C'était \"plus qu'un ami, un frère\".‖Le 9 janvier, il était là.");
        splits("fr", "Le bilan est de 3.532 cas confirmés (+30.355).‖A noter un concert de ce genre.");
        splits("fr", "Les données ont été vendues (moins de 50 euros).‖Hunt, lui, les a compilées.");
        splits("en", "It calls f(x).Then and g(x).");
        splits("en", "The site runs on ASP.Net and J.P.Morgan paid for it.");
    }

    @Test
    void aWordThatStartsSentencesEndsTheOneItIsGluedTo() {
        splits("fr", "Il expose la situation‖L'enquête est ouverte.");
        splits("fr", "Les urnes étaient pleines‖Il énumère des exemples de fraude.");
        splits("fr", "SON NEVEU TOUCHÉ‖La disparition inquiète ses proches.");
        splits("fr", "Les manifestants sont \"nassés\" par les CRS‖Une membre du collectif a été blessée.");
        splits("fr", "Le centre reste fermé, selon Pepy‖Selon lui, il ouvrira.");
        splits("en", "They waited until the end of the day‖The ferry had left.");
        splits("de", "Sie warteten am Hafen‖Die alte Fähre war fort.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | He sold his iPhone on eBay and bought YouTube shares at McDonald and the JPMorgan bank.
            en | Her LinkedIn profile, the WeWork lease and the AndThen, OrElse and SmackDown shows are old.
            en | The methods sortBy, orElse, findAll and checkIn take a getThe (name).
            en | RememberThe Milk and BuzzFeedThe Game are names, and USAToday is a paper.
            en | The JavaScript of theGrio.com has a pvpContainer_f545 in it.
            de | Sein LinkedIn Profil und die InformatikerInnen der GmbH sind alt.
            de | Jede StudentIn der Stadt kennt WeltPartner und ProVeg Deutschland.
            """)
    void namesWithCapitalsInsideStayWhole(String language, String text) {
        splits(language, text);
    }

    @Test
    void aSingleMarkThatStandsAloneClosesWhatASingleMarkOpened() {
        splits("en", "'It is the dogs' day. ' ‖The dogs were out.");
        splits("en", "The dogs were out. ‖' It is their day, ' he said.");
        splits("en", "He said ‘ it is Brazil ’ s day . ’ ‖They were out.");
    }

    @Test
    void aLineBreakBehindAnAbbreviationEndsNoSentence() {
        splits("de", "Design (eng.\nfür Gestaltung) bedeutet meist Entwurf.");
        splits("en", "the lines are short.\n‖they end here.");
    }

    @Test
    void endsASentenceAtAStopThatIsGluedToAStarterBehindASlash() {
        splits("fr", "Le débit est de 1700 m3/seconde.‖Pour la Garonne, il est plus élevé.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | She sold her shares in Acme Inc. ‖Analysts had warned her.
            en | The pumps were built by Acme Inc. ‖Two of them failed.
            en | The shop is at 12 Mill St. ‖Parking is behind it.
            en | The pilot was Tom Berg Sr. ‖Passengers praised him.
            en | He moved to the U.S. ‖Friends visited him.
            en | The temple dates from 300 B.C. ‖Romans burned it.
            en | The bridge was destroyed in World War I. ‖Soldiers rebuilt it in 1919.
            en | My brother is taller than I. ‖Tom is not.
            en | In physics she got an A. ‖Tom got a C.
            en | We took exit B. ‖Traffic was heavy.
            it | Ha lavorato alla Vernici S.p.A. ‖Torino lo ricorda.
            it | Fu nel 44 a.C. ‖Cesare morì.
            fr | L'événement date de 52 av. J.-C. ‖César gagna.
            de | Es kostet 5 Mio. ‖Anleger freuen sich.
            sv | Det var år 50 f.Kr. ‖Rom växte.
            pl | Pracuje w Farby Sp. z o.o. ‖Firma upadła.
            cs | Pracuje ve firmě Barvy s.r.o. ‖Firma zkrachovala.
            ru | Площадь квартиры 62 кв. м. ‖Окна выходят во двор.
            """)
    void aClauseOpensASentenceBehindAnAbbreviationThatMayEndOne(String language, String marked) {
        splits(language, marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | She said the U.S. Navy is large and old.
            en | In 300 B.C. Romans burned it.
            en | It was said that Harold I. Berg was born there.
            en | Shares of Acme Corp. fell after U.S. Airlines cut flights.
            en | Investors met Acme Inc. Chairman Holm on Monday.
            en | The volcano of St. Helens is active.
            de | Gestern haben 5 Mio. Anleger gekauft.
            it | Nel 44 a.C. Cesare morì.
            """)
    void aNameBehindSuchAnAbbreviationOpensNone(String language, String marked) {
        splits(language, marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 小说《怎么办？》出版于1863年。‖他读了《怎么办？》这本书。
            zh | 他写道：“I will never come back to this town.”‖大家都很难过。
            ja | 「来る?」とパウロが聞いた。‖映画『なぜ?』は話題になった。
            hi | बोरी का वज़न 5 कि.ग्रा. है।
            en | It was signed by Harry S. Truman. ‖A. B. Holm disagreed.
            en | The bar opens at 5 p.m. Fridays and at noon on Sundays.
            de | Die Karten gelten vom 3. 5. ‖Danach ist Schluss.
            """)
    void aStopInATitleAnInitialOrADateEndsNoSentence(String language, String marked) {
        splits(language, marked);
    }
}
