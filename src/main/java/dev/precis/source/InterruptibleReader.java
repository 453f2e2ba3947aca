package dev.precis.source;

import dev.precis.model.Interruption;
import java.io.IOException;
import java.io.StringReader;

/** Hands a text to a parser in pieces, so that its work ends with that of the thread: a parser asks for no interruption. */
final class InterruptibleReader extends StringReader {
    /** Parsers take what they get: a piece takes them a moment. */
    private static final int PIECE = 8192;

    InterruptibleReader(String text) {
        super(text);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        Interruption.check();
        return super.read(into, from, Math.min(length, PIECE));
    }
}
