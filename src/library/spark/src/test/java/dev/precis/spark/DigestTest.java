package dev.precis.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One summary of a group, whatever tasks its rows are spread over. */
class DigestTest {
    private static SparkSession spark;
    private static List<String> seeds;

    @BeforeAll
    static void start() {
        spark = Sessions.start();
        seeds = Texts.seeds();
        Sessions.view(spark, "seeds", seeds);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Row one(String query) {
        List<Row> rows = spark.sql(query).collectAsList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.", "precis_"})
    void aDigestIsWhatTheEngineSaysOfTheDocumentsInTheOrderOfTheirIds(String way) {
        List<Document> documents = seeds.stream().map(seed -> Document.of(seed, Format.PLAIN)).toList();
        var expected = new Summarizer().summarize(SummaryRequest.of(documents)).sentences().stream()
                .map(s -> RowFactory.create(s.text(), s.start(), s.end(), s.score(), s.rank(), "" + s.document())).toList();
        Row row = one("SELECT " + way + "digest(body, cast(n AS string)) FROM seeds");
        assertThat(row.<Row>getList(0)).isEqualTo(expected);
        assertThat(row.schema().simpleString())
                .endsWith(":array<struct<text:string,start:int,end:int,score:double,rank:int,id:string>>>");
    }

    @Test
    void itIsTheSameHoweverTheRowsAreSpread() {
        Set<List<Row>> digests = new HashSet<>();
        for (int partitions = 1; partitions <= 5; partitions++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(order, new Random(partitions));
            Sessions.view(spark, "spread", order.stream().map(seeds::get).toList());
            spark.table("spread").repartition(partitions).createOrReplaceTempView("spread_wide");
            digests.add(one("SELECT precis.digest(body) FROM spread_wide").getList(0));
        }
        assertThat(digests).hasSize(1);
    }

    @Test
    void groupsThatFallBackToSortingAreTheSame() {
        String query = "SELECT n % 50 AS g, precis.digest(body) FROM"
                + " (SELECT id AS n, made_text(id) AS body FROM range(0, 500, 1, 3)) GROUP BY g"
                + " ORDER BY g";
        List<Row> inMemory = spark.sql(query).collectAsList();
        spark.conf().set("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "2");
        try {
            assertThat(spark.sql(query).collectAsList()).hasSize(50).isEqualTo(inMemory);
        } finally {
            spark.conf().unset("spark.sql.objectHashAggregate.sortBased.fallbackThreshold");
        }
    }

    @Test
    void nullAndBlankTextsArePassedOver() {
        List<String> bodies = new ArrayList<>(seeds);
        bodies.add(2, " ");
        bodies.add(null);
        Sessions.view(spark, "gaps", bodies);
        assertThat(one("SELECT precis.digest(body) FROM gaps").getList(0))
                .isEqualTo(one("SELECT precis_digest(body) FROM seeds").getList(0));
        assertThat(one("SELECT precis.digest(body) FROM seeds WHERE n > 9").isNullAt(0)).isTrue();
    }

    @Test
    void optionsHoldForTheWholeGroup() {
        assertThat(one("SELECT precis.digest(body, map('sentences', '7', 'order', 'score')) FROM seeds").<Row>getList(0)).hasSize(7)
                .extracting(row -> row.getInt(4)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(one("SELECT precis.digest(body, 'x', map('sentences', '1')) FROM seeds").<Row>getList(0)).singleElement()
                .satisfies(row -> assertThat(row.getString(5)).isEqualTo("x"));
    }

    @Test
    void aGroupThatCannotBeAnsweredIsNullAndCountedOnce() {
        for (String options : List.of("map('sentences', cast(n + 1 AS string))", "map('maxBytes', '9000')",
                "map('words', cast(-1 AS string))")) {
            Map<String, Long> refused = Sessions.counted(spark,
                    () -> assertThat(one("SELECT precis.digest(body, " + options + ") FROM seeds").isNullAt(0)).as(options).isTrue());
            assertThat(refused).isEqualTo(Map.of("precis digest: refused rows", 1L));
        }
    }

    @Test
    void aGroupThatCannotBeAnsweredFailsTheQueryWhereItAsksForThat() {
        assertThatThrownBy(() -> one("SELECT precis.digest(body, map('mode', 'FAILFAST', 'sentences', cast(n + 1 AS string))) FROM seeds"))
                .hasMessageContaining("digest: options: must be the same in all rows of a group");
        assertThatThrownBy(() -> one("SELECT precis.digest(body, map('mode', 'FAILFAST', 'maxBytes', '9000')) FROM seeds"))
                .hasMessageContaining("digest: text: must be at most 9000 bytes");
    }

    @Test
    void whatCanNotBeAnsweredIsNotKept() throws Exception {
        Documents documents = new Documents();
        byte[] text = "x".repeat(100).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            documents.add(null, text, Map.of("maxBytes", "5000"));
        }
        assertThat(serialized(documents)).hasSizeLessThan(1000);
    }

    /** Spark reads them where the jars of a job are not to be seen. */
    @Test
    void whatTravelsBetweenTasksIsMadeOfJavasOwnClasses() throws Exception {
        Documents documents = new Documents();
        documents.add("a".getBytes(StandardCharsets.UTF_8), "Ships leave.".getBytes(StandardCharsets.UTF_8), Map.of("sentences", "1"));
        Set<String> classes = new HashSet<>();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized(documents))) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
                classes.add(type.getName());
                return super.resolveClass(type);
            }
        }) {
            assertThat(Documents.of((Serializable) in.readObject()).sorted(1000)).singleElement()
                    .satisfies(document -> assertThat(document[1]).asString(StandardCharsets.UTF_8).isEqualTo("Ships leave."));
        }
        assertThat(classes).allMatch(name -> name.startsWith("java.") || name.startsWith("["));
    }

    private static byte[] serialized(Serializable object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }
}
