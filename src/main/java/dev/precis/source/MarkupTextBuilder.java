package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Visibility;
import dev.precis.model.BlockKind;
import dev.precis.model.Interruption;
import dev.precis.model.Block;
import dev.precis.source.line.DialogueTurns;
import dev.precis.source.line.LineBlocks;
import dev.precis.source.line.NoiseBlocks;
import dev.precis.source.line.ReferenceList;
import dev.precis.source.line.TextLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Writes text that a parser found in markup, following it through what was sent character by character, so that each has
 * its place; runs of white space become one space unless they are preformatted.
 */
final class MarkupTextBuilder {
    private final String sent;
    private final VisibleTextBuilder visible;
    private final List<Block> blocks = new ArrayList<>();
    /** Everything before this offset of what was sent has been read. */
    private int sentRead;
    /** Where the white space stands that is due before the next character; -1 when none is. */
    private int spaceDue = -1;
    /** Whether all of that white space stands among characters and their readings, which browsers set without any. */
    private boolean spaceInRuby;
    private boolean inRuby;
    private boolean lineOpen;
    private int blockStart;

    MarkupTextBuilder(String sent) {
        this.sent = sent;
        this.visible = new VisibleTextBuilder(sent);
    }

    void startBlock() {
        if (visible.length() > 0) {
            visible.separate('\n', sentRead);
            visible.separate('\n', sentRead);
        }
        blockStart = visible.length();
        startLine();
    }

    private void startLine() {
        spaceDue = -1;
        lineOpen = false;
    }

    /** Starts a new line, unless nothing stands on this one; returns whether it did. */
    boolean breakLine() {
        if (!lineOpen) {
            return false;
        }
        visible.separate('\n', sentRead);
        startLine();
        return true;
    }

    /** A space stands here, at the latest where {@code sentRead} is. */
    void space() {
        expectSpace(sentRead);
    }

    private void expectSpace(int at) {
        spaceInRuby = inRuby && (spaceDue < 0 || spaceInRuby);
        if (spaceDue < 0) {
            spaceDue = at;
        }
    }

    /** Says whether what follows stands among characters and their readings (ruby). */
    void inRuby(boolean is) {
        inRuby = is;
    }

    /** Ends the block under way; it is one only if something stands in it. */
    void endBlock(BlockKind kind) {
        int start = Runs.end(visible, blockStart, visible.length(), Character::isWhitespace);
        int end = Runs.start(visible, start, visible.length(), Character::isWhitespace);
        if (start < end) {
            blocks.add(new Block(kind, start, end));
        }
    }

    /** Ends the block under way, whose lines are blocks as those of plain text are. */
    void endBlockOfLines(BlockKind kind) {
        LineBlocks lines = LineBlocks.of(TextLines.of(CharIndex.of(visible.subSequence(blockStart, visible.length()))), new BitSet());
        visible.replace(blockStart, lines.joined());
        for (Block line : lines.blocks()) {
            blocks.add((kind == BlockKind.PARAGRAPH ? line : new Block(kind, line.start(), line.end())).moved(blockStart));
        }
    }

    /**
     * Writes a text read from {@code sent[from,to)}. Where the two differ the parser left something out (a line end after
     * {@code <pre>}, the backslash of {@code \*}) or put a replacement character for NUL.
     */
    void follow(String text, int from, int to, boolean preformatted) {
        Interruption.check();
        int stop = Math.min(sent.length(), to);
        int read = 0;
        for (int at = Math.max(sentRead, from); at < stop && read < text.length();) {
            int end = wordsEnd(text, read, at, stop);
            if (end > at) {
                writeSpaceBefore(sent.charAt(at));
                visible.copy(at, end);
                read += end - at;
                at = end;
                continue;
            }
            char c = sent.charAt(at);
            if (c == '&') {
                int length = HtmlEntity.length(sent, at, stop);
                String meaning = length > 1 ? HtmlEntity.decode(sent, at, at + length) : "";
                if (!meaning.isEmpty() && text.startsWith(meaning, read)) {
                    write(meaning, at, at + length, preformatted);
                    at += length;
                    read += meaning.length();
                    continue;
                }
            }
            char t = text.charAt(read);
            if (c == t || c == 0 && t == 0xFFFD || Character.isWhitespace(c) && Character.isWhitespace(t)) {
                write(c, at, preformatted);
                read++;
            }
            at++;
        }
        sentRead = Math.max(sentRead, stop);
    }

    /**
     * Where the words, with a space between each two, end that {@code sent} has from {@code at} on and {@code text} from {@code read} on.
     */
    private int wordsEnd(String text, int read, int at, int stop) {
        int to = Math.min(stop, at + text.length() - read);
        int end = at;
        while (end < to && sent.charAt(end) == text.charAt(read + end - at)
                && (isOfWord(sent.charAt(end)) || sent.charAt(end) == ' ' && !inRuby && end > at && sent.charAt(end - 1) != ' ')) {
            end++;
        }
        return end > at && sent.charAt(end - 1) == ' ' ? end - 1 : end;
    }

    /** Whether a character is written as it is, and opens no entity. */
    private static boolean isOfWord(char c) {
        return c < 0x80 ? c > ' ' && c < 0x7F && c != '&' : Visibility.of(c) == Visibility.SEEN && !Character.isWhitespace(c);
    }

    private void write(char c, int at, boolean preformatted) {
        byte kind = Visibility.of(c);
        if (kind == Visibility.REPLACED || Character.isWhitespace(c)) {
            if (preformatted) {
                visible.put(kind == Visibility.REPLACED ? Visibility.replacement(c) : c, at);
            } else {
                expectSpace(at);
            }
        } else if (kind == Visibility.COMBINING && spaceDue < 0 && visible.compose(c, at + 1)) {
            lineOpen = true;
        } else if (!Visibility.drops(kind, sent, at)) {
            writeSpaceBefore(c);
            visible.put(c, at);
        }
    }

    private void write(String meaning, int from, int to, boolean preformatted) {
        byte kind = Visibility.of(meaning.charAt(0));
        if (kind == Visibility.REPLACED || Character.isWhitespace(meaning.charAt(0))) {
            if (preformatted) {
                visible.putFor(" ", from, to);
            } else {
                expectSpace(from);
            }
        } else if (kind != Visibility.DROPPED
                && !(kind == Visibility.COMBINING && spaceDue < 0 && visible.compose(meaning.charAt(0), to))) {
            writeSpaceBefore(meaning.charAt(0));
            visible.putFor(meaning, from, to);
        }
    }

    private void writeSpaceBefore(char next) {
        boolean none = spaceInRuby && lineOpen
                && (Punctuation.isUnspaced(next) || Punctuation.isUnspaced(visible.charAt(visible.length() - 1)));
        if (spaceDue >= 0 && lineOpen && !none) {
            if (spaceDue < sent.length() && Character.isWhitespace(sent.charAt(spaceDue))) {
                visible.put(' ', spaceDue);
            } else {
                visible.separate(' ', spaceDue);
            }
        }
        spaceDue = -1;
        lineOpen = true;
    }

    String text() {
        return visible.toString();
    }

    OffsetMap map() {
        return visible.map();
    }

    /** The blocks of {@link #text()}, lists of references and turns of dialogues told. */
    List<Block> blocks() {
        return DialogueTurns.label(text(), NoiseBlocks.unlessAll(ReferenceList.mark(text(), blocks)));
    }
}
