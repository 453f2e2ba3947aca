package dev.precis.bench;

/** What is put into a clean document, and where. */
enum NoiseKind {
    SPAM_LINE("spam in another script, a line", Place.LINE),
    SPAM_BEFORE("spam in another script, before", Place.BEFORE_SENTENCE),
    SPAM_BEHIND("spam in another script, behind", Place.BETWEEN_SENTENCES),
    SHARE_BAR("share bar", Place.LINE),
    COOKIE_NOTICE("cookie notice", Place.LINE),
    COOKIE_NOTICE_INSIDE("cookie notice, inside paragraphs", Place.BETWEEN_SENTENCES),
    READ_MORE("teaser", Place.LINE),
    READ_MORE_INSIDE("teaser, inside paragraphs", Place.BETWEEN_SENTENCES),
    SUBSCRIBE("call to subscribe", Place.LINE),
    SUBSCRIBE_INSIDE("call to subscribe, inside paragraphs", Place.BETWEEN_SENTENCES),
    SLOGAN("repeated slogan", Place.LINE),
    META("date, count, byline, credit", Place.LINE),
    ADVERTISEMENT("advertisement", Place.LINE),
    LEGAL("rights, imprint", Place.LINE),
    NAVIGATION("navigation", Place.LINE);

    /** Where a piece goes. */
    enum Place {
        /** A line of its own where one line ends, or at either end of the text. */
        LINE,
        /** Between two sentences of a paragraph. */
        BETWEEN_SENTENCES,
        /** In front of a sentence. */
        BEFORE_SENTENCE
    }

    private final String label;
    private final Place place;

    NoiseKind(String label, Place place) {
        this.label = label;
        this.place = place;
    }

    String label() {
        return label;
    }

    Place place() {
        return place;
    }
}
