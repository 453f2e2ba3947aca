package dev.precis.source.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.BlockKind;
import dev.precis.model.Format;
import dev.precis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that say what they say in few words, in tables, lists, rows or panels. */
class ShortPagesTest {
    private static List<String> texts(String html) {
        Source source = Source.read(html, Format.HTML);
        return source.blocks().stream().filter(b -> b.kind() != BlockKind.NOISE && b.kind() != BlockKind.HEADING)
                .map(b -> source.visible().substring(b.start(), b.end())).toList();
    }

    private static String page(String body) {
        return "<html><body><header><nav><a href=/>Start</a> <a href=/n>News</a></nav></header>" + body
                + "<footer><a href=/i>Imprint</a></footer></body></html>";
    }

    private static List<String> between(String paragraph) {
        return texts(
                page("<article><h1>Seal</h1><p>A seal has come up the river as far as the town and sleeps on the steps of the lock.</p>"
                        + paragraph + "<p>The keeper feeds it with herring every morning at six and has called it Maud.</p></article>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p><a href=1>The seal is healthy, says the trust</a>.<sup>[12]</sup></p>",
        "<p><a href=1>The seal is healthy, says the trust</a>.<sup><a href=#n>[note 3]</a></sup></p>",
        "<p><a href=1>The seal is healthy</a>, <a href=2>says the trust</a>.*</p>",
        "<p><a href=1>Is the seal healthy, asks the trust</a>?</p>",
        "<p><a href=1>The seal is healthy, says the trust</a>:</p>",
    })
    void aLinkedParagraphEndsBeforeTheMarksOfItsNotes(String paragraph) {
        assertThat(between(paragraph)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p><a href=1>Seals of the river</a> <a href=2>[12]</a></p>",
        "<p><a href=1>Is the seal healthy, asks the trust?</a></p>",
        "<p><a href=1>Related stories</a>:</p>",
        "<p><a href=1>The seal is healthy, says the trust:</a></p>",
    })
    void aLinkWithoutAStopOfItsOwnIsNoParagraphForAllItsNotes(String paragraph) {
        assertThat(between(paragraph)).hasSize(2);
    }

    @Test
    void aTableOfSentencesIsTextWhereThereIsNoOther() {
        assertThat(texts(page("<main><h1>Minutes</h1><table><tr><th>Item</th><th>Decision</th></tr><tr><td>Mill</td>"
                + "<td>The mill stays open until May.</td></tr><tr><td>Weir</td><td>Repairs begin on Monday.</td></tr></table></main>")))
                .contains("The mill stays open until May.", "Repairs begin on Monday.");
    }

    @Test
    void aListOfLinkedSentencesIsTextWhereThereIsLittleElse() {
        String list = "<ul><li><a href=/1>Goats must not graze on the dike.</a></li><li><a href=/2>Barges need two lamps.</a></li>"
                + "<li><a href=/3>All laws</a></li></ul>";
        assertThat(texts(page("<main><h1>Laws</h1>" + list + "</main>")))
                .containsExactly("Goats must not graze on the dike.", "Barges need two lamps.");
        assertThat(texts(page("<main><h1>Laws</h1><p>Two laws were passed in May.</p>" + list + "</main>")))
                .containsExactly("Two laws were passed in May.", "Goats must not graze on the dike.", "Barges need two lamps.");
    }

    @Test
    void aListOfLinkedSentencesIsNoTextBesideAnArticle() {
        assertThat(texts(page("<main><h1>Weir</h1><p>The weir of Orrin broke on Monday night, and the lower meadows stood under water "
                + "for two days before the mill could close its gates.</p><p>Nobody was hurt, but forty sheep drowned, and the road to "
                + "the bridge will stay closed until the county has mended it.</p><ul><li><a href=/1>The mill has a new wheel.</a></li>"
                + "<li><a href=/2>The bridge turns a hundred.</a></li></ul></main>"))).hasSize(2);
    }

    @Test
    void captionsAreTextWhereThereIsNoOther() {
        String pictures = "<h1>Last day</h1><figure><figcaption>The barge leaves Orrin for the last time.</figcaption></figure>"
                + "<figure><figcaption>Its captain waves from the bridge.</figcaption></figure>";
        assertThat(texts("<main>" + pictures + "</main>")).hasSize(2);
        assertThat(texts(page("<main>" + pictures + "</main>"))).hasSize(2);
        assertThat(texts("<main>" + pictures + "<p>The barge was sold.</p></main>")).containsExactly("The barge was sold.");
    }

    @Test
    void aSentenceInWhichLinksAreWordsStaysWithoutRunningTextBesideIt() {
        assertThat(texts(page("<main><h1>Orrin</h1><p><b>Orrin</b> is a <a href=1>hamlet</a> on the <a href=2>Elme</a> in "
                + "<a href=3>Norland</a>.</p><p>It has 90 people.</p></main>")))
                .containsExactly("Orrin is a hamlet on the Elme in Norland.", "It has 90 people.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"share-capital", "social-policy", "related-party-transactions", "comments-on-draft", "banner-year",
        "comentarii-ministru", "bewertungen-haus"})
    void proseOutweighsANameThatMayBeItsSubject(String name) {
        for (String attribute : List.of("class", "id")) {
            assertThat(texts(article("<section " + attribute + "=" + name + "><p>The sluice will be sold for one crown.</p></section>")))
                    .hasSize(3);
        }
    }

    @Test
    void proseOutweighsAHeadingThatMayBeItsSubject() {
        assertThat(texts(article("<section><h2>Comments of the unions</h2><p>The unions want a higher wage.</p></section>"))).hasSize(3);
        assertThat(texts(article("<section><h2>Comments on this story</h2><p>I never liked that mill anyway.</p></section>"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"share-box", "social_links", "related", "comments-list", "site-banner", "newsletter-17", "cookieNotice",
        "marquee"})
    void aNameThatIsOfFurnitureAloneOutweighsProse(String name) {
        assertThat(texts(article("<section class=" + name + "><p>The sluice will be sold for one crown.</p></section>"))).hasSize(2);
    }

    @Test
    void linksOutweighADoubtForAName() {
        assertThat(texts(article("<div class=share-capital><p>Tell <a href=/f>your friends</a> about the sluice.</p></div>"))).hasSize(2);
    }

    private static String article(String section) {
        return page(
                "<article><h1>Mill</h1><p>The council voted on Monday evening to close the mill on the Elme, which is old.</p>" + section
                        + "<p>A museum takes over the house in June, and the wheel will turn on Sundays.</p></article>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviews", "comments", "replies"})
    void whatReadersSayIsTheTextWhereThereIsNoOther(String name) {
        String said = "<div class=" + name + "><div class=" + name.substring(0, name.length() - 1)
                + "><p>It grinds fast and looks nice.</p></div><div class=" + name.substring(0, name.length() - 1)
                + "><p>The lid broke.</p></div></div>";
        assertThat(texts("<h1>Mill M3</h1>" + said)).containsExactly("It grinds fast and looks nice.", "The lid broke.");
        assertThat(texts(page("<main><h1>Mill M3</h1>" + said + "</main>")))
                .containsExactly("It grinds fast and looks nice.", "The lid broke.");
    }

    @Test
    void answersAreTextBelowAQuestion() {
        assertThat(texts(page("<main><h1>Mill</h1><div class=topic><p>When does the mill open?</p></div><div class=replies>"
                + "<div class=reply><p>At ten past nine.</p></div><div class=reply><p>On Sundays at noon.</p></div></div></main>")))
                .hasSize(3);
        assertThat(texts("<h1>Mill squeaks</h1><div class=post><p>My mill squeaks at the lid. Who knows why that is?</p></div>"
                + "<div class='post reply'><p>Oil it.</p></div><div class='post reply'><p>Buy a new one.</p></div>")).hasSize(3);
    }

    @Test
    void eachRowOfANewsletterIsText() {
        assertThat(
                texts("<table><tr><td><h2><a href=1>Mill closes</a></h2><p>The council voted 7 to 4. <a href=1>Read more</a></p></td></tr>"
                        + "<tr><td><h2><a href=2>Weir breaks</a></h2><p>Boats over ten metres must stay above the weir until further notice. "
                        + "<a href=2>Read more</a></p></td></tr></table>"))
                .hasSize(2);
        assertThat(texts("<table><tr><td><p>The barge stops in May. The bus takes over.</p></td></tr><tr><td><a href=1>The mill burned down"
                + "</a><br>Nobody was hurt.</td></tr><tr><td><a href=2>The school gets a roof</a><br>The county pays for it. <a href=2>More"
                + "</a></td></tr></table>"))
                .contains("The barge stops in May. The bus takes over.", "Nobody was hurt.", "The county pays for it. More");
    }

    @Test
    void answersThatAQuestionOpensAreText() {
        assertThat(texts(page("<main><h1>FAQ</h1><button>When does the barge leave?</button><div hidden><p>At ten past nine.</p></div>"
                + "<h3><button>Costs</button></h3><div style='display:none'><p>Three crowns each.</p></div></main>")))
                .containsExactly("When does the barge leave?", "At ten past nine.", "Three crowns each.");
        assertThat(texts("<h1>FAQ</h1><p>We answer here.</p><h3>When does the barge leave?</h3><div hidden><p>At ten past nine.</p></div>"
                + "<span role=button aria-controls=a2>Costs</span><p>Open it.</p><div id=a2 aria-hidden=true>Three crowns each.</div>"))
                .containsExactly("We answer here.", "At ten past nine.", "Costs", "Open it.", "Three crowns each.");
    }

    @Test
    void whatElseIsHiddenStaysOut() {
        assertThat(texts("<h1>Mill</h1><p>The mill closes in May.</p><div hidden><p>Your session is over.</p></div><h2>Tickets</h2>"
                + "<div hidden><p>No tickets are left.</p></div><button>Send</button><p>The weir stays.</p>"
                + "<button aria-controls=m>Menu</button><div id=m hidden><a href=1>All news.</a></div>"))
                .containsExactly("The mill closes in May.", "The weir stays.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>Begin forwarded message:</div><blockquote type=cite><div><b>From: </b>Hall<br></div>",
        "<div class=protonmail_quote>------- Forwarded Message -------<br>From: Hall<br><br><blockquote class=protonmail_quote type=cite>",
        "<blockquote type=cite>Anfang der weitergeleiteten Nachricht:<br><b>Von: </b>Hall<br>"})
    void aMailThatIsPassedOnIsText(String opening) {
        assertThat(texts("<div>See below.</div>" + opening + "<div>The sluice is shut on Monday.</div>"))
                .contains("The sluice is shut on Monday.");
    }

    @Test
    void aMailThatIsAnsweredIsNoneBelowOneThatIsPassedOn() {
        assertThat(texts("<div>Begin forwarded message:</div><blockquote type=cite><div><b>From: </b>Hall<br></div><div>The sluice is shut "
                + "on Monday.</div><div>On 3 May Ida wrote:</div><blockquote type=cite>When is it shut?</blockquote></blockquote>"))
                .contains("The sluice is shut on Monday.").doesNotContain("When is it shut?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class=post><p>The lake was made in 1959, when the dam on the river was finished.</p><p><a href=y>END</a></p></div>",
        "<div><p>The lake was made in 1959, when the dam on the river was finished.</p><p><a href=y>END</a></p></div>"})
    void theLastParagraphIsTextThoughAllOfItIsALink(String html) {
        assertThat(texts(html.replace("END", "Its water feeds the plain and reaches the town."))).hasSize(2);
        assertThat(texts(html.replace("END", "Ten lakes you must see before you die"))).hasSize(1);
        assertThat(texts(html.replace("END", "Which of the lakes must you see before you die?"))).hasSize(1);
    }
}
