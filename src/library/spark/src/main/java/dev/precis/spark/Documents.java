package dev.precis.spark;

import dev.precis.model.InvalidRequestException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The documents of a group, gathered in whatever order Spark comes by them, in one task or in several.
 *
 * <p>Spark moves them between tasks by Java's serialization, which looks for classes on Spark's own class path and not in the jars of
 * a job. So they travel as classes of Java's: {@link #of} takes them in either form.
 */
final class Documents implements Serializable {
    private static final long serialVersionUID = 1;

    /** By id, those without one first, then by text: nothing of it depends on the order in which they came. */
    private static final Comparator<byte[][]> ORDER = Comparator.<byte[][], byte[]>comparing(document -> document[0],
            Comparator.nullsFirst(Arrays::compareUnsigned)).thenComparing(document -> document[1], Arrays::compareUnsigned);

    /** Id, which may be null, and text, in UTF-8. */
    private final ArrayList<byte[][]> documents;
    /** Those of the first row; null before it. */
    private TreeMap<String, String> options;
    private boolean optionsDiffer;
    private boolean failFast;
    private long bytes;

    Documents() {
        documents = new ArrayList<>();
    }

    private Documents(ArrayList<byte[][]> documents) {
        this.documents = documents;
    }

    /** The documents, which may just have arrived from another task. */
    static Documents of(Serializable buffer) {
        return buffer instanceof Documents documents ? documents : arrived((ArrayList<?>) buffer);
    }

    @SuppressWarnings("unchecked") // what writeReplace has put there
    private static Documents arrived(ArrayList<?> parts) {
        Documents arrived = new Documents((ArrayList<byte[][]>) parts.get(0));
        arrived.options = (TreeMap<String, String>) parts.get(1);
        arrived.optionsDiffer = (Boolean) parts.get(2);
        arrived.failFast = (Boolean) parts.get(3);
        arrived.bytes = (Long) parts.get(4);
        return arrived;
    }

    private Object writeReplace() {
        return new ArrayList<>(Arrays.asList(documents, options, optionsDiffer, failFast, bytes));
    }

    /**
     * Adds a document.
     *
     * @param id what it is called, or null
     * @param given the options of its row
     */
    void add(byte[] id, byte[] text, Map<String, String> given) {
        join(new TreeMap<>(given), Options.failFast(given));
        bytes += text.length;
        documents.add(new byte[][]{id, text});
        forgetIfUseless();
    }

    /** Adds the documents of another task. */
    Documents addAll(Documents others) {
        if (others.options != null) {
            join(others.options, others.failFast);
            optionsDiffer |= others.optionsDiffer;
            bytes += others.bytes;
            documents.addAll(others.documents);
            forgetIfUseless();
        }
        return this;
    }

    private void join(TreeMap<String, String> given, boolean fail) {
        if (options == null) {
            options = given;
        }
        optionsDiffer |= !options.equals(given);
        failFast |= fail;
    }

    /** What can't be answered any more need not be kept: memory is bounded by what may be answered. */
    private void forgetIfUseless() {
        if (optionsDiffer || bytes > Options.maxBytesOrDefault(options)) {
            documents.clear();
        }
    }

    boolean isEmpty() {
        return options == null;
    }

    boolean failFast() {
        return failFast;
    }

    /** @throws InvalidRequestException if not all rows had the same */
    Map<String, String> options() {
        if (optionsDiffer) {
            throw new InvalidRequestException("options", "must be the same in all rows of a group");
        }
        return options;
    }

    /**
     * The documents in an order of their own: each an id, which may be null, and a text.
     *
     * @throws InvalidRequestException if they are too large
     */
    List<byte[][]> sorted(int maxBytes) {
        if (bytes > maxBytes) {
            throw Contents.tooLarge(maxBytes);
        }
        return documents.stream().sorted(ORDER).toList();
    }
}
