package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code POST /v1/summaries/batch} answers. */
@QuarkusTest
class BatchTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static List<JsonNode> batch(byte[] body) throws IOException {
        String answer = given().header("Content-Type", "application/x-ndjson").body(body).post("/v1/summaries/batch")
                .then().statusCode(200).header("Content-Type", "application/x-ndjson").extract().asString();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : answer.split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String line(int number) {
        return "{\"text\":\"Line " + number + " is a sentence. It has a second one.\",\"length\":{\"sentences\":2}}\n";
    }

    @Test
    void answersLineByLineInOrder() throws IOException {
        StringBuilder body = new StringBuilder();
        IntStream.range(0, 2_000).forEach(i -> body.append(line(i)));
        List<JsonNode> answers = batch(body.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answers).hasSize(2_000);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).path("summary").asText()).startsWith("Line " + i + " is");
        }
    }

    @Test
    void keepsTheConnectionOfABatchThatWasAnswered() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int batch = 0; batch < 2; batch++) {
                socket.getOutputStream().write(("POST /v1/summaries/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson"
                        + "\r\nContent-Length: " + line(1).length() + "\r\n\r\n" + line(1)).getBytes(StandardCharsets.UTF_8));
                assertThat(in.readLine()).isEqualTo("HTTP/1.1 200 OK");
                String read = "";
                while (!read.equals("0")) { // the length of the last chunk
                    read = in.readLine();
                    assertThat(read).as("a line before the end of the answer").isNotNull();
                }
                assertThat(in.readLine()).isEmpty();
            }
        }
    }

    @Test
    void answersOverHttp2AsWell() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI batch = URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/summaries/batch");
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(batch).header("Content-Type", "application/x-ndjson")
                    .POST(HttpRequest.BodyPublishers.ofString(line(1) + line(2))).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines()).hasSize(2);
        }
    }

    @Test
    void answersALineAsItWouldTheRequestAlone() throws IOException {
        byte[] request = JSON.writeValueAsBytes(Map.of("text", Seeds.text(Seeds.NAMES.getFirst()), "explain", true));
        JsonNode alone = JSON.readTree(given().contentType("application/json").body(request).post("/v1/summaries").asByteArray());
        assertThat(batch(request)).containsExactly(alone);
    }

    @Test
    void aBadLineGetsAProblemAndTheRestGoOn() throws IOException {
        String body = line(1) + "\r\n  \n{\"text\":\n" + "{\"txt\":\"xylophon\"}\n" + line(2).strip();
        List<JsonNode> answers = batch(body.getBytes(StandardCharsets.UTF_8));
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).path("summary").asText()).startsWith("Line 1");
        assertThat(answers.get(1).path("status").asInt()).isEqualTo(400);
        assertThat(answers.get(2).at("/violations/0/field").asText()).isEqualTo("txt");
        assertThat(answers.get(3).path("summary").asText()).startsWith("Line 2");
    }

    @Test
    void repeatsAnIdOfNothing() throws IOException {
        List<JsonNode> answers = batch(("{\"id\":\"\"," + line(1).substring(1) + "\n{\"id\":\"\",\"text\":3}\n" + line(2))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(answers).extracting(answer -> answer.path("id").asText("none")).containsExactly("", "", "none");
    }

    @Test
    void aLongIdIsRefusedAndNotRepeated() throws IOException {
        String body = "{\"id\":\"" + "x".repeat(257) + "\"," + line(1).substring(1);
        List<JsonNode> answers = batch(body.getBytes(StandardCharsets.UTF_8));
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().has("id")).isFalse();
        assertThat(answers.getFirst().path("detail").asText()).isEqualTo("id: must be at most 256 characters long");
    }

    @Test
    void repeatsTheIdOfALineAndTellsTheLineOfAProblem() throws IOException {
        String body = "\uFEFF{\"id\":\"a\"," + line(1).substring(1) + "\n\n{\"id\":\"b\",\"text\":3}\n{\"text\":";
        List<JsonNode> answers = batch(body.getBytes(StandardCharsets.UTF_8));
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).path("id").asText()).isEqualTo("a");
        assertThat(answers.get(0).path("summary").asText()).startsWith("Line 1");
        assertThat(answers.get(1).path("id").asText()).isEqualTo("b");
        assertThat(answers.get(1).path("line").asInt()).isEqualTo(4);
        assertThat(answers.get(2).has("id")).isFalse();
        assertThat(answers.get(2).path("line").asInt()).isEqualTo(5);
        assertThat(answers.get(2).path("detail").asText()).contains("see line 5, column 9");
    }

    @Test
    void aBatchMayBeLargerThanABodyButNoLineMay() throws IOException {
        byte[] body = ("{\"text\":\"" + "word ".repeat(2_200_000) + "\"}\n" + line(7)).getBytes(StandardCharsets.UTF_8);
        List<JsonNode> answers = batch(body);
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).path("status").asInt()).isEqualTo(413);
        assertThat(answers.get(1).path("summary").asText()).startsWith("Line 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aBatchInUtf16GetsOneAnswerThatSaysSo(String charset) throws IOException {
        List<JsonNode> answers = batch(("\uFEFF" + line(1) + line(2)).getBytes(Charset.forName(charset)));
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().path("status").asInt()).isEqualTo(400);
        assertThat(answers.getFirst().at("/violations/0/message").asText()).contains("UTF-16");
        assertThat(batch(("\uFEFF" + line(1) + line(2)).getBytes(StandardCharsets.UTF_8))).hasSize(2)
                .allMatch(answer -> answer.has("summary"));
    }

    @Test
    void answersBeforeTheLastLineHasCome() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out.write(("POST /v1/summaries/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 3; i++) {
                String line = line(i);
                out.write((Integer.toHexString(line.length()) + "\r\n" + line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                String answer = in.readLine();
                while (!answer.startsWith("{")) {
                    answer = in.readLine();
                }
                assertThat(answer).contains("Line " + i);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void takesNothingButNdjson(String contentType) {
        BadInputTest.problem(given().header("Content-Type", contentType).body("{}").post("/v1/summaries/batch"), 415);
    }

    @Test
    void tellsTheMethodsOfItsPath() {
        assertThat(BadInputTest.problem(given().get("/v1/summaries/batch"), 405).header("Allow")).isEqualTo("POST, OPTIONS");
    }
}
