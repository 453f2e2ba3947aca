package dev.precis.chars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * A resource of the program that lists words, in UTF-8: {@code [name]} on a line of its own opens a section, the lines
 * below hold its words with blanks between them. {@code _} in a word stands for a blank, so that several words can be
 * one entry, and <code>{a|b}</code> in one makes two entries, with either; {@code #} at the beginning of a line opens a comment.
 */
public final class WordFile {
    /** A file without a section. */
    public static final WordFile EMPTY = new WordFile("", "");

    /** By title the text of a section, read into words when they are asked for: of many files only a few are. */
    private final Map<String, String> sections = new LinkedHashMap<>();

    WordFile(String name, String content) {
        int at = content.startsWith("[") ? 0 : nextSection(content, 0);
        if (!read(content.substring(0, at)).isEmpty()) {
            throw new IllegalStateException(name + ": words before the first section");
        }
        while (at < content.length()) {
            int end = nextSection(content, at);
            int line = content.indexOf('\n', at) < 0 ? end : content.indexOf('\n', at);
            String header = content.substring(at, line).stripTrailing();
            if (!header.endsWith("]")) {
                throw new IllegalStateException(name + ": no ] ends the line " + header);
            }
            String title = header.substring(1, header.length() - 1);
            if (sections.put(title, content.substring(line, end)) != null) {
                throw new IllegalStateException(name + ": two sections " + title);
            }
            at = end;
        }
    }

    /** Where the next line after {@code from} begins that opens a section; the end of the text if there is none. */
    private static int nextSection(String content, int from) {
        int before = content.indexOf("\n[", from);
        return before < 0 ? content.length() : before + 1;
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
        return read(sections.getOrDefault(section, ""));
    }

    /** The words of a section where their order says nothing. */
    public Set<String> set(String section) {
        return Set.copyOf(words(section));
    }

    private static List<String> read(String text) {
        List<String> words = new ArrayList<>();
        String list = text.indexOf('#') < 0 ? text : text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        for (StringTokenizer tokens = new StringTokenizer(list); tokens.hasMoreTokens();) {
            add(tokens.nextToken(), words);
        }
        return words;
    }

    private static void add(String entry, List<String> words) {
        int open = entry.indexOf('{');
        int close = entry.indexOf('}');
        if (open < 0 && close < 0) {
            words.add(entry.replace('_', ' '));
            return;
        }
        if (open < 0 || close < open) {
            throw new IllegalStateException("no { and } around the alternatives of " + entry);
        }
        if (entry.lastIndexOf('{', close) > open) {
            throw new IllegalStateException("alternatives within alternatives: " + entry);
        }
        for (String alternative : entry.substring(open + 1, close).split("\\|", -1)) {
            add(entry.substring(0, open) + alternative + entry.substring(close + 1), words);
        }
    }
}
