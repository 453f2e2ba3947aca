package dev.precis.source.transcript;

import dev.precis.source.line.TextLines;

/** Tells where the lines of a message end what they say: who typed them pressed the key for it, and hardly any program wraps them. */
public final class TypedLines {
    /** No program wraps lines narrower. */
    private static final int NARROWEST_WRAP = 40;
    /** A shorter line is over whatever its last word: "i do". */
    private static final int SHORTEST_OPEN = 12;
    /** Around code in a message, on lines of their own. */
    private static final String FENCE = "```";

    private final TextLines lines;
    private final String text;
    private final int width;

    /** Takes the lines of a chat. */
    public TypedLines(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        int widest = NARROWEST_WRAP;
        for (int line = 0; line < lines.count(); line++) {
            widest = Math.max(widest, lines.length(line));
        }
        this.width = widest;
    }

    /** Whether a line opens or closes a stretch of code. */
    public boolean isFence(int line) {
        return text.startsWith(FENCE, lines.start(line));
    }

    /**
     * Whether what a line says is over at its end: a stop or a colon stands there, or the next line's first word would have fitted on it.
     */
    public boolean isOver(int line) {
        if (lines.closes(line) || lines.last(line) == ':') {
            return true;
        }
        return !lines.isFull(line, width, width / 10) && lines.last(line) != ','
                && !(lines.length(line) >= SHORTEST_OPEN && lines.endsInside(line));
    }
}
