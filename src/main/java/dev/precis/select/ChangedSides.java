package dev.precis.select;

import java.util.stream.IntStream;

/**
 * Tells whether two sentences without blanks are the same but for two parts that have changed sides around a third: "美国对中国加征关税" and
 * "中国对美国加征关税". What only moves has nothing between its two places: "周一美国…" and "美国周一…".
 *
 * <p>Time: the letters of a sentence, some hundred times at most.
 */
final class ChangedSides {
    /** Whoever does something, and a statement of reason or order, is named with fewer letters; so that the time stays linear. */
    private static final int LONGEST = 12;
    /** Letters that join equals, which may change places. */
    private static final String JOINING = "和与與同跟及と や も 、";

    private ChangedSides() {}

    /** Whether two parts of one sentence have changed sides in the other; both are letters and digits alone. */
    static boolean differ(String a, String b) {
        int length = a.length();
        if (b.length() != length || a.equals(b)) {
            return false;
        }
        int from = 0;
        while (a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int to = length;
        while (a.charAt(to - 1) == b.charAt(to - 1)) {
            to--;
        }
        for (int before = 1; before <= LONGEST && from + before < to; before++) {
            if (a.regionMatches(from, b, to - before, before) && turn(a, b, from, to, before)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands behind the first part in one sentence and before it in the other are the same two parts. */
    private static boolean turn(String a, String b, int from, int to, int before) {
        for (int behind = 1; behind <= LONGEST && before + behind < to - from; behind++) {
            int middle = to - from - before - behind;
            if (b.regionMatches(from, a, to - behind, behind) && a.regionMatches(from + before, b, from + behind, middle)
                    && joinsNoEquals(a, from + before, middle)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsNoEquals(String text, int from, int length) {
        return IntStream.range(from, from + length).noneMatch(i -> JOINING.indexOf(text.charAt(i)) >= 0);
    }
}
