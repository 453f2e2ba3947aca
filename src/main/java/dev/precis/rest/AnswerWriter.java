package dev.precis.rest;

import dev.precis.rest.media.AnswerType;
import dev.precis.rest.media.MediaTypes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends an answer, which {@code wire} has written, with the headers that belong to it. */
@Provider
@Produces({MediaTypes.JSON, MediaTypes.PLAIN, MediaTypes.MARKDOWN, MediaTypes.HTML})
class AnswerWriter implements ServerMessageBodyWriter<Answer> {
    /** Below this, a response fits into one packet, and compressing it saves nothing. */
    static final int WORTH_COMPRESSING = 1400;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
        return type == Answer.class;
    }

    @Override
    public void writeResponse(Answer answer, Type genericType, ServerRequestContext context) {
        ServerHttpResponse response = context.serverResponse();
        // Quarkus REST would write a Content-Type of its own over this one
        response.setPreCommitListener(null);
        response.setResponseHeader("Content-Type", answer.type().contentType());
        response.setResponseHeader("Vary", "Accept, Accept-Encoding");
        response.setResponseHeader("X-Content-Type-Options", "nosniff");
        if (answer.type() == AnswerType.HTML) {
            response.setResponseHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        if (answer.body().length < WORTH_COMPRESSING) {
            // for Vert.x: leave it as it is
            response.setResponseHeader("Content-Encoding", "identity");
        }
        response.end(answer.body());
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Answer.class;
    }

    @Override
    public void writeTo(Answer answer, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) {
        throw new UnsupportedOperationException("Quarkus REST calls the other one");
    }
}
