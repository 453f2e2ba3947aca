package dev.precis.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultNamesTest {
    private final SmallRyeConfig config = new SmallRyeConfigBuilder()
            .withInterceptors(new DefaultNames())
            .withDefaultValue("a.size", "1")
            .withDefaultValue("a.colour", "red")
            .withDefaultValue("a.list[0]", "first")
            .withDefaultValue("a.level.\"b.c\"", "low")
            .withSources(new PropertiesConfigSource(Map.of("a.size", "2", "a.shape", "round"), "set", 100))
            .build();

    @Test
    void listsWhatIsSetAndOfTheDefaultsOnlyWhatHoldsAKey() {
        assertThat(config.getPropertyNames()).containsExactlyInAnyOrder("a.size", "a.shape", "a.list[0]", "a.level.\"b.c\"");
    }

    @Test
    void findsEveryValueAsBefore() {
        assertThat(config.getValue("a.size", int.class)).isEqualTo(2);
        assertThat(config.getValue("a.colour", String.class)).isEqualTo("red");
        assertThat(config.getValues("a.list", String.class)).containsExactly("first");
        assertThat(config.getValues("a.level", String.class, String.class)).containsEntry("b.c", "low");
    }
}
