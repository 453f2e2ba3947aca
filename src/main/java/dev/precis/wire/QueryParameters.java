package dev.precis.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the query string of an address as forms write it ({@code application/x-www-form-urlencoded}, of the WHATWG's URL standard): {@code
 * &} parts parameters, {@code +} is a blank, and a semicolon is data. Unlike a browser it refuses what isn't UTF-8 rather than put another
 * text in its place. Linear in its length.
 */
public final class QueryParameters {
    private QueryParameters() {}

    /**
     * The parameters in the order given.
     *
     * @param query what stands behind the question mark, null for nothing: a character of it is a byte of what was sent
     * @throws ProblemException when a name or a value isn't UTF-8; it names the parameter
     */
    public static List<Map.Entry<String, String>> of(String query) {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            if (!parameter.isEmpty()) {
                int equals = parameter.indexOf('=');
                byte[] name = bytes(equals < 0 ? parameter : parameter.substring(0, equals));
                byte[] value = bytes(equals < 0 ? "" : parameter.substring(equals + 1));
                parameters.add(Map.entry(text(name, name), text(value, name)));
            }
        }
        return parameters;
    }

    private static String text(byte[] bytes, byte[] name) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid(RequestFields.named(new String(name, StandardCharsets.UTF_8)),
                    "must be UTF-8, each byte beyond ASCII written as % and two hexadecimal digits");
        }
    }

    /** What {@code %} and {@code +} stand for; a {@code %} without two digits stands for itself. */
    private static byte[] bytes(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int high = c == '%' && i + 2 < written.length() ? Character.digit(written.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(written.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }
}
