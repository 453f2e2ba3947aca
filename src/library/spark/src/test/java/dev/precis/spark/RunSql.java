package dev.precis.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Runs queries as spark-sql does, which needs Hive, and prints each row's only column. It uses nothing of Precis. */
public final class RunSql {
    private RunSql() {}

    /** @param queries one after the other; the rows of all are printed, each behind {@code row: } */
    public static void main(String... queries) {
        SparkSession spark = SparkSession.builder().appName("sql").getOrCreate();
        for (String query : queries) {
            for (Row row : spark.sql(query).collectAsList()) {
                System.out.println("row: " + row.get(0));
            }
        }
        spark.stop();
    }
}
