package dev.precis.deploy;

import dev.precis.rest.engine.PrecisConfig;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the program is configured with, for comparison with what the deployment files say. */
final class Settings {
    private static final Properties PROPERTIES = load();

    private Settings() {}

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The version of what is built; images carry it without Maven's mark of what is not released yet. */
    static String version() {
        try {
            Matcher version = Pattern.compile("<artifactId>precis</artifactId>\\s*<version>([^<]+?)(-SNAPSHOT)?</version>")
                    .matcher(Files.readString(Path.of("pom.xml")));
            if (!version.find()) {
                throw new IllegalStateException("pom.xml says no version");
            }
            return version.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The image that deploy/container builds. */
    static String image() {
        return "precis:" + version();
    }

    static int port() {
        Matcher port = Pattern.compile(".*\\$\\{PORT:(\\d+)}.*").matcher(PROPERTIES.getProperty("quarkus.http.port"));
        if (!port.matches()) {
            throw new IllegalStateException("quarkus.http.port is of an unexpected form");
        }
        return Integer.parseInt(port.group(1));
    }

    static int shutdownTimeoutSeconds() {
        return seconds(PROPERTIES.getProperty("quarkus.shutdown.timeout"));
    }

    /** Whether QUARKUS_SHUTDOWN_DELAY has any effect: it was decided when the program was built. */
    static boolean delaysShutdown() {
        return Boolean.parseBoolean(PROPERTIES.getProperty("quarkus.shutdown.delay-enabled"));
    }

    static int seconds(String duration) {
        if (!duration.matches("\\d+[sS]")) {
            throw new IllegalArgumentException("not a number of seconds: " + duration);
        }
        return Integer.parseInt(duration.substring(0, duration.length() - 1));
    }

    /** The environment variables that a deployment may set: those of PrecisConfig, and those of Quarkus that ours use. */
    static Set<String> environment() {
        Set<String> names = new TreeSet<>(Set.of("QUARKUS_SHUTDOWN_DELAY", "QUARKUS_SHUTDOWN_TIMEOUT"));
        add("PRECIS", PrecisConfig.class, names);
        return names;
    }

    private static void add(String prefix, Class<?> group, Set<String> names) {
        for (Method method : group.getMethods()) {
            WithName said = method.getAnnotation(WithName.class);
            String name = prefix + '_'
                    + (said == null ? method.getName() : said.value()).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            if (method.getReturnType().getName().startsWith(PrecisConfig.class.getName())) {
                add(name, method.getReturnType(), names);
            } else {
                names.add(name);
            }
        }
    }
}
