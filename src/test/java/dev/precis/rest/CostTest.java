package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What texts are taken to cost. */
class CostTest {
    private static final int SMALL = 16 * 1024;

    private static Cost cost(String mediaType, String body) {
        return Cost.of(mediaType, body.getBytes(StandardCharsets.UTF_8), SMALL);
    }

    @Test
    void markupIsSmallUpToAnEighthOfPlainText() {
        assertThat(cost(MediaTypes.PLAIN, "a".repeat(SMALL)).isSmall()).isTrue();
        assertThat(cost(MediaTypes.PLAIN, "a".repeat(SMALL + 1)).isSmall()).isFalse();
        assertThat(cost(MediaTypes.MARKDOWN, "a".repeat(SMALL / 8)).isSmall()).isTrue();
        assertThat(cost(MediaTypes.MARKDOWN, "a".repeat(SMALL / 8 + 1)).isSmall()).isFalse();
        assertThat(cost(MediaTypes.HTML, "a".repeat(SMALL / 8 + 1)).isSmall()).isFalse();
    }

    @Test
    void jsonIsTakenForMarkupWhereItMayHoldHtml() {
        String text = "a".repeat(SMALL / 2);
        assertThat(cost(MediaTypes.JSON, "{\"text\":\"" + text + "\\u2019\"}").isSmall()).isTrue();
        assertThat(cost(MediaTypes.JSON, "{\"html\":\"" + text + "\"}").isSmall()).isFalse();
        assertThat(cost(MediaTypes.JSON, "{\"\\u0068tml\":\"" + text + "\"}").isSmall()).isFalse();
    }

    @Test
    void differentWordsTakeMoreMemoryThanTheSameAndTagsMoreThanWords() {
        StringBuilder different = new StringBuilder();
        for (int i = 0; different.length() < 1_000_000; i++) {
            different.append(Integer.toString(100_000 + i, 36)).append(' ');
        }
        long same = cost(MediaTypes.PLAIN, "word ".repeat(200_000)).memory();
        assertThat(cost(MediaTypes.PLAIN, different.toString()).memory()).isGreaterThan(2 * same);
        assertThat(cost(MediaTypes.HTML, "<p>a".repeat(250_000)).memory()).isGreaterThan(5 * same);
        assertThat(cost(MediaTypes.PLAIN, "數據".repeat(166_666)).memory()).isGreaterThan(2 * same);
    }
}
