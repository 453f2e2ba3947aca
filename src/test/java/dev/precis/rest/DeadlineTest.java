package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The deadline ends the work, not only the wait for it. */
@QuarkusTest
@TestProfile(DeadlineTest.Profile.class)
class DeadlineTest {
    /** One thread, a short time. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.engine.deadline", "300ms", "precis.engine.threads", "1");
        }
    }

    @Test
    void hardTextsEndCloseToTheirDeadline() {
        String hard = "*a* _b_ **c** `d` [e](f) ~~g~~ <h@i.j> &amp; ".repeat(100_000);
        for (int i = 0; i < 3; i++) {
            given().contentType("text/markdown").body(hard).post("/v1/summaries").then().statusCode(503).header("Retry-After", "1");
        }
        // five seconds' work each where nothing ends it
        assertThat(timeOfEngine()).isLessThan(3_000_000_000L);
        BadInputTest.problem(given().contentType("text/markdown").body(hard).post("/v1/summaries"), 503);
    }

    private static long timeOfEngine() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.dumpAllThreads(false, false)).filter(thread -> thread.getThreadName().startsWith("precis-engine"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }
}
