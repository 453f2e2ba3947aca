package dev.precis.select;

import java.util.function.IntToDoubleFunction;

/**
 * Sentences by falling gain, the earlier one first among equals: a binary heap. Gains may fall at any time without
 * notice: a sentence that comes to the top with less than it had is put back where it belongs now (lazy evaluation:
 * Minoux, "Accelerated greedy algorithms for maximizing submodular set functions", 1978). Only a gain that rises must be
 * told.
 */
final class GainQueue {
    private final IntToDoubleFunction now;
    private final double[] gain;
    private final int[] heap;
    private final int[] place;
    private int size;

    /** @param now the gain of a sentence at present */
    GainQueue(int sentences, IntToDoubleFunction now) {
        this.now = now;
        this.gain = new double[sentences];
        this.heap = new int[sentences];
        this.place = new int[sentences];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int sentence) {
        gain[sentence] = now.applyAsDouble(sentence);
        heap[size] = sentence;
        place[sentence] = ++size;
        up(size - 1);
    }

    /** Takes out the sentence of the highest gain. */
    int poll() {
        int top = heap[0];
        for (double current = now.applyAsDouble(top); current < gain[top]; current = now.applyAsDouble(top)) {
            gain[top] = current;
            down(0);
            top = heap[0];
        }
        place[top] = 0;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            place[last] = 1;
            down(0);
        }
        return top;
    }

    /** The gain a sentence had when it was polled. */
    double gain(int sentence) {
        return gain[sentence];
    }

    /** Puts a sentence where its higher gain belongs; nothing happens when it is not in the queue. */
    void raised(int sentence) {
        if (place[sentence] > 0) {
            gain[sentence] = Math.max(gain[sentence], now.applyAsDouble(sentence));
            up(place[sentence] - 1);
        }
    }

    private boolean before(int a, int b) {
        return gain[a] > gain[b] || gain[a] == gain[b] && a < b;
    }

    private void up(int at) {
        int sentence = heap[at];
        int i = at;
        while (i > 0 && before(sentence, heap[(i - 1) / 2])) {
            move(heap[(i - 1) / 2], i);
            i = (i - 1) / 2;
        }
        move(sentence, i);
    }

    private void down(int at) {
        int sentence = heap[at];
        int i = at;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], sentence)) {
                break;
            }
            move(heap[child], i);
            i = child;
        }
        move(sentence, i);
    }

    private void move(int sentence, int to) {
        heap[to] = sentence;
        place[sentence] = to + 1;
    }
}
