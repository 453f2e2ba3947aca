package dev.precis.source;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCount;
import dev.precis.source.line.SourceWords;
import dev.precis.source.line.TextLines;
import java.util.Arrays;
import java.util.Locale;

/** What lines that stand at the edge of a page look like, whatever stands around them: its number, its head, the rule above its notes. */
record PageMarks(TextLines lines) {
    /** In digits. */
    private static final int LONGEST_NUMBER = 4;
    /** "Continued on page 4, column 2", in characters. */
    private static final int LONGEST_LABEL = 40;
    private static final int SHORTEST_RULE = 3;
    private static final String GAP = "   ";

    /** Whether a line may be one of a page, as far as its first and its last character tell; few lines may. */
    boolean mayBe(int line) {
        char first = lines.first(line);
        return Punctuation.isAsciiDigit(first) || Punctuation.isAsciiDigit(lines.last(line)) || isFrame(first) && isFrame(lines.last(line));
    }

    private static boolean isFrame(char c) {
        return Punctuation.isHyphen(c) || "–—―_[](){}|·•~".indexOf(c) >= 0;
    }

    /** Whether a line is the number of a page between dashes or in brackets: "- 14 -", "[14]". */
    boolean isFramedNumber(int line) {
        int from = Runs.end(text(), lines.start(line), lines.end(line), c -> isFrame(c) || c == ' ');
        int to = Runs.start(text(), from, lines.end(line), c -> isFrame(c) || c == ' ');
        return from > lines.start(line) && to < lines.end(line) && to - from <= LONGEST_NUMBER && from < to
                && Runs.end(text(), from, to, Punctuation::isAsciiDigit) == to;
    }

    /** Whether the number of a page is called one: "Page 14", "Seite 3 von 9", "14 / 30", "第 3 页". */
    boolean isLabel(int line) {
        String[] words = lines.written(line).toLowerCase(Locale.ROOT).split("[\\s\\d|.,:()\\[\\]/–—-]+");
        return Arrays.stream(words).anyMatch(SourceWords.PAGE::contains);
    }

    /** Whether a short line says which page it is, and says nothing else. */
    boolean isShortLabel(int line) {
        return lines.length(line) <= LONGEST_LABEL && Punctuation.isAsciiDigit(lines.last(line)) && isLabel(line);
    }

    /** Whether a wide gap parts a number from the other words, more than {@code words} with it. */
    boolean isSetInColumns(int line, int words) {
        int from = lines.start(line);
        int to = lines.end(line);
        boolean atEdge = Character.isDigit(text().charAt(from)) || Character.isDigit(text().charAt(to - 1));
        return atEdge && WordCount.of(text(), from, to) > words && holdsGap(line);
    }

    boolean holdsGap(int line) {
        return text().indexOf(GAP, lines.start(line), lines.end(line)) >= 0
                || text().indexOf('\t', lines.start(line), lines.end(line)) >= 0;
    }

    /** Whether a line is the head of a page: a number at its edge, and words far from it or all in capitals. */
    boolean isNumberedHead(int line) {
        int from = lines.start(line);
        int to = lines.end(line);
        int first = Runs.end(text(), from, to, Punctuation::isAsciiDigit);
        int last = Runs.start(text(), from, to, Punctuation::isAsciiDigit);
        boolean opens = first > from && first < to && Character.isWhitespace(text().charAt(first));
        boolean ends = last > from && last < to && Character.isWhitespace(text().charAt(last - 1));
        int digits = opens ? first - from : to - last;
        if (!opens && !ends || digits > LONGEST_NUMBER || !lines.hasLetters(line) || lines.closes(line)) {
            return false;
        }
        return holdsGap(line) || digits > 1 && isTitleInCapitals(line);
    }

    /** Whether a line is more than one word, all in capitals. */
    boolean isTitleInCapitals(int line) {
        return LineEnds.isUpperCase(text(), lines.start(line), lines.end(line))
                && WordCount.of(text(), lines.start(line), lines.end(line)) > 2;
    }

    /** Whether a line is drawn, as above the notes of a page. */
    boolean isRule(int line) {
        char first = lines.first(line);
        return (first == '_' || Punctuation.isHyphen(first) || first == '—' || first == '–') && lines.length(line) >= SHORTEST_RULE
                && Runs.end(text(), lines.start(line), lines.end(line), c -> c == first) == lines.end(line);
    }

    /** Whether a line opens with the number of a note, which a blank follows. */
    boolean opensNote(int line) {
        int end = Runs.end(text(), lines.start(line), lines.end(line), Punctuation::isAsciiDigit);
        int behind = end < lines.end(line) && text().charAt(end) == '.' ? end + 1 : end;
        return end > lines.start(line) && end - lines.start(line) <= LONGEST_NUMBER && behind + 1 < lines.end(line)
                && Character.isWhitespace(text().charAt(behind)) && Character.isLetter(text().charAt(behind + 1));
    }

    /** Whether a line names a page of a work: "p. 112", "S. 114 ff." */
    boolean cites(int line) {
        String written = lines.written(line);
        for (int i = written.indexOf(' '); i > 0; i = written.indexOf(' ', i + 1)) {
            int end = Runs.start(written, 0, i, c -> c == '.');
            int start = Runs.start(written, 0, end, Character::isLetter);
            if (i + 1 < written.length() && Punctuation.isAsciiDigit(written.charAt(i + 1))
                    && SourceWords.isLocator(written.substring(start, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether blank lines, or the ends of the text, stand on either side of a line. */
    boolean standsApart(int line) {
        return lines.opensGroup(line) && (line + 1 == lines.count() || lines.opensGroup(line + 1));
    }

    /** Whether a page starts at a line, or ends behind it, for those who print it. */
    boolean isAtFormFeed(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        return start > 0 && text().charAt(start - 1) == '\f' || end < text().length() && (text().charAt(end) == '\f'
                || end + 1 < text().length() && text().charAt(end + 1) == '\f');
    }

    private String text() {
        return lines.text();
    }
}
