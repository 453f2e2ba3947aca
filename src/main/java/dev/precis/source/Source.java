package dev.precis.source;

import dev.precis.chars.CharIndex;
import dev.precis.chars.WordCount;
import dev.precis.model.Format;
import dev.precis.model.Block;
import java.util.List;

/**
 * Step 1: what a caller sent, as text a reader would see, with the way back: every stretch of {@link #visible()} can be
 * traced to the stretch of {@link #sent()} it came from. Any string whatever can be read, in time and memory linear in
 * its length.
 */
public final class Source {
    private final String sent;
    private final CharIndex characters;
    private final OffsetMap map;
    private final List<Block> blocks;
    private final MarkPairs marks;
    private final boolean quotesWhatWasSent;

    private Source(String sent, CharIndex visible, OffsetMap map, List<Block> blocks, MarkPairs marks, boolean quotesWhatWasSent) {
        this.sent = sent;
        this.characters = visible;
        this.map = map;
        this.blocks = List.copyOf(blocks);
        this.marks = marks;
        this.quotesWhatWasSent = quotesWhatWasSent;
    }

    /** Reads content of the given format; linear in its length, for any string whatever. */
    public static Source read(String content, Format format) {
        return switch (format) {
            case PLAIN -> PlainTextReader.read(content, false);
            case MAIL -> MailReader.read(content);
            case TRANSCRIPT -> PlainTextReader.read(content, true);
            case MARKDOWN -> MarkdownReader.read(content);
            case HTML -> HtmlReader.read(content);
        };
    }

    /** A source whose quotes are what was sent. */
    static Source quotingWhatWasSent(String sent, CharIndex visible, OffsetMap map, List<Block> blocks) {
        return new Source(sent, visible, map, blocks, MarkPairs.NONE, true);
    }

    /** A source whose quotes are what was sent, markup and all. */
    static Source quotingMarkup(String sent, CharIndex visible, OffsetMap map, List<Block> blocks, MarkPairs marks) {
        return new Source(sent, visible, map, blocks, marks, true);
    }

    /** A source whose quotes are what a reader sees. */
    static Source quotingWhatIsVisible(String sent, CharIndex visible, OffsetMap map, List<Block> blocks) {
        return new Source(sent, visible, map, blocks, MarkPairs.NONE, false);
    }

    /** What the caller sent, untouched. */
    public String sent() {
        return sent;
    }

    /**
     * The text a reader would see: no markup, no invisible characters, no page furniture. The only line ends in it are
     * {@code \n} and {@code \r}, the only other spaces those of {@link Character#isWhitespace}.
     */
    public String visible() {
        return characters.text();
    }

    /** The characters of {@link #visible()}. */
    public CharIndex characters() {
        return characters;
    }

    /** The UTF-16 units of {@link #visible()}, to be read only. */
    public char[] units() {
        return characters.units();
    }

    /** The blocks of {@link #visible()}, in order, not overlapping, each opening and closing with a character that is no space. */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Number of words in {@code visible[start,end)}, as {@link WordCount} counts them: the one count of a text, of its sentences
     * and of what a budget allows. What is quoted may have other words, where it keeps markup or words cut at a line's end.
     */
    public int words(int start, int end) {
        return WordCount.of(characters, start, end);
    }

    /** Offset in {@link #sent()} (UTF-16) where the visible character at {@code offset} starts. */
    public int sentStart(int offset) {
        return map.sentStart(offset);
    }

    /** Offset in {@link #sent()} (UTF-16) just past the visible character before {@code offset}. */
    public int sentEnd(int offset) {
        return map.sentEnd(offset);
    }

    /** Whether emphasis, code or a link of Markdown opens with the visible character at {@code offset}. */
    public boolean opensMarkup(int offset) {
        return marks.openAt(sentStart(offset));
    }

    /**
     * The stretch as a summary quotes it. For plain text and Markdown that is exactly what was sent, with both marks of a pair
     * of Markdown's or neither; the visible text for HTML, and where something that is no text was left out of the stretch: a
     * page's footer, the time of a cue.
     */
    public Quote quote(int start, int end) {
        int from = sentStart(start);
        int to = sentEnd(end);
        if (!quotesWhatWasSent || map.leavesOut(from, to)) {
            return new Quote(visible().substring(start, end), from, to);
        }
        long whole = marks.whole(from, to);
        return whole == MarkPairs.BROKEN
                ? new Quote(visible().substring(start, end), from, to)
                : new Quote(sent.substring(MarkPairs.start(whole), MarkPairs.end(whole)), MarkPairs.start(whole), MarkPairs.end(whole));
    }

    /** Name of the speaker of a block, where it is a turn of a dialogue; empty elsewhere. */
    public String speaker(Block block) {
        return visible().substring(block.speakerStart(), block.speakerEnd());
    }
}
