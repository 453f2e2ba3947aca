package dev.precis.source.transcript;

import dev.precis.chars.WordFile;
import java.util.Set;

/** The words by which lines of chats are told, {@code words.txt} beside this class, which says of each what it is for. */
final class ChatWords {
    private static final WordFile FILE = WordFile.read(ChatWords.class, "words.txt");

    static final Set<String> FROM = section("from");
    static final Set<String> TO = section("to");
    static final Set<String> NOTICE = section("notice");
    static final Set<String> EVENT = section("event");
    static final Set<String> REPLIED = section("replied");
    static final Set<String> QUOTING = section("quoting");
    static final Set<String> SECONDS = section("seconds");
    static final Set<String> MINUTES = section("minutes");
    static final Set<String> DAY = section("day");
    static final Set<String> STOCK = section("stock");
    static final Set<String> ENTERED = section("entered");
    static final Set<String> REACTED = section("reacted");
    static final Set<String> HALF = section("half");

    private ChatWords() {}

    private static Set<String> section(String name) {
        return FILE.set(name);
    }
}
