package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.BlockKind;
import dev.precis.model.Format;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of printed pages: running heads, numbers, lists of references. */
class PageLinesTest {
    private static List<String> own(String text, Format format) {
        Source source = Source.read(text, format);
        return source.blocks().stream().filter(b -> b.kind() != BlockKind.NOISE).map(b -> source.visible().substring(b.start(), b.end()))
                .toList();
    }

    private static List<String> own(String text) {
        return own(text, Format.PLAIN);
    }

    @Test
    void headsAndFeetThatInterruptASentenceAreLeftOut() {
        assertThat(own("""
                Seit der Eröffnung der zweiten Röhre im Jahr 2015 ist die Zahl der
                Tunnel AG Geschäftsbericht 2023          Seite 14

                Unfälle um die Hälfte gefallen. Die Maut ist seither gleich geblieben,

                Tunnel AG Geschäftsbericht 2023          Seite 15
                und eine dritte Röhre ist geplant.
                """)).containsExactly("Seit der Eröffnung der zweiten Röhre im Jahr 2015 ist die Zahl der Unfälle um die Hälfte gefallen. "
                + "Die Maut ist seither gleich geblieben, und eine dritte Röhre ist geplant.");
    }

    @Test
    void numbersOfPagesAloneAreLeftOut() {
        assertThat(own("""
                Le tunnel a été ouvert en 1998 après une longue lutte, et il sert
                - 3 -
                chaque jour à neuf mille voitures. Depuis l'ouverture du second
                - 4 -
                tube, le nombre des accidents a baissé de moitié.
                """))
                .containsExactly("Le tunnel a été ouvert en 1998 après une longue lutte, et il sert chaque jour à neuf mille voitures. "
                        + "Depuis l'ouverture du second tube, le nombre des accidents a baissé de moitié.");
    }

    @Test
    void wordsCutByAFootAreOneAgain() {
        Source source = Source.read(
                "The committee asked the owner of the mill for a new re-\nMill Report, page 8\nport on the wheel. The old one was too short for the coun-\nMill Report, page 9\ncil.\n",
                Format.PLAIN);
        assertThat(source.visible()).contains("a new report on").contains("for the council.").doesNotContain("Mill Report");
        int at = source.visible().indexOf("The committee");
        assertThat(source.quote(at, source.visible().indexOf(" The old")).text())
                .isEqualTo("The committee asked the owner of the mill for a new report on the wheel.");
    }

    @Test
    void headsWithoutNumbersAndHeadsOnBothSidesAreLeftOut() {
        assertThat(own("""
                The wheel of the mill was made of oak and turned in the stream,
                A HISTORY OF MILLS
                which was led to it by a ditch of some two hundred yards and
                A HISTORY OF MILLS
                a gate of iron.
                """)).containsExactly(
                "The wheel of the mill was made of oak and turned in the stream, which was led to it by a ditch of some two hundred yards and a gate of iron.");
    }

    @Test
    void aHeadInCapitalsIsOneThoughAnAbbreviationEndsIt() {
        assertThat(own("""
                Bread from this oven is sold in the

                NORDBY BAKERY CO.

                market of Altdorf. The oven was built in 1840 by two brothers from the

                NORDBY BAKERY CO.

                north, and it has burned ever since."""))
                .containsExactly("Bread from this oven is sold in the market of Altdorf. The oven was built in 1840 by two brothers from "
                        + "the north, and it has burned ever since.");
    }

    @Test
    void aHeadThatAlsoOpensTheTextIsOne() {
        assertThat(own("""
                ENTWURF – NUR INTERN
                Der Käufer zahlt die Hälfte bei der Bestellung, und den Rest, sobald

                ENTWURF – NUR INTERN
                das Boot im Hafen liegt. Bis dahin haftet der Verkäufer, wenn das Boot

                ENTWURF – NUR INTERN
                in der Werft brennt."""))
                .containsExactly("Der Käufer zahlt die Hälfte bei der Bestellung, und den Rest, sobald das Boot im Hafen liegt. "
                        + "Bis dahin haftet der Verkäufer, wenn das Boot in der Werft brennt.");
    }

    @Test
    void aHeadThatHasItsNumberOnEitherSideIsOne() {
        assertThat(own("""
                            THE LIFE OF A MILLER                    87

                my father never spoke of that night. On the eighth day he
                went down to the river alone and came back with a

                88                       THE LIFE OF A MILLER

                broken board, which he nailed above the door.
                """)).containsExactly(
                "my father never spoke of that night. On the eighth day he went down to the river alone and came back with a "
                        + "broken board, which he nailed above the door.");
    }

    @Test
    void aHeadOfManyWordsIsOneThoughTheLinesAroundItAreShort() {
        assertThat(own("""
                The jury was out for nine
                hours, and the foreman
                The Torr Gazette 14 May 1921 p. 3
                was pale when he came back.

                The widow fainted, and her
                brother had to carry
                The Torr Gazette 14 May 1921 p. 4
                her into the yard. It rained.
                """)).containsExactly("The jury was out for nine hours, and the foreman was pale when he came back.",
                "The widow fainted, and her brother had to carry her into the yard. It rained.");
    }

    @Test
    void linesOfDifferentWordsWhoseNumbersGoOnAreHeadsWhereOneInterruptsASentence() {
        String text = """
                Acts of the Coastal Society                       211

                The spit itself has moved by nine metres towards the land, and the road

                212                             Hartmann and Leigh

                behind it will be flooded. We recommend to raise the road.

                Acts of the Coastal Society                       213

                A wall would cost eleven times as much.
                """;
        assertThat(own(text)).containsExactly(
                "The spit itself has moved by nine metres towards the land, and the road behind it will be flooded. "
                        + "We recommend to raise the road.",
                "A wall would cost eleven times as much.");
        String numbered = "1    Aims of the work\n\nIt is new.\n\n2    State of the art\n\nIt is old.\n\n3    What we have done\n\nIt works.\n";
        assertThat(Source.read(numbered, Format.PLAIN).visible()).isEqualTo(numbered);
    }

    @Test
    void aFootWithoutANumberInterruptsOnceAndElsewhereStandsBehindSentences() {
        assertThat(own("""
                Our churn fell to 2.1 percent in the third quarter, as contracts
                run for two years.
                Confidential – do not distribute
                The number of customers in the west fell, where a rival has opened nine
                Confidential – do not distribute
                shops since the spring. We will answer with lower prices.
                Confidential – do not distribute
                """)).noneMatch(line -> line.contains("distribute"))
                .anyMatch(line -> line.contains("a rival has opened nine shops since the spring."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.elm.example", "https://elm.example/minutes %d/3", "info@elm.example", "© 2024 Elm Council", "12/04/2024",
        "Draft", "REPORT 2021", "Version 1.2", "Minutes of the meeting of 9 April."})
    void linesOfAnyLookBetweenPagesAreLeftOutWhereSentencesGoOnOverThem(String head) {
        List<String> pages = List.of("""
                the trustees met in April to discuss the roof of the chapel. An
                architect presented two ways, and they asked for a third with slates from""", """
                the old quarry. The vicar said that the organ must be moved, and that the
                bats in the tower are protected and must not be disturbed in""", """
                summer. The choir wants to sing in the hall.""");
        String whole = String.join(" ", pages).replace('\n', ' ');
        for (String form : List.of("%1$s\n\n%2$s", "%2$s\n\n%1$s", "%1$s\n\n%2$s\n\n- %3$d -", "%2$s\n\n%1$s\n\n%3$d")) {
            String text = IntStream.rangeClosed(1, 3)
                    .mapToObj(page -> form.formatted(head.formatted(page), pages.get(page - 1), page)).collect(Collectors.joining("\n\n"));
            assertThat(own(text)).containsExactly(whole);
        }
        String glued = IntStream.rangeClosed(1, 3).mapToObj(page -> pages.get(page - 1) + "\n" + head.formatted(page))
                .collect(Collectors.joining("\n"));
        if (!head.endsWith(".")) {
            assertThat(own(glued)).containsExactly(whole);
        }
    }

    @Test
    void aNounInACapitalGoesOnOverThePage() {
        assertThat(own("""
                Der Rat hat am Montag über das Dach der
                Kapelle beraten. Die Kasse ist leer. Zwei

                Entwurf

                Mitglieder wünschten Schiefer. Die Orgel
                wird zuvor ausgebaut, sagt der Pfarrer, und

                Entwurf

                Besucher nehmen die Tür im Norden. Sie ist
                offen.

                Entwurf
                """)).noneMatch(line -> line.contains("Entwurf")).anyMatch(line -> line.contains("Zwei Mitglieder"));
    }

    @Test
    void pagesOfFewLinesWithAHeadAndANumberOnLinesOfTheirOwnGoOn() {
        for (String number : List.of("- %d -", "%d", "Page %d")) {
            for (String head : List.of("OPERATING MANUAL           AXIS 300", "Manual")) {
                assertThat(own("""
                        HEAD

                        Clean the blade with a dry cloth. Never put the motor
                        into water. If it does not turn, check whether the safety

                        14

                        HEAD

                        switch on the left is pressed. Use a brush.

                        15

                        HEAD

                        Store the machine in a dry place.
                        """.replace("HEAD", head).replace("14", number.formatted(14)).replace("15", number.formatted(15))))
                        .containsExactly(
                                "Clean the blade with a dry cloth. Never put the motor into water. If it does not turn, check whether "
                                        + "the safety switch on the left is pressed. Use a brush.",
                                "Store the machine in a dry place.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "गाँव में पिछले साल दो नए कुएँ खोदे गए। इन कुओं का पानी गर्मियों में\nभी नहीं सूखता, क्योंकि वे पुराने तालाब|ग्राम वार्षिक रिपोर्ट        पृष्ठ %d|"
                + "के पास हैं। अब महिलाओं को दूर नहीं जाना पड़ता। अगले साल एक\nतीसरा कुआँ स्कूल के|पास खोदा जाएगा।",
        "حفرت القرية العام الماضي بئرين جديدتين بمساعدة شركة من المدينة. لا\nتجف البئران في الصيف لأنهما قرب|تقرير سنوي عن القرية|"
                + "البركة القديمة. ستحفر بئر ثالثة قرب المدرسة في|العام القادم. وعد العمدة بإصلاح الطريق.",
        "마을은 지난해 회사의 도움으로 새 우물을 두 개 팠다. 두 우물은 연못 가까이에\n있다. 내년에는 세 번째 우물을 학교|마을 연례 보고서|"
                + "옆에 팔 것이다. 이장은 겨울이 오기 전에|길을 고치겠다고 약속했다."})
    void inScriptsWithoutCapitalsABreakBehindAShortLineIsOneInTheSentenceThatIsOpen(String pages) {
        String[] parts = pages.split("\\|");
        String text = parts[0] + "\n\n" + parts[1].formatted(4) + "\n\n" + parts[2] + "\n\n" + parts[1].formatted(5) + "\n\n" + parts[3];
        assertThat(own(text)).containsExactly((parts[0] + " " + parts[2] + " " + parts[3]).replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Clone it and enter its folder. Then you have to run the command\n\nmake test\n\nand wait until all is built. When it has changed, run\n\n"
                + "make test\n\nagain and look at what it prints.",
        "Take flour and\n\n1 egg\n\nbutter and salt. For the filling take cream and\n\n1 egg\n\nsugar.",
        "The river keeps its own slow time beneath the bridge at night\n\nand so do we\n\nit carries leaves and bits of rhyme and all the "
                + "yellow light\n\nand so do we\n\nbetween the mill and the old machines",
        "The mayor asked for a fence.\n\nCarried unanimously.\n\nThe treasurer read his report.\n\nCarried unanimously.",
        "Hey. Did you see the letter that came this morning\n\nBob\n\nNot yet. Where have you put it, I can't find it\n\nBob\n\nok. found it"})
    void whatASentenceShowsOrAVerseSaysAgainStays(String text) {
        assertThat(Source.read(text, Format.PLAIN).visible()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Of the two mills the older one was, as far as anybody knows, built in\n1841\nand pulled down in\n1907\nafter the flood.",
        "What is said on\npage 7\nof the book is wrong, but what is said on\npage 9\nis right.",
        "Was in dem Buch auf\nSeite 7\nsteht, ist falsch, und was auf\nSeite 9\nsteht, ist richtig.",
        "It ran on\n3 June 1841\nfor the first time and on\n9 June 1907\nfor the last time.",
        "Built in\n1841\nit ran without a pause until\n1907\nand was sold.",
    })
    void aNumberThatASentenceAsksForIsPartOfIt(String text) {
        assertThat(own(text + " The owner kept the wheel, and his son still has it.\n"))
                .containsExactly(text.replace('\n', ' ') + " The owner kept the wheel, and his son still has it.");
    }

    @Test
    void linesThatComeAgainForOtherReasonsStay() {
        String headings = "Chapter 1\nThe mill stood by the river.\n\nChapter 2\nThe mill burned down.\n\nChapter 3\nThe mill was built again.\n";
        assertThat(Source.read(headings, Format.PLAIN).visible()).isEqualTo(headings);
        String table = "Year   Cars   Trams\n2013   12     7\nTotal  99     8\n2014   13     8\nTotal  98     9\n2015   14     9\n";
        assertThat(Source.read(table, Format.PLAIN).visible()).isEqualTo(table);
        String song = "The river keeps its own slow time\nand so do we\nit carries leaves and bits of rhyme\nand so do we\nbetween the mill and the old machines\n";
        assertThat(Source.read(song, Format.PLAIN).visible().replace('\n', ' ')).isEqualTo(song.replace('\n', ' '));
        String minutes = "The council voted for the bridge.\nWork starts in May.\nThe council voted for the bridge.\nThe ferry stops.\nThe council voted for the bridge.\n";
        assertThat(Source.read(minutes, Format.PLAIN).visible()).isEqualTo(minutes);
    }

    @Test
    void listsOfReferencesAreNoise() {
        assertThat(own("""
                Der Ertrag stieg in den behandelten Feldern um zwölf Prozent.

                Literatur
                Lund K, Roe C. Weizen bei Dürre. J. Agric. Sci. 2011;12(3):45-51.
                Diaz C, et al. Wasser und Weizen. Pflanze Boden. 2014;88:101-9.
                """)).containsExactly("Der Ertrag stieg in den behandelten Feldern um zwölf Prozent.", "Literatur");
        assertThat(own(
                "# Erträge\n\nIls ont augmenté.\n\n## Références\n\n1. Lund K. Le blé. Paris, 2011.\n2. Diaz C. L'eau. <https://example.org>\n\n## Annexe\n\nLes champs sont au sud.\n",
                Format.MARKDOWN))
                .containsExactly("Erträge", "Ils ont augmenté.", "Références", "Annexe", "Les champs sont au sud.");
        assertThat(own(
                "<article><h1>小麦</h1><p>处理后的田地产量提高了百分之十二，农民对此很满意。</p><h2>参考文献</h2><ol><li>李明，小麦与干旱，农业科学，2011年。</li><li>王芳，土壤水分，2014年。</li></ol></article>",
                Format.HTML))
                .doesNotContain("李明，小麦与干旱，农业科学，2011年。").contains("处理后的田地产量提高了百分之十二，农民对此很满意。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Literatur\n\nLund K. 2011. Weizen. Soil 12, 3–20.\n\nAnhang\n\nDie Felder wurden 1950 entwässert.",
        "Références\n\nLund K. 2011. Le blé. Soil 12, 3–20.\n\nAnnexe A\n\nLes champs furent drainés en 1950.",
        "Литература\n\nЛунд К. 2011. Пшеница. Почва 12, 3–20.\n\nПриложение\n\nПоля были осушены в 1950 году."})
    void whatAnAppendixSaysStaysThoughItNamesYears(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        assertThat(own(text + "\n")).contains(last).noneMatch(line -> line.contains("2011"));
    }

    @Test
    void headsOfAuthorsAndBooksThatCountOnAreLeftOut() {
        assertThat(own("""
                THE SALT ROAD                          45

                had never seen wolves. They came at dusk, and the dogs hid. She kept the

                46                          IDA BREKKE

                lamp burning all night. The door was barred.

                THE SALT ROAD                          47

                Nobody spoke of it later.
                """)).noneMatch(block -> block.contains("SALT") || block.contains("BREKKE"))
                .anyMatch(block -> block.contains("She kept the lamp burning all night."));
    }

    @Test
    void headsThatShareNothingButTheirTitleAreLeftOut() {
        assertThat(own("""
                THE HOLM REVIEW                              MAY 2023

                The salt road ran through the marsh for nine miles, and nobody who knew it

                14                                    THE HOLM REVIEW

                walked it at night. The last toll was paid in 1911.
                """)).containsExactly("The salt road ran through the marsh for nine miles, and nobody who knew it walked it at night. "
                + "The last toll was paid in 1911.");
        assertThat(own("""
                The Varn Hotel      London

                Rooms are clean. The price is low.

                The Varn Hotel      120
                """)).anyMatch(line -> line.contains("120"));
    }

    @Test
    void theNumberOfAPageBesideAHeadIsLeftOutThoughNoOtherIsThere() {
        assertThat(own("""
                Operating Manual  DRAKE 40 Pump                  Rev. C 2023-04

                Close the cap by hand.
                Turn the fuel cock to ON. Pull the choke and then the starter cord until the engine

                Operating Manual  DRAKE 40 Pump                  Rev. C 2023-04
                21
                runs. Push the choke back after ten seconds.
                """)).anyMatch(line -> line.contains("until the engine runs.")).noneMatch(line -> line.contains("21"));
    }

    @Test
    void numbersOfLinesBeforeQuestionsAndAnswersAreLeftOut() {
        assertThat(Source.read("""
                 3   Q.   Where did you find the boat?
                 4   A.   It lay on the sandbank, about a mile
                 5        north of the pier.
                 6   Q.   Was anybody near it?
                 7   A.   Only a dog.
                """, Format.PLAIN).visible()).contains("mile").contains("north").doesNotContain("5").doesNotContain("7");
    }

    @Test
    void numbersOfLinesInRunningTextAreLeftOut() {
        Source every = Source.read(
                "1   The guard said that he\n2   had locked the gate at nine\n3   and again at ten. The\n4   judge asked him twice.\n",
                Format.PLAIN);
        assertThat(every.visible()).contains("The guard said that he").doesNotContain("2").doesNotContain("4");
        assertThat(every.quote(every.visible().indexOf("judge"), every.visible().indexOf(" asked")).text()).isEqualTo("judge");
        assertThat(Source.read("""
                5 The guard said that he
                had locked the gate at nine
                and again at ten. The
                judge asked him twice, in
                a loud and clear voice,
                10 and he swore that it
                was shut and had no
                key at all. Nobody
                else was there, and the
                gate was shut. It was
                15 a dark and cold night.
                """, Format.PLAIN).visible()).doesNotContain("10").doesNotContain("15");
        String list = "Boil all of it. Then add:\n1 cup of sugar and more\n2 eggs from the farm\n3 apples with their skin\n4 pears without a core\n";
        assertThat(Source.read(list, Format.PLAIN).visible()).contains("2 eggs").contains("3 apples");
    }

    @Test
    void notesAtTheEndThatMarksReferToAreNoise() {
        String told = "The bell was cast in 1511.[1] It cracked in the fire.[2] The town paid for a new one.";
        String notes = "[1] Holt, Bells of Norland, p. 14.\n[2] Orr, The Great Fire, ch. 2.\n";
        assertThat(own(told + "\n\n" + notes)).containsExactly(told);
        assertThat(own((told + "\n\n" + notes).replace("[1]", "¹").replace("[2]", "²"))).hasSize(1);
        assertThat(own("Do this with care.\n\n[1] Wash the bell.\n\n[2] Dry it well.\n")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"References", "Bibliography", "Works cited"})
    void entriesThatEndInAPageAreReferences(String heading) {
        String told = "Tulips reached Holland from Turkey.";
        String entries = "1. Garber, Famous First Bubbles, p. 12.\n2. Dash, Tulipomania, pp. 88–91.\n";
        assertThat(own(told + "\n\n" + heading + "\n\n" + entries)).containsExactly(told, heading);
        assertThat(own("# Tulips\n\n" + told + "\n\n## " + heading + "\n\n" + entries, Format.MARKDOWN))
                .containsExactly("Tulips", told, heading);
        assertThat(own("<article><h1>Tulips</h1><p>" + told + "</p><h2>" + heading
                + "</h2><ul><li>Garber, Famous First Bubbles, p. 12.</li></ul></article>", Format.HTML)).doesNotContain(
                        "Garber, Famous First Bubbles, p. 12.")
                .contains(told);
        assertThat(own("Der Ertrag stieg.\n\nQuellen\n\nLund, Weizen, S. 12.\n")).containsExactly("Der Ertrag stieg.", "Quellen");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Notes\n\nThe mill was built in 1841.\n\nIt burned down in 1907.\n",
        "Notes\n\n- p. 12: the mill burns.\n- p. 88: the miller comes back.\n",
        "Sources\n\nThe river has two sources.\n\nBoth were found in 1841.\n",
    })
    void notesAndSourcesThatCiteNothingStay(String text) {
        assertThat(own("The book tells of a mill.\n\n" + text)).hasSize(4);
    }

    @Test
    void underSuchAHeadingOtherTextStays() {
        assertThat(own(
                "References\n\nMiss Hill has worked for us for nine years. She is careful and kind.\n\nShe leaves us to study in the north.\n"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Home\nProducts\nReferences\nContact\n\nOur yard has built boats since 1974. Every hull is made of larch.\n",
        "Startseite\n\nAktuelles\n\nReferenzen\n\nQuellen\n\nSeit 1974 baut die Werft Boote. Jeder Rumpf ist aus Holz.\n",
        "The Oak Mine was a copper mine.\n\nContents\n1 History\n2 References\n\nHistory\nIt was opened in 1736. It closed in 1912.\n",
        "Bienvenue.\n\n- Histoire\n- Références\n\nLa mine fut ouverte en 1736. Elle ferma en 1912.\n"})
    void underAnEntryOfAMenuOrOfATableOfContentsOtherTextStays(String text) {
        String paragraph = text.strip().substring(text.strip().lastIndexOf('\n') + 1);
        assertThat(own(text)).contains(paragraph);
    }

    @Test
    void underAnItemOfAMenuInMarkupOtherTextStays() {
        assertThat(own("# Mine\n\n- [Histoire](#h)\n- [Références](#r)\n\n## Histoire\n\nElle fut ouverte en 1736.\n\n## Références\n\n"
                + "- Dupont, Mines du Nord, Lille 1990.\n", Format.MARKDOWN))
                .contains("Elle fut ouverte en 1736.").doesNotContain("Dupont, Mines du Nord, Lille 1990.");
        assertThat(own("<h1>Mine</h1><p>It was a copper mine in the north of the county.</p><ul><li>History</li><li>References</li></ul>"
                + "<h2>History</h2><p>It was opened in 1736 by three brothers.</p>", Format.HTML))
                .contains("It was opened in 1736 by three brothers.");
    }

    @Test
    void aListOfReferencesBehindOtherHeadingsIsNoise() {
        String told = "The mine was opened in 1736 and closed in 1912.";
        assertThat(own(told + "\n\nSee also\nOther mines\nCopper\n\nReferences\nSmith, J. (1990), Mines of the North, London.\n"))
                .contains(told).noneMatch(line -> line.startsWith("Smith"));
        assertThat(own(told + "\n\nQuellen\nGedrucktes\nSchade, Bergbau, Korbach 1954.\n"))
                .contains(told).noneMatch(line -> line.startsWith("Schade"));
    }
}
