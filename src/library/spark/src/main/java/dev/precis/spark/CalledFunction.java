package dev.precis.spark;

import java.util.Arrays;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.types.DataType;

/** A function as a query calls it: with arguments of some types. */
abstract class CalledFunction implements BoundFunction {
    private static final long serialVersionUID = 1;

    private final String name;
    private final DataType[] types;
    private final boolean withOptions;
    private final Refusals refusals;

    CalledFunction(String name, SqlFunction.Arguments arguments, Refusals refusals) {
        this.name = name;
        types = arguments.types();
        withOptions = arguments.withOptions();
        this.refusals = refusals;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String canonicalName() {
        return "dev.precis.spark." + name + Arrays.toString(types);
    }

    @Override
    public final DataType[] inputTypes() {
        return types.clone();
    }

    /** Number of arguments, the options among them. */
    final int argumentCount() {
        return types.length;
    }

    /** Whether the last argument is a map of options. */
    final boolean withOptions() {
        return withOptions;
    }

    /** What counts the rows that can't be answered. */
    final Refusals refusals() {
        return refusals;
    }

    /** Two calls of the same function are the same to Spark's optimizer, as in SELECT and GROUP BY, whoever counts for them. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof CalledFunction that && canonicalName().equals(that.canonicalName());
    }

    @Override
    public final int hashCode() {
        return canonicalName().hashCode();
    }

    /** As plans show it. */
    @Override
    public final String toString() {
        return "precis " + name;
    }
}
