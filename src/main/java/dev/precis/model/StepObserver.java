package dev.precis.model;

/** Is told how long each step of a summary took; called on the summarizing thread. */
@FunctionalInterface
public interface StepObserver {
    /** Listens to nothing. */
    StepObserver NONE = (step, nanoseconds) -> {
    };

    /**
     * @param step the step that ended
     * @param nanoseconds how long it took
     */
    void ended(Step step, long nanoseconds);
}
