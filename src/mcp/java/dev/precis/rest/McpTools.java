package dev.precis.rest;

import dev.precis.rest.body.ReceivedBody;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.media.AnswerType;
import dev.precis.rest.media.ContentType;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.Problem;
import dev.precis.wire.ProblemKind;
import dev.precis.wire.Violation;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolManager.ToolAnnotations;
import io.quarkiverse.mcp.server.ToolManager.ToolArguments;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Answers calls of tools, over HTTP and over standard input alike, on the engine's threads and under its limits. */
@Singleton
class McpTools {
    private static final Logger LOG = Logger.getLogger(McpTools.class);
    private static final ContentType JSON = new ContentType(MediaTypes.JSON, "");
    private static final ToolAnnotations HARMLESS = new ToolAnnotations(null, true, false, true, false);

    private final Engine engine;
    private final CurrentVertxRequest current;

    McpTools(Engine engine, CurrentVertxRequest current) {
        this.engine = engine;
        this.current = current;
    }

    void register(@Observes StartupEvent event, ToolManager manager) {
        for (McpTool tool : McpTool.values()) {
            manager.newTool(tool.toolName()).setDescription(tool.description()).setAnnotations(HARMLESS)
                    .setInputSchema(tool.inputSchema()).setOutputSchema(tool.outputSchema())
                    .setAsyncHandler(call -> answer(tool, call)).register();
        }
    }

    private Uni<ToolResponse> answer(McpTool tool, ToolArguments call) {
        byte[] arguments = arguments(call).toString().getBytes(StandardCharsets.UTF_8);
        RequestBody body = new RequestBody(JSON, ReceivedBody.of(arguments), List.of(), AnswerType.JSON, callerLeft());
        return UniHelper.toUni(engine.run(body, () -> tool.answer(body.json(), engine))).map(McpTools::success)
                .onFailure().recoverWithItem(McpTools::refusal);
    }

    /** As they were sent: {@code wire} says what is wrong with them, whatever that is. */
    private static JsonObject arguments(ToolArguments call) {
        return call.rawMessage().asJsonObject().getJsonObject("params").getJsonObject("arguments", new JsonObject());
    }

    /** Over HTTP, the caller's connection may end; over standard input, the process does. */
    private Future<?> callerLeft() {
        RoutingContext routing = current.getCurrent();
        return routing == null ? Promise.promise().future() : EngineThreads.left(routing);
    }

    /** As structured content, and as text for clients of older versions of the protocol. */
    private static ToolResponse success(byte[] answer) {
        Buffer json = Buffer.buffer(answer);
        return new ToolResponse(false, List.of(new TextContent(json.toString())), new JsonObject(json), Map.of());
    }

    /** All that is wrong, by field: what an agent mends its call by. */
    private static ToolResponse refusal(Throwable failure) {
        Problem problem = Problem.of(failure, "");
        if (problem.kind() == ProblemKind.INTERNAL_ERROR) {
            LOG.error("A call failed", Redacted.of(failure));
        }
        return ToolResponse.error(problem.violations().isEmpty()
                ? problem.kind().title() + ". " + problem.detail()
                : problem.violations().stream().map(McpTools::line).collect(Collectors.joining("\n")));
    }

    private static String line(Violation violation) {
        return violation.field() + ": " + violation.message();
    }
}
