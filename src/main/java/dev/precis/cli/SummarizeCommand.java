package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.model.Format;
import dev.precis.wire.Problem;
import dev.precis.wire.ProblemException;
import dev.precis.wire.Rendering;
import dev.precis.wire.TextRequests;
import dev.precis.wire.WireRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code precis summarize}: one text in, its summary out. */
final class SummarizeCommand {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final Set<String> OPTIONS = Set.of(
            "sentences", "words", "characters", "tokens", "ratio", "language", "title", "query", "order", "offsets", FROM, TO);
    private static final Set<String> FLAGS = Set.of("explain");

    private final InputStream in;
    private final OutputStream out;

    SummarizeCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** @throws RefusedException when the text can't be summarized, or not so */
    ExitCode run(List<String> given) throws IOException {
        Arguments arguments = Arguments.parse(given, OPTIONS, FLAGS);
        if (arguments.files().size() > 1) {
            throw new UsageException("summarize takes one file; for many, see bulk");
        }
        String file = arguments.files().isEmpty() ? "-" : arguments.files().getFirst();
        Format format = format(arguments.value(FROM), file);
        Rendering rendering = rendering(arguments.value(TO).orElse("text"));
        Map<String, String> parameters = new LinkedHashMap<>(arguments.values());
        parameters.keySet().removeAll(Set.of(FROM, TO));
        try {
            out.write(summary(text(file), format, parameters, rendering));
            if (rendering == Rendering.JSON) {
                out.write('\n');
            }
        } catch (ProblemException e) {
            throw new RefusedException(Problem.of(e, ""));
        }
        return ExitCode.OK;
    }

    private static Format format(Optional<String> from, String file) {
        if (from.isEmpty()) {
            return byName(file.toLowerCase(Locale.ROOT));
        }
        return switch (from.get()) {
            case "text" -> Format.PLAIN;
            case "markdown" -> Format.MARKDOWN;
            case "html" -> Format.HTML;
            default -> throw new UsageException("--from must be text, markdown or html");
        };
    }

    private static Rendering rendering(String to) {
        return switch (to) {
            case "text" -> Rendering.PLAIN;
            case "markdown" -> Rendering.MARKDOWN;
            case "html" -> Rendering.HTML;
            case "json" -> Rendering.JSON;
            default -> throw new UsageException("--to must be text, markdown, html or json");
        };
    }

    private static Format byName(String file) {
        if (file.endsWith(".html") || file.endsWith(".htm")) {
            return Format.HTML;
        }
        return file.endsWith(".md") || file.endsWith(".markdown") ? Format.MARKDOWN : Format.PLAIN;
    }

    private String text(String file) throws IOException {
        byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid("body", "must be UTF-8");
        }
    }

    private static byte[] summary(String text, Format format, Map<String, String> parameters, Rendering rendering) {
        WireRequest request = TextRequests.summary(text, format, parameters.entrySet(), rendering);
        return rendering.write(request.summarize(new Summarizer()), request);
    }
}
