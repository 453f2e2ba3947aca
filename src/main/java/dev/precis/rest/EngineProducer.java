package dev.precis.rest;

import dev.precis.Summarizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The engine, its steps measured. */
final class EngineProducer {
    @Produces
    @Singleton
    Summarizer summarizer(Telemetry telemetry) {
        return new Summarizer(telemetry);
    }
}
