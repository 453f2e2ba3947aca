package dev.precis.lambda;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.function.BiConsumer;

/** A request through an API Gateway REST API (payload format 1.0) or an Application Load Balancer. */
final class RestEvent implements Event {
    private final EventFields event;
    /** A load balancer hands query parameters on as they were sent, still escaped; a REST API decodes them. */
    private final boolean fromLoadBalancer;

    RestEvent(EventFields event) {
        this.event = event;
        this.fromLoadBalancer = event.object("requestContext").has("elb");
    }

    @Override
    public LambdaCall call() {
        String method = event.requiredText("httpMethod");
        StringJoiner query = new StringJoiner("&");
        forEach("multiValueQueryStringParameters", "queryStringParameters",
                (name, value) -> query.add(escaped(name) + '=' + escaped(value)));
        String target = RequestTarget.of(path(), query.toString());
        return new LambdaCall(Event.method(method), target, headers(), Payload.body(event));
    }

    /** With a custom domain, {@code path} begins with the domain's base path; what a greedy resource matched never does. */
    private String path() {
        String proxy = event.object("pathParameters").text("proxy", "");
        return !proxy.isEmpty() && "/{proxy+}".equals(event.text("resource", "")) ? '/' + proxy : event.text("path", "/");
    }

    private String escaped(String parameter) {
        return fromLoadBalancer ? parameter : URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    }

    private MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        forEach("multiValueHeaders", "headers", (name, value) -> Headers.add(headers, name, value));
        return headers;
    }

    /** Reads the field with a list of values for each name, or where the sender left it out, the one with a single value. */
    private void forEach(String many, String single, BiConsumer<String, String> taker) {
        event.object(event.has(many) ? many : single).forEach(taker);
    }

    /** A load balancer reads the one or the other kind of headers, as its target group is set; the event shows which. */
    @Override
    public Buffer reply(LambdaAnswer answer) {
        JsonObject reply = new JsonObject().put("statusCode", answer.status());
        if (event.has("multiValueHeaders") || !fromLoadBalancer) {
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
