package dev.precis.source;

import dev.precis.chars.Runs;
import java.util.ArrayList;
import java.util.List;

/**
 * Where to cut Markdown that no person wrote: commonmark-java copies the lines of an open paragraph for each line that
 * might interrupt it, so a run of a million lines without a blank one would take it hours; it goes through all marks of
 * emphasis of a paragraph for each link; and it makes an object of each sign that could be markup, gigabytes for ten
 * megabytes. Runs longer than {@value #LONGEST_RUN} lines or {@value #MOST_CHARACTERS} characters are parsed in portions;
 * fenced code stays whole.
 */
final class MarkdownPortions {
    private static final int LONGEST_RUN = 500;
    /** An indented line belongs to what stands before it; a run is cut there only when it gets this many times as long. */
    private static final int INDENTED = 4;

    /** A run this long is cut, in the midst of a line if the line is this long. */
    private static final int MOST_CHARACTERS = 1 << 15;

    private final String text;
    private char fence;
    private int fenceLength;

    private MarkdownPortions(String text) {
        this.text = text;
    }

    /** Where portions of {@code text[from,…)} end, in order; the last at the text's end. */
    static List<Integer> ends(String text, int from) {
        return new MarkdownPortions(text).find(from);
    }

    private List<Integer> find(int from) {
        List<Integer> ends = new ArrayList<>();
        int run = 0;
        int runFrom = from;
        for (int line = from; line < text.length();) {
            int end = lineEnd(line);
            int start = Runs.end(text, line, end, c -> c == ' ' || c == '\t');
            int more = start == line ? 1 : INDENTED;
            boolean cut = run >= more * LONGEST_RUN || run > 0 && end - runFrom > more * MOST_CHARACTERS;
            if (fence == 0 && start < end && cut) {
                ends.add(line);
                run = 0;
                runFrom = line;
            }
            for (int rest = line; fence == 0 && end - rest > MOST_CHARACTERS; run = 0) {
                rest = cutBefore(rest + MOST_CHARACTERS);
                ends.add(rest);
                runFrom = rest;
            }
            run = start == end || fence != 0 ? 0 : run + 1;
            runFrom = run == 0 ? end : runFrom;
            if (start - line < 4 && start < end) {
                readFence(start, end);
            }
            line = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        ends.add(text.length());
        return ends;
    }

    /** Where to cut near a place: after a sentence, or else after a word, or else between any two characters. */
    private int cutBefore(int at) {
        int word = 0;
        for (int i = at; i > at - MOST_CHARACTERS / 2; i--) {
            if (text.charAt(i - 1) == ' ') {
                if (text.charAt(i - 2) == '.') {
                    return i;
                }
                word = Math.max(word, i);
            }
        }
        return word > 0 ? word : Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private int lineEnd(int from) {
        return Runs.end(text, from, text.length(), c -> c != '\n' && c != '\r');
    }

    private void readFence(int start, int end) {
        char c = text.charAt(start);
        if (c != '`' && c != '~') {
            return;
        }
        int i = Runs.end(text, start, end, other -> other == c);
        int length = i - start;
        if (fence == 0 && length >= 3 && (c == '~' || text.substring(i, end).indexOf('`') < 0)) {
            fence = c;
            fenceLength = length;
        } else if (fence == c && length >= fenceLength && text.substring(i, end).isBlank()) {
            fence = 0;
        }
    }
}
