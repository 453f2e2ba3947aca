package dev.precis.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lambda's Runtime API on loopback: hands a runtime its events one at a time and takes its answers. */
final class RuntimeApiStub implements AutoCloseable {
    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";

    static {
        // or every answer waits 40 ms for the other side's acknowledgement of its head
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private record Pending(String id, Buffer event, Instant deadline, CompletableFuture<FunctionContract.Outcome> outcome) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Pending> events = new LinkedBlockingQueue<>();
    private final Map<String, Pending> handedOut = new ConcurrentHashMap<>();
    private final CompletableFuture<Long> firstNext = new CompletableFuture<>();
    private final CompletableFuture<Long> restored = new CompletableFuture<>();
    private final CompletableFuture<FunctionContract.Outcome> ended = new CompletableFuture<>();

    private final CompletableFuture<InitError> initError = new CompletableFuture<>();
    private volatile int nextRefusal;

    /**
     * What a runtime told when it could not start.
     *
     * @param type as its header says
     * @param error JSON
     */
    record InitError(String type, Buffer error) {}

    RuntimeApiStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(INVOCATION + "next", this::next);
        server.createContext(INVOCATION, this::outcome);
        server.createContext("/2018-06-01/runtime/init/error", exchange -> {
            Buffer error = Buffer.buffer(exchange.getRequestBody().readAllBytes());
            // before the runtime has the answer, for then it ends, which may be noticed first
            initError.complete(new InitError(exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type"), error));
            accepted(exchange);
            runtimeEnded("failed to start: " + error);
        });
        server.createContext("/2018-06-01/runtime/restore/next", this::restore);
        server.start();
    }

    /** As {@code AWS_LAMBDA_RUNTIME_API} gives it. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** When the runtime first asked for an event, by {@link System#nanoTime()}. */
    CompletableFuture<Long> firstNext() {
        return firstNext;
    }

    /** When the runtime was ready for its snapshot, by {@link System#nanoTime()}. */
    CompletableFuture<Long> restored() {
        return restored;
    }

    /** What the runtime told when it could not start. */
    CompletableFuture<InitError> initError() {
        return initError;
    }

    /** Has the next reply refused with a status, as Lambda refuses one that is too large (413) or too late (400). */
    void refuseNextReply(int status) {
        nextRefusal = status;
    }

    FunctionContract.Outcome invoke(Buffer event, Duration left) throws Exception {
        Pending pending = new Pending(UUID.randomUUID().toString(), event, Instant.now().plus(left), new CompletableFuture<>());
        events.add(pending);
        CompletableFuture.anyOf(pending.outcome(), ended).get(60, TimeUnit.SECONDS);
        return pending.outcome().getNow(null);
    }

    /** Fails whatever waits for an answer that won't come any more. */
    void runtimeEnded(String how) {
        for (CompletableFuture<?> awaited : List.of(ended, firstNext, restored, initError)) {
            awaited.completeExceptionally(new IllegalStateException("the runtime " + how));
        }
    }

    /** Taking the snapshot, and bringing it back: no time passes in between here. */
    private void restore(HttpExchange exchange) throws IOException {
        restored.complete(System.nanoTime());
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void next(HttpExchange exchange) throws IOException {
        firstNext.complete(System.nanoTime());
        Pending pending;
        try {
            pending = events.take();
        } catch (InterruptedException e) {
            exchange.close();
            return;
        }
        handedOut.put(pending.id(), pending);
        exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", pending.id());
        exchange.getResponseHeaders().add("Lambda-Runtime-Deadline-Ms", Long.toString(pending.deadline().toEpochMilli()));
        exchange.getResponseHeaders()
                .add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:123456789012:function:precis");
        exchange.getResponseHeaders().add("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, pending.event().length());
        exchange.getResponseBody().write(pending.event().getBytes());
        exchange.close();
    }

    private void outcome(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().substring(INVOCATION.length()).split("/");
        Buffer body = Buffer.buffer(exchange.getRequestBody().readAllBytes());
        if (nextRefusal != 0 && path[1].equals("response")) {
            exchange.sendResponseHeaders(nextRefusal, -1);
            nextRefusal = 0;
            exchange.close();
            return;
        }
        Pending pending = handedOut.remove(path[0]);
        if (pending == null || path.length != 2 || !exchange.getRequestMethod().equals("POST")) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        accepted(exchange);
        boolean answered = path[1].equals("response");
        pending.outcome().complete(new FunctionContract.Outcome(answered ? null : body.toJsonObject().getString("errorType"), body));
    }

    private static void accepted(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(202, 0);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
