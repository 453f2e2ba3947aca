package dev.precis.bench.load;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Requests as they go over the wire, made once. */
final class Requests {
    private Requests() {}

    /** @param name of those that are alike */
    record Kind(String name, List<byte[]> requests) {}

    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String type, String headers, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** What its users send: the seeds as text, and as JSON with a question. */
    static Kind usual() {
        List<byte[]> requests = new ArrayList<>();
        for (String text : seeds()) {
            requests.add(post("/v1/summaries?sentences=3", "text/plain", "", text.getBytes(StandardCharsets.UTF_8)));
            requests.add(post("/v1/summaries", "application/json", "", ("{\"text\":" + quoted(text)
                    + ",\"query\":\"growth of the city\",\"length\":{\"words\":100}}").getBytes(StandardCharsets.UTF_8)));
        }
        return new Kind("the seeds", requests);
    }

    /** What those send who mean no good, or no harm: each asks for more work than it looks like. */
    static List<Kind> hostile() {
        String prose = String.join("\n\n", seeds());
        byte[] newlines = "\n".repeat(4 << 20).getBytes(StandardCharsets.US_ASCII);
        return List.of(
                one("Markdown of 16 KB, marks in marks", post("/v1/summaries", "text/markdown", "",
                        "*a _b **c [d](".repeat(1170).getBytes(StandardCharsets.US_ASCII))),
                one("HTML of 16 KB, elements in elements", post("/v1/summaries", "text/html", "",
                        "<div><p>a b c. ".repeat(1090).getBytes(StandardCharsets.US_ASCII))),
                one("a text of 1 MB", post("/v1/summaries", "text/plain", "",
                        prose.repeat(1 + 1_000_000 / prose.length()).substring(0, 1_000_000).getBytes(StandardCharsets.UTF_8))),
                one("a batch of 4 MB of newlines in 4 KB of gzip", post("/v1/summaries/batch", "application/x-ndjson",
                        "Content-Encoding: gzip\r\n", gzip(newlines))),
                one("9 MB of blanks in 9 KB of gzip", post("/v1/summaries", "text/plain", "Content-Encoding: gzip\r\n",
                        gzip(" ".repeat(9_000_000).getBytes(StandardCharsets.US_ASCII)))),
                one("9 MB of blanks in 9 KB of deflate", post("/v1/summaries", "text/plain", "Content-Encoding: deflate\r\n",
                        deflate(" ".repeat(9_000_000).getBytes(StandardCharsets.US_ASCII)))),
                one("a batch of one line of 9 MB of blanks", post("/v1/summaries/batch", "application/x-ndjson",
                        "Content-Encoding: gzip\r\n", gzip(" ".repeat(9_000_000).getBytes(StandardCharsets.US_ASCII)))),
                one("a batch of 4,000 lines in 50 bytes of gzip", post("/v1/summaries/batch", "application/x-ndjson",
                        "Content-Encoding: gzip\r\n", gzip("x\n".repeat(4_000).getBytes(StandardCharsets.US_ASCII)))),
                one("gzip that is none", post("/v1/summaries", "text/plain", "Content-Encoding: gzip\r\n",
                        prose.getBytes(StandardCharsets.UTF_8))),
                one("JSON with a fault", post("/v1/summaries", "application/json", "",
                        ("{\"text\":" + quoted(prose) + ",\"length\":{\"sentences\":0}}").getBytes(StandardCharsets.UTF_8))),
                one("no such path", get("/v1/nothing")));
    }

    private static Kind one(String name, byte[] request) {
        return new Kind(name, List.of(request));
    }

    private static List<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("run it from the top of the project", e);
        }
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes bytes", e);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes bytes", e);
        }
        return out.toByteArray();
    }
}
