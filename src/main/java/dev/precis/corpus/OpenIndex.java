package dev.precis.corpus;

import dev.precis.term.TermFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.Directory;

/**
 * One commit of an index, open for reading and shared by the requests that count by it; it closes when the last of them has released
 * it. What was looked up lately is remembered, since texts share most of their words.
 */
final class OpenIndex {
    private final Path folder;
    private final String field;
    private final byte[] commitId;
    private final CorpusInfo info;
    private final Directory directory;
    private final DirectoryReader reader;
    private final TermFigures known = new TermFigures();

    private OpenIndex(Path folder, String field, byte[] commitId, CorpusInfo info, Directory directory, DirectoryReader reader) {
        this.folder = folder;
        this.field = field;
        this.commitId = commitId;
        this.info = info;
        this.directory = directory;
        this.reader = reader;
    }

    /**
     * Opens the latest commit of an index.
     *
     * @param name what the corpus is called
     * @param folder where its index is
     * @param field the field of a search engine's index that holds the words of its texts, empty for an index of our own
     * @throws CorpusException when it can't be read
     */
    static OpenIndex open(String name, Path folder, String field) {
        Directory directory = null;
        DirectoryReader reader = null;
        try {
            directory = new IndexFolder(folder);
            reader = DirectoryReader.open(directory);
            IndexCommit commit = reader.getIndexCommit();
            byte[] id = SegmentInfos.readCommit(directory, commit.getSegmentsFileName()).getId();
            String itsField = field.isEmpty() ? CorpusBuilder.FIELD : field;
            Metadata metadata = field.isEmpty()
                    ? Metadata.of(name, commit.getUserData())
                    : ofSearchEngine(name, reader, commit, folder, field);
            CorpusInfo info = info(name, metadata, reader, commit, directory, itsField);
            return new OpenIndex(folder, itsField, id, info, directory, reader);
        } catch (CorpusException e) {
            close(reader, directory);
            throw e;
        } catch (IndexNotFoundException e) {
            close(reader, directory);
            throw new CorpusException(name, "its index in " + folder + " is being built, or lacks the file " + IndexFileNames.SEGMENTS
                    + "_…: build it anew", e);
        } catch (IOException | RuntimeException e) {
            // of files that hold anything whatever, Lucene makes any exception whatever
            close(reader, directory);
            throw new CorpusException(name, "its index in " + folder + " is damaged or of no release this one reads: " + e, e);
        }
    }

    /** What there is to say of an index that isn't Precis' own. */
    private static Metadata ofSearchEngine(String name, DirectoryReader reader, IndexCommit commit, Path folder, String field)
            throws IOException {
        if (reader.getDocCount(field) == 0) {
            throw new CorpusException(name, "no document of its index has words in a field " + field, null);
        }
        return new Metadata("", "", Files.getLastModifiedTime(folder.resolve(commit.getSegmentsFileName())).toInstant());
    }

    private static CorpusInfo info(String name, Metadata metadata, DirectoryReader reader, IndexCommit commit, Directory directory,
            String field) throws IOException {
        long bytes = 0;
        for (String file : commit.getFileNames()) {
            bytes += directory.fileLength(file);
        }
        long terms = -1;
        if (reader.leaves().size() == 1) {
            Terms all = reader.leaves().getFirst().reader().terms(field);
            terms = all == null ? 0 : all.size();
        }
        return new CorpusInfo(name, metadata.language(), reader.getDocCount(field), terms, bytes, metadata.time());
    }

    private static void close(DirectoryReader reader, Directory directory) {
        try (Directory last = directory; DirectoryReader first = reader) {
            // closes both, and neither where there is none
        } catch (IOException e) {
            throw new UncheckedIOException("files that were read can't be closed", e);
        }
    }

    /** Whether a folder holds an index, of whatever kind, or files of one that can't be read without the one that is missing. */
    static boolean isThere(Path folder) {
        return holds(folder, name -> isCommit(name) || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches());
    }

    /** Whether a folder holds an index that was completed once. */
    static boolean isComplete(Path folder) {
        return holds(folder, OpenIndex::isCommit);
    }

    private static boolean isCommit(String file) {
        return file.startsWith(IndexFileNames.SEGMENTS + "_");
    }

    private static boolean holds(Path folder, Predicate<String> file) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).anyMatch(file);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether this is what opening the index in a folder would give. */
    boolean isLatestOf(Path itsFolder) {
        if (!folder.equals(itsFolder)) {
            return false;
        }
        try {
            return Arrays.equals(commitId, SegmentInfos.readLatestCommit(directory).getId());
        } catch (IOException e) {
            return false; // opening it tells what is wrong
        }
    }

    CorpusInfo info() {
        return info;
    }

    String field() {
        return field;
    }

    Iterable<LeafReader> segments() {
        return reader.leaves().stream().map(LeafReaderContext::reader).toList();
    }

    /** The document frequencies that were looked up. */
    TermFigures known() {
        return known;
    }

    /** Keeps it open for somebody more. */
    void retain() {
        reader.incRef();
    }

    /** Lets go of it. */
    void release() {
        try {
            reader.decRef();
            if (reader.getRefCount() == 0) {
                directory.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("files that were read can't be closed", e);
        }
    }
}
