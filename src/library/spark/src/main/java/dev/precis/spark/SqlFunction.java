package dev.precis.spark;

import dev.precis.model.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;

/**
 * A function as both ways in offer it, before it is known what it is called with.
 *
 * @param name its name, in lower case
 * @param description what it is called with and what it gives
 * @param required the types of the arguments that must be there
 * @param optional the types of those that may follow; behind them all may stand a map of options
 * @param options the names of the options it takes
 * @param binding makes what is run, of the arguments there are and of what counts the rows it refuses
 */
record SqlFunction(
        String name, String description, List<DataType> required, List<DataType> optional, Set<String> options,
        BiFunction<Arguments, Refusals, BoundFunction> binding) implements UnboundFunction {
    private static final MapType OPTIONS = DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);

    static final List<SqlFunction> ALL = all();

    private static List<SqlFunction> all() {
        List<SqlFunction> all = new ArrayList<>();
        for (RowCall call : RowCall.values()) {
            all.add(new SqlFunction(call.sqlName(), call.description(), call.arguments(), List.of(), call.options(),
                    (arguments, refusals) -> new RowFunction(call, arguments, refusals)));
        }
        all.add(new SqlFunction(DigestFunction.NAME, DigestFunction.DESCRIPTION, List.of(DataTypes.StringType),
                List.of(DataTypes.StringType), DigestFunction.OPTIONS, DigestFunction::new));
        return List.copyOf(all);
    }

    @Override
    public BoundFunction bind(StructType input) {
        DataType[] given = input.isEmpty()
                ? new DataType[0]
                : List.of(input.fields()).stream().map(f -> f.dataType()).toArray(DataType[]::new);
        int most = required.size() + optional.size();
        boolean withOptions = given.length > required.size()
                && (given.length > most || given[given.length - 1] instanceof MapType);
        int texts = given.length - (withOptions ? 1 : 0);
        if (texts < required.size() || texts > most) {
            throw new UnsupportedOperationException("it is called " + description);
        }
        List<DataType> types = new ArrayList<>(required);
        types.addAll(optional.subList(0, texts - required.size()));
        if (withOptions) {
            types.add(OPTIONS);
        }
        for (int i = 0; i < given.length; i++) {
            types.set(i, isOfStrings(given[i], types.get(i)) ? given[i] : types.get(i));
        }
        return binding.apply(new Arguments(types.toArray(DataType[]::new), withOptions), Refusals.of(name));
    }

    /** Whether a type differs from the one wanted by its strings' collation alone, which Spark doesn't cast and nothing here asks for. */
    private static boolean isOfStrings(DataType given, DataType wanted) {
        return wanted instanceof StringType && given instanceof StringType
                || wanted instanceof ArrayType && given instanceof ArrayType array && array.elementType() instanceof StringType
                || wanted instanceof MapType && given instanceof MapType map && map.keyType() instanceof StringType
                        && map.valueType() instanceof StringType;
    }

    /** @throws InvalidRequestException if a call with these options could answer no row */
    void requireUsable(Map<String, String> given) {
        Options.of(given, options);
    }

    /**
     * The arguments of a call.
     *
     * @param types what they are cast to where they are of another type
     * @param withOptions whether the last of them is a map of options
     */
    record Arguments(DataType[] types, boolean withOptions) {}
}
