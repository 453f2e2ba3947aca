package dev.precis.source.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainContentTest {
    private static List<String> texts(String html) {
        Source source = Source.read(html, Format.HTML);
        return source.blocks().stream().map(b -> source.visible().substring(b.start(), b.end())).toList();
    }

    private static String page(String body) {
        return "<html><head><title>Page</title></head><body><nav><a href=/>Start</a> <a href=/n>News</a></nav>" + body
                + "<footer>Impressum</footer></body></html>";
    }

    @Test
    void aParagraphThatIsMostlyLinksStaysBetweenOthers() {
        assertThat(texts(page("<div class=text><p>Der Hafen wird im kommenden Jahr für neun Millionen Euro ausgebaut.</p>"
                + "<p>Das teilte <a href=/a>die Hafenverwaltung am Montag nach einer langen Sitzung mit</a>.</p>"
                + "<p>Die Arbeiten beginnen im Mai und sollen zwei Jahre dauern.</p></div>"))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "In March <a href=/a>a digger driver admitted that he had been paid in cash</a>.",
        "<a href=/a>A digger driver admitted in March that he had been paid in cash</a>.",
        "Call <a href=/a>the harbour office</a> <a href=/b>that is open day and night</a>.",
    })
    void theLastParagraphStaysThoughItIsMostlyLinks(String last) {
        assertThat(texts(page("<article><p>Seven hauliers were fined on Wednesday for dumping rubble in the woods for two years.</p><p>"
                + last + "</p></article>"))).hasSize(2);
    }

    @Test
    void theFirstParagraphOfAnEncyclopediasPageStays() {
        assertThat(texts(page(
                "<div id=content><h1>Moulin Roe</h1><p>Le <b>moulin Roe</b> est un <a href=1>moulin à eau</a> situé à <a href=2>Ville-Haute</a>, "
                        + "dans le <a href=3>département de Norlande</a>, sur la <a href=4>rivière Elme</a>.</p>"
                        + "<p>Construit en 1850 pour la famille Roe, il a fonctionné jusqu'à l'incendie de 1902, puis il est devenu un musée.</p></div>")))
                .contains("Le moulin Roe est un moulin à eau situé à Ville-Haute, dans le département de Norlande, sur la rivière Elme.");
        assertThat(texts(page(
                "<div id=content><h1>ローの水車</h1><p><b>ローの水車</b>は<a href=1>上町</a>にある<a href=2>水車小屋</a>で、<a href=3>文化財に指定されている建物</a>である。</p>"
                        + "<p>一八五〇年に建てられ、三代にわたって使われたが、一九〇二年の火事のあとは動かなくなり、いまは博物館になっている。</p></div>")))
                .contains("ローの水車は上町にある水車小屋で、文化財に指定されている建物である。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<ul><li>500 g rye flour</li><li>10 g of salt</li><li>Water</li></ul>",
        "<p>Call at once if you have:</p><ul><li>a fever above 39 °C</li><li>a stiff neck</li></ul>",
        "<p>Für vier Personen</p><ul><li>300 g Mehl</li><li>ein Liter Milch</li></ul>",
        "<h2>材料</h2><ul><li>ライ麦粉 500g</li><li>塩 10g</li></ul>",
        "<p><strong>Stay at home today</strong></p><p><strong>All ferries are cancelled</strong></p>",
    })
    void whatSaysSomethingWithoutAStopUnderTheTitleIsText(String listed) {
        List<String> texts = texts(page("<article><h1>Title</h1>" + listed
                + "<p>The owner of the last mill said on Monday that he had found nobody to take over from him, and that it would close.</p>"
                + "</article>"));
        assertThat(texts).hasSize(2 + listed.split("<li|<p|<h2").length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<ul><li>Jane Doe</li><li>Harbour Town</li><li>Politics</li></ul>",
        "<ul><li><a href=1>Bridges of the town</a></li><li><a href=2>All about ferries</a></li></ul>",
        "<p><strong>Jane Doe</strong></p>",
    })
    void namesTagsAndLinksUnderTheTitleAreNoText(String listed) {
        assertThat(texts(page("<article><h1>Title</h1>" + listed
                + "<p>The owner of the last mill said on Monday that he had found nobody to take over from him, and that it would close.</p>"
                + "</article>"))).hasSize(2);
    }

    @Test
    void linksToOtherPagesBetweenParagraphsStayOut() {
        assertThat(texts(page("<article><p>The council voted on Monday to build a bridge, which will carry trams and bicycles.</p>"
                + "<p><a href=/q>Would you use the new bridge every day?</a></p><p><a href=/r>Five bridges that nobody needed</a></p>"
                + "<ul><li><a href=/1>All about trams</a></li><li><a href=/2>All about ferries</a></li></ul>"
                + "<p>It will cost nine million, of which the county pays one half, as it did for the last one.</p>"
                + "<p><a href=/m>Read more of our stories on bridges in the archive.</a></p></article>"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments", "kommentare", "comentarios", "commentaires", "komentarze", "reacties", "yorumlar",
        "hozzaszolasok", "kommentit", "komentar-lista", "yorumlar-listesi", "binhluan", "livefyre"})
    void commentsAreNoTextInAnyLanguage(String name) {
        assertThat(texts(page("<article><p>Der Rat sperrte am Montag die Brücke. Gutachter hatten Risse gefunden.</p></article><div class="
                + name + "><p>Das wussten doch alle seit Jahren, und keiner hat etwas getan, weil es Geld kostet.</p></div>"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<article><p>The fair opens on Friday.</p></article>", "<article><p>游泳池周五开放。</p></article>"})
    void commentsAreNoTextBesideAnArticleOfOneShortSentence(String article) {
        String comment = "We go there each year and the queue for the big wheel gets longer and longer, sadly.";
        assertThat(texts(page(article + "<div class=comments><p>" + comment + "</p></div>"))).hasSize(1).noneMatch(comment::equals);
        assertThat(texts(page("<article><p>Log in to answer.</p><div class=comments><p>" + comment + "</p></div></article>")))
                .contains(comment);
        assertThat(texts(page("<div><p>Log in to answer.</p></div><div class=comments><p>" + comment + "</p></div>"))).contains(comment);
    }

    @Test
    void commentsAreNoTextBesideAShortOneUnderItsTitle() {
        assertThat(texts("<html><body><div><h1>Plum cake</h1><p>Knead flour, butter and an egg. Bake it for forty minutes.</p></div>"
                + "<ol class=commentlist><li class=comment><p>I made this for my mother-in-law on Sunday and she asked for a second piece, "
                + "which has never happened in the eleven years that I have known her.</p></li></ol></body></html>")).hasSize(2);
    }

    @Test
    void aNoteAboveAnArticleThatLeadsToAnotherIsNoText() {
        assertThat(texts(page("<div id=content><h1>Glass frog</h1><div class=hatnote>For the band, see <a href=x>Glass Frog</a>.</div>"
                + "<p>The glass frogs are frogs of the family Centrolenidae and live in cloud forests.</p></div>"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<section aria-label=Comments>", "<aside aria-label=Comments>", "<section aria-labelledby=comments-title>",
        "<div class=leserbriefe>", "<div data-testid=comments-list>", "<div data-component=comments>",
        "<section><h2>12 Comments</h2>", "<section><h3>Комментарии</h3>", "<div><h2>댓글 3</h2>"})
    void commentsAreToldByTheirLabelToo(String opening) {
        String comment = "Everybody has known that for years, and nobody has done a thing, because it costs so much.";
        assertThat(texts(page("<article><p>The council closed the bridge on Monday. Engineers had found cracks.</p></article>" + opening
                + "<p>" + comment + "</p>"))).noneMatch(comment::equals).hasSize(1);
        assertThat(texts(page("<article><p>The council closed the bridge on Monday. Engineers had found cracks.</p><section>"
                + "<h2>The minister comments on a law</h2><p>" + comment + "</p></section></article>"))).contains(comment);
    }

    @Test
    void whatHangsOnHeadingsIsNoText() {
        assertThat(
                texts(page("<main><h2>Retries<a class=headerlink href=#r>¶</a></h2><p>The client retries five times, and then it gives up "
                        + "and writes a line to its log.</p><h2>Geschichte<span class=mw-editsection>[<a href=/e>Bearbeiten</a>]</span></h2>"
                        + "<p>The first client was written in a week, and nobody has touched it since.</p></main>")))
                .contains("Retries", "Geschichte").noneMatch(text -> text.contains("Bearbeiten"));
    }

    @Test
    void aListOfSentencesIsTextBeforeTheFirstParagraphAndAlone() {
        assertThat(texts(page("<article><h1>Ferry</h1><ul><li>The ferry will stop in May.</li><li>A bus will replace it.</li></ul>"
                + "<p>The council voted on Monday to build a bridge, which will carry trams and bicycles over the sound.</p></article>")))
                .contains("The ferry will stop in May.", "A bus will replace it.");
        assertThat(texts(page("<main><h1>Bread</h1><ol><li>Mix the flour, the water and the salt in a large bowl.</li>"
                + "<li>Let the dough rest for an hour.</li></ol></main>")))
                .contains("Mix the flour, the water and the salt in a large bowl.", "Let the dough rest for an hour.");
    }

    @Test
    void shortFirstParagraphsThatEndInAStopStay() {
        assertThat(texts(page(
                "<article><p>Die Mühle ist weg.</p><p>Sie brannte am Montag ab, und noch weiß niemand, wie das Feuer entstand.</p></article>")))
                .containsExactly("Die Mühle ist weg.", "Sie brannte am Montag ab, und noch weiß niemand, wie das Feuer entstand.");
        assertThat(texts(page(
                "<article><blockquote>« On attend depuis dix ans. »</blockquote><p>La maire a dit cela lundi, devant le conseil, et tout le monde a ri.</p></article>")))
                .hasSize(2);
        assertThat(texts(page(
                "<main><div>El molino ardió.</div><div>Nadie sabe todavía cómo empezó el fuego, dijo el lunes la alcaldesa, y hay que esperar al informe.</div></main>")))
                .hasSize(2);
    }

    @Test
    void shortFirstLabelsGo() {
        assertThat(texts(page("<article><div>3 Minuten Lesezeit</div><div>dpa</div><p>Die Mühle ist weg.</p>"
                + "<p>Sie brannte am Montag ab, und noch weiß niemand, wie das Feuer entstand.</p></article>"))).first()
                .isEqualTo("Die Mühle ist weg.");
    }

    @Test
    void scriptsThatSayMoreWithALetterHaveSmallerLimits() {
        assertThat(texts(page("<div class=c><div>市議會星期一決定興建新橋，供電車使用。</div><div>工程將於五月開始，預計需時兩年。</div><div>市長說，居民等了十年。</div></div>")))
                .hasSize(3);
        assertThat(texts(page("<div class=c><div>시의회는 월요일에 새 다리를 짓기로 했다.</div><div>공사는 오월에 시작되어 두 해가 걸린다.</div></div>"))).hasSize(2);
        assertThat(texts(page("<article><p>橋ができた。</p><p>市長は月曜日、市民は十年待ったのだと述べた。</p></article>"))).hasSize(2);
    }

    @Test
    void commentsStayOutHoweverLongTheyAre() {
        String long_ = "<p>I cross the river every day, and the ferry is slow, so I think that the council is right about this.</p>";
        assertThat(texts(page("<article><p>Le conseil a voté lundi la construction du pont.</p></article><section id=comments>"
                + long_.repeat(5) + "</section>")))
                .containsExactly("Le conseil a voté lundi la construction du pont.");
        assertThat(texts(page("<main><h1>Pont</h1><p>Le conseil a voté lundi la construction du pont.</p><ul class=comment-list><li>"
                + long_.repeat(3) + "</li></ul></main>")))
                .containsExactly("Pont", "Le conseil a voté lundi la construction du pont.");
        assertThat(texts(page("<div class=text><p>" + "The bridge will carry trams and bicycles, and it will cost nine million. ".repeat(3)
                + "</p></div><div id=disqus_thread>"
                + long_.repeat(9) + "</div>"))).hasSize(1);
    }

    @Test
    void whereCommentsAreAllThereIsTheyAreTheContent() {
        String post = "<div class=comment><p>I cross the river every day, and the ferry is slow, so I think that the council is right about this.</p></div>";
        assertThat(texts(page("<h1>Will the bridge help?</h1>" + post.repeat(4)))).hasSize(5);
    }

    @Test
    void readingsOverCharactersAreLeftOut() {
        assertThat(texts("<p><ruby>明日<rp>（</rp><rt>あした</rt><rp>）</rp></ruby>は<ruby>雨<rt>あめ</rt></ruby>です。</p>")).containsExactly("明日は雨です。");
        assertThat(texts("<p><ruby>漢<rt>hàn</rt>字<rt>zì</rt></ruby>很难。</p>")).containsExactly("漢字很难。");
        assertThat(texts("<p><ruby><rb>臺</rb><rb>北</rb><rtc><rt>ㄊㄞˊ</rt><rt>ㄅㄟˇ</rt></rtc></ruby>下雨了。</p>")).containsExactly("臺北下雨了。");
    }

    @Test
    void whatIsNotSeenPartsNoText() {
        assertThat(texts("<p>The mill<script>count()</script> was sold<span hidden>!</span><template>x</template> on Friday.</p>"))
                .containsExactly("The mill was sold on Friday.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>The <a href=/r>old mill<svg><path d=M0></path></svg></a> was sold on Friday.</p>",
        "<p>The <button class=term>old mill<span hidden>A house.</span></button> was sold on Friday.</p>",
        "<p>The old <x-term><b>mill</b></x-term> was sold on <time-ago>Friday</time-ago>.</p>",
        "<p>The old mill <video>Your browser is old.</video>was sold<progress>3 %</progress> on Friday.</p>",
        "<ul><li>The old <x-term>mill</x-term> was sold on Friday.</li></ul>",
        "<ul><li>The <button>old mill</button> was sold on Friday.</li></ul>",
        "<div>The old <x-term>mill</x-term> was sold on Friday.</div>",
    })
    void whatStandsInASentencePartsItNot(String sentence) {
        assertThat(texts(page("<main>" + sentence + "</main>"))).containsExactly("The old mill was sold on Friday.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<x-card>The old mill was sold on Friday.</x-card><x-card>Nobody wanted the wheel.</x-card>",
        "<div>The old mill was sold on Friday.<x-card>Nobody wanted the wheel.</x-card></div>",
        "<p>The old mill was sold on Friday.</p><button>Share it</button><p>Nobody wanted the wheel.</p>",
        "<p>The old mill was sold on Friday. <button>Share it</button></p><p>Nobody wanted the wheel.</p>",
    })
    void whatStandsBetweenSentencesPartsThem(String sentences) {
        assertThat(texts(page("<main>" + sentences + "</main>")))
                .containsExactly("The old mill was sold on Friday.", "Nobody wanted the wheel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=footnotes>", "<section role=doc-endnotes>", "<section class=footnotes role=doc-endnotes>"})
    void whatFootnotesSayIsNoTextOfTheArticle(String notes) {
        String text = "The bridge will carry trams and bicycles, and it will cost nine million. ".repeat(6);
        assertThat(
                texts(page("<article><p>The council voted on Monday to build it.<sup><a href=#1>1</a></sup></p><p>" + text + "</p>" + notes
                        + "<hr><ol><li id=1><p>Unlike other councils, this one has nine members. <a href=#r1>↩</a></p></li></ol>")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"itemprop=comment", "itemtype=https://schema.org/Comment", "class=replies"})
    void commentsAreToldByWhatSearchEnginesReadToo(String mark) {
        String comment = "Everybody has known that for years, and nobody has done a thing, because it costs so much.";
        String comments = "<div " + mark + " itemscope><p>" + comment + "</p></div>";
        String article = "<article><p>The council voted on Monday evening to close the mill on the Elme, which is old.</p></article>";
        assertThat(texts(page(article + comments))).noneMatch(comment::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<article class=comment>", "<comments-list>", "<user-comments>"})
    void anArticleInsideWhatItCommentsOnAndElementsOfAProgramsOwnAreComments(String opening) {
        String comment = "Everybody has known that for years, and nobody has done a thing, because it costs so much.";
        String text = "<main><article><p>The council closed the bridge on Monday. Engineers had found cracks.</p>" + opening + "<p>";
        assertThat(texts(page(text + comment))).noneMatch(comment::equals).hasSize(1);
        assertThat(texts(page("<article class=comment><p>" + comment))).contains(comment);
    }

    @Test
    void commentsOnTheFirstPostOfAForumAreItsText() {
        String comment = "<div itemprop=comment itemscope itemtype=https://schema.org/Comment>";
        assertThat(
                texts(page("<div itemscope itemtype=https://schema.org/DiscussionForumPosting><p>How do I mend the wheel of the mill?</p>"
                        + comment + "<p>You should ask the smith in the next village.</p>"
                        + comment + "<p>He has closed his shop, as far as I know.</p></div></div></div>")))
                .hasSize(3);
    }
}
