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
    private Tool() {}

    /**
     * What a run ended with.
     *
     * @param status the exit status
     * @param out what it printed, standard error included
     */
    record Ran(int status, String out) {}

    static Ran run(String... command) throws IOException, InterruptedException {
        return run(Map.of(), command);
    }

    /** Runs the command with further environment variables. */
    static Ran run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
        Assumptions.assumeThat(installed).as("%s is on the PATH", command[0]).isTrue();
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(command[0] + " does not end");
        }
        return new Ran(process.exitValue(), out);
    }
}
