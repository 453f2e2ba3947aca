package dev.precis.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Where somebody looks on.
 *
 * @param in whether standard input is a keyboard
 * @param out whether standard output is a screen
 * @param err whether standard error is one
 * @param color whether colours are welcome on a screen (https://no-color.org)
 */
public record Terminals(boolean in, boolean out, boolean err, boolean color) {
    /** No terminal at all. */
    public static final Terminals NONE = new Terminals(false, false, false, true);

    static Terminals standard() {
        String noColor = System.getenv("NO_COLOR");
        return new Terminals(is(0), is(1), is(2), noColor == null || noColor.isEmpty());
    }

    /** Java tells of its standard streams only together, and since 22 only to who asks for more; Linux tells of each. */
    private static boolean is(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return !Files.exists(Path.of("/proc/self")) && System.console() != null && System.getenv("TERM") != null;
        }
    }

    /** How help is printed. */
    public Ansi ofHelp() {
        return out && color ? Ansi.ON : Ansi.OFF;
    }
}
