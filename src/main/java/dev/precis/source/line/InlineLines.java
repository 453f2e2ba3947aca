package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.model.Interruption;
import java.util.BitSet;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Tells lines that go on a sentence because each link and each emphasised word of a page stands on a line of its own, as in what many
 * converters make of HTML: "It was written by / David Moore / , who left / in May / ." Sure are signs that no line opens with, or ends in;
 * where a text has several of them, small letters go on as well, and short lines with a capital before what goes on. Wrapped text is left
 * alone. Linear: a line is looked at a bounded number of times.
 */
public final class InlineLines {
    /** So many lines that open or end with such signs show that the text was made in this way. */
    private static final int FEWEST_SURE = 2;
    /** In so few lines one sign is enough. */
    private static final int MOST_OF_SHORT_TEXT = 8;
    /** For each sure sign so many lines go on at most. */
    private static final int MOST_A_SIGN = 3;
    /** Longer ones are paragraphs, not what stands in an element within one, in characters. */
    private static final int LONGEST_ELEMENT = 80;
    /** A longer line that has no stop is no heading, in characters. */
    private static final int LONGEST_HEADING = 80;
    /** A longer line that ends in a stop is a sentence by itself as often as the end of one, in words. */
    private static final int LONGEST_LAST = 6;
    /** Fewer may be a heading that ends in a preposition: "Find us on". */
    private static final int FEWEST_BEFORE_NAME = 4;
    private static final int LONGEST_NAME = 3;
    /** Fewer may be a label of the number: "Page views". */
    private static final int FEWEST_BEFORE_NUMBER = 3;
    /** Small words at the end of a line ask for more in most languages, in letters. */
    private static final int LONGEST_SMALL_WORD = 3;
    private static final int LONGEST_NOTE = 5;
    private static final int LONGEST_ELISION = 2;

    private final TextLines lines;
    private final String text;
    /** The lines whose end is no end of a sentence. */
    private final BitSet open = new BitSet();
    /** The lines that end where they do for want of room. */
    private final BitSet wrapped = new BitSet();

    private InlineLines(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** The lines that end within a sentence, which goes on in the next; none in nearly all texts. */
    public static BitSet openEnds(TextLines lines) {
        InlineLines inline = new InlineLines(lines);
        inline.findSure();
        int fewest = lines.count() > MOST_OF_SHORT_TEXT ? FEWEST_SURE : 1;
        if (inline.open.cardinality() >= fewest && !Wrapping.of(lines).wraps()) {
            inline.findWrapped();
            if (lines.areCased()) {
                inline.findSmall();
            }
            inline.findElements();
        } else {
            inline.open.clear();
        }
        if (lines.count() <= MOST_OF_SHORT_TEXT) {
            inline.findNames();
        }
        return inline.open;
    }

    private void findSure() {
        for (int line = 0; line + 1 < lines.count(); line++) {
            Interruption.checkAt(line);
            open.set(line, lines.continues(line) && (opensInside(line + 1) || endsInside(line)));
        }
    }

    /** Marks the lines of wrapped stretches that had no room for what follows. */
    private void findWrapped() {
        for (int first = 0; first < lines.count();) {
            int end = first + 1;
            while (end < lines.count() && !lines.opensGroup(end)) {
                end++;
            }
            Wrapping wrapping = Wrapping.of(lines, first, end);
            for (int line = first; line + 1 < end; line++) {
                wrapped.set(line, wrapping.isFull(lines, line));
            }
            first = end;
        }
    }

    /** Whether a line opens with a sign that belongs to the end of the line before, and before which no language has a blank. */
    private boolean opensInside(int line) {
        char first = lines.first(line);
        char second = second(line);
        boolean alone = Character.isWhitespace(second);
        return switch (first) {
            case ',' -> alone && (goesOn(line - 1) || endsInAbbreviation(line - 1));
            case '，', '、', '；', '،', '؛' -> goesOn(line - 1);
            case '.' -> alone && goesOn(line - 1) && !isMark(line);
            case '。', '：' -> goesOn(line - 1);
            case ')' -> isInBrackets(line) && (alone && isLetterAt(line, 2) || Punctuation.endsSentence(second) || second == ',');
            case '”' -> goesOn(line - 1) && (alone || !Character.isLetterOrDigit(second));
            case '’', '\'' -> goesOn(line - 1) && (alone && first == '’' || second == 's' && !isLetterAt(line, 2));
            case '[' -> goesOn(line - 1) && isNote(line);
            case '»' -> line > 1 && opensQuotation(line - 2) && lines.continues(line - 2);
            default -> false;
        };
    }

    /** Whether a stop is set in, or opens the line before or behind as well: it marks items, or parts paragraphs. */
    private boolean isMark(int line) {
        return lines.indent(line) > 0 || lines.first(line - 1) == '.' || line + 1 < lines.count() && lines.first(line + 1) == '.';
    }

    /** Whether no stop ends a line. */
    private boolean goesOn(int line) {
        return !lines.closes(line);
    }

    /** Whether a bracket opens on one of the two lines before, behind a blank, and none closes behind it. */
    private boolean isInBrackets(int line) {
        int open = openedBefore(line, '(', ')');
        return open == lines.start(Math.max(0, line - 2)) || open > 0 && !Character.isLetterOrDigit(text.charAt(open - 1));
    }

    /** Where on one of the two lines before a pair of marks opens that isn't closed behind that; -1 where none is open. */
    private int openedBefore(int line, char opener, char closer) {
        int from = lines.start(Math.max(0, line - 2));
        int behind = Runs.start(text, from, lines.end(line - 1), c -> c != opener && c != closer);
        return behind > from && text.charAt(behind - 1) == opener ? behind - 1 : -1;
    }

    private boolean endsInAbbreviation(int line) {
        return lines.last(line) == '.' && length(line) > 1 && Character.isLetter(text.charAt(lines.end(line) - 2));
    }

    /** The same of signs that some languages have a blank before. */
    private boolean opensSpaced(int line) {
        char second = second(line);
        return switch (lines.first(line)) {
            case ';', ':', '!', '?', '%' -> Character.isWhitespace(second);
            case '»' -> openedBefore(line, '«', '»') >= 0;
            case '–', '—' -> second == ' ' && length(line) > 2 && Character.isLowerCase(text.charAt(lines.start(line) + 2));
            case '(' -> Character.isLetterOrDigit(second);
            case ')' -> isInBrackets(line);
            default -> Punctuation.isHyphen(lines.first(line)) && Character.isLetter(second) && Character.isLetter(lines.last(line - 1));
        };
    }

    private char second(int line) {
        return length(line) > 1 ? text.charAt(lines.start(line) + 1) : ' ';
    }

    private int length(int line) {
        return lines.length(line);
    }

    private boolean isLetterAt(int line, int offset) {
        return offset < length(line) && Character.isLetter(text.charAt(lines.start(line) + offset));
    }

    /** Whether a line is the mark of a note and nothing else, "[27]". */
    private boolean isNote(int line) {
        int end = Runs.end(text, lines.start(line) + 1, lines.end(line), Punctuation::isAsciiDigit);
        return length(line) <= LONGEST_NOTE && end == lines.end(line) - 1 && text.charAt(end) == ']';
    }

    /** Whether a line ends in a sign that belongs to what follows: an open bracket or quotation mark, an elided article. */
    private boolean endsInside(int line) {
        char last = lines.last(line);
        return switch (last) {
            case '(', '[', '„', '‚' -> length(line) > 1 && !isCode(line);
            case '“', '‘' -> endsInOpening(line);
            case '«' -> endsInOpening(line) && line + 2 < lines.count() && lines.continues(line + 1) && lines.first(line + 2) == '»';
            case '’', '\'' -> isElided(line);
            default -> false;
        };
    }

    private boolean endsInOpening(int line) {
        return length(line) > 1 && Character.isWhitespace(text.charAt(lines.end(line) - 2));
    }

    /** Whether a bracket stands right behind a name, as in programs. */
    private boolean isCode(int line) {
        char last = lines.last(line);
        return last == '[' || last == '(' && Character.isLetterOrDigit(text.charAt(lines.end(line) - 2));
    }

    private boolean isElided(int line) {
        int apostrophe = lines.end(line) - 1;
        int start = Runs.start(text, lines.start(line), apostrophe, Character::isLetter);
        int letters = apostrophe - start;
        return letters > 0 && letters <= LONGEST_ELISION && start > lines.start(line) && Character.isWhitespace(text.charAt(start - 1))
                && Character.isLetter(lines.first(line + 1));
    }

    /**
     * Marks lines before small letters, in runs that end in a stop or ask for more, are two lines or hold about as many sure signs: others are
     * lists of words as often.
     */
    private void findSmall() {
        for (int line = 0; line + 1 < lines.count();) {
            int end = line;
            int sure = 0;
            while (end + 1 < lines.count() && (open.get(end) || goesOnSmall(end))) {
                sure += open.get(end) ? 1 : 0;
                end++;
            }
            if (lines.closes(end) || end == line + 1 || end - line <= sure * MOST_A_SIGN || end > line && endsInSmallWord(end)) {
                open.set(line, end);
            }
            line = Math.max(end, line + 1);
        }
    }

    private boolean goesOnSmall(int line) {
        return isParted(line) && (opensSmall(line + 1) || opensSpaced(line + 1) || opensQuotation(line));
    }

    private boolean opensSmall(int line) {
        return Character.isLowerCase(lines.first(line)) && ListItemMark.length(text, lines.start(line), lines.end(line)) == 0;
    }

    private boolean isParted(int line) {
        return lines.continues(line) && !wrapped.get(line) && !lines.closes(line) && lines.last(line) != ':'
                && !lines.isTitleInCapitals(line);
    }

    private boolean opensQuotation(int line) {
        return lines.last(line) == '«' && endsInOpening(line);
    }

    /** Marks lines before a short one with a capital that goes on or ends the sentence. */
    private void findElements() {
        for (int line = 0; line + 1 < lines.count(); line++) {
            if (!open.get(line) && isParted(line) && isElement(line + 1) && isOpen(line)) {
                open.set(line);
            }
        }
    }

    private boolean isElement(int line) {
        if (length(line) > LONGEST_ELEMENT || holdsEnd(line)) {
            return false;
        }
        return open.get(line)
                || lines.closes(line) && words(line) <= LONGEST_LAST && !SourceWords.STARTS.contains(lines.firstLetters(line));
    }

    private boolean holdsEnd(int line) {
        for (int i = lines.start(line); i < lines.end(line) - 1; i++) {
            if (Punctuation.endsSentence(text.charAt(i)) && Character.isWhitespace(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private int words(int line) {
        return TitleShape.of(text, lines.start(line), lines.end(line)).words();
    }

    /** Whether the sentence that a line holds isn't over: it came from the line before, is too long for a heading, or asks for more. */
    private boolean isOpen(int line) {
        return line > 0 && open.get(line - 1) || length(line) > LONGEST_HEADING || endsInSmallWord(line);
    }

    private boolean endsInSmallWord(int line) {
        int start = Runs.start(text, lines.start(line), lines.end(line), Character::isLetter);
        String last = text.substring(start, lines.end(line));
        if (start == lines.start(line)) {
            return SourceWords.NEVER_LAST.contains(last.toLowerCase(Locale.ROOT)); // "The"
        }
        return !last.isEmpty() && Character.isLowerCase(last.charAt(0))
                && (last.length() <= LONGEST_SMALL_WORD || SourceWords.PREPOSITIONS.contains(last) || SourceWords.ASKS_ON.contains(last)
                        || SourceWords.NEVER_LAST.contains(last));
    }

    /**
     * Marks single names and numbers: behind a preposition and before small letters a line with a capital is a name, and a number alone
     * behind any word in small letters is one of the sentence.
     */
    private void findNames() {
        for (int line = 0; line + 2 < lines.count(); line++) {
            if (lines.continues(line) && lines.continues(line + 1) && Character.isLowerCase(lines.first(line + 2))
                    && (lines.closes(line + 2) || holdsEnd(line + 2)) && !comesAgain(line + 1)
                    && (asksForName(line) && isName(line + 1) || mayGoOnInNumber(line) && lines.isNumber(line + 1))) {
                open.set(line, line + 2);
            }
        }
    }

    private boolean asksForName(int line) {
        return words(line) >= FEWEST_BEFORE_NAME && SourceWords.PREPOSITIONS.contains(lastLetters(line));
    }

    private boolean mayGoOnInNumber(int line) {
        String last = lastLetters(line);
        return words(line) >= FEWEST_BEFORE_NUMBER && length(line) <= LONGEST_HEADING && Character.isUpperCase(lines.first(line))
                && !last.isEmpty() && last.chars().allMatch(Character::isLowerCase);
    }

    private String lastLetters(int line) {
        return text.substring(Runs.start(text, lines.start(line), lines.end(line), Character::isLetter), lines.end(line));
    }

    /** Whether another of the few lines reads the same, as heads of pages do. */
    private boolean comesAgain(int line) {
        return IntStream.range(0, lines.count()).anyMatch(other -> other != line && lines.written(other).equals(lines.written(line)));
    }

    private boolean isName(int line) {
        TitleShape shape = TitleShape.of(text, lines.start(line), lines.end(line));
        return Character.isUpperCase(lines.first(line)) && !lines.closes(line) && shape.words() <= LONGEST_NAME && shape.capitalised()
                && !shape.small() && !shape.stops();
    }

    /** Whether no blank stood where a line ends that goes on in the next: before a comma, behind a bracket. */
    public static boolean isTight(char last, char first) {
        return Punctuation.closes(first) && "“‘«»".indexOf(first) < 0 || LineEnds.isStop(first) || LineEnds.isComma(first)
                || Punctuation.isHyphen(first) || last == '(' || last == '[' || last == '“'
                || last == '„' || last == '’' || last == '\'';
    }
}
