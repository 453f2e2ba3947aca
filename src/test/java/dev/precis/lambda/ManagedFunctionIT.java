package dev.precis.lambda;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code function-jvm.zip} in the client that Lambda's managed Java runtimes run handlers with. */
class ManagedFunctionIT extends FunctionZipContract {
    @Override
    String zip() {
        return "function-jvm.zip";
    }

    @Override
    List<String> command(Path task) {
        String client = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().matches("(aws-lambda-java|utils-lite)-.*"))
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", client,
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", "dev.precis.lambda.ManagedHandler::handleRequest");
    }

    @Override
    long growthAllowedKib() {
        return 32 * 1024;
    }
}
