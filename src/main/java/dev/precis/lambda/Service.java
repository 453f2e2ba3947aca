package dev.precis.lambda;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.quarkus.vertx.http.HttpServer;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/** The HTTP service of this very process, called over loopback (why: src/decisions/0004-lambda-runtime-by-hand.md). */
@Singleton
class Service {
    private static final Logger LOG = Logger.getLogger(Service.class);
    private static final String HOST = "127.0.0.1";
    /** What it takes to get the answer out before the sandbox is stopped. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    private final HttpClient client;
    private final IntSupplier port;

    @Inject
    Service(Vertx vertx, HttpServer server) {
        this(vertx, server::getPort);
    }

    Service(Vertx vertx, IntSupplier port) {
        // a connection kept alive may have been closed at either end while the sandbox was frozen
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
        this.port = port;
    }

    /** Before Quarkus starts: none but its own process is to reach the service, at whatever port is free. */
    static void listenOnLoopback() {
        System.setProperty("quarkus.http.host", HOST);
        System.setProperty("quarkus.http.port", "0");
    }

    /**
     * Calls the service and waits for its answer. Whatever goes wrong on the way is an answer too, a problem, and the call's
     * connection is given back.
     *
     * @param deadline when the invocation ends; past it (less a margin) the answer is a problem, so that the caller learns
     *     of it in the contract's own words
     */
    LambdaAnswer call(LambdaCall call, Instant deadline) throws InterruptedException {
        long left = Duration.between(Instant.now(), deadline.minus(MARGIN)).toMillis();
        if (left <= 0) {
            return outOfTime(call);
        }
        RequestOptions options = new RequestOptions().setHost(HOST).setPort(port.getAsInt()).setMethod(call.method())
                .setURI(call.uri());
        Promise<Void> givenUp = Promise.promise();
        boolean answered = false;
        try {
            LambdaAnswer answer = client.request(options)
                    .compose(request -> {
                        givenUp.future().onSuccess(now -> request.reset());
                        return exchange(request, call);
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(left, TimeUnit.MILLISECONDS);
            answered = true;
            return answer;
        } catch (TimeoutException e) {
            return outOfTime(call);
        } catch (ExecutionException e) {
            LOG.errorf("The service did not answer: %s", e.getCause().getClass().getName());
            return LambdaAnswer.problem(e.getCause(), call.requestId());
        } finally {
            if (!answered) {
                // without this, a request that is never sent or never answered keeps its place among the connections for good
                givenUp.complete();
            }
        }
    }

    /**
     * Sends a request and reads its answer, on the event loop that receives it: a reader that came from another thread could
     * find the answer over.
     */
    private static Future<LambdaAnswer> exchange(HttpClientRequest request, LambdaCall call) {
        // failures come with the future as well; without handlers of their own, Vert.x would log them besides
        request.exceptionHandler(failure -> {
        });
        request.connection().exceptionHandler(failure -> {
        });
        request.headers().addAll(call.headers());
        return request.send(call.body()).compose(response -> response.body()
                .map(body -> new LambdaAnswer(response.statusCode(), Headers.endToEnd(response.headers()), body)));
    }

    private static LambdaAnswer outOfTime(LambdaCall call) {
        return LambdaAnswer.problem(
                new ProblemException(ProblemKind.UNAVAILABLE, "The answer was not ready before the function's time ran out"),
                call.requestId());
    }
}
