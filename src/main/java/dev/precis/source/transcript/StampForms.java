package dev.precis.source.transcript;

/** How a chat writes the times in front of its messages: in brackets or not, with a date or without. A time of another form was said. */
final class StampForms {
    private static final int BRACKETED = 1;
    private static final int DATED = 2;

    /** By form, how many messages have it. */
    private final int[] counts = new int[BRACKETED + DATED + 1];

    /** Takes the time of a message, which opens at {@code from}. */
    void add(String text, int from, int to) {
        counts[form(text, from, to)]++;
    }

    /** Whether most messages have brackets or dates about their times. */
    boolean areMarked() {
        return Math.max(counts[BRACKETED], Math.max(counts[DATED], counts[BRACKETED | DATED])) > counts[0];
    }

    /** Whether nothing but a time of day opens at {@code from}. */
    static boolean isBare(String text, int from, int to) {
        return form(text, from, to) == 0;
    }

    /** Whether a time is given to the second, as recorders do: "10:02:14". */
    static boolean hasSeconds(String text, int from, int to) {
        int colon = text.indexOf(':', from);
        return colon + 3 < to && text.charAt(colon + 3) == ':';
    }

    private static int form(String text, int from, int to) {
        boolean bracketed = ClockStamp.opens(text.charAt(from));
        int start = bracketed ? from + 1 : from;
        return (bracketed ? BRACKETED : 0) | (ClockStamp.dateEnd(text, start, to) > start ? DATED : 0);
    }
}
