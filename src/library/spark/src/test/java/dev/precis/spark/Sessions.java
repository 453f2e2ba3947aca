package dev.precis.spark;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Sparks to test with, in this process. */
final class Sessions {
    private static final Summarizer ENGINE = new Summarizer();

    private Sessions() {}

    /** A session with the catalog; the extension it finds by itself. A task may fail twice. */
    static SparkSession start() {
        return start("local[2,3]");
    }

    static SparkSession start(String master) {
        SparkSession spark = SparkSession.builder().master(master).appName("precis").config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4).config("spark.sql.warehouse.dir", "target/warehouse")
                .config("spark.sql.catalog.precis", PrecisCatalog.class.getName()).getOrCreate();
        spark.udf().register("made_text", (UDF1<Long, String>) Texts::text, DataTypes.StringType);
        return spark;
    }

    /** A view of one column, {@code body}, and the number of each row. */
    static void view(SparkSession spark, String name, List<String> bodies) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            rows.add(RowFactory.create(i, bodies.get(i)));
        }
        // of several partitions, and not in the query itself, where the optimizer would answer it
        spark.createDataFrame(rows, new StructType().add("n", "int").add("body", "string")).repartition(3)
                .localCheckpoint().createOrReplaceTempView(name);
    }

    /** What the engine itself says, as a row of the function's result. */
    static List<Row> expected(String text, UnaryOperator<SummaryRequest> options) {
        List<SummarySentence> sentences = ENGINE.summarize(options.apply(SummaryRequest.of(Document.of(text, Format.PLAIN)))).sentences();
        return sentences.stream()
                .map(s -> RowFactory.create(s.text(), s.start(), s.end(), s.score(), s.rank())).toList();
    }

    /** What the accumulators of this name, as Spark shows them, come to while {@code work} runs. */
    static Map<String, Long> counted(SparkSession spark, Runnable work) {
        Map<Long, Map.Entry<String, Long>> values = new TreeMap<>();
        SparkListener listener = new SparkListener() {
            @Override
            public void onStageCompleted(SparkListenerStageCompleted stage) {
                stage.stageInfo().accumulables().foreach(entry -> {
                    if (entry._2().name().get().startsWith("precis ") && entry._2().value().isDefined()) {
                        values.put((Long) entry._1(), Map.entry(entry._2().name().get(), (Long) entry._2().value().get()));
                    }
                    return null;
                });
            }
        };
        spark.sparkContext().addSparkListener(listener);
        try {
            work.run();
            spark.sparkContext().listenerBus().waitUntilEmpty();
        } catch (TimeoutException e) {
            throw new AssertionError("Spark didn't tell what it counted", e);
        } finally {
            spark.sparkContext().removeSparkListener(listener);
        }
        Map<String, Long> counted = new TreeMap<>();
        values.values().forEach(value -> counted.merge(value.getKey(), value.getValue(), Long::sum));
        return counted;
    }
}
