package dev.precis.language;

import dev.precis.chars.WordFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of one language, as its file {@code <tag>.txt} beside this class has them by {@link Section}. A section
 * {@code [include es]} names rooms whose sections the language takes over from another's file, before its own.
 * Every call reads the file: what is made of the lists is to be kept, {@link PerLanguage} does.
 */
public final class WordLists {
    private static final String INCLUDE = "include ";

    /** The tags that have a file. */
    private static final Set<String> TAGS = tags();

    /** What all languages share; {@code mul} is the tag for several languages at once. */
    public static final WordLists SHARED = new WordLists("mul").read();

    private final String tag;
    private final Map<Section, List<String>> lists = new EnumMap<>(Section.class);

    private WordLists(String tag) {
        this.tag = tag;
    }

    private WordLists read() {
        WordFile file = WordFile.read(WordLists.class, tag + ".txt");
        for (String title : file.sections()) {
            if (title.startsWith(INCLUDE)) {
                include(new WordLists(title.substring(INCLUDE.length())).read(), file.words(title));
            } else {
                add(section(title), file.words(title));
            }
        }
        return this;
    }

    private void include(WordLists other, List<String> rooms) {
        other.lists.forEach((section, words) -> {
            if (rooms.contains(section.room())) {
                add(section, words);
            }
        });
    }

    private void add(Section section, List<String> words) {
        lists.computeIfAbsent(section, none -> new ArrayList<>()).addAll(words);
    }

    private Section section(String title) {
        Section section = Section.of(title);
        if (section == null) {
            throw new IllegalStateException(tag + ".txt: no rule reads a section " + title);
        }
        return section;
    }

    private static Set<String> tags() {
        WordFile languages = WordFile.read(WordLists.class, "languages.txt");
        Set<String> tags = new HashSet<>();
        languages.sections().forEach(section -> tags.addAll(languages.words(section)));
        return tags;
    }

    /** The tag of the file that serves a BCP 47 tag: its own, that of its language, or {@link Languages#UNKNOWN} for none. */
    static String fileOf(String tag) {
        if (TAGS.contains(tag)) {
            return tag;
        }
        String language = Languages.primary(tag);
        return TAGS.contains(language) ? language : Languages.UNKNOWN;
    }

    /** The lists for a BCP 47 tag; those of the whole language where it has none for the tag itself, empty for an unknown language. */
    public static WordLists of(String tag) {
        WordLists lists = new WordLists(fileOf(tag));
        return lists.tag.equals(Languages.UNKNOWN) ? lists : lists.read();
    }

    /** The tag of the lists: that of a file, or {@link Languages#UNKNOWN}. */
    public String tag() {
        return tag;
    }

    /** The words of a section, in the order they stand in; none where it has no such section. */
    public List<String> words(Section section) {
        return lists.getOrDefault(section, List.of());
    }

    /** Whether there is a section of a room: {@code split}, {@code page}. */
    boolean has(String room) {
        return lists.keySet().stream().anyMatch(section -> section.room().equals(room));
    }
}
