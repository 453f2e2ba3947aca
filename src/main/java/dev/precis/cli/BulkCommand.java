package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.wire.Answers;
import dev.precis.wire.JsonRequests;
import dev.precis.wire.Problem;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import dev.precis.wire.Rendering;
import dev.precis.wire.WireRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;

/**
 * {@code precis bulk}: NDJSON in, NDJSON out, one request and one answer a line, in the same order. A line that can't be
 * answered gets its problem and the rest go on. Blank lines are passed over. Memory is bounded by what {@link InOrder} lets
 * wait, whatever the files' size.
 */
final class BulkCommand {
    /** The service's default body limit, for what is a request of its own. */
    private static final int LINE_LIMIT = 10 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Summarizer summarizer = new Summarizer();
    private long answered;
    private long refused;

    BulkCommand(InputStream in, OutputStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** What a line gets: an answer or a problem. */
    private record Reply(byte[] json, boolean isProblem) {}

    ExitCode run(List<String> given) throws IOException {
        Arguments arguments = Arguments.parse(given, Set.of("output", "shard", "threads"), Set.of());
        Shard shard = arguments.value("shard").map(Shard::parse).orElse(Shard.ALL);
        int threads = arguments.value("threads").map(BulkCommand::threads).orElseGet(Runtime.getRuntime()::availableProcessors);
        List<String> files = arguments.files().isEmpty() ? List.of("-") : arguments.files();
        if (arguments.value("output").isEmpty()) {
            answer(files, shard, threads, out);
        } else {
            Path output = Path.of(arguments.value("output").get());
            Path partial = output.resolveSibling(output.getFileName() + ".part");
            try (OutputStream to = Files.newOutputStream(partial)) {
                answer(files, shard, threads, to);
            }
            Files.move(partial, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        err.println("precis: " + answered + " answered, " + refused + " refused");
        return refused == 0 ? ExitCode.OK : ExitCode.REJECTED;
    }

    private static int threads(String value) {
        try {
            int threads = Integer.parseInt(value);
            if (threads >= 1 && threads <= 1024) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // told below, with what is allowed
        }
        throw new UsageException("--threads must be 1 to 1024");
    }

    private void answer(List<String> files, Shard shard, int threads, OutputStream to) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(to, BUFFER);
        try (InOrder<Reply> inOrder = new InOrder<>(threads, reply -> write(reply, buffered))) {
            long number = 0;
            for (String file : files) {
                try (InputStream opened = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
                    Lines lines = new Lines(opened, LINE_LIMIT);
                    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                        if (!line.isBlank() && shard.takes(number++)) {
                            Lines.Line request = line;
                            inOrder.add(request.content().length, () -> reply(request));
                        }
                    }
                }
            }
            inOrder.finish();
        }
        buffered.flush();
    }

    private void write(Reply reply, OutputStream to) throws IOException {
        to.write(reply.json());
        to.write('\n');
        if (reply.isProblem()) {
            refused++;
        } else {
            answered++;
        }
    }

    private Reply reply(Lines.Line line) {
        try {
            return new Reply(answer(line), false);
        } catch (ProblemException e) {
            return new Reply(Problem.of(e, "").toJson(), true);
        } catch (RuntimeException e) {
            // a fault of ours costs its line, not the hours of work around it; the message may quote the text, the frames don't
            err.println("precis: " + e.getClass().getName() + " at " + e.getStackTrace()[0]);
            return new Reply(Problem.of(e, "").toJson(), true);
        }
    }

    private byte[] answer(Lines.Line line) {
        if (line.tooLong()) {
            throw new ProblemException(ProblemKind.TOO_LARGE, "The line is longer than " + LINE_LIMIT + " bytes");
        }
        WireRequest request = JsonRequests.summary(decoded(line.content()), Rendering.JSON);
        return Answers.summary(request.summarize(summarizer), request);
    }

    private static String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid("body", "must be UTF-8");
        }
    }
}
