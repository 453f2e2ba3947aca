package dev.precis.spark;

import dev.precis.model.InvalidRequestException;
import java.io.Serializable;
import org.apache.spark.package$;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.aggregate.V2Aggregator;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.sql.connector.catalog.functions.AggregateFunction;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.errors.QueryCompilationErrors;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import scala.Function1;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.BoxedUnit;

/**
 * Functions that are there without a setting, for Spark 4: {@code precis_summarize}, {@code precis_keywords}, {@code precis_compress}
 * and {@code precis_digest}. Spark finds this class by itself wherever the jar is on the class path. In Spark 3, whose expressions are
 * made otherwise, there are none of them. The names have a prefix, since a function of an extension takes the place of one of Spark's
 * own of that name, and Spark may have a {@code summarize} one day.
 *
 * <p>Options that can't be used are a fault of the query where they are the same for every row, told before it runs.
 */
public final class PrecisExtensions implements SparkSessionExtensionsProvider {
    private static final String PREFIX = "precis_";

    /** Made by Spark, by its name. */
    public PrecisExtensions() {}

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        if (!package$.MODULE$.SPARK_VERSION().startsWith("3.")) {
            SqlFunction.ALL.forEach(function -> extensions.injectFunction(described(function)));
        }
        return BoxedUnit.UNIT;
    }

    private static Tuple3<FunctionIdentifier, ExpressionInfo, Function1<Seq<Expression>, Expression>> described(SqlFunction function) {
        String name = PREFIX + function.name();
        ExpressionInfo info = new ExpressionInfo(PrecisExtensions.class.getName(), null, name, PREFIX + function.description(), "", "", "",
                "", "", "", "java_udf");
        return new Tuple3<>(new FunctionIdentifier(name), info, arguments -> call(function, arguments));
    }

    private static Expression call(SqlFunction function, Seq<Expression> arguments) {
        try {
            StructType types = new StructType();
            for (int i = 0; i < arguments.size(); i++) {
                types = types.add("_" + i, arguments.apply(i).dataType(), arguments.apply(i).nullable());
            }
            BoundFunction bound = function.bind(types);
            requireUsableOptions(function, arguments);
            return bound instanceof ScalarFunction<?> scalar
                    ? new ApplyFunctionExpression(scalar, arguments)
                    : aggregator((AggregateFunction<?, ?>) bound, arguments);
        } catch (UnsupportedOperationException e) {
            return fail(QueryCompilationErrors.functionCannotProcessInputError(function, arguments, e));
        }
    }

    private static <B extends Serializable> Expression aggregator(AggregateFunction<B, ?> function, Seq<Expression> arguments) {
        return new V2Aggregator<>(function, arguments, 0, 0);
    }

    private static void requireUsableOptions(SqlFunction function, Seq<Expression> arguments) {
        Expression last = arguments.last();
        if (last.dataType() instanceof MapType map && map.keyType() instanceof StringType && map.valueType() instanceof StringType
                && last.foldable() && value(last) instanceof MapData options) {
            try {
                function.requireUsable(Options.given(options));
            } catch (InvalidRequestException e) {
                throw new UnsupportedOperationException(e.field() + ": " + e.getMessage(), e);
            }
        }
    }

    /** What is the same for every row; null where Spark knows that later only, such as the name of the database. */
    private static Object value(Expression constant) {
        try {
            return constant.eval(null);
        } catch (RuntimeException e) {
            return null; // then each row's options are checked as it is answered, as those of a column are
        }
    }

    /** Throws what Spark throws of a query that can't be run: a checked exception, which Scala doesn't declare. */
    @SuppressWarnings("unchecked")
    private static <R, E extends Throwable> R fail(Throwable failure) throws E {
        throw (E) failure;
    }
}
