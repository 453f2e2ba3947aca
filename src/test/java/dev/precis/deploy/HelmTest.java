package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chart, rendered and linted by Helm itself. */
class HelmTest {
    private static final Path CHART = Path.of("deploy/helm");
    private static final Path MONITORING = Path.of("deploy/monitoring");
    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private static TemplateCommand template() {
        return new Helm(CHART).template().withName("news").withKubeVersion("1.31.0");
    }

    /** The chart with the values of a file, as {@code helm -f} takes them. */
    private Manifests with(String values) {
        try {
            return Manifests.of(template().withValuesFile(Files.writeString(folder.resolve("values.yaml"), values)).call());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PodSpec pod(Manifests chart) {
        return chart.get(Deployment.class).getSpec().getTemplate().getSpec();
    }

    private static Container container(Manifests chart) {
        return pod(chart).getContainers().getFirst();
    }

    @Test
    void helmFindsNoFaultWithTheChart() {
        LintResult lint = new Helm(CHART).lint().strict().call();
        assertThat(lint.isFailed()).as(lint.getMessages().toString()).isFalse();
    }

    @Test
    void installsTheVersionThatIsBuilt() throws IOException {
        JsonNode chart = Manifests.YAML.readTree(Files.readString(CHART.resolve("Chart.yaml")));
        assertThat(chart.path("appVersion").asText()).isEqualTo(Settings.version());
    }

    @Test
    void rendersWhatTheKustomizeOverlayRenders() {
        Manifests chart = Manifests.of(template().call());
        assertThat(chart.kinds()).containsExactlyInAnyOrder(
                "Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy");
        Deployment deployment = chart.get(Deployment.class);
        PodSpec pod = pod(chart);
        Container container = container(chart);
        assertThat(deployment.getMetadata().getName()).isEqualTo("news-precis");
        assertThat(deployment.getSpec().getReplicas()).isNull();
        PodChecks.serves(container, Settings.image());
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
                .set("image.tag", "1.0.0-jvm")
                .set("replicas.min", 3)
                .set("replicas.max", 3)
                .set("revisionHistoryLimit", 2)
                .set("apiKeySecret", "the-key")
                .set("env.PRECIS_LIMITS_BODY_SIZE", "1M")
                .set("ingress.enabled", true)
                .set("ingress.host", "precis.example.org")
                .set("ingress.tlsSecret", "certificate")
                .set("networkPolicy.enabled", false)
                .set("shutdownDelay", 9)
                .call());
        assertThat(chart.kinds()).containsExactlyInAnyOrder("Deployment", "Service", "PodDisruptionBudget", "Ingress");
        Deployment deployment = chart.get(Deployment.class);
        assertThat(deployment.getSpec().getReplicas()).isEqualTo(3);
        assertThat(deployment.getSpec().getRevisionHistoryLimit()).isEqualTo(2);
        PodChecks.serves(container(chart), "registry.example/precis:1.0.0-jvm");
        PodChecks.stopsGracefully(pod(chart));
        assertThat(container(chart).getEnv()).extracting(EnvVar::getName, EnvVar::getValue).contains(
                tuple("QUARKUS_SHUTDOWN_DELAY", "9s"),
                tuple("PRECIS_API_KEY_FILE", "/run/secrets/precis/key"),
                tuple("PRECIS_LIMITS_BODY_SIZE", "1M"));
        assertThat(pod(chart).getVolumes()).filteredOn(volume -> volume.getSecret() != null).singleElement()
                .satisfies(volume -> assertThat(volume.getSecret().getSecretName()).isEqualTo("the-key"));
        assertThat(chart.get(Ingress.class).getSpec().getRules().getFirst().getHost()).isEqualTo("precis.example.org");
        assertThat(chart.get(Ingress.class).getSpec().getTls().getFirst().getSecretName()).isEqualTo("certificate");
    }

    @Test
    void corporaAreAVolumeThatIsOnlyRead() {
        Manifests chart = with("corpora: {volume: {persistentVolumeClaim: {claimName: precis-corpora}}, default: contracts}");
        PodChecks.readsCorpora(pod(chart), "contracts");
        assertThat(pod(chart).getVolumes()).filteredOn(volume -> volume.getName().equals("corpora")).singleElement().satisfies(
                volume -> assertThat(volume.getPersistentVolumeClaim().getClaimName()).isEqualTo("precis-corpora"));
        assertThat(container(with("corpora: {default: contracts}")).getEnv()).extracting(EnvVar::getName)
                .noneMatch(name -> name.startsWith("PRECIS_CORPORA"));
    }

    @Test
    void aNumberIsWrittenAsTheProgramReadsIt() {
        Manifests chart = with("""
                env:
                  PRECIS_LIMITS_BODY_SIZE: 10485760
                  PRECIS_ENGINE_THREADS: 4
                  PRECIS_SHARE: 0.25
                  PRECIS_LONG: 123456789012
                  PRECIS_FLAG: true
                  PRECIS_TEXT: "007"
                """);
        assertThat(container(chart).getEnv()).extracting(EnvVar::getName, EnvVar::getValue).contains(
                tuple("PRECIS_LIMITS_BODY_SIZE", "10485760"),
                tuple("PRECIS_ENGINE_THREADS", "4"),
                tuple("PRECIS_SHARE", "0.25"),
                tuple("PRECIS_LONG", "123456789012"),
                tuple("PRECIS_FLAG", "true"),
                tuple("PRECIS_TEXT", "007"));
    }

    @Test
    void isNamedAsItIsTold() {
        Manifests named = with("nameOverride: summaries");
        assertThat(named.get(Deployment.class).getMetadata().getName()).isEqualTo("news-summaries");
        assertThat(named.get(Service.class).getSpec().getSelector()).containsEntry("app.kubernetes.io/name", "summaries");
        Manifests whole = with("fullnameOverride: digest");
        assertThat(whole.trees()).extracting(manifest -> manifest.at("/metadata/name").asText()).containsOnly("digest");
        assertThat(whole.get(HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef().getName()).isEqualTo("digest");
        Manifests release = Manifests.of(template().withName("precis-eu").call());
        assertThat(release.get(Deployment.class).getMetadata().getName()).isEqualTo("precis-eu");
    }

    @Test
    void labelsAndAnnotationsReachTheirObjects() {
        Manifests chart = with("""
                commonLabels: {team: search}
                podLabels: {tier: backend}
                podAnnotations: {sidecar.istio.io/inject: "false"}
                service: {annotations: {cloud.example/internal: "true"}}
                ingress: {enabled: true, host: precis.example.org, tlsSecret: tls, className: nginx,
                  annotations: {cert-manager.io/cluster-issuer: letsencrypt}}
                serviceAccount: {create: true, annotations: {iam.example/role: none}}
                serviceMonitor: {enabled: true, labels: {release: prometheus}}
                prometheusRule: {enabled: true, labels: {release: prometheus}}
                dashboard: {enabled: true}
                """);
        assertThat(chart.trees()).allSatisfy(manifest -> assertThat(manifest.at("/metadata/labels/team").asText()).isEqualTo("search"));
        var pods = chart.get(Deployment.class).getSpec().getTemplate().getMetadata();
        assertThat(pods.getLabels()).contains(entry("tier", "backend"), entry("team", "search"));
        assertThat(pods.getAnnotations()).containsExactly(entry("sidecar.istio.io/inject", "false"));
        assertThat(chart.get(Deployment.class).getSpec().getSelector().getMatchLabels()).doesNotContainKeys("team", "tier");
        assertThat(chart.get(Service.class).getMetadata().getAnnotations()).containsExactly(entry("cloud.example/internal", "true"));
        Ingress ingress = chart.get(Ingress.class);
        assertThat(ingress.getMetadata().getAnnotations()).containsExactly(entry("cert-manager.io/cluster-issuer", "letsencrypt"));
        assertThat(ingress.getSpec().getTls().getFirst().getHosts()).containsExactly("precis.example.org");
        assertThat(ingress.getSpec().getIngressClassName()).isEqualTo("nginx");
        assertThat(chart.get(ServiceAccount.class).getMetadata().getAnnotations()).containsExactly(entry("iam.example/role", "none"));
        for (String kind : new String[]{"ServiceMonitor", "PrometheusRule"}) {
            assertThat(chart.tree(kind).at("/metadata/labels/release").asText()).isEqualTo("prometheus");
        }
        assertThat(chart.get(ConfigMap.class).getMetadata().getLabels()).containsEntry("grafana_dashboard", "1");
    }

    @Test
    void podsAreScheduledSecuredAndEquippedAsTheyAreTold() {
        Manifests chart = with("""
                imagePullSecrets: [{name: login}]
                nodeSelector: {kubernetes.io/arch: arm64}
                tolerations: [{key: spot, operator: Exists}]
                affinity:
                  podAntiAffinity:
                    preferredDuringSchedulingIgnoredDuringExecution:
                      - {weight: 1, podAffinityTerm: {topologyKey: kubernetes.io/hostname}}
                podSecurityContext: {runAsUser: 1000}
                securityContext: {capabilities: {add: [NET_BIND_SERVICE]}}
                extraEnv:
                  - name: NODE
                    valueFrom: {fieldRef: {fieldPath: spec.nodeName}}
                envFrom: [{configMapRef: {name: settings}}]
                extraVolumes: [{name: corpora, persistentVolumeClaim: {claimName: corpora, readOnly: true}}]
                extraVolumeMounts: [{name: corpora, mountPath: /corpora, readOnly: true}]
                serviceAccount: {create: true}
                """);
        PodSpec pod = pod(chart);
        assertThat(pod.getImagePullSecrets()).extracting(LocalObjectReference::getName).containsExactly("login");
        assertThat(pod.getNodeSelector()).containsExactly(entry("kubernetes.io/arch", "arm64"));
        assertThat(pod.getTolerations()).singleElement().satisfies(toleration -> assertThat(toleration.getKey()).isEqualTo("spot"));
        assertThat(pod.getAffinity().getPodAntiAffinity().getPreferredDuringSchedulingIgnoredDuringExecution()).hasSize(1);
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(1000);
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).as("what is not overridden stays").isTrue();
        assertThat(pod.getServiceAccountName()).isEqualTo(chart.get(ServiceAccount.class).getMetadata().getName()).isEqualTo("news-precis");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        Container container = container(chart);
        assertThat(container.getSecurityContext().getCapabilities().getAdd()).containsExactly("NET_BIND_SERVICE");
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getEnv()).filteredOn(variable -> variable.getName().equals("NODE")).singleElement()
                .satisfies(variable -> assertThat(variable.getValueFrom().getFieldRef().getFieldPath()).isEqualTo("spec.nodeName"));
        assertThat(container.getEnvFrom()).singleElement()
                .satisfies(source -> assertThat(source.getConfigMapRef().getName()).isEqualTo("settings"));
        assertThat(pod.getVolumes()).filteredOn(volume -> volume.getPersistentVolumeClaim() != null).hasSize(1);
        assertThat(container.getVolumeMounts()).filteredOn(mount -> mount.getMountPath().equals("/corpora")).singleElement()
                .satisfies(mount -> assertThat(mount.getReadOnly()).isTrue());
        assertThat(pod(with("serviceAccount: {create: false, name: shared}")).getServiceAccountName()).isEqualTo("shared");
        assertThat(pod(Manifests.of(template().call())).getServiceAccountName()).isEqualTo("default");
    }

    @Test
    void aDigestCountsInsteadOfTheTag() {
        Manifests chart = with("image: {repository: registry.example/precis, tag: 1.0.0, digest: '" + DIGEST + "'}");
        assertThat(container(chart).getImage()).isEqualTo("registry.example/precis@" + DIGEST);
    }

    @Test
    void theNetworkPolicyLetsOutWhatItIsTold() {
        NetworkPolicy policy = with("""
                networkPolicy:
                  egress:
                    - to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: observability}}}]
                      ports: [{port: 4317, protocol: TCP}]
                """).get(NetworkPolicy.class);
        assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(policy.getSpec().getEgress()).singleElement()
                .satisfies(rule -> assertThat(rule.getPorts().getFirst().getPort().getIntVal()).isEqualTo(4317));
    }

    @Test
    void isASubchartThatAConditionSwitches() throws Exception {
        Path parent = folder.resolve("portal");
        Path charts = Files.createDirectories(parent.resolve("charts"));
        // packed as a repository serves it; the files that are links here are in it
        new Helm(CHART).packageIt().withDestination(charts).call();
        Files.writeString(parent.resolve("Chart.yaml"), """
                apiVersion: v2
                name: portal
                version: 1.0.0
                dependencies:
                  - name: precis
                    version: 1.0.0
                    condition: precis.enabled
                """);
        Files.writeString(parent.resolve("values.yaml"), """
                global: {imageRegistry: registry.example}
                precis:
                  enabled: true
                  prometheusRule: {enabled: true}
                """);
        Manifests on = Manifests.of(new Helm(parent).template().withName("news").call());
        PodChecks.serves(container(on), Settings.image());
        assertThat(on.tree("PrometheusRule").at("/spec/groups/0/rules")).isNotEmpty();
        assertThat(new Helm(parent).template().withName("news").set("precis.enabled", false).call()).isBlank();
    }

    @Test
    void helmTestAsksForASummaryThroughTheService() throws IOException {
        Manifests chart = Manifests.of(HelmHook.template(folder)
                .set("apiKeySecret", "the-key").set("service.port", 8000).call());
        Pod test = chart.get(Pod.class);
        Container container = test.getSpec().getContainers().getFirst();
        assertThat(test.getSpec().getRestartPolicy()).isEqualTo("Never");
        PodChecks.restricted(test.getSpec());
        String service = chart.get(Service.class).getMetadata().getName();
        assertThat(container.getEnv()).extracting(EnvVar::getName, EnvVar::getValue)
                .containsExactly(tuple("SERVICE", "http://" + service + ":8000"), tuple("KEY_FILE", "/run/secrets/precis/key"));
        assertThat(container.getVolumeMounts().getFirst().getMountPath()).isEqualTo("/run/secrets/precis");
        assertThat(test.getMetadata().getLabels().entrySet()).as("neither Service nor network policy take it for one of theirs")
                .doesNotContainAnyElementsOf(chart.get(Service.class).getSpec().getSelector().entrySet());
    }

    @Test
    void probesAndMetricsMoveToTheManagementPort() {
        Manifests chart = Manifests.of(template().set("managementPort", 9000).set("serviceMonitor.enabled", true).call());
        Container container = container(chart);
        assertThat(container.getPorts()).extracting(ContainerPort::getName, ContainerPort::getContainerPort)
                .containsExactly(tuple("http", Settings.port()), tuple("management", 9000));
        assertThat(container.getEnv()).extracting(EnvVar::getName, EnvVar::getValue).contains(tuple("QUARKUS_MANAGEMENT_PORT", "9000"));
        assertThat(Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                .allSatisfy(probe -> assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management"));
        assertThat(chart.get(Service.class).getSpec().getPorts()).extracting(ServicePort::getName).containsExactly("http", "management");
        assertThat(chart.get(NetworkPolicy.class).getSpec().getIngress().getFirst().getPorts())
                .extracting(port -> port.getPort().getStrVal()).containsExactly("http", "management");
        assertThat(chart.tree("ServiceMonitor").at("/spec/endpoints/0/port").asText()).isEqualTo("management");
    }

    @Test
    void refusesValuesThatDoNotFit() {
        assertThatThrownBy(() -> template().set("replicas.min", 0).call()).hasMessageContaining("replicas");
        assertThatThrownBy(() -> template().set("replica.min", 2).call()).hasMessageContaining("replica");
        assertThatThrownBy(() -> template().set("replicas.min", 11).call()).hasMessageContaining("must not be above");
        assertThatThrownBy(() -> template().set("ingress.enabled", true).call()).hasMessageContaining("host");
        assertThatThrownBy(() -> template().set("env.lower", "x").call()).hasMessageContaining("lower");
        assertThatThrownBy(() -> template().set("image.digest", "sha256:12").call()).hasMessageContaining("digest");
        assertThatThrownBy(() -> template().set("tests.image", "busybox").call()).hasMessageContaining("tests");
    }

    @Test
    void bringsTheMonitoringOfTheKustomization() throws Exception {
        Manifests chart = Manifests.of(template()
                .set("serviceMonitor.enabled", true).set("prometheusRule.enabled", true).set("dashboard.enabled", true).call());
        JsonNode endpoint = chart.tree("ServiceMonitor").at("/spec/endpoints/0");
        assertThat(endpoint).isEqualTo(
                Manifests.read(MONITORING.resolve("service-monitor.yaml")).tree("ServiceMonitor").at("/spec/endpoints/0"));
        assertThat(Manifests.YAML.convertValue(chart.tree("ServiceMonitor").at("/spec/selector/matchLabels"), Map.class))
                .isEqualTo(chart.get(Service.class).getSpec().getSelector());
        assertThat(chart.tree("PrometheusRule").path("spec"))
                .isEqualTo(Manifests.YAML.readTree(Files.readString(MONITORING.resolve("alerts.yml"))));
        assertThat(Manifests.YAML.readTree(chart.get(ConfigMap.class).getData().get("precis.json")))
                .isEqualTo(Manifests.YAML.readTree(Files.readString(MONITORING.resolve("dashboard.json"))));
    }
}
