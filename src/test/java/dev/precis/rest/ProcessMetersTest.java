package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessMetersTest {
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ProcessMeters meters = new ProcessMeters(registry);
    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void serve() throws Exception {
        Router router = Router.router(vertx);
        meters.add(router);
        router.route().last().handler(context -> context.end());
        server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
    }

    @AfterEach
    void stop() throws Exception {
        meters.close();
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private void ask(String method, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                    .method(method, BodyPublishers.noBody()).build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET, /q/metrics", "POST, /q/metrics", "GET, /q/metrics/", "GET, /q/metrics/any"})
    void beginWhereverMetricsAreAskedFor(String method, String path) throws Exception {
        ask(method, path);
        assertThat(registry.find("process.uptime").meter()).isNotNull();
        assertThat(registry.find("jvm.memory.used").meter()).isNotNull();
    }

    @Test
    void doNotBeginBefore() throws Exception {
        ask("GET", "/v1/summaries");
        ask("GET", "/q/metricsx");
        assertThat(registry.getMeters()).isEmpty();
    }
}
