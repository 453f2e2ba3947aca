package dev.precis.rest;

import dev.precis.azure.Page;
import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.body.LimitedBody;
import dev.precis.rest.body.ReceivedBody;
import dev.precis.rest.media.MediaTypes;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Where Azure's clients submit a job; it is done when they have the answer. */
@Path(AzureResource.PATH)
@LimitedBody
class AzureResource {
    /** Whatever is or might one day be of Azure's protocol. */
    static final String ROOT = "/language/";
    static final String PATH = ROOT + "analyze-text/jobs";

    private final AzureService service;

    AzureResource(AzureService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaTypes.JSON)
    public Uni<Response> submit(@Context RoutingContext context) {
        ReceivedBody body = BodyLimits.of(context);
        return service.answer(context, body, jobs -> {
            String version = AzureService.apiVersion(context);
            String job = AzureService.uri(context) + "/" + jobs.submit(body.bytes());
            return Response.accepted().header("operation-location", job + "?api-version=" + version).build();
        });
    }

    /** What part of a job a request asks for. */
    static Page page(RoutingContext context) {
        return Page.of(parameter(context, "skip"), parameter(context, "top"), context.queryParams().get("showStats"),
                AzureService.uri(context), AzureService.apiVersion(context));
    }

    /** Clients send it with a dollar sign or without. */
    private static String parameter(RoutingContext context, String name) {
        String value = context.queryParams().get(name);
        return value == null ? context.queryParams().get("$" + name) : value;
    }
}
