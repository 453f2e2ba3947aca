package dev.precis.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;

/** A program of the platform that reads its own files best; a test that needs one is skipped where it is not installed. */
final class Tool {
    /** The input of a command that reads none. */
    static final Path NOTHING = Path.of("/dev/null");

    private Tool() {}

    /**
     * What a run ended with.
     *
     * @param status the exit status
     * @param out what it printed, standard error included
     */
    record Ran(int status, String out) {}

    static void requireInstalled(String program) {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        Assumptions.assumeThat(installed).as("%s is on the PATH", program).isTrue();
    }

    static Ran run(String... command) throws IOException, InterruptedException {
        return run(NOTHING, Map.of(), command);
    }

    /** Runs the command with a file as its standard input and further environment variables. */
    static Ran run(Path input, Map<String, String> environment, String... command) throws IOException, InterruptedException {
        requireInstalled(command[0]);
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectInput(input.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(command[0] + " does not end");
        }
        return new Ran(process.exitValue(), out);
    }
}
