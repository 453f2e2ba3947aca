package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.BlockKind;
import dev.precis.model.Format;
import dev.precis.model.Block;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private static List<String> blocks(String text) {
        Source source = Source.read(text, Format.MARKDOWN);
        return source.blocks().stream().map(b -> b.kind() + " " + source.visible().substring(b.start(), b.end())).toList();
    }

    @Test
    void codeLinksAndEmphasisOpenWhereTheirFirstCharacterIsVisible() {
        Source source = Source.read("Set `a` and [b](x.md) or *c*, but no d.", Format.MARKDOWN);
        String visible = source.visible();
        assertThat(visible).isEqualTo("Set a and b or c, but no d.");
        assertThat(IntStream.range(0, visible.length()).filter(source::opensMarkup).mapToObj(visible::charAt)).containsExactly('a', 'b',
                'c');
    }

    @Test
    void marksAndDestinationsAreNoText() {
        assertThat(blocks(
                "# Head *one* #\n\nSome **bold \\* text**, a [link](http://x.org/dest \"Title\")\nand `code` &amp; more ![alt words](img.png).\n\n[r]: http://y.org \"Words\"\n"))
                .containsExactly("HEADING Head one", "PARAGRAPH Some bold * text, a link and code & more .");
    }

    @Test
    void accentsOfTheirOwnComposeWithTheirLettersAndAreQuotedAsSent() {
        String sent = Normalizer.normalize("Élan. **Việt** được\nở; x\u0323\u0302 [Zürich](u.md), naïve.", Normalizer.Form.NFD);
        Source source = Source.read(sent, Format.MARKDOWN);
        String visible = source.visible();
        assertThat(visible).isEqualTo("Élan. Việt được ở; x\u0323\u0302 Zürich, naïve.");
        IntStream.range(0, visible.length()).forEach(i -> assertThat(
                Normalizer.normalize(sent.substring(source.sentStart(i), source.sentEnd(i + 1)), Normalizer.Form.NFC))
                .as("%d", i).isEqualTo(visible.charAt(i) == ' ' && source.sentStart(i) == sent.indexOf('\n')
                        ? "\n"
                        : String.valueOf(visible.charAt(i))));
        assertThat(source.quote(0, 5).text()).isEqualTo(sent.substring(0, 6));
    }

    @Test
    void aStarWithinAWordIsTextUnlessAnotherOneEndsItInTheSameWord() {
        String sent = "Alle Helfer*innen tragen Westen, damit\nBesucher*innen, auch [die](x.md) *sehr kleinen*, sie sehen; 2*3 Bretter und 4*5 Nägel.";
        Source source = Source.read(sent, Format.MARKDOWN);
        String visible = "Alle Helfer*innen tragen Westen, damit Besucher*innen, auch die sehr kleinen, sie sehen; 2*3 Bretter und 4*5 Nägel.";
        assertThat(source.visible()).isEqualTo(visible);
        IntStream.range(0, visible.length()).filter(i -> visible.charAt(i) != ' ')
                .forEach(i -> assertThat(sent.charAt(source.sentStart(i))).as("%d", i).isEqualTo(visible.charAt(i)));
        assertThat(blocks("Un*glaub*lich, *wirklich sehr* schön. Die *Neue Presse*s. 这是*很 重要*的。 Kolleg*innen zahlen 5 Euro* im Jahr."))
                .containsExactly(
                        "PARAGRAPH Unglaublich, wirklich sehr schön. Die Neue Presses. 这是很 重要的。 Kolleg*innen zahlen 5 Euro* im Jahr.");
    }

    @Test
    void aBreakPartsWords() {
        assertThat(blocks("It rains here.<br>Bring a coat.<BR/>Or two.\n\n| a | b |\n|---|---|\n| c<br />d | e |\n")).startsWith(
                "PARAGRAPH It rains here. Bring a coat. Or two.").anyMatch(block -> block.contains("c d"));
    }

    @Test
    void aLineThatIsBrokenBesideALabelEndsAsInHtml() {
        assertThat(blocks("**Overview**  \nThe bridge, which carries trams,\nwas built in 1911.\n\n- **Tolls**\\\n  Cars pay three euros.\n"
                + "- `ip` **string**  \n  The address.\n\nThe mayor opened the bridge on Monday, and  \nthe trams ran on Tuesday.\n"))
                .containsExactly("HEADING Overview", "PARAGRAPH The bridge, which carries trams, was built in 1911.", "LIST_ITEM Tolls",
                        "LIST_ITEM Cars pay three euros.", "LIST_ITEM ip string", "LIST_ITEM The address.",
                        "PARAGRAPH The mayor opened the bridge on Monday, and the trams ran on Tuesday.");
    }

    @Test
    void aQuoteIsTheMarkdownThatWasSent() {
        String sent = "\uFEFFOne. Some **bold** [link](http://x.org) text. Two.";
        Source source = Source.read(sent, Format.MARKDOWN);
        int start = source.visible().indexOf("Some");
        int end = source.visible().indexOf(" Two");
        assertThat(source.quote(start, end).text()).isEqualTo("Some **bold** [link](http://x.org) text.");
        assertThat(sent.substring(source.sentStart(start), source.sentEnd(end))).isEqualTo(source.quote(start, end).text());
    }

    @Test
    void listsQuotesTablesAndCodeAreBlocksOfTheirKind() {
        assertThat(blocks(
                "- item *one*\n  goes on\n- item two\n\n> quoted\n> words\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```java\nint x = 1;\n```\n\n    y = 2\n"))
                .containsExactly("LIST_ITEM item one goes on", "LIST_ITEM item two", "PARAGRAPH quoted words",
                        "TABLE_ROW | a | b |", "TABLE_ROW |---|---|", "TABLE_ROW | 1 | 2 |", "CODE int x = 1;", "CODE y = 2");
    }

    @Test
    void theKindOfANoteIsNoText() {
        assertThat(blocks("> [!WARNING]\n> The lid is hot. Do not open it.\n\nSee [!x] and [!NOTE] here."))
                .containsExactly("PARAGRAPH The lid is hot. Do not open it.", "PARAGRAPH See [!x] and [!NOTE] here.");
    }

    @Test
    void frontMatterIsNoText() {
        assertThat(blocks("---\ntitle: X\ntags: [a]\n---\n\nText.")).containsExactly("PARAGRAPH Text.");
        assertThat(blocks("---\n\nText after a rule.\n\n---\n")).containsExactly("PARAGRAPH Text after a rule.");
    }

    @Test
    void htmlInMarkdownIsReadAsHtml() {
        assertThat(blocks(
                "<div align=\"center\"><img src=\"a.png\"><p>Hello <b>bold</b> there &amp; then.</p></div>\n\n<!-- unseen -->\n\nSome <b>inline</b> tags."))
                .containsExactly("PARAGRAPH Hello bold there & then.", "PARAGRAPH Some inline tags.");
    }

    @Test
    void aLineInBoldIsAHeading() {
        assertThat(blocks("**What comes next**\n\nMuch more text follows here.")).first().isEqualTo("HEADING What comes next");
        assertThat(blocks("**This is a bold statement.**\n\nMore.")).first().asString().startsWith("PARAGRAPH");
    }

    @Test
    void aLineOfAFewWordsInBoldHeadsWhatStandsBelowIt() {
        assertThat(blocks(
                "**Describe the bug**\nThe app closes.\nIt opens again.\n\n- **It is fast**\n  It starts\n  at once.\n- **preact**\n  Another package."))
                .containsExactly("HEADING Describe the bug", "PARAGRAPH The app closes. It opens again.", "LIST_ITEM It is fast",
                        "LIST_ITEM It starts at once.", "LIST_ITEM preact Another package.");
        assertThat(blocks("The **Green Fund**\nPays for trees.\n\n**The fund**\npays for trees."))
                .containsExactly("PARAGRAPH The Green Fund Pays for trees.", "PARAGRAPH The fund pays for trees.");
    }

    @Test
    void turnsOfADialogueAreToldThroughBoldNames() {
        Source source = Source.read("**Anna:** Shall we start?\n\n**Ben:** Yes.\n\n**Anna:** Then let us.\n\n**Ben:** Fine.",
                Format.MARKDOWN);
        assertThat(source.blocks()).hasSize(4).allMatch(Block::isTurn);
    }

    @Test
    void aLineWithoutEndIsReadInPortionsThatEndWithASentence() {
        String line = "The *old* bridge stands. ".repeat(40_000);
        Source source = Source.read(line, Format.MARKDOWN);
        assertThat(source.blocks()).hasSizeBetween(10, 200)
                .allMatch(block -> source.visible().substring(block.start(), block.end()).endsWith("stands."));
        assertThat(source.visible().replaceAll("\\s+", " ").strip()).isEqualTo("The old bridge stands. ".repeat(40_000).strip());
        assertThat(source.quote(4, 7).text()).isEqualTo("old");
    }

    @Test
    void aLineWithoutEndOrSpaceIsReadToItsEnd() {
        String faces = "\uD83D\uDE00".repeat(400_000);
        assertThat(Source.read("x" + faces, Format.MARKDOWN).visible().replaceAll("\\s+", "")).isEqualTo("x" + faces);
    }

    @Test
    void aRunOfLinesWithoutEndIsReadInPortions() {
        Source source = Source.read(
                "\"Line of a very long paragraph.\"\n".repeat(1_200) + "```\n" + "|code|\n".repeat(1_200) + "```\n\nThe end.",
                Format.MARKDOWN);
        assertThat(source.blocks()).extracting(Block::kind).containsExactly(
                BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.CODE, BlockKind.PARAGRAPH);
        Block last = source.blocks().getLast();
        assertThat(source.quote(last.start(), last.end()).text()).isEqualTo("The end.");
    }

    private static String quote(String sent, String visible) {
        Source source = Source.read(sent, Format.MARKDOWN);
        int at = source.visible().indexOf(visible);
        assertThat(at).as("%s in %s", visible, source.visible()).isNotNegative();
        Quote quote = source.quote(at, at + visible.length());
        assertThat(sent.substring(quote.start(), quote.end())).contains(visible.substring(0, 3));
        return quote.text();
    }

    @Test
    void aQuotationHoldsBothMarksOfAPairOrNeither() {
        assertThat(quote("**Achtung:** Den Deckel nicht öffnen. Er ist heiß.", "Achtung: Den Deckel nicht öffnen."))
                .isEqualTo("**Achtung:** Den Deckel nicht öffnen.");
        assertThat(quote("Vorher. _Niemand_ kommt. Danach.", "Niemand kommt.")).isEqualTo("_Niemand_ kommt.");
        assertThat(quote("`make()` échoue. Voir *le `guide`*.", "make() échoue.")).isEqualTo("`make()` échoue.");
        assertThat(quote("[El manual](https://example.org/m_(1).html \"x\") dice más.", "El manual dice más."))
                .isEqualTo("[El manual](https://example.org/m_(1).html \"x\") dice más.");
        assertThat(quote("~~Старая крышка~~ была холодной.", "Старая крышка была холодной.")).isEqualTo("~~Старая крышка~~ была холодной.");
        assertThat(quote("Er sagte: **Komm *bald*.** Sie kam.", "Er sagte: Komm bald.")).isEqualTo("Er sagte: **Komm *bald*.**");
        assertThat(quote("***Wirklich.*** Ja.", "Wirklich.")).isEqualTo("Wirklich.");
        assertThat(quote("<b>Note:</b> it is <i>very</i> hot.", "Note: it is very hot.")).isEqualTo("<b>Note:</b> it is <i>very</i> hot.");
    }

    @Test
    void aQuotationOfPartOfAPairIsWhatIsVisible() {
        assertThat(quote("Eins **zwei. Drei** vier.", "Eins zwei.")).isEqualTo("Eins zwei.");
        assertThat(quote("Eins **zwei. Drei** vier.", "Drei vier.")).isEqualTo("Drei vier.");
        assertThat(quote("**Eins zwei. Drei vier.** Fünf.", "Drei vier.")).isEqualTo("Drei vier.");
    }

    @Test
    void boxesOfTasksBelongToTheMarkersOfTheirItems() {
        assertThat(blocks("- [x] xylem prüfen.\n- [ ] Angebot einholen.\n  1. [X] Preise fragen.\n\n[ ] ist leer.")).containsExactly(
                "LIST_ITEM xylem prüfen.", "LIST_ITEM Angebot einholen.", "LIST_ITEM Preise fragen.", "PARAGRAPH [ ] ist leer.");
    }

    @Test
    void footnotesAreNoiseAndTheirMarksAreNotVisible() {
        assertThat(blocks("Le rapport[^note] est prêt.[^2] Oui.\n\n[^note]: Ou lundi, si le bureau est fermé.\n[^2]: Voir la page 3."))
                .containsExactly(
                        "PARAGRAPH Le rapport est prêt. Oui.", "NOISE : Ou lundi, si le bureau est fermé. : Voir la page 3.");
    }

    @Test
    void linesThatAreNothingButALinkAreNoise() {
        assertThat(blocks(
                "Dokumentation: [das Handbuch](d/h.md)\n\n- [Quelltext](https://example.org)\n- [Handbuch](h.md) für Anfänger.\n\n<https://example.org>\n\n"
                        + "[Die Brücke wird gebaut.](https://example.org/b)\n\n# [Titel](t.md)"))
                .containsExactly(
                        "NOISE Dokumentation: das Handbuch", "NOISE Quelltext", "LIST_ITEM Handbuch für Anfänger.",
                        "NOISE https://example.org",
                        "PARAGRAPH Die Brücke wird gebaut.", "HEADING Titel");
    }

    @Test
    void aTextOfNothingButLinksIsText() {
        assertThat(blocks("- [Quelltext](https://example.org)\n- [Handbuch](h.md)")).containsExactly("PARAGRAPH Quelltext",
                "PARAGRAPH Handbuch");
    }
}
