package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Clients from npm that know nothing of Precis; what needs them is skipped where npm or its registry isn't to be had. */
public final class NpmClient {
    private final Path folder;
    private final boolean installed;

    /** @param folder has the scripts, and a package.json that says what they need */
    public NpmClient(String folder) {
        this.folder = Path.of(folder);
        installed = isInstalled();
    }

    /** What a script of that folder prints. */
    public String run(Map<String, String> environment, String script, String... arguments) throws Exception {
        assumeThat(installed).as("npm and its registry").isTrue();
        Result result = run(environment, Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList());
        assertThat(result.exit()).as(result.output()).isZero();
        return result.output();
    }

    private boolean isInstalled() {
        try {
            return Files.isRegularFile(folder.resolve("node_modules/.package-lock.json"))
                    || run(Map.of(), List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock")).exit() == 0;
        } catch (IOException e) {
            return false; // no npm
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts tests", e);
        }
    }

    private record Result(int exit, String output) {}

    private Result run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), output);
    }
}
