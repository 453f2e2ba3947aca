package dev.precis.cli.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of requests that were meant: a file itself, the lines of requests in a folder, or what matches a glob in the last part of
 * a path, which nobody expands where no shell starts the program (a container, say). Each group is in the order of its names, so that
 * every process that is given the same names and shares them by number sees the same order.
 */
public final class BulkInputs {
    /** How names of files of lines end, compression aside. */
    public static final List<String> SUFFIXES = List.of(".jsonl", ".ndjson");
    private static final String GLOB = "*?[{";

    private BulkInputs() {}

    /** Whether a file is called as lines of JSON are. */
    public static boolean isLines(String file) {
        return SUFFIXES.stream().anyMatch(Compression.undone(file)::endsWith);
    }

    /** @throws FileSystemException for a name that means no file */
    public static List<String> of(List<String> given) throws IOException {
        List<String> inputs = new ArrayList<>();
        for (String name : given.isEmpty() ? List.of(Streams.STANDARD) : given) {
            inputs.addAll(name.equals(Streams.STANDARD) ? List.of(name) : of(name));
        }
        return inputs;
    }

    private static List<String> of(String name) throws IOException {
        Path path = FileNames.path(name);
        if (Files.isDirectory(path)) {
            return found(path, file -> isLines(file.toString()),
                    new FileSystemException(name, null, "holds no file that ends in " + String.join(", ", SUFFIXES)));
        }
        if (Files.exists(path) || path.getFileName() == null || name.chars().noneMatch(c -> GLOB.indexOf(c) >= 0)) {
            return List.of(name);
        }
        PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + path.getFileName());
        Path folder = path.getParent();
        return found(folder == null ? Path.of("") : folder, file -> glob.matches(file.getFileName()), new NoSuchFileException(name));
    }

    private static List<String> found(Path folder, Predicate<Path> wanted, IOException none) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> found = files.filter(file -> wanted.test(file) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(Path::toString)).map(Path::toString).toList();
            if (found.isEmpty()) {
                throw none;
            }
            return found;
        }
    }
}
