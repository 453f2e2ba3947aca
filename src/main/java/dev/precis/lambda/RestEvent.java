package dev.precis.lambda;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** A request through an API Gateway REST API (payload format 1.0) or an Application Load Balancer. */
final class RestEvent implements Event {
    private final JsonObject event;
    /** A load balancer hands query parameters on as they were sent, still escaped; a REST API decodes them. */
    private final boolean fromLoadBalancer;

    RestEvent(JsonObject event) {
        this.event = event;
        this.fromLoadBalancer = event.getJsonObject("requestContext", new JsonObject()).containsKey("elb");
    }

    @Override
    public Call call() {
        return new Call(HttpMethod.valueOf(event.getString("httpMethod")), uri(), headers(), Payload.body(event));
    }

    private String uri() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        forEach("multiValueQueryStringParameters", "queryStringParameters",
                (name, value) -> query.add(escaped(name) + '=' + escaped(value)));
        return Paths.escaped(path()) + query;
    }

    /** With a custom domain, {@code path} begins with the domain's base path; what a greedy resource matched never does. */
    private String path() {
        JsonObject parameters = event.getJsonObject("pathParameters");
        String proxy = parameters == null ? null : parameters.getString("proxy");
        return proxy != null && "/{proxy+}".equals(event.getString("resource")) ? '/' + proxy : event.getString("path", "/");
    }

    private String escaped(String parameter) {
        return fromLoadBalancer ? parameter : URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    }

    private MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        forEach("multiValueHeaders", "headers", (name, value) -> Headers.add(headers, name, value));
        return headers;
    }

    @FunctionalInterface
    private interface Pair {
        void accept(String name, String value);
    }

    /** Reads the field with a list of values for each name, or where the sender left it out, the one with a single value. */
    private void forEach(String many, String single, Pair pair) {
        JsonObject lists = event.getJsonObject(many);
        if (lists != null) {
            for (String name : lists.fieldNames()) {
                for (Object value : lists.getJsonArray(name, new JsonArray())) {
                    pair.accept(name, String.valueOf(value));
                }
            }
            return;
        }
        JsonObject values = event.getJsonObject(single);
        if (values != null) {
            values.forEach(entry -> pair.accept(entry.getKey(), String.valueOf(entry.getValue())));
        }
    }

    /** A load balancer reads the one or the other kind of headers, as its target group is set; the event shows which. */
    @Override
    public Buffer reply(Answer answer) {
        JsonObject reply = new JsonObject().put("statusCode", answer.status());
        if (event.containsKey("multiValueHeaders") || !fromLoadBalancer) {
            JsonObject lists = new JsonObject();
            for (String name : answer.headers().names()) {
                lists.put(name, new JsonArray(answer.headers().getAll(name)));
            }
            reply.put("multiValueHeaders", lists);
        } else {
            JsonObject values = new JsonObject();
            answer.headers().forEach(values::put);
            reply.put("headers", values);
        }
        Payload.put(reply, answer);
        return reply.toBuffer();
    }
}
