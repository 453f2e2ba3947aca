package dev.precis.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What happens to the service under more than it can bear, and under what it can bear for long:
 *
 * <pre>
 * overload PROGRAM [SECONDS]   four times the requests it can answer
 * hostile PROGRAM [SECONDS [KIND]] requests that ask for more work than they look like, by 64 clients at a time
 * soak PROGRAM [MINUTES] [SVG] half of the requests it can answer, with a drawing of its memory
 * </pre>
 *
 * <p>PROGRAM is the executable, {@code quarkus-run.jar}, or the name of an image, which is run in a container. The clients share its
 * processors, so it could bear more than is told. {@code MEMORY} (256) and {@code PORT} (18080) of the environment are its own.
 */
public final class LoadBenchmark {
    private static final int PORT = Integer.parseInt(System.getenv().getOrDefault("PORT", "18080"));
    /** Of its container, in megabytes. */
    private static final int MEMORY = Integer.parseInt(System.getenv().getOrDefault("MEMORY", "256"));
    private static final int TRIAL_SECONDS = 10;
    /** The clients' own JVM compiles meanwhile what they do. */
    private static final int WARM_UP_SECONDS = 3;
    private static final int CLIENTS = 64;
    private static final int TOO_MUCH = 4;
    /** So often it is asked for too much, and for no more than its peak. */
    private static final int TURNS = 4;
    /** Within which health is to be answered, 99 times of 100, whatever else is sent. */
    private static final double HEALTH_MILLIS = 100;
    /** What is to be left of the answers a second at the peak when more are asked for. */
    private static final double LEAST_OF_PEAK = 0.9;
    /** What README says there may be; whatever else comes back is a fault. */
    private static final Set<Integer> DOCUMENTED = Set.of(200, 400, 404, 408, 413, 415, 429, 503);

    private static boolean kept = true;

    private LoadBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String program = arguments[1];
        switch (arguments[0]) {
            case "overload" -> overload(program, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120);
            case "hostile" -> hostile(program, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10,
                    arguments.length > 3 ? arguments[3] : "");
            case "soak" -> soak(program, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30,
                    Path.of(arguments.length > 3 ? arguments[3] : "target/soak.svg"));
            default -> throw new IllegalArgumentException("overload, hostile or soak");
        }
        System.exit(kept ? 0 : 1);
    }

    /** In turns with the peak: a shared machine runs at another pace some minutes later, which is not the service's doing. */
    private static void overload(String program, int seconds) throws IOException, InterruptedException {
        try (Program service = new Program(program, PORT, MEMORY)) {
            List<Load> peaks = new ArrayList<>(List.of(peak()));
            List<Load> loads = new ArrayList<>();
            double before = service.residentMegabytes();
            double due = peaks.getFirst().goodput() * TOO_MUCH;
            int clients = (int) Math.min(2000, Math.max(CLIENTS * TOO_MUCH, due / 10));
            for (int turn = 0; turn < TURNS; turn++) {
                Load load = Load.run(PORT, Requests.usual(), clients, due, seconds / TURNS, () -> {
                });
                loads.add(load);
                peaks.add(trial());
                print("peak: %.0f answers a second, %s; health %s", peaks.get(turn).goodput(), peaks.get(turn).latencies(),
                        peaks.get(turn).health());
                print("%.0f asked for, for %d s, by %d clients: %.0f answers a second, %s", due, seconds / TURNS, clients, load.goodput(),
                        load.latencies());
                print("   statuses %s; health %s, %d not well; memory %.0f MB before, %.0f MB after, %.0f MB at most; %s", load.statuses(),
                        load.health(), load.sick(), before, service.residentMegabytes(), service.peakMegabytes(),
                        service.isAlive() ? "alive" : "dead");
                requireWell(load, service);
            }
            double peak = goodput(peaks);
            double answered = goodput(loads);
            print("%.0f answers a second at the peak, %.0f (%.0f %%) under %d times as much", peak, answered, 100 * answered / peak,
                    TOO_MUCH);
            require(answered >= LEAST_OF_PEAK * peak, "nine tenths of the peak are answered");
        }
    }

    private static double goodput(List<Load> loads) {
        return loads.stream().mapToDouble(Load::goodput).average().orElseThrow();
    }

    /** Says what was not as it should be, which the exit code then tells. */
    private static void require(boolean condition, String promise) {
        if (!condition) {
            print("   NOT KEPT: %s", promise);
            kept = false;
        }
    }

    private static void requireWell(Load load, Program service) {
        require(service.isAlive(), "it is alive");
        require(load.sick() == 0 && load.health().quantile(0.99) <= HEALTH_MILLIS,
                "health is answered within 100 ms, 99 times of 100");
        require(DOCUMENTED.containsAll(load.statuses().keySet()), "every request gets a status that is documented");
    }

    /** As many answers as there can be, once it is warm. */
    private static Load peak() throws InterruptedException {
        trial();
        return trial();
    }

    private static Load trial() throws InterruptedException {
        int clients = Runtime.getRuntime().availableProcessors() * 2;
        return Load.run(PORT, Requests.usual(), clients, 0, TRIAL_SECONDS, () -> {
        });
    }

    private static void hostile(String program, int seconds, String kinds) throws IOException, InterruptedException {
        for (Requests.Kind kind : Requests.hostile().stream().filter(kind -> kind.name().contains(kinds)).toList()) {
            try (Program service = new Program(program, PORT, MEMORY)) {
                Load.run(PORT, kind, CLIENTS, 0, WARM_UP_SECONDS, () -> {
                });
                Load load = Load.run(PORT, kind, CLIENTS, 0, seconds, () -> {
                });
                print("%s: statuses %s; health %s, %d not well; memory %.0f MB at most; %s", kind.name(), load.statuses(), load.health(),
                        load.sick(), service.peakMegabytes(), service.isAlive() ? "alive" : "dead");
                requireWell(load, service);
            }
        }
    }

    private static void soak(String program, int minutes, Path drawing) throws IOException, InterruptedException {
        try (Program service = new Program(program, PORT, MEMORY)) {
            double perSecond = peak().goodput() / 2;
            List<Double> memory = new ArrayList<>();
            Load load = Load.run(PORT, Requests.usual(), CLIENTS, perSecond, minutes * 60, () -> memory.add(service.residentMegabytes()));
            print("%d minutes of %.0f requests a second: statuses %s, %s; health %s, %d not well", minutes, perSecond, load.statuses(),
                    load.latencies(), load.health(), load.sick());
            print("| minute | MB |");
            print("|---|---|");
            for (int minute = 0; minute < minutes; minute += Math.max(1, minutes / 10)) {
                print("| %d | %.0f |", minute, memory.get(Math.min(memory.size() - 1, minute * 60)));
            }
            Files.writeString(drawing, Drawing.of(memory, minutes));
            print("drawn in %s", drawing);
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
