package dev.precis.cli.io;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command reads and writes beside files. Bytes, not characters: what is printed is UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out for what was asked for
 * @param err for everything else
 * @param terminals which of them are terminals
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, Terminals terminals) {
    /** The name of standard input among names of files. */
    public static final String STANDARD = "-";

    /** Those of the process. */
    public static Streams standard() {
        return new Streams(System.in, new Pipe(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), Terminals.standard());
    }

    /** What a name means, as it is; the caller closes it. */
    public InputStream open(String name) throws IOException {
        if (!name.equals(STANDARD)) {
            return Files.newInputStream(Path.of(name));
        }
        if (terminals.in()) {
            err.println("precis: reading what you type; Ctrl-D ends it (precis --help tells more)");
        }
        return in;
    }

    /** Writes to standard output. */
    public void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Standard output, whose reader may have had enough. */
    private static final class Pipe extends FilterOutputStream {
        Pipe(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[]{(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw "Broken pipe".equals(e.getMessage()) ? new BrokenPipeException() : e;
            }
        }
    }
}
