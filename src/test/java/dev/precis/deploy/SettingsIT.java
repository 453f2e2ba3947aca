package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator sets. */
class SettingsIT {
    private static final Map<String, String> MISSPELT = Map.of("quarkus.http.limits.max-boddy-size", "1M");
    private static final String WARNING = "Unrecognized configuration key \"quarkus.http.limits.max-boddy-size\"";

    private static String logOf(Map<String, String> environment) throws IOException {
        try (PackagedProcess service = PackagedProcess.serve(environment)) {
            return service.started();
        }
    }

    @Test
    void warnsOfASettingThatNothingReadsAndOfNothingElse() throws Exception {
        assertThat(logOf(MISSPELT)).containsOnlyOnce("Unrecognized").contains(WARNING);
        assertThat(logOf(Map.of())).doesNotContain("WARN");
    }

    @Test
    void readsSettingsWhoseNamesHoldAKey() throws Exception {
        Map<String, String> quiet = Map.of("QUARKUS_LOG_CATEGORY__IO_QUARKUS_CONFIG__LEVEL", "ERROR",
                "quarkus.http.limits.max-boddy-size", "1M");
        assertThat(logOf(quiet)).doesNotContain("WARN");
    }
}
