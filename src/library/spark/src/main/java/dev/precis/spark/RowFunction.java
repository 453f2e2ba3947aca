package dev.precis.spark;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;

/** A call of a function that answers each row by itself. A null argument makes a null answer. */
final class RowFunction implements ScalarFunction<ArrayData> {
    private static final long serialVersionUID = 1;

    private final RowCall call;
    private final DataType[] types;
    private final boolean withOptions;
    private final Refusals refusals;

    RowFunction(RowCall call, SqlFunction.Arguments arguments, Refusals refusals) {
        this.call = call;
        types = arguments.types();
        withOptions = arguments.withOptions();
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return call.sqlName();
    }

    @Override
    public String canonicalName() {
        return "dev.precis.spark." + name() + Arrays.toString(types);
    }

    @Override
    public DataType[] inputTypes() {
        return types.clone();
    }

    @Override
    public DataType resultType() {
        return call.result();
    }

    /** Spark runs what this class itself declares, and nothing that it inherits. */
    @Override
    public ArrayData produceResult(InternalRow row) {
        for (int i = 0; i < types.length; i++) {
            if (row.isNullAt(i)) {
                return null;
            }
        }
        Map<String, String> options = withOptions ? Options.given(row.getMap(types.length - 1)) : Map.of();
        return refusals.answer(Options.failFast(options), () -> call.answer(row, Options.of(options, call.options())));
    }

    /** Two calls of the same function are the same to Spark's optimizer, as in SELECT and GROUP BY, whoever counts for them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RowFunction that && canonicalName().equals(that.canonicalName());
    }

    @Override
    public int hashCode() {
        return canonicalName().hashCode();
    }

    /** As plans show it. */
    @Override
    public String toString() {
        return "precis " + name();
    }
}
