package dev.precis.http;

import dev.precis.wire.ProblemKind;
import dev.precis.wire.RejectedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The pages for people: the web page, the OpenAPI document and Swagger UI. They are a handful of resources of fixed names, so
 * they are served by name; an OpenAPI extension would add megabytes to the executable to generate what stands here by hand.
 */
final class Pages {
    /** The samples of the web page. */
    private static final List<String> SEEDS = List.of("000_81d2d25efdba6865.txt", "001_6f4558f7f84504df.txt",
            "002_9a83e0de82b39d8e.txt", "003_82837cee5602c89a.txt", "004_3d929be05c6d5bd0.txt");
    private static final String SELF_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** Swagger UI sets style attributes. */
    private static final String SWAGGER = SELF_ONLY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private Pages() {}

    static void add(Router router) {
        page(router, "/", "index.html", "text/html; charset=utf-8", SELF_ONLY);
        page(router, "/precis.css", "precis.css", "text/css; charset=utf-8", SELF_ONLY);
        page(router, "/precis.js", "precis.js", "text/javascript; charset=utf-8", SELF_ONLY);
        for (String seed : SEEDS) {
            page(router, "/seeds/" + seed, "seeds/" + seed, "text/plain; charset=utf-8", SELF_ONLY);
        }
        page(router, "/q/openapi", "openapi.yaml", "application/yaml", SELF_ONLY);
        page(router, "/q/swagger-ui", "swagger-ui.html", "text/html; charset=utf-8", SWAGGER);
        page(router, "/q/swagger-ui/start.js", "swagger-ui-start.js", "text/javascript; charset=utf-8", SWAGGER);
        page(router, "/q/swagger-ui/swagger-ui.css", "swagger-ui.css", "text/css; charset=utf-8", SWAGGER);
        page(router, "/q/swagger-ui/swagger-ui-bundle.js", "swagger-ui-bundle.js", "text/javascript; charset=utf-8", SWAGGER);
    }

    private static void page(Router router, String path, String resource, String contentType, String policy) {
        int order = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT;
        router.get(path).order(order).handler(context -> send(context, resource, contentType, policy));
        router.head(path).order(order).handler(context -> send(context, resource, contentType, policy));
        router.route(path).order(order + 1).handler(context -> {
            context.response().putHeader("Allow", "GET, HEAD");
            throw new RejectedException(ProblemKind.METHOD_NOT_ALLOWED, "This path takes GET, HEAD");
        });
    }

    private static void send(RoutingContext context, String resource, String contentType, String policy) {
        Buffer body = Buffer.buffer(read(resource));
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
                .putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(body);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Pages.class.getResourceAsStream("pages/" + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the program can't be read", e);
        }
    }
}
