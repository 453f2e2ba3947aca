package dev.precis.cli;

import dev.precis.cli.io.BrokenPipeException;
import dev.precis.cli.io.Streams;
import dev.precis.wire.ControlPictures;
import java.io.IOException;
import java.util.List;

/**
 * Something done with each of many files: one that is refused, or can't be read, is told of, and the others go on. Where there is more
 * than one, a line names each, as {@code head} and {@code tail} do.
 */
final class EachFile {
    private EachFile() {}

    /** Makes what is printed of a file. */
    @FunctionalInterface
    interface Work {
        byte[] of(String file) throws IOException;
    }

    /**
     * Does the work; the worst thing that happened is how the command ends.
     *
     * @param isNamed whether what is printed needs a line that names the file
     */
    static ExitCode run(List<String> files, Streams streams, boolean isNamed, Work work) throws IOException {
        if (files.size() == 1) {
            streams.out().write(done(work, files.getFirst()));
            return ExitCode.OK;
        }
        ExitCode worst = ExitCode.OK;
        boolean isFirst = true;
        for (String file : files) {
            try {
                byte[] printed = done(work, file);
                if (isNamed) {
                    streams.print((isFirst ? "" : "\n") + heading(file));
                }
                streams.out().write(printed);
                isFirst = false;
            } catch (RefusedException e) {
                worst = worst == ExitCode.OK ? ExitCode.REJECTED : worst;
                streams.tell(e.getMessage());
            } catch (BrokenPipeException e) {
                throw e;
            } catch (IOException e) {
                worst = ExitCode.INPUT_OUTPUT;
                streams.tell(Program.message(e));
            }
        }
        return worst;
    }

    /** The line that names a file. */
    static String heading(String file) {
        return "==> " + ControlPictures.of(file) + " <==\n";
    }

    /** What is printed of a file; the memory that ran out is there again for the next one. */
    private static byte[] done(Work work, String file) throws IOException {
        try {
            return work.of(file);
        } catch (OutOfMemoryError e) {
            throw new RefusedException(file + " takes more memory than there is; -XX:MaxHeapSize says how much that is");
        }
    }
}
