package dev.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody looks on. */
final class Terminal {
    private static final int OUT = 1;
    private static final int ERR = 2;

    private Terminal() {}

    static boolean isOut() {
        return is(OUT);
    }

    static boolean isErr() {
        return is(ERR);
    }

    /** Java tells of its standard streams only together, and since 22 not at all without asking for more; Linux tells of each. */
    private static boolean is(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String device = Files.readSymbolicLink(link).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return !Files.exists(Path.of("/proc/self")) && System.console() != null && System.getenv("TERM") != null;
        }
    }
}
