package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuietDefaultsTest {
    private final SmallRyeConfig config = new SmallRyeConfigBuilder()
            .withInterceptors(new QuietDefaults())
            .withDefaultValue("quarkus.log.level", "INFO")
            .withDefaultValue("quarkus.log.min-level", "DEBUG")
            .withDefaultValue("quarkus.log.category.\"b.c\"", "WARN")
            .withDefaultValue("quarkus.vertx.list[0]", "first")
            .withDefaultValue("quarkus.otel.enabled", "true")
            .withDefaultValue("precis.limits.body-size", "10M")
            .withSources(new PropertiesConfigSource(Map.of("quarkus.log.level", "ERROR", "quarkus.log.livel", "ERROR"), "set", 100))
            .build();

    @Test
    void listsWhatIsSetAndOfManyDefaultsOnlyThoseWithAKey() {
        assertThat(config.getPropertyNames()).containsExactlyInAnyOrder("quarkus.log.level", "quarkus.log.livel",
                "quarkus.log.category.\"b.c\"", "quarkus.vertx.list[0]", "quarkus.otel.enabled", "precis.limits.body-size");
    }

    @Test
    void findsEveryValueAsBefore() {
        assertThat(config.getValue("quarkus.log.level", String.class)).isEqualTo("ERROR");
        assertThat(config.getValue("quarkus.log.min-level", String.class)).isEqualTo("DEBUG");
        assertThat(config.getValues("quarkus.vertx.list", String.class)).containsExactly("first");
        assertThat(config.getValues("quarkus.log.category", String.class, String.class)).containsEntry("b.c", "WARN");
    }
}
