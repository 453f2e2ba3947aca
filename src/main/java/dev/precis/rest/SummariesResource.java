package dev.precis.rest;

import dev.precis.model.Format;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.JsonRequests;
import dev.precis.wire.Rendering;
import dev.precis.wire.TextRequests;
import dev.precis.wire.WireRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

/** One text in, its most informative sentences out. */
@Path(SummariesResource.PATH)
class SummariesResource {
    static final String PATH = "/v1/summaries";

    private final Engine engine;

    SummariesResource(Engine engine) {
        this.engine = engine;
    }

    @POST
    @Consumes({MediaTypes.JSON, MediaTypes.PLAIN, MediaTypes.HTML, MediaTypes.MARKDOWN, MediaTypes.WEBVTT, MediaTypes.SUBRIP,
        MediaTypes.MAIL})
    @Produces({MediaTypes.JSON, MediaTypes.PLAIN, MediaTypes.MARKDOWN, MediaTypes.HTML})
    public Uni<Answer> summarize(@Context RoutingContext context) {
        return engine.answer(context, this::summary);
    }

    private byte[] summary(RequestBody body) {
        Rendering rendering = body.answerType().rendering();
        String mediaType = body.contentType().mediaType();
        WireRequest request = mediaType.equals(MediaTypes.JSON)
                ? JsonRequests.summary(body.json(), rendering)
                : TextRequests.summary(body.text(), format(mediaType), body.parameters(), rendering);
        return rendering.write(engine.summarize(request), request);
    }

    private static Format format(String mediaType) {
        return switch (mediaType) {
            case MediaTypes.HTML -> Format.HTML;
            case MediaTypes.MARKDOWN -> Format.MARKDOWN;
            case MediaTypes.WEBVTT, MediaTypes.SUBRIP -> Format.TRANSCRIPT;
            case MediaTypes.MAIL -> Format.MAIL;
            default -> Format.PLAIN;
        };
    }
}
