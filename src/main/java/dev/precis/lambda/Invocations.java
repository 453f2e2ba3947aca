package dev.precis.lambda;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import dev.precis.wire.RequestId;
import io.quarkus.arc.Unremovable;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
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

    static final String TOO_LARGE = "The answer is larger than the " + REPLY_LIMIT
            + " bytes a function may return; ask for less of it, or for it compressed";

    private final Service service;

    Invocations(Service service) {
        this.service = service;
    }

    /**
     * Answers one event. Nothing of it gets into a message of what is thrown.
     *
     * @param payload JSON
     * @param deadline when the invocation ends
     * @throws InvocationException for an event that has no answer, or none this time
     * @throws IllegalStateException for a fault of ours, which ends this invocation and not the function
     */
    Buffer answer(Buffer payload, Instant deadline) throws InterruptedException {
        try {
            return answerAny(payload, deadline);
        } catch (InvocationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log(e);
            throw new IllegalStateException("the function failed through no fault of the event's");
        }
    }

    private Buffer answerAny(Buffer payload, Instant deadline) throws InterruptedException {
        Object json;
        try {
            json = Json.decodeValue(payload);
        } catch (DecodeException e) {
            throw new UnreadableEventException("the event is not JSON, or nested too deeply");
        }
        if (json instanceof JsonObject event) {
            if (event.getValue("Records") instanceof JsonArray records) {
                return QueueEvent.answer(service, deadline, records);
            }
            Event http = http(event);
            if (http != null) {
                return answer(http, deadline);
            }
        }
        if (!Direct.isRequest(json)) {
            throw new UnreadableEventException("the event is neither an HTTP request through a gateway, nor messages of an SQS queue, "
                    + "nor a request (with text, html, documents or passages), nor a list of requests");
        }
        return new Direct(service, deadline).answer(payload, json);
    }

    private static Event http(JsonObject event) {
        if (!(event.getValue("requestContext") instanceof JsonObject context)) {
            return null;
        }
        EventFields fields = new EventFields(event);
        return context.containsKey("http") ? new HttpEvent(fields) : event.containsKey("httpMethod") ? new RestEvent(fields) : null;
    }

    /** Whoever waits behind a gateway gets an answer, even of a fault of ours. */
    private Buffer answer(Event event, Instant deadline) throws InterruptedException {
        LambdaAnswer answer;
        String requestId = null;
        try {
            LambdaCall call = call(event);
            requestId = call.requestId();
            answer = service.call(call, deadline);
        } catch (InvocationException e) {
            throw e;
        } catch (ProblemException e) {
            answer = LambdaAnswer.problem(e, requestId);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log(e);
            answer = LambdaAnswer.problem(e, requestId);
        }
        Buffer reply = event.reply(answer);
        if (reply.length() <= REPLY_LIMIT) {
            return reply;
        }
        // the service has named the request
        String named = answer.headers().get(RequestId.HEADER);
        return event.reply(LambdaAnswer.problem(new ProblemException(ProblemKind.TOO_LARGE, TOO_LARGE), named));
    }

    private static LambdaCall call(Event event) {
        try {
            return event.call();
        } catch (ClassCastException | IllegalArgumentException e) {
            // a field of another type, or a body that isn't Base64
            throw new UnreadableEventException("the event has the mark of a gateway's, but not its fields");
        }
    }

    /** Logs a fault of ours: its message may quote the event, its frames don't. */
    private static void log(Throwable fault) {
        LOG.errorf("%s at %s", fault.getClass().getName(),
                Stream.of(fault.getStackTrace()).map(Object::toString).findFirst().orElse("an unknown line"));
    }
}
