package dev.precis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.SortFieldProvider;
import org.junit.jupiter.api.Test;

/** Natively there are those classes alone that are listed: another release of Lucene must not leave one of its formats out. */
class NativeServicesTest {
    private static final List<Class<?>> SERVICES = List.of(Codec.class, PostingsFormat.class, DocValuesFormat.class,
            KnnVectorsFormat.class, SortFieldProvider.class);

    private static JsonNode metadata() throws IOException {
        return new JsonMapper().readTree(NativeServicesTest.class.getResource(
                "/META-INF/native-image/dev.precis/precis/reachability-metadata.json"));
    }

    @Test
    void everyFormatThatLuceneReadsIsListed() throws IOException {
        assertThat(metadata().path("reflection")).allSatisfy(type -> assertThat(type.at("/methods/0/name").asText()).isEqualTo("<init>"));
        assertThat(metadata().path("reflection").findValuesAsText("type")).containsExactlyInAnyOrderElementsOf(new TreeSet<>(
                SERVICES.stream().flatMap(NativeServicesTest::providers).toList()));
    }

    private static Stream<String> providers(Class<?> service) {
        return ServiceLoader.load(service).stream().map(provider -> provider.type().getName())
                .filter(name -> !name.startsWith("org.apache.lucene.tests."));
    }

    @Test
    void soAreTheFilesThatNameThem() throws IOException {
        assertThat(metadata().path("resources").findValuesAsText("glob")).containsExactlyElementsOf(
                SERVICES.stream().map(service -> "META-INF/services/" + service.getName()).toList());
    }
}
