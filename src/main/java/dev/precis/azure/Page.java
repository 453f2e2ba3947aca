package dev.precis.azure;

/**
 * Which part of a job's documents is asked for.
 *
 * @param skip how many documents of each task to pass over, 0 or more
 * @param top how many to give at most, 1 or more
 * @param statistics whether counts are asked for
 * @param jobUri where the job is asked for, without parameters; {@code nextLink} begins with it
 * @param apiVersion as asked for
 */
public record Page(int skip, int top, boolean statistics, String jobUri, String apiVersion) {
    /**
     * Reads the parameters.
     *
     * @throws AzureException when one can't be used
     */
    public static Page of(String skip, String top, String statistics, String jobUri, String apiVersion) {
        return new Page(number("skip", skip, 0, 0), number("top", top, Integer.MAX_VALUE, 1), "true".equalsIgnoreCase(statistics), jobUri,
                apiVersion);
    }

    private static int number(String name, String value, int otherwise, int least) {
        if (value == null) {
            return otherwise;
        }
        if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')
                || Integer.parseInt(value) < least) {
            throw AzureException.invalid("InvalidParameterValue", name + " must be a whole number from " + least + " on");
        }
        return Integer.parseInt(value);
    }

    /** Where the documents after this page are. */
    String next() {
        return jobUri + "?api-version=" + apiVersion + "&showStats=" + statistics + "&$skip=" + (skip + top) + "&$top=" + top;
    }
}
