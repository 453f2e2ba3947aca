package dev.precis.rest;

import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.Answers;
import dev.precis.wire.JsonRequests;
import dev.precis.wire.WireRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

/** Passages retrieved for a question in, what of them answers it out, for a language model to read. */
@Path(ContextsResource.PATH)
class ContextsResource {
    static final String PATH = "/v1/contexts";

    private final Engine engine;

    ContextsResource(Engine engine) {
        this.engine = engine;
    }

    @POST
    @Consumes(MediaTypes.JSON)
    @Produces(MediaTypes.JSON)
    public Uni<Answer> compress(@Context RoutingContext context) {
        return engine.answer(context, this::contextOf);
    }

    private byte[] contextOf(RequestBody body) {
        WireRequest request = JsonRequests.context(body.json());
        return Answers.context(engine.summarize(request), request);
    }
}
