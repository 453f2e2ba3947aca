package dev.precis.sentence.noise;

/**
 * How many words of a sentence are of which kind. Words of content are all that are neither figures nor of {@link PageWords#ADDRESS} or
 * {@link PageWords#FUNCTION}; what a quotation in running text holds is content and nothing else.
 *
 * @param count all words, figures among them
 * @param first the flags of the first word
 * @param second the flags of the second word
 * @param content words of content
 * @param cues those of them that pages have a use for
 * @param strong cues that only pages have
 * @param things things that only pages have
 * @param actions what a visitor is told to do
 * @param solicits things of pages that programs don't have and the text isn't about
 * @param told words of content in small letters that pages have no use for
 * @param address words that speak to the visitor or of the page
 * @param labels words that announce something
 * @param numbers figures
 * @param capitalized words that open with a capital
 * @param lowered longer words in small letters
 * @param finite finite verbs of statements
 * @param past whether there is an auxiliary verb of the past
 */
record PageWordCounts(int count, int first, int second, int content, int cues, int strong, int things, int actions, int solicits,
        int told, int address, int labels, int numbers, int capitalized, int lowered, int finite, boolean past) {

    /** Whether the first word says what to do. */
    boolean tells() {
        return (first & PageWords.ACTION) != 0;
    }

    /**
     * Whether a sentence that opens like a call says what is or was, and asks a visitor for nothing: its verb follows ("Login took an
     * hour"), or it tells of the past.
     */
    boolean states() {
        boolean verb = (second & PageWords.FINITE) != 0 && (second & PageWords.FUNCTION) == 0 && (first & PageWords.ADDRESS) == 0;
        return verb || address == 0 && told > 0 && past && tells();
    }

    /** Whether others than a visitor are said to do something. */
    boolean tellsOfOthers() {
        return finite > 0 && told > 1 && (first & (PageWords.ACTION | PageWords.ADDRESS)) == 0;
    }
}
