package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every build of the function answers, whatever runs it. */
abstract class FunctionContract {
    /** Every gateway that sends HTTP requests as events. */
    static final List<String> GATEWAYS = List.of("rest-api", "http-api", "function-url", "load-balancer", "load-balancer-lists");

    /** One of each kind of event that others send and this function has no answer for. */
    static final List<String> UNKNOWN = List.of(
            "eventbridge", "scheduled", "msk", "s3", "sns", "kinesis", "state-machine", "web-socket", "pipe-without-template");

    /** More often than any pool has connections, so that one that isn't given back is missed. */
    private static final int TIMES = 12;

    static final Duration TIME = Duration.ofSeconds(30);

    /**
     * How an invocation ended.
     *
     * @param errorType the error's type as its caller reads it, null when there was an answer
     * @param payload the answer, or the error as JSON
     */
    record Outcome(String errorType, Buffer payload) {}

    /** Invokes the function with an event and the time left to answer it. */
    abstract Outcome invoke(Buffer event, Duration left) throws Exception;

    private Buffer answer(Buffer event) throws Exception {
        Outcome outcome = invoke(event, TIME);
        assertThat(outcome.errorType()).as(outcome.payload().toString()).isNull();
        return outcome.payload();
    }

    private JsonObject reply(JsonObject event) throws Exception {
        return new JsonObject(answer(event.toBuffer()));
    }

    @ParameterizedTest
    @FieldSource("GATEWAYS")
    void answersThroughEveryGateway(String gateway) throws Exception {
        JsonObject event = Events.of(gateway);
        JsonObject reply = reply(event);
        assertThat(reply.getInteger("statusCode")).isEqualTo(200);
        assertThat(reply.getBoolean("isBase64Encoded")).isFalse();
        assertThat(Events.header(reply, "content-type")).startsWith("application/json");
        assertThat(Events.header(reply, "x-request-id")).isEqualTo(Events.header(event, "x-request-id"));
        JsonObject body = new JsonObject(reply.getString("body"));
        assertThat(body.getString("summary")).as("chosen by the query parameter").startsWith("Shore power");
        assertThat(body.getJsonArray("sentences")).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("GATEWAYS")
    void tellsOfAProblemThroughEveryGateway(String gateway) throws Exception {
        JsonObject event = Events.withoutParameters(Events.of(gateway, "{\"txet\": \"a secret\"}"));
        JsonObject reply = reply(Events.withHeader(event, "content-type", "application/json"));
        assertThat(reply.getInteger("statusCode")).isEqualTo(400);
        assertThat(Events.header(reply, "content-type")).startsWith("application/problem+json");
        assertThat(reply.getString("body")).contains("\"field\":\"txet\"").doesNotContain("a secret");
    }

    @ParameterizedTest
    @FieldSource("GATEWAYS")
    void readsBodiesInBase64AndGivesCompressedAnswersInBase64(String gateway) throws Exception {
        byte[] text = Seed.FIRST.getBytes(StandardCharsets.UTF_8);
        JsonObject event = Events.of(gateway, Base64.getEncoder().encodeToString(text)).put("isBase64Encoded", true);
        Events.withHeader(event, "accept", "text/html");
        JsonObject plain = reply(event);
        assertThat(plain.getInteger("statusCode")).as(plain.getString("body")).isEqualTo(200);
        JsonObject compressed = reply(Events.withHeader(event, "accept-encoding", "gzip"));
        assertThat(Events.header(compressed, "content-encoding")).isEqualTo("gzip");
        assertThat(compressed.getBoolean("isBase64Encoded")).isTrue();
        assertThat(Events.unzipped(compressed)).isEqualTo(plain.getString("body")).contains("<mark>");
    }

    @ParameterizedTest
    @FieldSource("GATEWAYS")
    void refusesAnAnswerLargerThanAFunctionMayGive(String gateway) throws Exception {
        // a quotation mark takes two bytes in a JSON event and six in an HTML answer
        String page = "The ship left the harbour. " + "\"".repeat(1_500_000);
        JsonObject event = Events.withHeader(Events.of(gateway, page), "accept", "text/html");
        JsonObject reply = reply(event);
        assertThat(reply.getInteger("statusCode")).as(Events.header(reply, "content-type")).isEqualTo(413);
        assertThat(reply.getString("body")).contains("larger than the 6291556 bytes a function may return");
    }

    @Test
    void findsNothingAtOtherPathsAndTakesNoOtherMethods() throws Exception {
        assertThat(reply(Events.of("function-url").put("rawPath", "/v1/näm en#")).getInteger("statusCode")).isEqualTo(404);
        JsonObject event = Events.of("function-url");
        event.getJsonObject("requestContext").getJsonObject("http").put("method", "PATCH");
        JsonObject reply = reply(event);
        assertThat(reply.getInteger("statusCode")).isEqualTo(405);
        assertThat(Events.header(reply, "allow")).contains("POST");
    }

    @Test
    void answersADirectInvocationWithTheAnswerItself() throws Exception {
        JsonObject answer = reply(Events.request(Events.TEXT).put("query", "barge"));
        assertThat(answer.getString("summary")).isNotEmpty();
        assertThat(answer.fieldNames()).containsExactly("summary", "language", "sentences", "keywords", "statistics");
    }

    @Test
    void answersAListWithAListProblemsInTheirPlaces() throws Exception {
        Buffer list = Buffer.buffer("[" + Events.request("One ship left the harbour.") + " , {\"text\": \"\"}, 7, \"text\","
                + "{\"text\": \"Twice.\", \"text\": \"Twice.\"}, " + Events.request("Another ship came in.") + "]");
        JsonArray answers = new JsonArray(answer(list));
        assertThat(answers).hasSize(6);
        assertThat(answers.getJsonObject(0).getString("summary")).isEqualTo("One ship left the harbour.");
        for (int problem = 1; problem < 5; problem++) {
            assertThat(answers.getJsonObject(problem).getInteger("status")).as("at %d", problem).isEqualTo(400);
        }
        assertThat(answers.getJsonObject(5).getString("summary")).isEqualTo("Another ship came in.");
        assertThat(answer(Buffer.buffer("[]")).toString()).isEqualTo("[]");
    }

    @Test
    void failsADirectInvocationWhoseRequestIsAtFaultAndNamesTheFields() throws Exception {
        Outcome outcome = invoke(Buffer.buffer("{\"text\": \" \", \"length\": {\"sentences\": 0}, \"secret\": 3}"), TIME);
        assertThat(outcome.errorType()).endsWith("RejectedEventException");
        assertThat(outcome.payload().toString()).contains("invalid-request", "text: must not be blank", "length.sentences: must be",
                "a field: is not known here").doesNotContain("secret");
    }

    @Test
    void failsADirectInvocationWhoseAnswerIsLargerThanAFunctionMayGive() throws Exception {
        // a sentence stands in an answer twice
        JsonObject request = Events.request("A ship " + "very ".repeat(700_000) + "big left.");
        for (Object event : List.of(request, new JsonArray().add(request))) {
            Outcome outcome = invoke(Buffer.buffer(event.toString()), TIME);
            assertThat(outcome.errorType()).endsWith("RejectedEventException");
            assertThat(outcome.payload().toString()).contains("larger than the 6291556 bytes a function may return");
        }
    }

    @ParameterizedTest
    @FieldSource("UNKNOWN")
    void failsTheInvocationForEventsOfOtherSendersSoThatNoneIsLost(String event) throws Exception {
        Outcome outcome = invoke(Events.recorded("unknown/" + event), TIME);
        assertThat(outcome.errorType()).endsWith("UnreadableEventException");
        assertThat(outcome.payload().toString()).doesNotContainIgnoringCase("harbour");
    }

    @Test
    void failsTheInvocationForWhatIsNoRequest() throws Exception {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        for (String event : List.of("{}", "null", "\"text\"", "17", "{\"txet\": 1}", "[1, {}]", "", "{", "{\"Records\": []}", deep)) {
            assertThat(invoke(Buffer.buffer(event), TIME).errorType()).endsWith("UnreadableEventException");
        }
    }

    @Test
    void failsTheInvocationOfAStateMachineThatSendsMoreThanARequest() throws Exception {
        JsonObject state = Events.request(Events.TEXT).put("bucket", "texts").put("key", "harbour.txt");
        assertThat(invoke(state.toBuffer(), TIME).errorType()).endsWith("RejectedEventException");
    }

    @Test
    void listsTheMessagesOfAQueueThatWereNotAnsweredAndAnswersTheOthers() throws Exception {
        JsonObject reply = reply(Events.queue(
                "One ship left the harbour.", "\n{\"text\": \"Another ship came in.\"}", "{\"text\": \"\"}", " ", "{no JSON",
                "{\"documents\": [{\"id\": \"1\", \"text\": \"A third one waits.\"}]}", "{\"txet\": \"A ship.\"}",
                "{\"id\": \"mine\",\r\n\"text\": \"A fourth one leaves.\"}\n", "{\"id\": \"mine\", \"text\": \" \"}"));
        assertThat(identifiers(reply, "batchItemFailures")).containsExactly("id-2", "id-3", "id-4", "id-6", "id-8");
        assertThat(identifiers(reply, "answers")).containsExactly("id-0", "id-1", "id-5", "id-7");
        assertThat(reply.getJsonArray("answers").getJsonObject(3).getJsonObject("answer").getString("id")).isEqualTo("mine");
        assertThat(reply.getJsonArray("answers").stream()
                .map(answer -> ((JsonObject) answer).getJsonObject("answer").getString("summary")))
                .containsExactly("One ship left the harbour.", "Another ship came in.", "A third one waits.", "A fourth one leaves.");
    }

    @Test
    void answersMessagesAsTheQueueSendsThem() throws Exception {
        JsonObject reply = new JsonObject(answer(Events.recorded("sqs")));
        assertThat(reply.getJsonArray("batchItemFailures")).isEmpty();
        assertThat(identifiers(reply, "answers")).containsExactly("059f36b4-87a3-44ab-83d2-661975830a7d");
    }

    @Test
    void letsNoMessageOfAFifoQueueOvertakeOneThatWasNotAnswered() throws Exception {
        JsonObject event = Events.queue("One ship left.", " ", "Another ship came in.");
        event.getJsonArray("Records")
                .forEach(message -> ((JsonObject) message).put("eventSourceARN", "arn:aws:sqs:eu-central-1:123456789012:texts.fifo"));
        assertThat(identifiers(reply(event), "batchItemFailures")).containsExactly("id-1", "id-2");
    }

    @Test
    void listsEveryMessageForWhichTheTimeRanOut() throws Exception {
        Outcome outcome = invoke(Events.queue("One ship left.", "Another came in.").toBuffer(), Duration.ofMillis(50));
        assertThat(identifiers(new JsonObject(outcome.payload()), "batchItemFailures")).containsExactly("id-0", "id-1");
    }

    @Test
    void listsMessagesWhoseAnswersTheReplyHasNoRoomFor() throws Exception {
        String[] bodies = new String[5];
        Arrays.fill(bodies, "A ship " + "very ".repeat(200_000) + "big left.");
        JsonObject reply = reply(Events.queue(bodies));
        assertThat(reply.toBuffer().length()).isLessThanOrEqualTo(Invocations.REPLY_LIMIT);
        assertThat(identifiers(reply, "answers")).as("of two megabytes each").containsExactly("id-0", "id-1", "id-2");
        assertThat(identifiers(reply, "batchItemFailures")).containsExactly("id-3", "id-4");
    }

    private static List<String> identifiers(JsonObject reply, String list) {
        return reply.getJsonArray(list).stream().map(item -> ((JsonObject) item).getString("itemIdentifier")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest-api", "http-api", "function-url", "load-balancer"})
    void answersRequestsWithoutABodyThroughEveryGateway(String gateway) throws Exception {
        for (String path : List.of("/", "/q/openapi", "/q/health/live", "/q/metrics")) {
            assertThat(reply(Events.get(gateway, path)).getInteger("statusCode")).as(path).isEqualTo(200);
        }
    }

    @Test
    void answersTheConsolesTestOfARestApiWhereAlmostEveryFieldIsNull() throws Exception {
        assertThat(new JsonObject(answer(Events.recorded("rest-api-console"))).getInteger("statusCode")).isEqualTo(200);
        JsonObject event = Events.withoutParameters(Events.of("rest-api"));
        event.getJsonObject("multiValueHeaders").putNull("X-Empty").put("X-Nothing", new JsonArray().addNull());
        JsonArray sentences = new JsonArray().add("1").addNull();
        event.put("multiValueQueryStringParameters", new JsonObject().putNull("query").put("sentences", sentences));
        assertThat(reply(event.putNull("isBase64Encoded")).getInteger("statusCode")).isEqualTo(200);
    }

    @ParameterizedTest
    @FieldSource("GATEWAYS")
    void takesQueryStringsAsCallersSendThem(String gateway) throws Exception {
        for (String query : List.of("shore power", "größe\tund mehr", "100%", "%zz", "a\r\nX-Injected: 1", "<\"'`{|}^\\>", "#?/[]",
                "\0\u007f", "\ud800")) {
            JsonObject reply = reply(Events.withQuery(Events.of(gateway), "query", query));
            assertThat(reply.getInteger("statusCode")).as(query + reply).isIn(200, 400);
        }
        JsonObject reply = reply(Events.withQuery(Events.of(gateway), "query", "shore power"));
        assertThat(new JsonObject(reply.getString("body")).getString("summary")).contains("Shore power");
    }

    @ParameterizedTest
    @FieldSource("GATEWAYS")
    void leavesOutHeadersThatHttpDoesNotAllow(String gateway) throws Exception {
        for (int time = 0; time < TIMES; time++) {
            JsonObject event = Events.of(gateway);
            for (String name : List.of("x(y)", "a/b", "", " ", "größe", "a:b", "a\r\nb", "\0")) {
                Events.withHeader(event, name, "1");
            }
            Events.withHeader(event, "x-injected", "a\r\nTransfer-Encoding: chunked\r\n\r\n");
            Events.withHeader(event, "x-control", "\u0001\u000b\u007f\0");
            // the last byte of the first of these is a line feed
            Events.withHeader(event, "x-umlauts", "größer\u010ax-request-id: injected\u010a ☃ \ud83d\ude00 \ud800");
            Events.withHeader(event, "x-blank", " \t ");
            JsonObject reply = reply(event);
            assertThat(reply.getInteger("statusCode")).isEqualTo(200);
            assertThat(Events.header(reply, "x-request-id")).isEqualTo(Events.header(event, "x-request-id"));
        }
    }

    @Test
    void leavesOutCookiesThatHttpDoesNotAllow() throws Exception {
        JsonObject event = Events.of("http-api").put("cookies", new JsonArray().add("a=\r\nb").addNull().add("c=d"));
        assertThat(reply(event).getInteger("statusCode")).isEqualTo(200);
    }

    @Test
    void keepsHeadersOfAConnectionToItself() throws Exception {
        for (String name : List.of("Connection", "Upgrade", "Transfer-Encoding", "Content-Length", "Expect", "TE", "Keep-Alive",
                "HTTP2-Settings", "Proxy-Connection", "Host")) {
            for (String value : List.of("close", "h2c", "chunked", "7", "100-continue", "websocket")) {
                JsonObject reply = reply(Events.withHeader(Events.of("function-url"), name, value));
                assertThat(reply.getInteger("statusCode")).as(name + ": " + value).isEqualTo(200);
            }
        }
    }

    @Test
    void refusesEncodingsThatAreNotServed() throws Exception {
        for (String encoding : List.of("br", "zstd", "snappy", "gzip, br", "BR", "no such")) {
            JsonObject reply = reply(Events.withHeader(Events.of("function-url"), "content-encoding", encoding));
            assertThat(reply.getInteger("statusCode")).as(encoding).isEqualTo(415);
            assertThat(Events.header(reply, "accept-encoding")).isEqualTo("gzip, deflate");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "GZIP"})
    void refusesBodiesThatAreNotWhatTheirEncodingSays(String encoding) throws Exception {
        for (int time = 0; time < TIMES; time++) {
            JsonObject reply = reply(Events.withHeader(Events.of("function-url"), "content-encoding", encoding));
            assertThat(reply.getInteger("statusCode")).as(reply.getString("body")).isEqualTo(400);
            assertThat(Events.header(reply, "content-type")).startsWith("application/problem+json");
        }
    }

    @Test
    void readsGzippedBodies() throws Exception {
        String zipped = Base64.getEncoder().encodeToString(zipped(Events.TEXT));
        JsonObject event = Events.of("function-url", zipped).put("isBase64Encoded", true);
        assertThat(reply(Events.withHeader(event, "content-encoding", "gzip")).getInteger("statusCode")).isEqualTo(200);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void answersWhateverMethodAndPathThereIs() throws Exception {
        for (String method : List.of("GET", "HEAD", "CONNECT", "TRACE", "OPTIONS", "PRI", "post", "DELETE")) {
            for (String path : List.of("*", "", "//", "/..%2f", "/%00", "http://example.org/", "/ /\r\n", "/q/health/live")) {
                JsonObject event = Events.of("function-url").put("rawPath", path);
                event.getJsonObject("requestContext").getJsonObject("http").put("method", method);
                assertThat(reply(event).getInteger("statusCode")).as(method + ' ' + path).isLessThan(500);
            }
        }
        JsonObject event = Events.of("function-url");
        event.getJsonObject("requestContext").getJsonObject("http").put("method", "GET /\r\n");
        assertThat(reply(event).getInteger("statusCode")).isEqualTo(400);
    }

    @ParameterizedTest
    @FieldSource("GATEWAYS")
    void everyProblemNamesItsRequestTheFunctionsOwnToo(String gateway) throws Exception {
        JsonObject event = Events.withHeader(Events.of(gateway), "X-Request-Id", "named-by-me");
        Outcome late = invoke(event.toBuffer(), Duration.ofMillis(50));
        JsonObject large = reply(Events.withHeader(Events.of(gateway, "A ship " + "very ".repeat(700_000) + "big left."), "X-Request-Id",
                "named-by-me"));
        for (JsonObject reply : List.of(new JsonObject(late.payload()), large)) {
            assertThat(Events.header(reply, "X-Request-Id")).isEqualTo("named-by-me");
            assertThat(new JsonObject(reply.getString("body")).getString("instance")).isEqualTo("urn:precis:request:named-by-me");
        }
    }

    @Test
    void answersRequestsWithHeadsLargerThanTheServiceTakes() throws Exception {
        for (int size : new int[]{20_000, 70_000, 200_000}) {
            JsonObject headers = reply(Events.withHeader(Events.of("function-url"), "x-long", "a".repeat(size)));
            assertThat(headers.getInteger("statusCode")).as("a header of %d", size).isIn(431, 500);
            JsonObject query = reply(Events.withQuery(Events.of("function-url"), "query", "a".repeat(size)));
            assertThat(query.getInteger("statusCode")).as("a query of %d", size).isIn(414, 500);
        }
        assertThat(reply(Events.of("function-url")).getInteger("statusCode")).isEqualTo(200);
    }

    @Test
    void failsTheInvocationForAGatewaysEventWithoutItsFields() throws Exception {
        for (String event : List.of(
                "{\"requestContext\": {\"http\": 7}}",
                "{\"requestContext\": {\"http\": {}}}",
                "{\"requestContext\": {\"http\": null}}",
                "{\"requestContext\": {}, \"httpMethod\": null}",
                "{\"requestContext\": {}, \"httpMethod\": \"POST\", \"multiValueHeaders\": 3}",
                "{\"requestContext\": {}, \"httpMethod\": \"POST\", \"body\": \"%%%\", \"isBase64Encoded\": true}")) {
            assertThat(invoke(Buffer.buffer(event), TIME).errorType()).as(event).endsWith("UnreadableEventException");
        }
    }

    @Test
    void answersBeforeTheFunctionsTimeRunsOut() throws Exception {
        JsonObject reply = new JsonObject(invoke(Events.of("function-url").toBuffer(), Duration.ofMillis(50)).payload());
        assertThat(reply.getInteger("statusCode")).isEqualTo(503);
        assertThat(reply.getString("body")).contains("before the function's time ran out");
        assertThat(Events.header(reply, "Retry-After")).isEqualTo("1");
        Outcome direct = invoke(Events.request(Events.TEXT).toBuffer(), Duration.ofMillis(50));
        assertThat(direct.errorType()).endsWith("UnavailableException");
        assertThat(new JsonObject(answer(Events.request(Events.TEXT).toBuffer()))).isNotEmpty();
    }
}
