package dev.precis;

import dev.precis.cli.Program;
import dev.precis.lambda.RuntimeLoop;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program begins, whichever way in was chosen: with arguments it is the command line, which answers and ends
 * without ever starting the server unless that is what it is told; without any it serves HTTP, or the events of AWS Lambda where that is
 * what started it.
 */
@QuarkusMain
public final class Main {
    private static final String HOST_NAME = "jboss.qualified.host.name";

    Main() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0) {
            System.exit(Program.overStandardStreams(Main::serve, mcp()).run(arguments));
        }
        if (RuntimeLoop.isWanted()) {
            RuntimeLoop.start();
        } else {
            serve();
        }
    }

    private static void serve() {
        nameHost();
        Quarkus.run();
    }

    /** What {@code -Dmcp} builds in; by its name, since other builds don't have the class. */
    private static Optional<Runnable> mcp() {
        try {
            Class<? extends QuarkusApplication> mcp = Class.forName("dev.precis.rest.McpStdio").asSubclass(QuarkusApplication.class);
            return Optional.of(() -> serveStandardStreams(mcp));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static void serveStandardStreams(Class<? extends QuarkusApplication> mcp) {
        System.setProperty("quarkus.http.host-enabled", "false");
        // standard output is the protocol's
        System.setProperty("quarkus.log.console.stderr", "true");
        nameHost();
        Quarkus.run(mcp);
    }

    /**
     * Tells the log manager the name of this machine, as a container's runtime does by HOSTNAME. It would ask the resolver
     * otherwise, which takes a native executable a tenth of its start.
     */
    private static void nameHost() {
        if (System.getenv("HOSTNAME") == null && System.getProperty(HOST_NAME) == null) {
            try {
                System.setProperty(HOST_NAME, Files.readString(Path.of("/proc/sys/kernel/hostname")).strip());
            } catch (IOException e) {
                // not Linux: the resolver it is
            }
        }
    }
}
