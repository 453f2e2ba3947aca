package dev.precis.rest.media;

import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.netty.handler.codec.compression.ZlibWrapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** How a body is sent. */
public enum ContentEncoding {
    IDENTITY(null), GZIP(ZlibWrapper.GZIP), DEFLATE(ZlibWrapper.ZLIB_OR_NONE);

    private static final String SERVED = "gzip, deflate";

    private final ZlibWrapper wrapper;

    ContentEncoding(ZlibWrapper wrapper) {
        this.wrapper = wrapper;
    }

    /**
     * The encoding of a request's body.
     *
     * @throws ProblemException 415 for one that isn't served, with what is in {@code Accept-Encoding}
     */
    public static ContentEncoding of(RoutingContext context) {
        String encoding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            case "deflate", "x-deflate" -> DEFLATE;
            default -> {
                context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, SERVED);
                throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "The Content-Encoding must be one of " + SERVED);
            }
        };
    }

    /** What undoes it. */
    public ContentDecoder decoder() {
        return new ContentDecoder(wrapper);
    }
}
