package dev.precis.cli;

import java.util.Locale;

/** The service's settings that the command line has a use for, from where both find them: properties of Java, then the environment. */
final class Setting {
    private Setting() {}

    /**
     * The value of a setting.
     *
     * @param name as the README has it; in the environment in upper case, with a {@code _} for whatever is no letter and no digit
     * @param otherwise where it is not set
     */
    static String of(String name, String otherwise) {
        String property = System.getProperty(name);
        String value = property == null ? System.getenv(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_")) : property;
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
