package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts what was built, in a checkout whose Java says what it is called with. */
class RunTest {
    @TempDir
    Path folder;

    private void executable(String name, String script) throws IOException {
        Path file = Files.writeString(Files.createDirectories(folder.resolve(name).getParent()).resolve(Path.of(name).getFileName()),
                script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void startsTheCheckoutThatALinkLeadsTo() throws Exception {
        executable("checkout/run", Files.readString(Path.of("run")));
        executable("jdk/bin/javac", "#!/bin/sh\necho javac 25\n");
        executable("jdk/bin/java", "#!/bin/sh\necho \"$@\"\n");
        Path checkout = folder.resolve("checkout");
        Files.createDirectories(checkout.resolve("src/main"));
        Files.copy(Path.of("src/jdk.sh"), checkout.resolve("src/jdk.sh"));
        Files.createFile(checkout.resolve("pom.xml"));
        Path jar = checkout.resolve("target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("checkout/run"));
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("bin")).resolve("precis"), first);
        Tool.Ran ran = Tool.run(Tool.NOTHING, Map.of("JAVA_HOME", folder.resolve("jdk").toString()), "bash", link.toString(), "-Da=b",
                "summarize", "a file");
        assertThat(ran.out()).isEqualTo("-Da=b -jar " + jar.toRealPath() + " summarize a file\n");
        assertThat(ran.status()).isZero();
    }
}
