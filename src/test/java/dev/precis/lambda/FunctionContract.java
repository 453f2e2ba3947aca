package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every build of the function answers, whatever runs it. */
abstract class FunctionContract {
    /** Every gateway that sends HTTP requests as events. */
    static final List<String> GATEWAYS = List.of("rest-api", "http-api", "function-url", "load-balancer");

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
    void tellsADirectCallerOfItsProblem() throws Exception {
        for (String event : List.of("{}", "null", "\"text\"", "17", "{\"text\": \"a\", \"sentences\": 3}")) {
            JsonObject problem = new JsonObject(answer(Buffer.buffer(event)));
            assertThat(problem.getInteger("status")).as(event).isEqualTo(400);
            assertThat(problem.getString("type")).isEqualTo("urn:precis:problem:invalid-request");
        }
    }

    @Test
    void failsTheInvocationForRecordsSoThatNoneLeavesItsQueueUnanswered() throws Exception {
        JsonObject message = new JsonObject().put("messageId", "1").put("body", "{\"text\": \"a\"}").put("eventSource", "aws:sqs");
        Outcome outcome = invoke(new JsonObject().put("Records", new JsonArray().add(message)).toBuffer(), TIME);
        assertThat(outcome.errorType()).endsWith("UnreadableEventException");
        assertThat(outcome.payload().toString()).contains("EventBridge pipe");
    }

    @Test
    void failsTheInvocationForAGatewaysEventWithoutItsFields() throws Exception {
        for (String event : List.of(
                "{\"requestContext\": {\"http\": 7}}",
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
        Outcome direct = invoke(Events.request(Events.TEXT).toBuffer(), Duration.ofMillis(50));
        assertThat(direct.errorType()).endsWith("UnavailableException");
        assertThat(new JsonObject(answer(Events.request(Events.TEXT).toBuffer()))).isNotEmpty();
    }
}
