package dev.precis.language;

import dev.precis.chars.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of one language, as its file {@code <tag>.txt} beside this class has them by {@link Section}. A section
 * {@code [include es]} names rooms whose sections the language takes over from another's file, before its own.
 * Every call of {@link #of} reads the file: what is made of the lists is to be kept, as {@link PerLanguage} does.
 */
public final class WordLists {
    private static final String INCLUDE = "include ";

    /** What all languages share; {@code mul} is the tag for several languages at once. */
    public static final WordLists SHARED = new WordLists("mul");

    private final String tag;
    private final WordFile file;
    /** By the tags of other files the rooms whose sections are taken over from them. */
    private final Map<String, List<String>> includes = new LinkedHashMap<>();
    /** Those of the files that a section was taken over from. */
    private final Map<String, WordLists> included = new ConcurrentHashMap<>();

    private WordLists(String tag) {
        this.tag = tag;
        file = tag.equals(Languages.UNKNOWN) ? WordFile.EMPTY : WordFile.read(WordLists.class, tag + ".txt");
        for (String title : file.sections()) {
            if (title.startsWith(INCLUDE)) {
                includes.put(title.substring(INCLUDE.length()), file.words(title));
            }
        }
    }

    /** The lists for a BCP 47 tag; those of the whole language where it has none for the tag itself, empty for an unknown language. */
    public static WordLists of(String tag) {
        return new WordLists(Languages.listedAs(tag));
    }

    /** The tag of the lists: that of a file, or {@link Languages#UNKNOWN}. */
    public String tag() {
        return tag;
    }

    /** The words of a section, in the order they stand in; none where there is no such section. */
    public List<String> words(Section section) {
        List<String> words = new ArrayList<>();
        includes.forEach((other, rooms) -> {
            if (rooms.contains(section.room())) {
                words.addAll(included.computeIfAbsent(other, WordLists::new).words(section));
            }
        });
        words.addAll(file.words(section.title()));
        return words;
    }

    /** The words of a section where their order says nothing. */
    public Set<String> set(Section section) {
        return Set.copyOf(words(section));
    }

    /** Whether all nouns of the language have capitals, so that a capital tells no name. */
    public boolean capitalizesNouns() {
        return words(Section.KEYWORD_NOUN_RULE).contains("capital");
    }

    /** Whether there is a word in a section of a room: {@code split}, {@code page}. */
    boolean has(String room) {
        return Arrays.stream(Section.values()).anyMatch(section -> section.room().equals(room) && !words(section).isEmpty());
    }
}
