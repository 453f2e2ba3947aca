package dev.precis.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The service as its users run it: the executable or the packaged jar as a process of its own, or an image in a container. */
final class Program implements AutoCloseable {
    private static final long START_SECONDS = 60;

    private final long pid;
    private final List<String> stop;

    /**
     * Starts it and waits until it is ready.
     *
     * @param target the executable, {@code quarkus-run.jar}, or the name of an image; {@code RUN} and {@code RUN_OPTIONS} of the
     *        environment say what runs images, as deploy/container/tools has it, and {@code HEAP} the share of the memory in percent
     *        that the heap gets, where the program can't tell itself what its container has, as in deploy/container/try-memory
     * @param megabytes the memory of its container; where there is none, its heap is what it would be in one
     */
    Program(String target, int port, int megabytes) throws IOException {
        if (Files.exists(Path.of(target))) {
            pid = process(target, port, megabytes * 8 / 10).pid();
            stop = List.of();
        } else {
            List<String> runner = words(System.getenv().getOrDefault("RUN", "podman"));
            String heap = System.getenv().getOrDefault("HEAP", "");
            String container = output(runner, "run -d --read-only --cap-drop ALL --security-opt no-new-privileges --memory " + megabytes
                    + "m -e PORT=" + port + " -p 127.0.0.1:" + port + ":" + port + " "
                    + System.getenv().getOrDefault("RUN_OPTIONS", "") + " " + target
                    + (heap.isEmpty() ? "" : " -XX:MaxHeapSize=" + megabytes * Integer.parseInt(heap) / 100 + "m"));
            pid = Long.parseLong(output(runner, "inspect --format {{.State.Pid}} " + container));
            stop = Stream.concat(runner.stream(), Stream.of("rm", "-f", container)).toList();
        }
        awaitReady(target, port);
    }

    private static Process process(String target, int port, int heapMegabytes) throws IOException {
        List<String> command = new ArrayList<>();
        boolean jar = target.endsWith(".jar");
        command.add(jar ? ProcessHandle.current().info().command().orElseThrow() : target);
        command.add(jar ? "-Xmx" + heapMegabytes + "m" : "-XX:MaxHeapSize=" + heapMegabytes + "m");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.http.host=127.0.0.1");
        if (jar) {
            command.add("-jar");
            command.add(target);
        }
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }

    private static String output(List<String> runner, String arguments) throws IOException {
        Process process = new ProcessBuilder(Stream.concat(runner.stream(), words(arguments).stream()).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private void awaitReady(String target, int port) throws IOException {
        byte[] ready = Requests.get("/q/health/ready");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        try (Connection connection = new Connection(port)) {
            while (connection.exchange(ready) != 200) {
                if (!isAlive() || System.nanoTime() > end) {
                    throw new IOException(target + " does not get ready");
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    boolean isAlive() {
        return Files.exists(Path.of("/proc/" + pid + "/exe"));
    }

    /** What it holds of the machine's memory now, in megabytes. */
    double residentMegabytes() {
        return status("VmRSS:");
    }

    /** The most it ever held, in megabytes. */
    double peakMegabytes() {
        return status("VmHWM:");
    }

    private double status(String name) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith(name)) {
                    return Long.parseLong(line.replaceAll("\\D+", "")) / 1024.0;
                }
            }
        } catch (IOException e) {
            return Double.NaN; // it is dead
        }
        return Double.NaN;
    }

    @Override
    public void close() throws IOException {
        if (stop.isEmpty()) {
            ProcessHandle.of(pid).ifPresent(process -> {
                process.destroy();
                process.onExit().orTimeout(START_SECONDS, TimeUnit.SECONDS).join();
            });
        } else {
            output(stop, "");
        }
    }
}
