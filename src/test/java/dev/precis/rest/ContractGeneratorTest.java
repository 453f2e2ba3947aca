package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests made by chance from the schemas of the OpenAPI document, some with a fault put in: each gets the answer that the document
 * describes, or a problem of a status that it names, and never one of the server's own.
 */
@QuarkusTest
class ContractGeneratorTest {
    private static final int REQUESTS = 300;
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] TEXTS = {
        "The ferry left at noon. Its crew had waited for an hour. The harbour was empty.", "", " ", "a", "。", "\uD800", "\0",
        "<p>One. <b>Two.",
        "1. 2. 3.", "数字经济发展迅速。城市正在变化。", "x".repeat(3_000), "\"“(["};

    private final Random random = new Random(20261127);
    private JsonNode document;

    @BeforeEach
    void readTheDocument() throws IOException {
        document = new YAMLMapper().readTree(given().get("/q/openapi").asString());
    }

    private JsonNode post(String path) {
        return document.path("paths").path(path).path("post");
    }

    private JsonNode schemaOf(JsonNode message, String mediaType) {
        return resolved(message.path("content").path(mediaType).path("schema"));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/summaries", "/v1/digests", "/v1/contexts"})
    void everyRequestGetsAnAnswerOfTheContract(String path) throws IOException {
        JsonNode request = schemaOf(post(path).path("requestBody"), "application/json");
        JsonNode answer = schemaOf(post(path).at("/responses/200"), "application/json");
        int answered = 0;
        for (int i = 0; i < REQUESTS; i++) {
            String sent = JSON.writeValueAsString(maybeSpoilt(request));
            answered += check(given().contentType("application/json").body(sent).post(path), "application/json", answer, sent) ? 1 : 0;
        }
        assertThat(answered).as("requests that were answered").isBetween(REQUESTS / 20, REQUESTS);
    }

    @Test
    void everyTextWithParametersGetsAnAnswerOfTheContract() throws IOException {
        JsonNode post = post("/v1/summaries");
        List<String> types = names(post.at("/requestBody/content"));
        types.remove("application/json");
        List<String> accepted = names(post.at("/responses/200/content"));
        int answered = 0;
        for (int i = 0; i < REQUESTS; i++) {
            String query = parameters(post.path("parameters"));
            String type = any(types);
            String accept = any(accepted);
            String text = random.nextBoolean() ? post.at("/requestBody/content").path(type).path("example").asText() : any(List.of(TEXTS));
            Response got = given().contentType(type).accept(accept).body(text.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/summaries" + query);
            JsonNode answer = schemaOf(post.at("/responses/200"), accept);
            answered += check(got, accept, answer, type + " " + query + " " + text) ? 1 : 0;
        }
        assertThat(answered).as("requests that were answered").isBetween(REQUESTS / 20, REQUESTS);
    }

    /** Some of the parameters, one in eight of them with a value that fits another. */
    private String parameters(JsonNode parameters) {
        List<String> query = new ArrayList<>();
        for (JsonNode given : parameters) {
            JsonNode parameter = resolved(given);
            if (parameter.path("in").asText().equals("query") && random.nextInt(6) == 0) {
                JsonNode schema = random.nextInt(8) == 0 ? resolved(any(elements(parameters))).path("schema") : parameter.path("schema");
                String value = parameter.path("name").asText().equals("language") ? "en" : value(schema, 0).asText();
                query.add(parameter.path("name").asText() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    @Test
    void everyLineOfABatchGetsAnAnswerOfTheContract() throws IOException {
        JsonNode request = schemaOf(post("/v1/summaries").path("requestBody"), "application/json");
        JsonNode answer = schemaOf(post("/v1/summaries").at("/responses/200"), "application/json");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            JsonNode body = maybeSpoilt(request);
            if (body instanceof ObjectNode object && random.nextBoolean()) {
                object.put("id", "line " + i);
            }
            String line = JSON.writeValueAsString(body);
            lines.add(random.nextInt(10) == 0 ? line.substring(0, random.nextInt(line.length()) / 2 + 1) : line);
        }
        String got = given().contentType("application/x-ndjson").body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/v1/summaries/batch").then().statusCode(200).contentType("application/x-ndjson").extract().asString();
        List<String> answers = got.lines().toList();
        assertThat(answers).hasSameSizeAs(lines);
        for (int i = 0; i < answers.size(); i++) {
            JsonNode said = JSON.readTree(answers.get(i));
            if (said.has("status")) {
                assertThat(said.path("line").asInt()).isEqualTo(i + 1);
                assertThat(said.path("status").asInt()).isIn(problemStatuses()).isLessThan(500);
                assertHolds(problem(), said, lines.get(i));
            } else {
                assertHolds(answer, said, lines.get(i));
            }
        }
    }

    /** Whatever method, path and header fields: an answer, or a problem that the document names. */
    @Test
    void everyOtherRequestGetsAProblemOfTheContract() throws IOException {
        List<String> paths = new ArrayList<>(names(document.path("paths")));
        paths.addAll(
                List.of("/", "/nothing", "/v1", "/v1/summaries/", "/v1/summaries;a=b", "/%2e%2e/%2e%2e/etc/passwd", "/v1/%00", "/q/openapi",
                        "/q/health", "/language/analyze-text/jobs", "/precis.css"));
        List<String> methods = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND");
        List<String> types = List.of("application/json", "text/plain; charset=klingon", "text/html; charset=\"", "application/x-ndjson",
                "a", ";",
                "multipart/form-data", "application/x-www-form-urlencoded", "message/rfc822; charset=utf-16");
        List<String> accepts = List.of("*/*", "text/html;q=0.1", "image/*", ";;", "application/json;q=NaN", "text/plain, */*;q=0");
        List<String> encodings = List.of("identity", "gzip", "deflate", "br", "gzip, gzip", "\"");
        for (int i = 0; i < REQUESTS; i++) {
            String method = any(methods);
            String path = any(paths);
            String[] headers = {any(types), any(accepts), any(encodings)};
            RequestSpecification request = given().header("Content-Type", headers[0]).header("Accept", headers[1]);
            if (random.nextInt(3) == 0) {
                request.header("Content-Encoding", headers[2]);
            }
            if (!method.equals("GET") && !method.equals("HEAD")) {
                request.body(any(List.of(TEXTS)).getBytes(StandardCharsets.UTF_8));
            }
            Response got = request.request(method, path);
            String sent = method + " " + path + " " + String.join(" | ", headers);
            if (got.statusCode() >= 300) {
                assertThat(got.statusCode()).as(sent).isIn(problemStatuses()).isLessThan(500);
                if (!method.equals("HEAD")) {
                    assertHolds(problem(), JSON.readTree(got.asByteArray()), sent);
                }
            }
            assertThat(got.header("X-Request-Id")).as(sent).isNotBlank();
        }
    }

    /** Whether it was answered; whichever came is as the document says. */
    private boolean check(Response got, String mediaType, JsonNode answer, String sent) throws IOException {
        if (got.statusCode() != 200) {
            assertThat(got.statusCode()).as(sent).isIn(problemStatuses()).isLessThan(500);
            assertThat(got.contentType()).as(sent).isEqualTo("application/problem+json");
            assertHolds(problem(), JSON.readTree(got.asByteArray()), sent);
            return false;
        }
        assertThat(got.contentType()).as(sent).startsWith(mediaType);
        if (mediaType.equals("application/json")) {
            assertHolds(answer, JSON.readTree(got.asByteArray()), sent);
        }
        return true;
    }

    private JsonNode problem() {
        return schemaOf(document.at("/components/responses/Problem"), "application/problem+json");
    }

    private Set<Integer> problemStatuses() {
        Set<Integer> statuses = new HashSet<>();
        Matcher status = Pattern.compile("\\b[45]\\d\\d\\b").matcher(document.at("/components/responses/Problem/description").asText());
        while (status.find()) {
            statuses.add(Integer.parseInt(status.group()));
        }
        assertThat(statuses).contains(400, 413, 429, 503);
        return statuses;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private JsonNode maybeSpoilt(JsonNode schema) {
        JsonNode body = value(schema, 0);
        if (random.nextBoolean()) {
            spoil(body);
        }
        return body;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? resolved(document.at(schema.path("$ref").asText().substring(1))) : schema;
    }

    private JsonNode value(JsonNode given, int depth) {
        JsonNode schema = resolved(given);
        if (schema.has("allOf")) {
            ObjectNode all = NODES.objectNode();
            for (JsonNode part : schema.path("allOf")) {
                JsonNode made = value(part, depth);
                if (!made.isObject()) {
                    return made;
                }
                all.setAll((ObjectNode) made);
            }
            return all;
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> NODES.numberNode(schema.path("minimum").asInt() + random.nextInt(random.nextBoolean() ? 5 : 5_000));
            case "number" -> NODES.numberNode(Math.max(0.001, random.nextDouble()));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> schema.has("default") && random.nextBoolean()
                    ? schema.path("default")
                    : NODES.textNode(random.nextInt(3) > 0 ? TEXTS[0] : TEXTS[random.nextInt(TEXTS.length)]);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        Set<String> alternatives = new HashSet<>();
        schema.path("oneOf").forEach(one -> alternatives.add(one.path("required").get(0).asText()));
        String chosen = alternatives.isEmpty() ? "" : alternatives.stream().sorted().toList().get(random.nextInt(alternatives.size()));
        boolean one = schema.has("maxProperties");
        int place = random.nextInt(Math.max(1, schema.path("properties").size()));
        for (Iterator<Map.Entry<String, JsonNode>> properties = schema.path("properties").fields(); properties.hasNext(); place--) {
            Map.Entry<String, JsonNode> property = properties.next();
            String name = property.getKey();
            boolean wanted = one
                    ? place == 0
                    : alternatives.contains(name)
                            ? name.equals(chosen)
                            : required.contains(name) || random.nextInt(3) == 0;
            if (wanted) {
                object.set(name, name.equals("language") ? NODES.textNode("en") : value(property.getValue(), depth + 1));
            }
            if (wanted && name.equals("id")) {
                object.put(name, "id" + random.nextInt(1_000_000));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(3); i >= 0; i--) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    /** Puts a fault into some place of a request. */
    private void spoil(JsonNode node) {
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            spoil(array.get(random.nextInt(array.size())));
        } else if (node instanceof ObjectNode object) {
            String[] names = object.properties().stream().map(Map.Entry::getKey).toArray(String[]::new);
            String name = names.length == 0 ? "extra" : names[random.nextInt(names.length)];
            if (object.path(name).isContainerNode() && random.nextInt(3) > 0) {
                spoil(object.get(name));
                return;
            }
            switch (random.nextInt(7)) {
                case 0 -> object.remove(name);
                case 1 -> object.putNull(name);
                case 2 -> object.put(name, -1);
                case 3 -> object.put(name, 1e300);
                case 4 -> object.putArray(name).addObject();
                case 5 -> object.put(TEXTS[random.nextInt(TEXTS.length)], true);
                default -> object.put(name, "\u0000" + "y".repeat(random.nextInt(400)));
            }
        }
    }

    /** Whether a value has the fields and types of its schema, and no others, and is in its bounds. */
    private void assertHolds(JsonNode schema, JsonNode value, String sent) {
        assertFits(schema, value, sent);
        Set<String> known = new HashSet<>();
        boolean open = collect(schema, known);
        if (value.isObject() && !open) {
            assertThat(known).as("fields of the answer to %s", sent).containsAll(names(value));
        }
    }

    /** Adds the fields that a schema has; whether it takes any others. */
    private boolean collect(JsonNode given, Set<String> known) {
        JsonNode schema = resolved(given);
        boolean open = schema.path("additionalProperties").isObject();
        known.addAll(names(schema.path("properties")));
        for (JsonNode part : schema.path("allOf")) {
            open |= collect(part, known);
        }
        return open;
    }

    private void assertFits(JsonNode given, JsonNode value, String sent) {
        JsonNode schema = resolved(given);
        for (JsonNode part : schema.path("allOf")) {
            assertFits(part, value, sent);
        }
        for (JsonNode name : schema.path("required")) {
            assertThat(value.has(name.asText())).as("%s in the answer to %s", name, sent).isTrue();
        }
        boolean fits = switch (schema.path("type").asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray() && value.size() >= schema.path("minItems").asInt()
                    && value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE);
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
        if (value.isNumber()) {
            fits &= value.asDouble() >= schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                    && value.asDouble() <= schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
        }
        assertThat(fits).as("%s does not fit %s in the answer to %s", value, schema, sent).isTrue();
        schema.path("properties").properties().forEach(property -> {
            if (value.has(property.getKey())) {
                assertHolds(property.getValue(), value.get(property.getKey()), sent);
            }
        });
        if (value.isArray() && schema.has("items")) {
            value.forEach(item -> assertHolds(schema.path("items"), item, sent));
        }
    }
}
