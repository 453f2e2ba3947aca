package dev.precis.source.line;

import dev.precis.chars.Runs;
import java.util.Locale;
import java.util.Set;

/** The fields in the head of a mail: "Subject: Pumps". */
final class MailFields {
    private static final int LONGEST_NAME = 24;
    /** "Re", "Fwd", "Antw". */
    private static final int LONGEST_PREFIX = 5;
    private static final int MOST_DIGITS = 4;
    /** What stands further behind tells no two mails apart. */
    private static final int LONGEST_SUBJECT = 200;

    private MailFields() {}

    /**
     * Length of the name of a field that {@code text[from,to)}, a line, opens with, without the colon and a blank before it, as French has
     * one; 0 where there is none. A name is a word or two: "Enviado el: lunes".
     */
    static int nameLength(String text, int from, int to) {
        int stop = Math.min(to, from + LONGEST_NAME);
        int end = wordEnd(text, from, stop);
        if (end + 1 < stop && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1))) {
            end = wordEnd(text, end + 1, stop);
        }
        return end > from && colon(text, end, stop) >= 0 ? end - from : 0;
    }

    private static int wordEnd(String text, int from, int to) {
        return Runs.end(text, from, to, c -> Character.isLetter(c) || c == '-');
    }

    /** Where a colon stands at {@code from}, or behind a blank there; -1 where none does. */
    private static int colon(String text, int from, int to) {
        int i = from < to && (text.charAt(from) == ' ' || text.charAt(from) == 0xA0) ? from + 1 : from;
        return i < to && (text.charAt(i) == ':' || text.charAt(i) == '：') ? i : -1;
    }

    /** What a line says behind the name of a field, which has so many letters, and the colon. */
    private static String value(String field, int name) {
        return field.substring(colon(field, name, field.length()) + 1).strip();
    }

    /** Whether a line opens with a field of one of some names. */
    static boolean isOneOf(Set<String> names, String text, int from, int to) {
        return names.contains(text.substring(from, from + nameLength(text, from, to)).toLowerCase(Locale.ROOT));
    }

    /** Whether a field numbers the message of a digest: "Message: 2". */
    static boolean isNumbered(String line) {
        int name = nameLength(line, 0, line.length());
        String value = name == 0 ? "" : value(line, name);
        return !value.isEmpty() && value.length() <= MOST_DIGITS && value.chars().allMatch(Character::isDigit);
    }

    /** What a field says that the mail is about, signs of answers aside. */
    static String subject(String field) {
        String value = value(field, nameLength(field, 0, field.length()));
        return withoutSigns(value.substring(0, Math.min(value.length(), LONGEST_SUBJECT)));
    }

    /** "Re: [pumps] AW: Filters" is about "filters". */
    private static String withoutSigns(String subject) {
        String rest = subject;
        while (true) {
            int name = nameLength(rest, 0, rest.length());
            int list = rest.startsWith("[") ? rest.indexOf(']') : -1;
            if (name > 0 && name <= LONGEST_PREFIX) {
                rest = value(rest, name);
            } else if (list > 0) {
                rest = rest.substring(list + 1).strip();
            } else {
                return rest.toLowerCase(Locale.ROOT);
            }
        }
    }
}
