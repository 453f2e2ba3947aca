package dev.precis.source;

import static dev.precis.model.BlockKind.CODE;
import static dev.precis.model.BlockKind.HEADING;
import static dev.precis.model.BlockKind.LIST_ITEM;
import static dev.precis.model.BlockKind.NOISE;
import static dev.precis.model.BlockKind.PARAGRAPH;
import static dev.precis.model.BlockKind.TABLE_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.model.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import dev.precis.model.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
    private static Source read(String text) {
        return Source.read(text, Format.PLAIN);
    }

    private static List<String> blocks(String text) {
        Source source = read(text);
        return source.blocks().stream().map(b -> b.kind() + " " + source.visible().substring(b.start(), b.end())).toList();
    }

    @Test
    void textWithoutInvisibleCharactersIsNotCopied() {
        String text = "One line.\r\nAnother — with “quotes”.\n\n第三。";
        assertThat(read(text).visible()).isSameAs(text);
    }

    @Test
    void linksToEditAreNoPartOfAHeading() {
        assertThat(blocks("Course[edit]\n\nIt rises in the hills.\n\nVerlauf [Bearbeiten | Quelltext bearbeiten]\n\nSie ist lang."))
                .containsExactly("HEADING Course", "PARAGRAPH It rises in the hills.", "HEADING Verlauf", "PARAGRAPH Sie ist lang.");
        String text = "He wrote [edit] in the margin.\n\nThe editor added a note [sic]";
        assertThat(read(text).visible()).isSameAs(text);
    }

    @Test
    void theLinesAtTheFootOfAPageAreNoSentence() {
        assertThat(blocks("Masz temat? Napisz do nas: redakcja@kurier.example\nObserwuj nas w Google News\nZobacz także\n"
                + "Dzwon, którego szukają trzy pokolenia\nCopyright © Kurier Zarzecza. Dalsze rozpowszechnianie zabronione.")).hasSize(5);
    }

    @Test
    void whatAProgramWroteAboutItselfIsNoiseBesideSentences() {
        String calls = "java.io.IOException: Disk full\n    at com.foo.Bar.read(Bar.java:12)\n    at java.base/java.lang.Thread.run(Thread.java:840)\n"
                + "Caused by: java.io.EOFException: cut off\n    at com.foo.Baz$1.lambda$run$0(Baz.java:9)\n    ... 12 more\n";
        assertThat(blocks("The app crashes whenever I save a long file.\n" + calls + "It worked in version 3.1.")).containsExactly(
                "PARAGRAPH The app crashes whenever I save a long file.", "HEADING java.io.IOException: Disk full",
                "NOISE at com.foo.Bar.read(Bar.java:12)\n    at java.base/java.lang.Thread.run(Thread.java:840)\n"
                        + "Caused by: java.io.EOFException: cut off\n    at com.foo.Baz$1.lambda$run$0(Baz.java:9)\n    ... 12 more",
                "PARAGRAPH It worked in version 3.1.");
        assertThat(blocks(
                "It fails.\n\nTraceback (most recent call last):\n  File \"/app.py\", line 12, in <module>\n    main()\n  File \"/io.py\", line 8, in"
                        + " read\n    raise OSError(\"full\")\nOSError: full"))
                .filteredOn(block -> block.startsWith("NOISE")).singleElement().asString()
                .startsWith("NOISE Traceback").endsWith("raise OSError(\"full\")");
        String log = "2024-05-01 12:00:03,123 INFO  [main] App - Server started on port 8080.\n[2024-05-01T12:00:04Z] [error] It is down.\n"
                + "2024-05-01 12:00:05 [worker-1] WARN App - Slow.\n2024-05-01 12:00:06,001 - root - CRITICAL - Stopped.";
        assertThat(blocks("The server is slow.\n\n" + log)).hasSize(2).last().asString()
                .startsWith("NOISE 2024");
        assertThat(blocks(log)).noneMatch(block -> block.startsWith("NOISE"));
    }

    @Test
    void timesAndPlacesInProseAreNoOutputOfAProgram() {
        assertThat(blocks(
                "It boils\nat (0 °C)\nat ().\n\nWe met\nat example.com (see p. 12)\nand talked.\n\n2024-05-01: The ERROR of the year.\n\n12:00:03 The race begins, NO INFO."))
                .noneMatch(block -> block.startsWith("NOISE"));
    }

    @Test
    void invisibleCharactersLeaveTheTextAndStayInTheQuote() {
        String text = "\uFEFFAn in\u00ADvis\u200Bible\u00A0word\u0000.";
        Source source = read(text);
        assertThat(source.visible()).isEqualTo("An invisible word.");
        assertThat(source.quote(3, 12).text()).isEqualTo("in\u00ADvis\u200Bible");
        assertThat(source.sentStart(0)).isEqualTo(1);
        assertThat(source.sentEnd(18)).isEqualTo(text.length());
    }

    @Test
    void accentsOfTheirOwnComposeWithTheirLettersAndStayInTheQuote() {
        String text = "El cafe\u0301 de Hue\u0302\u0301 abre. Ye\u0323\u0301 y m\u0304.";
        Source source = read(text);
        assertThat(source.visible()).isEqualTo("El café de Huế abre. Yẹ\u0301 y m\u0304.");
        assertThat(source.quote(3, 7).text()).isEqualTo("cafe\u0301");
        assertThat(source.quote(11, 20).text()).isEqualTo("Hue\u0302\u0301 abre.");
        assertThat(source.sentEnd(source.visible().length())).isEqualTo(text.length());
    }

    @Test
    void accentsWithoutALetterStay() {
        assertThat(read("\u0301 uno \u0301 dos \u0301").visible()).isEqualTo("\u0301 uno \u0301 dos \u0301");
        assertThat(read("x" + "\u0301".repeat(50) + " uno").visible()).endsWith("uno");
    }

    @Test
    void joinersStayWhereTheScriptOrTheEmojiNeedsThem() {
        assertThat(read("می\u200Cخواهم").visible()).isEqualTo("می\u200Cخواهم");
        assertThat(read("👩\u200D👧").visible()).isEqualTo("👩\u200D👧");
        assertThat(read("wo\u200Drd").visible()).isEqualTo("word");
    }

    @Test
    void wordsCutAtALineEndAreOneAgain() {
        Source source = read("The results were im-\nmediate and state-of-\nthe-art, as Haupt-\nund Nebenwerte show.");
        assertThat(source.visible()).isEqualTo("The results were immediate and state-of- the-art, as Haupt- und Nebenwerte show.");
        assertThat(source.quote(17, 26).text()).isEqualTo("im-\nmediate");
    }

    @Test
    void blankLinesEndParagraphsWhateverTheirLineEnds() {
        assertThat(blocks("One.\r\n\r\nTwo.\r\rThree.\n \t\nFour.")).containsExactly(
                "PARAGRAPH One.", "PARAGRAPH Two.", "PARAGRAPH Three.", "PARAGRAPH Four.");
    }

    @Test
    void hardWrappedParagraphsStayWhole() {
        String text = """
                The committee met on Tuesday to discuss the new rules
                for the harbour. Members from all parties took part in
                the debate, which lasted well into the evening. Nobody
                left early.
                A second paragraph follows without a blank line, as it
                does in many old mails and plain text files, and it is
                told by the short line before it.""";
        assertThat(blocks(text)).hasSize(2).allMatch(block -> block.startsWith("PARAGRAPH"));
    }

    @Test
    void paragraphsJoinedWithoutABlankLineAreParted() throws IOException {
        Source source = read(Files.readString(Path.of("seeds", "003_82837cee5602c89a.txt")));
        List<String> headings = source.blocks().stream().filter(b -> b.kind() == HEADING)
                .map(b -> source.visible().substring(b.start(), b.end())).toList();
        assertThat(headings).contains("AI Capital of the East", "Semiconductor Sovereignty", "Startup Gold Rush", "Challenges Ahead",
                "The Road to 2030");
        assertThat(source.blocks().stream().filter(b -> b.kind() == PARAGRAPH).count()).isBetween(13L, 15L);
    }

    @Test
    void linesBrokenInMidSentenceGoOn() {
        assertThat(blocks(
                "The paper was written by hand and\nnever printed again until the year in which its author died at last, far away from home and all those he had ever loved and known.\nNext."))
                .hasSize(2);
    }

    @Test
    void headingsAreToldByWhatFollowsThem() {
        String body = "A long paragraph follows here, with more than enough words to be the body of a section of a text.";
        assertThat(blocks("BACKGROUND\n" + body)).first().isEqualTo("HEADING BACKGROUND");
        assertThat(blocks("1. Introduction\n\n" + body)).first().isEqualTo("HEADING Introduction");
        assertThat(blocks("2.1 Combinatory Categorial Grammar.\n" + body)).first().asString().startsWith("HEADING");
        assertThat(blocks("== Leben ==\n\n" + body)).first().isEqualTo("HEADING Leben");
        assertThat(blocks(body + "\n\nThe end of it")).last().asString().startsWith("PARAGRAPH");
        assertThat(blocks("He said no.\n" + body)).first().asString().startsWith("PARAGRAPH");
    }

    @Test
    void listItemsComeWithoutTheirMarks() {
        assertThat(blocks("Targets:\n- 25% of GDP\n* 5G\n• roads\n1. first\n2) second\na) third\n(b) fourth\n✗ fifth\n→ sixth"))
                .containsExactly(
                        "HEADING Targets:", "LIST_ITEM 25% of GDP", "LIST_ITEM 5G", "LIST_ITEM roads", "LIST_ITEM first",
                        "LIST_ITEM second", "LIST_ITEM third", "LIST_ITEM fourth", "LIST_ITEM fifth", "LIST_ITEM sixth");
    }

    @Test
    void tableRowsAreBlocks() {
        assertThat(read("Name\tAge\tTown\nAnna\t31\tBern").blocks()).allMatch(b -> b.kind() == TABLE_ROW).hasSize(2);
        assertThat(read("| a | b |\n|---|---|\n| 1 | 2 |").blocks()).allMatch(b -> b.kind() == TABLE_ROW).hasSize(3);
        assertThat(read("+----+----+\n| a  | b  |\n+----+----+").blocks()).allMatch(b -> b.kind() == TABLE_ROW).hasSize(3);
    }

    @Test
    void turnsOfADialogueStartAfterTheSpeakersName() {
        Source source = read("Project Manager: So ,\nMarketing: Mm .\nProject Manager: it's the detail design meeting .\nMarketing: Yes .");
        assertThat(source.blocks()).hasSize(4).allMatch(Block::isTurn);
        assertThat(source.visible().substring(source.blocks().get(2).textStart())).startsWith("it's the detail");
    }

    @Test
    void aStanzaIsOneBlock() {
        assertThat(blocks(
                "Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood\nAnd looked down one as far as I could"))
                .hasSize(1);
    }

    @Test
    void programTextIsCode() {
        assertThat(read("int main(void) {\n  printf(\"hello\");\n  return 0;\n}").blocks()).singleElement()
                .extracting(Block::kind).isEqualTo(CODE);
    }

    @Test
    void aRunOfShortLinesIsNoRowOfHeadings() {
        assertThat(read(
                "Home\nNews\nSport\nMoney\nWeather\nContact\nThe council has decided to close the bridge for all traffic until the end of the year.")
                .blocks().stream().filter(b -> b.kind() == HEADING)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void nothingIsNoBlock() {
        assertThat(read("").blocks()).isEmpty();
        assertThat(read(" \n\u00A0\u200B\n").blocks()).isEmpty();
    }

    @Test
    void linesWithDotsBeforeANumberOfAPageAreNoText() {
        String rest = "\n\nThis report describes the state of the bridges of the county.\n";
        assertThat(Source.read("1 Introduction .......... 3\n2 State of the bridges . . . . 7\n2.1 Costs .......... 7" + rest, Format.PLAIN)
                .blocks())
                .first().satisfies(block -> assertThat(block.kind()).isEqualTo(NOISE));
        for (String menu : List.of("Soup .......... 5\nFish .......... 14\nCake .......... 4",
                "Soup .... 5.50\nFish .... 14.20\nCake .... 15.10",
                "Name ..........\nStreet ..........\nTown ..........", "He counted ... 3\nShe counted ... 4\nThey counted ... 5")) {
            assertThat(Source.read(menu + rest, Format.PLAIN).blocks()).noneMatch(block -> block.kind() == NOISE);
        }
    }

    @Test
    void listItemsOfAWrappedTextAreNotFoundInMidSentence() {
        assertThat(blocks(
                "The parliament of the country came together on the\n12. of May to vote on the budget that the ministry had\nprepared for it over many weeks of hard work and talk."))
                .hasSize(1).noneMatch(b -> b.startsWith(LIST_ITEM.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beitrag von fee » Mo 3. Mär 2025, 20:41", "par loup » 12 mars 2025, 20:41",
        "by saltyjoe » Wed Mar 12, 2025 8:41 pm"})
    void headsOfPostsAreNoise(String head) {
        String text = "Re: Pump\n" + head + "\nThe wheel is stuck by salt. Turn it by hand.\n\nRe: Pump\n" + head + "\nIt turns again.";
        Source source = Source.read(text, Format.PLAIN);
        assertThat(
                source.blocks().stream().filter(b -> b.kind() != BlockKind.NOISE).map(b -> source.visible().substring(b.start(), b.end())))
                .containsExactly("Re: Pump", "The wheel is stuck by salt. Turn it by hand.", "Re: Pump", "It turns again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Beitrag von Fee » war am 3. März 2025 um 20:41 Uhr der beste",
        "Il dit « la plage » le 12 mars 2025 à 20:41"})
    void whatIsQuotedAtATimeIsNoHead(String line) {
        Source source = Source.read(line + "\nThe wheel is stuck by salt. Turn it by hand.", Format.PLAIN);
        assertThat(source.blocks()).extracting(Block::kind).doesNotContain(BlockKind.NOISE);
    }
}
