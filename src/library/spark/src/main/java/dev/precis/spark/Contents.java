package dev.precis.spark;

import dev.precis.model.InvalidRequestException;
import org.apache.spark.unsafe.types.UTF8String;

/** Reads the texts of one answer, as far as they may go into one. */
final class Contents {
    private static final String FIELD = "text";

    private final int most;
    private int left;

    /** @param most what the texts may have together, in bytes of UTF-8 */
    Contents(int most) {
        this.most = most;
        left = most;
    }

    /** @throws InvalidRequestException if the texts become too large, or this one isn't text */
    String read(UTF8String text) {
        if (text.numBytes() > left) {
            throw tooLarge(most);
        }
        left -= text.numBytes();
        return withoutNul(text.toString());
    }

    static InvalidRequestException tooLarge(int most) {
        return new InvalidRequestException(FIELD, "must be at most " + most + " bytes long in UTF-8; maxBytes allows more");
    }

    /** As everywhere in Precis: a NUL is the mark of a binary file, and no text has a use for it. */
    private static String withoutNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new InvalidRequestException(FIELD, "must not hold the character NUL (U+0000)");
        }
        return text;
    }
}
