package dev.precis.sentence;

import dev.precis.source.Source;

/**
 * One sentence of a document.
 *
 * @param start offset of its first character in {@link Source#visible()}
 * @param end offset just past its last character
 * @param block index of its block in {@link Source#blocks()}
 * @param opensBlock whether it is the first sentence of its block
 * @param role what it is good for
 * @param leansOnPrevious whether it can't be understood without the sentence before it ("However, he …")
 */
public record Sentence(int start, int end, int block, boolean opensBlock, Role role, boolean leansOnPrevious) {
    /** What a sentence is good for in a summary. */
    public enum Role {
        /** A complete statement: first choice. */
        STATEMENT,
        /** A question: its terms count, it is chosen only where no statement is left. */
        QUESTION,
        /** A list item, lone phrase or line that announces a list: its terms count, chosen only where no statement is left. */
        FRAGMENT,
        /** A heading: its terms count, it is chosen only where nothing but asides is left. */
        HEADING,
        /** What introduces, files or thanks, and captions: not the matter of the text, chosen only where nothing else is left. */
        ASIDE,
        /** Spam, banners, bylines, dates, share buttons: its terms don't count and it is never chosen. */
        NOISE
    }

    /** Whether it is no part of the text. */
    public boolean isNoise() {
        return role == Role.NOISE;
    }

    /** Whether it says something of the matter, in a full sentence or not. */
    public boolean tells() {
        return role == Role.STATEMENT || role == Role.FRAGMENT;
    }

    /** The same sentence, good for something else. */
    Sentence as(Role other) {
        return new Sentence(start, end, block, opensBlock, other, leansOnPrevious);
    }

    /** Length in UTF-16 units of the visible text. */
    public int length() {
        return end - start;
    }
}
