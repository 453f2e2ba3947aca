package dev.precis.spark;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Length;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What is answered row by row. */
enum RowCall {
    SUMMARIZE("summarize(text [, options]): the most informative sentences of a text, as array<struct<text, start, end, score, rank>>",
            List.of(DataTypes.StringType), Options.namesWithLength("format", "title", "query", "order", "offsets"), Answers.SENTENCES) {
        @Override
        ArrayData answer(InternalRow row, Options options) {
            return Answers.sentences(Answers.ENGINE.summarize(options.request(List.of(document(row, options)))).sentences());
        }
    },
    KEYWORDS("keywords(text [, options]): the most telling terms of a text, best first, as array<struct<term, score>>",
            List.of(DataTypes.StringType), Options.names("format", "title"), Answers.KEYWORDS) {
        @Override
        ArrayData answer(InternalRow row, Options options) {
            SummaryRequest request = options.request(List.of(document(row, options))).withKeywords(SummaryRequest.MOST_KEYWORDS);
            return Answers.keywords(Answers.ENGINE.summarize(request).keywords());
        }
    },
    COMPRESS("compress(query, passages, tokens [, options]): what of retrieved passages bears on a question, within a budget of tokens,"
            + " as array<struct<text, start, end, score, rank, passage>>",
            List.of(DataTypes.StringType, DataTypes.createArrayType(DataTypes.StringType), DataTypes.IntegerType),
            Options.names("minScore", "offsets"), Answers.PASSAGE_SENTENCES) {
        @Override
        ArrayData answer(InternalRow row, Options options) {
            Contents contents = new Contents(options.maxBytes());
            String query = contents.read(row.getUTF8String(0));
            if (query.isBlank()) {
                throw new InvalidRequestException("query", "must not be blank");
            }
            int tokens = row.getInt(2);
            if (tokens < 1) {
                throw new InvalidRequestException("tokens", "must be a whole number from 1 to " + Integer.MAX_VALUE);
            }
            ArrayData passages = row.getArray(1);
            List<Document> documents = new ArrayList<>();
            List<Integer> indexes = new ArrayList<>();
            for (int p = 0; p < passages.numElements(); p++) {
                String passage = passages.isNullAt(p) ? "" : contents.read(passages.getUTF8String(p));
                if (!passage.isBlank()) {
                    documents.add(Document.of(passage, Format.PLAIN));
                    indexes.add(p);
                }
            }
            if (documents.isEmpty()) {
                return Answers.sentences(List.of());
            }
            SummaryRequest request = options.request(documents).withQuery(query).withLength(new Length.Tokens(tokens))
                    .withPurpose(new Purpose.Answer(options.minScore()));
            return Answers.sentencesOfPassages(Answers.ENGINE.summarize(request).sentences(), s -> indexes.get(s.document()));
        }
    };

    private final String description;
    private final List<DataType> arguments;
    private final Set<String> options;
    private final ArrayType result;

    RowCall(String description, List<DataType> arguments, Set<String> options, ArrayType result) {
        this.description = description;
        this.arguments = arguments;
        this.options = options;
        this.result = result;
    }

    /**
     * Answers a row whose arguments are all there.
     *
     * @throws InvalidRequestException if it can't be answered
     */
    abstract ArrayData answer(InternalRow row, Options options);

    private static Document document(InternalRow row, Options options) {
        return new Document("", options.title(), new Contents(options.maxBytes()).read(row.getUTF8String(0)), options.format());
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }

    /** The types of the arguments before the options. */
    List<DataType> arguments() {
        return arguments;
    }

    /** The names of the options it takes. */
    Set<String> options() {
        return options;
    }

    ArrayType result() {
        return result;
    }
}
