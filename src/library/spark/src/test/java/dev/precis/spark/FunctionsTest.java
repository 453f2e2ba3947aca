package dev.precis.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions by both ways in: the catalog's have a dot in their names, the extension's an underscore. */
class FunctionsTest {
    private static final String SHIPS = "Ships leave the port at noon. Barges stay.";

    private static SparkSession spark;
    private static List<String> seeds;

    @BeforeAll
    static void start() {
        spark = Sessions.start();
        seeds = Texts.seeds();
        Sessions.view(spark, "seeds", seeds);
        Sessions.view(spark, "ships", List.of(SHIPS));
        List<String> dirty = new ArrayList<>(List.of(SHIPS, "  ", "", "Ships \0 leave."));
        dirty.add(null);
        Sessions.view(spark, "dirty", dirty);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static List<Row> sql(String query) {
        return spark.sql(query).collectAsList();
    }

    private static Row one(String query) {
        return sql(query).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.", "precis_"})
    void aSummaryIsWhatTheEngineSays(String way) {
        List<Row> rows = sql("SELECT n, " + way + "summarize(body) FROM seeds ORDER BY n");
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row.<Row>getList(1))
                .isEqualTo(Sessions.expected(seeds.get(row.getInt(0)), UnaryOperator.identity())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.", "precis_"})
    void optionsHaveTheNamesOfTheHttpContract(String way) {
        String options = "map('words', '60', 'order', 'score', 'offsets', 'utf8', 'language', 'en', 'query', 'government')";
        List<Row> rows = sql("SELECT n, " + way + "summarize(body, " + options + ") FROM seeds ORDER BY n");
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row.<Row>getList(1)).isEqualTo(Sessions.expected(seeds.get(row.getInt(0)),
                request -> request.withLength(new Length.Words(60)).withOrder(Order.SCORE).withOffsets(OffsetUnit.UTF8).withLanguage("en")
                        .withQuery("government"))));
    }

    @ParameterizedTest
    @CsvSource({"sentences, 1, 1", "ratio, 0.5, 1", "characters, 35, 1", "tokens, 1000, 2"})
    void anyOfTheBudgetsCanBeGiven(String unit, String value, int sentences) {
        assertThat(one("SELECT precis.summarize(body, map('" + unit + "', '" + value + "')) FROM ships").getList(0)).hasSize(sentences);
    }

    @Test
    void valuesOfOptionsThatAreAllNumbersNeedNoQuotes() {
        assertThat(one("SELECT precis.summarize(body, map('sentences', 1)), precis_summarize(body, map('sentences', 1)) FROM ships"))
                .satisfies(row -> assertThat(row.getList(0)).hasSize(1).isEqualTo(row.getList(1)));
    }

    @Test
    void optionsMayComeFromAColumn() {
        List<Row> rows = sql("SELECT size(precis.summarize(body, map('sentences', cast(n + 1 AS string)))) FROM seeds ORDER BY n");
        assertThat(rows).extracting(row -> row.getInt(0)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void offsetsCountAsJavaDoesUnlessAskedOtherwise() {
        Sessions.view(spark, "emoji", List.of("The 😀 boat stays. Ships leave the port at noon every day."));
        String query = "SELECT precis.summarize(body%s)[1].start FROM emoji";
        assertThat(one(query.formatted("")).getInt(0)).isEqualTo(19);
        assertThat(one(query.formatted(", map('offsets', 'codepoint')")).getInt(0)).isEqualTo(18);
        assertThat(one(query.formatted(", map('offsets', 'utf8')")).getInt(0)).isEqualTo(21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.", "precis_"})
    void markupIsReadAsWhatItIs(String way) {
        Sessions.view(spark, "markup",
                List.of("<p>Ships &amp; barges leave the port at noon.</p><p><b>Nobody</b> stays &hellip; behind.</p>"));
        assertThat(one("SELECT " + way + "summarize(body, map('format', 'html', 'sentences', '1'))[0].text FROM markup").getString(0))
                .isEqualTo("Ships & barges leave the port at noon.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.", "precis_"})
    void keywordsComeWithTheirScores(String way) {
        Row row = one("SELECT " + way + "keywords(body) FROM seeds WHERE n = 4");
        assertThat(row.<Row>getList(0)).hasSize(10).first().satisfies(keyword -> {
            assertThat(keyword.getString(0)).isEqualTo("Shanghai");
            assertThat(keyword.getDouble(1)).isEqualTo(1.0);
        });
        assertThat(row.schema().simpleString()).endsWith(":array<struct<term:string,score:double>>>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.", "precis_"})
    void contextsTellFromWhichPassageEachSentenceIs(String way) {
        Row row = one("SELECT " + way + "compress('When do ships leave?', array('Barges stay.', null, '', body), 50) FROM ships");
        assertThat(row.<Row>getList(0)).extracting(s -> s.getString(0), s -> s.getInt(5))
                .containsExactly(tuple("Ships leave the port at noon.", 3));
        assertThat(row.schema().simpleString())
                .endsWith(":array<struct<text:string,start:int,end:int,score:double,rank:int,passage:int>>>");
    }

    @Test
    void aContextIsEmptyWhereNothingBearsOnTheQuestion() {
        assertThat(one("SELECT precis.compress('quantum physics', array(body), 50) FROM ships").getList(0)).isEmpty();
        assertThat(one("SELECT precis.compress('ships', array(), 50) FROM ships").getList(0)).isEmpty();
    }

    @Test
    void aContextKeepsToItsTokens() {
        String query = "SELECT aggregate(%s.text, 0, (sum, text) -> sum + length(text)) FROM (SELECT collect_list(body) AS all FROM seeds)";
        int few = one(query.formatted("precis.compress('government', all, 60)")).getInt(0);
        int many = one(query.formatted("precis.compress('government', all, 600)")).getInt(0);
        assertThat(few).isBetween(1, 60 * 5);
        assertThat(many).isGreaterThan(few);
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.summarize(null)", "precis_summarize(null)", "precis.keywords(cast(null AS string))",
        "precis.summarize(body, null)", "precis.compress(null, array(body), 9)", "precis.compress(body, null, 9)",
        "precis_compress(body, array(body), null)", "precis.digest(cast(null AS string))", "precis_digest('  ')"})
    void nullInIsNullOut(String call) {
        Map<String, Long> refused = Sessions.counted(spark, () -> assertThat(one("SELECT " + call + " FROM ships").isNullAt(0)).isTrue());
        assertThat(refused.values()).allMatch(count -> count == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"precis.", "precis_"})
    void rowsThatCannotBeAnsweredAreNullAndCounted(String way) {
        List<Row> rows = new ArrayList<>();
        Map<String, Long> refused = Sessions.counted(spark,
                () -> rows.addAll(sql("SELECT n, " + way + "summarize(body) FROM dirty")));
        assertThat(rows).filteredOn(row -> row.isNullAt(1)).extracting(row -> row.getInt(0)).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(refused).isEqualTo(Map.of("precis summarize: refused rows", 3L));
    }

    @Test
    void refusedRowsAreThoseWhoseAnswerIsNullAndWhoseTextIsNot() {
        assertThat(sql("SELECT n FROM dirty WHERE body IS NOT NULL AND precis.summarize(body) IS NULL ORDER BY n"))
                .extracting(row -> row.getInt(0)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|precis.summarize(body, map('mode', 'FAILFAST'))|summarize: text: must",
        "2|precis_summarize(body, map('mode', 'failfast'))|summarize: text: must",
        "3|precis.keywords(body, map('mode', 'FAILFAST'))|keywords: text: must",
        "0|precis.summarize(body, map('mode', 'FAILFAST', 'maxBytes', '20'))|text: must be at most 20 bytes long in UTF-8",
        "0|precis.summarize(body, map('mode', 'FAILFAST', 'lenght', '20'))|options: \"lenght\" is not known here; known are ",
        "0|precis.compress('ships', array(body), 0, map('mode', 'FAILFAST'))|tokens: must be a whole number from 1"})
    void aRowThatCannotBeAnsweredFailsTheQueryWhereItAsksForThat(int row, String call, String message) {
        assertThatThrownBy(() -> sql("SELECT " + call + " FROM dirty WHERE n = " + row)).hasMessageContaining("IllegalArgumentException")
                .hasMessageContaining(message).message().doesNotContain("Ships", "noon");
    }

    @Test
    void aTextIsMeasuredByItselfAndInBytes() {
        assertThat(one("SELECT precis.summarize(body, map('maxBytes', '42')) IS NULL, precis.summarize(body, map('maxBytes', '41')) IS NULL"
                + " FROM ships")).isEqualTo(RowFactory.create(false, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'lenght', '3'|options: \"lenght\" is not known here; known are characters, format,",
        "'corpus', 'a'|options: \"corpus\" is not known here", "'explain', 'true'|options: \"explain\" is not known here",
        "'a b', '3'|options: one of them is not known here", "'sentences', '0'|sentences: must be a whole number from 1 to 2147483647",
        "'sentences', '1.5'|sentences: must be a whole number", "'sentences', 'NaN'|sentences: must be a number",
        "'words', '3', 'sentences', '3'|sentences: only one of sentences, words, characters, tokens, ratio may be given",
        "'ratio', '2'|ratio: must be above 0 and at most 1", "'order', 'best'|order: must be one of \"source\", \"score\"",
        "'offsets', 'bytes'|offsets: must be one of \"utf16\", \"codepoint\", \"utf8\"",
        "'format', 'pdf'|format: must be one of \"text\", \"markdown\", \"html\", \"transcript\", \"mail\"",
        "'language', 'english'|language: must be \"auto\" or a BCP 47 language tag",
        "'mode', 'DROPMALFORMED'|mode: must be one of \"PERMISSIVE\", \"FAILFAST\"", "'maxBytes', '-1'|maxBytes: must be a whole number",
        "'title', cast(null AS string)|title: must not be null"})
    void optionsThatAreWrongForEveryRowAreToldByTheExtensionBeforeTheQueryRunsAndRefusedByTheCatalog(String options, String message) {
        assertThatThrownBy(() -> spark.sql("SELECT precis_summarize(body, map(" + options + ")) FROM ships"))
                .isInstanceOf(AnalysisException.class).hasMessageContaining(message);
        assertThat(one("SELECT precis.summarize(body, map(" + options + ")) FROM ships").isNullAt(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"keywords(body, map('sentences', '3'))|format, language, maxBytes, mode, title",
        "compress('q', array(body), 9, map('order', 'score'))|language, maxBytes, minScore, mode, offsets",
        "digest(body, map('title', 'x'))|characters, format, language, maxBytes, mode, offsets, order, query, ratio, sentences"})
    void eachFunctionKnowsItsOwnOptions(String call, String known) {
        assertThatThrownBy(() -> spark.sql("SELECT precis_" + call + " FROM ships")).hasMessageContaining("known are " + known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"summarize()|summarize(text [, options])", "summarize(body, map(), 3)|summarize(text [, options])",
        "keywords(body, map(), 3)|keywords(text [, options])", "compress(body)|compress(query, passages, tokens [, options])",
        "digest(body, body, body, map())|digest(text [, id] [, options])"})
    void aCallWithOtherArgumentsIsToldHowItIsCalled(String call, String usage) {
        for (String way : List.of("precis.", "precis_")) {
            assertThatThrownBy(() -> spark.sql("SELECT " + way + call + " FROM ships")).isInstanceOf(AnalysisException.class)
                    .hasMessageContaining(usage);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize(array(body))", "compress(body, body, 9)", "digest(array(body))"})
    void anArgumentOfAnotherTypeIsRefusedBySpark(String call) {
        for (String way : List.of("precis.", "precis_")) {
            assertThatThrownBy(() -> spark.sql("SELECT " + way + call + " FROM ships")).isInstanceOf(AnalysisException.class)
                    .hasMessageContaining("DATATYPE_MISMATCH");
        }
    }

    @Test
    void theSameCallStandsInSelectAndGroupBy() {
        assertThat(sql("SELECT size(precis.summarize(body)), count(*) FROM dirty GROUP BY size(precis.summarize(body))")).hasSize(2);
        assertThat(sql("SELECT precis.digest(body) FROM ships GROUP BY n HAVING precis.digest(body) IS NOT NULL")).hasSize(1);
    }

    @Test
    void namesAreFoundInAnyCaseAndOthersAreNot() {
        assertThat(one("SELECT precis.Summarize(body) FROM ships").getList(0)).isNotEmpty();
        assertThat(one("SELECT PRECIS_SUMMARIZE(body) FROM ships").getList(0)).isNotEmpty();
        assertThatThrownBy(() -> spark.sql("SELECT precis.translate(body) FROM ships")).isInstanceOf(AnalysisException.class)
                .hasMessageContaining("translate");
    }

    @Test
    void theFunctionsAreListedAndDescribed() {
        assertThat(sql("SHOW USER FUNCTIONS IN precis")).extracting(row -> row.getString(0).replaceAll(".*\\.", "")).contains("summarize",
                "keywords", "compress", "digest");
        assertThat(sql("DESCRIBE FUNCTION precis_summarize")).extracting(row -> row.getString(0))
                .anySatisfy(line -> assertThat(line).contains("precis_summarize(text [, options])"));
    }

    @Test
    void javaCallsThemByTheirNames() {
        assertThat(spark.table("seeds").where("n = 4").select(functions.call_function("precis_keywords", functions.col("body")),
                functions.call_function("precis.summarize", functions.col("body")), functions.expr("precis.keywords(body)"))
                .collectAsList()).singleElement().satisfies(row -> IntStream.range(0, 3)
                        .forEach(column -> assertThat(row.getList(column)).isNotEmpty()));
    }

    @Test
    void noRowIsMovedForTheFunctionsThatAnswerEachByItself() {
        assertThat(spark.sql("SELECT precis.summarize(body), precis_keywords(body), precis.compress('x', array(body), 9) FROM seeds")
                .queryExecution().executedPlan().toString()).doesNotContain("Exchange").contains("precis summarize");
    }

    @Test
    void rowsThatStandInTheQueryItselfAreAnsweredAsWell() {
        assertThat(one("SELECT precis.summarize('" + SHIPS + "')[0].text, precis_summarize('  ')"))
                .isEqualTo(RowFactory.create("Ships leave the port at noon.", null));
    }

    @Test
    void aCatalogWithASettingItDoesNotHaveSaysSo() {
        assertThatThrownBy(() -> new PrecisCatalog().initialize("precis", new CaseInsensitiveStringMap(
                Map.of("mode", "FAILFAST")))).hasMessageContaining("spark.sql.catalog.precis.mode: the catalog has no options");
    }

    @Test
    void stringsOfOtherCollationsAreTextsToo() {
        assertThat(one("SELECT precis.summarize(body COLLATE UNICODE_CI)[0].text, precis_keywords(body COLLATE UTF8_LCASE)[0].term"
                + " FROM seeds WHERE n = 4").getString(1)).isEqualTo("Shanghai");
    }

    @Test
    void theResultsFieldsAreNeverNull() {
        assertThat(Arrays.asList(Answers.SENTENCES, Answers.KEYWORDS)).allSatisfy(type -> assertThat(type.containsNull()).isFalse());
        assertThat(spark.sql("SELECT precis.summarize(body) AS s FROM ships").schema().simpleString())
                .isEqualTo("struct<s:array<struct<text:string,start:int,end:int,score:double,rank:int>>>");
    }
}
