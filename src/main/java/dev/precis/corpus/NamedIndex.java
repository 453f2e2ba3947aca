package dev.precis.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The index of one name: opened when it is first asked for, and again once another commit or another folder has taken its place. A
 * commit that can't be read does not take the place of one that is open.
 */
final class NamedIndex {
    /** So often is looked for another commit at most. */
    static final long NANOS_BETWEEN = 1_000_000_000;

    private final String name;
    private final Path path;
    private final String field;
    private final LongSupplier clock;
    private final Consumer<CorpusException> faults;
    private OpenIndex index;
    private CorpusException fault;
    private long looked;

    /**
     * @param path where it is, links included
     * @param field of a search engine's index, else empty
     * @param clock tells nanoseconds
     * @param faults told once of each thing that is wrong with it
     */
    NamedIndex(String name, Path path, String field, LongSupplier clock, Consumer<CorpusException> faults) {
        this.name = name;
        this.path = path;
        this.field = field;
        this.clock = clock;
        this.faults = faults;
        looked = clock.getAsLong() - NANOS_BETWEEN;
    }

    /**
     * The corpus, open for who asks and closes it; nothing where there is none any more.
     *
     * @throws CorpusException when it can't be read
     */
    synchronized Optional<IndexedCorpus> acquire() {
        long now = clock.getAsLong();
        if (now - looked >= NANOS_BETWEEN) {
            looked = now;
            look();
        }
        if (index == null && fault != null) {
            throw fault;
        }
        if (index == null) {
            return Optional.empty();
        }
        OpenIndex current = index;
        current.retain();
        return Optional.of(new IndexedCorpus(current, e -> failed(current, e)));
    }

    private void look() {
        if (!OpenIndex.isThere(path)) {
            close();
            fault = null;
            return;
        }
        try {
            Path real = path.toRealPath();
            if (index == null || !index.isLatestOf(real)) {
                OpenIndex latest = OpenIndex.open(name, real, field);
                close();
                index = latest;
            }
            fault = null;
        } catch (CorpusException e) {
            tell(e);
        } catch (IOException e) {
            tell(new CorpusException(name, "its folder can't be read: " + e.getMessage(), e));
        }
    }

    /** It could be opened and not be read: nobody else gets it, and the next look opens it anew. */
    private synchronized void failed(OpenIndex itself, CorpusException e) {
        if (itself == index) {
            close();
        }
        tell(e);
    }

    private void tell(CorpusException e) {
        boolean isNew = fault == null || !fault.getMessage().equals(e.getMessage());
        fault = e;
        if (isNew) {
            faults.accept(e);
        }
    }

    synchronized void close() {
        if (index != null) {
            index.release();
            index = null;
        }
    }
}
