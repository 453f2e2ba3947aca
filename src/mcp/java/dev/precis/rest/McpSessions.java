package dev.precis.rest;

import io.quarkiverse.mcp.server.InitialCheck;
import io.quarkiverse.mcp.server.InitialRequest;
import io.quarkiverse.mcp.server.McpConnection;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Bounds what open sessions hold: how many there are, and what each client said of itself. */
@Singleton
class McpSessions implements InitialCheck {
    private static final int MOST = 10_000;
    /** In characters. */
    private static final int LONGEST_GREETING = 10_000;

    private final ConnectionManager sessions;

    McpSessions(ConnectionManager sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<CheckResult> perform(InitialRequest greeting) {
        if (greeting.toString().length() > LONGEST_GREETING) {
            return CheckResult.error("clientInfo and capabilities must be at most " + LONGEST_GREETING + " characters");
        }
        int open = 0;
        for (McpConnection session : sessions) {
            open++;
        }
        return open > MOST ? CheckResult.error("Too many sessions are open; try again later") : CheckResult.success();
    }
}
