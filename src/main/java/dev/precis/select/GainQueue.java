package dev.precis.select;

/**
 * Sentences by falling gain, the earlier one first among equals: a binary heap that knows where each sentence stands,
 * so that a gain may change at any time.
 */
final class GainQueue {
    private final double[] gain;
    private final int[] heap;
    private final int[] place;
    private int size;

    /** @param gain gains by sentence; the caller changes them and tells with {@link #changed} */
    GainQueue(double[] gain) {
        this.gain = gain;
        this.heap = new int[gain.length];
        this.place = new int[gain.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int sentence) {
        heap[size] = sentence;
        place[sentence] = ++size;
        up(size - 1);
    }

    /** Takes out the sentence of the highest gain. */
    int poll() {
        int top = heap[0];
        place[top] = 0;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            place[last] = 1;
            down(0);
        }
        return top;
    }

    /** Puts a sentence where its new gain belongs; nothing happens when it is not in the queue. */
    void changed(int sentence) {
        if (place[sentence] > 0) {
            up(place[sentence] - 1);
            down(place[sentence] - 1);
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
