package dev.precis.rest;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.jboss.logging.Logger;

/** The program as an agent's child: it answers what comes over standard input until that ends. */
@Singleton
@Unremovable
public class McpStdio implements QuarkusApplication {
    private final McpLines lines;

    McpStdio(McpLines lines) {
        this.lines = lines;
    }

    @Override
    public int run(String... arguments) {
        Thread reader = new Thread(this::answerAll, "mcp-stdio");
        reader.setDaemon(true);
        reader.start();
        // a stop signal ends this wait, while the reader still waits for a message
        Quarkus.waitForExit();
        return 0;
    }

    private void answerAll() {
        int status = 0;
        try {
            lines.answer(System.in, new FileOutputStream(FileDescriptor.out));
        } catch (IOException e) {
            Logger.getLogger(McpStdio.class).error("Standard input or output failed", e);
            status = 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Quarkus.asyncExit(status);
        }
    }
}
