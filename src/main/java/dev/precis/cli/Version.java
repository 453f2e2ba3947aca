package dev.precis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version that was built, as Maven wrote it down. */
final class Version {
    /** A constant of the class, so that a native executable holds the version and not the file. */
    static final String CURRENT = read();

    private Version() {}

    private static String read() {
        try (InputStream file = Version.class.getResourceAsStream("version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own resources can't be read", e);
        }
    }
}
