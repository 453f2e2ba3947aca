package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a call when the service at the other end does not do its part. */
@Timeout(60)
class ServiceTest {
    private static final String FINE = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine";

    /** More often than the client's pool has connections. */
    private static final int TIMES = 12;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger open = new AtomicInteger();
    private Consumer<NetSocket> behaviour;
    private Service service;

    @BeforeEach
    void serve() {
        NetServer server = vertx.createNetServer().connectHandler(socket -> {
            open.incrementAndGet();
            socket.closeHandler(closed -> open.decrementAndGet());
            behaviour.accept(socket);
        });
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        service = new Service(vertx, server::actualPort);
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private LambdaAnswer call(MultiMap headers, Duration left) throws InterruptedException {
        LambdaCall call = new LambdaCall(HttpMethod.POST, "/", headers, Buffer.buffer("a text"));
        return service.call(call, Instant.now().plus(left));
    }

    private LambdaAnswer call() throws InterruptedException {
        return call(MultiMap.caseInsensitiveMultiMap(), Duration.ofSeconds(30));
    }

    private void assertThatTheNextIsAnswered() throws InterruptedException {
        behaviour = socket -> socket.handler(request -> socket.write(FINE));
        assertThat(call().body()).hasToString("fine");
    }

    @Test
    void aCallThatIsNeverAnsweredEndsInTimeAndGivesItsConnectionBack() throws Exception {
        for (String part : List.of("", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfi")) {
            for (int time = 0; time < TIMES; time++) {
                behaviour = socket -> socket.handler(request -> socket.write(part));
                assertThat(call(MultiMap.caseInsensitiveMultiMap(), Duration.ofMillis(150)).status()).isEqualTo(503);
            }
            assertThatTheNextIsAnswered();
        }
        Instant limit = Instant.now().plusSeconds(30);
        while (open.get() > 0 && Instant.now().isBefore(limit)) {
            Thread.onSpinWait();
        }
        assertThat(open).as("connections still open").hasValue(0);
    }

    @Test
    void aConnectionThatBreaksIsAProblemOfThatCallAlone() throws Exception {
        for (String part : List.of("", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfi", "no HTTP at all\r\n\r\n")) {
            for (int time = 0; time < TIMES; time++) {
                behaviour = socket -> socket.handler(request -> {
                    if (!part.isEmpty()) {
                        socket.write(part);
                    }
                    socket.close();
                });
                assertThat(call().status()).isEqualTo(500);
            }
            assertThatTheNextIsAnswered();
        }
    }

    @Test
    void aCallThatCanNotBeSentIsAProblemOfThatCallAlone() throws Exception {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("x(y)", "refused by the client");
        for (int time = 0; time < TIMES; time++) {
            behaviour = socket -> socket.handler(request -> socket.write(FINE));
            assertThat(call(headers, Duration.ofSeconds(30)).status()).isEqualTo(500);
        }
        assertThatTheNextIsAnswered();
    }

    @Test
    void aServiceThatDoesNotListenIsAProblem() throws Exception {
        service = new Service(vertx, () -> 1);
        assertThat(call().status()).isEqualTo(500);
    }
}
