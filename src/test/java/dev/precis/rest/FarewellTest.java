package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.http.GoAway;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A service about to end says so on each connection. */
@QuarkusTest
@TestProfile(FarewellTest.Profile.class)
class FarewellTest {
    /** A service of its own: what it is told here can't be taken back. */
    public static class Profile implements QuarkusTestProfile {}

    @Inject
    Vertx vertx;

    @Inject
    Event<ShutdownDelayInitiatedEvent> shutdown;

    @Test
    void connectionsAreToBeClosedOnceTheServiceIsAboutToEnd() throws Exception {
        CompletableFuture<GoAway> goAway = new CompletableFuture<>();
        HttpClient http2 = vertx.httpClientBuilder()
                .with(new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false))
                .withConnectHandler(connection -> connection.goAwayHandler(goAway::complete)).build();
        assertThat(status(http2)).isEqualTo(200);
        assertThat(goAway).isNotDone();
        HttpClient http1 = vertx.createHttpClient();
        assertThat(status(http1)).isEqualTo(200);
        given().contentType("text/plain").body("A text.").post("/v1/summaries").then().statusCode(200).header("Connection", (String) null);
        shutdown.fire(new ShutdownDelayInitiatedEvent());
        given().contentType("text/plain").body("A text.").post("/v1/summaries").then().statusCode(200).header("Connection", "close");
        HttpClientResponse onTheConnectionFromBefore = get(http1, "/nowhere");
        assertThat(onTheConnectionFromBefore.statusCode()).isEqualTo(404);
        assertThat(onTheConnectionFromBefore.getHeader("Connection")).isEqualTo("close");
        assertThat(status(http2)).isEqualTo(200);
        assertThat(goAway.get(10, TimeUnit.SECONDS).getErrorCode()).as("NO_ERROR").isZero();
        assertThatNobodyConnectsAnyMore();
    }

    private static void assertThatNobodyConnectsAnyMore() throws IOException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < limit) {
            try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
                assertThat(socket.isConnected()).as("once more, while it is being closed").isTrue();
            } catch (ConnectException e) {
                return;
            }
        }
        fail("the service goes on listening");
    }

    private static int status(HttpClient client) throws Exception {
        return get(client, "/q/health/live").statusCode();
    }

    private static HttpClientResponse get(HttpClient client, String path) throws Exception {
        return client.request(HttpMethod.GET, RestAssured.port, "127.0.0.1", path).compose(HttpClientRequest::send)
                .toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
