package dev.precis.lambda;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * The program as a custom runtime ({@code provided.al2023}): takes one event after the other from the Runtime API and answers
 * it, until the sandbox ends.
 */
@Singleton
@Unremovable
public class RuntimeLoop implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(RuntimeLoop.class);
    /** Lambda sets it in every sandbox, to host and port of the Runtime API. */
    private static final String ADDRESS = "AWS_LAMBDA_RUNTIME_API";

    private final Vertx vertx;
    private final Invocations invocations;

    RuntimeLoop(Vertx vertx, Invocations invocations) {
        this.vertx = vertx;
        this.invocations = invocations;
    }

    /** Whether this process was started by Lambda. */
    public static boolean isWanted() {
        return System.getenv(ADDRESS) != null;
    }

    /** Starts the service where only this process reaches it, and answers events until told to stop. */
    public static void start() {
        Service.listenOnLoopback();
        Quarkus.run(RuntimeLoop.class, RuntimeLoop::exit);
    }

    /** Ends the process; why it could not start, if that is why it ends, goes to the log and to whoever waits for it. */
    private static void exit(int status, Throwable failure) {
        if (failure != null) {
            LOG.error("The function could not start", failure);
            try {
                RuntimeApi.failStart(System.getenv(ADDRESS), rootCause(failure));
            } catch (IOException e) {
                LOG.error("The Runtime API could not be told", e);
            }
        }
        System.exit(status);
    }

    /** What a start failed of in the end; Quarkus wraps it. */
    static Throwable rootCause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    @Override
    public int run(String... arguments) {
        RuntimeApi api = new RuntimeApi(vertx, System.getenv(ADDRESS));
        Thread loop = new Thread(() -> answerAll(api), "lambda-runtime");
        loop.setDaemon(true);
        loop.start();
        // a stop signal ends this wait, while the loop still waits for an event
        Quarkus.waitForExit();
        return 0;
    }

    /** Ends when the Runtime API fails, and with it the process; never for anything an event holds. */
    private void answerAll(RuntimeApi api) {
        try {
            while (true) {
                answer(api, api.next());
            }
        } catch (IOException e) {
            LOG.error("No more events can be had", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Quarkus.asyncExit(1);
        }
    }

    private void answer(RuntimeApi api, RuntimeApi.Invocation invocation) throws IOException, InterruptedException {
        Buffer reply;
        try {
            reply = invocations.answer(invocation.event(), invocation.deadline());
        } catch (InvocationException | IllegalStateException e) {
            fail(api, invocation.id(), e);
            return;
        }
        if (!api.answer(invocation.id(), reply)) {
            fail(api, invocation.id(), new IllegalStateException("the reply was not accepted"));
        }
    }

    private static void fail(RuntimeApi api, String id, RuntimeException failure) throws IOException, InterruptedException {
        LOG.warnf("%s: %s", id, failure.getMessage());
        if (!api.fail(id, failure)) {
            LOG.warnf("%s: the error was not accepted either", id);
        }
    }
}
