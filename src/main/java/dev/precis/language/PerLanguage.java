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

    private final String room;
    private final String otherwise;
    private final Function<WordLists, T> maker;
    private final Map<String, T> made = new ConcurrentHashMap<>();

    /**
     * @param room the first part of the names of the sections that are read
     * @param otherwise the tag of the language that stands in for one whose file has none of them, {@link Languages#UNKNOWN}
     *     for empty lists
     */
    public PerLanguage(String room, String otherwise, Function<WordLists, T> maker) {
        this.room = room;
        this.otherwise = otherwise;
        this.maker = maker;
        made.put(ENGLISH, maker.apply(WordLists.of(ENGLISH)));
    }

    /** What serves a BCP 47 tag. */
    public T of(String tag) {
        T known = made.get(tag);
        return known != null ? known : ofFile(WordLists.fileOf(tag));
    }

    private T ofFile(String file) {
        T known = made.get(file);
        if (known != null) {
            return known;
        }
        WordLists lists = WordLists.of(file);
        T it = lists.has(room) || file.equals(otherwise) ? maker.apply(lists) : ofFile(otherwise);
        T raced = made.putIfAbsent(file, it);
        return raced != null ? raced : it;
    }
}
