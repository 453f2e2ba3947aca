package dev.precis.rest;

import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.media.ContentType;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.ProblemException;
import io.quarkiverse.mcp.server.InitialCheck;
import io.quarkiverse.mcp.server.InitialRequest.Transport;
import io.quarkiverse.mcp.server.InitialResponseInfo;
import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.McpServer;
import io.quarkiverse.mcp.server.runtime.CancellationRequests;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkiverse.mcp.server.runtime.McpConnectionBase;
import io.quarkiverse.mcp.server.runtime.McpMessageHandler;
import io.quarkiverse.mcp.server.runtime.McpMetadata;
import io.quarkiverse.mcp.server.runtime.McpRequestImpl;
import io.quarkiverse.mcp.server.runtime.NotificationManagerImpl;
import io.quarkiverse.mcp.server.runtime.PromptCompletionManagerImpl;
import io.quarkiverse.mcp.server.runtime.PromptManagerImpl;
import io.quarkiverse.mcp.server.runtime.ResourceManagerImpl;
import io.quarkiverse.mcp.server.runtime.ResourceTemplateCompletionManagerImpl;
import io.quarkiverse.mcp.server.runtime.ResourceTemplateManagerImpl;
import io.quarkiverse.mcp.server.runtime.ResponseHandlers;
import io.quarkiverse.mcp.server.runtime.ToolManagerImpl;
import io.quarkiverse.mcp.server.runtime.config.McpServerRuntimeConfig;
import io.quarkiverse.mcp.server.runtime.config.McpServersRuntimeConfig;
import io.quarkus.arc.All;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * The transport of one message a line, for one client. The extension has one of its own, but none for the version that goes with this
 * Quarkus, and it writes in the locale's charset, logs what it can't read, and hears nothing more after that
 * (src/decisions/0008-protocols-of-others.md).
 */
@Singleton
class McpLines extends McpMessageHandler<McpLines.Message> {
    private static final Logger LOG = Logger.getLogger(McpLines.class);
    private static final ContentType JSON = new ContentType(MediaTypes.JSON, "");
    /** How many messages are answered at a time; no more are taken meanwhile. */
    private static final int AT_ONCE = 64;
    private static final int END = -1;

    private final BodyLimits limits;
    private final McpServerRuntimeConfig config;

    McpLines(BodyLimits limits, McpServersRuntimeConfig servers, ConnectionManager connections, PromptManagerImpl prompts,
            ToolManagerImpl tools, ResourceManagerImpl resources, PromptCompletionManagerImpl promptCompletions,
            ResourceTemplateManagerImpl templates, ResourceTemplateCompletionManagerImpl templateCompletions,
            NotificationManagerImpl notifications, ResponseHandlers responses, McpMetadata metadata, Vertx vertx,
            @All List<InitialCheck> checks, @All List<InitialResponseInfo> infos, CancellationRequests cancellations) {
        super(servers, connections, prompts, tools, resources, promptCompletions, templates, templateCompletions, notifications, responses,
                metadata, vertx, checks, infos, null, null, null, cancellations);
        this.limits = limits;
        config = servers.servers().get(McpServer.DEFAULT);
    }

    @Override
    protected Transport transport() {
        return Transport.STDIO;
    }

    @Override
    protected void jsonrpcValidationFailed(Message message) {
        message.isRefused = true;
    }

    /** Answers what comes in, and returns once that has ended and all of it is answered. */
    void answer(InputStream in, OutputStream out) throws IOException, InterruptedException {
        Context context = vertx.getOrCreateContext();
        Client client = new Client(config, out, context);
        connectionManager.add(client);
        Semaphore free = new Semaphore(AT_ONCE);
        InputStream buffered = new BufferedInputStream(in);
        for (byte[] line = line(buffered); line != null; line = line(buffered)) {
            byte[] next = line;
            free.acquire();
            Context own = VertxContext.createNewDuplicatedContext(context);
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(here -> answer(next, client).onComplete(done -> free.release()));
        }
        free.acquire(AT_ONCE);
    }

    /** The next line, null at the end; of one that is too long, as much as shows that it is. */
    private byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b == END) {
            return null;
        }
        for (; b != '\n' && b != END; b = in.read()) {
            if (line.size() <= limits.limit()) {
                line.write(b);
            }
        }
        return line.toByteArray();
    }

    private Future<?> answer(byte[] line, Client client) {
        try {
            limits.hold(0, line.length);
        } catch (ProblemException e) {
            return client.sendError(null, JsonRpcErrorCodes.INVALID_REQUEST, e.detail());
        }
        Object id = null;
        Future<?> answered;
        try {
            JsonObject message = new JsonObject(McpDoor.message(JSON.decode(line)));
            id = message.getValue("id");
            Message asked = new Message(message, client);
            Object known = id;
            answered = handle(asked).recover(
                    failure -> asked.isRefused ? Future.succeededFuture() : fail(known, failure, client).mapEmpty());
        } catch (ProblemException e) {
            answered = client.sendError(null, JsonRpcErrorCodes.INVALID_REQUEST, e.detail());
        } catch (DecodeException e) {
            answered = client.sendError(null, JsonRpcErrorCodes.PARSE_ERROR, "body: must be valid JSON");
        } catch (RuntimeException e) {
            answered = fail(id, e, client);
        }
        return answered.onComplete(done -> limits.release(line.length));
    }

    private static Future<Void> fail(Object id, Throwable failure, Client client) {
        LOG.error("A message failed", Redacted.of(failure));
        return client.sendInternalError(id);
    }

    /** One message of the client's. */
    static final class Message extends McpRequestImpl<Client> {
        /** Whether it was no JSON-RPC, which the client was told. */
        private boolean isRefused;

        private Message(JsonObject message, Client client) {
            super(McpServer.DEFAULT, message, client, client, null, null, null);
        }
    }

    /** Whoever started this program. */
    private static final class Client extends McpConnectionBase {
        private final OutputStream out;
        private final Context writer;

        Client(McpServerRuntimeConfig config, OutputStream out, Context writer) {
            super(ConnectionManager.connectionId(), config, McpServer.DEFAULT);
            this.out = out;
            this.writer = writer;
        }

        /** In the order of the calls, on a thread that may wait for the client to read. */
        @Override
        public Future<Void> send(JsonObject message) {
            if (message == null) {
                return Future.succeededFuture();
            }
            Buffer line = message.toBuffer().appendByte((byte) '\n');
            return writer.executeBlocking(() -> {
                out.write(line.getBytes());
                return null;
            });
        }
    }
}
