package dev.precis.rest.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The settings as README tells of them. */
class PrecisConfigTest {
    private static String value(Class<?> group, String setting) throws NoSuchMethodException {
        return group.getDeclaredMethod(setting).getAnnotation(WithDefault.class).value();
    }

    @Test
    void theDefaultsAreThoseThatReadmeTells() throws Exception {
        assertThat(value(PrecisConfig.Engine.class, "threads")).as("as many as there are processors").isEqualTo("0");
        assertThat(value(PrecisConfig.Azure.class, "enabled")).isEqualTo("false");
        assertThat(Files.readString(Path.of("README.md"))).contains(
                "| `precis.limits.body-size` | `" + value(PrecisConfig.Limits.class, "bodySize") + "` |",
                "| processors, `" + value(PrecisConfig.Engine.class, "queue") + "`, `" + value(PrecisConfig.Engine.class, "deadline")
                        + "` |"
                        + " for bodies above " + value(PrecisConfig.Engine.class, "inlineBodySize").replace("K", " KB"),
                "`precis.api.wrong-keys` (" + value(PrecisConfig.Api.class, "wrongKeys") + ")",
                "`.documents` (" + value(PrecisConfig.Azure.class, "documents") + "), `.characters` ("
                        + value(PrecisConfig.Azure.class, "characters") + "), `.results-size` ("
                        + value(PrecisConfig.Azure.class, "resultsSize") + "), `.expiry` (" + value(PrecisConfig.Azure.class, "expiry")
                        + ")");
    }
}
