package dev.precis.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The service as its users run it: the executable, or the packaged jar, as a process of its own. */
final class Program implements AutoCloseable {
    private static final long START_SECONDS = 60;

    private final Process process;

    /**
     * Starts it and waits until it is ready.
     *
     * @param path the executable, or {@code quarkus-run.jar}
     * @param heapMegabytes its largest heap: what it would be in a container
     * @param options more of its configuration
     */
    Program(Path path, int port, int heapMegabytes, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        boolean jar = path.toString().endsWith(".jar");
        if (jar) {
            command.add(ProcessHandle.current().info().command().orElseThrow());
        } else {
            command.add(path.toString());
        }
        command.add(jar ? "-Xmx" + heapMegabytes + "m" : "-XX:MaxHeapSize=" + heapMegabytes + "m");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.addAll(options);
        if (jar) {
            command.add("-jar");
            command.add(path.toString());
        }
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        byte[] ready = Requests.get("/q/health/ready");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        try (Connection connection = new Connection(port)) {
            while (connection.exchange(ready) != 200) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IOException(path + " does not get ready");
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
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
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
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
    public void close() {
        process.destroy();
        process.onExit().orTimeout(START_SECONDS, TimeUnit.SECONDS).join();
    }
}
