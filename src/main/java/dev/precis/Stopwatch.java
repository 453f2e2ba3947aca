package dev.precis;

import dev.precis.model.Interruption;
import dev.precis.model.Step;
import dev.precis.model.StepObserver;

/** Measures one step after the other. */
final class Stopwatch {
    private final StepObserver observer;
    private long started = System.nanoTime();

    Stopwatch(StepObserver observer) {
        this.observer = observer;
    }

    void done(Step step) {
        Interruption.check();
        long now = System.nanoTime();
        observer.ended(step, now - started);
        started = now;
    }
}
