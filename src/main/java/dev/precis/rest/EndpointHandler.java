package dev.precis.rest;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** Takes a request through an endpoint: what it is, what it wants, its body, the engine, the answer. */
final class EndpointHandler implements Handler<RoutingContext> {
    private final Endpoint endpoint;
    private final Bodies bodies;
    private final EngineThreads engine;
    private final Responses responses;
    private final Telemetry telemetry;

    EndpointHandler(Endpoint endpoint, Bodies bodies, EngineThreads engine, Responses responses, Telemetry telemetry) {
        this.endpoint = endpoint;
        this.bodies = bodies;
        this.engine = engine;
        this.responses = responses;
        this.telemetry = telemetry;
    }

    @Override
    public void handle(RoutingContext context) {
        long started = System.nanoTime();
        context.addEndHandler(end -> telemetry.ended(
                endpoint.name(), end.succeeded() ? Responses.outcome(context) : "aborted", System.nanoTime() - started));
        HttpServerRequest request = context.request();
        ContentType contentType = ContentType.of(request.getHeader(HttpHeaders.CONTENT_TYPE), endpoint.consumes());
        AnswerType answerType = AnswerType.negotiate(request.headers().getAll(HttpHeaders.ACCEPT), endpoint.produces());
        List<Map.Entry<String, String>> parameters = context.queryParams().entries();
        bodies.receive(request)
                .compose(body -> answer(body, contentType, parameters, answerType))
                .onSuccess(answer -> responses.send(context, answer))
                .onFailure(context::fail);
    }

    private Future<Answer> answer(
            Bodies.Body body, ContentType contentType, List<Map.Entry<String, String>> parameters, AnswerType answerType) {
        Call call = new Call(contentType, body.bytes(), parameters, answerType);
        return engine.run(call.bytes().length, () -> endpoint.answer(call)).onComplete(done -> body.close());
    }
}
