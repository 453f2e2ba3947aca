package dev.precis.source;

import java.text.Normalizer;
import java.util.Arrays;

/** Writes visible text and keeps, for each stretch, where in the sent text it came from. Stretches come in ascending order. */
final class VisibleTextBuilder implements CharSequence {
    private final String sent;
    private final StringBuilder text;
    private int[] visibleStart = new int[16];
    private int[] sentStart = new int[16];
    private int[] sentEnd = new int[16];
    private int runs;
    private int[] leftOut = new int[0];
    private int timesLeftOut;
    private boolean open;

    VisibleTextBuilder(String sent) {
        this.sent = sent;
        this.text = new StringBuilder(Math.min(sent.length(), 1 << 16));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int offset) {
        return text.charAt(offset);
    }

    /** Copies {@code sent[from,to)} as it is. */
    void copy(int from, int to) {
        if (from < to) {
            linear(from, to);
            text.append(sent, from, to);
        }
    }

    /** Writes a character that stands for the one at {@code at}. */
    void put(char c, int at) {
        linear(at, at + 1);
        text.append(c);
    }

    /** Writes characters that stand, as a whole, for {@code sent[from,to)}. */
    void putFor(CharSequence characters, int from, int to) {
        if (!characters.isEmpty()) {
            run(from, to);
            open = false;
            text.append(characters);
        }
    }

    /** Writes a character that nothing in the sent text stands for; it is placed at {@code at}. */
    void separate(char c, int at) {
        run(at, at);
        open = false;
        text.append(c);
    }

    /**
     * Puts the accent {@code mark}, which ends at {@code to}, on the letter written last, so that both are one character.
     *
     * @return whether there is such a character
     */
    boolean compose(char mark, int to) {
        int last = text.length() - 1;
        String composed = last < 0 ? "" : Normalizer.normalize(text.substring(last) + mark, Normalizer.Form.NFC);
        if (composed.length() != 1) {
            return false;
        }
        if (open && visibleStart[runs - 1] < last) {
            int letter = --sentEnd[runs - 1];
            text.setLength(last);
            run(letter, to);
            text.append(composed);
        } else {
            text.setCharAt(last, composed.charAt(0));
            sentEnd[runs - 1] = to;
        }
        open = false;
        return true;
    }

    /** Something that is no text stands here in the sent text, and what is written next doesn't hold it. */
    void leaveOut(int at) {
        if (timesLeftOut == leftOut.length) {
            leftOut = Arrays.copyOf(leftOut, Math.max(16, timesLeftOut * 2));
        }
        leftOut[timesLeftOut++] = at;
        open = false;
    }

    /** Puts other characters in the place of as many that were written from {@code at} on. */
    void replace(int at, String same) {
        text.replace(at, at + same.length(), same);
    }

    @Override
    public String subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    OffsetMap map() {
        return new OffsetMap(
                Arrays.copyOf(visibleStart, runs), Arrays.copyOf(sentStart, runs), Arrays.copyOf(sentEnd, runs), text.length(),
                Arrays.copyOf(leftOut, timesLeftOut));
    }

    private void linear(int from, int to) {
        if (open && sentEnd[runs - 1] == from) {
            sentEnd[runs - 1] = to;
        } else {
            run(from, to);
            open = true;
        }
    }

    private void run(int from, int to) {
        if (runs == visibleStart.length) {
            int capacity = runs * 2;
            visibleStart = Arrays.copyOf(visibleStart, capacity);
            sentStart = Arrays.copyOf(sentStart, capacity);
            sentEnd = Arrays.copyOf(sentEnd, capacity);
        }
        visibleStart[runs] = text.length();
        sentStart[runs] = from;
        sentEnd[runs] = to;
        runs++;
    }
}
