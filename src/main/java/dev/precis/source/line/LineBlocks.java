package dev.precis.source.line;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Script;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import dev.precis.model.Interruption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes blocks of lines. A blank line always ends a block. Without one, it depends on how the text was written: in
 * hard-wrapped text a line goes on in the next unless that one's first word would have fitted; elsewhere a line is a
 * paragraph unless it stops in mid-sentence. Lists, tables, verse, code, headings and turns of a dialogue are told by
 * their look. Linear: a line is looked at a bounded number of times.
 */
public final class LineBlocks {
    private static final int LONGEST_VERSE = 72;
    /** Narrower columns are lists, addresses and verses as often as text. */
    static final int NARROWEST_PAGE = 45;
    /** Two lines in small letters that are both shorter may be two entries of a list. */
    private static final int LONGEST_WORDS = 35;
    /** Text that is set in further stands under a heading, in columns. */
    private static final int SET_IN = 3;

    private final TextLines lines;
    private final String text;
    private final Wrapping wrapping;
    /** The longest line of the text, in characters. */
    private final int longest;
    private final boolean cased;
    private final TurnLabel turns;
    private final TableRows tables;
    private final BitSet noise;
    private final List<Block> blocks = new ArrayList<>();
    private final RunningLines running;
    private final OpenAbbreviation abbreviations;
    private final OpenPhrase phrases;
    private final CodeLines codes;
    private final SetInText setIn;
    /** The lines whose number is no mark of a list. */
    private final BitSet ordinals;
    /** The width of the lines of running text in the stretch that is read; 0 where it isn't known to be any. */
    private int width;
    /** The length of the longest of its lines; 0 until a line is asked for that may hang. */
    private int widest;
    /** Whether the lines of the stretch that is read are short notes or verses without a stop, each on its own. */
    private boolean terse;
    /** Whether they are one wrapped paragraph, though no small letters tell. */
    private boolean even;
    private boolean closed;
    /** The lines that end in the middle of a sentence. */
    private final BitSet wrapped = new BitSet();

    private LineBlocks(TextLines lines, BitSet noise) {
        this.lines = lines;
        this.noise = noise;
        this.text = lines.text();
        this.wrapping = Wrapping.of(lines);
        this.longest = IntStream.range(0, lines.count()).map(lines::length).max().orElse(0);
        this.cased = lines.areCased();
        this.running = new RunningLines(lines);
        this.abbreviations = new OpenAbbreviation(lines, cased);
        this.phrases = new OpenPhrase(lines);
        this.codes = new CodeLines(lines);
        this.setIn = SetInText.of(lines);
        this.ordinals = Ordinals.of(lines);
        this.turns = DialogueTurns.of(lines);
        this.tables = TableRows.of(lines);
    }

    /**
     * Makes blocks of lines.
     *
     * @param noise the lines that are no text
     */
    public static LineBlocks of(TextLines lines, BitSet noise) {
        LineBlocks made = new LineBlocks(lines, noise);
        for (int line = 0; line < lines.count();) {
            line = made.group(line);
        }
        Headings.mark(made.text, made.blocks);
        return made;
    }

    /** What the lines make up, in order; offsets are those of {@link #joined()}. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The text with a blank for each line end that wraps a sentence; the same text where there are none. */
    public String joined() {
        if (wrapped.isEmpty()) {
            return text;
        }
        char[] joined = text.toCharArray();
        for (int line = wrapped.nextSetBit(0); line >= 0; line = wrapped.nextSetBit(line + 1)) {
            for (int i = lines.end(line); i < lines.start(line + 1); i++) {
                joined[i] = joined[i] == '\n' || joined[i] == '\r' ? ' ' : joined[i];
            }
        }
        return new String(joined);
    }

    /** Makes the blocks of a stretch of lines without a blank one; returns the line after it. */
    private int group(int first) {
        boolean isNoise = noise.get(first);
        if (!isNoise && setIn.isHeading(first)) {
            add(BlockKind.HEADING, lines.start(first), lines.end(first));
            return first + 1;
        }
        boolean explained = setIn.isExplained(first);
        int end = first + 1;
        while (end < lines.count() && noise.get(end) == isNoise
                && (explained ? setIn.goesOn(end) : !lines.opensGroup(end) && !setIn.isExplained(end))) {
            end++;
        }
        if (!isNoise && explained) {
            wrapped.set(first, end - 1);
            add(BlockKind.TABLE_ROW, lines.start(first), lines.end(end - 1));
            return end;
        }
        if (isNoise) {
            add(BlockKind.NOISE, lines.start(first), lines.end(end - 1));
            return end;
        }
        if (end - first > 1 && codes.are(first, end, isRow(first))) {
            add(BlockKind.CODE, lines.start(first), lines.end(end - 1));
        } else if (end - first > 2 && !wrapping.wraps() && looksLikeVerse(first, end)) {
            add(BlockKind.PARAGRAPH, lines.start(first), lines.end(end - 1));
        } else {
            paragraphs(first, end);
        }
        return end;
    }

    private void paragraphs(int first, int end) {
        width = running.width(first, end);
        widest = 0;
        closed = lines.closes(end - 1);
        terse = running.areTerse(first, end);
        even = running.areEven(first, end) || running.areOneSentence(first, end, longest);
        for (int line = first; line < end;) {
            Interruption.check();
            if (isRow(line)) {
                add(BlockKind.TABLE_ROW, lines.start(line), lines.end(line));
                line++;
                continue;
            }
            int mark = listMark(line, line == first);
            int from = lines.start(line) + mark;
            int last = line;
            while (last + 1 < end) {
                boolean hangs = mark > 0 && hangs(line, last, first, end);
                if (!hangs && (!goesOn(last) || last == line && headsText(line))) {
                    break;
                }
                wrapped.set(last, hangs || isInSentence(last, last == line || !wrapped.get(last - 1)));
                last++;
            }
            if (turns.length(text, from, lines.end(last)) < lines.end(last) - from) {
                add(mark > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, from, lines.end(last));
            }
            line = last + 1;
        }
    }

    private void add(BlockKind kind, int from, int to) {
        blocks.add(kind == BlockKind.PARAGRAPH ? DialogueTurns.turn(text, from, to, turns) : new Block(kind, from, to));
    }

    private boolean isRow(int line) {
        return tables.isRow(line) && !setIn.isRunning(line);
    }

    /** Whether the paragraph that holds a line goes on in the next, which follows without a blank line. */
    private boolean goesOn(int line) {
        int next = line + 1;
        if (abbreviations.asksForClause(line)) {
            return true;
        }
        if (isRow(next) || listMark(next, false) > 0 || label(next) > 0) {
            return false;
        }
        if (isInPhrase(line)) {
            return true;
        }
        if (terse) {
            return lines.endsOnComma(line) || lines.endsInside(line);
        }
        boolean stops = lines.closes(line);
        if (abbreviations.ends(line) || !stops && isWrappedForSure(line)) {
            return true;
        }
        if (wrapping.wraps()) {
            return wrapping.isFull(lines, line) || !stops && Character.isLowerCase(lines.first(next)) || lines.endsOnComma(line)
                    || lines.endsInside(line);
        }
        return !stops && lines.last(line) != ':' && !lines.isTitleInCapitals(line)
                && (Character.isLowerCase(lines.first(next)) || lines.endsOnComma(line) || lines.endsInside(line));
    }

    private boolean isInPhrase(int line) {
        return closed && phrases.isAtEnd(line);
    }

    /**
     * Whether a line of running text is full, or goes on a sentence or opens one in its middle: so its end is none, unless in a stop. A
     * first line that isn't quite full may be a heading; a script without capitals tells none by them, and a much shorter line may be.
     */
    private boolean isWrappedForSure(int line) {
        if (even || width == 0) {
            return even;
        }
        int headSlack = lines.opensCaseless(line) ? width / 3 : 0;
        boolean full = lines.isFull(line, width, lines.opensGroup(line) ? headSlack : width / 10);
        return full || line > 0 && wrapped.get(line - 1) || running.opensInside(line);
    }

    /**
     * Whether the end of a line, on which its paragraph goes on, is for sure no end of a sentence.
     *
     * @param opens whether a sentence may start with the line
     */
    private boolean isInSentence(int line, boolean opens) {
        char before = lines.last(line);
        char next = lines.first(line + 1);
        if (Script.at(next).partsClausesByBlanks()) {
            return false;
        }
        boolean stops = lines.closes(line) || before == ':';
        if (abbreviations.ends(line) || !stops && isWrappedForSure(line) || isInPhrase(line)) {
            return true;
        }
        int page = Punctuation.isUnspaced(before) ? wrapping.width() * 2 : wrapping.width();
        if ((page >= NARROWEST_PAGE || wrapping.prose() || stops && wrapping.wraps() && width > 0) && wrapping.isFull(lines, line)) {
            return !stops || before != ':' && !(Character.isDigit(lines.first(line)) && Character.isDigit(next)); // hours of an agenda
        }
        boolean words = opens && Character.isLowerCase(lines.first(line)) && lines.length(line) < LONGEST_WORDS
                && lines.length(line + 1) < LONGEST_WORDS;
        boolean goesOn = Character.isLowerCase(next) && !endsInCapitals(line) || lines.endsInside(line);
        return !stops && !words && goesOn && cased;
    }

    /**
     * Whether a line of the list item that starts at {@code item}, in the stretch {@code [first,end)}, is full, or goes on a sentence, and
     * goes on in the next, which is set in under the item's text.
     */
    private boolean hangs(int item, int line, int first, int end) {
        int next = line + 1;
        if (lines.indent(next) <= lines.indent(item)) {
            return false;
        }
        widest = widest > 0 ? widest : IntStream.range(first, end).map(lines::length).max().orElse(0);
        boolean full = lines.isFull(line, widest, widest / 10) || line > item && wrapped.get(line - 1);
        return full && !lines.closes(line) && lines.last(line) != ':' && mark(next) == 0 && !isRow(next);
    }

    /** Whether the last word of a line is in capitals: a heading over text in small letters, as often as an abbreviation. */
    private boolean endsInCapitals(int line) {
        int end = lines.end(line);
        return lines.length(line) > 1 && Character.isUpperCase(text.charAt(end - 1)) && Character.isUpperCase(text.charAt(end - 2));
    }

    /**
     * Whether a short line heads what follows, though that opens in small letters: in text without capitals a line over one that is much
     * longer; elsewhere a line at the margin, in capitals or in a script without them, over text that is set in.
     */
    private boolean headsText(int line) {
        if (lines.last(line) == ',' || lines.length(line) > LONGEST_VERSE) {
            return false;
        }
        boolean longer = lines.length(line + 1) > 3 * lines.length(line);
        boolean title = closed && LineEnds.isUpperCase(text, lines.start(line), lines.end(line)) && Character.isLetter(lines.first(line));
        return !wrapping.wraps() && Character.isLowerCase(lines.first(line)) && longer
                || (title || lines.opensCaseless(line) && longer) && lines.opensGroup(line) && lines.indent(line) == 0
                        && lines.indent(line + 1) >= SET_IN && !lines.isFull(line, longest, longest / 2);
    }

    /** Length of the mark that makes a line a list item ("- ", "• ", "1. ", "a) "), its white space included; 0 without one. */
    private int listMark(int line, boolean opensGroup) {
        int mark = mark(line);
        if (mark == 0 || opensGroup || ListItemMark.isBullet(lines.first(line))) {
            return mark;
        }
        // "- " and "12. " also come about where a line was wrapped in mid-sentence.
        boolean inSentence = wrapping.wraps() && !lines.closes(line - 1) && lines.last(line - 1) != ':' && mark(line - 1) == 0
                && wrapping.isFull(lines, line - 1);
        return inSentence ? 0 : mark;
    }

    private int mark(int line) {
        return ordinals.get(line) ? 0 : ListItemMark.length(text, lines.start(line), lines.end(line));
    }

    /** Length of the name of who speaks that opens a line; 0 without one, or where nobody does. */
    private int label(int line) {
        return turns.length(text, lines.start(line), lines.end(line));
    }

    /** Three and more short lines, a quarter of them broken off at a comma: verse, an address, not paragraphs. */
    private boolean looksLikeVerse(int first, int end) {
        int broken = 0;
        for (int line = first; line < end; line++) {
            if (lines.length(line) > LONGEST_VERSE || mark(line) > 0 || label(line) > 0 || isRow(line)) {
                return false;
            }
            char last = lines.last(line);
            if (last == ',' || last == ';' || last == ':' || last == '—') {
                broken++;
            }
        }
        return broken * 4 >= end - first;
    }
}
