package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A rolling update, seen from the load balancer: it sends requests until readiness goes down, and every one it sent has to be
 * answered, however late the stop signal found it.
 */
class GracefulStopIT {
    private static final int CALLERS = 8;
    private static final int REQUESTS = 2_000;
    private static final int DELAY_SECONDS = 3;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final CountDownLatch enough = new CountDownLatch(REQUESTS);

    /** What one caller saw. */
    private record Tally(int sent, int answered) {}

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void answersEveryRequestItAcceptedBeforeItEnds() throws Exception {
        byte[] seed = Files.readAllBytes(Path.of("seeds/000_81d2d25efdba6865.txt"));
        try (PackagedProcess service = PackagedProcess.serve(Map.of("QUARKUS_SHUTDOWN_DELAY", DELAY_SECONDS + "s"));
                ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            assertThat(readiness(service)).isEqualTo(200);
            List<Future<Tally>> tallies = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                tallies.add(callers.submit(() -> callUntilNotReady(service, seed)));
            }
            enough.await();
            try (HalfSent slow = new HalfSent(service.port(), seed)) {
                service.terminate();
                int status = readiness(service);
                while (status == 200) {
                    status = readiness(service);
                }
                assertThat(status).as("readiness while stopping").isEqualTo(503);
                ready.set(false);
                int sent = 0;
                int answered = 0;
                for (Future<Tally> tally : tallies) {
                    sent += tally.get().sent();
                    answered += tally.get().answered();
                }
                assertThat(sent).isGreaterThanOrEqualTo(REQUESTS);
                assertThat(answered).isEqualTo(sent);
                assertThat(slow.finish()).as("the request that was half sent when the signal came").startsWith("HTTP/1.1 200");
            }
            assertThat(service.exitWithin(DELAY_SECONDS + Settings.shutdownTimeoutSeconds())).isEqualTo(143);
        }
    }

    private Tally callUntilNotReady(PackagedProcess service, byte[] text) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/v1/summaries"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(text))
                .build();
        int sent = 0;
        int answered = 0;
        while (ready.get()) {
            sent++;
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 200 && response.body().startsWith("{\"summary\":")) {
                answered++;
            }
            enough.countDown();
        }
        return new Tally(sent, answered);
    }

    private int readiness(PackagedProcess service) throws Exception {
        HttpRequest probe = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/q/health/ready")).build();
        return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** A request whose second half comes only when the service is stopping. */
    private static final class HalfSent implements AutoCloseable {
        private final Socket socket;
        private final byte[] rest;

        HalfSent(int port, byte[] text) throws Exception {
            socket = new Socket("127.0.0.1", port);
            rest = Arrays.copyOfRange(text, text.length / 2, text.length);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain; charset=utf-8\r\n"
                    + "Content-Length: " + text.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(text, 0, text.length / 2);
            out.flush();
        }

        /** Sends the rest and gives the answer's first line. */
        String finish() throws Exception {
            socket.getOutputStream().write(rest);
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        }

        @Override
        public void close() throws Exception {
            socket.close();
        }
    }
}
