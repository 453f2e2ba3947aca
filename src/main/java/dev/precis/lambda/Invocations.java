package dev.precis.lambda;

import dev.precis.wire.ProblemKind;
import io.quarkus.arc.Unremovable;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Answers events, whatever their shape: this is the function. */
@Singleton
@Unremovable
class Invocations {
    private static final Logger LOG = Logger.getLogger(Invocations.class);
    /** What Lambda lets a function return, in bytes; more would be an error that tells the caller nothing. */
    static final int REPLY_LIMIT = 6_291_556;

    private final Service service;

    Invocations(Service service) {
        this.service = service;
    }

    /**
     * Answers one event.
     *
     * @param payload JSON
     * @param deadline when the invocation ends
     * @throws UnreadableEventException for an event this function has no answer for
     * @throws UnavailableException for a direct invocation that may succeed when tried again
     * @throws IllegalStateException for a fault of ours, which ends this invocation and not the function
     * @throws IOException when this process' own service does not answer
     */
    Buffer answer(Buffer payload, Instant deadline) throws IOException, InterruptedException {
        try {
            return answerAny(payload, deadline);
        } catch (UnreadableEventException | UnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            // its message may quote the event, its frames don't
            LOG.errorf("%s at %s", e.getClass().getName(), Stream.of(e.getStackTrace()).map(Object::toString).findFirst().orElse("an unknown line"));
            throw new IllegalStateException("the function failed through no fault of the event's");
        }
    }

    private Buffer answerAny(Buffer payload, Instant deadline) throws IOException, InterruptedException {
        Object json;
        try {
            json = Json.decodeValue(payload);
        } catch (DecodeException e) {
            throw new UnreadableEventException("the event is not JSON");
        }
        if (!(json instanceof JsonObject event)) {
            return new Direct(service, deadline).answer(payload, json);
        }
        if (event.containsKey("Records")) {
            // answering would take the records off their queue, with nowhere to send the answers to
            throw new UnreadableEventException(
                    "records can't be answered: let an EventBridge pipe call the function, with its target for the answers");
        }
        Event http = http(event);
        return http == null ? new Direct(service, deadline).answer(payload, json) : answer(http, deadline);
    }

    private static Event http(JsonObject event) {
        if (!(event.getValue("requestContext") instanceof JsonObject context)) {
            return null;
        }
        return context.containsKey("http") ? new HttpEvent(event) : event.containsKey("httpMethod") ? new RestEvent(event) : null;
    }

    private Buffer answer(Event event, Instant deadline) throws IOException, InterruptedException {
        Call call;
        try {
            call = event.call();
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new UnreadableEventException("the event has the mark of a gateway's, but not its fields");
        }
        Buffer reply = event.reply(service.call(call, deadline));
        return reply.length() <= REPLY_LIMIT ? reply : event.reply(tooLarge());
    }

    /** Made anew each time: Vert.x buffers can't be part of a native executable, as a constant would be. */
    private static Answer tooLarge() {
        return Answer.problem(ProblemKind.TOO_LARGE, "The answer is larger than the " + REPLY_LIMIT
                + " bytes a function may return; ask for less of it, or for it compressed");
    }

    /** What a direct invocation gets in place of an answer that is too large. */
    static Buffer limited(Buffer reply) {
        return reply.length() <= REPLY_LIMIT ? reply : tooLarge().body();
    }
}
