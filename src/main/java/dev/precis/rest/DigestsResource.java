package dev.precis.rest;

import dev.precis.model.Summary;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.Answers;
import dev.precis.wire.JsonRequests;
import dev.precis.wire.Rendering;
import dev.precis.wire.WireRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

/** Many documents in, one summary of them all out. */
@Path(DigestsResource.PATH)
class DigestsResource {
    static final String PATH = "/v1/digests";

    private final Engine engine;

    DigestsResource(Engine engine) {
        this.engine = engine;
    }

    @POST
    @Consumes(MediaTypes.JSON)
    @Produces({MediaTypes.JSON, MediaTypes.PLAIN})
    public Uni<Answer> digest(@Context RoutingContext context) {
        return engine.answer(context, this::digestOf);
    }

    private byte[] digestOf(RequestBody body) {
        Rendering rendering = body.answerType().rendering();
        WireRequest request = JsonRequests.digest(body.json(), rendering);
        Summary summary = engine.summarize(request);
        return rendering == Rendering.JSON ? Answers.digest(summary, request) : rendering.write(summary, request);
    }
}
