package dev.precis.sentence.noise;

/**
 * A sentence that may call on the visitor of a page, by the kinds of its words.
 *
 * @param counts how many of its words are of which kind
 * @param shape what it is made of and how it ends
 * @param prose whether it is one of several in running text, where it takes more to be none of it
 * @param heading whether it is one: those name things of pages and call on nobody
 */
record VisitorCall(PageWordCounts counts, SentenceShape shape, boolean prose, boolean heading) {
    /** "En savoir plus." has no more words than this. */
    private static final int LONGEST_OF_LABELS = 4;
    /** An address behind so many words that tell something is the source of what they tell, or whom to ask. */
    private static final int FEWEST_TOLD = 2;
    /** Few words of content stand around an address that is all there is to say. */
    private static final int MOST_AROUND_ADDRESS = 8;
    /** A call of so many words of content is hardly "Subscribe now", even where one of them is of a page alone. */
    private static final int FEWEST_TO_DO = 4;
    /** A quotation of one word and who says so, in words. */
    private static final int LONGEST_QUOTING = 5;
    private static final int LONGEST_OPEN_BYLINE = 12;
    private static final int LONGEST_BYLINE = 6;

    /** Whether it tells something whatever else its words are, and asks for nothing. */
    boolean states() {
        return shape.end() == SentenceShape.End.STOP
                && (counts.states() || prose && (counts.advises() || shape.words() <= LONGEST_QUOTING && counts.quotesOpener()))
                || prose && (counts.solicits == 0 || counts.past && counts.address == 0 || counts.tellsOfOthers());
    }

    /** Whether it says so little that an address in it would be all it is there for. */
    boolean leadsToAddress() {
        return counts.content <= MOST_AROUND_ADDRESS && (isOpen() || counts.opensWithAction() || counts.cues * 2 >= counts.content)
                && counts.told < FEWEST_TOLD;
    }

    /** Whether it is made of labels alone. */
    boolean isMadeOfLabels() {
        return counts.labels == counts.count && counts.count > 1 && counts.count <= LONGEST_OF_LABELS;
    }

    /** Whether there is any word of content in it. */
    boolean hasContent() {
        return counts.content > 0;
    }

    /**
     * Whether it is short enough for a command and tells what to do.
     *
     * @param here whether it says "here"
     */
    boolean isCommand(boolean here) {
        boolean commands = (counts.first & PageWords.COMMAND) == PageWords.COMMAND && !(prose && tellsWhatTo());
        return (commands || counts.opensWithAction() && here) && shape.words() <= PageLines.LONG;
    }

    /** Whether it is about what pages have: all its words of content are, or so many that the others only say which. */
    boolean isOfPages() {
        return !tellsOfItsSubject() && speaksAsPagesDo();
    }

    private boolean speaksAsPagesDo() {
        return isOfPagesAlone() || isMostlyOfPages() || asksOfPages()
                || counts.cues > 2 && counts.address > 0 && counts.cues * 5 >= counts.content * 2 && counts.strong > 0
                        && !tellsMore();
    }

    /** Whether it tells among other sentences how to get rid of what pages ask for, as help and policies do, and banners. */
    boolean tellsHowToUndo() {
        return prose && counts.tellsHowToUndo();
    }

    /** Whether it speaks as pages do and is text all the same. */
    boolean tellsInWordsOfPages() {
        return hasContent() && tellsOfItsSubject() && speaksAsPagesDo();
    }

    /**
     * Whether a sentence of running text says of somebody what they do, as in "We share our photos on Instagram." Networks are of the
     * world; what only pages have it may tell of where it speaks to nobody: "Our office uses Yahoo Mail for the newsletter.", but not "Our
     * site uses cookies."
     */
    private boolean tellsOfItsSubject() {
        if (!prose || shape.end() != SentenceShape.End.STOP || !counts.hasSubject()) {
            return false;
        }
        boolean hasVerb = counts.address > 0 || counts.opensWithOthers || counts.finite > 0 || counts.actions == 0;
        int most = counts.address == 0 && counts.opensWithOthers && counts.actions > 0 ? 3 : 2; // quarters, or thirds
        return counts.things == 0
                || !counts.speaksToOthers() && (counts.tellsOfThem || hasVerb && counts.cues * (most + 1) <= counts.content * most);
    }

    /** Whether it speaks to a visitor in passing and tells more: "Join our mailing list at the old door, where the clerk has the book." */
    private boolean tellsMore() {
        return prose && counts.told > FEWEST_TOLD && counts.address == 1 && (counts.first & PageWords.ADDRESS) == 0;
    }

    private boolean isOfPagesAlone() {
        return counts.cues == counts.content && isShort() && speaks()
                && (counts.content > 1 && (counts.strong > 0 || counts.opensWithAction()) || isOpen());
    }

    private boolean isMostlyOfPages() {
        boolean mostly = counts.cues * 2 >= counts.content + (prose ? 1 : 0) && counts.cues > 1 && !hasItsOwnContent();
        boolean calls = counts.opensWithAction() || isOpen() && !heading;
        return mostly && (counts.strong > 0 && (calls || counts.address > 0
                || counts.things > 0 && speaks() && counts.cues * 3 >= counts.content * 2)
                || counts.cues > 2 && (calls || counts.address > 0 && counts.cues * 4 >= counts.content * 3));
    }

    private boolean asksOfPages() {
        return shape.end() == SentenceShape.End.QUESTION && counts.content <= 3 && counts.cues * 2 >= counts.content
                && (counts.strong > 0 || counts.cues > 1 || counts.opensWithAction());
    }

    /** Whether it says who wrote what stands there: "By Jane Doe, Science Correspondent", "Written by Jane Doe". */
    boolean isByline() {
        boolean labelled = (isOpen() || counts.lowered == 0) && isShort() && (counts.first & PageWords.LABEL) != 0
                && (counts.second & PageWords.BYLINE) != 0;
        return labelled || (counts.first & PageWords.BYLINE) != 0 && counts.lowered == 0 && counts.capitalized > 1 && counts.finite == 0
                && shape.words() <= (isOpen() ? LONGEST_OPEN_BYLINE : LONGEST_BYLINE);
    }

    private boolean isOpen() {
        return shape.end() == SentenceShape.End.NOTHING;
    }

    private boolean isShort() {
        return shape.words() <= PageLines.SHORT;
    }

    /** Whether it asks or calls for anything; among other sentences it takes such a sign to be no text. */
    private boolean speaks() {
        return !prose || counts.actions > 0 || counts.address > 0 || counts.strong > 1 || shape.end() == SentenceShape.End.QUESTION;
    }

    /**
     * Whether it has no word that only pages have, and gives a figure though it asks for nothing ("We will also buy back shares for 50
     * million."), or has a verb that says when or why ("Call the office if you can't use the online service.").
     */
    private boolean hasItsOwnContent() {
        boolean asksNothing = prose && !counts.opensWithAction();
        return counts.strong == 0 && (asksNothing && counts.numbers > 0 || counts.finite > 0 && counts.told > 0);
    }

    /**
     * Whether what to do is all that is of a page in it, or all that only pages have: "Subscribe to the parish magazine for six pounds, and
     * Joan will bring it.", "Subscribe at the counter if you like the paper."
     */
    private boolean tellsWhatTo() {
        return counts.cues == 1 && (counts.content >= FEWEST_TO_DO || counts.finite > 0)
                || counts.strong == 1 && counts.address <= 1 && counts.told >= FEWEST_TOLD;
    }
}
