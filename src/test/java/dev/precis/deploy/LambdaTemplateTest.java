package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.lambda.ManagedHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LambdaTemplateTest {
    private static final Path TEMPLATE = Path.of("deploy/lambda/template.yaml");

    @Test
    void cfnLintFindsNoFault() throws Exception {
        Tool.Ran lint = Tool.run("cfn-lint", TEMPLATE.toString());
        assertThat(lint.status()).as(lint.out()).isZero();
    }

    @Test
    void corporaAreWhereLambdaUnpacksTheirLayer() throws Exception {
        assertThat(Settings.environment()).contains("PRECIS_CORPORA_PATH");
        assertThat(Files.readString(TEMPLATE)).contains("PRECIS_CORPORA_PATH: !If [HasCorpora, /opt/corpora, !Ref AWS::NoValue]",
                "Layers: !If [HasCorpora, [!Ref CorporaLayerArn], !Ref AWS::NoValue]");
    }

    @Test
    void namesWhatTheBuildMakes() throws Exception {
        String template = Files.readString(TEMPLATE);
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(template).contains("Handler: " + ManagedHandler.class.getName() + "::handleRequest");
        for (String zip : new String[]{"function.zip", "function-jvm.zip"}) {
            assertThat(template).contains("../../target/" + zip);
            assertThat(pom).contains("${project.build.directory}/" + zip);
        }
    }
}
