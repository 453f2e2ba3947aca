package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The chart, rendered and linted by Helm itself. */
class HelmTest {
    private static final Path CHART = Path.of("deploy/helm");

    private static TemplateCommand template() {
        return new Helm(CHART).template().withName("news").withKubeVersion("1.31.0");
    }

    @Test
    void helmFindsNoFaultWithTheChart() {
        LintResult lint = new Helm(CHART).lint().strict().call();
        assertThat(lint.isFailed()).as(lint.getMessages().toString()).isFalse();
    }

    @Test
    void rendersWhatTheKustomizeOverlayRenders() {
        Manifests chart = Manifests.of(template().call());
        assertThat(chart.kinds()).containsExactlyInAnyOrder(
                "Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy");
        Deployment deployment = chart.get(Deployment.class);
        PodSpec pod = deployment.getSpec().getTemplate().getSpec();
        Container container = pod.getContainers().getFirst();
        assertThat(deployment.getMetadata().getName()).isEqualTo("news-precis");
        assertThat(deployment.getSpec().getReplicas()).isNull();
        PodChecks.serves(container, "precis:native");
        PodChecks.probes(container.getStartupProbe(), "/q/health/started", container);
        PodChecks.restricted(pod);
        PodChecks.stopsGracefully(pod);
        Map<String, String> selector = deployment.getSpec().getSelector().getMatchLabels();
        assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels()).containsAllEntriesOf(selector);
        assertThat(chart.get(Service.class).getSpec().getSelector()).isEqualTo(selector);
        assertThat(chart.get(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels()).isEqualTo(selector);
        assertThat(chart.get(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels()).isEqualTo(selector);
        assertThat(chart.get(NetworkPolicy.class).getSpec().getEgress()).isEmpty();
        assertThat(chart.get(HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef().getName()).isEqualTo("news-precis");
    }

    @Test
    void everyValueReachesItsPlace() {
        Manifests chart = Manifests.of(template()
                .set("image.repository", "registry.example/precis")
                .set("image.tag", "jvm")
                .set("replicas.min", 3)
                .set("replicas.max", 3)
                .set("apiKeySecret", "the-key")
                .set("env.PRECIS_LIMITS_BODY_SIZE", "1M")
                .set("ingress.enabled", true)
                .set("ingress.host", "precis.example.org")
                .set("ingress.tlsSecret", "certificate")
                .set("networkPolicy", false)
                .set("shutdownDelay", 9)
                .call());
        assertThat(chart.kinds()).containsExactlyInAnyOrder("Deployment", "Service", "PodDisruptionBudget", "Ingress");
        Deployment deployment = chart.get(Deployment.class);
        PodSpec pod = deployment.getSpec().getTemplate().getSpec();
        assertThat(deployment.getSpec().getReplicas()).isEqualTo(3);
        PodChecks.serves(pod.getContainers().getFirst(), "registry.example/precis:jvm");
        PodChecks.stopsGracefully(pod);
        assertThat(pod.getContainers().getFirst().getEnv()).extracting(EnvVar::getName, EnvVar::getValue).contains(
                tuple("QUARKUS_SHUTDOWN_DELAY", "9s"),
                tuple("PRECIS_API_KEY_FILE", "/run/secrets/precis/key"),
                tuple("PRECIS_LIMITS_BODY_SIZE", "1M"));
        assertThat(pod.getVolumes()).filteredOn(volume -> volume.getSecret() != null).singleElement()
                .satisfies(volume -> assertThat(volume.getSecret().getSecretName()).isEqualTo("the-key"));
        assertThat(chart.get(Ingress.class).getSpec().getRules().getFirst().getHost()).isEqualTo("precis.example.org");
    }

    @Test
    void probesAndMetricsMoveToTheManagementPort() {
        Manifests chart = Manifests.of(template().set("managementPort", 9000).call());
        Container container = chart.get(Deployment.class).getSpec().getTemplate().getSpec().getContainers().getFirst();
        assertThat(container.getPorts()).extracting(ContainerPort::getName, ContainerPort::getContainerPort)
                .containsExactly(tuple("http", Settings.port()), tuple("management", 9000));
        assertThat(container.getEnv()).extracting(EnvVar::getName, EnvVar::getValue).contains(tuple("QUARKUS_MANAGEMENT_PORT", "9000"));
        assertThat(Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                .allSatisfy(probe -> assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management"));
        assertThat(chart.get(Service.class).getSpec().getPorts()).extracting(ServicePort::getName).containsExactly("http", "management");
        assertThat(chart.get(NetworkPolicy.class).getSpec().getIngress().getFirst().getPorts())
                .extracting(port -> port.getPort().getStrVal()).containsExactly("http", "management");
        assertThat(template().set("managementPort", 9000).set("serviceMonitor", true).call()).contains("- port: management\n      path: /q/metrics");
    }

    @Test
    void refusesValuesThatDoNotFit() {
        assertThatThrownBy(() -> template().set("replicas.min", 0).call()).hasMessageContaining("replicas");
        assertThatThrownBy(() -> template().set("replica.min", 2).call()).hasMessageContaining("replica");
        assertThatThrownBy(() -> template().set("replicas.min", 11).call()).hasMessageContaining("must not be above");
        assertThatThrownBy(() -> template().set("ingress.enabled", true).call()).hasMessageContaining("host");
        assertThatThrownBy(() -> template().set("env.lower", "x").call()).hasMessageContaining("lower");
    }

    @Test
    void makesAServiceMonitorForThePrometheusOperator() {
        assertThat(template().set("serviceMonitor", true).call()).contains("kind: ServiceMonitor", "path: /q/metrics");
    }
}
