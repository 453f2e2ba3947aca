package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that the pages of deploy/ tell: run where it can run here, by this test or by a script that CI runs, and else held to
 * the files, scripts, images and settings that it names. A command of a new kind fails until somebody says here how it is checked.
 */
class ReadmeCommandsTest {
    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern BLOCK = Pattern.compile("(?s)```bash\n(.*?)```");
    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
    /** In the running text; two words alone name a command and are none. */
    private static final Pattern COMMAND = Pattern.compile(
            "(?:(?:kubectl|helm|docker|kind|sam|aws|gcloud|az|mvn|curl|[A-Z_]+=\\S+) \\S+ .*|deploy/[a-z-]+/[a-z-]+(?: .*)?)");
    private static final Pattern COMMENT = Pattern.compile("\\s{2,}# .*");
    private static final Pattern SET = Pattern.compile("--set ([\\w.]+)=(\\S+)");
    private static final Pattern ENDPOINT = Pattern.compile("/v1/summaries\\?sentences=\\d");

    @FunctionalInterface
    private interface Check {
        void of(MatchResult command) throws Exception;
    }

    /** Kinds of commands by what they look like. */
    private static final Map<Pattern, Check> CHECKS = new LinkedHashMap<>();

    private static void check(String command, Check check) {
        CHECKS.put(Pattern.compile(command), check);
    }

    private static Check exists(String what, Predicate<Path> test) {
        return command -> assertThat(Path.of(command.group(1))).matches(test, what);
    }

    static {
        check("kubectl (?:apply|delete) -k (\\S+)", command -> {
            Tool.Ran rendered = Tool.run("kubectl", "kustomize", command.group(1));
            assertThat(rendered.status()).as(rendered.out()).isZero();
            assertThat(Manifests.of(rendered.out()).kinds()).isNotEmpty();
        });
        check("kubectl apply -f (\\S+)", command -> assertThat(Manifests.read(Path.of(command.group(1))).kinds()).isNotEmpty());
        check("kubectl delete (job|ksvc) (\\S+)",
                command -> assertThat(Manifests.read(command.group(1).equals("job")
                        ? DEPLOY.resolve("kubernetes/job.yaml")
                        : DEPLOY.resolve("knative/service.yaml")).trees()).singleElement()
                        .satisfies(manifest -> assertThat(manifest.at("/metadata/name").asText()).isEqualTo(command.group(2))));
        check("kubectl port-forward service/precis 8080:80", command -> assertThat(
                Manifests.read(DEPLOY.resolve("kubernetes/base/service.yaml")).get(io.fabric8.kubernetes.api.model.Service.class)
                        .getSpec().getPorts().getFirst().getPort())
                .isEqualTo(80));
        check("kubectl patch deployment precis --patch '(.*)'", command -> PodChecks.readsCorpora(
                Manifests.YAML.readValue(command.group(1), Deployment.class).getSpec().getTemplate().getSpec(), ""));
        // needs a cluster; the test after it takes the secret's entry for the key
        check("kubectl create secret generic precis-key --from-literal=key=.*", command -> {
        });
        check("helm (?:install|upgrade) precis (\\S+)((?: --reuse-values| --set \\S+)*)", command -> {
            TemplateCommand template = new Helm(Path.of(command.group(1))).template().withName("precis").withKubeVersion("1.31.0");
            SET.matcher(command.group(2)).results().forEach(value -> template.set(value.group(1), value.group(2)));
            assertThat(Manifests.of(template.call()).kinds()).contains("Deployment");
        });
        check("helm (?:test|uninstall) precis", command -> {
        });
        check("kustomize edit set image precis=(\\S+)", command -> versioned(command.group(1)));
        check("cd (\\S+)", exists("a folder", Files::isDirectory));

        check("docker (?:build|buildx build) .*?-f (\\S+) .*?-t (\\S+)(?: --push)? \\.", command -> {
            assertThat(Path.of(command.group(1))).exists();
            assertThat(Files.readString(DEPLOY.resolve("container/try-dockerfiles"))).as("CI builds it").contains(command.group(1));
            versioned(command.group(2));
        });
        check("docker (?:push|tag \\S+|image rm|run .*?) (\\S*precis:\\S+)(?: -.*)?", command -> versioned(command.group(1)));
        check("kind load docker-image (\\S+)", command -> versioned(command.group(1)));
        check("docker save (\\S+) \\| sudo k3s ctr images import -", command -> versioned(command.group(1)));
        check("(?:PRECIS_CORPORA=/\\S+ )?docker compose -f (\\S+) .*", exists("a file", Files::isRegularFile));

        check("(?:[A-Z_]+=(?:'[^']*'|\\S+) )*(deploy/[a-z-]+/[a-z-]+)(?: .*)?", exists("a script", Files::isExecutable));
        check("mvn (?:package|verify)((?: -D[\\w.=-]+| -P\\w+)*)", command -> {
            String pom = Files.readString(Path.of("pom.xml"));
            Pattern.compile("-[DP](lambda|native|otel|mcp|spark)\\b").matcher(command.group(1)).results()
                    .forEach(profile -> assertThat(pom).contains("<id>" + profile.group(1) + "</id>"));
        });
        check("mvn -f (src/library) package -Dspark -DskipTests", command -> assertThat(
                Files.readString(Path.of(command.group(1), "pom.xml"))).contains("<module>spark</module>"));
        // ShadedJarIT starts Spark as these do
        check("spark-(?:sql|submit) .*--jars \\S*?precis-spark-(\\S+)-all.jar .*--conf spark.sql.catalog.precis=([\\w.]+)(?: .*)?",
                command -> {
                    assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + command.group(1) + "</version>");
                    assertThat(Path.of("src/library/spark/src/main/java", command.group(2).replace('.', '/') + ".java")).exists();
                });
        // MonitoringTest reads what is there
        check("curl -s localhost:8080/q/metrics \\| grep .*", command -> {
        });
        check("curl .*", command -> {
            assertThat(command.group()).containsPattern(ENDPOINT).contains("Content-Type: text/plain", "@seeds/000_81d2d25efdba6865.txt");
            assertThat(Path.of("seeds/000_81d2d25efdba6865.txt")).exists();
        });

        // cfn-lint reads the templates: LambdaTemplateTest, PlatformsTest
        check("sam deploy --guided --template (\\S+)(?: .*)?", exists("a template", Files::isRegularFile));
        // CorpusCommandTest builds them
        check("precis corpus [a-z]+ [a-z]+/", command -> {
        });
        check("zip -r corpora.zip (corpora)", command -> assertThat(Files.readString(DEPLOY.resolve("lambda/template.yaml")))
                .as("a layer is unpacked into /opt").contains("/opt/" + command.group(1)));
        check("aws lambda publish-layer-version --layer-name precis-corpora --zip-file fileb://corpora.zip", command -> {
        });
        check("aws lambda invoke", command -> {
        });
        check("aws lambda invoke .*", command -> assertThat(command.group()).contains("\"length\": {\"sentences\": 1}"));
        check("gcloud run services replace (\\S+)(?: --region \\S+)?",
                command -> assertThat(Manifests.read(Path.of(command.group(1))).kinds()).containsExactly("Service"));
        check("gcloud run services (?:delete|add-iam-policy-binding) precis .*", command -> {
        });
        check("az functionapp deployment source config-zip .*--src (\\S+)",
                command -> assertThat(Files.readString(DEPLOY.resolve("azure-functions/package"))).contains("# Lays out",
                        command.group(1)));
        check("az functionapp (?:create|delete) .*", command -> assertThat(command.group()).contains("--resource-group GROUP --name NAME"));
    }

    private static void versioned(String image) {
        assertThat(image).matches("(?:[\\w.-]+/)*precis:" + Pattern.quote(Settings.version()) + "(?:-jvm)?");
    }

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            for (Path page : files.filter(file -> file.endsWith("README.md")).sorted().toList()) {
                String text = Files.readString(page);
                BLOCK.matcher(text).results()
                        .flatMap(block -> block.group(1).lines())
                        .map(line -> COMMENT.matcher(line).replaceAll(""))
                        .flatMap(line -> Stream.of(line.split(" && ")))
                        .filter(line -> !line.isBlank()).forEach(commands::add);
                SPAN.matcher(BLOCK.matcher(text).replaceAll("")).results().map(span -> span.group(1))
                        .filter(span -> COMMAND.matcher(span).matches())
                        .flatMap(span -> Stream.of(span.split(" && "))).forEach(commands::add);
            }
        }
        assertThat(commands).hasSizeGreaterThan(40);
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isRunOrHeldToWhatItNames(String command) throws Exception {
        List<Map.Entry<Matcher, Check>> matching = CHECKS.entrySet().stream()
                .map(check -> Map.entry(check.getKey().matcher(command), check.getValue()))
                .filter(check -> check.getKey().matches()).toList();
        assertThat(matching).as("a check for: %s", command).isNotEmpty();
        matching.getFirst().getValue().of(matching.getFirst().getKey().toMatchResult());
    }
}
