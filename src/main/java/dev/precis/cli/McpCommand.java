package dev.precis.cli;

import dev.precis.cli.io.Streams;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis mcp}: tools for an agent that starts this program and speaks the Model Context Protocol with it. */
final class McpCommand implements Command {
    private final Optional<Runnable> server;

    /** @param server answers over standard input and output until that ends; empty where it isn't built in */
    McpCommand(Optional<Runnable> server) {
        this.server = server;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Serves an agent over standard input and output, by the Model Context Protocol.")
                .description("Its tools are summarize, digest, extract_for_question and keywords. It is there in builds with -Dmcp.")
                .footer("  precis mcp", "  claude mcp add precis -- precis mcp");
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        server.orElseThrow(() -> new UsageException("this build has no mcp; mvn package -Dmcp makes one that has")).run();
        return ExitCode.OK;
    }
}
