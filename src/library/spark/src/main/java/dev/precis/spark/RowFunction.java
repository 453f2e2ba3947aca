package dev.precis.spark;

import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;

/** A call of a function that answers each row by itself. A null argument makes a null answer. */
final class RowFunction extends CalledFunction implements ScalarFunction<ArrayData> {
    private static final long serialVersionUID = 1;

    private final RowCall call;

    RowFunction(RowCall call, SqlFunction.Arguments arguments, Refusals refusals) {
        super(call.sqlName(), arguments, refusals);
        this.call = call;
    }

    @Override
    public DataType resultType() {
        return call.result();
    }

    /** Spark runs what this class itself declares, and nothing that it inherits. */
    @Override
    public ArrayData produceResult(InternalRow row) {
        for (int i = 0; i < argumentCount(); i++) {
            if (row.isNullAt(i)) {
                return null;
            }
        }
        Map<String, String> options = withOptions() ? Options.given(row.getMap(argumentCount() - 1)) : Map.of();
        return refusals().answer(Options.failFast(options), () -> call.answer(row, Options.of(options, call.options())));
    }
}
