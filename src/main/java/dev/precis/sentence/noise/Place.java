package dev.precis.sentence.noise;

/** Where a sentence stands: what speaks as pages do alone on its line is furniture, among sentences it is mostly text. */
public enum Place {
    /** In a heading. */
    HEADING,
    /** Alone in its block. */
    LINE,
    /** First or last of the sentences of its block. */
    EDGE,
    /** In an item of a list. */
    ITEM,
    /** Between other sentences of its block. */
    INSIDE,
    /** Behind a question in the same block or heading: a number alone may be the answer. */
    ANSWER,
    /** What somebody says in a dialogue or a chat, who may answer and ask. */
    SAID;

    /** Whether it is one of the sentences of running text. */
    boolean isAmongSentences() {
        return this == EDGE || this == ITEM || this == INSIDE || this == ANSWER || this == SAID;
    }
}
