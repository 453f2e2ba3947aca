package dev.precis.chars;

import java.util.Arrays;

/**
 * Numbers strings of characters 0, 1, 2, … in the order they are first added. Open addressing with linear probing over
 * one shared array of characters: no object per string.
 */
public final class StringTable {
    /** What {@link #find} answers for a string that was never added. */
    public static final int ABSENT = -1;

    /** Slots are at least this many times the entries. */
    private static final int SPARSENESS = 2;

    private int[] slots = new int[1024];
    private int[] hashes = new int[512];
    private int[] ends = new int[513];
    private char[] characters = new char[4096];
    private int size;

    /** Number of different strings. */
    public int size() {
        return size;
    }

    /** The number of {@code text[from,to)}, which is {@link #size()} before the call if it is new. */
    public int add(char[] text, int from, int to, int hash) {
        int slot = slot(text, from, to, hash);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        append(text, from, to, hash);
        slots[slot] = size;
        if (size * SPARSENESS > slots.length) {
            rehash();
        }
        return size - 1;
    }

    /** The number of {@code text[from,to)}, or {@link #ABSENT}. */
    public int find(char[] text, int from, int to, int hash) {
        return slots[slot(text, from, to, hash)] - 1;
    }

    /** The string of a number. */
    public String text(int id) {
        return new String(characters, ends[id], ends[id + 1] - ends[id]);
    }

    /** Whether the string of a number begins with a character. */
    public boolean startsWith(int id, char first) {
        return ends[id] < ends[id + 1] && characters[ends[id]] == first;
    }

    private int slot(char[] text, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !holds(slots[slot] - 1, text, from, to, hash)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean holds(int id, char[] text, int from, int to, int hash) {
        return hashes[id] == hash && ends[id + 1] - ends[id] == to - from && same(characters, ends[id], text, from, to);
    }

    /** Whether {@code a} from {@code at} on begins with {@code b[from,to)}; for words faster than the JDK's vectors. */
    public static boolean same(char[] a, int at, char[] b, int from, int to) {
        for (int i = from, j = at; i < to; i++, j++) {
            if (a[j] != b[i]) {
                return false;
            }
        }
        return true;
    }

    private void append(char[] text, int from, int to, int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            ends = Arrays.copyOf(ends, size * 2 + 1);
        }
        int at = ends[size];
        int end = at + to - from;
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(end, characters.length * 2));
        }
        System.arraycopy(text, from, characters, at, to - from);
        hashes[size++] = hash;
        ends[size] = end;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = hashes[id] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = id + 1;
        }
    }
}
