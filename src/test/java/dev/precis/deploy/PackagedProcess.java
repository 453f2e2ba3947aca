package dev.precis.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as the build packaged it last, jar or executable, in a process of its own. */
final class PackagedProcess implements AutoCloseable {
    private static final Path TARGET = Path.of(System.getProperty("precis.target", "target"));
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final Process process;
    private final int port;
    private final String started;
    private final StringWriter later = new StringWriter();
    private final Thread reader;

    private PackagedProcess(Process process, int port, String started, BufferedReader log) {
        this.process = process;
        this.port = port;
        this.started = started;
        // a process that nobody reads would stop at a full pipe
        this.reader = Thread.ofPlatform().daemon().start(() -> readOn(log));
    }

    /** Starts the service on a free port of loopback and waits until it listens. */
    static PackagedProcess serve(Map<String, String> environment) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_PORT", "0");
        return start(new ProcessBuilder(command()), all);
    }

    /** Starts the service on loopback, where the environment says, and waits until it listens. */
    static PackagedProcess start(ProcessBuilder builder, Map<String, String> environment) throws IOException {
        builder.redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        Process process = builder.start();
        BufferedReader log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder read = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            read.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return new PackagedProcess(process, Integer.parseInt(listening.group(1)), read.toString(), log);
            }
        }
        throw new IllegalStateException("the program ended before it listened:\n" + read);
    }

    private void readOn(BufferedReader log) {
        try {
            log.transferTo(later);
        } catch (IOException e) {
            // the process was ended, and its pipe with it
        }
    }

    /** How the packaged program is run, with arguments for the command line. */
    static List<String> command(String... arguments) throws IOException {
        Properties artifact = new Properties();
        try (InputStream file = Files.newInputStream(TARGET.resolve("quarkus-artifact.properties"))) {
            artifact.load(file);
        }
        String path = TARGET.resolve(artifact.getProperty("path")).toAbsolutePath().toString();
        List<String> command = new ArrayList<>();
        if (!artifact.getProperty("type").startsWith("native")) {
            command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar"));
        }
        command.add(path);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Whether what was packaged is a native executable. */
    static boolean isNative() throws IOException {
        return command().size() == 1;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** What it wrote until it listened, that line included. */
    String started() {
        return started;
    }

    /** Ends it, and gives all that it wrote since it listened. */
    String logToTheEnd() throws InterruptedException {
        terminate();
        exitWithin(60);
        reader.join();
        return later.toString();
    }

    void terminate() {
        process.destroy();
    }

    /** The exit status, once it has ended within so many seconds. */
    int exitWithin(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("still running " + seconds + " seconds after SIGTERM");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
