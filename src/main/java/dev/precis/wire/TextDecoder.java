package dev.precis.wire;

import dev.precis.chars.Charsets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Turns the bytes of a body into text. What says how they are coded, in this order: a byte order mark; the charset that the
 * caller names; for HTML the {@code <meta>} element at its head, unless it names single bytes where the page is UTF-8 beyond doubt (it was
 * stored anew, and the element forgotten); else they are UTF-8. A byte order mark is the first character of the text, which offsets count:
 * they point into what was sent.
 */
public final class TextDecoder {
    /** Where the HTML standard lets a page name its charset. */
    private static final int HEAD = 1024;

    private TextDecoder() {}

    /** Whether a charset that a caller names can be read. */
    public static boolean isKnown(String name) {
        return Charsets.meant(name) != null;
    }

    /** Whether a charset that can be read has lines that end in ASCII's byte, so that they can be told before they are decoded. */
    public static boolean endsLinesAsAscii(String name) {
        Charset charset = Charsets.meant(name);
        return Arrays.equals("\n".getBytes(charset), new byte[]{'\n'});
    }

    /**
     * Decodes a body.
     *
     * @param named the charset that the Content-Type names, empty where it names none
     * @param isHtml whether the body may name its charset itself
     * @throws ProblemException when the charset isn't known here, or the bytes aren't coded in it; the field is {@code body} or
     *     {@code Content-Type}
     */
    public static String decode(byte[] body, String named, boolean isHtml) {
        Charset marked = marked(body);
        if (marked != null) {
            return decode(body, marked);
        }
        if (!named.isBlank()) {
            return decode(body, charset(named.strip(), "Content-Type"));
        }
        String inside = isHtml ? charsetInHead(body) : "";
        if (inside.isEmpty()) {
            return decode(body, StandardCharsets.UTF_8);
        }
        // a page that could be read so far isn't coded in UTF-16, whatever it says
        Charset claimed = inside.toLowerCase(Locale.ROOT).startsWith("utf-16") ? StandardCharsets.UTF_8 : charset(inside, "body");
        String utf8 = isOfSingleBytes(claimed) ? asUtf8(body) : "";
        return utf8.isEmpty() ? decode(body, claimed) : utf8;
    }

    /** What bytes beyond ASCII say if they are UTF-8, which no other text is by chance; else empty. */
    private static String asUtf8(byte[] body) {
        for (byte b : body) {
            if (b < 0) {
                String text = new String(body, StandardCharsets.UTF_8);
                return text.indexOf('\uFFFD') < 0 ? text : "";
            }
        }
        return "";
    }

    private static boolean isOfSingleBytes(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static Charset marked(byte[] body) {
        int first = body.length > 1 ? (body[0] & 0xFF) << 8 | body[1] & 0xFF : 0;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> body.length > 2 && (body[2] & 0xFF) == 0xBF ? StandardCharsets.UTF_8 : null;
            default -> null;
        };
    }

    private static Charset charset(String name, String field) {
        Charset charset = Charsets.meant(name);
        if (charset == null) {
            throw ProblemException.invalid(field,
                    "names the charset " + RequestFields.named(name) + ", which is not known here; UTF-8 always is");
        }
        // a mark would have said which of the two, and the WHATWG takes this one without
        return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16LE : charset;
    }

    private static String decode(byte[] body, Charset charset) {
        if (charset == StandardCharsets.UTF_8) {
            // Java's own way there makes no copy as characters; it puts a U+FFFD for a fault, unless that is what the caller wrote
            String text = new String(body, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
        // single bytes that a Windows code page leaves open are no reason to turn a page down
        boolean strict = charset.newDecoder().maxCharsPerByte() > 1 || !isOfSingleBytes(charset);
        CodingErrorAction onFault = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(onFault).onUnmappableCharacter(onFault);
        ByteBuffer in = ByteBuffer.wrap(body);
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid("body", "must be valid " + charset.name() + ", which it is not at byte " + in.position());
        }
    }

    /** The charset in {@code <meta charset=…>} or in the content of {@code <meta http-equiv=Content-Type>}; empty without one. */
    private static String charsetInHead(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
            int end = head.indexOf('>', meta);
            int comment = head.lastIndexOf("<!--", meta);
            boolean isCommentedOut = comment >= 0 && head.indexOf("-->", comment) > meta;
            int at = head.indexOf("charset", meta);
            if (at >= 0 && end > at && !isCommentedOut) {
                String name = value(head, at + "charset".length(), end);
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return "";
    }

    /** What follows an equals sign, without quotes. */
    private static String value(String head, int from, int to) {
        int i = from;
        while (i < to
                && (Character.isWhitespace(head.charAt(i)) || head.charAt(i) == '=' || head.charAt(i) == '"' || head.charAt(i) == '\'')) {
            i++;
        }
        int start = i;
        while (i < to && (Character.isLetterOrDigit(head.charAt(i)) || "-_:.".indexOf(head.charAt(i)) >= 0)) {
            i++;
        }
        return head.substring(start, i);
    }
}
