package dev.precis.spark;

import java.util.Locale;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * A catalog of functions, for Spark 3.5 and newer: with {@code spark.sql.catalog.precis=dev.precis.spark.PrecisCatalog} it offers
 * {@code precis.summarize}, {@code precis.keywords}, {@code precis.compress} and {@code precis.digest}, under whatever name the
 * setting gives it.
 */
public final class PrecisCatalog implements FunctionCatalog {
    private String name = "precis";

    /** Made by Spark, by its name. */
    public PrecisCatalog() {}

    /**
     * Takes the name the catalog goes by.
     *
     * @throws IllegalArgumentException if there are options, since a catalog has none
     */
    @Override
    public void initialize(String catalog, CaseInsensitiveStringMap options) {
        if (!options.isEmpty()) {
            throw new IllegalArgumentException("spark.sql.catalog." + catalog + "." + options.keySet().iterator().next()
                    + ": the catalog has no options; a call has, such as summarize(text, map('mode', 'FAILFAST'))");
        }
        name = catalog;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Identifier[] listFunctions(String[] namespace) {
        return namespace.length > 0
                ? new Identifier[0]
                : SqlFunction.ALL.stream().map(function -> Identifier.of(namespace, function.name())).toArray(Identifier[]::new);
    }

    @Override
    public UnboundFunction loadFunction(Identifier identifier) throws NoSuchFunctionException {
        String wanted = identifier.name().toLowerCase(Locale.ROOT);
        return SqlFunction.ALL.stream().filter(function -> function.name().equals(wanted) && identifier.namespace().length == 0)
                .findFirst().orElseThrow(() -> new NoSuchFunctionException(identifier));
    }
}
