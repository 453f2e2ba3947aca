import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Lambda's Runtime API for one event: {@code java RuntimeApi.java PORT EVENT_FILE} listens on loopback, says so, hands the event
 * to the first runtime that asks, prints what it answers and ends.
 */
class RuntimeApi {
    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";
    private static final String ID = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";

    public static void main(String[] arguments) throws Exception {
        byte[] event = Files.readAllBytes(Path.of(arguments[1]));
        CompletableFuture<String> answer = new CompletableFuture<>();
        int port = Integer.parseInt(arguments[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext(INVOCATION + "next", exchange -> {
            if (answer.isDone()) {
                // a runtime that asks again waits until it is ended
                return;
            }
            exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", ID);
            exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 30_000));
            exchange.getResponseHeaders().set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-1:000000000000:function:precis");
            respond(exchange, 200, event);
        });
        server.createContext(INVOCATION + ID + "/response", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            respond(exchange, 202, new byte[0]);
            answer.complete(body);
        });
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            respond(exchange, 202, new byte[0]);
            answer.completeExceptionally(new IllegalStateException(exchange.getRequestURI() + ": " + body));
        });
        server.start();
        System.out.println("listening");
        try {
            System.out.println(answer.get());
        } finally {
            server.stop(0);
        }
    }

    private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
