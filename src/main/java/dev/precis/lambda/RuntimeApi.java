package dev.precis.lambda;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** The Lambda Runtime API, version 2018-06-01: where a custom runtime gets its events and leaves its answers. */
final class RuntimeApi {
    private static final String INVOCATIONS = "/2018-06-01/runtime/invocation/";

    private final HttpClient client;
    private final String host;
    private final int port;

    /** @param address {@code host:port}, as {@code AWS_LAMBDA_RUNTIME_API} gives it */
    RuntimeApi(Vertx vertx, String address) {
        int colon = address.lastIndexOf(':');
        client = vertx.createHttpClient();
        host = address.substring(0, colon);
        port = Integer.parseInt(address.substring(colon + 1));
    }

    /**
     * One event to answer.
     *
     * @param id the request's id
     * @param deadline when the function is stopped
     * @param event JSON
     */
    record Invocation(String id, Instant deadline, Buffer event) {}

    /** Waits for the next event, for as long as it takes. */
    Invocation next() throws IOException, InterruptedException {
        return await(request(HttpMethod.GET, INVOCATIONS + "next", MultiMap.caseInsensitiveMultiMap(), Buffer.buffer(),
                response -> response.body().map(event -> invocation(response.headers(), event))));
    }

    private static Invocation invocation(MultiMap headers, Buffer event) {
        Instant deadline = Instant.ofEpochMilli(Long.parseLong(headers.get("Lambda-Runtime-Deadline-Ms")));
        return new Invocation(headers.get("Lambda-Runtime-Aws-Request-Id"), deadline, event);
    }

    void answer(String id, Buffer reply) throws IOException, InterruptedException {
        post(INVOCATIONS + id + "/response", MultiMap.caseInsensitiveMultiMap(), reply);
    }

    /** Ends an invocation without an answer. */
    void fail(String id, Exception failure) throws IOException, InterruptedException {
        String type = failure.getClass().getSimpleName();
        JsonObject error = new JsonObject()
                .put("errorType", type)
                .put("errorMessage", failure.getMessage())
                .put("stackTrace", new JsonArray());
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Lambda-Runtime-Function-Error-Type", type);
        post(INVOCATIONS + id + "/error", headers, error.toBuffer());
    }

    private void post(String path, MultiMap headers, Buffer body) throws IOException, InterruptedException {
        await(request(HttpMethod.POST, path, headers, body, HttpClientResponse::body));
    }

    /**
     * Sends a request and reads its answer, on the event loop that receives it: a reader that came from another thread could
     * find the answer over.
     */
    private <T> Future<T> request(
            HttpMethod method, String path, MultiMap headers, Buffer body, Function<HttpClientResponse, Future<T>> reader) {
        RequestOptions options =
                new RequestOptions().setHost(host).setPort(port).setMethod(method).setURI(path).setHeaders(headers);
        return client.request(options).compose(request -> request.send(body).compose(response ->
                response.statusCode() < 300
                        ? reader.apply(response)
                        : Future.failedFuture("the Runtime API answered " + response.statusCode() + " to " + path)));
    }

    private static <T> T await(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new IOException("the Runtime API could not be used", e.getCause());
        }
    }
}
