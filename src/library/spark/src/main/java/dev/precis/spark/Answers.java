package dev.precis.spark;

import dev.precis.Summarizer;
import dev.precis.model.Keyword;
import dev.precis.model.SummarySentence;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** The engine, and what it says in Spark's own form. */
final class Answers {
    /** One for all threads of an executor: it keeps nothing of a text, and what it needs to read one it keeps for each thread. */
    static final Summarizer ENGINE = new Summarizer();

    private static final StructType SENTENCE = new StructType().add("text", DataTypes.StringType, false)
            .add("start", DataTypes.IntegerType, false).add("end", DataTypes.IntegerType, false)
            .add("score", DataTypes.DoubleType, false).add("rank", DataTypes.IntegerType, false);

    static final ArrayType SENTENCES = DataTypes.createArrayType(SENTENCE, false);
    static final ArrayType PASSAGE_SENTENCES = DataTypes.createArrayType(SENTENCE.add("passage", DataTypes.IntegerType, false), false);
    static final ArrayType DOCUMENT_SENTENCES = DataTypes.createArrayType(SENTENCE.add("id", DataTypes.StringType, true), false);
    static final ArrayType KEYWORDS = DataTypes.createArrayType(
            new StructType().add("term", DataTypes.StringType, false).add("score", DataTypes.DoubleType, false), false);

    private Answers() {}

    /** For {@link #SENTENCES}. */
    static ArrayData sentences(List<SummarySentence> sentences) {
        return array(sentences, Answers::sentence);
    }

    /** For {@link #PASSAGE_SENTENCES}; {@code passage} gives the index in the caller's array. */
    static ArrayData sentencesOfPassages(List<SummarySentence> sentences, ToIntFunction<SummarySentence> passage) {
        return array(sentences, sentence -> sentence(sentence, passage.applyAsInt(sentence)));
    }

    /** For {@link #DOCUMENT_SENTENCES}; {@code id} gives what the caller calls the document, or null. */
    static ArrayData sentencesOfDocuments(List<SummarySentence> sentences, Function<SummarySentence, UTF8String> id) {
        return array(sentences, sentence -> sentence(sentence, id.apply(sentence)));
    }

    /** For {@link #KEYWORDS}. */
    static ArrayData keywords(List<Keyword> keywords) {
        return array(keywords, keyword -> row(UTF8String.fromString(keyword.term()), keyword.score()));
    }

    private static InternalRow sentence(SummarySentence s) {
        return row(UTF8String.fromString(s.text()), s.start(), s.end(), s.score(), s.rank());
    }

    private static InternalRow sentence(SummarySentence s, Object source) {
        return row(UTF8String.fromString(s.text()), s.start(), s.end(), s.score(), s.rank(), source);
    }

    private static InternalRow row(Object... values) {
        return new GenericInternalRow(values);
    }

    private static <T> ArrayData array(List<T> items, Function<T, InternalRow> row) {
        return new GenericArrayData(items.stream().map(row).toArray());
    }
}
