package dev.precis.lambda;

import dev.precis.wire.ProblemKind;
import io.quarkus.vertx.http.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The HTTP service of this very process, called over loopback. */
@Singleton
class Service {
    /** What it takes to get the answer out before the sandbox is stopped. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    private final HttpClient client;
    private final HttpServer server;

    Service(Vertx vertx, HttpServer server) {
        // a connection kept alive may have been closed at either end while the sandbox was frozen
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
        this.server = server;
    }

    /**
     * Calls the service and waits for its answer.
     *
     * @param deadline when the invocation ends; past it (less a margin) the answer is a problem, so that the caller learns
     *     of it in the contract's own words
     */
    Answer call(Call call, Instant deadline) throws IOException, InterruptedException {
        RequestOptions options = new RequestOptions()
                .setHost("127.0.0.1")
                .setPort(server.getPort())
                .setMethod(call.method())
                .setURI(call.uri())
                .setHeaders(call.headers());
        long left = Duration.between(Instant.now(), deadline.minus(MARGIN)).toMillis();
        if (left <= 0) {
            return outOfTime();
        }
        try {
            // the body is asked for on the event loop that received the head: from this thread it could be over by then
            return client.request(options)
                    .compose(request -> request.send(call.body()).compose(response -> response.body()
                            .map(body -> new Answer(response.statusCode(), Headers.endToEnd(response.headers()), body))))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(left, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return outOfTime();
        } catch (ExecutionException e) {
            throw new IOException("the service could not be reached", e.getCause());
        }
    }

    private static Answer outOfTime() {
        return Answer.problem(ProblemKind.UNAVAILABLE, "The answer was not ready before the function's time ran out");
    }
}
