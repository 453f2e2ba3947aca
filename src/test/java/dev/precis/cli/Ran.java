package dev.precis.cli;

import dev.precis.cli.io.Streams;
import dev.precis.cli.io.Terminals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a command did. */
record Ran(int status, String out, String err) {
    static Ran run(String in, String... arguments) {
        return run(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Ran run(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(in), out, new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminals.NONE);
        int status = new Program(streams, () -> {
            throw new AssertionError("nothing is to be served");
        }, Optional.empty()).run(arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
