package dev.precis.rest;

import dev.precis.azure.ApiVersion;
import dev.precis.azure.Page;
import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.body.ReceivedBody;
import dev.precis.rest.media.MediaTypes;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Where Azure's clients submit a job, look at it and cancel it; it is done when they have the answer. */
@Path(AzureResource.PATH)
class AzureResource {
    /** Whatever is or might one day be of Azure's protocol. */
    static final String ROOT = "/language/";
    static final String PATH = ROOT + "analyze-text/jobs";

    private final AzureService service;
    private final BodyLimits limits;

    AzureResource(AzureService service, BodyLimits limits) {
        this.service = service;
        this.limits = limits;
    }

    @POST
    @Consumes(MediaTypes.JSON)
    public Uni<Response> submit(@Context RoutingContext context) {
        return service.answer(context, limits.receive(context), (jobs, body) -> {
            String version = apiVersion(context);
            return accepted(uri(context) + "/" + jobs.submit(body), version);
        });
    }

    @GET
    @Path("{job}")
    public Uni<Response> status(@PathParam("job") String job, @Context RoutingContext context) {
        return service.answer(context, nothing(), (jobs, nothing) -> AzureService.json(200, jobs.status(job, page(context))));
    }

    /** It was done before anybody could cancel it; so this changes nothing, which the protocol allows for. */
    @POST
    @Path("{job}:cancel")
    public Uni<Response> cancel(@PathParam("job") String job, @Context RoutingContext context) {
        return service.answer(context, nothing(), (jobs, nothing) -> {
            jobs.cancel(job);
            String uri = uri(context);
            return accepted(uri.substring(0, uri.lastIndexOf(':')), apiVersion(context));
        });
    }

    /** In place of a body, where there is none to receive. */
    private static Future<ReceivedBody> nothing() {
        return Future.succeededFuture(ReceivedBody.of(new byte[0]));
    }

    private static Response accepted(String job, String version) {
        return Response.accepted().header("operation-location", job + "?api-version=" + version).build();
    }

    /** What part of a job a request asks for. */
    private static Page page(RoutingContext context) {
        return Page.of(parameter(context, "skip"), parameter(context, "top"), context.queryParams().get("showStats"),
                uri(context), apiVersion(context));
    }

    /** Clients send it with a dollar sign or without. */
    private static String parameter(RoutingContext context, String name) {
        String value = context.queryParams().get(name);
        return value == null ? context.queryParams().get("$" + name) : value;
    }

    /** The URI of a request as its caller sees it, without parameters. */
    private static String uri(RoutingContext context) {
        String uri = context.request().absoluteURI();
        int end = uri.indexOf('?');
        String path = end < 0 ? uri : uri.substring(0, end);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** @throws dev.precis.azure.AzureException when it is missing, or of a version without extractive summaries */
    private static String apiVersion(RoutingContext context) {
        return ApiVersion.require(context.queryParams().get("api-version"));
    }
}
