package dev.precis.term;

import dev.precis.chars.CharHash;
import dev.precis.chars.StringTable;
import dev.precis.term.lucene.PackedWord;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.ToIntFunction;

/**
 * Numbers a language's forms, and their terms, 0, 1, 2, … in the order they are first read, by any text. Any number of
 * threads may use it: looking up takes no lock, for entries are only ever added. Open addressing with linear probing;
 * what a text needs of a short word stands beside its key, one memory access for both.
 */
final class Vocabulary {
    /** What {@link #find} answers for a form that was never added. */
    static final long ABSENT = -1;

    /** Slots are at least this many times the entries. */
    private static final int SPARSENESS = 2;

    /** An entry's lowest bits: the word. Above them the marks and the number of the form. */
    private static final int WORD_BITS = 32;

    /** A key and an entry by turns; 0 is no key. */
    private volatile AtomicLongArray slots = new AtomicLongArray(2 * 2048);
    private volatile WordForm[] forms = new WordForm[512];
    private volatile int size;
    /**
     * By form number the traits a later step found in the word, 0 until they are asked for. Written without a lock: two
     * threads that ask compute the same, and what is lost while the array grows is computed again.
     */
    private int[] traits = new int[512];
    private final StringTable terms = new StringTable();

    /** Number of forms. */
    int size() {
        return size;
    }

    /** The entry of {@code text[from,to)} with its {@link PackedWord}, or {@link #ABSENT}. */
    long find(char[] text, int from, int to, long key) {
        AtomicLongArray table = slots;
        int mask = table.length() - 1;
        int slot = slot(table, key);
        for (long held = table.getAcquire(slot); held != 0; held = table.getAcquire(slot)) {
            if (held == key) {
                long entry = table.getPlain(slot + 1);
                if (PackedWord.isExact(key) || form(formOf(entry)).is(text, from, to)) {
                    return entry;
                }
            }
            slot = slot + 2 & mask;
        }
        return ABSENT;
    }

    /**
     * Puts entries in the place of keys, where a key tells the word by itself and stands where it is sought from: nearly
     * always. Written without branches, so that the processor fetches what many words need at a time.
     *
     * @param missed takes the indices of the other keys, ascending; they are left as they are
     * @return their number
     */
    int findAtOnce(long[] keys, int from, int to, int[] missed) {
        AtomicLongArray table = slots;
        int count = 0;
        for (int i = from; i < to; i++) {
            long key = keys[i];
            int slot = slot(table, key);
            long others = table.getAcquire(slot) ^ key | PackedWord.inexact(key);
            long entry = table.getPlain(slot + 1);
            long miss = (others | -others) >> 63;
            keys[i] = entry ^ (entry ^ key) & miss;
            missed[count] = i;
            count -= (int) miss;
        }
        return count;
    }

    /** The entry of {@code text[from,to)}, whose form it becomes if it has none yet. */
    synchronized long add(WordForm form, char[] text, int from, int to, long key) {
        long known = find(text, from, to, key);
        if (known != ABSENT) {
            return known;
        }
        int number = size;
        WordForm[] all = number < forms.length ? forms : Arrays.copyOf(forms, number * 2);
        all[number] = form;
        forms = all;
        int word = form.isStopWord() ? form.caselessHash() | Integer.MIN_VALUE : form.addTermTo(terms) + 1;
        long entry = ((long) number << WordForm.MARK_BITS | form.marks()) << WORD_BITS | word & 0xFFFFFFFFL;
        if ((number + 1) * SPARSENESS > slots.length() / 2) {
            grow();
        }
        put(slots, key, entry);
        size = number + 1;
        return entry;
    }

    /** The form of a number. */
    WordForm form(int number) {
        return forms[number];
    }

    /** The traits of a form, computed by {@code traitsOf} from the word as it is written when they are first asked for. */
    int traits(int number, ToIntFunction<String> traitsOf) {
        int[] known = traits;
        return number < known.length && known[number] != 0 ? known[number] : findTraits(number, traitsOf);
    }

    private int findTraits(int number, ToIntFunction<String> traitsOf) {
        int[] known = traits;
        if (number >= known.length) {
            known = Arrays.copyOf(known, forms.length);
            traits = known;
        }
        known[number] = traitsOf.applyAsInt(form(number).written());
        return known[number];
    }

    /** The number of an entry's form. */
    static int formOf(long entry) {
        return formOfWritten(writtenOf(entry));
    }

    /** The number of an entry's form and, in the lowest bits, its {@link WordForm#marks}. */
    static int writtenOf(long entry) {
        return (int) (entry >>> WORD_BITS);
    }

    /** The number of the form in what {@link #writtenOf} gave. */
    static int formOfWritten(int written) {
        return written >>> WordForm.MARK_BITS;
    }

    /** The word of an entry's form: the number of its term, plus one; or, below 0, what tells a stop word in any case from others. */
    static int wordOf(long entry) {
        return (int) entry;
    }

    private void grow() {
        AtomicLongArray old = slots;
        int[] slotOf = new int[size];
        for (int slot = 0; slot < old.length(); slot += 2) {
            if (old.getPlain(slot) != 0) {
                slotOf[formOf(old.getPlain(slot + 1))] = slot;
            }
        }
        AtomicLongArray grown = new AtomicLongArray(old.length() * 2);
        // the form read first goes first: frequent words stand where they are sought from
        for (int slot : slotOf) {
            put(grown, old.getPlain(slot), old.getPlain(slot + 1));
        }
        slots = grown;
    }

    private static void put(AtomicLongArray table, long key, long entry) {
        int mask = table.length() - 1;
        int slot = slot(table, key);
        while (table.getPlain(slot) != 0) {
            slot = slot + 2 & mask;
        }
        table.setPlain(slot + 1, entry);
        table.setRelease(slot, key);
    }

    /** The slot a key is sought from: as many of the hash's highest bits as the table has pairs. */
    private static int slot(AtomicLongArray table, long key) {
        return CharHash.of(key) >>> Integer.numberOfLeadingZeros(table.length()) + 2 << 1;
    }
}
