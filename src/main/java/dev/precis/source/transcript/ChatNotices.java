package dev.precis.source.transcript;

import java.util.Locale;

/** Tells what the program of a chat writes between the messages: "You deleted this message.", "2 replies", "*** Lena has left the chat ***". */
final class ChatNotices {
    private static final int LONGEST = 80;

    private ChatNotices() {}

    /** Whether {@code text[from,to)}, a line or a message, is such a notice. */
    static boolean isNotice(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        int start = from;
        int end = to;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        String words = text.substring(start, end).toLowerCase(Locale.ROOT);
        return ChatWords.NOTICE.contains(words) || ChatWords.EVENT.stream().anyMatch(words::endsWith);
    }
}
