package dev.precis.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.precis.wire.ProblemKind;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Invocations with no gateway in front, by an SDK, a state machine or a pipe: the event is the request itself, or a list
 * of requests, and gets the answer itself, or the list of answers in the same order. One request that can't be answered is an
 * error of the invocation: a state machine would go on with a problem as it does with a summary. In a list, a request at fault
 * gets its problem in place of the answer, so that the others are answered; one that may succeed when tried again fails the
 * invocation, so that it is.
 */
record Direct(Service service, Instant deadline) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    /** What no request is without. Events of other senders have none of them. */
    private static final Set<String> CONTENT = Set.of("text", "html", "documents", "passages");

    /** Whether an event is meant for this function: an object with content in it, or a list with such an object. */
    static boolean isRequest(Object json) {
        return json instanceof JsonArray list
                ? list.isEmpty() || list.stream().anyMatch(Direct::hasContent)
                : hasContent(json);
    }

    private static boolean hasContent(Object json) {
        return json instanceof JsonObject fields && fields.fieldNames().stream().anyMatch(CONTENT::contains);
    }

    /**
     * @param payload the event as it came
     * @param json the same, read
     */
    Buffer answer(Buffer payload, Object json) throws InterruptedException {
        Buffer reply = json instanceof JsonArray requests ? answerAll(payload, requests) : answerOne(payload, json);
        if (reply.length() > Invocations.REPLY_LIMIT) {
            throw new RejectedEventException(ProblemKind.TOO_LARGE, Invocations.TOO_LARGE);
        }
        return reply;
    }

    private Buffer answerOne(Buffer request, Object json) throws InterruptedException {
        LambdaAnswer answer = call(request, json);
        if (!answer.isOk()) {
            throw RejectedEventException.of(answer.body().toJsonObject());
        }
        return answer.body();
    }

    private Buffer answerAll(Buffer payload, JsonArray requests) throws InterruptedException {
        List<Buffer> slices = elements(payload.getBytes());
        Buffer reply = Buffer.buffer("[");
        for (int i = 0; i < slices.size() && reply.length() <= Invocations.REPLY_LIMIT; i++) {
            if (i > 0) {
                reply.appendByte((byte) ',');
            }
            reply.appendBuffer(call(slices.get(i), requests.getValue(i)).body());
        }
        return reply.appendByte((byte) ']');
    }

    private LambdaAnswer call(Buffer request, Object json) throws InterruptedException {
        LambdaAnswer answer = service.call(LambdaCall.post(path(json), "application/json", request), deadline);
        if (answer.isPassing()) {
            throw new UnavailableException("the service answered " + answer.status() + "; try again");
        }
        return answer;
    }

    /** Which of the service's requests it is, by the field that none of the others has. */
    static String path(Object request) {
        if (request instanceof JsonObject fields) {
            if (fields.containsKey("documents")) {
                return "/v1/digests";
            }
            if (fields.containsKey("passages")) {
                return "/v1/contexts";
            }
        }
        return "/v1/summaries";
    }

    /** The elements of a list byte for byte, so that the service judges what was sent and not what a parser made of it. */
    private static List<Buffer> elements(byte[] list) {
        List<Buffer> elements = new ArrayList<>();
        try (JsonParser json = JSON.createParser(list)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                int start = (int) json.currentTokenLocation().getByteOffset();
                json.skipChildren();
                json.finishToken();
                int end = (int) json.currentLocation().getByteOffset();
                elements.add(Buffer.buffer(Arrays.copyOfRange(list, start, end)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list has been read before", e);
        }
        return elements;
    }
}
