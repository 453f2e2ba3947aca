package dev.precis.cli;

import dev.precis.cli.io.Streams;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis serve}: what the program does without arguments, with the settings that are wanted most as options. */
final class ServeCommand implements Command {
    private static final String PORT = "--port";
    private static final String HOST = "--host";
    private static final String SETTING = "-D";
    private static final int MAX_PORT = 65_535;

    private final Runnable server;

    ServeCommand(Runnable server) {
        this.server = server;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().header("Serves HTTP until it is told to stop.")
                .description("The API, its documentation at /q/swagger-ui, and a page to try it.")
                .footer("  precis serve --port 9000",
                        "  precis serve -Dprecis.api.key=secret -Dquarkus.http.cors.enabled=true",
                        "  PRECIS_LIMITS_BODY_SIZE=20M precis serve");
        spec.addOption(Command.option(PORT, "N", "where it listens (8080)"));
        spec.addOption(Command.option(HOST, "ADDRESS", "to whom (0.0.0.0: everybody who reaches this machine)"));
        OptionSpec.Builder setting = OptionSpec.builder(SETTING).type(Map.class).auxiliaryTypes(String.class, String.class)
                .paramLabel("NAME=VALUE").hideParamSyntax(true).description("any setting of the README");
        setting.mapFallbackValue(""); // as java takes it
        spec.addOption(setting.build());
    }

    @Override
    public ExitCode run(ParseResult given, Streams streams) throws IOException {
        Map<String, String> settings = given.matchedOptionValue(SETTING, Map.of());
        settings.forEach(System::setProperty);
        if (given.hasMatchedOption(PORT)) {
            int port = Command.number(PORT, given.matchedOptionValue(PORT, ""), 0, MAX_PORT, "0 (any that is free) to " + MAX_PORT);
            System.setProperty("quarkus.http.port", Integer.toString(port));
        }
        if (given.hasMatchedOption(HOST)) {
            System.setProperty("quarkus.http.host", given.matchedOptionValue(HOST, ""));
        }
        server.run();
        return ExitCode.OK;
    }
}
