package dev.precis.rest;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import jakarta.annotation.Priority;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Keeps the names of Quarkus' most numerous settings that have their defaults off the list of what is set. Every name on that list
 * is looked up, to warn of those that nothing reads, and gone through for every setting that is a map; three hundred names
 * that can't be wrong took a native executable a sixth of its start. Values are found as before, and so is each name that
 * somebody sets.
 *
 * <p>The negative priority is what makes it so: it puts this between the sources of negative ordinal, which are the defaults, and
 * all others. Names with a key in them stay, since the list is where keys are known from. A group of settings that may be
 * absent, such as the default TLS configuration, is there once one of its names is listed, and so once somebody sets one.
 */
@Priority(-1)
public final class QuietDefaults implements ConfigSourceInterceptor {
    private static final long serialVersionUID = 1;
    private static final List<String> PLAIN = List.of("quarkus.http.", "quarkus.log.", "quarkus.management.", "quarkus.tls.",
            "quarkus.vertx.");

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        return context.proceed(name);
    }

    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        List<String> names = new ArrayList<>();
        context.iterateNames().forEachRemaining(name -> {
            if (!isPlain(name)) {
                names.add(name);
            }
        });
        return names.iterator();
    }

    private static boolean isPlain(String name) {
        for (String prefix : PLAIN) {
            if (name.startsWith(prefix)) {
                return name.indexOf('"') < 0 && name.indexOf('[') < 0;
            }
        }
        return false;
    }
}
