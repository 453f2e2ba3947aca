package dev.precis.rest;

import dev.precis.rest.engine.PrecisConfig;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The key that callers of the API must send, if one is configured. */
@Startup // a service whose key can't be read does not start
@ApplicationScoped // its settings are read when the service starts, which is later than Quarkus REST makes its filters
class ApiKeyFilter {
    /** Where the Model Context Protocol is served, if it was built in. */
    static final String MCP = "/mcp";
    /** Whatever is or might one day be under these needs the key. */
    private static final List<String> APIS = List.of("/v1/", AzureResource.ROOT, MCP);
    /** What a key is sent in, beside {@code Authorization}; the second is that of Azure's clients. */
    private static final List<String> HEADERS = List.of("X-API-Key", "Ocp-Apim-Subscription-Key");
    private static final String BEARER = "Bearer ";
    private static final String KEY = "precis.api.key";

    /** The digest of the key; empty when everybody may call. */
    private final Optional<byte[]> digest;
    private final WrongKeys wrongKeys;

    ApiKeyFilter(PrecisConfig config, Config settings) {
        wrongKeys = new WrongKeys(config.api().wrongKeys(), System::nanoTime);
        // a key that is set to nothing counts as none for whoever asks for its value alone
        Optional<String> key = Optional.ofNullable(settings.getConfigValue(KEY).getValue());
        Optional<Path> file = config.api().keyFile();
        if (key.isPresent() && file.isPresent()) {
            throw new ConfigurationException("Only one of precis.api.key and precis.api.key-file may be set");
        }
        digest = key.or(() -> file.map(ApiKeyFilter::firstLine)).map(ApiKeyFilter::requireKey).map(ApiKeyFilter::digest);
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new ConfigurationException("precis.api.key-file can't be read", e);
        }
    }

    /**
     * An empty key is a mistake in a deployment; serving everybody because of it would be a worse one. One with other characters than a
     * header field is sure to carry could never be sent.
     */
    private static String requireKey(String key) {
        if (key.isBlank()) {
            throw new ConfigurationException("precis.api.key or the first line of precis.api.key-file is blank");
        }
        String bare = key.strip();
        if (!bare.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new ConfigurationException("precis.api.key must be of ASCII: a header field carries no others");
        }
        return bare;
    }

    /**
     * Lets a request pass that has the key, at once and however many wrong ones came from the same address: behind a proxy that address
     * is everybody's. The comparison takes as long for a wrong key as for the right one.
     */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
    void require(RoutingContext context) {
        if (digest.isEmpty() || APIS.stream().noneMatch(context.normalizedPath()::startsWith)) {
            return;
        }
        List<String> sent = sent(context.request());
        if (sent.stream().anyMatch(this::isKey)) {
            return;
        }
        // who sends no key guesses none
        if (!sent.isEmpty() && !wrongKeys.admit(context.request().remoteAddress().hostAddress())) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wrongKeys.secondsLeft()));
            throw new ProblemException(ProblemKind.TOO_MANY_WRONG_KEYS,
                    "More wrong API keys came from this address than are looked into a minute; the right key is always taken");
        }
        throw new ProblemException(ProblemKind.UNAUTHORIZED, "Send the key as Authorization: Bearer <key> or X-API-Key: <key>");
    }

    private boolean isKey(String sent) {
        return MessageDigest.isEqual(digest.orElseThrow(), digest(sent));
    }

    /** What may be the key, of each place for it: a token beside it may be for a proxy that the request came through. */
    private static List<String> sent(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        String bearer = authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length())
                : "";
        return Stream.concat(Stream.of(bearer), HEADERS.stream().map(request::getHeader)).filter(Objects::nonNull).map(String::strip)
                .filter(key -> !key.isEmpty()).toList();
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
