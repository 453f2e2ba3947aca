package dev.precis.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The pages for people: what stands in {@code META-INF/resources}, and the OpenAPI document. Quarkus' own handler for that folder is
 * Vert.x' {@code StaticHandler}, which unpacks each file into a temporary folder before it sends it; a read-only container has none.
 */
final class Pages {
    private static final String FOLDER = "/META-INF/resources";
    private static final String SWAGGER_UI = "/q/swagger-ui";
    private static final String OPENAPI = "/q/openapi";
    /** Paths that are not the names of files. */
    private static final Map<String, String> FILES = Map.of(
            "/", FOLDER + "/index.html",
            SWAGGER_UI, FOLDER + SWAGGER_UI + "/index.html",
            OPENAPI, "/META-INF/openapi.yaml",
            OPENAPI + ".yaml", "/META-INF/openapi.yaml",
            OPENAPI + ".json", "/META-INF/openapi.json");
    /** What a file is, by the end of its name; no others are served. */
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "json", "application/json",
            "yaml", "application/yaml",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private static final String SELF_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** Swagger UI sets style attributes. */
    private static final String SWAGGER = SELF_ONLY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private Pages() {}

    /** Serves a page, or leaves the request to others where there is none. */
    static void serve(RoutingContext context) {
        String path = context.normalizedPath();
        String page = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (page.equals(OPENAPI) && "json".equalsIgnoreCase(context.request().getParam("format"))) {
            page = OPENAPI + ".json";
        }
        String file = FILES.getOrDefault(page, FOLDER + page);
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        byte[] content = type == null || !isName(file) ? null : read(file);
        if (content == null) {
            context.next();
        } else if (context.request().method() == HttpMethod.GET || context.request().method() == HttpMethod.HEAD) {
            send(context, content, type, page.startsWith(SWAGGER_UI) ? SWAGGER : SELF_ONLY);
        } else {
            throw NegotiationFilter.otherMethod(context, "GET, HEAD");
        }
    }

    /** Whether it can be the name of a file of ours, and of no other: it holds no escape and leads nowhere else. */
    private static boolean isName(String file) {
        return !file.contains("..") && file.chars().allMatch(
                c -> c < 0x80 && Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '-' || c == '_');
    }

    private static void send(RoutingContext context, byte[] content, String type, String policy) {
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(Buffer.buffer(content));
    }

    /** A file of the program, which may hold it compressed; null where there is none. */
    private static byte[] read(String file) {
        try (InputStream in = Pages.class.getResourceAsStream(file); InputStream gzip = Pages.class.getResourceAsStream(file + ".gz")) {
            return in != null ? in.readAllBytes() : gzip != null ? new GZIPInputStream(gzip).readAllBytes() : null;
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the program can't be read", e);
        }
    }
}
