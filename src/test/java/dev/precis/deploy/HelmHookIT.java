package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code helm test} runs in the cluster, run here by the same BusyBox against the packaged program. */
class HelmHookIT {
    @TempDir
    Path folder;

    @Test
    void getsItsSummaryWithTheKeyAndFailsWithoutIt() throws Exception {
        Container container = Manifests.of(HelmHook.template(folder).call()).get(Pod.class)
                .getSpec().getContainers().getFirst();
        assertThat(container.getCommand()).containsExactly("/bin/sh", "-euc");
        Path key = Files.writeString(folder.resolve("key"), "open-sesame");
        try (PackagedProcess service = PackagedProcess.serve(Map.of("PRECIS_API_KEY_FILE", key.toString()))) {
            String address = "http://127.0.0.1:" + service.port();
            Tool.Ran asked = run(container, Map.of("SERVICE", address, "KEY_FILE", key.toString()));
            assertThat(asked.status()).as(asked.out()).isZero();
            assertThat(asked.out()).contains("\"sentences\":[");
            assertThat(run(container, Map.of("SERVICE", address, "KEY_FILE", "")).status()).isNotZero();
        }
    }

    private static Tool.Ran run(Container container, Map<String, String> environment) throws Exception {
        return Tool.run(Tool.NOTHING, environment, "busybox", "sh", "-euc", container.getArgs().getFirst());
    }
}
