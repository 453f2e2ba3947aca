package dev.precis.rest.media;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import dev.precis.wire.TextDecoder;
import java.util.List;
import java.util.Locale;

/**
 * The {@code Content-Type} of a request.
 *
 * @param mediaType in lower case, without parameters
 * @param charset as the request names it, in lower case; empty where it names none
 */
public record ContentType(String mediaType, String charset) {
    private static final int LONGEST_TOLD = 80;

    /**
     * Reads a header.
     *
     * @param header its value, null where there is none
     * @param supported the media types that can be served
     * @throws ProblemException 415, unless it is one of them in a charset that can be read
     */
    public static ContentType of(String header, List<String> supported) {
        String[] parts = (header == null ? "" : header).split(";", -1);
        String mediaType = parts[0].strip().toLowerCase(Locale.ROOT);
        if (!supported.contains(mediaType)) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "The Content-Type must be one of " + String.join(", ", supported) + told(mediaType));
        }
        String charset = "";
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("charset=")) {
                charset = parameter.substring("charset=".length()).replace("\"", "").strip();
                if (!TextDecoder.isKnown(charset)) {
                    throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                            "The charset must be one that is known here, as UTF-8, UTF-16 and windows-1252 are");
                }
                if (mediaType.equals(MediaTypes.NDJSON) && !TextDecoder.endsLinesAsAscii(charset)) {
                    throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                            "The charset of a batch must be one that ends lines in the byte 0A, as UTF-8 and windows-1252 do");
                }
            }
        }
        return new ContentType(mediaType, charset);
    }

    /** What came instead, to go on behind what is allowed: tools send a type that nobody who calls them has written. */
    private static String told(String mediaType) {
        if (mediaType.isEmpty()) {
            return "; none is given";
        }
        boolean isWritten = mediaType.length() <= LONGEST_TOLD && mediaType.indexOf('/') > 0
                && mediaType.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "/.+-".indexOf(c) >= 0);
        return isWritten ? "; it is " + mediaType : "";
    }

    /**
     * Decodes a body.
     *
     * @throws ProblemException when it is not in the charset that it or the request says it is in
     */
    public String decode(byte[] body) {
        return TextDecoder.decode(body, charset, mediaType.equals(MediaTypes.HTML));
    }
}
