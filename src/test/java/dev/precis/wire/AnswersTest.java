package dev.precis.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.Summarizer;
import dev.precis.model.Summary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Answers in proportion to what came in. */
class AnswersTest {
    private final Summarizer summarizer = new Summarizer();

    @Test
    void noIdIsLongerThanAnAddress() {
        String id = "a".repeat(256);
        assertThat(JsonRequests.digest("{\"documents\":[{\"id\":\"" + id + "\",\"text\":\"A text.\"}]}", Rendering.JSON).request()
                .documents().getFirst().id()).isEqualTo(id);
        assertThatThrownBy(() -> JsonRequests.digest("{\"documents\":[{\"id\":\"" + id + "a\",\"text\":\"A text.\"}]}", Rendering.JSON))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_REQUEST);
                    assertThat(problem.violations()).containsExactly(
                            new Violation("documents[0].id", "must be at most 256 characters long"));
                });
        assertThatThrownBy(() -> JsonRequests.context("{\"query\":\"a\",\"passages\":[{\"id\":\"" + id + "a\",\"text\":\"A text.\"}]}"))
                .hasFieldOrPropertyWithValue("detail", "passages[0].id: must be at most 256 characters long");
    }

    @Test
    void anAnswerThatWouldBeManyTimesItsTextIsRefused() {
        WireRequest request = JsonRequests.digest("{\"length\":{\"ratio\":1},\"documents\":[{\"id\":\"" + "i".repeat(256)
                + "\",\"text\":\"" + sentences(4_000) + "\"}]}", Rendering.JSON);
        assertThatThrownBy(() -> Answers.digest(request.summarize(summarizer), request))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
                    assertThat(problem.detail()).contains("ask for less by length");
                });
    }

    private static String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("It is ").append(Integer.toString(i, 36)).append(". ");
        }
        return text.toString();
    }

    @Test
    void aContextOfTenTimesThePassagesTakesAboutTenTimesTheTime() {
        timeOfContext(2_000);
        long few = timeOfContext(2_000);
        // a look at every sentence for each passage would take a hundred times as long
        assertThat(timeOfContext(20_000)).isLessThan(40 * few);
    }

    private long timeOfContext(int count) {
        StringBuilder passages = new StringBuilder();
        for (int i = 0; i < count; i++) {
            passages.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i).append("\",\"text\":\"Harbour number ").append(i)
                    .append(" opens.\"}");
        }
        WireRequest request = JsonRequests
                .context("{\"query\":\"harbour\",\"minScore\":0,\"length\":{\"ratio\":1},\"passages\":[" + passages + "]}");
        Summary summary = request.summarize(summarizer);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        String answer = new String(Answers.context(summary, request), StandardCharsets.UTF_8);
        assertThat(answer).contains("\"id\":\"" + (count - 1) + "\"");
        return threads.getCurrentThreadCpuTime() - start;
    }

    @Test
    void aContextCountsNoMoreTokensThanItsBudgetInAnyScript() {
        String ipa = "ˈɪnˌtɚ ˈneɪʃənəl fəˈnetɪk. ðə ˈælfəˌbɛt ɪz juzd. Many words of the usual kind stand here, unaccented. "
                + "ɪt ɪz ˈoʊld. ";
        for (int budget = 20; budget < 200; budget++) {
            WireRequest request = JsonRequests.context("{\"query\":\"ɪz\",\"minScore\":0,\"length\":{\"tokens\":" + budget
                    + "},\"passages\":[{\"id\":\"1\",\"text\":\"" + ipa.repeat(3) + "\"}]}");
            String answer = new String(Answers.context(request.summarize(summarizer), request), StandardCharsets.UTF_8);
            int tokens = Integer.parseInt(answer.replaceFirst("(?s).*\"tokens\":(\\d+).*", "$1"));
            assertThat(tokens).isLessThanOrEqualTo(Math.max(budget, 40));
        }
    }
}
