package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

@QuarkusIntegrationTest
class SameAnswersIT extends SameAnswersTest {
    @Override
    void check(String name, byte[] answer) throws IOException {
        assumeThat(recorded(name)).as("SameAnswersTest, run before this one, records what to compare with").exists();
        assertThat(new String(answer, StandardCharsets.UTF_8)).as(name).isEqualTo(Files.readString(recorded(name)));
        assertThat(answer).as(name).isEqualTo(Files.readAllBytes(recorded(name)));
    }
}
