package dev.precis.cli;

import dev.precis.lambda.RuntimeLoop;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Where the program begins, whichever way in was chosen: with arguments it is the command line, which answers and ends
 * without ever starting the server; without any it serves HTTP, or the events of AWS Lambda where that is what started it.
 */
@QuarkusMain
public final class Precis {
    Precis() {}

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.exit(CommandLine.overStandardStreams().run(arguments));
        }
        if (RuntimeLoop.isWanted()) {
            RuntimeLoop.start();
        } else {
            Quarkus.run();
        }
    }
}
