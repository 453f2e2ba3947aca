package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.knative.serving.v1.Service;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesTest {
    private static final Path DEPLOY = Path.of("deploy");
    private static final Map<String, String> LABEL = Map.of("app.kubernetes.io/name", "precis");

    private static Manifests overlay(String name) throws Exception {
        return rendered("kubernetes/overlays/" + name);
    }

    /** A kustomization as {@code kubectl} renders it. */
    private static Manifests rendered(String folder) throws Exception {
        Tool.Ran kustomize = Tool.run("kubectl", "kustomize", DEPLOY.resolve(folder).toString());
        assertThat(kustomize.status()).as(kustomize.out()).isZero();
        return Manifests.of(kustomize.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jvm", "native"})
    void theOverlayRunsTheServiceAsItIsBuilt(String name) throws Exception {
        Manifests overlay = overlay(name);
        assertThat(overlay.kinds()).containsExactlyInAnyOrder(
                "Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy");
        DeploymentSpec deployment = overlay.get(Deployment.class).getSpec();
        PodSpec pod = deployment.getTemplate().getSpec();
        Container container = pod.getContainers().getFirst();
        assertThat(deployment.getReplicas()).as("the autoscaler owns them").isNull();
        assertThat(deployment.getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal()).isZero();
        assertThat(deployment.getTemplate().getMetadata().getLabels()).isEqualTo(LABEL);
        assertThat(deployment.getSelector().getMatchLabels()).isEqualTo(LABEL);
        PodChecks.serves(container, name.equals("jvm") ? Settings.image() + "-jvm" : Settings.image());
        PodChecks.probes(container.getStartupProbe(), "/q/health/started", container);
        PodChecks.restricted(pod);
        PodChecks.stopsGracefully(pod);
        assertThat(pod.getTopologySpreadConstraints()).hasSize(2)
                .allSatisfy(spread -> assertThat(spread.getLabelSelector().getMatchLabels()).isEqualTo(LABEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jvm", "native"})
    void everythingAroundTheDeploymentPointsAtIt(String name) throws Exception {
        Manifests overlay = overlay(name);
        String deployment = overlay.get(Deployment.class).getMetadata().getName();
        String port = overlay.get(Deployment.class).getSpec().getTemplate().getSpec().getContainers().getFirst().getPorts()
                .getFirst().getName();
        var service = overlay.get(io.fabric8.kubernetes.api.model.Service.class).getSpec();
        assertThat(service.getSelector()).isEqualTo(LABEL);
        assertThat(service.getPorts().getFirst().getTargetPort().getStrVal()).isEqualTo(port);

        HorizontalPodAutoscalerSpec autoscaler = overlay.get(HorizontalPodAutoscaler.class).getSpec();
        assertThat(autoscaler.getScaleTargetRef().getName()).isEqualTo(deployment);
        assertThat(autoscaler.getMinReplicas()).isBetween(2, autoscaler.getMaxReplicas());
        assertThat(autoscaler.getMetrics()).singleElement()
                .satisfies(metric -> assertThat(metric.getResource().getName()).isEqualTo("cpu"));

        assertThat(overlay.get(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels()).isEqualTo(LABEL);

        NetworkPolicySpec network = overlay.get(NetworkPolicy.class).getSpec();
        assertThat(network.getPodSelector().getMatchLabels()).isEqualTo(LABEL);
        assertThat(network.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(network.getEgress()).as("nothing goes out").isEmpty();
        assertThat(network.getIngress()).singleElement().satisfies(
                rule -> assertThat(rule.getPorts()).singleElement().satisfies(in -> assertThat(in.getPort().getStrVal()).isEqualTo(port)));
    }

    @Test
    void theOperatorScrapesTheServiceAndGrafanaFindsTheDashboard() throws Exception {
        Manifests monitoring = rendered("monitoring");
        JsonNode monitor = monitoring.tree("ServiceMonitor").path("spec");
        var service = overlay("native").get(io.fabric8.kubernetes.api.model.Service.class);
        assertThat(monitor.at("/endpoints/0/port").asText()).isEqualTo(service.getSpec().getPorts().getFirst().getName());
        assertThat(monitor.at("/endpoints/0/path").asText()).isEqualTo("/q/metrics");
        assertThat(monitor.at("/selector/matchLabels").properties()).allSatisfy(
                label -> assertThat(service.getMetadata().getLabels()).containsEntry(label.getKey(), label.getValue().asText()));
        assertThat(monitoring.tree("PrometheusRule").at("/spec/groups/0/rules")).isNotEmpty();
        ConfigMap dashboard = monitoring.get(ConfigMap.class);
        assertThat(dashboard.getMetadata().getLabels()).containsEntry("grafana_dashboard", "1");
        assertThat(dashboard.getData()).containsOnlyKeys("precis.json");
    }

    @Test
    void theJobRunsTheCommandLineOverEveryShard() {
        Job job = Manifests.read(DEPLOY.resolve("kubernetes/job.yaml")).get(Job.class);
        PodSpec pod = job.getSpec().getTemplate().getSpec();
        Container container = pod.getContainers().getFirst();
        PodChecks.restricted(pod);
        PodChecks.memory(container);
        assertThat(container.getImage()).isEqualTo(Settings.image());
        assertThat(job.getSpec().getCompletionMode()).isEqualTo("Indexed");
        assertThat(pod.getRestartPolicy()).as("podFailurePolicy asks for it").isEqualTo("Never");
        assertThat(container.getArgs()).startsWith("bulk")
                .containsSequence("--shard", "$(JOB_COMPLETION_INDEX)/" + job.getSpec().getCompletions());
        assertThat(container.getArgs()).contains("--resume").containsSequence("--output-dir", "/corpus/answers")
                .endsWith("/corpus/requests");
        assertThat(job.getSpec().getPodFailurePolicy().getRules().getFirst().getOnExitCodes().getValues()).containsExactly(1, 2);
    }

    @Test
    void knativeScalesTheServiceToZero() {
        Service service = Manifests.read(DEPLOY.resolve("knative/service.yaml")).get(Service.class);
        var revision = service.getSpec().getTemplate();
        Container container = revision.getSpec().getContainers().getFirst();
        PodChecks.serves(container, Settings.image());
        assertThat(container.getReadinessProbe().getHttpGet().getPort().getIntVal()).isEqualTo(Settings.port());
        assertThat(container.getLivenessProbe().getHttpGet().getPort().getIntVal()).isEqualTo(Settings.port());
        assertThat(revision.getMetadata().getAnnotations())
                .containsEntry("autoscaling.knative.dev/min-scale", "0")
                .containsEntry("autoscaling.knative.dev/metric", "concurrency")
                .containsKey("autoscaling.knative.dev/target");
        assertThat(container.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    }
}
