package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.Map;
import java.util.stream.Collectors;

/** What holds of every pod of ours, whatever makes it. */
final class PodChecks {
    private PodChecks() {}

    /** The "restricted" Pod Security Standard, and a root file system that can't be written. */
    static void restricted(PodSpec pod) {
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        for (Container container : pod.getContainers()) {
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
            assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        }
    }

    /** The service's container: the image that deploy/container builds, the port it listens on, the probes it answers. */
    static void serves(Container container, String image) {
        assertThat(container.getImage()).isEqualTo(image);
        assertThat(container.getPorts()).hasSize(1);
        assertThat(container.getPorts().getFirst().getContainerPort()).isEqualTo(Settings.port());
        probes(container.getReadinessProbe(), "/q/health/ready", container);
        probes(container.getLivenessProbe(), "/q/health/live", container);
        assertThat(container.getEnv()).extracting(EnvVar::getName).isSubsetOf(Settings.environment());
        memory(container);
    }

    static void probes(Probe probe, String path, Container container) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        Object port = probe.getHttpGet().getPort().getValue();
        assertThat(port).isIn(container.getPorts().getFirst().getName(), container.getPorts().getFirst().getContainerPort());
    }

    /** Memory has a limit, and no CPU has: throttling only makes latency. */
    static void memory(Container container) {
        Quantity request = container.getResources().getRequests().get("memory");
        Quantity limit = container.getResources().getLimits().get("memory");
        assertThat(request.getNumericalAmount()).isLessThanOrEqualTo(limit.getNumericalAmount());
        assertThat(container.getResources().getRequests()).containsKey("cpu");
        assertThat(container.getResources().getLimits()).doesNotContainKey("cpu");
    }

    /**
     * Corpora are where the service looks for them, and it can't write there.
     *
     * @param standard the corpus of requests that name none, empty for none
     */
    static void readsCorpora(PodSpec pod, String standard) {
        Container container = pod.getContainers().getFirst();
        Map<String, String> environment = container.getEnv().stream().filter(variable -> variable.getName().startsWith("PRECIS_CORPORA"))
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
        assertThat(environment.keySet()).isSubsetOf(Settings.environment());
        assertThat(environment.getOrDefault("PRECIS_CORPORA_DEFAULT", "")).isEqualTo(standard);
        assertThat(container.getVolumeMounts()).filteredOn(mount -> mount.getName().equals("corpora")).singleElement()
                .satisfies(mount -> assertThat(mount.getReadOnly()).isTrue())
                .extracting(VolumeMount::getMountPath).isEqualTo(environment.get("PRECIS_CORPORA_PATH"));
        assertThat(pod.getVolumes()).extracting(Volume::getName).contains("corpora");
    }

    /** Whoever is told to stop gets the time for it. */
    static void stopsGracefully(PodSpec pod) {
        assertThat(Settings.delaysShutdown()).isTrue();
        int delay = pod.getContainers().getFirst().getEnv().stream()
                .filter(variable -> variable.getName().equals("QUARKUS_SHUTDOWN_DELAY"))
                .mapToInt(variable -> Settings.seconds(variable.getValue()))
                .findFirst()
                .orElseThrow();
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(delay + Settings.shutdownTimeoutSeconds());
    }
}
