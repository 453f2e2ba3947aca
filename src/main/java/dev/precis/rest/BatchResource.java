package dev.precis.rest;

import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.media.ContentEncoding;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.ProblemException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

/**
 * NDJSON in and out, one request and one answer a line, in the same order, while it streams. A line that can't be answered gets
 * its problem and the rest go on; blank lines are passed over. A caller that doesn't read its answers is not read from any further.
 */
@Path(BatchResource.PATH)
class BatchResource {
    static final String PATH = SummariesResource.PATH + "/batch";

    private final BodyLimits limits;
    private final EngineThreads threads;
    private final Engine engine;

    BatchResource(BodyLimits limits, EngineThreads threads, Engine engine) {
        this.limits = limits;
        this.threads = threads;
        this.engine = engine;
    }

    @POST
    @Consumes(MediaTypes.NDJSON)
    @Produces(MediaTypes.NDJSON)
    public Multi<byte[]> summarize(@Context RoutingContext context) {
        if (!context.queryParams().isEmpty()) {
            throw ProblemException.invalid("query string", "must be empty: each line says everything itself");
        }
        ContentEncoding encoding = ContentEncoding.of(context);
        return Multi.createFrom().emitter(
                answers -> new Batch(context, encoding, limits, threads, engine, answers).start(), BackPressureStrategy.BUFFER);
    }
}
