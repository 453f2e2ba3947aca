package dev.precis.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.precis.model.Document;
import dev.precis.model.Format;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads requests from JSON, strictly: every field by name and type, none twice, none unknown, nothing after the end. */
public final class JsonRequests {
    private static final String SUMMARY_FIELDS = "text, html, title, language, query, corpus, length, order, offsets, explain";
    private static final String LINE_FIELDS = "id, " + SUMMARY_FIELDS;

    private static final String DIGEST_FIELDS = "documents, language, query, corpus, length, order, offsets, explain";
    private static final Set<String> DOCUMENT_FIELDS = inOrder("id", "title", "text", "html");
    private static final Set<String> CONTEXT_OPTIONS = Set.of("query", "corpus", "length", "language", "offsets");
    private static final String CONTEXT_FIELDS = "query, passages, corpus, length, minScore, language, offsets";
    private static final Set<String> PASSAGE_FIELDS = inOrder("id", "text");
    private static final String LENGTH_FIELDS = String.join(", ", RequestFields.LENGTH_UNITS);

    private final JsonParser json;
    private final RequestFields fields;

    private JsonRequests(JsonParser json, RequestFields fields) {
        this.json = json;
        this.fields = fields;
    }

    private static Set<String> inOrder(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    /**
     * Reads the body of {@code POST /v1/summaries}.
     *
     * @param rendering how its answer will be shown: what that doesn't show isn't looked for
     * @throws ProblemException when it is not JSON, or not such a request
     */
    public static WireRequest summary(String body, Rendering rendering) {
        return read(body, 1, new RequestFields(rendering), requests -> requests.summary(name -> false, SUMMARY_FIELDS));
    }

    /**
     * Reads the body of {@code POST /v1/digests}.
     *
     * @param rendering how its answer will be shown: what that doesn't show isn't looked for
     * @throws ProblemException when it is not JSON, or not such a request
     */
    public static WireRequest digest(String body, Rendering rendering) {
        return read(body, 1, new RequestFields(rendering), JsonRequests::digest);
    }

    /**
     * Reads the body of {@code POST /v1/contexts}: the passages become documents; the answer has no keywords.
     *
     * @throws ProblemException when it is not JSON, or not such a request
     */
    public static WireRequest context(String body) {
        return read(body, 1, RequestFields.ofContext(), JsonRequests::context);
    }

    /**
     * Reads a line of a batch: a request for a summary, and what its caller calls it.
     *
     * @param number the line's place in what was sent, from 1, by which its faults are told
     * @param fields what holds where the line says nothing
     * @param id takes what the line is called, as soon as that is read
     * @throws ProblemException when it is not JSON, or not such a request
     */
    static WireRequest line(String line, long number, RequestFields fields, Consumer<String> id) {
        return read(line, number, fields, requests -> requests.summary(name -> requests.id(name, id), LINE_FIELDS));
    }

    /**
     * Reads a line of documents, each an object with a {@code text} or an {@code html}; whatever else it has is passed over.
     *
     * @param number the line's place in what was sent, from 1, by which its faults are told
     * @throws ProblemException when it is not JSON, or has no such field, or both
     */
    public static Document document(String line, long number) {
        return read(line, number, new RequestFields(Rendering.JSON), JsonRequests::document);
    }

    /** Reads one value of the contract. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(JsonRequests requests) throws IOException;
    }

    private static <T> T read(String body, long firstLine, RequestFields fields, Reader<T> reader) {
        try (JsonParser json = parser(body)) {
            if (json.nextToken() == null) {
                throw ProblemException.invalid("body", "must be a JSON object, not empty");
            }
            return reader.read(new JsonRequests(json, fields));
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

    private WireRequest summary(Field more, String known) throws IOException {
        Content content = new Content("", true);
        if (object("", name -> more.take(name) || content.field(name) || option(name), known) >= 0) {
            content.finish("");
        }
        end();
        return fields.request();
    }

    private boolean id(String name, Consumer<String> taker) throws IOException {
        if (!name.equals("id")) {
            return false;
        }
        string(name, (field, value) -> fields.id(field, value, taker));
        return true;
    }

    private Document document() throws IOException {
        Content content = new Content("", true);
        if (object("", name -> (name.equals("text") || name.equals("html")) && content.field(name) || skip(), "") >= 0) {
            content.requireFormat();
        }
        end();
        fields.requireFaultless();
        return content.document("");
    }

    private boolean skip() throws IOException {
        json.skipChildren();
        return true;
    }

    private WireRequest digest() throws IOException {
        array("documents", DOCUMENT_FIELDS, this::option, DIGEST_FIELDS);
        return fields.request();
    }

    private WireRequest context() throws IOException {
        array("passages", PASSAGE_FIELDS, this::contextOption, CONTEXT_FIELDS);
        fields.requireQuery();
        return fields.request();
    }

    private boolean contextOption(String name) throws IOException {
        if (!name.equals("minScore")) {
            return CONTEXT_OPTIONS.contains(name) && option(name);
        }
        if (json.currentToken().isNumeric()) {
            fields.minScore(name, json.getDoubleValue());
        } else {
            mustBe(name, "a number from 0 to 1");
        }
        return true;
    }

    /** Reads a request whose texts are in an array of that name. */
    private void array(String array, Set<String> itemFields, Field option, String known) throws IOException {
        boolean[] seen = {false};
        int given = object("", name -> {
            if (!name.equals(array)) {
                return option.take(name);
            }
            seen[0] = true;
            items(array, itemFields);
            return true;
        }, known);
        if (given >= 0 && !seen[0]) {
            fields.violation(array, "must be given");
        }
        end();
    }

    private void items(String array, Set<String> itemFields) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            mustBe(array, "an array");
            return;
        }
        Set<String> ids = new HashSet<>();
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            item(array + "[" + count++ + "].", itemFields, ids);
        }
        if (count == 0) {
            fields.violation(array, "must not be empty");
        }
    }

    private void item(String path, Set<String> itemFields, Set<String> ids) throws IOException {
        Content content = new Content(path, itemFields.contains("html"));
        String[] id = {null};
        int given = object(path, name -> {
            if (name.equals("id")) {
                string(path + name, (field, value) -> fields.id(field, value, named -> id[0] = named));
                return true;
            }
            return itemFields.contains(name) && content.field(name);
        }, String.join(", ", itemFields));
        if (given < 0) {
            return;
        }
        if (!fields.isAtFault(path + "id")) {
            if (id[0] == null || id[0].isBlank()) {
                fields.violation(path + "id", "must be given and not be blank");
            } else if (!ids.add(id[0])) {
                fields.violation(path + "id", "must differ from the ids before it");
            }
        }
        content.finish(id[0] == null ? "" : id[0]);
    }

    private void end() throws IOException {
        if (json.nextToken() != null) {
            fields.violation("body", "must hold one JSON object and nothing after it");
        }
    }

    /** The fields that say what a document holds. */
    private final class Content {
        private final String path;
        private final boolean html;
        private String title = "";
        private String content;
        private String contentField;
        private Format format;

        Content(String path, boolean html) {
            this.path = path;
            this.html = html;
        }

        boolean field(String name) throws IOException {
            switch (name) {
                case "text" -> content(path + name, Format.PLAIN);
                case "html" -> content(path + name, Format.HTML);
                case "title" -> string(path + name, (field, value) -> title = fields.withoutNul(field, value));
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void content(String field, Format as) throws IOException {
            if (format != null) {
                fields.violation(field, "only one of text and html may be given");
            }
            format = as;
            contentField = field;
            string(field, (f, value) -> content = value);
        }

        void requireFormat() {
            if (format == null) {
                fields.violation(path + "text", html ? "one of text and html must be given" : "must be given");
            }
        }

        Document document(String id) {
            return new Document(id, title, content, format);
        }

        void finish(String id) {
            requireFormat();
            if (content != null) {
                fields.document(document(id), contentField);
            }
        }
    }

    private boolean option(String name) throws IOException {
        switch (name) {
            case "language" -> string(name, fields::language);
            case "query" -> string(name, fields::query);
            case "corpus" -> string(name, fields::corpus);
            case "order" -> string(name, fields::order);
            case "offsets" -> string(name, fields::offsets);
            case "explain" -> explain(name);
            case "length" -> length(name);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void explain(String field) throws IOException {
        if (json.currentToken().isBoolean()) {
            fields.explain(json.getBooleanValue());
        } else {
            mustBe(field, "true or false");
        }
    }

    private void length(String field) throws IOException {
        int units = object(field + ".", this::lengthUnit, LENGTH_FIELDS);
        if (units == 0) {
            fields.violation(field, "must hold one of " + LENGTH_FIELDS);
        }
    }

    private boolean lengthUnit(String unit) throws IOException {
        if (!RequestFields.LENGTH_UNITS.contains(unit)) {
            return false;
        }
        String field = "length." + unit;
        if (json.currentToken().isNumeric()) {
            fields.length(field, unit, json.getDoubleValue());
        } else {
            mustBe(field, "a number");
        }
        return true;
    }

    /** Takes the value of one field; the parser stands on its first token, and is to be left on its last. */
    @FunctionalInterface
    private interface Field {
        /** Whether there is such a field; if not, nothing was read. */
        boolean take(String name) throws IOException;
    }

    /**
     * Reads an object.
     *
     * @param path what its fields' paths start with
     * @param known its fields' names, for the caller
     * @return the number of fields it has; -1 when it is no object
     */
    private int object(String path, Field field, String known) throws IOException {
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
                fields.violation(path + RequestFields.named(name), "is not known here; known are " + known);
                json.skipChildren();
            }
        }
        return seen.size();
    }

    private void string(String field, BiConsumer<String, String> taker) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            taker.accept(field, json.getText());
        } else {
            mustBe(field, "a string");
        }
    }

    private void mustBe(String field, String what) throws IOException {
        fields.violation(field, "must be " + what + (json.currentToken() == JsonToken.VALUE_NULL ? ", not null" : ""));
        json.skipChildren();
    }
}
