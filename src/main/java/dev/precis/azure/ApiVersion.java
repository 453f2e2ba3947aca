package dev.precis.azure;

import java.util.regex.Pattern;

/** Versions of the protocol: dates, those with extractive summaries, all of which look alike. */
public final class ApiVersion {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(-preview)?");
    private static final String FIRST = "2023-04-01";

    private ApiVersion() {}

    /**
     * The version asked for.
     *
     * @param version as sent, null where nothing was
     * @throws AzureException when it is missing, or too old to have extractive summaries
     */
    public static String require(String version) {
        if (version == null || !DATE.matcher(version).matches() || version.compareTo(FIRST) < 0) {
            throw AzureException.invalid("InvalidParameterValue",
                    "api-version must be a version of the protocol such as " + FIRST + ", or a later one");
        }
        return version;
    }
}
