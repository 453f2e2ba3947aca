package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pod that {@code helm test} runs. */
final class HelmHook {
    private static final Path CHART = Path.of("deploy/helm");
    private static final Path POD = Path.of("templates/tests/summary.yaml");

    private HelmHook() {}

    /** A copy of the chart in which the pod is no hook: Helm called from Java renders all but hooks. */
    static TemplateCommand template(Path folder) throws IOException {
        Path copy = folder.resolve("precis");
        try (Stream<Path> files = Files.walk(CHART, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(CHART.relativize(file)));
            }
        }
        List<String> pod = Files.readAllLines(copy.resolve(POD));
        assertThat(pod).contains("    helm.sh/hook: test");
        Files.write(copy.resolve(POD), pod.stream().filter(line -> !line.contains("helm.sh/hook")).toList());
        return new Helm(copy).template().withName("news").withKubeVersion("1.31.0");
    }
}
