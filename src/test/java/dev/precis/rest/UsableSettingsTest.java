package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.rest.engine.Settings;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could not serve does not start, and says which setting is at fault. */
class UsableSettingsTest {
    private static void require(String... namesAndValues) {
        UsableSettings.require(Settings.of(namesAndValues), Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({"precis.limits.body-size, 0", "precis.limits.buffered-bodies, 0", "precis.limits.body-timeout, 0",
        "precis.limits.body-timeout, -1s", "precis.engine.threads, -1", "precis.engine.queue, 0", "precis.engine.deadline, 0s",
        "precis.engine.deadline, -5s", "precis.engine.deadline, 60s", "precis.api.wrong-keys, -1", "precis.azure.documents, 0",
        "precis.azure.characters, -1", "precis.azure.results-size, 0", "precis.azure.expiry, 0s"})
    void aSettingWithWhichNothingCouldBeServedIsRefusedByName(String setting, String value) {
        assertThatThrownBy(() -> require(setting, value)).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(setting + " must be");
    }

    @Test
    void aDefaultCorpusNeedsAFolderAndAName() {
        assertThatThrownBy(() -> require("precis.corpora.default", "contracts")).hasMessageContaining("needs precis.corpora.path");
        assertThatThrownBy(() -> require("precis.corpora.default", "../contracts", "precis.corpora.path", "corpora"))
                .hasMessageContaining("precis.corpora.default must be a name");
    }

    @Test
    void whatMayComeLaterKeepsNobodyFromStarting() {
        assertThatCode(() -> require("precis.corpora.path", "no-such-folder")).doesNotThrowAnyException();
        assertThatCode(() -> require("precis.corpora.path", "src", "precis.corpora.default", "not-yet")).doesNotThrowAnyException();
        assertThatCode(UsableSettingsTest::require).doesNotThrowAnyException();
    }
}
