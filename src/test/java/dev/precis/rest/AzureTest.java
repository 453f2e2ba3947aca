package dev.precis.rest;

import static dev.precis.rest.Api.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.azure.ai.textanalytics.TextAnalyticsClient;
import com.azure.ai.textanalytics.TextAnalyticsClientBuilder;
import com.azure.ai.textanalytics.models.ExtractiveSummaryAction;
import com.azure.ai.textanalytics.models.ExtractiveSummaryOptions;
import com.azure.ai.textanalytics.models.ExtractiveSummaryResult;
import com.azure.ai.textanalytics.models.ExtractiveSummarySentence;
import com.azure.ai.textanalytics.models.ExtractiveSummarySentencesOrder;
import com.azure.ai.textanalytics.models.TextAnalyticsActions;
import com.azure.ai.textanalytics.models.TextAnalyticsError;
import com.azure.core.credential.AzureKeyCredential;
import com.azure.core.exception.HttpResponseException;
import com.azure.core.http.netty.NettyAsyncHttpClientBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import reactor.netty.http.client.HttpClient;

/** Azure's own client, as its users have it, with nothing but another endpoint; over TLS, without which it sends no key. */
@QuarkusTest
@TestProfile(AzureTest.Profile.class)
class AzureTest {
    private static final String KEY = "open-sesame";
    private static final String JOBS = "/language/analyze-text/jobs";
    private static final String BODY = "{\"analysisInput\": {\"documents\": [{\"id\": \"1\", \"text\": \"A text.\"}]}, "
            + "\"tasks\": [{\"kind\": \"ExtractiveSummarization\"}]}";

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Certificate certificate = Certificate.make();
            return Map.of("precis.azure.enabled", "true", "precis.api.key", KEY, "quarkus.http.test-ssl-port", "0",
                    "quarkus.http.ssl.certificate.key-store-file", certificate.store().toString(),
                    "quarkus.http.ssl.certificate.key-store-password", Certificate.PASSWORD);
        }
    }

    /** One that is signed by nobody but itself, made by the JDK's keytool. */
    record Certificate(Path store, Path file) {
        static final String PASSWORD = "changeit";

        static Certificate make() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "azure");
                Certificate made = new Certificate(folder.resolve("store.p12").toAbsolutePath(), folder.resolve("certificate.pem"));
                keytool("-genkeypair", "-alias", "precis", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
                        "-storetype", "PKCS12", "-keystore", made.store.toString(), "-storepass", PASSWORD);
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void keytool(String... arguments) throws IOException {
            List<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()),
                    Stream.of(arguments)).toList();
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            try {
                assertThat(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0).as(output).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts tests", e);
            }
        }
    }

    @TestHTTPResource(value = "/", tls = true)
    URI endpoint;

    private static Path certificate() throws IOException {
        Path store = Path.of(ConfigProvider.getConfig().getValue(
                "quarkus.http.ssl.certificate.key-store-file", String.class));
        Path file = store.resolveSibling("certificate.pem");
        if (!Files.exists(file)) {
            Certificate.keytool("-exportcert", "-rfc", "-alias", "precis", "-keystore", store.toString(), "-storepass",
                    Certificate.PASSWORD, "-file", file.toString());
        }
        return file.toAbsolutePath();
    }

    private TextAnalyticsClient client(String key) throws Exception {
        SslContext trusting = SslContextBuilder.forClient().trustManager(certificate().toFile()).build();
        return new TextAnalyticsClientBuilder().credential(new AzureKeyCredential(key)).endpoint("https://localhost:" + endpoint.getPort())
                .httpClient(new NettyAsyncHttpClientBuilder(HttpClient.create().secure(tls -> tls.sslContext(trusting))).build())
                .buildClient();
    }

    private static List<ExtractiveSummaryResult> results(Iterable<ExtractiveSummaryResult> page) {
        return StreamSupport.stream(page.spliterator(), false).toList();
    }

    @Test
    void itsClientSummarizesWithoutKnowingWho() throws Exception {
        String text = Files.readString(Path.of("seeds/004_3d929be05c6d5bd0.txt"));
        List<ExtractiveSummaryResult> results = client(KEY).beginExtractSummary(List.of(text, ""), "en",
                new ExtractiveSummaryOptions().setMaxSentenceCount(4).setOrderBy(ExtractiveSummarySentencesOrder.RANK)
                        .setIncludeStatistics(true))
                .getFinalResult().stream().flatMap(page -> results(page).stream()).toList();
        assertThat(results).hasSize(2);
        List<ExtractiveSummarySentence> sentences = results.getFirst().getSentences().stream().collect(Collectors.toList());
        assertThat(sentences).hasSize(4).allSatisfy(sentence -> assertThat(
                text.substring(sentence.getOffset(), sentence.getOffset() + sentence.getLength())).isEqualTo(sentence.getText()));
        assertThat(sentences).extracting(sentence -> -sentence.getRankScore()).isSorted();
        assertThat(results.getFirst().getStatistics().getCharacterCount()).isPositive();
        assertThat(results.get(1).isError()).isTrue();
        assertThat(results.get(1).getError().getErrorCode()).hasToString("InvalidDocument");
    }

    @Test
    void itsClientRunsSummariesAmongActions() throws Exception {
        List<ExtractiveSummaryResult> results = client(KEY).beginAnalyzeActions(List.of("Cats eat mice. Dogs eat what there is."),
                new TextAnalyticsActions().setExtractiveSummaryActions(new ExtractiveSummaryAction().setActionName("mine")))
                .getFinalResult().stream().flatMap(actions -> actions.getExtractiveSummaryResults().stream())
                .flatMap(action -> results(action.getDocumentsResults()).stream()).toList();
        assertThat(results).singleElement().satisfies(result -> assertThat(result.getSentences()).isNotEmpty());
    }

    @Test
    void itsClientIsToldWhatIsWrong() throws Exception {
        TextAnalyticsClient client = client(KEY);
        assertThatThrownBy(() -> client.beginExtractSummary(Collections.nCopies(26, "A text.")).getFinalResult())
                .isInstanceOfSatisfying(HttpResponseException.class, e -> {
                    assertThat(e.getResponse().getStatusCode()).isEqualTo(400);
                    assertThat(((TextAnalyticsError) e.getValue()).getErrorCode()).hasToString("InvalidDocumentBatch");
                });
        TextAnalyticsClient stranger = client("another key");
        assertThatThrownBy(() -> stranger.beginExtractSummary(List.of("A text.")).getFinalResult())
                .isInstanceOfSatisfying(HttpResponseException.class, e -> assertThat(e.getResponse().getStatusCode()).isEqualTo(401));
    }

    @Test
    void itsClientForJavaScriptSummarizesToo() throws Exception {
        Path seed = Path.of("seeds/004_3d929be05c6d5bd0.txt").toAbsolutePath();
        String output = new NpmClient("src/test/azure").run(Map.of("NODE_EXTRA_CA_CERTS", certificate().toString()), "azure.mjs",
                "https://localhost:" + endpoint.getPort(), KEY, seed.toString());
        JsonNode results = new JsonMapper().readTree(output).get("results");
        JsonNode sentences = results.at("/0/sentences");
        assertThat(sentences).hasSize(2);
        String text = Files.readString(seed);
        assertThat(sentences.findValuesAsText("text")).allSatisfy(sentence -> assertThat(text).contains(sentence));
        assertThat(results.at("/1/error/code").asText()).isEqualTo("InvalidDocument");
    }

    private static Response submit(String body, String apiVersion) {
        return given().header("Ocp-Apim-Subscription-Key", KEY).contentType("application/json").body(body)
                .queryParam("api-version", apiVersion)
                .post(JOBS);
    }

    @Test
    void aJobIsDoneWhenItsSubmissionIsAnsweredForWhoeverHasTheKey() {
        Response submitted = submit(BODY, "2023-04-01");
        submitted.then().statusCode(202).header("operation-location", notNullValue());
        String location = submitted.header("operation-location");
        assertThat(location).matches("http://localhost:\\d+/language/analyze-text/jobs/[0-9a-f-]{36}\\?api-version=2023-04-01");
        given().header("Ocp-Apim-Subscription-Key", KEY).get(location).then().statusCode(200).contentType("application/json")
                .body("status", is("succeeded"), "tasks.items[0].results.documents[0].sentences[0].text", is("A text."));
        given().get(location).then().statusCode(401).body("error.code", is("Unauthorized"));
        given().header("Ocp-Apim-Subscription-Key", KEY).post(location.replace("?", ":cancel?")).then().statusCode(202)
                .header("operation-location", location);
    }

    @Test
    void errorsAreThoseOfTheProtocol() {
        submit("{}", "2023-04-01").then().statusCode(400).contentType("application/json").body("error.code", is("InvalidArgument"),
                "error.innererror.code", is("MissingInputDocuments"));
        submit(BODY, "2022-05-01").then().statusCode(400).body("error.innererror.code", is("InvalidParameterValue"));
        given().contentType("application/json").body(BODY).post(JOBS).then().statusCode(401).body("error.code", is("Unauthorized"));
        given().header("Ocp-Apim-Subscription-Key", KEY).get(JOBS + "/3?api-version=2023-04-01").then().statusCode(404)
                .body("error.innererror.code", is("OperationNotFound"));
        given().header("Ocp-Apim-Subscription-Key", KEY).get("/language/else").then().statusCode(404).body("error.code", is("NotFound"));
        given().header("Ocp-Apim-Subscription-Key", KEY).contentType("text/plain").body("A text.").post(JOBS).then().statusCode(415)
                .body("error.code", is("InvalidRequest"));
    }

    @Test
    void theServicesOwnProblemsStayWhatTheyAre() {
        given().contentType("application/json").body("{}").post("/v1/summaries").then().statusCode(401)
                .contentType(containsString("problem+json"));
    }
}
