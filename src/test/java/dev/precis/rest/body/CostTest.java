package dev.precis.rest.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.rest.engine.EngineMemory;
import dev.precis.rest.media.ContentEncoding;
import dev.precis.rest.media.MediaTypes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What texts are taken to cost. */
class CostTest {
    private static final int SMALL = 16 * 1024;

    private static boolean isSmall(String mediaType, String body) {
        return Cost.isSmall(mediaType, ReceivedBody.of(body.getBytes(StandardCharsets.UTF_8)), SMALL);
    }

    private static long memory(String mediaType, String body) {
        return Cost.memory(mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void markupIsSmallUpToAnEighthOfPlainText() {
        assertThat(isSmall(MediaTypes.PLAIN, "a".repeat(SMALL))).isTrue();
        assertThat(isSmall(MediaTypes.PLAIN, "a".repeat(SMALL + 1))).isFalse();
        assertThat(isSmall(MediaTypes.MARKDOWN, "a".repeat(SMALL / 8))).isTrue();
        assertThat(isSmall(MediaTypes.MARKDOWN, "a".repeat(SMALL / 8 + 1))).isFalse();
        assertThat(isSmall(MediaTypes.HTML, "a".repeat(SMALL / 8 + 1))).isFalse();
    }

    @Test
    void whatIsEncodedMayHoldAnythingAndIsNeverSmall() {
        assertThat(Cost.isSmall(MediaTypes.PLAIN, new ReceivedBody(null, ContentEncoding.GZIP), SMALL)).isFalse();
        assertThat(Cost.isSmall(MediaTypes.PLAIN, new ReceivedBody(null, ContentEncoding.IDENTITY), SMALL)).isTrue();
    }

    @Test
    void jsonIsTakenForMarkupWhereItMayHoldHtml() {
        String text = "a".repeat(SMALL / 2);
        assertThat(isSmall(MediaTypes.JSON, "{\"text\":\"" + text + "\\u2019\"}")).isTrue();
        assertThat(isSmall(MediaTypes.JSON, "{\"html\":\"" + text + "\"}")).isFalse();
        assertThat(isSmall(MediaTypes.JSON, "{\"\\u0068tml\":\"" + text + "\"}")).isFalse();
    }

    @Test
    void differentWordsTakeMoreMemoryThanTheSameAndTagsMoreThanWords() {
        long same = memory(MediaTypes.PLAIN, "word ".repeat(200_000));
        assertThat(memory(MediaTypes.PLAIN, differentWords(1_000_000))).isGreaterThan(2 * same);
        assertThat(memory(MediaTypes.HTML, "<p>a".repeat(250_000))).isGreaterThan(5 * same);
        assertThat(memory(MediaTypes.PLAIN, "數據".repeat(166_666))).isGreaterThan(2 * same);
    }

    /** The heap of a container with so much memory. */
    private static EngineMemory container(int megabytes) {
        return new EngineMemory((megabytes * 8L / 10) << 20);
    }

    @Test
    void whatFitsIntoAContainerIsNotRefusedForFearOfWhatDoesNot() {
        String prose = "The ferry left the old harbour at noon. It took the new route along the coast, as the council had planned. ";
        String page = "<p>" + prose + "<a href='x' class='y'>more of it</a></p>\n";
        assertThat(2 * memory(MediaTypes.PLAIN, repeated(prose, 1_000_000))).isLessThan(container(64).budget());
        assertThat(memory(MediaTypes.PLAIN, repeated(prose, 9_000_000))).isLessThan(container(256).budget());
        assertThat(memory(MediaTypes.HTML, repeated(page, 4_000_000))).isLessThan(container(256).budget());
        assertThat(memory(MediaTypes.HTML, repeated("<p>a", 4_000_000))).isGreaterThan(container(256).budget());
        assertThat(memory(MediaTypes.MARKDOWN, repeated("> a\n\n", 1_000_000))).isGreaterThan(container(256).budget());
    }

    /** Their look-ups double: 1.1 million need half as much again as 983,000. */
    @Test
    void differentWordsFitAsFarAsTheirLookUpsDo() {
        assertThat(memory(MediaTypes.PLAIN, differentWords(4_000_000))).isLessThan(container(256).budget());
        assertThat(memory(MediaTypes.PLAIN, differentWords(8_000_000))).isLessThan(container(512).budget());
        assertThat(memory(MediaTypes.PLAIN, differentWords(9_000_000))).isGreaterThan(container(512).budget());
    }

    private static String differentWords(int length) {
        StringBuilder words = new StringBuilder(length + 16);
        for (long i = 0; words.length() < length; i++) {
            words.append('w').append(Long.toString(i * 7919 & Integer.MAX_VALUE, 36)).append(i % 12 == 11 ? ". W" : " ");
        }
        return words.toString();
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    @Test
    void aTagThatEndsAnElementTakesNothing() {
        long begun = memory(MediaTypes.HTML, repeated("<p>a. ", 300_000));
        long ended = memory(MediaTypes.HTML, repeated("<p>a. </p>", 500_000));
        assertThat(ended - begun).isLessThan(begun / 2);
    }

    @Test
    void aParagraphOfMarkdownIsFoundWhateverItsBlankLineHolds() {
        long lines = memory(MediaTypes.MARKDOWN, repeated("word\n", 300_000));
        for (String paragraph : new String[]{"word\n\n", "word\r\n\r\n", "word\n \t\n", "> word\n>\n"}) {
            assertThat(memory(MediaTypes.MARKDOWN, repeated(paragraph, 300_000))).as(paragraph).isGreaterThan(lines * 3 / 2);
        }
    }
}
