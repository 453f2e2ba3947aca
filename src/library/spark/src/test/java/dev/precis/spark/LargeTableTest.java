package dev.precis.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand texts in Parquet, most of them short and some very long. */
class LargeTableTest {
    private static final int ROWS = 100_000;
    private static final int PARTITIONS = 8;
    /** How many tasks were made to fail or to be killed. */
    private static final AtomicInteger DISTURBED = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void write() {
        spark = Sessions.start();
        // each seventh row is no text
        spark.sql("SELECT id, if(id % 7 = 3, ' ', made_text(id)) AS body FROM range(0, " + ROWS + ", 1, " + PARTITIONS + ")").write()
                .parquet(folder + "/texts");
        spark.read().parquet(folder + "/texts").createOrReplaceTempView("texts");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void lengthsAreSkewed() {
        Row lengths = spark.sql("SELECT median(length(body)), max(length(body)) FROM texts WHERE id % 7 != 3").first();
        assertThat(lengths.getDouble(0)).isBetween(150.0, 600.0);
        assertThat(lengths.getInt(1)).isGreaterThanOrEqualTo(60_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.", "precis_"})
    void everySentenceStandsInItsTextWhereItSays(String way) {
        String out = folder + "/out" + way.length() + way.indexOf('.');
        Map<String, Long> refused = Sessions.counted(spark, () -> spark
                .sql("SELECT id, body, " + way + "summarize(body, map('sentences', '2', 'offsets', 'codepoint')) AS summary FROM texts")
                .write().parquet(out));
        spark.read().parquet(out).createOrReplaceTempView("summaries");
        Row found = spark
                .sql("SELECT count(*), count(summary), count_if(NOT forall(summary, s -> substring(body, s.start + 1, s.end - s.start)"
                        + " = s.text)), count_if(size(summary) NOT BETWEEN 1 AND 2) FROM summaries")
                .first();
        long refusedRows = (ROWS + 3) / 7; // those whose number is 3 more than a multiple of 7
        assertThat(found.getLong(0)).isEqualTo(ROWS);
        assertThat(found.getLong(1)).isEqualTo(ROWS - refusedRows);
        assertThat(found.getLong(2)).isZero();
        assertThat(found.getLong(3)).isZero();
        assertThat(refused).isEqualTo(Map.of("precis summarize: refused rows", refusedRows));
        assertThat(spark.sql("SELECT * FROM summaries WHERE id % 997 = 1 AND summary IS NOT NULL").collectAsList()).hasSizeGreaterThan(80)
                .allSatisfy(row -> assertThat(row.<Row>getList(2)).isEqualTo(Sessions.expected(row.getString(1),
                        request -> request.withLength(new Length.Sentences(2))
                                .withOffsets(OffsetUnit.CODEPOINT))));
    }

    private static long checksum(String body) {
        return spark.sql("SELECT sum(hash(id, precis.summarize(" + body + "))) FROM texts WHERE id < 20000").first().getLong(0);
    }

    private static void disturb(String name, UDF1<String, String> once) {
        spark.udf().register(name, (UDF1<String, String>) body -> {
            TaskContext task = TaskContext.get();
            return task.attemptNumber() == 0 && task.partitionId() == 1 && !task.isInterrupted() && body.isBlank() ? once.call(body) : body;
        }, DataTypes.StringType);
    }

    @Test
    void aTaskThatFailsAndIsTriedAgainGivesTheSameAndCountsNoRowTwice() {
        disturb("fail_once", body -> {
            DISTURBED.incrementAndGet();
            throw new IllegalStateException("on purpose");
        });
        undisturbedAndDisturbedAreTheSame("fail_once(body)");
    }

    @Test
    void aTaskThatIsKilledAndTriedAgainGivesTheSameAndCountsNoRowTwice() {
        disturb("kill_once", body -> {
            DISTURBED.incrementAndGet();
            SparkContext.getOrCreate().killTaskAttempt(TaskContext.get().taskAttemptId(), true, "on purpose");
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (!Thread.currentThread().isInterrupted() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return body;
        });
        undisturbedAndDisturbedAreTheSame("kill_once(body)");
    }

    private static void undisturbedAndDisturbedAreTheSame(String disturbed) {
        DISTURBED.set(0);
        long[] sums = new long[2];
        Map<String, Long> calm = Sessions.counted(spark, () -> sums[0] = checksum("body"));
        assertThat(DISTURBED).hasValue(0);
        Map<String, Long> rough = Sessions.counted(spark, () -> sums[1] = checksum(disturbed));
        assertThat(DISTURBED).hasPositiveValue();
        assertThat(sums[1]).isEqualTo(sums[0]);
        assertThat(rough).isEqualTo(calm).isEqualTo(Map.of("precis summarize: refused rows", 20_003L / 7));
    }

    @Test
    void digestsOfManyGroupsAreTheSameWhateverTheTasks() {
        String query = "SELECT id %% 100 AS g, precis.digest(body, cast(id AS string)) AS d FROM (SELECT * FROM texts WHERE id < 3000"
                + " DISTRIBUTE BY %s) GROUP BY g ORDER BY g";
        List<Row> one = spark.sql(query.formatted("1")).collectAsList();
        assertThat(spark.sql(query.formatted("id")).collectAsList()).hasSize(100).isEqualTo(one);
    }
}
