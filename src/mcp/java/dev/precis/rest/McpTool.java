package dev.precis.rest;

import dev.precis.model.Summary;
import dev.precis.wire.Answers;
import dev.precis.wire.JsonRequests;
import dev.precis.wire.Rendering;
import dev.precis.wire.WireRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What an agent can call. A tool's arguments are the JSON of a request of the API, and what it gives back is the JSON of the answer, so
 * there is one reading and one writing of both. Agents read the schemas at the cost of their tokens: they say less than
 * {@code openapi.yaml}, and a test holds them to it. They have no {@code $ref} and nothing above {@code properties}, which some models'
 * APIs refuse.
 */
enum McpTool {
    SUMMARIZE("""
            The most informative sentences of a text, word for word. Each comes with start and end, its offsets in the text that was \
            sent, so that it can be cited, and with its score. Keywords besides.""",
            Schemas.object("", Schemas.TEXT, Schemas.QUERY, Schemas.OPTIONS, Schemas.ORDER),
            Schemas.summary(Schemas.SENTENCE, ""),
            arguments -> JsonRequests.summary(arguments, Rendering.JSON), Answers::summary),
    DIGEST("""
            One summary of several documents: the most informative sentences of all of them, word for word. What several documents say \
            weighs more and appears once. Each sentence names its document, with start and end, its offsets in that document.""",
            Schemas.object("\"documents\"", """
                    "documents": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["id"], \
                    "additionalProperties": false, "properties": {\
                    "id": {"type": "string", "description": "Your name for it; no two alike"},""" + Schemas.TEXT + "}}}",
                    Schemas.QUERY, Schemas.OPTIONS, Schemas.ORDER),
            Schemas.summary(Schemas.SENTENCE + """
                    , "document": {"type": "string", "description": "The id of its document"}, \
                    "alsoIn": {"type": "array", "items": {"type": "string"}, "description": "Other documents that say nearly the same"}""",
                    ", \"document\", \"alsoIn\""),
            arguments -> JsonRequests.digest(arguments, Rendering.JSON), Answers::digest),
    EXTRACT_FOR_QUESTION("""
            Of passages that were retrieved for a question, the sentences that bear on it, word for word, within a budget of tokens \
            (1000 unless length says otherwise). Each comes with start and end, its offsets in its passage. matched is false, and \
            there are no sentences, where nothing bears on the question.""",
            Schemas.object("\"query\", \"passages\"", """
                    "query": {"type": "string", "maxLength": 8000, "description": "The question"}, \
                    "passages": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["id", "text"], \
                    "additionalProperties": false, "properties": {\
                    "id": {"type": "string", "description": "Your name for it; no two alike"}, "text": {"type": "string"}}}}, \
                    "minScore": {"type": "number", "minimum": 0, "maximum": 1, \
                    "description": "Sentences of a lower score are left out; 0.05 unless given"}""", Schemas.OPTIONS),
            """
            {"type": "object", "required": ["passages", "matched", "tokens"], "properties": {\
            "matched": {"type": "boolean"}, "tokens": {"type": "integer"}, \
            "passages": {"type": "array", "items": {"type": "object", "required": ["id", "text", "sentences"], "properties": {\
            "id": {"type": "string"}, "text": {"type": "string", "description": "Its chosen sentences"}, \
            "sentences":""" + Schemas.sentences(Schemas.SENTENCE, "") + "}}}}}",
            JsonRequests::context, Answers::context),
    KEYWORDS("""
            The terms that tell best what a text is about, ten at most, the best first, each with its score.""",
            Schemas.object("", Schemas.TEXT, Schemas.LANGUAGE),
            """
            {"type": "object", "required": ["keywords"], "properties": {"keywords":""" + Schemas.KEYWORDS + "}}",
            arguments -> JsonRequests.summary(arguments, Rendering.JSON),
            (summary, request) -> Answers.keywords(summary.keywords(), null));

    private final String description;
    private final JsonObject inputSchema;
    private final JsonObject outputSchema;
    private final Function<String, WireRequest> reader;
    private final BiFunction<Summary, WireRequest, byte[]> writer;

    McpTool(String description, String inputSchema, String outputSchema, Function<String, WireRequest> reader,
            BiFunction<Summary, WireRequest, byte[]> writer) {
        this.description = description;
        this.inputSchema = new JsonObject(inputSchema);
        this.outputSchema = new JsonObject(outputSchema);
        this.reader = reader;
        this.writer = writer;
    }

    String toolName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }

    JsonObject inputSchema() {
        return inputSchema;
    }

    JsonObject outputSchema() {
        return outputSchema;
    }

    /**
     * Answers a call.
     *
     * @param arguments the JSON of the call's arguments
     * @throws dev.precis.wire.ProblemException when they can't be used
     */
    byte[] answer(String arguments, Engine engine) {
        WireRequest request = reader.apply(arguments);
        return writer.apply(engine.summarize(request), request);
    }

    /** Pieces of JSON Schema. */
    private static final class Schemas {
        static final String TEXT = """
                "text": {"type": "string", "description": "The text; exactly one of text and html"}, \
                "html": {"type": "string", "description": "The page; exactly one of text and html"}, \
                "title": {"type": "string", "description": "Its terms count as central; never part of the answer"}""";
        static final String QUERY = """
                "query": {"type": "string", "maxLength": 8000, "description": "What to focus on"}""";
        static final String LANGUAGE = """
                "language": {"type": "string", "description": "A BCP 47 tag; detected unless given"}""";
        static final String OPTIONS = LANGUAGE + """
                , "length": {"type": "object", "description": "One budget, which is never exceeded save by a single sentence", \
                "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": {\
                "sentences": {"type": "integer", "minimum": 1}, "words": {"type": "integer", "minimum": 1}, \
                "characters": {"type": "integer", "minimum": 1}, "tokens": {"type": "integer", "minimum": 1}, \
                "ratio": {"type": "number", "exclusiveMinimum": 0, "maximum": 1}}}, \
                "offsets": {"type": "string", "enum": ["utf16", "codepoint", "utf8"], \
                "description": "Unit of start and end; utf16 unless given"}""";
        static final String ORDER = """
                "order": {"type": "string", "enum": ["source", "score"], "description": "As in the source unless given, or best first"}""";
        static final String SENTENCE = """
                "text": {"type": "string", "description": "Verbatim"}, "start": {"type": "integer"}, \
                "end": {"type": "integer", "description": "Just past its last character"}, \
                "index": {"type": "integer", "description": "Its place among all sentences"}, \
                "rank": {"type": "integer", "description": "1 is the best"}, "score": {"type": "number"}, \
                "speaker": {"type": "string", "description": "In a dialogue"}""";
        static final String KEYWORDS = """
                {"type": "array", "items": {"type": "object", "required": ["term", "score"], "properties": {\
                "term": {"type": "string"}, "score": {"type": "number"}}}}""";

        private Schemas() {}

        /** Of an object that has no other fields than these. */
        static String object(String required, String... fields) {
            return "{\"type\": \"object\", \"additionalProperties\": false, \"required\": [" + required + "], \"properties\": {"
                    + String.join(", ", fields) + "}}";
        }

        static String summary(String sentence, String required) {
            return """
                    {"type": "object", "required": ["summary", "language", "sentences", "keywords", "statistics"], "properties": {\
                    "summary": {"type": "string", "description": "The chosen sentences"}, "language": {"type": "string"}, \
                    "sentences":""" + sentences(sentence, required) + ", \"keywords\": " + KEYWORDS + """
                    , "statistics": {"type": "object", "required": ["characters", "words", "sentences", "noise", "summaryWords"], \
                    "properties": {"characters": {"type": "integer"}, "words": {"type": "integer"}, "sentences": {"type": "integer"}, \
                    "noise": {"type": "integer", "description": "Stretches that were passed over as spam, menus and the like"}, \
                    "summaryWords": {"type": "integer"}}}}}""";
        }

        static String sentences(String sentence, String required) {
            return """
                    {"type": "array", "items": {"type": "object", \
                    "required": ["text", "start", "end", "index", "rank", "score\"""" + required + "], \"properties\": {" + sentence
                    + "}}}";
        }
    }
}
