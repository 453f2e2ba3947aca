package dev.precis.source;

import dev.precis.chars.Charsets;
import dev.precis.chars.Runs;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a mail as it is sent (RFC 5322, MIME): its text/plain part, or its text/html part where it has no other, decoded from
 * quoted-printable or base64. Attachments are no text. Quotes are what is visible; offsets point into the mail as it was sent.
 * Linear in the mail's length: parts in parts are followed to a bounded depth.
 */
final class MailReader {
    /** The signs of base64 in the order of what they stand for. */
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int MOST_DEPTH = 8;
    private static final int LONGEST_BOUNDARY = 200;

    private final String sent;
    private Part plain;
    private Part html;

    private MailReader(String sent) {
        this.sent = sent;
    }

    /** A part of text: {@code sent[from,to)} and the fields above it that say how it is coded. */
    private record Part(int from, int to, Map<String, String> fields) {
        String type() {
            return fields.getOrDefault("content-type", "text/plain");
        }

        boolean isOf(String type) {
            return type().toLowerCase(Locale.ROOT).startsWith(type);
        }

        boolean isAttached() {
            return fields.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT).startsWith("attachment");
        }

        /** A parameter of the type: {@code charset}, {@code boundary}; empty without it. */
        String parameter(String name) {
            int at = type().toLowerCase(Locale.ROOT).indexOf(name + "=");
            if (at < 0) {
                return "";
            }
            String rest = type().substring(at + name.length() + 1).strip();
            if (rest.startsWith("\"")) {
                int close = rest.indexOf('"', 1);
                return close < 0 ? "" : rest.substring(1, close);
            }
            int end = Runs.end(rest, 0, rest.length(), c -> c != ';' && !Character.isWhitespace(c));
            return rest.substring(0, end);
        }
    }

    static Source read(String sent) {
        MailReader mail = new MailReader(sent);
        mail.find(0, sent.length(), 0);
        Part part = mail.plain != null ? mail.plain : mail.html;
        if (part == null) {
            return PlainTextReader.read(sent, false);
        }
        VisibleTextBuilder body = mail.decoded(part);
        return part == mail.plain
                ? PlainTextReader.readWithin(sent, body.toString(), body.map())
                : HtmlReader.readWithin(sent, body.toString(), body.map());
    }

    /** Finds the first text of each type in {@code sent[from,to)}, a head and what it is above. */
    private void find(int from, int to, int depth) {
        Map<String, String> fields = new HashMap<>();
        Part part = new Part(head(from, to, fields), to, fields);
        if (part.isAttached()) {
            return;
        }
        String boundary = part.parameter("boundary");
        if (part.isOf("multipart/") && !boundary.isEmpty() && boundary.length() <= LONGEST_BOUNDARY && depth < MOST_DEPTH) {
            parts(part, "--" + boundary, depth);
        } else if (part.isOf("text/html")) {
            html = html == null ? part : html;
        } else if (part.isOf("text/plain")) {
            plain = plain == null ? part : plain;
        }
    }

    private void parts(Part whole, String mark, int depth) {
        int start = -1;
        for (int line = whole.from(); line < whole.to(); line = lineEnd(line, whole.to())) {
            if (sent.startsWith(mark, line)) {
                if (start >= 0) {
                    find(start, line, depth + 1);
                }
                start = sent.startsWith("--", line + mark.length()) ? -1 : lineEnd(line, whole.to());
            }
        }
        if (start >= 0) {
            find(start, whole.to(), depth + 1);
        }
    }

    /** Reads the fields of a head, of which only those of the content are kept; where the blank line behind it ends. */
    private int head(int from, int to, Map<String, String> fields) {
        int line = from;
        String name = "";
        while (line < to) {
            int next = lineEnd(line, to);
            String text = sent.substring(line, next).stripTrailing();
            if (text.isEmpty()) {
                return next;
            }
            int colon = text.indexOf(':');
            if (Character.isWhitespace(text.charAt(0))) {
                fields.computeIfPresent(name, (key, value) -> value.length() < 1000 ? value + " " + text.strip() : value);
            } else if (colon > 0) {
                name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (name.startsWith("content-")) {
                    fields.put(name, text.substring(colon + 1).strip());
                }
            } else {
                return line; // no head at all
            }
            line = next;
        }
        return to;
    }

    /** Where the next line starts. */
    private int lineEnd(int from, int to) {
        int end = sent.indexOf('\n', from, to);
        return end < 0 ? to : end + 1;
    }

    private VisibleTextBuilder decoded(Part part) {
        VisibleTextBuilder text = new VisibleTextBuilder(sent);
        String coding = part.fields().getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
        Bytes bytes = switch (coding) {
            case "quoted-printable" -> quotedPrintable(part);
            case "base64" -> base64(part);
            default -> null;
        };
        if (bytes == null) {
            text.copy(part.from(), part.to());
        } else {
            bytes.decode(charset(part.parameter("charset")), text);
        }
        return text;
    }

    private static Charset charset(String name) {
        Charset charset = name.isEmpty() ? StandardCharsets.UTF_8 : Charsets.meant(name);
        return charset == null ? StandardCharsets.ISO_8859_1 : charset; // better a text with some wrong letters than none
    }

    private Bytes quotedPrintable(Part part) {
        Bytes bytes = new Bytes(part.to() - part.from());
        for (int i = part.from(); i < part.to(); i++) {
            char c = sent.charAt(i);
            if (c != '=') {
                bytes.add(c, i, i + 1);
                continue;
            }
            int end = Runs.end(sent, i + 1, part.to(), sign -> sign == ' ' || sign == '\t' || sign == '\r');
            if (end < part.to() && sent.charAt(end) == '\n') {
                i = end; // the line was wrapped here
            } else if (i + 2 < part.to() && Character.digit(sent.charAt(i + 1), 16) >= 0 && Character.digit(sent.charAt(i + 2), 16) >= 0) {
                bytes.add(Character.digit(sent.charAt(i + 1), 16) << 4 | Character.digit(sent.charAt(i + 2), 16), i, i + 3);
                i += 2;
            } else {
                bytes.add(c, i, i + 1);
            }
        }
        return bytes;
    }

    private Bytes base64(Part part) {
        Bytes bytes = new Bytes((part.to() - part.from()) / 4 * 3 + 3);
        int bits = 0;
        int count = 0;
        int from = part.from();
        for (int i = part.from(); i < part.to() && sent.charAt(i) != '='; i++) {
            int value = BASE64.indexOf(sent.charAt(i));
            if (value >= 0) {
                bits = bits << 6 | value;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    bytes.add(bits >> count & 0xFF, from, i + 1);
                    from = i + (count == 0 ? 1 : 0);
                }
            }
        }
        return bytes;
    }

    /** Bytes, and for each the stretch of the sent text it was coded as. A character beyond a byte stands for itself. */
    private static final class Bytes {
        private byte[] bytes;
        private int[] start;
        private int[] end;
        private int count;

        Bytes(int size) {
            bytes = new byte[size];
            start = new int[size];
            end = new int[size];
        }

        void add(int value, int from, int to) {
            byte[] coded = value < 0x100 ? new byte[]{(byte) value} : String.valueOf((char) value).getBytes(StandardCharsets.UTF_8);
            if (count + coded.length > bytes.length) {
                int size = bytes.length * 2 + coded.length;
                bytes = Arrays.copyOf(bytes, size);
                start = Arrays.copyOf(start, size);
                end = Arrays.copyOf(end, size);
            }
            for (byte b : coded) {
                bytes[count] = b;
                start[count] = from;
                end[count++] = to;
            }
        }

        /** Writes the characters they stand for, each with its stretch. */
        void decode(Charset charset, VisibleTextBuilder text) {
            CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            ByteBuffer in = ByteBuffer.wrap(bytes, 0, count);
            CharBuffer out = CharBuffer.allocate(2);
            // one character at a time: how far the decoder has read says which bytes it is of
            while (in.hasRemaining()) {
                int from = in.position();
                out.clear().limit(1);
                CoderResult result = decoder.decode(in, out, true);
                if (out.position() == 0 && result.isOverflow()) {
                    out.limit(2);
                    decoder.decode(in, out, true);
                }
                if (in.position() == from) {
                    return;
                }
                text.putFor(out.flip(), start[from], end[in.position() - 1]);
            }
        }
    }
}
