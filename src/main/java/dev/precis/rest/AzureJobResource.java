package dev.precis.rest;

import dev.precis.rest.body.ReceivedBody;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** One job of Azure's protocol, to look at and to cancel. */
@Path(AzureResource.PATH)
class AzureJobResource {
    private static final ReceivedBody NOTHING = ReceivedBody.of(new byte[0]);

    private final AzureService service;

    AzureJobResource(AzureService service) {
        this.service = service;
    }

    @GET
    @Path("{job}")
    public Uni<Response> status(@PathParam("job") String job, @Context RoutingContext context) {
        return service.answer(context, NOTHING, jobs -> AzureService.json(200, jobs.status(job, AzureResource.page(context))));
    }

    /** It was done before anybody could cancel it; so this changes nothing, which the protocol allows for. */
    @POST
    @Path("{job}:cancel")
    public Uni<Response> cancel(@PathParam("job") String job, @Context RoutingContext context) {
        return service.answer(context, NOTHING, jobs -> {
            jobs.cancel(job);
            String uri = AzureService.uri(context);
            return Response.accepted().header("operation-location", uri.substring(0, uri.lastIndexOf(':')) + "?api-version="
                    + AzureService.apiVersion(context)).build();
        });
    }
}
