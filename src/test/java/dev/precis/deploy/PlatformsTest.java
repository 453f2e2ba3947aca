package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.knative.serving.v1.Service;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files that platforms of others read: Cloud Run, Azure Functions, Lambda with an image. */
class PlatformsTest {
    private static final Path DEPLOY = Path.of("deploy");
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    /** What Cloud Run leaves a container after SIGTERM. */
    private static final int CLOUD_RUN_GRACE_SECONDS = 10;

    @Test
    void cloudRunFindsTheServiceWhereItListensAndGivesItTheTimeToStop() {
        Service service = Manifests.read(DEPLOY.resolve("cloud-run/service.yaml")).get(Service.class);
        Container container = service.getSpec().getTemplate().getSpec().getContainers().getFirst();
        assertThat(container.getImage()).endsWith("/" + Settings.image());
        assertThat(container.getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getName()).as("Cloud Run knows http1 and h2c").isEqualTo("h2c");
            assertThat(port.getContainerPort()).isEqualTo(Settings.port());
        });
        PodChecks.probes(container.getStartupProbe(), "/q/health/started", container);
        PodChecks.probes(container.getLivenessProbe(), "/q/health/live", container);
        assertThat(container.getEnv()).extracting(EnvVar::getName).as("PORT is Cloud Run's to set")
                .isSubsetOf(Settings.environment()).doesNotContain("PORT");
        assertThat(container.getEnv()).filteredOn(variable -> variable.getName().equals("QUARKUS_SHUTDOWN_TIMEOUT")).singleElement()
                .satisfies(timeout -> assertThat(Settings.seconds(timeout.getValue())).isLessThan(CLOUD_RUN_GRACE_SECONDS));
        assertThat(container.getResources().getLimits()).containsOnlyKeys("cpu", "memory");
    }

    @Test
    void theFunctionsHostHandsEveryRequestOnAsItIs() throws IOException {
        JsonNode host = JSON.readTree(DEPLOY.resolve("azure-functions/host.json").toFile());
        assertThat(host.fieldNames()).toIterable().containsExactlyInAnyOrder("version", "extensions", "customHandler");
        assertThat(host.path("version").asText()).isEqualTo("2.0");
        assertThat(host.at("/extensions/http/routePrefix").isTextual()).isTrue();
        assertThat(host.at("/extensions/http/routePrefix").asText()).as("paths are Precis' own").isEmpty();
        JsonNode handler = host.path("customHandler");
        assertThat(handler.fieldNames()).toIterable().containsExactlyInAnyOrder("description", "enableForwardingHttpRequest");
        assertThat(handler.path("enableForwardingHttpRequest").asBoolean()).isTrue();
        assertThat(handler.path("description").fieldNames()).toIterable()
                .containsExactlyInAnyOrder("defaultExecutablePath", "workingDirectory", "arguments");

        JsonNode bindings = JSON.readTree(DEPLOY.resolve("azure-functions/http/function.json").toFile()).path("bindings");
        assertThat(bindings).hasSize(2);
        JsonNode in = bindings.path(0);
        assertThat(in.fieldNames()).toIterable()
                .containsExactlyInAnyOrder("type", "direction", "name", "authLevel", "methods", "route");
        assertThat(List.of(in.path("type").asText(), in.path("direction").asText())).containsExactly("httpTrigger", "in");
        assertThat(in.path("authLevel").asText()).isIn("anonymous", "function", "admin");
        assertThat(in.path("route").asText()).isEqualTo("{*path}");
        assertThat(in.path("methods")).extracting(JsonNode::asText).contains("get", "post");
        assertThat(List.of(bindings.path(1).path("type").asText(), bindings.path(1).path("direction").asText()))
                .as("forwarding is for functions with these two bindings alone").containsExactly("http", "out");
    }

    @Test
    void cfnLintFindsNoFaultWithTheTemplateOfTheLambdaImage() throws Exception {
        String template = "deploy/lambda-image/template.yaml";
        Tool.Ran lint = Tool.run("cfn-lint", template);
        assertThat(lint.status()).as(lint.out()).isZero();
        assertThat(Files.readString(Path.of(template))).contains("PackageType: Image");
    }
}
