package dev.precis.lambda;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A function's zip, unpacked and started as Lambda does it, against the stub. */
final class FunctionProcess implements AutoCloseable {
    private final RuntimeApiStub api;
    private final Process process;
    private final Path log;
    private final long started;

    /** @param environment in addition to what every function has */
    FunctionProcess(Path task, List<String> command, Map<String, String> environment) throws IOException {
        api = new RuntimeApiStub();
        log = Files.createTempFile(task, "function", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(task.toFile());
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "precis");
        builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
        builder.environment().put("AWS_LAMBDA_LOG_GROUP_NAME", "precis");
        builder.environment().put("AWS_LAMBDA_LOG_STREAM_NAME", "precis");
        builder.environment().put("LAMBDA_TASK_ROOT", task.toString());
        builder.environment().put("_HANDLER", "dev.precis.lambda.ManagedHandler::handleRequest");
        builder.environment().putAll(environment);
        started = System.nanoTime();
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.onExit().thenAccept(ended -> api.runtimeEnded("ended with " + ended.exitValue() + ":\n" + log()));
    }

    static void unpack(Path zip, Path task) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = task.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    if (Files.notExists(file)) {
                        Files.copy(in, file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FunctionContract.Outcome invoke(Buffer event, Duration left) throws Exception {
        try {
            return api.invoke(event, left);
        } catch (TimeoutException e) {
            throw new AssertionError("no answer within a minute; the function's log:\n" + log(), e);
        }
    }

    /** What the function told when it could not start; it has ended by itself then. */
    RuntimeApiStub.InitError initError() throws Exception {
        RuntimeApiStub.InitError error = api.initError().get(60, TimeUnit.SECONDS);
        process.onExit().get(60, TimeUnit.SECONDS);
        return error;
    }

    void refuseNextReply(int status) {
        api.refuseNextReply(status);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How long it took from the process' start until it asked for its first event. */
    double millisToFirstNext() throws Exception {
        return millisTo(api.firstNext(), "asked for an event");
    }

    /** How long it took from the process' start until it was ready for its snapshot. */
    double millisToSnapshot() throws Exception {
        return millisTo(api.restored(), "ready for its snapshot");
    }

    private double millisTo(CompletableFuture<Long> moment, String what) throws Exception {
        try {
            return (moment.get(60, TimeUnit.SECONDS) - started) / 1e6;
        } catch (TimeoutException e) {
            throw new AssertionError("not " + what + " within a minute; the function's log:\n" + log(), e);
        }
    }

    double millisSinceStart() {
        return (System.nanoTime() - started) / 1e6;
    }

    /** Memory in use, from {@code /proc}, in KiB. */
    long residentKib() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }
}
