package dev.precis.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** How JSON is read and written here. */
public final class Json {
    /** No request of the contract nests deeper than four. */
    static final int MAX_DEPTH = 32;

    /** Of parsers and generators, with limits for what comes from callers. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    // the body is bounded before it gets here, and a text may well be all of it
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .recyclerPool(new WipedBuffers.Pool())
            // an error's location must not carry an excerpt of the caller's text
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private Json() {}

    /** Writes the fields of an object. */
    @FunctionalInterface
    public interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes the fields of an object that stands for something. */
    @FunctionalInterface
    public interface FieldsOf<T> {
        void write(T item) throws IOException;
    }

    /** An object in UTF-8. */
    public static byte[] object(Fields fields) {
        return object(fields, Long.MAX_VALUE);
    }

    /**
     * The same within a limit.
     *
     * @param limit the most it may be, in bytes
     * @throws ProblemException 413 past that, as soon as it is known
     */
    static byte[] object(Fields fields, long limit) {
        LimitedBytes bytes = new LimitedBytes(limit);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("an array does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** Writes a field with a list of objects, one for each of {@code items}. */
    public static <T> void objects(JsonGenerator json, String field, List<T> items, FieldsOf<T> fields) throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a string field of any string whatever: a lone surrogate, which UTF-8 can't say, is written as its escape. */
    public static void text(JsonGenerator json, String field, String value) throws IOException {
        json.writeFieldName(field);
        text(json, value);
    }

    static void text(JsonGenerator json, String value) throws IOException {
        if (isWellFormed(value)) {
            json.writeString(value);
        } else {
            json.writeRawValue(escaped(value));
        }
    }

    private static boolean isWellFormed(String value) {
        return value.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
