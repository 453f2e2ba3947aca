package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.Segmenter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose links and emphasised words a converter put on lines of their own; ¶ is a line's end. */
class InlineLinesTest {
    /** The sentences as they read: with a blank for each line's end but before what no blank stands before. */
    private static List<String> sentences(String text, String language) {
        Source source = Source.read(text.replace('¶', '\n'), Format.PLAIN);
        return Segmenter.segment(source, language).sentences().stream()
                .map(s -> source.visible().substring(s.start(), s.end()).replaceAll("\\s+", " ")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The report was written by¶David Moore¶, who left the firm in May.
            en | The report was written by¶David Moore¶and published in May.
            en | To send the form, click on¶Submit¶and wait for the mail.
            en | It comprises an¶interpreter¶, several¶just-in-time compilers¶, a¶decompiler¶and a¶garbage collector¶.
            en | The bridge (¶built in 1911¶) crosses the¶Orne¶.
            en | Facebook¶’s “Share” buttons, along with¶other tools¶, work a bit differently.
            en | Legal values are¶"same-origin"¶,¶"no-cors"¶(default) and¶"cors"¶.
            en | The¶Headers interface¶is expected to adhere to¶the¶CORS protocol¶, says¶Ada Moe¶.
            fr | La lecture d’¶Ermites dans la taïga¶(1992) de¶Vassili Peskov¶, récit authentique, l’a poussé à partir.
            fr | Car l’utilisation de ces «¶outils¶» dépasse largement celle du¶CNU¶, dit la¶section 37¶.
            de | Bei Kaschmir gibt das¶The Good Cashmere Standard¶-Label Auskunft über die¶Haltung¶, sagt¶Anna Berg¶.
            es | La obra es de¶Ana Ruiz¶, que nació en¶Sevilla¶.
            ja | 日本¶、そして関東の都市である。
            """)
    void aSentenceGoesOnOverWhatStandsOnLinesOfItsOwn(String language, String text) {
        String joined = text.replaceAll("(?<=[’(])¶|¶(?=[,.’)-])|¶(?=、)", "").replace('¶', ' ');
        assertThat(sentences(text, language)).containsExactly(joined);
    }

    @Test
    void headingsAndListsStayApartFromIt() {
        assertThat(sentences("""
                Town news
                The bridge was designed by
                Ada Moe
                , who lives in
                Alder
                .
                Opening hours
                The office is open on weekdays.
                bread
                butter
                cheese
                """, "en")).containsExactly("Town news", "The bridge was designed by Ada Moe, who lives in Alder.", "Opening hours",
                "The office is open on weekdays.", "bread", "butter", "cheese");
    }

    @Test
    void sentencesAreQuotedAsTheyWereSent() {
        String sent = "The bridge was designed by\nAda Moe\n, who lives in\nAlder\n. It opens in May.";
        Source source = Source.read(sent, Format.PLAIN);
        Stream<String> quoted = Segmenter.segment(source, "en").sentences().stream().map(s -> source.quote(s.start(), s.end()).text());
        assertThat(quoted).containsExactly("The bridge was designed by\nAda Moe\n, who lives in\nAlder\n.", "It opens in May.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Our services¶Facebook¶Instagram¶The office is closed on Mondays.",
        "The mill is gone.¶Anna Berg¶It burned down on Monday.",
        "Bahn kündigt Streik an¶Der Verkehr ruht ab Montag.",
        "What we work with¶Tools¶The saw is sharp."})
    void nothingIsJoinedWithoutASign(String text) {
        assertThat(sentences(text, "en")).containsExactly(text.replace("¶, who", ", who").split("¶"));
    }
}
