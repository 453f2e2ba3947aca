package dev.precis.source.line;

import dev.precis.chars.Runs;
import java.util.Locale;
import java.util.Set;

/**
 * Tells lines that end within a phrase, though the next one opens with a capital: behind an article, a conjunction or a preposition that
 * ends no title and no clause ("sucht einen / Koch"; but "Tools we work with", "Bahn kündigt Streik an"), what opens the name of a place
 * ("in South / Korea") or a German adjective ("die neue / Brücke"). Behind a title a sentence begins, as often as not with a word that
 * begins sentences alone. So do lines that end inside a bracket, an enumeration or before a measure.
 */
final class OpenPhrase {
    private static final int MOST_ADJECTIVES = 2;
    /** In characters. */
    private static final int SHORTEST_BEFORE_MEASURE = 18;
    /** Unlike "the South" nothing is called "the United". */
    private static final String UNITED = "United";
    private static final String THE = "the";

    private final TextLines lines;
    private final String text;

    OpenPhrase(TextLines lines) {
        this.lines = lines;
        text = lines.text();
    }

    /** Whether a phrase is open at the end of a line that another one follows. */
    boolean isAtEnd(int line) {
        if (isInBracket(line) || isInEnumeration(line) || isBeforeMeasure(line)) {
            return true;
        }
        char next = lines.first(line + 1);
        if (!Character.isUpperCase(next) || !Character.isLetter(lines.last(line)) || !endsInWord(line)) {
            return false;
        }
        if (opensWithI(line + 1)) {
            return isIn(SourceWords.SUBORDINATES, lines.firstLetters(line)) && !shape(line).capitalised()
                    || SourceWords.BEFORE_CLAUSE.contains(last(line));
        }
        return !SourceWords.STARTS.contains(lines.firstLetters(line + 1)) && (asksForMore(line) || opensPlace(line) || asksForNoun(line));
    }

    /** Whether a bracket around words is open at the end of a line and closes in the next: "(Tate, 2014; / Holm, 2017)". */
    private boolean isInBracket(int line) {
        int from = lines.start(line);
        int open = Runs.start(text, from, lines.end(line), c -> c != '(' && c != ')') - 1;
        if (open < from || text.charAt(open) == ')' || !Character.isLetterOrDigit(text.charAt(open + 1))) {
            return false;
        }
        int end = lines.end(line + 1);
        int close = Runs.end(text, lines.start(line + 1), end, c -> c != '(' && c != ')');
        return close < end && text.charAt(close) == ')';
    }

    /**
     * Whether a line ends between parts of an enumeration that has others within the line: "a baker; Bo Lind, a pilot; / Tess Lane"; behind
     * it no other begins with its own label.
     */
    private boolean isInEnumeration(int line) {
        int last = lines.end(line) - 1;
        int next = lines.start(line + 1);
        return lines.last(line) == ';' && text.indexOf(';', lines.start(line)) < last && Character.isLetter(text.charAt(next))
                && text.indexOf(':', next, lines.end(line + 1)) < 0;
    }

    /**
     * Whether the next line opens with a number that would not have fitted on this one, and its unit, and goes on in a small letter, as
     * hardly a sentence begins: "con đường dài / 12 km và". A short line is the label of a figure as often.
     */
    private boolean isBeforeMeasure(int line) {
        int start = lines.start(line + 1);
        int end = lines.end(line + 1);
        int unit = Runs.end(text, start, end, c -> Character.isDigit(c) || c == ',' || c == '.') + 1;
        if (unit - 1 == start || unit >= end || text.charAt(unit - 1) != ' ' || lines.length(line) < SHORTEST_BEFORE_MEASURE
                || !lines.isFull(line, end - start, 0)) {
            return false;
        }
        int unitEnd = Runs.end(text, unit, end, c -> c != ' ');
        return unitEnd + 1 < end && Character.isLowerCase(text.charAt(unitEnd + 1)) && Character.isLetter(lines.last(line))
                && SourceWords.MEASURES.contains(text.substring(unit, unitEnd).toLowerCase(Locale.ROOT));
    }

    /** Whether a blank or a hyphen stands before the last letters of a line, or nothing: "com" ends an address. */
    private boolean endsInWord(int line) {
        int start = lastStart(line);
        return start == lines.start(line) || text.charAt(start - 1) == '-' || Character.isWhitespace(text.charAt(start - 1));
    }

    private boolean opensWithI(int line) {
        return lines.first(line) == 'I' && lines.firstLetters(line).length() == 1;
    }

    private static boolean isIn(Set<String> words, String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    private TitleShape shape(int line) {
        return TitleShape.of(text, lines.start(line), lines.end(line));
    }

    private boolean asksForMore(int line) {
        String last = last(line);
        return last.length() < lines.length(line) && SourceWords.ASKS_ON.contains(last);
    }

    private boolean opensPlace(int line) {
        String last = last(line);
        String before = before(line, last);
        if (!Character.isUpperCase(last.charAt(0)) || !isIn(SourceWords.PLACE_OPENINGS, last) || before.isEmpty()
                || !Character.isLowerCase(before.charAt(0))) {
            return false;
        }
        return last.equals(UNITED) || !before.equals(THE) && (SourceWords.PREPOSITIONS.contains(before) || !shape(line).capitalised());
    }

    /** Whether nothing but small words with the endings of adjectives stands behind an article at the end of a line. */
    private boolean asksForNoun(int line) {
        int end = lines.end(line);
        for (int words = 0; words <= MOST_ADJECTIVES; words++) {
            int start = Runs.start(text, lines.start(line), end, Character::isLetter);
            String word = text.substring(start, end);
            if (words > 0 && isIn(SourceWords.BEFORE_ADJECTIVES, word)) {
                return true;
            }
            if (!isAdjective(word) || start - 1 <= lines.start(line) || text.charAt(start - 1) != ' ') {
                return false;
            }
            end = start - 1;
        }
        return false;
    }

    private static boolean isAdjective(String word) {
        return word.length() > 3 && Character.isLowerCase(word.charAt(0))
                && (word.endsWith("e") || word.endsWith("en") || word.endsWith("er") || word.endsWith("es") || word.endsWith("em"));
    }

    /** The last word of a line, or its last part behind a hyphen. */
    private String last(int line) {
        return text.substring(lastStart(line), lines.end(line));
    }

    private int lastStart(int line) {
        return Runs.start(text, lines.start(line), lines.end(line), Character::isLetter);
    }

    /** The letters before its last word; none where something else stands there. */
    private String before(int line, String last) {
        int end = lines.end(line) - last.length() - 1;
        return end <= lines.start(line) || text.charAt(end) != ' '
                ? ""
                : text.substring(Runs.start(text, lines.start(line), end, Character::isLetter), end);
    }
}
