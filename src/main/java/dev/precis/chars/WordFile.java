package dev.precis.chars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A resource of the program that lists words, in UTF-8: {@code [name]} on a line of its own opens a section, the lines
 * below hold its words with blanks between them. {@code _} in a word stands for a blank, so that several words can be
 * one entry; {@code #} at the beginning of a line opens a comment.
 */
public final class WordFile {
    /** A file without a section. */
    public static final WordFile EMPTY = new WordFile("", "");

    private final Map<String, String> sections = new LinkedHashMap<>();

    WordFile(String name, String content) {
        StringBuilder words = new StringBuilder();
        String section = null;
        for (String line : content.lines().toList()) {
            if (line.startsWith("[")) {
                close(name, section, words);
                if (!line.endsWith("]")) {
                    throw new IllegalStateException(name + ": no ] ends the line " + line);
                }
                section = line.substring(1, line.length() - 1);
            } else if (!line.startsWith("#")) {
                words.append(line).append(' ');
            }
        }
        close(name, section, words);
    }

    private void close(String name, String section, StringBuilder words) {
        String list = words.toString().strip();
        words.setLength(0);
        if (section == null ? !list.isEmpty() : sections.put(section, list) != null) {
            throw new IllegalStateException(name + (section == null ? ": words before the first section" : ": two sections " + section));
        }
    }

    /**
     * Reads a resource.
     *
     * @param room a class of the package the resource belongs to
     * @throws IllegalStateException where there is no such resource, or it isn't written as told above
     */
    public static WordFile read(Class<?> room, String name) {
        try (InputStream file = room.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its resource " + name + " of " + room.getPackageName());
            }
            return new WordFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own resources can't be read", e);
        }
    }

    /** The names of the sections, in the order they stand in. */
    public Set<String> sections() {
        return sections.keySet();
    }

    /** The words of a section in the order they stand in; none where there is no such section. */
    public List<String> words(String section) {
        String list = sections.getOrDefault(section, "");
        return list.isEmpty() ? List.of() : Arrays.stream(list.split("\\s+")).map(word -> word.replace('_', ' ')).toList();
    }
}
