package dev.precis.deploy;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.knative.serving.v1.Service;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads manifests into the models of their kinds, strictly: a field that the kind does not have is an error. */
final class Manifests {
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.ofEntries(
            entry("apps/v1 Deployment", Deployment.class),
            entry("v1 ConfigMap", ConfigMap.class),
            entry("v1 Pod", Pod.class),
            entry("v1 Service", io.fabric8.kubernetes.api.model.Service.class),
            entry("v1 ServiceAccount", ServiceAccount.class),
            entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            entry("networking.k8s.io/v1 Ingress", Ingress.class),
            entry("batch/v1 Job", Job.class),
            entry("serving.knative.dev/v1 Service", Service.class));
    /** Kinds of the Prometheus Operator, whose models are not here; {@link #tree} gives them as they are written. */
    private static final Set<String> TREES = Set.of("monitoring.coreos.com/v1 ServiceMonitor", "monitoring.coreos.com/v1 PrometheusRule");

    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1;

                /** The models would keep what they don't know; here it is a typing error. */
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private final Map<String, HasMetadata> byKind = new LinkedHashMap<>();
    private final Map<String, JsonNode> trees = new LinkedHashMap<>();

    private Manifests(String yaml) {
        for (JsonNode document : documents(yaml)) {
            String name = document.path("kind").asText();
            String kind = document.path("apiVersion").asText() + ' ' + name;
            Class<? extends HasMetadata> model = KINDS.get(kind);
            if (model == null && !TREES.contains(kind)) {
                throw new IllegalArgumentException("a manifest of an unexpected kind: " + kind);
            }
            if (trees.put(name, document) != null) {
                throw new IllegalArgumentException("two manifests of kind " + kind);
            }
            if (model != null) {
                byKind.put(name, YAML.convertValue(document, model));
            }
        }
    }

    static Manifests of(String yaml) {
        return new Manifests(yaml);
    }

    static Manifests read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> documents(String yaml) {
        List<JsonNode> documents = new ArrayList<>();
        try (MappingIterator<JsonNode> all = YAML.readerFor(JsonNode.class).readValues(yaml)) {
            all.forEachRemaining(document -> {
                if (!document.isNull()) {
                    documents.add(document);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    <T extends HasMetadata> T get(Class<T> kind) {
        return kind.cast(byKind.get(kind.getSimpleName()));
    }

    JsonNode tree(String kind) {
        return trees.get(kind);
    }

    /** What each manifest says, as it is written. */
    Collection<JsonNode> trees() {
        return trees.values();
    }

    List<String> kinds() {
        return List.copyOf(trees.keySet());
    }
}
