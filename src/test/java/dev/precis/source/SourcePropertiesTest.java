package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.model.Block;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any string whatever, in any format. */
class SourcePropertiesTest {
    private static final String[] FRAGMENTS = {
        "a", "Zürich", " ", "  ", "\n", "\r\n", "\r", "\n\n", "\t", ".", "! ", "im-\nmediate", "- ", "* ", "1. ", "a) ", "# ", "## ",
        "Anna: ", "Bob: ", "| x | y |", "|---|---|", "```", "~~~\n", "    ", "> ", "---\n", "===\n", "**", "_", "`", "[", "](", ")", "![",
        "[a]: http://x\n", "<http://x.org>", "\\*", "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<br>", "<table>", "<tr>", "<td>",
        "<li>", "<ul>", "</ul>", "<a href='x'>", "</a>", "<pre>", "</pre>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>",
        "&amp;", "&nbsp;", "&shy;", "&#8203;", "&#x1F600;", "&notit;", "&amp", "&", "<", ">", "\"", "'", "=", "\u0000", "\u0007",
        "\uFEFF", "\u200B", "\u00AD", "\u200D", "\u200C", "\u200F", "\u00A0", "\u2028", "\u0085", "\uD83D", "\uDE00", "😀", "👩‍👩‍👧",
        "\uDB40\uDC41", "新夜上海", "می‌خواهم", "クラウド。", "नमस्ते।"};

    /** By these mail, transcripts and pages are told, and pairs of marks. */
    private static final String[] MARKS = {
        "\n> ", "wrote:\n", "\n-- \n", "WEBVTT\n\n", "\n00:01.000 --> 00:02.000\n", "\n0:03\n", "[18:02] <mia> ", "\nReport, page 2\n",
        "\nReport, page 3\n", "`", "~~", "[^1]", "[x](y)", "</b>"};

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Z}\\s\\p{C}]+");

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> marked = Arbitraries.oneOf(Arbitraries.of(FRAGMENTS), Arbitraries.of(MARKS)).list().ofMaxSize(60)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(unmarked(), marked);
    }

    @Provide
    Arbitrary<String> unmarked() {
        Arbitrary<String> built = Arbitraries.of(FRAGMENTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
        Arbitrary<String> random = Arbitraries.strings().all().ofMaxLength(200);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, built), net.jqwik.api.Tuple.of(1, random));
    }

    @Property(tries = 3000)
    void blocksAreInOrderTrimmedAndApart(@ForAll("anything") String sent, @ForAll Format format) {
        Source source = Source.read(sent, format);
        int end = 0;
        for (Block block : source.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(end);
            assertThat(block.end()).isLessThanOrEqualTo(source.visible().length());
            assertThat(Character.isWhitespace(source.visible().charAt(block.start()))).isFalse();
            assertThat(Character.isWhitespace(source.visible().charAt(block.textStart()))).isFalse();
            assertThat(Character.isWhitespace(source.visible().charAt(block.end() - 1))).isFalse();
            end = block.end();
        }
    }

    @Property(tries = 3000)
    void offsetsAscendAndStayInWhatWasSent(@ForAll("anything") String sent, @ForAll Format format) {
        Source source = Source.read(sent, format);
        assertThat(source.sent()).isSameAs(sent);
        int before = 0;
        for (int i = 0; i < source.visible().length(); i++) {
            int start = source.sentStart(i);
            int end = source.sentEnd(i + 1);
            assertThat(start).isBetween(before, sent.length());
            assertThat(end).isBetween(start, sent.length());
            before = start;
        }
    }

    @Property(tries = 3000)
    void plainTextAndMarkdownAreQuotedVerbatimOrAsTheyAreVisible(@ForAll("anything") String sent) {
        for (Format format : new Format[]{Format.PLAIN, Format.MARKDOWN}) {
            Source source = Source.read(sent, format);
            for (Block block : source.blocks()) {
                Quote quote = source.quote(block.start(), block.end());
                assertThat(quote.text()).isIn(sent.substring(quote.start(), quote.end()),
                        source.visible().substring(block.start(), block.end()));
                assertThat(quote.start()).isLessThanOrEqualTo(source.sentStart(block.start()));
                assertThat(quote.end()).isGreaterThanOrEqualTo(source.sentEnd(block.end()));
            }
        }
    }

    @Property(tries = 3000)
    void everyCharacterOfABlockIsWhereItsOffsetsSay(@ForAll("anything") String sent, @ForAll Format format) {
        Source source = Source.read(sent, format);
        for (Block block : source.blocks()) {
            for (int i = block.start(); i < block.end(); i++) {
                char c = source.visible().charAt(i);
                String there = sent.substring(source.sentStart(i), source.sentEnd(i + 1));
                if (Character.isLetter(c) && !there.startsWith("&") && !there.startsWith("\\")) {
                    assertThat(there).isEqualTo(String.valueOf(c));
                }
            }
        }
    }

    /**
     * Joining wrapped lines makes longer ones, beside which others may look wrapped too: what may differ is the white space between words
     * (and a half word or the address of a link, whose line is told by where it ends).
     */
    @Property(tries = 1000)
    void readingTheVisibleTextOfPlainTextAgainAtMostJoinsMoreLines(@ForAll("unmarked") String sent) {
        String visible = Source.read(sent, Format.PLAIN).visible();
        Source again = Source.read(visible, Format.PLAIN);
        if (!sent.contains("-") && !sent.contains("]:")) {
            assertThat(WHITE_SPACE.matcher(again.visible()).replaceAll("")).isEqualTo(WHITE_SPACE.matcher(visible).replaceAll(""));
        }
    }

    @Property(tries = 1000)
    void readingTwiceGivesTheSame(@ForAll("anything") String sent, @ForAll Format format) {
        Source once = Source.read(sent, format);
        Source twice = Source.read(new String(sent.toCharArray()), format);
        assertThat(twice.visible()).isEqualTo(once.visible());
        assertThat(twice.blocks()).isEqualTo(once.blocks());
    }
}
