package dev.precis.azure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.precis.model.SummaryRequest;
import dev.precis.wire.Json;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the body of a submitted job. Fields it doesn't know are passed over, as Azure does: clients of other versions send others.
 * What it knows must be of the right type.
 */
final class JobReader {
    private static final String KIND = "ExtractiveSummarization";
    private static final int DEFAULT_SENTENCES = 3;
    /** More tasks of one kind than anybody has a use for; each works through all documents. */
    private static final int MOST_TASKS = 5;

    private final JsonParser json;
    private final AzureLimits limits;
    private String displayName;
    private final List<JobRequest.Input> documents = new ArrayList<>();
    private final List<JobRequest.Task> tasks = new ArrayList<>();

    private JobReader(JsonParser json, AzureLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /** @throws AzureException when it is no such body, or exceeds the limits */
    static JobRequest read(byte[] body, AzureLimits limits) {
        try (JsonParser json = Json.FACTORY.createParser(body)) {
            return new JobReader(json, limits).read();
        } catch (JsonProcessingException | CharConversionException e) {
            // the latter is of UTF-32, which the parser takes by itself
            throw malformed("The body must be valid JSON");
        } catch (IOException e) {
            throw new UncheckedIOException("an array does not fail", e);
        }
    }

    private JobRequest read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw malformed("The body must be a JSON object");
        }
        fields(name -> {
            switch (name) {
                case "displayName" -> displayName = string("displayName");
                case "analysisInput" -> object("analysisInput", field -> {
                    if (field.equals("documents")) {
                        array("analysisInput.documents", this::document);
                    } else {
                        json.skipChildren();
                    }
                });
                case "tasks" -> array("tasks", this::task);
                default -> json.skipChildren();
            }
        });
        if (json.nextToken() != null) {
            throw malformed("The body must hold one JSON object and nothing after it");
        }
        check();
        return new JobRequest(displayName, List.copyOf(documents), List.copyOf(tasks));
    }

    private void check() {
        if (documents.isEmpty()) {
            throw AzureException.invalid("MissingInputDocuments", "analysisInput.documents must hold at least one document");
        }
        if (tasks.isEmpty()) {
            throw AzureException.invalid("InvalidRequest", "tasks must hold at least one task");
        }
        Set<String> ids = new HashSet<>();
        long elements = 0;
        for (JobRequest.Input document : documents) {
            if (!ids.add(document.id())) {
                throw AzureException.invalid("InvalidDocument", "The ids of documents must differ");
            }
            elements += StringIndex.elements(document.text());
        }
        if (elements > limits.characters()) {
            throw batch("The documents must hold at most " + limits.characters() + " characters together");
        }
    }

    private void document() throws IOException {
        if (documents.size() == limits.documents()) {
            throw batch("A job may hold at most " + limits.documents() + " documents");
        }
        String path = "analysisInput.documents[" + documents.size() + "]";
        String[] document = new String[3];
        object(path, name -> {
            switch (name) {
                case "id" -> document[0] = string(path + ".id");
                case "text" -> document[1] = string(path + ".text");
                case "language" -> document[2] = json.currentToken() == JsonToken.VALUE_NULL ? null : string(path + ".language");
                default -> json.skipChildren();
            }
        });
        if (document[0] == null || document[0].isEmpty()) {
            throw AzureException.invalid("InvalidDocument", path + ".id must be given and not be empty");
        }
        documents.add(new JobRequest.Input(document[0], document[1] == null ? "" : document[1], document[2]));
    }

    private void task() throws IOException {
        if (tasks.size() == MOST_TASKS) {
            throw AzureException.invalid("InvalidRequest", "A job may hold at most " + MOST_TASKS + " tasks");
        }
        new TaskFields("tasks[" + tasks.size() + "]").read();
    }

    /** The fields of one task. */
    private final class TaskFields {
        private final String path;
        private String kind;
        private String name;
        private int sentences = DEFAULT_SENTENCES;
        private boolean byRank;
        private StringIndex index = StringIndex.TEXT_ELEMENTS;
        private String query = "";

        TaskFields(String path) {
            this.path = path;
        }

        void read() throws IOException {
            object(path, field -> {
                switch (field) {
                    case "kind" -> kind = string(path + ".kind");
                    case "taskName" -> name = json.currentToken() == JsonToken.VALUE_NULL ? null : string(path + ".taskName");
                    case "parameters" -> object(path + ".parameters", this::parameter);
                    default -> json.skipChildren();
                }
            });
            if (!KIND.equals(kind)) {
                throw AzureException.invalid("InvalidParameterValue", path + ".kind must be " + KIND + "; no other task is served here");
            }
            tasks.add(new JobRequest.Task(name, sentences, byRank, index, query));
        }

        private void parameter(String field) throws IOException {
            String at = path + ".parameters." + field;
            switch (field) {
                case "sentenceCount" -> sentences = sentenceCount(at);
                case "sortBy" -> byRank = oneOf(at, List.of("Offset", "Rank")).equals("Rank");
                case "stringIndexType" -> index = index(at);
                case "query" -> query = query(at);
                default -> json.skipChildren();
            }
        }

        private String query(String at) throws IOException {
            String value = string(at);
            if (value.length() > SummaryRequest.LONGEST_QUERY) {
                throw AzureException.invalid("InvalidParameterValue",
                        at + " must be at most " + SummaryRequest.LONGEST_QUERY + " characters long");
            }
            return value;
        }

        private int sentenceCount(String at) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getDoubleValue() < 1) {
                throw AzureException.invalid("InvalidParameterValue", at + " must be a whole number from 1 on");
            }
            return (int) Math.min(json.getDoubleValue(), Integer.MAX_VALUE);
        }

        private StringIndex index(String at) throws IOException {
            List<StringIndex> all = List.of(StringIndex.values());
            List<String> names = all.stream().map(StringIndex::wireName).toList();
            return all.get(names.indexOf(oneOf(at, names)));
        }

        private String oneOf(String at, List<String> allowed) throws IOException {
            String value = string(at);
            if (!allowed.contains(value)) {
                throw AzureException.invalid("InvalidParameterValue", at + " must be one of " + String.join(", ", allowed));
            }
            return value;
        }
    }

    /** Takes the value the parser stands on, and leaves it on its last token. */
    @FunctionalInterface
    private interface Taker {
        void take() throws IOException;
    }

    /** Takes the value of a field. */
    @FunctionalInterface
    private interface FieldTaker {
        void take(String name) throws IOException;
    }

    private void fields(FieldTaker taker) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            taker.take(name);
        }
    }

    private void object(String path, FieldTaker taker) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw malformed(path + " must be a JSON object");
        }
        fields(taker);
    }

    private void array(String path, Taker taker) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw malformed(path + " must be an array");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            taker.take();
        }
    }

    private String string(String path) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw malformed(path + " must be a string");
        }
        return json.getText();
    }

    private static AzureException malformed(String message) {
        return new AzureException(400, "InvalidRequest", "InvalidRequestBodyFormat", message);
    }

    private static AzureException batch(String message) {
        return new AzureException(400, "InvalidRequest", "InvalidDocumentBatch", message);
    }
}
