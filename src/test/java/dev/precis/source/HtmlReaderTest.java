package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String SENTENCES = "The council decided on Monday to close the old bridge for all traffic until the end of the year. "
            + "Engineers had found cracks in two of its pillars, and repairs will take at least eight months. ";

    private static List<String> blocks(String html) {
        Source source = Source.read(html, Format.HTML);
        return source.blocks().stream().map(b -> b.kind() + " " + source.visible().substring(b.start(), b.end())).toList();
    }

    private static String sent(String html, String visible) {
        Source source = Source.read(html, Format.HTML);
        int at = source.visible().indexOf(visible);
        assertThat(at).as("visible text of %s", html).isNotNegative();
        return html.substring(source.sentStart(at), source.sentEnd(at + visible.length()));
    }

    @Test
    void accentsOfTheirOwnComposeWithTheirLettersAsEntitiesDo() {
        String sent = "<p>" + Normalizer.normalize("Řeka", Normalizer.Form.NFD) + " e&#769;t&#x65;&#x302;&#769; <b>o</b>\u0308l \u0301</p>";
        Source source = Source.read(sent, Format.HTML);
        assertThat(source.visible()).isEqualTo("Řeka étế öl \u0301");
        assertThat(sent.substring(source.sentStart(0), source.sentEnd(4))).isEqualTo(Normalizer.normalize("Řeka", Normalizer.Form.NFD));
        assertThat(sent.substring(source.sentStart(5), source.sentEnd(6))).isEqualTo("e&#769;");
        assertThat(sent.substring(source.sentStart(7), source.sentEnd(8))).isEqualTo("&#x65;&#x302;&#769;");
    }

    @Test
    void offsetsEncloseTheTextInTheHtmlThatWasSent() {
        assertThat(sent("<p>Fish &amp; chips <b>cost</b>&nbsp;&pound;5.</p>", "Fish & chips cost £5."))
                .isEqualTo("Fish &amp; chips <b>cost</b>&nbsp;&pound;5.");
        assertThat(sent("<p>One<!-- no -->two &#x1F600; three</p>", "Onetwo 😀 three")).isEqualTo("One<!-- no -->two &#x1F600; three");
        assertThat(sent("<p>a &unknown; &ampc</p>", "a &unknown; &c")).isEqualTo("a &unknown; &ampc");
        assertThat(sent("<pre>\n\nx  y\n</pre>", "x  y")).isEqualTo("x  y");
        assertThat(sent("x\r\n  y", "x y")).isEqualTo("x\r\n  y");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It was passed in 1987.<sup><a href=#n>14</a></sup> It fell.|It was passed in 1987. It fell.",
        "It fell.<sup>[15]</sup> Nobody saw it.<sup>a,b</sup> It rained.<sup>*</sup> So it was.|It fell. Nobody saw it. It rained. So it was.",
        "It fell.<sup><a>3</a></sup><sup>,</sup><sup><a>4</a></sup> It rose.<sup> 5 </sup> So it was.|It fell. It rose. So it was.",
        "He spoke of “shame.”<sup>7</sup> Nobody came (n = 14).<sup>8–9</sup> So.|He spoke of “shame.” Nobody came (n = 14). So.",
        "No gate remains.<sup>[<i>citation needed</i>]</sup> So it was.|No gate remains. So it was.",
        "It fell.<sup><a>[7]</a></sup><sup><span>:&#8202;48&#8202;</span></sup> It rose.<sup>[8]</sup><sup>: 3–5 </sup> So it was.|It fell. It rose. So it was.",
        "It has 505 km.<sup>2</sup> of land.|It has 505 km.2 of land.",
        "La 1.<sup>a</sup> edición del S.<sup>r</sup> Roe, núm.<sup>o</sup> 5.|La 1.a edición del S.r Roe, núm.o 5.",
        "The gas CO<sup>2</sup> is x<sup>2</sup>.|The gas CO2 is x2.",
        "It came to 14.5.<sup>th</sup> place.|It came to 14.5.th place.",
    })
    void aRaisedReferenceToANoteBehindASentenceIsNoText(String html, String visible) {
        assertThat(blocks("<p>" + html + "</p>")).containsExactly("PARAGRAPH " + visible);
    }

    @Test
    void aFragmentIsContentAsAWhole() {
        assertThat(blocks("Bare text")).containsExactly("PARAGRAPH Bare text");
        assertThat(blocks("<h2>Title</h2><p>Short.<p>Yes.<ul><li>one<li>two</ul><table><tr><td>cell")).containsExactly(
                "HEADING Title", "PARAGRAPH Short.", "PARAGRAPH Yes.", "LIST_ITEM one", "LIST_ITEM two", "TABLE_ROW cell");
    }

    @Test
    void pageFurnitureIsNotVisible() {
        String page = "<html><head><title>No</title><style>p{}</style></head><body><nav><a href=/>Home</a> <a href=/n>News</a></nav>"
                + "<div class='cookie-banner'><p>We use cookies to make this page better for you and for our many partners.</p></div>"
                + "<div id=content><h1>Bridge closed</h1><div class=share-bar><a href=#>Share</a></div><p>" + SENTENCES + "</p><p>"
                + SENTENCES
                + "</p><div class=related><h3>Related</h3><ul><li><a href=/1>Another story about something else</a></li></ul></div></div>"
                + "<section class=comments><p>I never liked that bridge, and nobody will miss it, if you ask me.</p></section>"
                + "<footer><p>Copyright 2026 by the publisher of this page. All rights are reserved.</p></footer><script>var x = 'words';</script></body></html>";
        assertThat(blocks(page)).containsExactly("HEADING Bridge closed", "PARAGRAPH " + SENTENCES.strip(),
                "PARAGRAPH " + SENTENCES.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class=gmail_quote><div class=gmail_attr>On Monday, Jane Doe wrote:</div><blockquote><ul><li>When does it close?</li></ul></blockquote></div>",
        "<div id=yahoo_quoted_1 class=yahoo_quoted><div>On Monday, Jane Doe wrote:</div><h2>When does it close?</h2></div>",
        "<blockquote type=cite><div>On Monday, Jane Doe wrote:</div><table><td>When does it close?</table></blockquote>",
    })
    void theMailThatAMailAnswersIsNoise(String answered) {
        assertThat(blocks("<div>The bridge closes on Friday.</div>" + answered + "<p>Jane</p>")).containsExactly(
                "PARAGRAPH The bridge closes on Friday.", "NOISE On Monday, Jane Doe wrote:", "NOISE When does it close?",
                "PARAGRAPH Jane");
        assertThat(blocks(answered)).as("alone it is what was sent").noneMatch(block -> block.startsWith("NOISE"));
    }

    @Test
    void aMailThatIsPassedOnIsText() {
        assertThat(blocks("<div>See below.</div><div class=gmail_quote><div class=gmail_attr>---------- Forwarded message ---------</div>"
                + "<p>The bridge closes on Friday.</p></div><blockquote>So be it.</blockquote>"))
                .contains("PARAGRAPH The bridge closes on Friday.", "PARAGRAPH So be it.");
    }

    @Test
    void theMailThatAMailAnswersIsNoiseBelowItsHead() {
        String head = "<p><b>From:</b> Jane Doe &lt;jane@norvane.example&gt;<br><b>Sent:</b> Tuesday, 4 February 2025 10:31<br>"
                + "<b>To:</b> Tom<br><b>Subject:</b> Bridge</p>";
        String mail = "<div><p>When does it close?</p></div>";
        assertThat(blocks("<p>The bridge closes on Friday at noon.</p><div>" + head + mail + "</div>"))
                .contains("PARAGRAPH The bridge closes on Friday at noon.", "NOISE When does it close?");
        assertThat(blocks("<p>See below.</p>" + head + mail)).as("passed on")
                .contains("PARAGRAPH When does it close?").noneMatch(block -> block.contains("Tuesday") && !block.startsWith("NOISE"));
        assertThat(blocks("<p>The bridge closes on Friday at noon.</p><p><b>From:</b> Dover<br><b>To:</b> Calais<br><b>Daily:</b> 9:30</p>"
                + mail)).as("no mail").contains("PARAGRAPH When does it close?");
    }

    @Test
    void hiddenElementsAreNotVisible() {
        assertThat(blocks(
                "<p>Seen<span hidden> not</span><span style='display: none'> not</span><span aria-hidden=true> not</span>.</p><template><p>not</p></template>"))
                .containsExactly("PARAGRAPH Seen.");
    }

    @Test
    void aPageOfCommentsIsNotEmpty() {
        assertThat(blocks("<body><div class=comment><p>" + SENTENCES + "</p></div><div class=comment><p>" + SENTENCES
                + "</p></div><div class=comment><p>"
                + SENTENCES + "</p></div></body>")).hasSize(3);
    }

    @Test
    void breaksPartParagraphsAsLinesDo() {
        assertThat(blocks("<div>" + SENTENCES + "<br><br>" + SENTENCES + "</div>")).hasSize(2);
    }

    @Test
    void textMovedOutOfATableKeepsItsPlace() {
        Source source = Source.read("<table>first<tr><td>second</td></tr>third</table>", Format.HTML);
        assertThat(source.visible().split("\\s+")).containsExactly("first", "second", "third");
    }

    @Test
    void softHyphensAndZeroWidthSpacesLeaveTheWord() {
        assertThat(blocks("<p>in&shy;vis\u00ADi&#8203;ble</p>")).containsExactly("PARAGRAPH invisible");
    }

    @Test
    void deepNestingIsRead() {
        assertThat(blocks("<div>".repeat(20_000) + SENTENCES)).containsExactly("PARAGRAPH " + SENTENCES.strip());
        assertThat(blocks("<b><p>".repeat(20_000) + SENTENCES)).hasSize(1);
    }

    @Test
    void aListOfLinksAloneIsContent() {
        assertThat(blocks("<ul><li><a href=/1>The first story</a></li><li><a href=/2>The second story</a></li></ul>")).hasSize(2);
        assertThat(blocks("<title>T</title><nav><a href=/1>The first story</a></nav>")).hasSize(1);
    }
}
