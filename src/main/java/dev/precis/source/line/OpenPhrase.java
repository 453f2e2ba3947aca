package dev.precis.source.line;

import dev.precis.chars.Runs;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells lines that end within a phrase, though the next one opens with a capital: behind a preposition, an article or an auxiliary
 * ("flew to / Paris"), what opens the name of a place ("in South / Korea"), an office ("le président / Macron") or a German adjective ("die
 * neue / Brücke"). A title ends in none of them, unless it opens with a question word ("What to look for") or has a pronoun before its
 * verb ("The way we were"), and behind a title a sentence begins, as often as not with a word that begins sentences alone.
 */
final class OpenPhrase {
    private static final int MOST_ADJECTIVES = 2;
    /** Behind a preposition, which may belong to the verb ("Log in"), in characters. */
    private static final int SHORTEST_BEFORE_PREPOSITION = 18;
    /** Shorter ones are parts of other words by chance, in letters. */
    private static final int SHORTEST_LAST_PART = 7;
    /** Unlike "the South" nothing is called "the United". */
    private static final String UNITED = "United";
    /** Behind it an office with a capital has no name: "Message from the President". */
    private static final String THE = "the";
    /** So many words name an office: "the former president"; more are a title: "The life of a governor". */
    private static final int MOST_TO_OFFICE = 3;
    private static final int FEWEST_WORDS_BEHIND_OFFICE = 3;

    private final TextLines lines;
    private final String text;

    OpenPhrase(TextLines lines) {
        this.lines = lines;
        text = lines.text();
    }

    /** Whether a phrase is open at the end of a line that another one follows. */
    boolean isAtEnd(int line) {
        char next = lines.first(line + 1);
        if (!Character.isUpperCase(next) || !Character.isLetter(lines.last(line)) || !endsInWord(line)) {
            return false;
        }
        if (opensWithI(line + 1)) {
            return isIn(SourceWords.SUBORDINATES, lines.firstLetters(line)) && !shape(line).capitalised()
                    || SourceWords.ASKS_ON.contains(last(line));
        }
        return !SourceWords.STARTS.contains(lines.firstLetters(line + 1)) && !asks(line)
                && (asksForMore(line) || opensPlace(line) || isOffice(line) || asksForNoun(line));
    }

    /** Whether a line opens like a question, or like "Foods to keep away from". */
    private boolean asks(int line) {
        String first = lines.firstLetters(line);
        return SourceWords.QUESTIONS.contains(first) || text.startsWith(" to ", lines.start(line) + first.length());
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
        if (last.length() == lines.length(line) || Character.isUpperCase(last.charAt(0))) {
            return false;
        }
        String before = before(line, last);
        boolean relative = SourceWords.PRONOUNS.contains(before); // a sentence opens with a capital
        return SourceWords.ASKS_ON.contains(last) && !relative
                || SourceWords.PREPOSITIONS.contains(last) && lines.length(line) >= SHORTEST_BEFORE_PREPOSITION
                        && !isInCapitalWords(lines.start(line), lastStart(line)); // "Menu Search Log in"
    }

    private boolean opensPlace(int line) {
        String last = last(line);
        String before = before(line, last);
        return Character.isUpperCase(last.charAt(0)) && isIn(SourceWords.PLACE_OPENINGS, last) && !before.isEmpty()
                && Character.isLowerCase(before.charAt(0))
                && (SourceWords.PREPOSITIONS.contains(before) || last.equals(UNITED) || !shape(line).capitalised());
    }

    /** Whether a line ends in an office that a name may follow; in a title other words stand around it: "Meet the Mayor". */
    private boolean isOffice(int line) {
        String last = last(line);
        if (!isOfficeAtEnd(last.toLowerCase(Locale.ROOT)) || Character.isUpperCase(last.charAt(0)) && before(line, last).equals(THE)) {
            return false;
        }
        int next = line + 1;
        TitleShape shape = shape(line);
        return shape.words() <= MOST_TO_OFFICE && !holdsPreposition(line)
                && (!shape.capitalised() || isInCapitalWords(lines.start(line), lines.end(line)))
                && shape(next).words() >= FEWEST_WORDS_BEHIND_OFFICE
                && !lines.written(next).toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT));
    }

    private static boolean isOfficeAtEnd(String word) {
        return SourceWords.OFFICES.contains(word) || IntStream.rangeClosed(1, word.length() - SHORTEST_LAST_PART)
                .anyMatch(part -> SourceWords.OFFICES.contains(word.substring(part)));
    }

    private boolean holdsPreposition(int line) {
        return Arrays.stream(lines.written(line).split(" ")).anyMatch(SourceWords.PREPOSITIONS::contains);
    }

    private boolean isInCapitalWords(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
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
