package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A body's encoding is undone where the body is worked on, not where it is received. */
@QuarkusTest
@TestProfile(EncodedBodyTest.Profile.class)
class EncodedBodyTest {
    /** One thread, and one may wait for it. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("precis.engine.threads", "1", "precis.engine.queue", "1", "precis.engine.deadline", "15s");
        }
    }

    private static int status(String type, String encoding, byte[] body) {
        return given().header("Content-Type", type).header("Content-Encoding", encoding).body(body).post("/v1/summaries").statusCode();
    }

    /** The second may come before the thread has taken up the first, whose place it would have. */
    private static int onceThereIsAPlace(String type, byte[] body) {
        int status = status(type, "gzip", body);
        while (status == 429) {
            status = status(type, "gzip", body);
        }
        return status;
    }

    @Test
    void isNotLookedAtWhereItIsRefused() throws IOException {
        byte[] none = "This is no gzip.".getBytes(StandardCharsets.US_ASCII);
        assertThat(status("text/plain", "gzip", none)).isEqualTo(400);
        // seconds' work each
        byte[] hard = gzip("*a* _b_ **c** `d` [e](f) ~~g~~ <h@i.j> &amp; ".repeat(100_000));
        List<CompletableFuture<Integer>> busy = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            busy.add(CompletableFuture.supplyAsync(() -> onceThereIsAPlace("text/markdown", hard), Thread::startVirtualThread));
        }
        while (!given().get("/q/metrics").asString().contains("precis_queue 1.0")) {
            assertThat(busy).as("one is worked on, one waits").noneMatch(CompletableFuture::isDone);
        }
        assertThat(status("text/plain", "gzip", none)).isEqualTo(429);
        assertThat(busy).allMatch(one -> one.join() == 200 || one.join() == 503);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
