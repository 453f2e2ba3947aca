package dev.precis.cli;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.wire.ProblemException;
import dev.precis.wire.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Files of text, as they were named, and how they are read. */
final class Texts {
    private static final String FROM = "--from";
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
        spec.addOption(Command.choice(FROM, List.copyOf(FORMATS.keySet()), "how the text is written (by the file's name, else text)"));
        spec.addOption(Command.option(ENCODING, "CHARSET", "how it is coded (by its byte order mark or, of HTML, its <meta> element,",
                "else UTF-8)"));
    }

    static Texts of(ParseResult given, Streams streams) {
        String from = given.matchedOptionValue(FROM, null);
        if (from != null && !FORMATS.containsKey(from)) {
            throw new UsageException(FROM + " must be one of " + String.join(", ", FORMATS.keySet()));
        }
        return new Texts(streams, FORMATS.get(from), given.matchedOptionValue(ENCODING, ""));
    }

    /** The names of the files that are meant: those that were given, and for a folder those of its texts, in the order of their names. */
    static List<String> names(ParseResult given) throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : Command.files(given)) {
            if (!name.equals(Streams.STANDARD) && Files.isDirectory(Path.of(name))) {
                names.addAll(inFolder(name));
            } else {
                names.add(name);
            }
        }
        return names.isEmpty() ? List.of(Streams.STANDARD) : names;
    }

    private static List<String> inFolder(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<String> texts = files.filter(Files::isRegularFile).map(Path::toString)
                    .filter(file -> byName(file).isPresent()).sorted().toList();
            if (texts.isEmpty()) {
                throw new NoSuchFileException(
                        folder + " (it holds no " + String.join(" ", SUFFIXES.keySet().stream().sorted().toList()) + ")");
            }
            return texts;
        }
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
        Format as = format == null ? byName(name).orElse(Format.PLAIN) : format;
        byte[] bytes;
        try (InputStream in = streams.open(name)) {
            bytes = Compression.undone(in).readAllBytes();
        }
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
