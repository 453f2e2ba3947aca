package dev.precis.lambda;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Events as AWS sends them, around one text. */
final class Events {
    static final String TEXT = """
            The harbour of Rotterdam is the largest port in Europe. Its quays handle fourteen million containers a year.
            Most of the containers leave the port by barge. Shore power for barges and ships is the next step of the port.
            """;

    private Events() {}

    static JsonObject of(String gateway) {
        return of(gateway, TEXT);
    }

    static JsonObject of(String gateway, String body) {
        return new JsonObject(recorded(gateway)).put("body", body);
    }

    /** An event as it was recorded. */
    static Buffer recorded(String name) {
        try (InputStream file = Events.class.getResourceAsStream(name + ".json")) {
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request without a body for another path, in each place where the gateway writes paths. */
    static JsonObject get(String gateway, String path) {
        JsonObject event = new JsonObject(recorded(gateway + "-get"));
        if (event.containsKey("rawPath")) {
            String stage = event.getJsonObject("requestContext").getString("stage");
            event.put("rawPath", stage.equals("$default") ? path : '/' + stage + path);
        } else {
            event.put("path", path);
        }
        if (event.containsKey("pathParameters") && !path.equals("/")) {
            event.getJsonObject("pathParameters").put("proxy", path.substring(1));
        } else if (event.containsKey("pathParameters")) {
            // what a REST API sends for its root, which no greedy resource matches
            event.put("resource", "/").putNull("pathParameters");
        }
        return event;
    }

    /** Messages of a queue, each with an id of its own: {@code id-0}, {@code id-1} … */
    static JsonObject queue(String... bodies) {
        JsonArray records = new JsonArray();
        for (String body : bodies) {
            JsonObject message = new JsonObject(recorded("sqs")).getJsonArray("Records").getJsonObject(0);
            records.add(message.put("messageId", "id-" + records.size()).put("body", body));
        }
        return new JsonObject().put("Records", records);
    }

    /** Sets the query string in each place where the gateway writes it, as the gateway would write what a caller sent. */
    static JsonObject withQuery(JsonObject event, String name, String value) {
        withoutParameters(event);
        if (event.containsKey("rawPath")) {
            return event.put("rawQueryString", name + '=' + value);
        }
        event.put("queryStringParameters", new JsonObject().put(name, value));
        return event.put("multiValueQueryStringParameters", new JsonObject().put(name, new JsonArray().add(value)));
    }

    /** Sets a header in each place where the gateway writes headers. */
    static JsonObject withHeader(JsonObject event, String name, String value) {
        if (event.containsKey("headers")) {
            put(event.getJsonObject("headers"), name, value);
        }
        if (event.containsKey("multiValueHeaders")) {
            put(event.getJsonObject("multiValueHeaders"), name, new JsonArray().add(value));
        }
        return event;
    }

    private static void put(JsonObject headers, String name, Object value) {
        List.copyOf(headers.fieldNames()).stream().filter(name::equalsIgnoreCase).forEach(headers::remove);
        headers.put(name, value);
    }

    static JsonObject withoutParameters(JsonObject event) {
        event.remove("queryStringParameters");
        event.remove("multiValueQueryStringParameters");
        event.remove("rawQueryString");
        return event;
    }

    static JsonObject request(String text) {
        return new JsonObject().put("text", text).put("length", new JsonObject().put("sentences", 1));
    }

    /** A header of an event or a reply, in whichever place it is written. */
    static String header(JsonObject message, String name) {
        JsonObject headers = message.getJsonObject("headers", message.getJsonObject("multiValueHeaders"));
        return headers.stream()
                .filter(header -> name.equalsIgnoreCase(header.getKey()))
                .map(header -> header.getValue() instanceof JsonArray values ? values.getString(0) : header.getValue().toString())
                .findFirst()
                .orElse(null);
    }

    static String unzipped(JsonObject reply) {
        byte[] zipped = Base64.getDecoder().decode(reply.getString("body"));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
