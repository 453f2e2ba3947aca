package dev.precis.score;

/** Numbers pairs of words in order of first appearance, by open addressing with linear probing. */
final class BigramNumbers {
    private static final int LARGEST_FIRST_TABLE = 1 << 16;

    private long[] keys;
    private int[] numbers;
    private int room;
    private int next;

    /**
     * @param from the first number to give
     * @param expected how many pairs may come
     */
    BigramNumbers(int from, int expected) {
        next = from;
        allocate(Integer.highestOneBit(Math.max(8, Math.min(expected, LARGEST_FIRST_TABLE))) * 2);
    }

    private void allocate(int capacity) {
        keys = new long[capacity];
        numbers = new int[capacity];
        room = capacity * 3 / 4;
    }

    /** The number after the last one given. */
    int next() {
        return next;
    }

    /** The number of a pair of words, neither of them 0. */
    int of(int a, int b) {
        long key = (long) a << 32 | b & 0xFFFFFFFFL;
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (room == 0) {
                grow();
                slot = slot(key);
            }
            room--;
            keys[slot] = key;
            numbers[slot] = next++;
        }
        return numbers[slot];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ mixed >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        allocate(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
                room--;
            }
        }
    }
}
