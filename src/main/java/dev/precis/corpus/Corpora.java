package dev.precis.corpus;

import dev.precis.language.Languages;
import dev.precis.model.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The corpora of a folder, each an index of Lucene in a folder of its own name. Nothing is read before a corpus is asked for; one that
 * is built anew or added to is seen within a second, by the requests that begin from then on. Safe for any number of threads.
 */
public final class Corpora implements AutoCloseable {
    /** The field of a request that names a corpus. */
    public static final String REQUEST_FIELD = "corpus";

    /** No corpora: whoever names one is told so. */
    public static final Corpora NONE = new Corpora(null, name -> "", "", fault -> {
    }, System::nanoTime);

    /** Names told to who asks for one that isn't there. */
    private static final int MOST_TOLD = 20;

    private final Path folder;
    private final UnaryOperator<String> fields;
    private final String standard;
    private final Consumer<CorpusException> faults;
    private final LongSupplier clock;
    private final Map<String, NamedIndex> indexes = new ConcurrentHashMap<>();
    private final AtomicBoolean standardIsMissed = new AtomicBoolean();

    Corpora(Path folder, UnaryOperator<String> fields, String standard, Consumer<CorpusException> faults, LongSupplier clock) {
        this.folder = folder;
        this.fields = fields;
        this.standard = standard;
        this.faults = faults;
        this.clock = clock;
    }

    /**
     * The corpora of a folder, which need not be there yet.
     *
     * @param fields gives for the name of an index that Lucene wrote for a search engine the field that holds the words of its texts;
     *     empty for a corpus that {@link CorpusBuilder} built. Terms are sought in that field as Precis writes them, so a field whose
     *     words were stemmed otherwise tells of those alone that both write alike
     * @param standard the corpus of requests that name none, for texts of its language; empty for none
     * @param faults told of each corpus that can't be read, once while it stays as it is
     */
    public Corpora(Path folder, UnaryOperator<String> fields, String standard, Consumer<CorpusException> faults) {
        this(folder, fields, standard, faults, System::nanoTime);
    }

    /** The setting that names the field of a search engine's index, where the program has settings. */
    public static String fieldSetting(String name) {
        return "precis.corpora." + name + ".field";
    }

    /** The corpora that {@link CorpusBuilder} has built in a folder. */
    public static Corpora in(Path folder) {
        return new Corpora(folder, name -> "", "", fault -> {
        });
    }

    /**
     * A corpus as it is now, which the caller closes.
     *
     * @param name what it is called; empty for the one of requests that name none, which may be {@link Corpus#NONE}
     * @throws InvalidRequestException on {@link #REQUEST_FIELD} when there is none of that name; it lists the names there are
     * @throws CorpusException when its index can't be read
     */
    public Corpus open(String name) {
        if (!name.isEmpty()) {
            return find(name).orElseThrow(this::unknown);
        }
        if (standard.isEmpty()) {
            return Corpus.NONE;
        }
        Optional<IndexedCorpus> corpus = find(standard);
        if (corpus.isPresent()) {
            standardIsMissed.set(false);
        }
        return corpus.orElseThrow(this::withoutStandard);
    }

    private CorpusException withoutStandard() {
        CorpusException fault = new CorpusException(standard, "it is the corpus of requests that name none, and not there", null);
        if (standardIsMissed.compareAndSet(false, true)) {
            faults.accept(fault);
        }
        return fault;
    }

    /**
     * Whether what a corpus counts are the terms of texts in a language: they are if both are read by the same analysis. Of a search
     * engine's index nobody knows, and its operator is believed.
     */
    public static boolean fits(Corpus corpus, String language) {
        return corpus.language().isEmpty() || Languages.analyzedAs(corpus.language()).equals(Languages.analyzedAs(language));
    }

    private Optional<IndexedCorpus> find(String name) {
        if (folder == null || !CorpusName.isValid(name)) {
            return Optional.empty();
        }
        NamedIndex index = indexes.get(name);
        if (index == null) {
            Path path = folder.resolve(name);
            if (!OpenIndex.isThere(path)) {
                return Optional.empty(); // names anybody makes up are not kept
            }
            index = indexes.computeIfAbsent(name, n -> new NamedIndex(n, path, fields.apply(n), clock, faults));
        }
        return index.acquire();
    }

    private InvalidRequestException unknown() {
        List<String> names = names();
        String told = names.stream().limit(MOST_TOLD).map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return new InvalidRequestException(REQUEST_FIELD, names.isEmpty()
                ? "must not be given: there are no corpora here"
                : "must be one of " + told + (names.size() > MOST_TOLD ? ", …" : ""));
    }

    /** The names of all corpora in alphabetical order, those that can't be read among them. */
    public List<String> names() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(OpenIndex::isComplete).map(path -> path.getFileName().toString()).filter(CorpusName::isValid).sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // nobody may look into it: there are none for us
        }
    }

    /** What there is to tell of each corpus that can be read, in the order of their names. */
    public List<CorpusInfo> list() {
        List<CorpusInfo> list = new ArrayList<>();
        for (String name : names()) {
            try {
                info(name).ifPresent(list::add);
            } catch (CorpusException e) {
                // the operator has been told, and others can't use it
            }
        }
        return list;
    }

    private Optional<CorpusInfo> info(String name) {
        Optional<IndexedCorpus> corpus = find(name);
        corpus.ifPresent(IndexedCorpus::close); // what it tells of itself stays
        return corpus.map(IndexedCorpus::info);
    }

    /** Closes what is open, as soon as the requests that use it have ended. */
    @Override
    public void close() {
        indexes.values().forEach(NamedIndex::close);
    }
}
