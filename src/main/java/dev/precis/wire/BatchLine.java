package dev.precis.wire;

import dev.precis.model.Summary;
import java.util.Map;
import java.util.function.Function;

/**
 * One line of a batch (NDJSON): a request for a summary, and an answer that tells by the caller's {@code id} which request it answers.
 * A problem tells its line as well, counted as editors count, blank lines included. Not for several threads at a time.
 */
public final class BatchLine {
    private final long number;
    private final Defaults defaults;
    /** What the caller calls the line; null for nothing. */
    private String id;

    private BatchLine(long number, Defaults defaults) {
        this.number = number;
        this.defaults = defaults;
    }

    /** Whether nothing but white space stands in {@code bytes[from,to)}: such lines are counted and passed over. */
    public static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** What holds for every line that says nothing else. */
    public static final class Defaults {
        /** Those of the contract. */
        public static final Defaults NONE = of(Map.<String, String>of().entrySet());

        private final RequestFields fields;

        private Defaults(RequestFields fields) {
            this.fields = fields;
        }

        /**
         * Reads options as those of a bare text are read; a title is none, for it belongs to one text.
         *
         * @throws ProblemException when an option can't be used
         */
        public static Defaults of(Iterable<Map.Entry<String, String>> options) {
            RequestFields fields = new RequestFields(Rendering.JSON);
            if (!TextRequests.parameters(fields, options).isEmpty()) {
                fields.violation("title", "can't be the same for every line");
            }
            fields.requireFaultless();
            return new Defaults(fields);
        }

        /** The line of that number, from 1. */
        public BatchLine line(long number) {
            return new BatchLine(number, this);
        }
    }

    /**
     * Reads the request on this line and has it answered.
     *
     * @param line as {@link TextDecoder} makes text of it
     * @param engine what summarizes it
     * @return the answer as JSON in UTF-8
     * @throws ProblemException when the line is not JSON, or not such a request, or not one that can be answered
     */
    public byte[] answer(String line, Function<WireRequest, Summary> engine) {
        WireRequest request = JsonRequests.line(line, number, RequestFields.withDefaults(defaults.fields), called -> id = called);
        return Answers.summary(engine.apply(request), request, id);
    }

    /**
     * What the line gets in place of an answer, as JSON in UTF-8.
     *
     * @param failure what was thrown on the way to an answer
     * @param instance a URI for this one occurrence, empty for none
     */
    public byte[] problem(Throwable failure, String instance) {
        return Problem.of(failure, instance).toJson(id, number);
    }
}
