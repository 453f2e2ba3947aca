package dev.precis.rest;

import dev.precis.azure.ApiVersion;
import dev.precis.azure.Page;
import dev.precis.rest.media.MediaTypes;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The jobs of Azure's protocol: submitted, looked at and cancelled. */
@Path(AzureResource.PATH)
class AzureResource {
    /** Whatever is or might one day be of Azure's protocol. */
    static final String ROOT = "/language/";
    static final String PATH = ROOT + "analyze-text/jobs";

    private final AzureService service;

    AzureResource(AzureService service) {
        this.service = service;
    }

    /** A job is done when its client has the answer. */
    @POST
    @Consumes(MediaTypes.JSON)
    public Uni<Response> submit(@Context RoutingContext context) {
        return service.answer(context, (jobs, body) -> {
            String version = apiVersion(context);
            return accepted(uri(context) + "/" + jobs.submit(body.bytes()), version);
        });
    }

    @GET
    @Path("{job}")
    public Uni<Response> status(@PathParam("job") String job, @Context RoutingContext context) {
        return service.answer(context, jobs -> AzureService.json(200, jobs.status(job, page(context))));
    }

    /** It was done before anybody could cancel it; so this changes nothing, which the protocol allows for. */
    @POST
    @Path("{job}:cancel")
    public Uni<Response> cancel(@PathParam("job") String job, @Context RoutingContext context) {
        return service.answer(context, jobs -> {
            jobs.cancel(job);
            String uri = uri(context);
            return accepted(uri.substring(0, uri.lastIndexOf(':')), apiVersion(context));
        });
    }

    private static Response accepted(String job, String apiVersion) {
        return Response.accepted().header("operation-location", job + "?api-version=" + apiVersion).build();
    }

    /** What part of a job a request asks for. */
    private static Page page(RoutingContext context) {
        return Page.of(parameter(context, "skip"), parameter(context, "top"), context.queryParams().get("showStats"), uri(context),
                apiVersion(context));
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
