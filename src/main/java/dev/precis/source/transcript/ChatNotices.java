package dev.precis.source.transcript;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what the program of a chat writes between the messages: "You deleted this message.", "2 replies", "*** Lena has left the chat
 * ***", "Reacted to "See you at nine." with 👍".
 */
final class ChatNotices {
    private static final int LONGEST = 80;
    /** What stands in front of the message that a notice quotes has fewer characters, and what stands behind it. */
    private static final int LONGEST_BEFORE_QUOTE = 40;
    private static final int LONGEST_BEHIND_QUOTE = 12;
    /** Signs that aren't punctuation have no lower code. */
    private static final char FIRST_SIGN = 0x2600;

    private ChatNotices() {}

    /**
     * Whether {@code text[from,to)}, a line or a message, is such a notice. What somebody asks is none, and what is said of another than
     * who writes it was written by a person: "Mia: Anna left the chat."
     *
     * @param writer who writes it, in the text itself or empty where nobody is named
     */
    static boolean isNotice(String text, int from, int to, String writer) {
        if (quotes(text, from, to)) {
            return true;
        }
        if (Punctuation.asks(text.charAt(to - 1))) {
            return false;
        }
        String opening = text.substring(from, Math.min(to, from + LONGEST)).toLowerCase(Locale.ROOT);
        if (ChatWords.STOCK.stream().anyMatch(opening::contains)) {
            return true;
        }
        if (to - from > LONGEST) {
            return false;
        }
        int start = Runs.end(text, from, to, c -> !Character.isLetter(c));
        int end = Runs.start(text, start, reasonStart(text, start, to), c -> !Character.isLetter(c));
        int sign = text.indexOf(" #", start, to);
        String words = text.substring(start, end);
        if (sign > 0 && sign < end) { // "kai ist #boote beigetreten."
            words = text.substring(start, sign) + text.substring(Runs.end(text, sign + 1, end, c -> c != ' '), end);
        }
        words = words.toLowerCase(Locale.ROOT);
        return ChatWords.NOTICE.contains(words) || saysWhenReplied(text, from, to, words)
                || sign > 0 && endsIn(words, ChatWords.ENTERED) || text.charAt(to - 1) >= FIRST_SIGN && endsIn(words, ChatWords.REACTED)
                || (text.charAt(from) == '*' || text.startsWith(writer, start)) && endsIn(words, ChatWords.EVENT);
    }

    private static boolean endsIn(String words, Set<String> phrases) {
        return phrases.stream().anyMatch(words::endsWith);
    }

    /**
     * Where the brackets or the channel's name stand that end a notice: "has quit (Ping timeout)", "has joined #boats"; the end without.
     */
    private static int reasonStart(String text, int from, int to) {
        int sign = text.charAt(to - 1) == ')' ? text.lastIndexOf(" (", to) : text.lastIndexOf(" #", to);
        boolean channel = sign > from && Runs.end(text, sign + 1, to, c -> c != ' ') == to;
        return sign > from && (channel || text.charAt(to - 1) == ')') ? sign : to;
    }

    /** "Reacted to "See you at nine." with 👍", "Replying to "See you at nine."": what was reacted to is said where it was written. */
    private static boolean quotes(String text, int from, int to) {
        int open = Runs.end(text, from, Math.min(to, from + LONGEST_BEFORE_QUOTE), c -> !Punctuation.opensQuotation(c));
        int close = Runs.start(text, Math.max(open + 1, to - LONGEST_BEHIND_QUOTE), to, c -> !Punctuation.closesQuotation(c));
        if (close - 1 <= open || !Punctuation.closesQuotation(text.charAt(close - 1))) {
            return false;
        }
        String opening = text.substring(from, open).toLowerCase(Locale.ROOT);
        return ChatWords.QUOTING.stream().anyMatch(opening::startsWith);
    }

    /** "Last reply today at 11:02 AM", "Last reply 2 days ago". */
    private static boolean saysWhenReplied(String text, int from, int to, String words) {
        return ChatWords.REPLIED.stream().anyMatch(words::startsWith) && !LineEnds.closes(text, from, to)
                && text.substring(from, to).chars().anyMatch(Character::isDigit);
    }
}
