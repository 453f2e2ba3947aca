package dev.precis.rest;

import dev.precis.corpus.Corpora;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.media.AnswerType;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.Answers;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

/** The corpora that requests can name. */
@Path(CorporaResource.PATH)
class CorporaResource {
    static final String PATH = "/v1/corpora";

    private final EngineThreads threads;
    private final Corpora corpora;

    CorporaResource(EngineThreads threads, Corpora corpora) {
        this.threads = threads;
        this.corpora = corpora;
    }

    /** On a thread of the engine's: each is opened to be told of, which may wait for a disk and holds next to nothing. */
    @GET
    @Produces(MediaTypes.JSON)
    public Uni<Answer> list(@Context RoutingContext context) {
        return UniHelper.toUni(threads.runOnThread(() -> 0, EngineThreads.left(context),
                () -> new Answer(AnswerType.JSON, Answers.corpora(corpora.list()))));
    }
}
