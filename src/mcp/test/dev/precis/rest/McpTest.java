package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Model Context Protocol, and that the limits of the API are its limits. */
@QuarkusTest
@TestProfile(McpTest.Profile.class)
class McpTest {
    private static final String KEY = "open-sesame";
    private static final int BODY_SIZE = 1024 * 1024;

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(CanaryTest.EVERYTHING_LOGGED);
            settings.putAll(Map.of("precis.api.key", KEY, "precis.limits.body-size", "1M", "precis.engine.inline-body-size", "1K",
                    "precis.engine.deadline", "20ms", "quarkus.log.category.\"io.quarkiverse.mcp.server\".level", "TRACE"));
            return settings;
        }
    }

    @Inject
    McpLines lines;

    private static RequestSpecification given() {
        return Api.given().header("X-API-Key", KEY).contentType("application/json").accept("application/json, text/event-stream");
    }

    private static String call(String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool + "\",\"arguments\":" + arguments
                + "}}";
    }

    private static Response post(String body) {
        return given().body(body).post("/mcp");
    }

    /** The answer to a call, which comes as the one event of a stream. */
    private static JsonObject result(Response response) {
        String event = response.then().statusCode(200).extract().asString();
        return new JsonObject(event.substring(event.indexOf("data: ") + "data: ".length())).getJsonObject("result");
    }

    @Test
    void aClientOfTheProtocolListsAndCallsEverything() throws Exception {
        McpClient.callEverything(Map.of("url", "http://localhost:" + RestAssured.port + "/mcp", "key", KEY));
    }

    @Test
    void theKeyIsAskedFor() {
        BadInputTest.problem(Api.given().header("X-API-Key", "sesame").contentType("application/json").body("{}").post("/mcp"), 401);
        BadInputTest.problem(Api.given().get("/mcp"), 401);
        BadInputTest.problem(Api.given().get("/mcp/sse"), 401);
    }

    @Test
    void theOlderTransportIsNotServed() {
        BadInputTest.problem(given().get("/mcp/sse"), 404);
    }

    @Test
    void bodiesHaveTheLimitOfTheApi() {
        BadInputTest.problem(post("{\"text\": \"" + "x".repeat(BODY_SIZE) + "\"}"), 413).then().body("detail",
                containsString(Integer.toString(BODY_SIZE)));
        BadInputTest.problem(given().contentType("text/plain").body("{}").post("/mcp"), 415);
    }

    @Test
    void workHasTheDeadlineOfTheApi() {
        // ten times as much work, while a message may wait for its turn on the loop as long
        String hard = "<div>The bridge <b>reopened <i>on Monday.".repeat(BODY_SIZE / 50);
        JsonObject result = result(post(call("summarize", "{\"html\":\"" + hard + "\"}")));
        assertThat(result.getBoolean("isError")).isTrue();
        assertThat(result.getJsonArray("content").getJsonObject(0).getString("text"))
                .isEqualTo("Unavailable. The request did not end before its deadline");
    }

    @Test
    void whatAClientSaysOfItselfIsShort() {
        String greeting = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\","
                + "\"capabilities\":{},\"clientInfo\":{\"name\":\"%s\",\"version\":\"1\"}}}";
        post(greeting.formatted("x")).then().statusCode(200).body("result.serverInfo.name", equalTo("precis"));
        post(greeting.formatted("x".repeat(10_000))).then().statusCode(200)
                .body("error.message", containsString("must be at most 10000 characters"));
    }

    @Test
    void aSessionThatIsNoMoreIsServedAllTheSame() {
        String call = call("keywords", "{\"text\":\"The bridge reopened. The bridge is new.\"}");
        JsonObject result = result(given().header("Mcp-Session-Id", "of-yesterday").body(call).post("/mcp"));
        assertThat(result.getJsonObject("structuredContent").getJsonArray("keywords").getJsonObject(0).getString("term"))
                .isEqualToIgnoringCase("bridge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "7", "\"x\"", ""})
    void whatIsNoMessageIsRefused(String body) {
        BadInputTest.problem(post(body), 400).then().body("violations[0].field", equalTo("body"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                              | -32700
            {}                                                             | -32600
            {"jsonrpc":"2.0","id":7,"method":"no/such"}                    | -32601
            {"jsonrpc":"2.0","id":7,"method":"tools/call"}                 | -32600
            {"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"no_such"}} | -32602
            """)
    void whatIsNoCallGetsAnErrorOfTheProtocol(String body, int code) {
        post(body).then().statusCode(200).body("error.code", equalTo(code));
    }

    @ParameterizedTest
    @EnumSource(McpTool.class)
    void theSchemasSayNothingThatTheApisDoNot(McpTool tool) throws Exception {
        JsonNode contract = new JsonMapper().readTree(Path.of("src/main/resources/META-INF/openapi.json").toFile())
                .at("/components/schemas");
        String[] names = switch (tool) {
            case SUMMARIZE -> new String[]{"SummaryRequest", "Summary"};
            case DIGEST -> new String[]{"DigestRequest", "Digest"};
            case EXTRACT_FOR_QUESTION -> new String[]{"ContextRequest", "Context"};
            case KEYWORDS -> new String[]{"SummaryRequest", "Summary"};
        };
        JsonMapper json = new JsonMapper();
        requirePart(json.readTree(tool.inputSchema().encode()), contract.get(names[0]), contract);
        requirePart(json.readTree(tool.outputSchema().encode()), contract.get(names[1]), contract);
    }

    /** Every field of {@code schema} is one of {@code whole}, of the same type and within the same bounds, and those within it as well. */
    private static void requirePart(JsonNode schema, JsonNode whole, JsonNode contract) {
        for (String bound : List.of("minimum", "exclusiveMinimum", "maximum", "minItems", "minProperties", "maxProperties", "enum")) {
            if (schema.has(bound)) {
                assertThat(schema.get(bound)).as(bound).isEqualTo(whole.get(bound));
            }
        }
        if (schema.has("items")) {
            requirePart(schema.get("items"), resolved(whole.get("items"), contract), contract);
        }
        Iterator<Map.Entry<String, JsonNode>> fields = schema.path("properties").fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode same = property(whole, field.getKey(), contract);
            assertThat(same).as(field.getKey()).isNotNull();
            assertThat(field.getValue().get("type")).as(field.getKey()).isEqualTo(same.get("type"));
            requirePart(field.getValue(), same, contract);
        }
        assertThat(schema.path("required")).isSubsetOf(required(whole, contract).toList());
    }

    private static Stream<JsonNode> required(JsonNode schema, JsonNode contract) {
        return Stream.concat(stream(schema.path("required")),
                stream(schema.path("allOf")).flatMap(part -> required(resolved(part, contract), contract)));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode property(JsonNode schema, String name, JsonNode contract) {
        if (schema.path("properties").has(name)) {
            return resolved(schema.get("properties").get(name), contract);
        }
        for (JsonNode part : schema.path("allOf")) {
            JsonNode found = property(resolved(part, contract), name, contract);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static JsonNode resolved(JsonNode schema, JsonNode contract) {
        return schema.has("$ref") ? contract.get(schema.get("$ref").asText().replace("#/components/schemas/", "")) : schema;
    }

    @Test
    void linesThatAreNoMessagesAreRefusedOneByOne() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String sent = String.join("\n", "nonsense", "{", "{\"x\": \"" + "x".repeat(BODY_SIZE) + "\"}", "[]",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":7}",
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}");
        lines.answer(new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)), out);
        List<JsonObject> answers = out.toString(StandardCharsets.UTF_8).lines().map(JsonObject::new).toList();
        assertThat(answers).extracting(answer -> answer.getJsonObject("error").getInteger("code"))
                .containsExactlyInAnyOrder(-32600, -32700, -32600, -32600, -32603, -32601);
        assertThat(answers).extracting(answer -> answer.getJsonObject("error").getString("message"))
                .contains("The body must be at most " + BODY_SIZE + " bytes", "body: must be valid JSON");
    }

    @Test
    void theCallersTextIsInNoLog() throws Exception {
        List<String> messages = List.of(call("summarize", "{\"text\":\"My CANARY is secret.\",\"query\":\"CANARY\"}"),
                call("summarize", "{\"CANARY\":\"CANARY\"}"), call("CANARY", "{}"), call("keywords", "\"CANARY\""),
                "{\"jsonrpc\":\"2.0\",\"id\":\"CANARY\",\"method\":\"CANARY\",\"params\":\"CANARY\"}", "{\"CANARY\": CANARY", "CANARY");
        try (CanaryTest.Recorder recorder = new CanaryTest.Recorder()) {
            for (String message : messages) {
                String body = message.replace("CANARY", CanaryTest.CANARY);
                post(body);
                given().header("Mcp-Session-Id", CanaryTest.CANARY).header("Mcp-Protocol-Version", CanaryTest.CANARY).body(body)
                        .post("/mcp");
                lines.answer(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream());
            }
            recorder.requireNothingHeard();
        }
    }
}
