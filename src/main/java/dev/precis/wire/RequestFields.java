package dev.precis.wire;

import dev.precis.corpus.CorpusName;
import dev.precis.language.Languages;
import dev.precis.model.Document;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The fields of a request as they are read, from whatever they are read, and everything that is wrong with them. It goes on
 * after a fault, so that the caller learns of all of them at once.
 */
final class RequestFields {
    /** Enough to mend a request by; a hostile one may hold a million. */
    private static final int MAX_VIOLATIONS = 20;

    /** So much of the caller's name for a field is told back; the longest of the contract has 9 characters. */
    private static final int MAX_NAME = 32;
    /** In UTF-16 units; an address fits. */
    private static final int MAX_ID = 256;

    static final Set<String> OPTIONS = Set.of("language", "query", "corpus", "order", "offsets");
    static final List<String> LENGTH_UNITS = List.of("sentences", "words", "characters", "tokens", "ratio");

    private static final Length CONTEXT_LENGTH = new Length.Tokens(1000);

    /** ISO 639-1: a tag of three letters is a slip ("eng") more often than a language without words here. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Rendering rendering;
    private final List<Violation> violations = new ArrayList<>();
    private boolean more;
    private final List<Document> documents = new ArrayList<>();
    private final List<String> contentFields = new ArrayList<>();
    private String language = SummaryRequest.AUTO;
    private String query = "";
    private Length length;
    private Length defaultLength = Length.DEFAULT;
    private Order order = Order.SOURCE;
    private OffsetUnit offsets = OffsetUnit.UTF16;
    private boolean explain;
    private int keywords;
    private Purpose purpose = Purpose.SUMMARY;
    private String corpus = "";

    /** @param rendering how the answer will be shown */
    RequestFields(Rendering rendering) {
        this.rendering = rendering;
        keywords = rendering == Rendering.JSON ? SummaryRequest.MOST_KEYWORDS : 0;
    }

    /** The fields of a request for what of some passages bears on a query. */
    static RequestFields ofContext() {
        RequestFields fields = new RequestFields(Rendering.JSON);
        fields.defaultLength = CONTEXT_LENGTH;
        fields.keywords = 0;
        fields.purpose = new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE);
        return fields;
    }

    /** The fields of a request in JSON, where {@code defaults} hold unless it says otherwise. */
    static RequestFields withDefaults(RequestFields defaults) {
        RequestFields fields = new RequestFields(Rendering.JSON);
        fields.language = defaults.language;
        fields.query = defaults.query;
        fields.defaultLength = defaults.length == null ? defaults.defaultLength : defaults.length;
        fields.order = defaults.order;
        fields.offsets = defaults.offsets;
        fields.explain = defaults.explain;
        fields.corpus = defaults.corpus;
        return fields;
    }

    void violation(String field, String message) {
        if (violations.size() < MAX_VIOLATIONS) {
            violations.add(new Violation(field, message));
        } else {
            more = true;
        }
    }

    /** Whether something is wrong with a field already, so that nothing else need be said of it. */
    boolean isAtFault(String field) {
        return violations.stream().anyMatch(violation -> violation.field().equals(field));
    }

    /** The caller's own name for a field, cut and cleaned so that it can be told back; two quotation marks for none. */
    static String named(String name) {
        if (name.isEmpty()) {
            return "\"\"";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length() && i < MAX_NAME; i++) {
            char c = name.charAt(i);
            out.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return name.length() > MAX_NAME ? out.append('…').toString() : out.toString();
    }

    void document(Document document, String contentField) {
        if (document.content().isBlank()) {
            violation(contentField, "must not be blank");
        } else {
            withoutNul(contentField, document.content());
        }
        documents.add(document);
        contentFields.add(contentField);
    }

    /** Text that holds no NUL: one is the mark of a binary file or of UTF-16 read as UTF-8, and no text has a use for it. */
    String withoutNul(String field, String value) {
        if (value.indexOf('\0') >= 0) {
            violation(field, "must not hold the character NUL (U+0000)");
        }
        return value;
    }

    /**
     * A caller's name for a document: an answer repeats it for every sentence.
     *
     * @param taker is given it if nothing is wrong with it
     */
    void id(String field, String value, Consumer<String> taker) {
        takeWithin(field, value, MAX_ID, taker);
    }

    private void takeWithin(String field, String value, int most, Consumer<String> taker) {
        withoutNul(field, value);
        if (value.length() > most) {
            violation(field, "must be at most " + most + " characters long");
        } else if (value.indexOf('\0') < 0) {
            taker.accept(value);
        }
    }

    /** Takes an option that is told by a word or a text: one of {@link #OPTIONS}. */
    void option(String name, String value) {
        switch (name) {
            case "language" -> language(name, value);
            case "query" -> takeWithin(name, value, SummaryRequest.LONGEST_QUERY, taken -> query = taken);
            case "corpus" -> corpus(name, value);
            case "order" -> order = constant(Order.values(), name, value, order);
            case "offsets" -> offsets = constant(OffsetUnit.values(), name, value, offsets);
            default -> throw new IllegalArgumentException("not an option");
        }
    }

    private void language(String field, String value) {
        if (value.equals(SummaryRequest.AUTO) || isLanguage(value)) {
            language = value;
        } else {
            violation(field, "must be the BCP 47 tag of a language known here, such as \"en\", \"de-CH\" or \"zh-Hant\", or \"auto\"");
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            String known = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return LANGUAGES.contains(known) || tag.equals(Languages.UNKNOWN) || Languages.isListed(known);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void corpus(String field, String value) {
        if (CorpusName.isValid(value)) {
            corpus = value;
        } else {
            violation(field, "must be " + CorpusName.RULE);
        }
    }

    void requireQuery() {
        if (query.isBlank() && !isAtFault("query")) {
            violation("query", "must be given and not be blank");
        }
    }

    /** Takes the score below which a sentence bears too little on the query to be part of the answer. */
    void minScore(double value) {
        try {
            purpose = new Purpose.Answer(value);
        } catch (InvalidRequestException e) {
            violation(e.field(), e.getMessage());
        }
    }

    void explain(boolean value) {
        explain = value;
    }

    private <E extends Enum<E>> E constant(E[] constants, String field, String value, E otherwise) {
        for (E constant : constants) {
            if (wireName(constant).equals(value)) {
                return constant;
            }
        }
        violation(field, "must be one of " + Arrays.stream(constants).map(c -> '"' + wireName(c) + '"')
                .collect(Collectors.joining(", ")));
        return otherwise;
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Takes one budget: {@code value} of {@code unit}, which must be one of {@link #LENGTH_UNITS}. */
    void length(String field, String unit, double value) {
        if (length != null) {
            violation(field, "only one of " + String.join(", ", LENGTH_UNITS) + " may be given");
        }
        try {
            length = switch (unit) {
                case "sentences" -> new Length.Sentences(whole(field, value));
                case "words" -> new Length.Words(whole(field, value));
                case "characters" -> new Length.Characters(whole(field, value));
                case "tokens" -> new Length.Tokens(whole(field, value));
                case "ratio" -> new Length.Ratio(value);
                default -> throw new IllegalArgumentException("not a unit of length");
            };
        } catch (InvalidRequestException e) {
            violation(field, e.getMessage());
        }
    }

    private static int whole(String field, double value) {
        if (!(value >= 1 && value == Math.rint(value))) {
            throw new InvalidRequestException(field, "must be a whole number from 1 on");
        }
        // more than any text has is all of it
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    /** @throws ProblemException when anything was at fault */
    void requireFaultless() {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations, more);
        }
    }

    /** @throws ProblemException when anything was at fault */
    WireRequest request() {
        requireFaultless();
        Length budget = length == null ? defaultLength : length;
        // the marks of a page are set in Java's own unit
        OffsetUnit unit = rendering.marksTheSource() ? OffsetUnit.UTF16 : offsets;
        return new WireRequest(
                new SummaryRequest(documents, language, query, budget, order, unit, keywords, explain, purpose, corpus), contentFields);
    }
}
