package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import java.util.Arrays;

/** The stretches of a text that are to become sentences, in order. */
public final class Spans {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] blocks = new int[64];
    private int[] cuts = new int[64];
    private boolean[] noise = new boolean[64];
    private boolean[] parts = new boolean[64];
    private int count;

    /** Adds {@code text[start,end)} without the white space around it, if anything is left. */
    public void add(char[] text, int start, int end, int block, boolean isNoise) {
        int from = Punctuation.spaceEnd(text, start, end);
        int to = Punctuation.spaceStart(text, from, end);
        if (from == to) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            blocks = Arrays.copyOf(blocks, count * 2);
            cuts = Arrays.copyOf(cuts, count * 2);
            noise = Arrays.copyOf(noise, count * 2);
            parts = Arrays.copyOf(parts, count * 2);
        }
        starts[count] = from;
        ends[count] = to;
        blocks[count] = block;
        noise[count++] = isNoise;
    }

    /** Moves the end of the last span to where its quotation closes. */
    public void extend(int end) {
        ends[count - 1] = end;
        parts[count - 1] = false;
    }

    /** Notes that the spans from {@code first} to before {@code end} share a quotation. */
    public void notePart(int first, int end) {
        Arrays.fill(parts, first, end, true);
    }

    /** Whether it holds a part of a quotation only. */
    public boolean isPart(int span) {
        return parts[span];
    }

    public int count() {
        return count;
    }

    public int start(int span) {
        return starts[span];
    }

    public int end(int span) {
        return ends[span];
    }

    public int block(int span) {
        return blocks[span];
    }

    public boolean isNoise(int span) {
        return noise[span];
    }

    /** Whether it is all of its block. */
    public boolean isAlone(int span) {
        return (span == 0 || blocks[span - 1] != blocks[span]) && (span + 1 == count || blocks[span + 1] != blocks[span]);
    }

    /** Notes that a heading ends and the sentence starts at {@code offset}. */
    public void cut(int span, int offset) {
        cuts[span] = offset;
    }

    /** Where the sentence starts after a heading that melted into it, 0 if none did. */
    public int cut(int span) {
        return cuts[span];
    }
}
