package dev.precis.lambda;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.ExecutionException;

/** The Lambda Runtime API, version 2018-06-01: where a custom runtime gets its events and leaves its answers. */
final class RuntimeApi {
    private static final String RUNTIME = "/2018-06-01/runtime/";
    private static final String INVOCATIONS = RUNTIME + "invocation/";
    private static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";

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

    private record Response(int status, MultiMap headers, Buffer body) {}

    /** Waits for the next event, for as long as it takes. */
    Invocation next() throws IOException, InterruptedException {
        Response response = send(HttpMethod.GET, INVOCATIONS + "next", MultiMap.caseInsensitiveMultiMap(), Buffer.buffer());
        if (response.status() >= 300) {
            throw new IOException("the Runtime API answered " + response.status() + " when asked for an event");
        }
        MultiMap headers = response.headers();
        Instant deadline = Instant.ofEpochMilli(Long.parseLong(headers.get("Lambda-Runtime-Deadline-Ms")));
        return new Invocation(headers.get("Lambda-Runtime-Aws-Request-Id"), deadline, response.body());
    }

    /**
     * Ends an invocation with its reply.
     *
     * @return whether it was accepted; it is not when it came too late or is too large
     * @throws IOException when no more events are to be had
     */
    boolean answer(String id, Buffer reply) throws IOException, InterruptedException {
        return post(INVOCATIONS + id + "/response", MultiMap.caseInsensitiveMultiMap(), reply);
    }

    /**
     * Ends an invocation without a reply.
     *
     * @return whether it was accepted; it is not when it came too late
     * @throws IOException when no more events are to be had
     */
    boolean fail(String id, Throwable failure) throws IOException, InterruptedException {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(ERROR_TYPE, type(failure));
        return post(INVOCATIONS + id + "/error", headers, error(failure));
    }

    /**
     * Tells that this process won't ever ask for an event. It does so without Vert.x, which may be what failed to start.
     *
     * @param address {@code host:port}, as {@code AWS_LAMBDA_RUNTIME_API} gives it
     */
    static void failStart(String address, Throwable failure) throws IOException {
        URI uri = URI.create("http://" + address + RUNTIME + "init/error");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(1_000);
        connection.setDoOutput(true);
        connection.setRequestProperty(ERROR_TYPE, type(failure));
        try (OutputStream out = connection.getOutputStream()) {
            out.write(error(failure).getBytes());
        }
        if (connection.getResponseCode() >= 300) {
            throw new IOException("the Runtime API answered " + connection.getResponseCode() + " to the error of the start");
        }
    }

    /** The same name as the managed runtimes give, for state machines to tell errors apart by. */
    private static String type(Throwable failure) {
        return failure.getClass().getName();
    }

    private static Buffer error(Throwable failure) {
        return new JsonObject()
                .put("errorType", type(failure))
                .put("errorMessage", failure.getMessage())
                .put("stackTrace", new JsonArray())
                .toBuffer();
    }

    /** A status of 4xx is about this one invocation; from 500 on, says AWS, the runtime should exit promptly. */
    private boolean post(String path, MultiMap headers, Buffer body) throws IOException, InterruptedException {
        int status = send(HttpMethod.POST, path, headers, body).status();
        if (status >= 500) {
            throw new IOException("the Runtime API answered " + status + " to " + path);
        }
        return status < 300;
    }

    /**
     * Sends a request and reads its answer, on the event loop that receives it: a reader that came from another thread could
     * find the answer over.
     */
    private Response send(HttpMethod method, String path, MultiMap headers, Buffer body) throws IOException, InterruptedException {
        RequestOptions options = new RequestOptions().setHost(host).setPort(port).setMethod(method).setURI(path).setHeaders(headers);
        Future<Response> answer = client.request(options).compose(request -> request.send(body)
                .compose(response -> response.body().map(bytes -> new Response(response.statusCode(), response.headers(), bytes))));
        try {
            return answer.toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new IOException("the Runtime API could not be used", e.getCause());
        }
    }
}
