package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Script;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Tells a stretch of lines that is running text for sure, however narrow, in any script: a sentence ends inside of one of its lines
 * and the next one, which opens there, isn't over at the line's end, or in a script without capitals the first of them came from the
 * line before; and the last line ends in a stop. Lists, titles, verses and addresses have no such lines.
 */
public final class RunningLines {
    /** Shorter words before a stop are abbreviations as often as the last of a sentence, in letters. */
    private static final int SHORTEST_LAST_WORD = 4;
    /** As much of a script that writes a syllable or a word with each sign. */
    private static final int SHORTEST_LAST_WORD_OF_SYLLABLES = 2;
    /** All in capitals, in which abbreviations are longer: DEPT. */
    private static final int SHORTEST_LAST_WORD_IN_CAPITALS = 5;
    /** Of a script that leaves vowels out. */
    private static final int SHORTEST_LAST_WORD_OF_CONSONANTS = 3;

    private static final int LONGEST_NOTE = 35;
    private static final int FEWEST_NOTES = 3;
    /** Shorter lines are entries of a list, in characters. */
    private static final int SHORTEST_EVEN = 18;

    private static final int MOST_OF_ONE_SENTENCE = 3;
    /** A shorter line above text is a heading or an entry of a list, in characters. */
    private static final int SHORTEST_OF_SENTENCE = 25;
    /** Shorter words with a capital open sentences as often as they are names, in letters. */
    private static final int SHORTEST_NAME = 4;

    private final TextLines lines;
    private final String text;

    public RunningLines(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** The length of the longest of the lines {@code [first,end)} where they are running text; 0 where that isn't sure. */
    int width(int first, int end) {
        if (end - first < 2 || !lines.closes(end - 1)) {
            return 0;
        }
        int width = 0;
        boolean running = false;
        for (int line = first; line < end; line++) {
            width = Math.max(width, lines.length(line));
            if (width > LineEnds.WIDEST_WRAP) {
                return 0;
            }
            running = running || line + 1 < end && opensInside(line)
                    || line > first && lines.opensCaseless(line) && !lines.closes(line - 1) && holdsEnd(line);
        }
        return running ? width : 0;
    }

    /**
     * Whether the lines {@code [first,end)} are one wrapped paragraph, though no capital could tell: all open in a script without them, or
     * hold no other letters. Two of them in a row go on, each is about as full as the longest, and the last one is no longer: a title, a
     * byline and their text are not so even.
     */
    boolean areEven(int first, int end) {
        if (end - first < FEWEST_NOTES || !lines.closes(end - 1)
                || !areCaseless(first, end) && !LineEnds.isUpperCase(text, lines.start(first), lines.end(end - 1))) {
            return false;
        }
        int width = IntStream.range(first, end - 1).map(lines::length).max().orElse(0);
        boolean even = IntStream.range(first, end - 1)
                .allMatch(line -> lines.length(line) >= SHORTEST_EVEN && lines.isFull(line, width, width * 2 / 5));
        return even && width <= LineEnds.WIDEST_WRAP && lines.length(end - 1) <= width + width / 10
                && IntStream.range(first, end - 2).anyMatch(line -> !lines.closes(line) && !lines.closes(line + 1));
    }

    /**
     * Whether the lines {@code [first,end)} are a sentence or two that were wrapped: at most three lines in a text of no wider ones, the
     * first long enough, only the last closed, none able to take the first word of the next. A heading above text is shorter than the
     * text, is written like a title, or has a short word behind it, as sentences open with more often than they go on with one in capitals:
     * The, Le, Er.
     *
     * @param longest the longest line of the text, in characters
     */
    boolean areOneSentence(int first, int end, int longest) {
        int last = end - 1;
        if (end - first < 2 || end - first > MOST_OF_ONE_SENTENCE || !lines.closes(last) || lines.length(first) < SHORTEST_OF_SENTENCE) {
            return false;
        }
        int width = IntStream.range(first, end).map(lines::length).max().orElse(0);
        return width <= LineEnds.WIDEST_WRAP && longest <= width + width / 2 && !isTitle(first)
                && IntStream.range(first, last).allMatch(line -> !lines.closes(line) && lines.last(line) != ':'
                        && lines.isFull(line, width, 0) && mayGoOn(line + 1));
    }

    /** Whether a line is written like a title, or like one with a name: "Signed by Prof. Doe". */
    private boolean isTitle(int line) {
        TitleShape shape = TitleShape.of(text, lines.start(line), lines.end(line));
        return shape.capitalised() && !shape.small() || shape.numbered() || shape.marked() || shape.stopsInside();
    }

    private boolean mayGoOn(int line) {
        String first = lines.firstLetters(line);
        return !Character.isUpperCase(lines.first(line))
                || !SourceWords.STARTS.contains(first)
                        && (first.length() >= SHORTEST_NAME || lines.length(line - 1) >= LineBlocks.NARROWEST_PAGE);
    }

    /** Whether each line opens with a letter of a script without capitals that has blanks between words, or with a number. */
    private boolean areCaseless(int first, int end) {
        return lines.opensCaseless(first) && Script.at(lines.first(first)).isFromEuropeToIndia()
                && IntStream.range(first, end).allMatch(line -> lines.opensCaseless(line) || Character.isDigit(lines.first(line)));
    }

    /**
     * Whether the lines {@code [first,end)} are notes or verses, each on its own: three at least, short, most in small letters, without a
     * stop in any of them, and on one of them the first word of the next would have fitted.
     */
    boolean areTerse(int first, int end) {
        int small = 0;
        int width = 0;
        for (int line = first; line < end; line++) {
            if (lines.length(line) > LONGEST_NOTE || holdsStop(line)) {
                return false;
            }
            width = Math.max(width, lines.length(line));
            small += Character.isLowerCase(lines.first(line)) ? 1 : 0;
        }
        return end - first >= FEWEST_NOTES && small * 2 > end - first && isRagged(first, end, width);
    }

    private boolean holdsStop(int line) {
        return Runs.end(text, lines.start(line), lines.end(line), c -> !Punctuation.endsSentence(c)) < lines.end(line);
    }

    private boolean isRagged(int first, int end, int width) {
        return IntStream.range(first, end - 1).anyMatch(line -> !lines.isFull(line, width, 0));
    }

    /** Whether a sentence opens within a line and isn't over at its end, nor ends in a label's address: "News? Write to: a@b.example". */
    boolean opensInside(int line) {
        return !lines.closes(line) && holdsEnd(line) && !endsInLabelledAddress(line);
    }

    private boolean endsInLabelledAddress(int line) {
        int word = Runs.start(text, lines.start(line), lines.end(line), c -> !Character.isWhitespace(c));
        int label = Runs.start(text, lines.start(line), word, Character::isWhitespace);
        return label > lines.start(line) && text.charAt(label - 1) == ':' && text.substring(word, lines.end(line)).indexOf('@') > 0;
    }

    /**
     * The lines at whose end a sentence isn't over for sure, however short they are: it opened in the middle of the line, or was open at
     * the end of the one before.
     */
    public BitSet openEnds() {
        BitSet open = new BitSet();
        for (int line = 0; line < lines.count(); line++) {
            boolean goesOn = line > 0 && !lines.opensGroup(line) && open.get(line - 1);
            open.set(line, !lines.closes(line) && lines.last(line) != ':' && (goesOn || holdsEnd(line)));
        }
        return open;
    }

    /** Whether a sentence ends in the middle of a line and another one begins. */
    private boolean holdsEnd(int line) {
        for (int i = lines.start(line) + 1; i < lines.end(line) - 1; i++) {
            if (Punctuation.endsSentence(text.charAt(i)) && isEnd(line, i) && begins(line, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the stop at a place ends a sentence, as far as the word before it tells: a long word, in small letters but for its first. */
    private boolean isEnd(int line, int stop) {
        if (text.charAt(stop) != '.') {
            return true;
        }
        int from = lines.start(line);
        boolean capitals = Character.isUpperCase(text.charAt(stop - 1)) && isInCapitals(line);
        int start = Runs.start(text, from, stop,
                c -> Character.isLetter(c) && (capitals || !Character.isUpperCase(c)) || Punctuation.isInvisible(c));
        boolean whole = start == from
                ? !lines.opensGroup(line)
                : Character.isWhitespace(text.charAt(start - 1)) || Character.isUpperCase(text.charAt(start - 1));
        return stop - start >= (capitals ? SHORTEST_LAST_WORD_IN_CAPITALS : shortestLastWord(start, stop)) && whole;
    }

    private int shortestLastWord(int start, int stop) {
        int script = Script.of(text.charAt(stop - 1));
        if (script == Script.HANGUL.ordinal()) {
            return SHORTEST_LAST_WORD_OF_SYLLABLES;
        }
        if (script == Script.ARABIC.ordinal() || script == Script.HEBREW.ordinal()) {
            return SHORTEST_LAST_WORD_OF_CONSONANTS;
        }
        return Runs.end(text, start, stop, c -> !isVietnamese(c)) < stop ? 1 : SHORTEST_LAST_WORD;
    }

    /** Whether hardly another language has the letter, and no abbreviation of Vietnamese, whose syllables blanks part: ạ to ỹ, ơ, ư. */
    private static boolean isVietnamese(char c) {
        return c >= '\u1EA0' && c <= '\u1EF9' || c == 'ơ' || c == 'ư';
    }

    private boolean isInCapitals(int line) {
        return LineEnds.isUpperCase(text, lines.start(line), lines.end(line));
    }

    /** Whether a sentence begins behind a stop, and no title in capitals unless all the line is in capitals. */
    private boolean begins(int line, int at) {
        int end = lines.end(line);
        int i = Runs.end(text, at, end, Character::isWhitespace);
        return i < end && (i > at || Punctuation.isUnspaced(text.charAt(i))) && Character.isLetter(text.charAt(i))
                && !Character.isLowerCase(text.charAt(i)) && (!LineEnds.isUpperCase(text, i, end) || isInCapitals(line));
    }
}
