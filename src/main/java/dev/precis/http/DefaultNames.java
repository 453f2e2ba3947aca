package dev.precis.http;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import jakarta.annotation.Priority;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Keeps the names of settings that have their defaults off the list of what is set. Quarkus looks up every name on that list, to
 * warn of those that nothing reads, and goes through all of them for every setting that is a map; three hundred names that
 * can't be wrong took a native executable a tenth of its start. Values are found as before, and so is each name that
 * somebody sets.
 *
 * <p>The negative priority is what makes it so: it puts this between the sources of negative ordinal, which are the defaults, and
 * all others.
 */
@Priority(-1)
public final class DefaultNames implements ConfigSourceInterceptor {
    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        return context.proceed(name);
    }

    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        List<String> names = new ArrayList<>();
        context.iterateNames().forEachRemaining(name -> {
            if (holdsKey(name)) {
                names.add(name);
            }
        });
        return names.iterator();
    }

    /** Whether a part of the name is the key of a map or the place in a list, which is known by such names alone. */
    private static boolean holdsKey(String name) {
        return name.indexOf('"') >= 0 || name.indexOf('[') >= 0;
    }
}
