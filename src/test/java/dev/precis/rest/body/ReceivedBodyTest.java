package dev.precis.rest.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.rest.engine.EngineMemory;
import dev.precis.rest.engine.Settings;
import dev.precis.rest.media.ContentEncoding;
import dev.precis.rest.media.Pieces;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What bodies hold, which is what was sent until somebody asks what it is. */
class ReceivedBodyTest {
    private static final int LIMIT = 32 * 1024;
    private final BodyLimits limits = new BodyLimits(null, null, new EngineMemory(100 << 20),
            Settings.of("precis.limits.body-size", "32K", "precis.limits.buffered-bodies", "32K")) {
        @Override
        public void hold(int before, int more) {
            super.hold(before, more);
            if (leaving != null) {
                ReceivedBody left = leaving;
                leaving = null;
                left.close();
            }
        }
    };
    /** Whose caller leaves as soon as it holds something more; null for none. */
    private ReceivedBody leaving;

    private ReceivedBody gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        ReceivedBody body = new ReceivedBody(limits, ContentEncoding.GZIP);
        body.append(Buffer.buffer(bytes.toByteArray()));
        return body;
    }

    /** How much of the limit of all is left. */
    private int free() {
        for (int more = LIMIT; more > 0; more--) {
            try {
                limits.hold(0, more);
                limits.release(more);
                return more;
            } catch (ProblemException e) {
                assertThat(e.kind()).isEqualTo(ProblemKind.OVERLOADED);
            }
        }
        return 0;
    }

    @Test
    void holdsWhatWasSentThenWhatItIsThenNothing() throws IOException {
        String text = "a ".repeat(10_000);
        ReceivedBody body = gzip(text);
        assertThat(free()).isEqualTo(LIMIT - body.receivedBytes()).isGreaterThan(LIMIT - 1000);
        assertThat(new String(body.bytes(), StandardCharsets.US_ASCII)).isEqualTo(text);
        assertThat(free()).isEqualTo(LIMIT - text.length());
        body.close();
        assertThat(free()).isEqualTo(LIMIT);
    }

    @Test
    void isTheSameInWhateverPiecesItCame() {
        byte[] sent = new byte[200_000];
        new Random(7).nextBytes(sent);
        for (int size : new int[]{1, 1000, 40_000, 64 * 1024, 150_000, sent.length}) {
            Pieces pieces = new Pieces();
            for (int at = 0; at < sent.length; at += size) {
                pieces.add(Buffer.buffer(Arrays.copyOfRange(sent, at, Math.min(at + size, sent.length))));
            }
            assertThat(pieces.length()).isEqualTo(sent.length);
            assertThat(pieces.joined()).as("pieces of " + size).isEqualTo(sent);
            assertThat(pieces).as("buffers for pieces of " + size).hasSizeLessThan(10);
        }
    }

    @Test
    void isUndoneNoFurtherThanABodyMayBe() throws IOException {
        for (boolean closed : new boolean[]{false, true}) {
            ReceivedBody body = gzip("a".repeat(50 * LIMIT));
            leaving = closed ? body : null;
            assertThatThrownBy(body::bytes).isInstanceOfSatisfying(ProblemException.class,
                    problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE));
            body.close();
            assertThat(free()).as("its caller leaves while it is undone: " + closed).isEqualTo(LIMIT);
        }
    }

    @Test
    void isNotKeptWhereItsCallerLeavesWhileItIsUndone() throws IOException {
        ReceivedBody body = gzip("a ".repeat(1_000));
        leaving = body;
        assertThatThrownBy(body::bytes).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.UNAVAILABLE));
        assertThat(free()).isEqualTo(LIMIT);
    }

    @Test
    void isGoneOnceItIsClosed() throws IOException {
        for (boolean undone : new boolean[]{false, true}) {
            ReceivedBody body = gzip("a ".repeat(1_000));
            if (undone) {
                body.bytes();
            }
            body.close();
            assertThatThrownBy(body::bytes).isInstanceOfSatisfying(ProblemException.class,
                    problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.UNAVAILABLE));
            // what was still on its way
            body.append(Buffer.buffer("a"));
            assertThat(free()).isEqualTo(LIMIT);
        }
    }
}
