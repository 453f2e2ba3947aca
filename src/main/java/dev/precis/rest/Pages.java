package dev.precis.rest;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages for people: the web page, the OpenAPI document and Swagger UI. They are a handful of resources of fixed names, so
 * they are served by name; an OpenAPI extension would add megabytes to the executable to generate what stands here by hand.
 */
final class Pages {
    private static final String SELF_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** Swagger UI sets style attributes. */
    private static final String SWAGGER = SELF_ONLY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final Map<String, Page> PAGES = pages();

    private Pages() {}

    /**
     * @param resource where it stands in the program
     * @param policy what the browser may load and run for it
     */
    private record Page(String resource, String contentType, String policy) {}

    private static Map<String, Page> pages() {
        Map<String, Page> pages = new HashMap<>();
        pages.put("/", new Page("index.html", "text/html; charset=utf-8", SELF_ONLY));
        pages.put("/precis.css", new Page("precis.css", "text/css; charset=utf-8", SELF_ONLY));
        pages.put("/precis.js", new Page("precis.js", "text/javascript; charset=utf-8", SELF_ONLY));
        // the samples of the web page
        for (String seed : List.of("000_81d2d25efdba6865.txt", "001_6f4558f7f84504df.txt", "002_9a83e0de82b39d8e.txt",
                "003_82837cee5602c89a.txt", "004_3d929be05c6d5bd0.txt")) {
            pages.put("/seeds/" + seed, new Page("seeds/" + seed, "text/plain; charset=utf-8", SELF_ONLY));
        }
        pages.put("/q/openapi", new Page("openapi.yaml", "application/yaml", SELF_ONLY));
        pages.put("/q/swagger-ui", new Page("swagger-ui.html", "text/html; charset=utf-8", SWAGGER));
        pages.put("/q/swagger-ui/start.js", new Page("swagger-ui-start.js", "text/javascript; charset=utf-8", SWAGGER));
        pages.put("/q/swagger-ui/swagger-ui.css", new Page("swagger-ui.css", "text/css; charset=utf-8", SWAGGER));
        pages.put("/q/swagger-ui/swagger-ui-bundle.js", new Page("swagger-ui-bundle.js", "text/javascript; charset=utf-8", SWAGGER));
        return Map.copyOf(pages);
    }

    /** One route for all of them: each route more makes every start longer. */
    static void add(Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(Pages::serve);
    }

    private static void serve(RoutingContext context) {
        String path = context.normalizedPath();
        Page page = PAGES.get(path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        if (page == null) {
            context.next();
        } else if (context.request().method() == HttpMethod.GET || context.request().method() == HttpMethod.HEAD) {
            send(context, page);
        } else {
            throw Routes.otherMethod(context, "GET, HEAD");
        }
    }

    private static void send(RoutingContext context, Page page) {
        Buffer body = Buffer.buffer(read(page.resource()));
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, page.contentType())
                .putHeader("Content-Security-Policy", page.policy())
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
