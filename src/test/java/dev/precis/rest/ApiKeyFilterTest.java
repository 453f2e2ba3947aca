package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.rest.engine.PrecisConfig;
import dev.precis.rest.engine.Settings;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyFilterTest {
    private static ApiKeyFilter filter(String... namesAndValues) {
        SmallRyeConfig settings = Settings.config(namesAndValues);
        return new ApiKeyFilter(settings.getConfigMapping(PrecisConfig.class), settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aKeyThatIsSetToNothingDoesNotOpenTheServiceButKeepsItFromStarting(String key) {
        assertThatThrownBy(() -> filter("precis.api.key", key)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is blank");
    }

    @Test
    void aKeyMayNameAnotherSetting() {
        assertThatThrownBy(() -> filter("precis.api.key", "${secret}", "secret", " ")).hasMessageContaining("is blank");
        assertThatCode(() -> filter("precis.api.key", "${secret}", "secret", "open-sesame")).doesNotThrowAnyException();
    }

    @Test
    void aKeyThatNoHeaderFieldCarriesKeepsItFromStartingToo() {
        assertThatThrownBy(() -> filter("precis.api.key", "ключ")).hasMessageContaining("precis.api.key must be of ASCII");
    }

    @Test
    void withoutAKeyItStarts() {
        assertThatCode(() -> filter()).doesNotThrowAnyException();
    }
}
