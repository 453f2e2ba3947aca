package dev.precis.http;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmHeapPressureMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.quarkus.micrometer.runtime.binder.JVMInfoBinder;
import io.quarkus.runtime.ImageMode;
import io.vertx.ext.web.Router;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the process takes: memory, threads, processors, files. Quarkus would begin to measure it before the first caller is
 * served; here it begins when somebody first asks for metrics, which spares each native start 170 page faults.
 */
@Singleton
class ProcessMeters {
    /** With it and whatever is below it Quarkus answers by any method. */
    private static final String METRICS = "/q/metrics/*";

    private final MeterRegistry registry;
    private List<MeterBinder> bound = List.of();

    ProcessMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** To a router that answers with metrics. */
    void add(Router router) {
        // files are read for it
        router.route(METRICS).order(Routes.FIRST + 2).blockingHandler(context -> {
            bind();
            context.next();
        });
    }

    private synchronized void bind() {
        if (bound.isEmpty()) {
            bound = binders();
            bound.forEach(binder -> binder.bindTo(registry));
        }
    }

    private static List<MeterBinder> binders() {
        List<MeterBinder> binders = new ArrayList<>(List.of(new ClassLoaderMetrics(), new JvmHeapPressureMetrics(), new JvmMemoryMetrics(),
                new JvmThreadMetrics(), new JVMInfoBinder(), new UptimeMetrics(), new ProcessorMetrics(), new FileDescriptorMetrics()));
        binders.add(ProcessMeters::collections);
        if (ImageMode.current() == ImageMode.JVM) {
            // a native executable counts its collections, but doesn't tell of each
            binders.add(new JvmGcMetrics());
        }
        return binders;
    }

    /** How many collections there were and what they took, of a native executable too. */
    private static void collections(MeterRegistry registry) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            FunctionTimer.builder("jvm.gc.collections", collector, GarbageCollectorMXBean::getCollectionCount,
                            GarbageCollectorMXBean::getCollectionTime, TimeUnit.MILLISECONDS)
                    .description("Garbage collections and the time they took").tag("collector", collector.getName()).register(registry);
        }
    }

    @PreDestroy
    void close() throws Exception {
        for (MeterBinder binder : bound) {
            if (binder instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }
}
