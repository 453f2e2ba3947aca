package dev.precis.rest.media;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The {@code Accept} headers of a request. */
public final class Accept {
    private Accept() {}

    /**
     * The media type a caller likes best (RFC 9110, 12.5.1): of the ranges that match a type the most specific one gives its
     * quality, and the highest quality wins, the earlier of {@code offered} where two are liked alike.
     *
     * @param headers the values of all {@code Accept} headers, none for no wish
     * @param offered the media types that can be served, the default first
     * @throws ProblemException 406 when none is acceptable
     */
    public static String negotiate(List<String> headers, List<String> offered) {
        List<Range> ranges = Range.parse(headers);
        if (ranges.isEmpty()) {
            return offered.getFirst();
        }
        String best = null;
        double bestQuality = 0;
        for (String type : offered) {
            double quality = quality(ranges, type);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        if (best == null) {
            throw new ProblemException(ProblemKind.NOT_ACCEPTABLE, "The Accept header must allow "
                    + (offered.size() > 1 ? "one of " : "") + String.join(", ", offered));
        }
        return best;
    }

    private static double quality(List<Range> ranges, String mediaType) {
        return ranges.stream().filter(range -> range.matches(mediaType))
                .max(Comparator.comparingInt(Range::specificity)).map(Range::quality).orElse(0.0);
    }

    /** One media range of an {@code Accept} header. */
    private record Range(String type, double quality) {
        static List<Range> parse(List<String> accept) {
            List<Range> ranges = new ArrayList<>();
            for (String header : accept) {
                for (String element : header.split(",")) {
                    String[] parts = element.split(";", -1);
                    if (!parts[0].isBlank()) {
                        ranges.add(new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality(parts)));
                    }
                }
            }
            return ranges;
        }

        private static double quality(String[] parts) {
            for (int i = 1; i < parts.length; i++) {
                String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
                if (parameter.startsWith("q=")) {
                    return quality(parameter.substring(2).strip());
                }
            }
            return 1;
        }

        /** RFC 9110: 0 to 1 with up to three decimals, and programs write more. Anything else is no wish that could be honoured. */
        private static double quality(String value) {
            boolean valid = value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                    && value.chars().anyMatch(c -> c != '.') && value.indexOf('.') == value.lastIndexOf('.');
            return valid ? Math.min(1, Double.parseDouble(value)) : 0;
        }

        boolean matches(String mediaType) {
            return switch (specificity()) {
                case 0 -> true;
                case 1 -> mediaType.startsWith(type.substring(0, type.length() - 1));
                default -> mediaType.equals(type);
            };
        }

        /** 0 for any type, 1 for any subtype, 2 for one type. */
        int specificity() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }
}
