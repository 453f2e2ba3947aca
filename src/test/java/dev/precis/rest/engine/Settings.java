package dev.precis.rest.engine;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** The service's settings without the service. */
public final class Settings {
    private static final int PRIORITY = 200;

    private Settings() {}

    /** The defaults, but for these names and values. */
    public static PrecisConfig of(String... namesAndValues) {
        return config(namesAndValues).getConfigMapping(PrecisConfig.class);
    }

    /** The same as they are read by name. */
    public static SmallRyeConfig config(String... namesAndValues) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDefaultInterceptors().withMapping(PrecisConfig.class)
                .withConverter(MemorySize.class, PRIORITY, new MemorySizeConverter())
                .withConverter(Duration.class, PRIORITY, new DurationConverter());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.withDefaultValue(namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build();
    }
}
