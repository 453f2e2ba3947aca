package dev.precis.rest;

import dev.precis.model.Statistics;
import dev.precis.model.Step;
import dev.precis.model.StepObserver;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.wire.ProblemKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What the service measures of itself. Labels are endpoints, outcomes and steps, all from closed lists; nothing that a caller
 * sends becomes one.
 */
@Singleton
class Telemetry implements StepObserver {
    /** Buckets of 1, 2 and 5 times a power of ten, from 100 µs, below which no summary takes, to 10 s. */
    private static final Duration[] BUCKETS = IntStream.of(
            100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000,
            10_000_000)
            .mapToObj(micros -> Duration.of(micros, ChronoUnit.MICROS)).toArray(Duration[]::new);
    /** What operators are woken for. */
    private static final List<ProblemKind> FAULTS = List.of(ProblemKind.INTERNAL_ERROR, ProblemKind.OVERLOADED, ProblemKind.UNAVAILABLE);

    private final MeterRegistry registry;
    private final Map<Step, Timer> steps = new EnumMap<>(Step.class);
    private final Map<String, Timer> requests = new ConcurrentHashMap<>();
    private final Counter characters;
    private final Counter sentences;

    Telemetry(MeterRegistry registry, EngineThreads engine) {
        this.registry = registry;
        for (Step step : Step.values()) {
            steps.put(step, Timer.builder("precis.step").description("Time of the engine by step")
                    .tag("step", step.name().toLowerCase(Locale.ROOT)).register(registry));
        }
        characters = Counter.builder("precis.characters").description("Characters of the texts summarized").register(registry);
        sentences = Counter.builder("precis.sentences").description("Sentences of the texts summarized, noise left out").register(registry);
        Gauge.builder("precis.queue", engine, EngineThreads::waiting).description("Requests waiting for an engine thread")
                .register(registry);
        Gauge.builder("precis.queue.capacity", engine, EngineThreads::queueCapacity)
                .description("Requests that may wait for an engine thread; further ones are turned away").register(registry);
        // a counter that begins with its first fault has nothing to rise from, and no rate: the alert would miss that fault
        for (Endpoint endpoint : Endpoint.values()) {
            for (ProblemKind fault : FAULTS) {
                requests(endpoint.label(), fault.label());
            }
        }
    }

    @Override
    public void ended(Step step, long nanoseconds) {
        steps.get(step).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** A text, or several, became a summary. */
    void summarized(Statistics statistics) {
        characters.increment(statistics.characters());
        sentences.increment(statistics.sentences());
    }

    /** A request came to its end, well or not. */
    void ended(String endpoint, String outcome, long nanoseconds) {
        requests(endpoint, outcome).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private Timer requests(String endpoint, String outcome) {
        return requests.computeIfAbsent(endpoint + ' ' + outcome, key -> Timer.builder("precis.requests")
                .description("Time of requests from the first line to the last byte of the answer, by endpoint and outcome")
                .tag("endpoint", endpoint).tag("outcome", outcome).serviceLevelObjectives(BUCKETS).register(registry));
    }
}
