package dev.precis.lambda;

import java.nio.charset.StandardCharsets;

/**
 * Path and query of a request line (RFC 9112, 3.2.1). Gateways hand on paths decoded and query strings as they were sent, with
 * blanks, umlauts and whatever else in them; each character that a request line can't hold is escaped here.
 */
final class RequestTarget {
    private static final String PATH = "/-._~!$&'()*+,;=:@";
    private static final String QUERY = PATH + '?';

    private RequestTarget() {}

    /** @param query without its question mark, empty for none */
    static String of(String path, String query) {
        String absolute = path.startsWith("/") ? path : '/' + path;
        return escaped(absolute, PATH) + (query.isEmpty() ? "" : '?' + escaped(query, QUERY));
    }

    /** Escapes what is neither a letter, a digit, nor one of {@code kept}; escapes in the text stay what they are. */
    private static String escaped(String text, String kept) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0) || isEscape(bytes, i)) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return out.toString();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2]);
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }
}
