package dev.precis.source.line;

import dev.precis.chars.WordFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which lines are told, {@code words.txt} beside this class, which says of each what it is for. */
public final class SourceWords {
    private static final WordFile FILE = WordFile.read(SourceWords.class, "words.txt");

    /** In front of the number of a page. */
    public static final Set<String> PAGE = section("page");
    /** In brackets behind the headings of a wiki. */
    public static final Set<String> EDIT = section("edit");
    static final Set<String> WROTE = section("mail.wrote");
    static final Set<String> FORWARDED = section("mail.forwarded");
    static final Set<String> ORIGINAL = section("mail.original");
    static final Set<String> MAIL_FROM = section("mail.from");
    static final Set<String> MAIL_SUBJECT = section("mail.subject");
    static final Set<String> POINTS_BELOW = section("mail.points");
    static final Set<String> SIGN_OFF = section("mail.signoff");
    static final Set<String> THANKS = section("mail.thanks");
    static final Set<String> REFERENCES = section("references");
    static final Set<String> LOCATOR = section("references.locator");
    static final Set<String> APPENDIX = section("appendix");
    static final Set<String> NEVER_LAST = section("never.last");
    static final Set<String> TITLES = section("title");
    static final Set<String> ASKS_FOR_NAME = section("abbreviation.name");
    static final Set<String> ASKS_FOR_UNIT = section("abbreviation.unit");
    static final Set<String> ASKS_FOR_NUMBER = section("abbreviation.number");
    static final Set<String> ASKS_FOR_CLAUSE = section("abbreviation.clause");
    static final Set<String> PREPOSITIONS = section("preposition");
    static final Set<String> NUMBER_NEXT = Stream.of("preposition", "number.next").map(FILE::words).flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
    static final Set<String> MEASURES = section("measure");
    static final Set<String> ASKS_ON = section("asks.on");
    static final Set<String> PLACE_OPENINGS = section("place.opening");
    static final Set<String> BEFORE_CLAUSE = section("clause.before");
    static final Set<String> SUBORDINATES = section("subordinate");
    static final Set<String> BEFORE_ADJECTIVES = section("adjective.before");
    static final Set<String> STARTS = section("sentence.start");
    static final Set<String> FIRST = section("ordinal.first");

    private SourceWords() {}

    /** Whether a word stands before the number of a page, of a volume, of a chapter. */
    public static boolean isLocator(String word) {
        return PAGE.contains(word) || LOCATOR.contains(word);
    }

    private static Set<String> section(String name) {
        return FILE.set(name);
    }
}
