package dev.precis.rest;

import dev.precis.rest.media.AnswerType;
import jakarta.ws.rs.core.Response;

/** What {@code wire} has written, with the headers that belong to it. */
final class Answer {
    /** Below this, a response fits into one packet, and compressing it saves nothing. */
    static final int WORTH_COMPRESSING = 1400;

    private Answer() {}

    static Response of(AnswerType type, byte[] body) {
        Response.ResponseBuilder response = Response.ok(body).header("Content-Type", type.contentType()).header("Vary", "Accept")
                .header("X-Content-Type-Options", "nosniff");
        if (type == AnswerType.HTML) {
            response.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        if (body.length < WORTH_COMPRESSING) {
            // for Vert.x: leave it as it is
            response.header("Content-Encoding", "identity");
        }
        return response.build();
    }
}
