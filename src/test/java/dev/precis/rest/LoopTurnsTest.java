package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Small work on an event loop, and whoever else wants something of it. */
class LoopTurnsTest {
    private static final int MANY = 20;
    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final Promise<Void> left = Promise.promise();
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Work that takes a turn by itself. */
    private Supplier<Future<String>> work(String name) {
        return () -> {
            for (long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(11); System.nanoTime() < end;) {
                Thread.onSpinWait();
            }
            done.add(name);
            return Future.succeededFuture(name);
        };
    }

    /** What requests that were read at once come to, all on one loop. */
    private List<Future<String>> runAtOnce(LoopTurns turns, Runnable between) throws Exception {
        CompletableFuture<List<Future<String>>> futures = new CompletableFuture<>();
        loop.runOnContext(read -> {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                all.add(turns.run(left.future(), work("work")));
            }
            between.run();
            futures.complete(all);
        });
        List<Future<String>> all = futures.get(10, TimeUnit.SECONDS);
        Future.join(all).otherwiseEmpty().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        return all;
    }

    @Test
    void othersHaveTheirSayBeforeAllWorkIsDone() throws Exception {
        List<Future<String>> all = runAtOnce(new LoopTurns(vertx, MANY, 60_000), () -> vertx.setTimer(1, due -> done.add("another")));
        assertThat(all).allMatch(Future::succeeded);
        assertThat(done).hasSize(MANY + 1).contains("another").last().isEqualTo("work");
        assertThat(done.indexOf("another")).isLessThan(MANY / 2);
    }

    @Test
    void workThatFindsTheLoopIdleIsDoneAtOnce() throws Exception {
        CompletableFuture<Boolean> complete = new CompletableFuture<>();
        LoopTurns turns = new LoopTurns(vertx, MANY, 60_000);
        loop.runOnContext(read -> complete.complete(turns.run(left.future(), work("work")).isComplete()));
        assertThat(complete.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void moreThanMayWaitIsRefused() throws Exception {
        LoopTurns turns = new LoopTurns(vertx, 3, 60_000);
        List<Future<String>> all = runAtOnce(turns, () -> assertThat(turns.waiting()).isEqualTo(3));
        assertThat(all.stream().filter(Future::failed).map(failed -> ((ProblemException) failed.cause()).kind())).hasSize(MANY - 4)
                .containsOnly(ProblemKind.OVERLOADED);
        assertThat(done).hasSize(4);
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void workOfACallerWhoHasLeftIsNotBegun() throws Exception {
        List<Future<String>> all = runAtOnce(new LoopTurns(vertx, MANY, 60_000), left::complete);
        assertThat(done).hasSize(1);
        assertThat(all.getLast().failed()).isTrue();
    }

    @Test
    void connectionsThatHaveHadAnAnswerAreNotReadWhileEnoughRequestsWait() throws Exception {
        int connections = 60;
        LoopTurns turns = new LoopTurns(vertx, connections, 60_000);
        AtomicInteger readAgain = new AtomicInteger();
        AtomicInteger mostReadAgain = new AtomicInteger();
        CompletableFuture<HttpServer> listening = new CompletableFuture<>();
        loop.runOnContext(called -> vertx.createHttpServer().requestHandler(request -> {
            int again = request.path().equals("/again") ? 1 : 0;
            mostReadAgain.accumulateAndGet(readAgain.addAndGet(again), Math::max);
            turns.run(left.future(), work(request.path())).onSuccess(path -> {
                readAgain.addAndGet(-again);
                request.response().end(path);
                turns.readOn((ConnectionBase) request.connection());
            });
        }).listen(0, "localhost").onSuccess(listening::complete));
        int port = listening.get(10, TimeUnit.SECONDS).actualPort();
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(connections));
        List<Future<HttpClientResponse>> answers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            answers.add(client.request(HttpMethod.GET, port, "localhost", "/first").compose(HttpClientRequest::send)
                    .compose(HttpClientResponse::end)
                    .compose(first -> client.request(HttpMethod.GET, port, "localhost", "/again").compose(HttpClientRequest::send)));
        }
        Future.all(answers).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        assertThat(done).hasSize(2 * connections);
        assertThat(mostReadAgain.get()).isBetween(1, connections / 2);
    }
}
