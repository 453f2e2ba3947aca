package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The endpoints are said three times: to the negotiation, to Quarkus REST, and to callers. */
class EndpointTest {
    private static final List<Class<?>> RESOURCES = List.of(SummariesResource.class, DigestsResource.class, ContextsResource.class,
            BatchResource.class, CorporaResource.class);

    private static JsonNode paths() throws IOException {
        return new YAMLMapper().readTree(EndpointTest.class.getResource("/META-INF/openapi.yaml")).path("paths");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void itsResourceTakesAndGivesTheSame(Endpoint endpoint) {
        Class<?> resource = RESOURCES.stream().filter(r -> r.getAnnotation(Path.class).value().equals(endpoint.path())).findFirst()
                .orElseThrow();
        Class<? extends Annotation> verb = endpoint.isRead() ? GET.class : POST.class;
        Method method = Arrays.stream(resource.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(verb)).findFirst().orElseThrow();
        Consumes consumes = method.getAnnotation(Consumes.class);
        assertThat(consumes == null ? List.of() : List.of(consumes.value())).isEqualTo(endpoint.consumes());
        assertThat(method.getAnnotation(Produces.class).value()).containsExactlyElementsOf(endpoint.produces());
    }

    @ParameterizedTest
    @EnumSource
    void theOpenApiDocumentSaysTheSame(Endpoint endpoint) throws IOException {
        JsonNode said = paths().path(endpoint.path());
        assertThat(names(said)).containsExactly(endpoint.isRead() ? "get" : "post");
        JsonNode method = said.iterator().next();
        assertThat(names(method.at("/requestBody/content"))).containsExactlyInAnyOrderElementsOf(endpoint.consumes());
        assertThat(names(method.at("/responses/200/content"))).containsExactlyInAnyOrderElementsOf(endpoint.produces());
    }

    @Test
    void thereAreNoOthers() throws IOException {
        List<String> paths = Stream.of(Endpoint.values()).map(Endpoint::path).toList();
        assertThat(RESOURCES).extracting(resource -> resource.getAnnotation(Path.class).value()).containsExactlyInAnyOrderElementsOf(paths);
        assertThat(names(paths())).containsExactlyInAnyOrderElementsOf(paths);
    }
}
