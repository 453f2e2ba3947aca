package dev.precis.cli;

import dev.precis.cli.io.Compression;
import dev.precis.cli.io.FileNames;
import dev.precis.cli.io.Streams;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.wire.ProblemException;
import dev.precis.wire.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Files of text, as they were named, and how they are read. */
final class Texts {
    static final String FROM = "--from";
    private static final String ENCODING = "--encoding";
    private static final Map<String, Format> FORMATS = formats();
    /** What files of a format are called, by the end of their names. */
    private static final Map<String, Format> SUFFIXES = Map.of(".txt", Format.PLAIN, ".text", Format.PLAIN, ".md", Format.MARKDOWN,
            ".markdown", Format.MARKDOWN, ".html", Format.HTML, ".htm", Format.HTML, ".vtt", Format.TRANSCRIPT, ".srt", Format.TRANSCRIPT,
            ".eml", Format.MAIL);

    private final Streams streams;
    private final Format format;
    private final String encoding;

    private Texts(Streams streams, Format format, String encoding) {
        this.streams = streams;
        this.format = format;
        this.encoding = encoding;
    }

    private static Map<String, Format> formats() {
        Map<String, Format> formats = new LinkedHashMap<>();
        formats.put("text", Format.PLAIN);
        formats.put("markdown", Format.MARKDOWN);
        formats.put("html", Format.HTML);
        formats.put("transcript", Format.TRANSCRIPT);
        formats.put("mail", Format.MAIL);
        return formats;
    }

    static void describe(CommandSpec spec) {
        spec.addPositional(Command.files("FILE|DIR|-", "texts; of a folder those it holds (.txt .md .html .vtt .srt .eml, also compressed",
                "by gzip or Zstandard); - or none is standard input"));
        describeReading(spec, formatNames());
    }

    /** What {@code --from} can be. */
    static List<String> formatNames() {
        return List.copyOf(FORMATS.keySet());
    }

    /** Describes how files are read, whatever files they are. */
    static void describeReading(CommandSpec spec, List<String> formats) {
        spec.addOption(Command.choice(FROM, formats, "how the text is written (by the file's name, else text)"));
        spec.addOption(Command.option(ENCODING, "CHARSET", "how it is coded (by its byte order mark or, of HTML, its <meta> element,",
                "else UTF-8)"));
    }

    static Texts of(ParseResult given, Streams streams) {
        return of(given, given.matchedOptionValue(FROM, null), streams);
    }

    /** @param from what {@code --from} is, null to go by the names of files */
    static Texts of(ParseResult given, String from, Streams streams) {
        if (from != null && !FORMATS.containsKey(from)) {
            throw new UsageException(FROM + " must be one of " + String.join(", ", FORMATS.keySet()));
        }
        return new Texts(streams, FORMATS.get(from), given.matchedOptionValue(ENCODING, ""));
    }

    /** The names of the texts that are meant. */
    static List<String> names(ParseResult given) throws IOException {
        return names(Command.files(given, 0), Texts::isText, suffixes().stream());
    }

    /**
     * The names of the files that are meant: those that were given, and for a folder those in it and in its folders, in the order of their
     * names; each once.
     *
     * @param wanted tells which files of a folder, by their names
     * @param suffixes how such files' names end, for who named a folder that holds none
     */
    static List<String> names(List<String> given, Predicate<String> wanted, Stream<String> suffixes) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (String name : given.isEmpty() ? List.of(Streams.STANDARD) : given) {
            if (name.equals(Streams.STANDARD) || !FileNames.isFolder(name)) {
                names.add(name);
                continue;
            }
            try (Stream<Path> files = Files.walk(FileNames.path(name))) {
                List<String> found = files.filter(Files::isRegularFile).map(Path::toString).filter(wanted).sorted().toList();
                if (found.isEmpty()) {
                    throw new FileSystemException(name, null,
                            "holds no file that ends in " + suffixes.sorted().collect(Collectors.joining(", ")));
                }
                names.addAll(found);
            }
        }
        return List.copyOf(names);
    }

    /** Whether a file is called as texts are. */
    static boolean isText(String file) {
        return byName(file).isPresent();
    }

    /** How the names of texts end. */
    static Set<String> suffixes() {
        return SUFFIXES.keySet();
    }

    private static Optional<Format> byName(String file) {
        String name = Compression.undone(file.toLowerCase(Locale.ROOT));
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(SUFFIXES.get(name.substring(dot)));
    }

    /**
     * Reads one.
     *
     * @return the document, called by its file's name
     * @throws RefusedException when it is no text
     */
    Document read(String name) throws IOException {
        try (InputStream in = streams.open(name)) {
            return read(name, Compression.undone(in).readAllBytes());
        } catch (FileSystemException e) {
            throw e; // which names the file
        } catch (IOException e) {
            throw new IOException(name + " can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * The same of bytes that were read, and are not compressed any more.
     *
     * @throws RefusedException when they are no text
     */
    Document read(String name, byte[] bytes) {
        Format as = format == null ? byName(name).orElse(Format.PLAIN) : format;
        BinaryFormat.refuse(name, bytes);
        try {
            return new Document(name, "", TextDecoder.decode(bytes, encoding, as == Format.HTML), as);
        } catch (ProblemException e) {
            throw Faults.of(e, List.of(name), Map.of());
        }
    }

    List<Document> readAll(List<String> names) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String name : names) {
            documents.add(read(name));
        }
        return documents;
    }
}
