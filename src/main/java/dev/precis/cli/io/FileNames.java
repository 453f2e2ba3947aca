package dev.precis.cli.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files by the names that commands were given. Bytes of a name that the system's encoding can't read come as a mark each, in arguments as
 * in folders, and no file can be opened by a name with such marks: it is looked for among those that read the same.
 */
public final class FileNames {
    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {}

    /**
     * The file that a name means, which need not be there.
     *
     * @throws FileSystemException when its name can't be read and there is no such file, or more than one
     */
    public static Path path(String name) throws IOException {
        if (name.indexOf(UNREADABLE) < 0) {
            return Path.of(name);
        }
        Path path = Path.of(name.startsWith("/") ? "/" : "");
        for (String part : name.split("/")) {
            path = part.indexOf(UNREADABLE) < 0 ? path.resolve(part) : onlyOne(path, part, name);
        }
        return path;
    }

    private static Path onlyOne(Path folder, String part, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> alike = files.filter(file -> file.getFileName().toString().equals(part)).toList();
            if (alike.isEmpty()) {
                throw new NoSuchFileException(name);
            }
            if (alike.size() > 1) {
                throw new FileSystemException(name, null, "which of the " + alike.size()
                        + " files that read so is meant can't be told, since their names are not in the system's encoding");
            }
            return alike.getFirst();
        }
    }

    /** Whether a name means a folder that is there. */
    public static boolean isFolder(String name) {
        try {
            return Files.isDirectory(path(name));
        } catch (IOException e) {
            return false; // whoever opens it is told what is wrong
        }
    }
}
