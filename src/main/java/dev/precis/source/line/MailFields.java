package dev.precis.source.line;

import java.util.Locale;

/** The fields in the head of a mail: "Subject: Pumps". */
final class MailFields {
    private static final int LONGEST_NAME = 24;
    /** "Re", "Fwd", "Antw". */
    private static final int LONGEST_PREFIX = 5;
    private static final int MOST_DIGITS = 4;
    /** What stands further behind tells no two mails apart. */
    private static final int LONGEST_SUBJECT = 200;

    private final TextLines lines;
    private final String text;

    MailFields(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** Length of the name of a field that a line opens with, without the colon; 0 where there is none. */
    int nameLength(int line) {
        return nameLength(text, lines.start(line), lines.end(line));
    }

    private static int nameLength(String text, int start, int end) {
        for (int i = start; i < Math.min(end, start + LONGEST_NAME); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return i - start;
            }
            if (!Character.isLetter(c) && c != '-') {
                return 0;
            }
        }
        return 0;
    }

    private static String name(String text, int start, int end) {
        return text.substring(start, start + nameLength(text, start, end)).toLowerCase(Locale.ROOT);
    }

    /** Whether a line says from whom a mail is. */
    boolean saysFrom(int line) {
        return SourceWords.MAIL_FROM.contains(name(text, lines.start(line), lines.end(line)));
    }

    static boolean saysFrom(String line) {
        return SourceWords.MAIL_FROM.contains(name(line, 0, line.length()));
    }

    static boolean isField(String line) {
        return nameLength(line, 0, line.length()) > 0;
    }

    static boolean saysSubject(String line) {
        return SourceWords.MAIL_SUBJECT.contains(name(line, 0, line.length()));
    }

    /** Whether a field numbers the message of a digest: "Message: 2". */
    boolean isNumbered(int line) {
        int name = nameLength(line);
        String value = name == 0 ? "" : text.substring(lines.start(line) + name + 1, lines.end(line)).strip();
        return !value.isEmpty() && value.length() <= MOST_DIGITS && value.chars().allMatch(Character::isDigit);
    }

    /** What the head in some lines says that the mail is about, signs of answers aside; empty where it doesn't. */
    String subject(int from, int to) {
        for (int line = from; line < to; line++) {
            if (SourceWords.MAIL_SUBJECT.contains(name(text, lines.start(line), lines.end(line)))) {
                int start = lines.start(line) + nameLength(line) + 1;
                return withoutSigns(text.substring(start, Math.min(lines.end(line), start + LONGEST_SUBJECT)).strip());
            }
        }
        return "";
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
