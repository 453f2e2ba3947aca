package dev.precis.azure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A job that is done.
 *
 * @param id by which it is asked for
 * @param displayName the client's name for it, null for none
 * @param created when it was submitted
 * @param finished when it was done
 * @param expires when it is forgotten
 * @param tasks one result a task, in the order of the request
 */
record Job(UUID id, String displayName, Instant created, Instant finished, Instant expires, List<TaskResult> tasks) {
    /** What a sentence takes besides its characters: objects and numbers. */
    private static final int SENTENCE_BYTES = 120;

    /**
     * What became of one task.
     *
     * @param name the client's name for it, null for none
     * @param summaries of the documents that could be read
     * @param faults of those that couldn't
     */
    record TaskResult(String name, List<Extract> summaries, List<Fault> faults) {}

    /**
     * The summary of one document.
     *
     * @param id the document's
     * @param characters how long the document is, in text elements
     * @param sentences the chosen ones, in the order asked for
     */
    record Extract(String id, int characters, List<Sentence> sentences) {}

    /**
     * One chosen sentence.
     *
     * @param text word for word
     * @param rankScore 0 to 1, the best sentence has the highest
     * @param offset of its first character in the document, in the unit asked for
     * @param length in the unit asked for
     */
    record Sentence(String text, double rankScore, int offset, int length) {}

    /**
     * What is wrong with one document.
     *
     * @param id the document's
     * @param innerCode as Azure's clients show it
     * @param message for a person
     */
    record Fault(String id, String innerCode, String message) {}

    /** At least what it takes in memory. */
    long bytes() {
        long bytes = SENTENCE_BYTES + textBytes(displayName);
        for (TaskResult task : tasks) {
            bytes += SENTENCE_BYTES + textBytes(task.name());
            for (Extract summary : task.summaries()) {
                bytes += SENTENCE_BYTES + textBytes(summary.id());
                for (Sentence sentence : summary.sentences()) {
                    bytes += SENTENCE_BYTES + textBytes(sentence.text());
                }
            }
            for (Fault fault : task.faults()) {
                bytes += SENTENCE_BYTES + textBytes(fault.id());
            }
        }
        return bytes;
    }

    private static long textBytes(String text) {
        return text == null ? 0 : 2L * text.length();
    }
}
