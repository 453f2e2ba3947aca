package dev.precis.sentence.noise;

/** Where a sentence stands: what speaks as pages do alone on its line is furniture, among sentences it is mostly text. */
public enum Place {
    /** In a heading. */
    HEADING,
    /** Alone in its block. */
    LINE,
    /** First or last of the sentences of its block. */
    EDGE,
    /** All of an item of a list. */
    ITEM,
    /** Between other sentences of its block. */
    INSIDE,
    /** Behind a question in the same block, turn or heading, or all that somebody says: a number alone may be the answer. */
    ANSWER;

    /** Whether it is one of the sentences of running text. */
    boolean isAmongSentences() {
        return this == EDGE || this == ITEM || this == INSIDE || this == ANSWER;
    }
}
