package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.rest.McpClient;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The program as the build packaged it with {@code -Dmcp}, called by a client that nobody wrote for it. */
class McpIT {
    private static final String HELLO = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
            "clientInfo":{"name":"test","version":"1"}}}
            """;

    /** What the README tells an agent's owner to configure. */
    private static JsonNode configured(String server) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("{\"mcpServers\"");
        return new JsonMapper().readTree(readme.substring(start, readme.indexOf("```", start))).at("/mcpServers/" + server);
    }

    @Test
    void answersOverHttp() throws Exception {
        JsonNode server = configured("precis-service");
        String key = server.at("/headers/Authorization").asText().substring("Bearer ".length());
        try (PackagedProcess service = PackagedProcess.serve(Map.of("PRECIS_API_KEY", key))) {
            String url = server.get("url").asText().replace("localhost:8080", "127.0.0.1:" + service.port());
            McpClient.callEverything(Map.of("url", url, "key", key));
        }
    }

    @Test
    void answersOverStandardInputAndOutput() throws Exception {
        JsonNode server = configured("precis");
        assertThat(server.get("command").asText()).isEqualTo("precis");
        McpClient.callEverything(McpClient.program(PackagedProcess.command(server.get("args").get(0).asText())));
    }

    @Test
    void writesNothingButMessagesAndEndsWithItsInput() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(PackagedProcess.command("mcp")).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write((HELLO + "nonsense\n" + """
                    {"jsonrpc":"2.0","method":"notifications/initialized"}
                    {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"summarize","arguments":{"text":"Šejla čita."}}}
                    """).getBytes(StandardCharsets.UTF_8));
        }
        List<String> written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(written).hasSize(3).allMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\""));
        assertThat(written).anyMatch(line -> line.contains("Šejla čita."));
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
