package dev.precis.spark;

import dev.precis.model.Document;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.connector.catalog.functions.AggregateFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * A call of the aggregate: one summary of all texts of a group. Null and blank texts are passed over, and a group of nothing else is
 * null. The order of the documents, which the answer depends on, is that of their ids and texts.
 */
final class DigestFunction extends CalledFunction implements AggregateFunction<Serializable, ArrayData> {
    static final String NAME = "digest";
    static final String DESCRIPTION = "digest(text [, id] [, options]): one summary of all texts of a group, each thing said once, as"
            + " array<struct<text, start, end, score, rank, id>>";
    static final Set<String> OPTIONS = Options.namesWithLength("format", "query", "order", "offsets");

    private static final long serialVersionUID = 1;

    DigestFunction(SqlFunction.Arguments arguments, Refusals refusals) {
        super(NAME, arguments, refusals);
    }

    @Override
    public DataType resultType() {
        return Answers.DOCUMENT_SENTENCES;
    }

    @Override
    public Serializable newAggregationState() {
        return new Documents();
    }

    @Override
    public Serializable update(Serializable buffer, InternalRow row) {
        int last = argumentCount() - 1;
        if (row.isNullAt(0) || withOptions() && row.isNullAt(last)) {
            return buffer;
        }
        boolean withId = last - (withOptions() ? 1 : 0) > 0 && !row.isNullAt(1);
        Documents documents = Documents.of(buffer);
        // copies: Spark uses the row again
        documents.add(withId ? row.getUTF8String(1).copy().getBytes() : null, row.getUTF8String(0).copy().getBytes(),
                withOptions() ? Options.given(row.getMap(last)) : Map.of());
        return documents;
    }

    @Override
    public Serializable merge(Serializable left, Serializable right) {
        return Documents.of(left).addAll(Documents.of(right));
    }

    @Override
    public ArrayData produceResult(Serializable buffer) {
        Documents documents = Documents.of(buffer);
        return documents.isEmpty() ? null : refusals().answer(documents.failFast(), () -> digest(documents));
    }

    private static ArrayData digest(Documents gathered) {
        Options options = Options.of(gathered.options(), OPTIONS);
        Contents contents = new Contents(options.maxBytes());
        List<Document> documents = new ArrayList<>();
        List<UTF8String> ids = new ArrayList<>();
        for (byte[][] document : gathered.sorted(options.maxBytes())) {
            String text = contents.read(UTF8String.fromBytes(document[1]));
            if (!text.isBlank()) {
                documents.add(Document.of(text, options.format()));
                ids.add(document[0] == null ? null : UTF8String.fromBytes(document[0]));
            }
        }
        return documents.isEmpty()
                ? null
                : Answers.sentencesOfDocuments(Answers.ENGINE.summarize(options.request(documents)).sentences(),
                        sentence -> ids.get(sentence.document()));
    }
}
