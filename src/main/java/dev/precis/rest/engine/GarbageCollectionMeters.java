package dev.precis.rest.engine;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * How many garbage collections there were and what they took. A native executable tells nobody of a single collection, which
 * the meters of Micrometer wait for, but it counts them.
 */
@Singleton
class GarbageCollectionMeters implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            FunctionTimer.builder("jvm.gc.collections", collector, GarbageCollectorMXBean::getCollectionCount,
                    GarbageCollectorMXBean::getCollectionTime, TimeUnit.MILLISECONDS)
                    .description("Garbage collections and the time they took").tag("collector", collector.getName()).register(registry);
        }
    }
}
