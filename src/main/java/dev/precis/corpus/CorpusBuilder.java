package dev.precis.corpus;

import dev.precis.chars.CharIndex;
import dev.precis.language.LanguageDetector;
import dev.precis.language.Languages;
import dev.precis.model.Document;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.Terms;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Builds a corpus: an index with the different terms of each document, as the {@link Analysis} of the corpus' language writes them,
 * and nothing else: no text, no frequency, no place. What {@link #commit} has not written down is as if it had never been: a build
 * that is closed, killed or cut off before leaves the corpus that was there, and the next one clears away what it wrote. Memory is
 * bounded by {@value #BUFFER_MEGABYTES} MB and the largest document. One builder at a time has a corpus; others are refused.
 */
public final class CorpusBuilder implements AutoCloseable {
    /** The field that holds the terms of a document. */
    static final String FIELD = "terms";

    /** What Lucene collects before it writes; more makes little difference to time. */
    private static final int BUFFER_MEGABYTES = 32;

    /** Of fewer different terms, the language of a document is told wrongly too often to speak of. */
    private static final int ENOUGH_TERMS = 20;

    private final String name;
    private final String language;
    private final Analysis analysis;
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private long added;

    private CorpusBuilder(String name, String language, Path folder, Directory directory, IndexWriter writer) {
        this.name = name;
        this.language = language;
        this.analysis = Analysis.forLanguage(language);
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * Starts to build a corpus in the place of the one of that name, if there is one.
     *
     * @param corpora the folder of all corpora, which is made where it isn't there
     * @param name what the corpus is called, a valid {@link CorpusName}
     * @param language the BCP 47 tag to read its documents as
     * @throws dev.precis.model.InvalidRequestException when the tag is malformed
     * @throws IOException when it can't be written there, or another process is about to
     */
    public static CorpusBuilder create(Path corpora, String name, String language) throws IOException {
        return open(corpora, name, Languages.resolve(language), IndexWriterConfig.OpenMode.CREATE);
    }

    /**
     * Starts to add to a corpus, in its own language.
     *
     * @param corpora the folder of all corpora
     * @param name what the corpus is called, a valid {@link CorpusName}
     * @throws CorpusException when there is none of Precis' own, or one whose words would not be written alike any more
     * @throws IOException when it can't be written there, or another process is about to
     */
    public static CorpusBuilder addTo(Path corpora, String name) throws IOException {
        if (!exists(corpora, name)) {
            throw new CorpusException(name, "there is none to add to", null);
        }
        return open(corpora, name, null, IndexWriterConfig.OpenMode.APPEND);
    }

    /** Whether there is a corpus of that name to add to. */
    public static boolean exists(Path corpora, String name) {
        return CorpusName.isValid(name) && OpenIndex.isComplete(corpora.resolve(name));
    }

    /**
     * The language that most of what documents hold is in, or where that can't be told of single ones, of all taken together: of a corpus
     * whose language nobody named, its first documents.
     */
    public static String languageOf(List<Document> documents) {
        List<CharIndex> texts = documents.stream().map(d -> Source.read(d.content(), d.format()).characters()).toList();
        Map<String, Long> lengths = new LinkedHashMap<>();
        for (CharIndex text : texts) {
            lengths.merge(LanguageDetector.detect(List.of(text)), (long) text.text().length(), Long::sum);
        }
        String most = lengths.isEmpty() ? Languages.UNKNOWN : Collections.max(lengths.entrySet(), Map.Entry.comparingByValue()).getKey();
        return most.equals(Languages.UNKNOWN) ? LanguageDetector.detect(texts) : most;
    }

    private static CorpusBuilder open(Path corpora, String name, String language, IndexWriterConfig.OpenMode mode) throws IOException {
        if (!CorpusName.isValid(name)) {
            throw new IllegalArgumentException("a corpus must have " + CorpusName.RULE);
        }
        Path folder = corpora.resolve(name);
        Directory directory = new NIOFSDirectory(folder);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(null).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setUseCompoundFile(false)
                    .setMergeScheduler(new SerialMergeScheduler()).setCommitOnClose(false));
            String its = mode == IndexWriterConfig.OpenMode.CREATE ? language : languageOf(name, writer);
            return new CorpusBuilder(name, its, folder, directory, writer);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IOException("the corpus " + name + " is being built by another process", e);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | EOFException e) {
            directory.close();
            throw new CorpusException(name, "it is damaged; delete the folder " + folder + " and build it again", e);
        } catch (RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    private static String languageOf(String name, IndexWriter writer) {
        Map<String, String> userData = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> userData.put(entry.getKey(), entry.getValue()));
        }
        Metadata metadata = Metadata.of(name, userData);
        if (!metadata.analysis().equals(Metadata.currentAnalysis())) {
            throw new CorpusException(name, "its words were read by " + metadata.analysis() + ", this release reads them by "
                    + Metadata.currentAnalysis() + ": build it anew rather than add to it", null);
        }
        return metadata.language();
    }

    /** The BCP 47 tag the documents are read as. */
    public String language() {
        return language;
    }

    /**
     * What was read of a document.
     *
     * @param terms its different terms, none where it holds nothing to read; what belongs to its page and not to its text is left out
     * @param otherLanguage the language it seems to be in, where the corpus reads another; empty where it fits, can't be told, or nobody
     *     asks
     */
    public record Reading(List<String> terms, String otherLanguage) {}

    /**
     * Reads a document. Any number of threads may have documents read.
     *
     * @param tellsLanguage whether it is to be told of a document that it seems to be in another language
     */
    public Reading read(Document document, boolean tellsLanguage) {
        Source source = Source.read(document.content(), document.format());
        SegmentedText text = Segmenter.segment(source, language);
        Terms terms = analysis.read(List.of(text));
        List<String> different = new ArrayList<>(terms.termCount());
        for (int term = 0; term < terms.termCount(); term++) {
            different.add(terms.text(term));
        }
        return new Reading(different, tellsLanguage && different.size() >= ENOUGH_TERMS ? otherLanguage(source) : "");
    }

    private String otherLanguage(Source source) {
        String its = LanguageDetector.detect(List.of(source.characters()));
        boolean fits = its.equals(Languages.UNKNOWN) || language.equals(Languages.UNKNOWN)
                || Languages.analyzedAs(its).equals(Languages.analyzedAs(language));
        return fits ? "" : its;
    }

    /**
     * Counts a document more.
     *
     * @param read what {@link #read} found in it; a document without terms is not counted
     * @return whether it was counted
     */
    public boolean add(Reading read) throws IOException {
        if (read.terms().isEmpty()) {
            return false;
        }
        org.apache.lucene.document.Document document = new org.apache.lucene.document.Document();
        for (String term : read.terms()) {
            document.add(new StringField(FIELD, term, Field.Store.NO));
        }
        writer.addDocument(document);
        added++;
        return true;
    }

    /**
     * Makes the corpus what was added, at once.
     *
     * @throws IllegalStateException when nothing was
     */
    public CorpusInfo commit() throws IOException {
        if (added == 0) {
            throw new IllegalStateException("a corpus has at least one document");
        }
        writer.forceMerge(1); // a term is then looked for once, and its file names the number of terms
        writer.setLiveCommitData(Metadata.now(language).toUserData().entrySet());
        writer.commit();
        writer.close();
        OpenIndex index = OpenIndex.open(name, folder, "");
        try {
            return index.info();
        } finally {
            index.release();
        }
    }

    /** Forgets what was not committed. */
    @Override
    public void close() throws IOException {
        if (writer.isOpen()) {
            writer.rollback();
        }
        boolean isThere = DirectoryReader.indexExists(directory);
        directory.close();
        if (!isThere) {
            clear();
        }
    }

    /** Takes away the folder of a corpus that never came to be, where nothing but Lucene's lock is in it. */
    private void clear() throws IOException {
        Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        try (Stream<Path> left = Files.list(folder)) {
            if (left.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
