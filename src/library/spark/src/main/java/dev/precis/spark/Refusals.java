package dev.precis.spark;

import dev.precis.model.InvalidRequestException;
import dev.precis.model.SummaryInterruptedException;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of the rows that a function can't answer: null, counted by an accumulator that Spark shows beside the stage, and told of
 * in one line of the log for each task. Each task has its own, a copy of the driver's.
 */
final class Refusals implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger("dev.precis.spark");

    private static final int MOST_REASONS = 10;

    private final String function;
    private final LongAccumulator counter;
    /** How many rows this task has refused for what reason. */
    private transient Map<String, Long> reasons;

    private Refusals(String function, LongAccumulator counter) {
        this.function = function;
        this.counter = counter;
    }

    /** Those of one call of a function, for the driver to make. */
    static Refusals of(String function) {
        return new Refusals(function, SparkSession.active().sparkContext().longAccumulator(counter(function)));
    }

    /** What the accumulator is called. */
    static String counter(String function) {
        return "precis " + function + ": refused rows";
    }

    /**
     * Answers a row or a group.
     *
     * @param failFast whether it fails the query if it can't be answered
     * @return null if it can't be answered
     * @throws IllegalArgumentException if it can't and is to fail the query; it names the field and what is allowed there
     * @throws SummaryInterruptedException if the task is being killed
     */
    <T> T answer(boolean failFast, Supplier<T> work) {
        try {
            return work.get();
        } catch (SummaryInterruptedException e) {
            throw e;
        } catch (InvalidRequestException e) {
            // the engine's name for whatever text it was given
            String message = (e.field().equals("content") ? "text" : e.field()) + ": " + e.getMessage();
            if (failFast) {
                throw new IllegalArgumentException(function + ": " + message);
            }
            refuse(message);
        } catch (RuntimeException e) {
            if (failFast) {
                throw e;
            }
            // a fault of the engine's own: where it is, and not its message, which may hold what it stumbled over
            StackTraceElement[] place = e.getStackTrace();
            refuse("the engine failed: " + e.getClass().getName() + (place.length == 0 ? "" : " at " + place[0]));
        }
        return null;
    }

    private void refuse(String reason) {
        counter.add(1);
        TaskContext task = TaskContext.get();
        if (task == null) {
            // the optimizer answers rows that stand in the query itself
            LOG.warn("precis {}: a row of the query could not be answered and is null since {}", function, reason);
            return;
        }
        if (reasons == null) {
            reasons = new TreeMap<>();
            task.addTaskCompletionListener((TaskCompletionListener) ended -> log());
        }
        // a line of a log has an end, and a limit that comes from a column may be another one in each row
        reasons.merge(reasons.size() < MOST_REASONS || reasons.containsKey(reason) ? reason : "other reasons", 1L, Long::sum);
    }

    private void log() {
        LOG.warn("precis {}: {} rows of this task could not be answered and are null: {}", function,
                reasons.values().stream().mapToLong(rows -> rows).sum(),
                reasons.entrySet().stream().map(reason -> reason.getValue() + " since " + reason.getKey())
                        .collect(Collectors.joining("; ")));
    }
}
