package dev.precis.term;

import dev.precis.chars.CharHash;
import dev.precis.term.lucene.PackedWord;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers what a language's filters made of recent words. Any number of threads may use it without a lock: forms are
 * never changed, and a lost write costs a second computation of the same answer. Bounded: at most {@value #SLOTS} words
 * of at most {@value #LONGEST} characters, and a vocabulary of little more than {@value #VOCABULARY}; about 5 MB when full.
 */
public final class StemCache {
    private static final int SLOT_BITS = 15;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int LONGEST = 24;
    private static final int VOCABULARY = 32 * 1024;

    private final AtomicReferenceArray<WordForm> forms = new AtomicReferenceArray<>(SLOTS);
    private volatile Vocabulary vocabulary = new Vocabulary();

    /** The vocabulary for a job from its start to its end. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A job has ended: once its vocabulary has grown large it is let go, so that what nobody writes any more is forgotten. */
    void ended(Vocabulary used) {
        if (used == vocabulary && used.size() > VOCABULARY) {
            vocabulary = new Vocabulary();
        }
    }

    /** The form of {@code text[from,to)} with its {@link PackedWord}, or null. */
    WordForm get(char[] text, int from, int to, long key) {
        WordForm form = forms.getAcquire(slot(key));
        return form != null && form.is(text, from, to) ? form : null;
    }

    /** Makes the form of a word and its term, and keeps it unless the word is long. */
    WordForm put(char[] text, int from, int to, long key, char[] term, int stigma) {
        WordForm form = new WordForm(text, from, to, term, stigma);
        if (to - from <= LONGEST) {
            forms.setRelease(slot(key), form);
        }
        return form;
    }

    private static int slot(long key) {
        return CharHash.of(key) >>> Integer.SIZE - SLOT_BITS;
    }
}
