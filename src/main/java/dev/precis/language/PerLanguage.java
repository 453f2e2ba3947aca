package dev.precis.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a room makes of the word lists of each language, made once. English is there from the start, which a native
 * executable brings along; the others are made when a text needs them.
 *
 * @param <T> what is made; immutable, since threads share it
 */
public final class PerLanguage<T> {
    private static final String ENGLISH = "en";

    private final Function<WordLists, T> maker;
    /** What a language gets English's without any section of; empty if each gets its own. */
    private final String room;
    private final Map<String, T> made = new ConcurrentHashMap<>();

    /** For a room that makes something of a language without any list, too. */
    public PerLanguage(Function<WordLists, T> maker) {
        this("", maker);
    }

    /**
     * For a room that serves English in place of a language it has no list of.
     *
     * @param room the first part of the names of the sections it reads
     */
    public PerLanguage(String room, Function<WordLists, T> maker) {
        this.room = room;
        this.maker = maker;
        made.put(ENGLISH, maker.apply(WordLists.of(ENGLISH)));
    }

    /** What serves a BCP 47 tag. */
    public T of(String tag) {
        T known = made.get(tag);
        return known != null ? known : made.computeIfAbsent(Languages.listedAs(tag), file -> make(WordLists.of(file)));
    }

    private T make(WordLists lists) {
        return room.isEmpty() || lists.has(room) ? maker.apply(lists) : made.get(ENGLISH);
    }
}
