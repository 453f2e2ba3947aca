package dev.precis.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sample document of the project. */
final class Seed {
    static final String FIRST = read("seeds/000_81d2d25efdba6865.txt");

    private Seed() {}

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
