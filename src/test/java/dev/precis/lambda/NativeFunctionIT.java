package dev.precis.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** {@code function.zip}: the native executable as {@code bootstrap} of {@code provided.al2023}. */
class NativeFunctionIT extends FunctionZipContract {
    @Override
    String zip() {
        return "function.zip";
    }

    @Override
    String packaged() {
        return "native";
    }

    @Override
    List<String> command(Path task) {
        Path bootstrap = task.resolve("bootstrap");
        try {
            Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(bootstrap.toString());
    }

    @Override
    long growthAllowedKib() {
        return 4 * 1024;
    }
}
