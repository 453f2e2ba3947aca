package dev.precis.rest;

import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.media.MediaTypes;
import dev.precis.wire.QueryParameters;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Hands a body on as it is: it is read by {@code wire}, which every way in shares. */
@Provider
@Consumes({MediaTypes.JSON, MediaTypes.PLAIN, MediaTypes.HTML, MediaTypes.MARKDOWN, MediaTypes.WEBVTT, MediaTypes.SUBRIP, MediaTypes.MAIL})
class RequestBodyReader implements ServerMessageBodyReader<RequestBody> {
    @Override
    public boolean isReadable(Class<?> type, Type genericType, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
        return type == RequestBody.class;
    }

    @Override
    public RequestBody readFrom(Class<RequestBody> type, Type genericType, MediaType mediaType, ServerRequestContext context) {
        RoutingContext routing = ((ResteasyReactiveRequestContext) context).unwrap(RoutingContext.class);
        return RequestBody.of(NegotiationFilter.contentType(routing), BodyLimits.of(routing),
                QueryParameters.of(routing.request().query()), NegotiationFilter.answerType(routing), left(routing));
    }

    /** Completes when the caller leaves before the answer. */
    static Future<?> left(RoutingContext routing) {
        Promise<Void> left = Promise.promise();
        routing.addEndHandler(end -> {
            if (end.failed()) {
                left.tryComplete();
            }
        });
        return left.future();
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == RequestBody.class;
    }

    @Override
    public RequestBody readFrom(Class<RequestBody> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream in) {
        throw new UnsupportedOperationException("Quarkus REST calls the other one");
    }
}
