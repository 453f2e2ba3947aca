package dev.precis.cli.io;

import dev.precis.wire.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where answers go, a line each. A file has its name only once it is complete: until then it has {@code .part} behind it, and
 * what a run leaves there when it is stopped is what the next one goes on from. A device or a pipe is written to as it is: a name can't
 * be given to another one without taking it from the device.
 */
public final class AnswerFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    /** Enough of a line to tell a problem from an answer. */
    private static final int START = 64;

    /** What the file is called in the end and until then; null for what is no file. */
    private final Path path;
    private final Path partial;
    private final OutputStream out;
    private final boolean closes;
    private final boolean complete;
    private final long taken;

    private AnswerFile(Path path, Path partial, OutputStream out, boolean closes, boolean complete, long taken) {
        this.path = path;
        this.partial = partial;
        this.out = out;
        this.closes = closes;
        this.complete = complete;
        this.taken = taken;
    }

    /** Answers that go somewhere else than to a file; it is flushed in the end, not closed. */
    public static AnswerFile over(OutputStream out) {
        return new AnswerFile(null, null, new BufferedOutputStream(out, BUFFER), false, false, 0);
    }

    /**
     * Begins a file of answers; what a symbolic link points to, where one is named.
     *
     * @param resume whether what an earlier run left is kept and gone on from, up to the first line that is no answer
     * @param tally is told of the lines that are kept
     */
    public static AnswerFile begin(Path named, boolean resume, Tally tally) throws IOException {
        boolean exists = Files.exists(named);
        if (exists && !Files.isRegularFile(named)) {
            OutputStream device = Files.newOutputStream(named, StandardOpenOption.WRITE);
            return new AnswerFile(null, null, new BufferedOutputStream(device, BUFFER), true, false, 0);
        }
        Path path = exists ? named.toRealPath() : named;
        Path partial = path.resolveSibling(path.getFileName() + ".part");
        if (resume && exists) {
            return new AnswerFile(path, partial, OutputStream.nullOutputStream(), true, true, lines(path, tally).count());
        }
        if (!resume || !Files.exists(partial)) {
            return new AnswerFile(path, partial, new BufferedOutputStream(Files.newOutputStream(partial), BUFFER), true, false, 0);
        }
        Kept kept = lines(partial, tally);
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            // what is behind them is no answer, or was cut off
            channel.truncate(kept.bytes());
        }
        OutputStream more = Files.newOutputStream(partial, StandardOpenOption.APPEND);
        return new AnswerFile(path, partial, new BufferedOutputStream(more, BUFFER), true, false, kept.count());
    }

    /**
     * The whole lines of a file, up to the first that is no answer: a machine that broke down may have left zeros where there were some.
     *
     * @param count how many
     * @param bytes how long they are together
     */
    private record Kept(long count, long bytes) {}

    private static Kept lines(Path file, Tally tally) throws IOException {
        byte[] chunk = new byte[BUFFER];
        byte[] start = new byte[START];
        int length = 0;
        long count = 0;
        long bytes = 0;
        long at = 0;
        byte last = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                for (int i = 0; i < read; i++, at++) {
                    if (chunk[i] == '\n') {
                        if (length == 0 || start[0] != '{' || last != '}') {
                            return new Kept(count, bytes);
                        }
                        tally.countEarlier(Problem.isProblem(start));
                        count++;
                        bytes = at + 1;
                        length = 0;
                    } else {
                        last = chunk[i];
                        if (length < START) {
                            start[length++] = last;
                        }
                    }
                }
            }
        }
        return new Kept(count, bytes);
    }

    /** Whether an earlier run has answered everything. */
    public boolean isComplete() {
        return complete;
    }

    /** How many lines an earlier run has answered. */
    public long taken() {
        return taken;
    }

    /** Writes an answer and the end of its line. */
    public void write(byte[] answer) throws IOException {
        out.write(answer);
        out.write('\n');
    }

    /** All answers are written: the file gets its name. */
    public void complete() throws IOException {
        out.flush();
        close();
        if (partial != null && !complete) {
            Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves what is written for another run to go on from. */
    @Override
    public void close() throws IOException {
        if (closes) {
            out.close();
        }
    }
}
