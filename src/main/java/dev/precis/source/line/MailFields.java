package dev.precis.source.line;

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

    /** Length of the name of a field that {@code text[from,to)}, a line, opens with, without the colon; 0 where there is none. */
    static int nameLength(String text, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_NAME); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return i - from;
            }
            if (!Character.isLetter(c) && c != '-') {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a line opens with a field of one of some names. */
    static boolean isOneOf(Set<String> names, String text, int from, int to) {
        return names.contains(text.substring(from, from + nameLength(text, from, to)).toLowerCase(Locale.ROOT));
    }

    /** Whether a field numbers the message of a digest: "Message: 2". */
    static boolean isNumbered(String line) {
        int name = nameLength(line, 0, line.length());
        String value = name == 0 ? "" : line.substring(name + 1).strip();
        return !value.isEmpty() && value.length() <= MOST_DIGITS && value.chars().allMatch(Character::isDigit);
    }

    /** What a field says that the mail is about, signs of answers aside. */
    static String subject(String field) {
        int start = nameLength(field, 0, field.length()) + 1;
        return withoutSigns(field.substring(start, Math.min(field.length(), start + LONGEST_SUBJECT)).strip());
    }

    /** "Re: [pumps] AW: Filters" is about "filters". */
    private static String withoutSigns(String subject) {
        String rest = subject;
        while (true) {
            int name = nameLength(rest, 0, rest.length());
            int list = rest.startsWith("[") ? rest.indexOf(']') : -1;
            if (name > 0 && name <= LONGEST_PREFIX) {
                rest = rest.substring(name + 1).strip();
            } else if (list > 0) {
                rest = rest.substring(list + 1).strip();
            } else {
                return rest.toLowerCase(Locale.ROOT);
            }
        }
    }
}
