package dev.precis.lambda;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** A request through an API Gateway HTTP API or a function URL (payload format 2.0). */
final class HttpEvent implements Event {
    private static final String SET_COOKIE = "set-cookie";

    private final JsonObject event;

    HttpEvent(JsonObject event) {
        this.event = event;
    }

    @Override
    public Call call() {
        JsonObject context = event.getJsonObject("requestContext");
        String query = event.getString("rawQueryString", "");
        String uri = Paths.escaped(path(context)) + (query.isEmpty() ? "" : '?' + query);
        return new Call(
                HttpMethod.valueOf(context.getJsonObject("http").getString("method")), uri, headers(), Payload.body(event));
    }

    /** The path of a named stage begins with the stage. */
    private String path(JsonObject context) {
        String path = event.getString("rawPath", "/");
        String stage = '/' + context.getString("stage", "$default");
        return path.startsWith(stage + '/') ? path.substring(stage.length()) : path;
    }

    private MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        for (Map.Entry<String, Object> header : event.getJsonObject("headers", new JsonObject())) {
            Headers.add(headers, header.getKey(), String.valueOf(header.getValue()));
        }
        JsonArray cookies = event.getJsonArray("cookies");
        if (cookies != null) {
            cookies.forEach(cookie -> headers.add("cookie", String.valueOf(cookie)));
        }
        return headers;
    }

    /** This format has one value for each name, so several are joined as RFC 9110 (5.2) joins them; cookies can't be. */
    @Override
    public Buffer reply(Answer answer) {
        JsonObject headers = new JsonObject();
        for (String name : answer.headers().names()) {
            if (!name.equalsIgnoreCase(SET_COOKIE)) {
                headers.put(name, String.join(", ", answer.headers().getAll(name)));
            }
        }
        JsonObject reply = new JsonObject().put("statusCode", answer.status()).put("headers", headers);
        if (answer.headers().contains(SET_COOKIE)) {
            reply.put("cookies", new JsonArray(answer.headers().getAll(SET_COOKIE)));
        }
        Payload.put(reply, answer);
        return reply.toBuffer();
    }
}
