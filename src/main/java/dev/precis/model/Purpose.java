package dev.precis.model;

/** What the sentences are chosen for. */
public sealed interface Purpose {
    /** To say what the documents say, with the query as a focus where there is one; scores compare within the summary. */
    Purpose SUMMARY = new Summary();

    /** A summary. */
    record Summary() implements Purpose {}

    /**
     * To answer the query, from passages that were retrieved for it: nothing in them is noise, what bears nothing on the query
     * is left out, and scores compare between requests.
     *
     * @param minScore the score below which a sentence is left out, 0 to 1
     */
    record Answer(double minScore) implements Purpose {
        /**
         * Less than any sentence has that holds a word of a usual question, or follows an answer closely; more than is left of
         * an answer three sentences on.
         */
        public static final double DEFAULT_MIN_SCORE = 0.05;

        /** The share of the best sentence's score that is enough by default for one that holds words of the query itself. */
        private static final double ENOUGH = 0.55;

        public Answer {
            if (!(minScore >= 0 && minScore <= 1)) {
                throw new InvalidRequestException("minScore", "must be a number from 0 to 1");
            }
        }

        /**
         * The score below which a sentence that holds words of the query is left out. A question of which the passages hold one word
         * alone, however often, gives low scores: by default those count against the best.
         *
         * @param best the highest score
         */
        public double floor(double best) {
            return minScore == DEFAULT_MIN_SCORE && best >= minScore ? Math.min(minScore, ENOUGH * best) : minScore;
        }
    }
}
