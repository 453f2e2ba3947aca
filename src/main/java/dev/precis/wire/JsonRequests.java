package dev.precis.wire;

import dev.precis.model.Document;
import dev.precis.model.Format;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads requests from {@linkplain StrictJson JSON, strictly}. */
public final class JsonRequests {
    private static final List<String> SUMMARY_FIELDS = List.of("text", "html", "title", "language", "query", "corpus", "length", "order",
            "offsets", "explain");
    private static final List<String> LINE_FIELDS = Stream.concat(Stream.of("id"), SUMMARY_FIELDS.stream()).toList();
    private static final List<String> DIGEST_FIELDS = List.of("documents", "language", "query", "corpus", "length", "order", "offsets",
            "explain");
    private static final List<String> DOCUMENT_FIELDS = List.of("id", "title", "text", "html");
    private static final List<String> CONTEXT_FIELDS = List.of("query", "passages", "corpus", "length", "minScore", "language", "offsets");
    private static final List<String> PASSAGE_FIELDS = List.of("id", "text");

    private final StrictJson json;
    private final RequestFields fields;
    /** Whether the array of the texts was given. */
    private boolean hasTexts;

    private JsonRequests(StrictJson json, RequestFields fields) {
        this.json = json;
        this.fields = fields;
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

    private static <T> T read(String body, long firstLine, RequestFields fields, Reader<T> reader) {
        return StrictJson.read(body, firstLine, fields, json -> reader.read(new JsonRequests(json, fields)));
    }

    /** Reads one value of the contract. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(JsonRequests requests) throws IOException;
    }

    private WireRequest summary(StrictJson.Field more, List<String> known) throws IOException {
        Content content = new Content("", true);
        if (json.object("", name -> more.take(name) || content.field(name) || option(name), known) >= 0) {
            content.finish();
        }
        json.end();
        return fields.request();
    }

    private boolean id(String name, Consumer<String> taker) throws IOException {
        if (!name.equals("id")) {
            return false;
        }
        json.string(name, (field, value) -> fields.id(field, value, taker));
        return true;
    }

    private Document document() throws IOException {
        Content content = new Content("", true);
        if (json.object("", name -> (name.equals("text") || name.equals("html")) && content.field(name) || json.skip(), List.of()) >= 0) {
            content.requireFormat();
        }
        json.end();
        fields.requireFaultless();
        return content.document();
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
            return CONTEXT_FIELDS.contains(name) && option(name);
        }
        json.number(name, "a number from 0 to 1", fields::minScore);
        return true;
    }

    /** Reads a request whose texts are in an array of that name. */
    private void array(String array, List<String> itemFields, StrictJson.Field option, List<String> known) throws IOException {
        int given = json.object("", name -> {
            if (!name.equals(array)) {
                return option.take(name);
            }
            hasTexts = true;
            items(array, itemFields);
            return true;
        }, known);
        if (given >= 0 && !hasTexts) {
            fields.violation(array, "must be given");
        }
        json.end();
    }

    private void items(String array, List<String> itemFields) throws IOException {
        Set<String> ids = new HashSet<>();
        if (json.array(array, path -> item(path + ".", itemFields, ids)) == 0) {
            fields.violation(array, "must not be empty");
        }
    }

    private void item(String path, List<String> itemFields, Set<String> ids) throws IOException {
        Content content = new Content(path, itemFields.contains("html"));
        int given = json.object(path, name -> {
            if (name.equals("id")) {
                json.string(path + name, (field, value) -> fields.id(field, value, named -> content.id = named));
                return true;
            }
            return itemFields.contains(name) && content.field(name);
        }, itemFields);
        if (given < 0) {
            return;
        }
        if (!fields.isAtFault(path + "id")) {
            if (content.id.isBlank()) {
                fields.violation(path + "id", "must be given and not be blank");
            } else if (!ids.add(content.id)) {
                fields.violation(path + "id", "must differ from the ids before it");
            }
        }
        content.finish();
    }

    /** The fields that say what a document holds. */
    private final class Content {
        private final String path;
        private final boolean html;
        private String id = "";
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
                case "title" -> json.string(path + name, (field, value) -> title = fields.withoutNul(field, value));
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
            json.string(field, (f, value) -> content = value);
        }

        void requireFormat() {
            if (format == null) {
                fields.violation(path + "text", html ? "one of text and html must be given" : "must be given");
            }
        }

        Document document() {
            return new Document(id, title, content, format);
        }

        void finish() {
            requireFormat();
            if (content != null) {
                fields.document(document(), contentField);
            }
        }
    }

    private boolean option(String name) throws IOException {
        switch (name) {
            case "explain" -> json.truth(name, fields::explain);
            case "length" -> length(name);
            default -> {
                if (!RequestFields.OPTIONS.contains(name)) {
                    return false;
                }
                json.string(name, fields::option);
            }
        }
        return true;
    }

    private void length(String field) throws IOException {
        int units = json.object(field + ".", this::lengthUnit, RequestFields.LENGTH_UNITS);
        if (units == 0) {
            fields.violation(field, "must hold one of " + String.join(", ", RequestFields.LENGTH_UNITS));
        }
    }

    private boolean lengthUnit(String unit) throws IOException {
        if (!RequestFields.LENGTH_UNITS.contains(unit)) {
            return false;
        }
        String field = "length." + unit;
        json.number(field, "a number", value -> fields.length(field, unit, value));
        return true;
    }
}
