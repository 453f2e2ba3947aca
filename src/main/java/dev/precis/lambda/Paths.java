package dev.precis.lambda;

import java.nio.charset.StandardCharsets;

/** Paths of gateway events, which arrive decoded. */
final class Paths {
    private static final String AS_THEY_ARE = "/-._~!$&'()*+,;=:@%";

    private Paths() {}

    /** The path with every character escaped that a request line can't hold (RFC 3986, 3.3); escapes in it stay. */
    static String escaped(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || AS_THEY_ARE.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return out.toString();
    }
}
