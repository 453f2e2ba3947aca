package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Runs;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What lines of a mail say of the mail below them, wherever they were read: who wrote it, that it is passed on, its head. */
public final class MailPhrases {
    /** The line above quoted mail, wrapped. */
    static final int MOST_LINES_OF_ATTRIBUTION = 3;
    static final int LONGEST_ATTRIBUTION = MOST_LINES_OF_ATTRIBUTION * LineEnds.WIDEST_WRAP;
    static final int FEWEST_FIELDS = 3;
    /** "Anfang der weitergeleiteten Nachricht:" */
    private static final int LONGEST_FORWARDING = 60;

    private MailPhrases() {}

    /** Whether a line says that the mail below it is passed on: "Begin forwarded message:". */
    public static boolean isForwarding(String line) {
        return line.length() <= LONGEST_FORWARDING && endsInColon(line) && sayForwarded(line);
    }

    /** Whether a line is the first field in the head of a mail. */
    public static boolean opensHead(String line) {
        return MailFields.isOneOf(SourceWords.MAIL_FROM, line, 0, line.length());
    }

    /** Whether lines of text are the head of a mail: whom it is from comes first, and what it is about is told. */
    public static boolean isHead(String text) {
        if (!opensHead(text)) {
            return false;
        }
        List<String> fields = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return fields.size() >= FEWEST_FIELDS && fields.stream().allMatch(line -> MailFields.nameLength(line, 0, line.length()) > 0)
                && fields.stream().anyMatch(line -> MailFields.isOneOf(SourceWords.MAIL_SUBJECT, line, 0, line.length()));
    }

    /** Whether a line says who wrote what is quoted below it. */
    public static boolean isAttribution(String line) {
        return endsInColon(line) && line.length() <= LONGEST_ATTRIBUTION && sayWrote(line.substring(0, line.length() - 1));
    }

    /** Whether a line says between dashes that the mail below it is the one that is answered: "-----Original Message-----". */
    static boolean isAboveOriginal(String line) {
        if (!line.startsWith("--") || !line.endsWith("--")) {
            return false;
        }
        int from = Runs.end(line, 0, line.length(), MailPhrases::isOfRule);
        int to = Runs.start(line, from, line.length(), MailPhrases::isOfRule);
        return SourceWords.ORIGINAL.contains(line.substring(from, to).replace('’', '\'').toLowerCase(Locale.ROOT));
    }

    private static boolean isOfRule(char c) {
        return c == '-' || c == ' ';
    }

    private static boolean endsInColon(String line) {
        return line.endsWith(":") || line.endsWith("：");
    }

    /** Whether the words of a line say that somebody wrote what follows. */
    static boolean sayWrote(String line) {
        return saysOneOf(SourceWords.WROTE, line) || SourceWords.WROTE.stream().anyMatch(verb -> isUnspaced(verb) && line.endsWith(verb));
    }

    /** Whether the words of a line say that a mail is passed on. */
    static boolean sayForwarded(String line) {
        return saysOneOf(SourceWords.FORWARDED, line)
                || SourceWords.FORWARDED.stream().anyMatch(word -> isUnspaced(word) && line.contains(word));
    }

    private static boolean saysOneOf(Set<String> wanted, String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(wanted::contains);
    }

    /** Whether a word is of a script that puts no blanks between words. */
    private static boolean isUnspaced(String word) {
        return word.charAt(0) > 0x2E00;
    }
}
