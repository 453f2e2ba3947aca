package dev.precis.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Invocations with no gateway in front, by an SDK, a state machine or a pipe: the event is the request itself, or a list
 * of requests, and gets the answer itself, or the list of answers in the same order. A request that is at fault gets its
 * problem in place of the answer; one that may succeed when tried again fails the invocation, so that it is.
 */
final class Direct {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    private final Service service;
    private final Instant deadline;

    Direct(Service service, Instant deadline) {
        this.service = service;
        this.deadline = deadline;
    }

    /**
     * @param payload the event as it came
     * @param json the same, read
     */
    Buffer answer(Buffer payload, Object json) throws IOException, InterruptedException {
        if (!(json instanceof JsonArray requests)) {
            return Invocations.limited(answerOne(payload, json));
        }
        List<Buffer> slices = elements(payload.getBytes());
        Buffer reply = Buffer.buffer("[");
        for (int i = 0; i < slices.size() && reply.length() <= Invocations.REPLY_LIMIT; i++) {
            if (i > 0) {
                reply.appendByte((byte) ',');
            }
            reply.appendBuffer(answerOne(slices.get(i), requests.getValue(i)));
        }
        return Invocations.limited(reply.appendByte((byte) ']'));
    }

    private Buffer answerOne(Buffer request, Object json) throws IOException, InterruptedException {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(HttpHeaders.CONTENT_TYPE, "application/json");
        Answer answer = service.call(new Call(HttpMethod.POST, path(json), headers, request), deadline);
        if (answer.isPassing()) {
            throw new UnavailableException("the service answered " + answer.status() + "; try again");
        }
        return answer.body();
    }

    /** Which of the service's requests it is, by the field that none of the others has. */
    private static String path(Object request) {
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
    private static List<Buffer> elements(byte[] list) throws IOException {
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
        }
        return elements;
    }
}
