package dev.precis.source;

import dev.precis.chars.LineEnds;
import dev.precis.chars.WordCount;

/** Tells lines that are nothing but links, or one behind a label. */
final class LinkLine {
    /** A line of a link and no more words than this before a colon says nothing: "Docs: …" */
    private static final int LONGEST_LINK_LABEL = 3;

    private final StringBuilder label = new StringBuilder();
    private final StringBuilder links = new StringBuilder();

    /** Takes what stands next on the line, in a link or not. */
    void add(String literal, boolean linked) {
        (linked ? links : label).append(literal);
    }

    boolean isNothingElse() {
        if (links.isEmpty()) {
            return false;
        }
        String before = label.toString().strip();
        boolean isLabel = WordCount.of(before, 0, before.length()) <= LONGEST_LINK_LABEL && before.endsWith(":");
        return !LineEnds.closes(links.toString().strip()) && (isLabel
                || before.chars().noneMatch(Character::isLetterOrDigit));
    }
}
