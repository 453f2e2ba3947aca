package dev.precis.azure;

import java.util.List;

/**
 * What a client submits.
 *
 * @param displayName its name for the job, null for none
 * @param documents the texts, at least one, no two with one id
 * @param tasks what to do with each of them, at least one
 */
record JobRequest(String displayName, List<Input> documents, List<Task> tasks) {
    /**
     * One text.
     *
     * @param id the client's name for it
     * @param text the text, perhaps empty
     * @param language a BCP 47 tag, null or {@code auto} to detect it
     */
    record Input(String id, String text, String language) {}

    /**
     * One extractive summarization.
     *
     * @param name the client's name for it, null for none
     * @param sentences how many sentences to give, 1 or more
     * @param byRank whether the best sentence comes first, in place of the first
     * @param index what offsets count
     * @param query what to focus on, empty for nothing; not in Azure's protocol
     */
    record Task(String name, int sentences, boolean byRank, StringIndex index, String query) {}
}
