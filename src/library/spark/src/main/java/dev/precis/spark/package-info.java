/**
 * Precis for Spark: functions of SQL, which {@link dev.precis.spark.PrecisCatalog} offers as {@code precis.summarize(text)} and
 * {@link dev.precis.spark.PrecisExtensions} as {@code precis_summarize(text)}. Comes in: rows, in Spark's own form; goes out:
 * what the engine says of them, in the same. A row that can't be answered is null and is counted, or fails the query where it asks
 * for that.
 */
package dev.precis.spark;
