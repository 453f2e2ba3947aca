package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged program is told to end while more callers than it can bear keep their connections busy. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FarewellIT {
    private static final int CALLERS = 300;
    /** So many that most of what is sent next waits in its connection. */
    private static final int ANSWERS = 10;
    private static final String TEXT = "The bridge reopened on Monday after two years of repairs. ".repeat(10);
    private static final byte[] REQUEST = ("POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: "
            + TEXT.length() + "\r\n\r\n" + TEXT).getBytes(StandardCharsets.US_ASCII);

    @Test
    void noRequestIsLostThatACallerSentBeforeItWasToldThatItsConnectionEnds() throws Exception {
        try (PackagedProcess service = PackagedProcess.serve(Map.of())) {
            CountDownLatch busy = new CountDownLatch(CALLERS);
            List<CompletableFuture<Integer>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                CompletableFuture<Integer> last = new CompletableFuture<>();
                callers.add(last);
                Thread.ofVirtual().start(() -> {
                    try {
                        last.complete(callUntilToldToClose(service.port(), busy));
                    } catch (IOException | RuntimeException e) {
                        last.completeExceptionally(e);
                    }
                });
            }
            busy.await();
            service.terminate();
            for (CompletableFuture<Integer> last : callers) {
                assertThat(last.get(30, TimeUnit.SECONDS)).isEqualTo(200);
            }
            assertThat(service.exitWithin(40)).isEqualTo(143);
        }
    }

    /** The status of the last answer; a request without one fails. */
    private static int callUntilToldToClose(int port, CountDownLatch busy) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int answers = 1;; answers++) {
                socket.getOutputStream().write(REQUEST);
                String head = head(in);
                in.skipNBytes(Long.parseLong(head.replaceAll("(?s).*content-length: (\\d+).*", "$1")));
                if (answers == ANSWERS) {
                    busy.countDown();
                }
                if (head.contains("connection: close")) {
                    return Integer.parseInt(head, "http/1.1 ".length(), "http/1.1 ".length() + 3, 10);
                }
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("a request was lost");
            }
            head.append((char) read);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }
}
