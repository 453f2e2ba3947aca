package dev.precis.rest.body;

import dev.precis.rest.media.MediaTypes;

/**
 * What a request's work may take, told from its body before any of it is read. The figures are those of the hardest texts of each
 * kind (deploy/container/try-memory), so most work takes less.
 */
public final class Cost {
    /** No byte of a long body takes less: it is there as received and as characters. All in bytes of memory. */
    static final int LEAST = 5;

    /** Bodies up to this size are estimated by it alone. */
    private static final int NOT_WORTH_COUNTING = 64 * 1024;
    private static final int MOST_OF_A_BYTE = 200;
    /** Of each word: where it stands, and its part in sentences and pairs. */
    private static final int WORD = 45;
    /** Of each different word: its form and its term. */
    private static final int DIFFERENT_WORD = 100;
    /** Of each place in the look-ups by form and term, which are as many as the next power of two of different words. */
    private static final int PLACE = 100;
    /** Different words may be more than counted, by one in so many. */
    private static final int UNSURE = 32;
    /** Of each character beyond ASCII, which may be a word by itself, and two of them a term. */
    private static final int WIDE_CHARACTER = 240;
    /** Of each mark that may end a sentence. */
    private static final int STOP = 60;
    /** Of each line, which may be a block and a sentence. */
    private static final int LINE = 300;
    /** Of each blank line in Markdown: the parser's nodes of the paragraph that it ends, with their places in the source. */
    private static final int PARAGRAPH = 1000;
    /** Of each tag that begins an element: the parser's node with its place in the source, and the block it may be. */
    private static final int TAG = 650;
    private static final int ATTRIBUTE = 100;
    /** Of each mark of Markdown that may begin or end a node. */
    private static final int MARK = 60;
    /** A character of markup may take so many times the work of one of plain text. */
    private static final int HARDER = 8;

    private Cost() {}

    /**
     * Whether the work on a body is done in about a millisecond, whatever the text. One whose encoding is still to be undone may hold
     * anything.
     *
     * @param mediaType in lower case
     * @param small the size up to which plain text is small, in bytes
     */
    public static boolean isSmall(String mediaType, ReceivedBody body, long small) {
        return !body.isEncoded() && body.receivedBytes() <= small
                && (body.receivedBytes() <= small / HARDER || !isMarkup(mediaType, body.bytes()));
    }

    private static boolean isMarkup(String mediaType, byte[] body) {
        return switch (mediaType) {
            case MediaTypes.PLAIN -> false;
            case MediaTypes.JSON, MediaTypes.NDJSON -> mayHoldHtml(body);
            default -> true;
        };
    }

    private static boolean mayHoldHtml(byte[] json) {
        for (int i = 0; i + 4 < json.length; i++) {
            boolean name = json[i] == '"' && json[i + 1] == 'h' && json[i + 2] == 't' && json[i + 3] == 'm';
            // which may be written with escapes, though nobody would who means well
            boolean escape = json[i] == '\\' && json[i + 1] == 'u' && json[i + 2] == '0' && json[i + 3] == '0'
                    && (json[i + 4] == '6' || json[i + 4] == '7');
            if (name || escape) {
                return true;
            }
        }
        return false;
    }

    /**
     * How much the work on a body holds at most, in bytes. All of a body is looked at, so this takes its time.
     *
     * @param mediaType in lower case
     */
    public static long memory(String mediaType, byte[] body) {
        if (body.length <= NOT_WORTH_COUNTING) {
            return (long) body.length * MOST_OF_A_BYTE;
        }
        boolean markdown = mediaType.equals(MediaTypes.MARKDOWN);
        boolean json = mediaType.equals(MediaTypes.JSON) || mediaType.equals(MediaTypes.NDJSON);
        BodyCensus seen = new BodyCensus(body);
        long lines = seen.lines() + (json ? seen.escapes() : 0);
        long different = seen.differentWords();
        long places = different == 0 ? 0 : Long.highestOneBit(2 * (different + different / UNSURE) - 1);
        return body.length * (long) LEAST + seen.words() * WORD + different * DIFFERENT_WORD + places * PLACE
                + seen.wideCharacters() * WIDE_CHARACTER + seen.stops() * STOP + lines * LINE
                + (isMarkup(mediaType, body) ? seen.tags() * TAG + seen.attributes() * ATTRIBUTE : 0)
                + (markdown ? seen.blankLines() * PARAGRAPH + seen.marks() * MARK : 0);
    }
}
