package dev.precis.lambda;

import dev.precis.wire.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Messages of an SQS queue. Each holds a text, or a request as it stands in a line of a batch; the reply lists those that were
 * not answered, so that the others alone leave the queue, and the answers to those.
 */
final class QueueEvent {
    private static final Logger LOG = Logger.getLogger(QueueEvent.class);
    private static final String SOURCE = "aws:sqs";

    private final Service service;
    private final Instant deadline;
    private final List<JsonObject> messages;
    /** What is left of the reply's limit for answers, in bytes; the names of the reply's own fields take the rest. */
    private int room = Invocations.REPLY_LIMIT - 64;
    private String firstFailure;

    private QueueEvent(Service service, Instant deadline, List<JsonObject> messages) {
        this.service = service;
        this.deadline = deadline;
        this.messages = messages;
    }

    /** @param records of an event; those of a queue, all of them, or the event is not for this function */
    static Buffer answer(Service service, Instant deadline, JsonArray records) throws InterruptedException {
        List<JsonObject> messages = new ArrayList<>();
        for (Object entry : records) {
            if (!(entry instanceof JsonObject message) || !SOURCE.equals(message.getValue("eventSource")) || id(message).isEmpty()) {
                throw notOfAQueue();
            }
            messages.add(message);
        }
        if (messages.isEmpty()) {
            throw notOfAQueue();
        }
        return new QueueEvent(service, deadline, messages).answer();
    }

    private static UnreadableEventException notOfAQueue() {
        return new UnreadableEventException("records must be messages of an SQS queue; those of other sources can't be answered");
    }

    private static String id(JsonObject message) {
        return new EventFields(message).text("messageId", "");
    }

    private Buffer answer() throws InterruptedException {
        JsonArray failures = new JsonArray();
        Buffer answers = Buffer.buffer("[");
        for (JsonObject message : messages) {
            // whether it ends as a failure or not, there must be room to name it
            room -= identified(message).toBuffer().length() + 2;
        }
        for (JsonObject message : messages) {
            Buffer answer = isOrdered(message) && !failures.isEmpty() ? null : answerTo(message);
            if (answer == null) {
                failures.add(identified(message));
            } else {
                answers.appendString(answers.length() > 1 ? "," : "").appendBuffer(answer);
            }
        }
        if (!failures.isEmpty()) {
            LOG.warnf("%d of %d messages were not answered and stay in their queue; of the first, %s",
                    failures.size(), messages.size(), firstFailure);
        }
        return Buffer.buffer("{\"batchItemFailures\":").appendBuffer(failures.toBuffer())
                .appendString(",\"answers\":").appendBuffer(answers).appendString("]}");
    }

    private static JsonObject identified(JsonObject message) {
        return new JsonObject().put("itemIdentifier", id(message));
    }

    /** In a FIFO queue none may overtake one that failed. */
    private static boolean isOrdered(JsonObject message) {
        return new EventFields(message).text("eventSourceARN", "").endsWith(".fifo");
    }

    /** The answer with its message's id; null where there is none, or no room for it: another batch may have some. */
    private Buffer answerTo(JsonObject message) throws InterruptedException {
        LambdaAnswer answer = service.call(call(new EventFields(message).text("body", "")), deadline);
        // a line of a batch gets its problem in an answer that is none
        if (!answer.isOk() || Problem.isProblem(answer.body().getBytes())) {
            return failed(message, RejectedEventException.of(answer.body().toJsonObject()).getMessage());
        }
        Buffer named = Buffer.buffer("{\"itemIdentifier\":").appendString(Json.encode(id(message)))
                .appendString(",\"answer\":").appendBuffer(answer.body()).appendString("}");
        if (named.length() > room) {
            return failed(message, "the reply has no room left for its answer");
        }
        room -= named.length();
        return named;
    }

    /** Keeps why the first one failed: nothing but the service's own words and the queue's name for the message. */
    private Buffer failed(JsonObject message, String reason) {
        if (firstFailure == null) {
            firstFailure = id(message) + ", " + reason;
        }
        return null;
    }

    private static LambdaCall call(String body) {
        if (!body.stripLeading().startsWith("{")) {
            return LambdaCall.post("/v1/summaries", "text/plain", Buffer.buffer(body));
        }
        Object request = parsed(body);
        String path = Direct.path(request);
        if (path.equals("/v1/summaries") && request instanceof JsonObject fields && fields.containsKey("id")) {
            // line breaks stand between its tokens alone, or it would not have been parsed
            return LambdaCall.post("/v1/summaries/batch", "application/x-ndjson",
                    Buffer.buffer(body.replace('\n', ' ').replace('\r', ' ')));
        }
        return LambdaCall.post(path, "application/json", Buffer.buffer(body));
    }

    /** The body as JSON; null where it isn't, which the service will tell. */
    private static Object parsed(String body) {
        try {
            return Json.decodeValue(body);
        } catch (DecodeException e) {
            return null;
        }
    }
}
