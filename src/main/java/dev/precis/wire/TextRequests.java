package dev.precis.wire;

import dev.precis.model.Document;
import dev.precis.model.Format;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes requests of bare text and parameters: the query parameters of a call, or the options of a command line. */
public final class TextRequests {
    private static final List<String> OTHERS = List.of("language", "title", "query", "corpus", "order", "offsets", "explain");

    private TextRequests() {}

    /**
     * A request to summarize {@code content}.
     *
     * @param parameters names and values in the order given; a name given twice is a fault
     * @param rendering how the answer will be shown: what that doesn't show isn't looked for
     * @throws ProblemException when a parameter or the content can't be used; {@code body} names the content
     */
    public static WireRequest summary(String content, Format format, Iterable<Map.Entry<String, String>> parameters,
            Rendering rendering) {
        RequestFields fields = new RequestFields(rendering);
        String title = parameters(fields, parameters);
        fields.document(new Document("", title, content, format), "body");
        return fields.request();
    }

    /**
     * A request for one summary of many documents.
     *
     * @param parameters as for one text; a title is none, each document has its own
     * @throws ProblemException when a parameter or a document can't be used; {@code documents[0].text} names the first one's content
     */
    public static WireRequest digest(List<Document> documents, Iterable<Map.Entry<String, String>> parameters, Rendering rendering) {
        RequestFields fields = new RequestFields(rendering);
        many(fields, "documents", documents, parameters);
        return fields.request();
    }

    /**
     * A request for what of many passages bears on a query.
     *
     * @param parameters as for one text, {@code query} among them
     * @param minScore the least share of the query's information that a sentence must hold, 0 to 1
     * @throws ProblemException when a parameter or a passage can't be used; {@code passages[0].text} names the first one's content
     */
    public static WireRequest context(List<Document> passages, Iterable<Map.Entry<String, String>> parameters, double minScore) {
        RequestFields fields = RequestFields.ofContext();
        fields.minScore(minScore);
        many(fields, "passages", passages, parameters);
        fields.requireQuery();
        return fields.request();
    }

    private static void many(RequestFields fields, String name, List<Document> documents,
            Iterable<Map.Entry<String, String>> parameters) {
        if (!parameters(fields, parameters).isEmpty()) {
            fields.violation("title", "can't be the same for every document");
        }
        for (int i = 0; i < documents.size(); i++) {
            fields.document(documents.get(i), name + "[" + i + "].text");
        }
    }

    /** Reads the parameters into {@code fields}, and gives the title among them, which is empty where there is none. */
    static String parameters(RequestFields fields, Iterable<Map.Entry<String, String>> parameters) {
        String title = "";
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, String> parameter : parameters) {
            String name = parameter.getKey();
            String value = parameter.getValue();
            if (!seen.add(name)) {
                fields.violation(RequestFields.named(name), "must be given only once");
                continue;
            }
            switch (name) {
                case "title" -> title = fields.withoutNul(name, value);
                case "explain" -> explain(fields, name, value);
                default -> {
                    if (RequestFields.OPTIONS.contains(name)) {
                        fields.option(name, value);
                    } else {
                        length(fields, name, value);
                    }
                }
            }
        }
        return title;
    }

    private static void explain(RequestFields fields, String name, String value) {
        if (value.equals("true") || value.equals("false")) {
            fields.explain(value.equals("true"));
        } else {
            fields.violation(name, "must be true or false");
        }
    }

    private static void length(RequestFields fields, String name, String value) {
        if (!RequestFields.LENGTH_UNITS.contains(name)) {
            fields.violation(RequestFields.named(name), "is not known here; known are "
                    + String.join(", ", RequestFields.LENGTH_UNITS) + ", " + String.join(", ", OTHERS));
        } else if (isNumber(value)) {
            fields.length(name, name, Double.parseDouble(value));
        } else {
            fields.violation(name, "must be a number");
        }
    }

    /** A decimal, with an exponent or without: what {@code Double} reads beyond that (0x1p3, 1f, NaN) is no number to a caller. */
    private static boolean isNumber(String value) {
        int exponent = Math.max(value.indexOf('e'), value.indexOf('E'));
        return exponent < 0
                ? isDecimal(value, "-", 1)
                : isDecimal(value.substring(0, exponent), "-", 1) && isDecimal(value.substring(exponent + 1), "+-", 0);
    }

    private static boolean isDecimal(String value, String signs, int mostPoints) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (i > 0 || signs.indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits < 32 && points <= mostPoints;
    }
}
