package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** The client of the protocol's own SDK for TypeScript, which lists the tools, calls all of them and checks answers by their schemas. */
public final class McpClient {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = "Die Brücke ist seit Montag wieder offen. 🚋 Ihr neues Deck trägt Straßenbahnen.";
    private static final String CALLS = """
            [["summarize", {"text": "%s", "length": {"sentences": 1}}],
             ["digest", {"documents": [{"id": "a", "text": "The bridge reopened on Monday."}, {"id": "b", "text": "A bakery sells bread."}]}],
             ["extract_for_question", {"query": "When did the bridge reopen?", "passages": [
               {"id": "a", "text": "The bridge reopened on Monday after two years of repairs."}, {"id": "b", "text": "A bakery sells bread."}]}],
             ["keywords", {"text": "The bridge reopened. The bridge is new."}],
             ["summarize", {"text": " ", "length": {"sentences": 0}, "txet": 1}],
             ["digest", {}],
             ["keywords", {"text": 7}]]""".formatted(TEXT);

    private McpClient() {}

    /** @param server its {@code url} and {@code key}, or {@code command} and {@code args} */
    public static void callEverything(Map<String, Object> server) throws Exception {
        JsonNode told = JSON.readTree(new NpmClient("src/mcp/client").run(Map.of(), "mcp.mjs", JSON.writeValueAsString(server), CALLS));

        assertThat(told.at("/server/name").asText()).isEqualTo("precis");
        assertThat(told.get("tools").findValuesAsText("name")).containsExactlyInAnyOrder("summarize", "digest", "extract_for_question",
                "keywords");
        JsonNode answers = told.get("answers");
        JsonNode sentence = answers.at("/0/structuredContent/sentences/0");
        assertThat(TEXT.substring(sentence.get("start").asInt(), sentence.get("end").asInt())).isEqualTo(sentence.get("text").asText());
        assertThat(answers.at("/0/structuredContent").equals(McpClient::compare, JSON.readTree(answers.at("/0/content/0/text").asText())))
                .isTrue();
        assertThat(answers.at("/1/structuredContent/sentences").findValuesAsText("document")).containsExactly("a", "b");
        assertThat(answers.at("/2/structuredContent/passages/0/sentences/0/text").asText()).contains("on Monday");
        assertThat(answers.at("/2/structuredContent/matched").asBoolean()).isTrue();
        assertThat(answers.at("/3/structuredContent/keywords/0/term").asText()).isEqualToIgnoringCase("bridge");
        assertThat(refusal(answers.get(4))).contains("text: must", "length.sentences: must be", "txet: is not known here");
        assertThat(refusal(answers.get(5))).isEqualTo("documents: must be given");
        assertThat(refusal(answers.get(6))).contains("text: must be a string");
    }

    /** JavaScript tells 1 for 1.0. */
    private static int compare(JsonNode one, JsonNode other) {
        boolean numbers = one.isNumber() && other.isNumber();
        return (numbers ? one.doubleValue() == other.doubleValue() : one.equals(other)) ? 0 : 1;
    }

    private static String refusal(JsonNode answer) {
        assertThat(answer.get("isError").asBoolean()).isTrue();
        return answer.at("/content/0/text").asText();
    }

    /** A server that is a program, started by the client. */
    public static Map<String, Object> program(List<String> command) {
        return Map.of("command", command.getFirst(), "args", command.subList(1, command.size()));
    }
}
