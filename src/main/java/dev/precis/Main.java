package dev.precis;

import dev.precis.cli.Program;
import dev.precis.lambda.RuntimeLoop;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program begins, whichever way in was chosen: with arguments it is the command line, which answers and ends
 * without ever starting the server; without any it serves HTTP, or the events of AWS Lambda where that is what started it.
 */
@QuarkusMain
public final class Main {
    private static final String HOST_NAME = "jboss.qualified.host.name";

    Main() {}

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.exit(Program.overStandardStreams(Main::serve).run(arguments));
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
