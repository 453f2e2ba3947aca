package dev.precis.sentence.noise;

/**
 * How many words of a sentence are of which kind. Words of content are all that are neither figures nor of {@link PageWords#ADDRESS} or
 * {@link PageWords#FUNCTION}; what a quotation in running text holds is content and nothing else.
 */
final class PageWordCounts {
    /** All words, figures among them. */
    int count;
    /** The flags of the first word. */
    int first;
    /** The flags of the second word. */
    int second;
    /** Words of content. */
    int content;
    /** Those of them that pages have a use for. */
    int cues;
    /** Cues that only pages have. */
    int strong;
    /** Things that only pages have. */
    int things;
    /** What a visitor is told to do. */
    int actions;
    /** Things of pages that programs don't have and the text isn't about. */
    int solicits;
    /** Those of them that the world doesn't have. */
    int offers;
    /** Words of content in small letters that pages have no use for. */
    int told;
    /** Words that speak to the visitor or of the page. */
    int address;
    /** Those of them that the sentence opens with, and again: "Sie können …, indem Sie …". */
    int subjects;
    /** Words that announce something. */
    int labels;
    /** Figures. */
    int numbers;
    /** Words that open with a capital. */
    int capitalized;
    /** Longer words in small letters. */
    int lowered;
    /** Finite verbs of statements. */
    int finite;
    /** Whether a word that pages have no use for stands in front of all that speaks to a visitor. */
    boolean opensWithOthers;
    /** Whether a pronoun for others stands in front of all that is of pages: "Most of them accept all cookies". */
    boolean tellsOfThem;
    /** Whether there is an auxiliary verb of the past. */
    boolean past;
    /** Whether a comma stands right behind the first word. */
    boolean setsOpenerOff;
    /** Whether a word takes back what pages ask for. */
    boolean undoes;

    /** Adds a word by its flags, a figure too. */
    void add(int flags) {
        count++;
        first = count == 1 ? flags : first;
        second = count == 2 ? flags : second;
        past |= (flags & PageWords.PAST) != 0;
        undoes |= (flags & PageWords.UNDOING) != 0;
        finite += (flags & PageWords.FINITE) != 0 ? 1 : 0;
        labels += (flags & PageWords.LABEL) != 0 ? 1 : 0;
    }

    /** Whether the first word says what to do. */
    boolean opensWithAction() {
        return (first & PageWords.ACTION) != 0;
    }

    /**
     * Whether a sentence that opens like a call says what is or was, and asks a visitor for nothing: its verb follows ("Login took an
     * hour"), or it tells of the past.
     */
    boolean states() {
        boolean verb = (second & PageWords.FINITE) != 0 && (second & PageWords.FUNCTION) == 0 && (first & PageWords.ADDRESS) == 0;
        return verb || address == 0 && told > 0 && past && opensWithAction();
    }

    /** Whether it asks for no more than its first word does, which a comma sets off from who or what says so: "Subscribe, it said." */
    boolean quotesOpener() {
        return setsOpenerOff && count > 1 && actions <= 1 && strong <= 1 && address == 0;
    }

    /**
     * Whether it opens with whom it tells of ("We share …", "Our members …", "The singer …") and not with what to do: "Share …", "For more,
     * follow us …", "Besuchen Sie uns …".
     */
    boolean hasSubject() {
        if (opensWithAction()) {
            return false;
        }
        if (address == 0) {
            return true;
        }
        if (strong > 1 && actions + strong >= content) {
            return false; // "You can follow him on Facebook and Twitter."
        }
        // a verb that no list has may open it, as in "Besuchen Sie uns …" and "Connect with us on Facebook and Twitter."
        boolean calls = first == 0 && (strong > 1 || (second & PageWords.ADDRESS) != 0 && address > 1);
        return (first & PageWords.ADDRESS) != 0 || opensWithOthers && !calls;
    }

    /** Whether it says for which case it tells what to do, and that isn't to ask for what only pages have. */
    boolean advises() {
        return (first & PageWords.SUBORDINATE) != 0 && told > 0 && offers == 0;
    }

    /**
     * Whether it says how to get rid of what pages ask for, and calls for nothing else: "To unsubscribe from the newsletter, click the link
     * at its end.", but not "Turn off your blocker to continue reading."
     */
    boolean tellsHowToUndo() {
        return undoes && told > 0 && actions <= (opensWithAction() ? 1 : 2);
    }

    /** Whether others than its subject are spoken to. */
    boolean speaksToOthers() {
        return address > subjects;
    }

    /** Whether others than a visitor are said to do something. */
    boolean tellsOfOthers() {
        return finite > 0 && told > 1 && (first & (PageWords.ACTION | PageWords.ADDRESS)) == 0;
    }
}
