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
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @ParameterizedTest
    @ValueSource(strings = {"/v1/summaries", "/v1/digests", "/v1/contexts"})
    void everyRequestGetsAnAnswerOfTheContract(String path) throws IOException {
        document = new YAMLMapper().readTree(given().get("/q/openapi").asString());
        JsonNode post = document.path("paths").path(path).path("post");
        JsonNode request = post.at("/requestBody/content/application~1json/schema");
        JsonNode answer = resolved(post.at("/responses/200/content/application~1json/schema"));
        JsonNode problem = resolved(document.at("/components/responses/Problem/content/application~1problem+json/schema"));
        Set<Integer> statuses = problemStatuses();
        int answered = 0;
        for (int i = 0; i < REQUESTS; i++) {
            JsonNode body = value(request, 0);
            boolean faulty = random.nextBoolean();
            if (faulty) {
                spoil(body);
            }
            String sent = JSON.writeValueAsString(body);
            Response got = given().contentType("application/json").body(sent).post(path);
            int status = got.statusCode();
            if (status == 200) {
                answered++;
                assertHolds(answer, JSON.readTree(got.asByteArray()), sent);
            } else {
                assertThat(status).as(sent).isIn(statuses).isLessThan(500);
                assertHolds(problem, JSON.readTree(got.asByteArray()), sent);
            }
        }
        assertThat(answered).as("requests that were answered").isBetween(REQUESTS / 20, REQUESTS);
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

    /** Whether a value has the fields and types of its schema. */
    private void assertHolds(JsonNode given, JsonNode value, String sent) {
        JsonNode schema = resolved(given);
        for (JsonNode part : schema.path("allOf")) {
            assertHolds(part, value, sent);
        }
        for (JsonNode name : schema.path("required")) {
            assertThat(value.has(name.asText())).as("%s in the answer to %s", name, sent).isTrue();
        }
        boolean fits = switch (schema.path("type").asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
        assertThat(fits).as("%s is no %s in the answer to %s", value, schema.path("type"), sent).isTrue();
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
