package dev.precis.language;

/** Where a short text quotes: from an opening mark to the next that closes it. A mark that nothing closes opens nothing. */
final class Quotations {
    /** Marks that open a quotation, and those that close it, by turns. */
    private static final String[] PAIRS = {"\"", "\"", "“", "”", "„", "“”", "«", "»", "»", "«"};

    private Quotations() {}

    /** The offset of the first quotation's opening mark from {@code from} on; the text's length if there is none. */
    static int start(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (end(text, at) > at) {
                return at;
            }
        }
        return text.length();
    }

    /** The offset behind the mark that closes the quotation which a mark at {@code at} opens; {@code at} if none does. */
    static int end(String text, int at) {
        for (int pair = 0; pair < PAIRS.length; pair += 2) {
            if (text.charAt(at) == PAIRS[pair].charAt(0)) {
                for (int end = at + 1; end < text.length(); end++) {
                    if (PAIRS[pair + 1].indexOf(text.charAt(end)) >= 0) {
                        return end + 1;
                    }
                }
            }
        }
        return at;
    }
}
