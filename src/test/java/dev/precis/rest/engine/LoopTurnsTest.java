package dev.precis.rest.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Small work on an event loop, and whoever else wants something of it. */
class LoopTurnsTest {
    private static final int MANY = 20;
    private final Vertx vertx = Vertx.vertx();
    /** Whose loops none of the service's work keeps from sending. */
    private final Vertx clients = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final Promise<Void> left = Promise.promise();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        clients.close().toCompletionStage().toCompletableFuture().join();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Work that takes a turn by itself. */
    private Supplier<Future<String>> work(String name) {
        return () -> {
            for (long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(3); System.nanoTime() < end;) {
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

    /** A service whose requests take turns, all on one loop, and clients of it that keep their connections. */
    private final class Service {
        private final LoopTurns turns;
        private final AtomicInteger readAgain = new AtomicInteger();
        private final AtomicInteger mostReadAgain = new AtomicInteger();
        /** How many requests lie in the service's sockets, or have been read from them. */
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicInteger everReadAgain = new AtomicInteger();
        private final AtomicInteger firstAnswers = new AtomicInteger();
        /** Takes how many have had their first answer. */
        private IntConsumer onFirstAnswer = answers -> {
        };
        private final HttpClient client;
        private final int connections;
        private final int port;

        Service(LoopTurns turns, int connections) throws Exception {
            this.turns = turns;
            CompletableFuture<HttpServer> listening = new CompletableFuture<>();
            loop.runOnContext(called -> vertx.createHttpServer().requestHandler(this::answer).listen(0, "localhost")
                    .onSuccess(listening::complete));
            port = listening.get(10, TimeUnit.SECONDS).actualPort();
            this.connections = connections;
            client = clients.createHttpClient(new HttpClientOptions().setMaxPoolSize(connections));
        }

        private void answer(HttpServerRequest request) {
            int again = request.path().equals("/again") ? 1 : 0;
            everReadAgain.addAndGet(again);
            mostReadAgain.accumulateAndGet(readAgain.addAndGet(again), Math::max);
            turns.run(left.future(), () -> {
                awaitSent(connections);
                return work(request.path()).get();
            }).onSuccess(path -> {
                readAgain.addAndGet(-again);
                request.response().end(path);
                turns.readOn((ConnectionBase) request.connection());
                if (again == 0) {
                    onFirstAnswer.accept(firstAnswers.incrementAndGet());
                }
            });
        }

        private Future<Void> get(String path) {
            return client.request(HttpMethod.GET, port, "localhost", path).compose(request -> {
                request.end().onSuccess(written -> sent.incrementAndGet());
                return request.response();
            }).compose(HttpClientResponse::end);
        }

        /** Holds whoever works until so many requests have been sent, however busy the machine is. */
        void awaitSent(int requests) {
            for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10); sent.get() < requests && System.nanoTime() < end;) {
                Thread.yield();
            }
        }

        /** As many callers at a time as there are connections, each of which comes again. */
        Future<?> callTwice(int callers) {
            return Future.all(Stream.generate(() -> get("/first").compose(first -> get("/again"))).limit(callers).toList());
        }
    }

    private static void await(Future<?> future) throws Exception {
        future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    @Test
    void connectionsThatHaveHadAnAnswerAreNotReadWhileEnoughRequestsWait() throws Exception {
        int connections = 60;
        Service service = new Service(new LoopTurns(vertx, connections, 60_000), connections);
        await(service.callTwice(connections));
        assertThat(done).hasSize(2 * connections);
        assertThat(service.mostReadAgain.get()).isBetween(1, connections / 2);
    }

    /** Others who keep the queue full without connections that could be left unread. */
    private void keepBusy(LoopTurns turns, BooleanSupplier enough) {
        turns.run(left.future(), work("others'")).onSuccess(next -> {
            if (!enough.getAsBoolean()) {
                keepBusy(turns, enough);
            }
        });
    }

    @Test
    void unreadConnectionsHaveAnEqualShareOfTheTurns() throws Exception {
        int connections = 10;
        int others = 30;
        LoopTurns turns = new LoopTurns(vertx, 100, 60_000);
        Service service = new Service(turns, connections);
        int tooMany = 20 * others;
        AtomicBoolean answered = new AtomicBoolean();
        loop.runOnContext(begin -> {
            for (int i = 0; i < others; i++) {
                keepBusy(turns, () -> answered.get() || done.size() > tooMany);
            }
        });
        await(service.callTwice(connections).onComplete(all -> answered.set(true)));
        assertThat(done.lastIndexOf("/again")).isLessThan(10 * others);
    }

    @Test
    void whatWaitsInConnectionsIsReadBeforeTheServiceEnds() throws Exception {
        int connections = 60;
        LoopTurns turns = new LoopTurns(vertx, connections, 60_000);
        Service service = new Service(turns, connections);
        CompletableFuture<Integer> read = new CompletableFuture<>();
        int answered = connections / 2;
        service.onFirstAnswer = answers -> {
            if (answers == answered) {
                service.awaitSent(connections + answered);
                turns.readAll().thenRun(() -> read.complete(service.everReadAgain.get()));
            }
        };
        await(service.callTwice(connections));
        assertThat(read.get(10, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(answered);
    }
}
