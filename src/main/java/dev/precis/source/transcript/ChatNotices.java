package dev.precis.source.transcript;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.Locale;

/** Tells what the program of a chat writes between the messages: "You deleted this message.", "2 replies", "*** Lena has left the chat ***". */
final class ChatNotices {
    private static final int LONGEST = 80;

    private ChatNotices() {}

    /**
     * Whether {@code text[from,to)}, a line or a message, is such a notice. What somebody asks is none, and what is said of another than
     * who writes it was written by a person: "Mia: Anna left the chat."
     *
     * @param writer who writes it, in the text itself or empty where nobody is named
     */
    static boolean isNotice(String text, int from, int to, String writer) {
        if (to - from > LONGEST || Punctuation.asks(text.charAt(to - 1))) {
            return false;
        }
        int start = Runs.end(text, from, to, c -> !Character.isLetter(c));
        int end = Runs.start(text, start, reasonStart(text, start, to), c -> !Character.isLetter(c));
        String words = text.substring(start, end).toLowerCase(Locale.ROOT);
        return ChatWords.NOTICE.contains(words) || saysWhenReplied(text, from, to, words)
                || (text.charAt(from) == '*' || text.startsWith(writer, start)) && ChatWords.EVENT.stream().anyMatch(words::endsWith);
    }

    /** Where the brackets or the channel's name stand that end a notice: "has quit (Ping timeout)", "has joined #boats"; the end without. */
    private static int reasonStart(String text, int from, int to) {
        int sign = text.charAt(to - 1) == ')' ? text.lastIndexOf(" (", to) : text.lastIndexOf(" #", to);
        boolean channel = sign > from && Runs.end(text, sign + 1, to, c -> c != ' ') == to;
        return sign > from && (channel || text.charAt(to - 1) == ')') ? sign : to;
    }

    /** "Last reply today at 11:02 AM", "Last reply 2 days ago". */
    private static boolean saysWhenReplied(String text, int from, int to, String words) {
        return ChatWords.REPLIED.stream().anyMatch(words::startsWith) && !LineEnds.closes(text, from, to)
                && text.substring(from, to).chars().anyMatch(Character::isDigit);
    }
}
