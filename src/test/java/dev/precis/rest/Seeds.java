package dev.precis.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample documents in {@code seeds/}. */
final class Seeds {
    static final List<String> NAMES = List.of("000_81d2d25efdba6865.txt", "001_6f4558f7f84504df.txt",
            "002_9a83e0de82b39d8e.txt", "003_82837cee5602c89a.txt", "004_3d929be05c6d5bd0.txt");

    private Seeds() {}

    static String text(String name) {
        try {
            return Files.readString(Path.of("seeds", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
