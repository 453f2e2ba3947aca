package dev.precis.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.crac.Core;
import org.crac.Resource;

/**
 * The function for Lambda's managed Java runtimes, which bring their own loop. With SnapStart, what was loaded and compiled
 * before the snapshot is there after it: so a text is summarized over and over before.
 */
public final class ManagedHandler implements RequestStreamHandler, Resource {
    /** Enough for the JIT to have compiled the engine's loops; more takes longer at deployment and gains nothing measurable. */
    private static final int PRIMING_ROUNDS = 200;

    private static final String PRIMING_TEXT = "/seeds/000_81d2d25efdba6865.txt";

    private final Invocations invocations;

    /**
     * Starts the service where only this process reaches it.
     *
     * @throws IllegalStateException when it can't start; the runtime tells its message to whoever waits for the function
     */
    public ManagedHandler() {
        Service.listenOnLoopback();
        try {
            Quarkus.manualInitialize();
            Quarkus.manualStart();
        } catch (RuntimeException e) {
            throw new IllegalStateException(RuntimeLoop.rootCause(e).getMessage(), e);
        }
        invocations = Arc.container().instance(Invocations.class).get();
        Core.getGlobalContext().register(this);
    }

    @Override
    public void handleRequest(
            InputStream event, OutputStream reply, com.amazonaws.services.lambda.runtime.Context context) throws IOException {
        Instant deadline = Instant.now().plusMillis(context.getRemainingTimeInMillis());
        reply.write(answer(Buffer.buffer(event.readAllBytes()), deadline).getBytes());
    }

    private Buffer answer(Buffer event, Instant deadline) throws IOException {
        try {
            return invocations.answer(event, deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) throws IOException {
        Buffer event;
        try (InputStream text = ManagedHandler.class.getResourceAsStream(PRIMING_TEXT)) {
            event = new JsonObject().put("text", new String(text.readAllBytes(), StandardCharsets.UTF_8)).toBuffer();
        }
        for (int round = 0; round < PRIMING_ROUNDS; round++) {
            answer(event, Instant.now().plusSeconds(10));
        }
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        // nothing was closed, nothing is open that could have gone stale: each call makes its own connection
    }
}
