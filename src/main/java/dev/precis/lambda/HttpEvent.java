package dev.precis.lambda;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A request through an API Gateway HTTP API or a function URL (payload format 2.0). */
final class HttpEvent implements Event {
    private final EventFields event;

    HttpEvent(EventFields event) {
        this.event = event;
    }

    @Override
    public LambdaCall call() {
        EventFields context = event.object("requestContext");
        String method = context.object("http").requiredText("method");
        String target = RequestTarget.of(path(context), event.text("rawQueryString", ""));
        return new LambdaCall(Event.method(method), target, headers(), Payload.body(event));
    }

    /** The path of a named stage begins with the stage. */
    private String path(EventFields context) {
        String path = event.text("rawPath", "/");
        String stage = '/' + context.text("stage", "$default");
        return path.startsWith(stage + '/') ? path.substring(stage.length()) : path;
    }

    private MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        event.object("headers").forEach((name, value) -> Headers.add(headers, name, value));
        for (Object cookie : event.array("cookies")) {
            Headers.add(headers, HttpHeaders.COOKIE.toString(), String.valueOf(cookie));
        }
        return headers;
    }

    /** This format has one value for each name, so several are joined as RFC 9110 (5.2) joins them; cookies can't be. */
    @Override
    public Buffer reply(LambdaAnswer answer) {
        String setCookie = HttpHeaders.SET_COOKIE.toString();
        JsonObject headers = new JsonObject();
        for (String name : answer.headers().names()) {
            if (!name.equalsIgnoreCase(setCookie)) {
                headers.put(name, String.join(", ", answer.headers().getAll(name)));
            }
        }
        JsonObject reply = new JsonObject().put("statusCode", answer.status()).put("headers", headers);
        if (answer.headers().contains(setCookie)) {
            reply.put("cookies", new JsonArray(answer.headers().getAll(setCookie)));
        }
        Payload.put(reply, answer);
        return reply.toBuffer();
    }
}
