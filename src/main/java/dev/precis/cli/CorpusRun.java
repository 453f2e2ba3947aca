package dev.precis.cli;

import dev.precis.cli.io.Compression;
import dev.precis.cli.io.InOrder;
import dev.precis.cli.io.Lines;
import dev.precis.cli.io.Progress;
import dev.precis.cli.io.Streams;
import dev.precis.corpus.CorpusBuilder;
import dev.precis.corpus.CorpusInfo;
import dev.precis.model.Document;
import dev.precis.model.SummaryRequest;
import dev.precis.wire.JsonRequests;
import dev.precis.wire.ProblemException;
import dev.precis.wire.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Documents in, a corpus out. A document that can't be read is told of and the others go on; a file that can't ends the run, and with it
 * the corpus. Memory is bounded by what {@link InOrder} lets wait and the largest document, whatever the files' size.
 */
final class CorpusRun implements AutoCloseable, Progress.Done {
    /** So many documents tell the language of a corpus whose language nobody named. */
    static final int SAMPLE = 50;

    /** More are counted and not told one by one. */
    private static final int MOST_TOLD = 20;
    private static final double MEGA = 1e6;

    private final Path corpora;
    private final String name;
    private final String language;
    private final boolean isAdded;
    private final Streams streams;
    private final Progress progress;
    private final List<Piece> sample = new ArrayList<>();
    private final InOrder<Read> steps = new InOrder<>(Runtime.getRuntime().availableProcessors(), this::take);
    private CorpusBuilder builder;
    private long documents;
    private long empty;
    private long refused;
    private long foreign;
    private long bytes;

    /** A document as it came, which takes time to read. */
    private record Piece(int size, Supplier<Document> document) {}

    /** What was read of a document of that name, or why nothing was. */
    private record Read(String document, CorpusBuilder.Reading reading, String fault) {}

    /**
     * @param language a resolved tag, or {@link SummaryRequest#AUTO}
     * @param isAdded whether it is added to the corpus that is there
     */
    CorpusRun(Path corpora, String name, String language, boolean isAdded, Streams streams, Progress progress) {
        this.corpora = corpora;
        this.name = name;
        this.language = language;
        this.isAdded = isAdded;
        this.streams = streams;
        this.progress = progress;
    }

    /** Reads a file of one document, or of a document a line. */
    void read(String input, Texts texts, boolean isLines) throws IOException {
        try (InputStream in = streams.open(input)) {
            InputStream undone = Compression.undone(in);
            if (isLines) {
                Lines lines = new Lines(input, undone);
                for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                    Lines.Line its = line;
                    if (!its.isBlank()) {
                        add(its.content().length, () -> document(input, its));
                    }
                }
            } else {
                byte[] content = undone.readAllBytes();
                add(content.length, () -> texts.read(input, content));
            }
        }
    }

    private static Document document(String input, Lines.Line line) {
        String where = input + ':' + line.number();
        if (line.tooLong()) {
            throw new RefusedException(where + ": the line is longer than " + Lines.LONGEST + " bytes");
        }
        try {
            Document document = JsonRequests.document(TextDecoder.decode(line.content(), "UTF-8", false), line.number());
            return new Document(where, "", document.content(), document.format());
        } catch (ProblemException e) {
            throw new RefusedException(where + ": " + e.detail());
        }
    }

    private void add(int size, Supplier<Document> document) throws IOException {
        bytes += size;
        if (builder != null) {
            read(new Piece(size, document));
            return;
        }
        sample.add(new Piece(size, document));
        if (isAdded || !language.equals(SummaryRequest.AUTO) || sample.size() == SAMPLE) {
            start();
        }
    }

    private void start() throws IOException {
        builder = builder();
        for (Piece piece : sample) {
            read(piece);
        }
        sample.clear();
    }

    private CorpusBuilder builder() throws IOException {
        if (!isAdded || !CorpusBuilder.exists(corpora, name)) {
            return CorpusBuilder.create(corpora, name, language.equals(SummaryRequest.AUTO) ? sampleLanguage() : language);
        }
        CorpusBuilder there = CorpusBuilder.addTo(corpora, name);
        if (!language.equals(SummaryRequest.AUTO) && !language.equals(there.language())) {
            there.close();
            throw new UsageException("--language must be " + there.language() + ", or not be given: that is what the documents of " + name
                    + " were read as");
        }
        return there;
    }

    private String sampleLanguage() {
        List<Document> read = new ArrayList<>();
        for (Piece piece : sample) {
            try {
                read.add(piece.document().get());
            } catch (RefusedException e) {
                // told when it is its turn
            }
        }
        return CorpusBuilder.languageOf(read);
    }

    private void read(Piece piece) throws IOException {
        CorpusBuilder its = builder;
        boolean isLanguageToldBySample = language.equals(SummaryRequest.AUTO);
        steps.add(piece.size(), () -> {
            try {
                Document document = piece.document().get();
                return new Read(document.id(), its.read(document, isLanguageToldBySample), "");
            } catch (RefusedException e) {
                return new Read("", null, e.getMessage());
            }
        });
    }

    private void take(Read read) throws IOException {
        if (!read.fault().isEmpty()) {
            refused++;
            tell(refused, read.fault());
        } else if (builder.add(read.reading())) {
            documents++;
            if (!read.reading().otherLanguage().isEmpty()) {
                foreign++;
                tell(foreign, Faults.name(read.document()) + " seems to be in \"" + read.reading().otherLanguage()
                        + "\", and its words are counted as those of \"" + builder.language() + "\"");
            }
        } else {
            empty++;
        }
        progress.tell(this);
    }

    private void tell(long count, String what) {
        if (count <= MOST_TOLD) {
            streams.tell(what + (count == MOST_TOLD ? "; others are counted" : ""));
        }
    }

    /**
     * Makes the corpus.
     *
     * @throws RefusedException when no document could be read
     */
    CorpusInfo commit() throws IOException {
        if (builder == null && !sample.isEmpty()) {
            start();
        }
        steps.finish();
        if (documents == 0) {
            throw new RefusedException("no document holds text to read; "
                    + (CorpusBuilder.exists(corpora, name) ? "the corpus " + name + " is what it was" : "there is no corpus " + name));
        }
        return builder.commit();
    }

    long refused() {
        return refused;
    }

    @Override
    public long inThisRun() {
        return documents + empty + refused;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, bytes < MEGA ? "%,d read (%,d bytes)" : "%,d read (%3$,.1f MB)", documents + empty, bytes,
                bytes / MEGA) + told(empty, " without text") + told(refused, " refused")
                + told(foreign, " in other languages");
    }

    private static String told(long count, String what) {
        return count == 0 ? "" : String.format(Locale.ROOT, ", %,d%s", count, what);
    }

    @Override
    public void close() throws IOException {
        steps.close();
        if (builder != null) {
            builder.close();
        }
    }
}
