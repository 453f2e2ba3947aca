package dev.precis.cli.io;

import dev.precis.wire.ControlPictures;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

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

    /** Never to be closed, nor to be collected. */
    private static final List<Channel> PLACES = new ArrayList<>();

    /** Those of the process. */
    public static Streams standard() throws IOException {
        takePlacesOfClosed();
        return new Streams(System.in, new Pipe(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), Terminals.standard());
    }

    /**
     * Takes the place of each stream that whoever started the program has closed. The next file to be opened would have it, and get what is
     * meant for the stream; or, once Java has closed that file, nobody would, without a word.
     */
    private static void takePlacesOfClosed() throws IOException {
        Path open = Path.of("/proc/self/fd");
        for (int descriptor = 0; Files.exists(open) && descriptor <= 2; descriptor++) {
            if (!Files.exists(open.resolve(Integer.toString(descriptor)), LinkOption.NOFOLLOW_LINKS)) {
                // the other way round, so that its use fails as that of the closed stream would
                PLACES.add(FileChannel.open(Path.of("/dev/null"), descriptor == 0 ? StandardOpenOption.WRITE : StandardOpenOption.READ));
            }
        }
    }

    /** What a name means, as it is; the caller closes it. */
    public InputStream open(String name) throws IOException {
        if (!name.equals(STANDARD)) {
            return Files.newInputStream(FileNames.path(name));
        }
        if (terminals.in()) {
            tell("reading what you type; Ctrl-D ends it (precis --help tells more)");
        }
        return in;
    }

    /** Tells something that was not asked for on standard error. */
    public void tell(String message) {
        err.println("precis: " + ControlPictures.of(message));
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
