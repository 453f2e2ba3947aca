package dev.precis.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Reads JSON from callers: every field by name and type, none twice, none unknown, nothing after the end. What is no JSON ends the reading;
 * what is not as asked for becomes a violation of its field, and is passed over.
 */
final class StrictJson {
    private final JsonParser json;
    private final RequestFields fields;

    private StrictJson(JsonParser json, RequestFields fields) {
        this.json = json;
        this.fields = fields;
    }

    /** Reads one value. */
    @FunctionalInterface
    interface Reader<T> {
        T read(StrictJson json) throws IOException;
    }

    /** Takes the value of one field; the parser stands on its first token, and is to be left on its last. */
    @FunctionalInterface
    interface Field {
        /** Whether there is such a field; if not, nothing was read. */
        boolean take(String name) throws IOException;
    }

    /** Takes an item of an array, which stands in {@code array[2]}, say. */
    @FunctionalInterface
    interface Item {
        void take(String path) throws IOException;
    }

    /**
     * Has a value read.
     *
     * @param firstLine the number of its first line, by which its faults are told
     * @param fields are told what is wrong with it
     * @throws ProblemException when it is not JSON
     */
    static <T> T read(String body, long firstLine, RequestFields fields, Reader<T> reader) {
        try (JsonParser json = parser(body)) {
            if (json.nextToken() == null) {
                throw ProblemException.invalid("body", "must be a JSON object, not empty");
            }
            return reader.read(new StrictJson(json, fields));
        } catch (StreamConstraintsException e) {
            throw malformed(e, firstLine,
                    "must not nest deeper than " + Json.MAX_DEPTH + " levels or hold numbers or names of absurd length");
        } catch (JsonProcessingException e) {
            throw malformed(e, firstLine, "must be valid JSON");
        } catch (IOException e) {
            throw new UncheckedIOException("a string does not fail", e);
        }
    }

    /** Of the JSON behind a byte order mark, which is part of a text but not of JSON; without a copy, since bodies are large. */
    private static JsonParser parser(String body) throws IOException {
        if (!body.startsWith("\uFEFF")) {
            return Json.FACTORY.createParser(body);
        }
        StringReader unmarked = new StringReader(body);
        unmarked.read();
        return Json.FACTORY.createParser(unmarked);
    }

    private static ProblemException malformed(JsonProcessingException e, long firstLine, String message) {
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : "; see line " + (firstLine + at.getLineNr() - 1) + ", column " + at.getColumnNr();
        return ProblemException.invalid("body", message + where);
    }

    /**
     * Reads an object.
     *
     * @param path what its fields' paths start with
     * @param known its fields' names, for the caller
     * @return the number of fields it has; -1 when it is no object
     */
    int object(String path, Field field, List<String> known) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            mustBe(path.isEmpty() ? "body" : path.substring(0, path.length() - 1), "a JSON object");
            return -1;
        }
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (!seen.add(name)) {
                fields.violation(path + RequestFields.named(name), "must be given only once");
                json.skipChildren();
            } else if (!field.take(name)) {
                fields.violation(path + RequestFields.named(name), "is not known here; known are " + String.join(", ", known));
                json.skipChildren();
            }
        }
        return seen.size();
    }

    /**
     * Reads an array.
     *
     * @return the number of items it has; -1 when it is no array
     */
    int array(String field, Item item) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            mustBe(field, "an array");
            return -1;
        }
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            item.take(field + "[" + count++ + "]");
        }
        return count;
    }

    void string(String field, BiConsumer<String, String> taker) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            taker.accept(field, json.getText());
        } else {
            mustBe(field, "a string");
        }
    }

    void truth(String field, Consumer<Boolean> taker) throws IOException {
        if (json.currentToken().isBoolean()) {
            taker.accept(json.getBooleanValue());
        } else {
            mustBe(field, "true or false");
        }
    }

    /** @param what what is said where it is none: "a number from 0 to 1" */
    void number(String field, String what, DoubleConsumer taker) throws IOException {
        if (json.currentToken().isNumeric()) {
            taker.accept(json.getDoubleValue());
        } else {
            mustBe(field, what);
        }
    }

    private void mustBe(String field, String what) throws IOException {
        fields.violation(field, "must be " + what + (json.currentToken() == JsonToken.VALUE_NULL ? ", not null" : ""));
        json.skipChildren();
    }

    /** Passes a value over; true. */
    boolean skip() throws IOException {
        json.skipChildren();
        return true;
    }

    /** Whatever is left is one thing too many. */
    void end() throws IOException {
        if (json.nextToken() != null) {
            fields.violation("body", "must hold one JSON object and nothing after it");
        }
    }
}
