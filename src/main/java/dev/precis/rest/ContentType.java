package dev.precis.rest;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code Content-Type} of a request.
 *
 * @param mediaType in lower case, without parameters
 * @param charset UTF-8 where the request names none
 */
record ContentType(String mediaType, Charset charset) {
    /** The charsets that every Java runtime has, so that the same request gets the same answer everywhere. */
    private static final Map<String, Charset> CHARSETS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.US_ASCII,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "utf-16", StandardCharsets.UTF_16,
            "utf-16le", StandardCharsets.UTF_16LE,
            "utf-16be", StandardCharsets.UTF_16BE);

    /**
     * Reads a header.
     *
     * @param header its value, null where there is none
     * @param supported the media types that can be served
     * @throws ProblemException 415, unless it is one of them in a charset that can be read
     */
    static ContentType of(String header, List<String> supported) {
        String[] parts = (header == null ? "" : header).split(";", -1);
        String mediaType = parts[0].strip().toLowerCase(Locale.ROOT);
        if (!supported.contains(mediaType)) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "The Content-Type must be one of " + String.join(", ", supported));
        }
        Charset charset = StandardCharsets.UTF_8;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("charset=")) {
                charset = CHARSETS.get(parameter.substring("charset=".length()).replace("\"", "").strip());
                if (charset == null) {
                    throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                            "The charset must be one of UTF-8, US-ASCII, ISO-8859-1, UTF-16, UTF-16LE, UTF-16BE");
                }
            }
        }
        return new ContentType(mediaType, charset);
    }

    /**
     * Decodes a body.
     *
     * @throws ProblemException when it is not in this charset
     */
    String decode(byte[] body) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw ProblemException.invalid("body", "must be valid " + charset.name() + ", which it is not at byte " + in.position());
        }
        return out.flip().toString();
    }
}
