package dev.precis.rest;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A collector on loopback that keeps what is exported to it, whole as it comes. */
public final class TraceCollector implements QuarkusTestResourceLifecycleManager {
    static final BlockingQueue<byte[]> EXPORTED = new LinkedBlockingQueue<>();

    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final String PROTOCOL = "quarkus.otel.exporter.otlp.protocol";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        EXPORTED.clear();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            EXPORTED.add(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        // system properties, since the service reads no other source of settings (quarkus.config.sources.system-only)
        System.setProperty(ENDPOINT, "http://127.0.0.1:" + server.getAddress().getPort());
        System.setProperty(PROTOCOL, "http/protobuf");
        return Map.of();
    }

    @Override
    public void stop() {
        System.clearProperty(ENDPOINT);
        System.clearProperty(PROTOCOL);
        server.stop(0);
    }
}
