package dev.precis.http;

import dev.precis.Summarizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The engine, for whoever needs it. */
final class EngineProducer {
    @Produces
    @Singleton
    Summarizer summarizer() {
        return new Summarizer();
    }
}
