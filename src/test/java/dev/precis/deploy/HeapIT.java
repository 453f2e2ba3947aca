package dev.precis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a text can still be reached in the memory of the service once it has been answered: words by themselves, no sentence. */
class HeapIT {
    private static final String PHRASE = "%s %s %s";

    private final Random random = new Random(20261127);
    /** By what was asked: three words that stood side by side in it, and nowhere else. */
    private final List<String[]> sent = new ArrayList<>();
    private PackagedProcess service;
    /** One for all, whose connections stay open to the end. */
    private HttpClient client;

    @TempDir
    Path folder;

    private String word() {
        return random.ints(5, 0, 15).collect(StringBuilder::new,
                (word, i) -> word.append("bcdfghjklmnprst".charAt(i)).append("aeiou".charAt(random.nextInt(5))), StringBuilder::append)
                .toString();
    }

    private String text(int sentences) {
        String[] words = {word(), word(), word()};
        sent.add(words);
        return ("The old harbour of " + PHRASE + " was empty at noon. Its crew waited. ").formatted((Object[]) words).repeat(sentences);
    }

    private void ask(String path, String type, int sentences, UnaryOperator<String> body) throws IOException, InterruptedException {
        ask(path, type, sentences, body, 200);
    }

    private void ask(String path, String type, int sentences, UnaryOperator<String> body, int status)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body.apply(text(sentences)))).build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(status);
    }

    @Test
    void noSentenceOutlivesItsAnswer() throws IOException, InterruptedException {
        assumeFalse(PackagedProcess.isNative(), "the executable has no heap dump; what it runs is the same");
        try (PackagedProcess started = PackagedProcess.serve(Map.of());
                HttpClient opened = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            service = started;
            client = opened;
            for (int sentences : new int[]{2, 1_000}) {
                ask("/v1/summaries", "text/plain", sentences, text -> text);
                ask("/v1/summaries?explain=true", "text/markdown", sentences, text -> text);
                ask("/v1/summaries", "text/html", sentences, text -> "<p>" + text + "</p>");
                ask("/v1/summaries", "message/rfc822", sentences, text -> "From: a@example.org\n\n" + text);
                ask("/v1/summaries", "text/vtt", sentences, text -> "WEBVTT\n\n00:00:00.000 --> 00:00:03.500\n" + text);
                ask("/v1/summaries", "application/json", sentences, text -> "{\"text\":\"" + text + "\"}");
                ask("/v1/summaries", "application/json", 1, text -> "{\"text\":\"A ferry left. It sank.\",\"query\":\"" + text + "\"}");
                ask("/v1/summaries", "application/json", 1, text -> "{\"text\":\"A ferry left. It sank.\",\"title\":\"" + text + "\"}");
                ask("/v1/digests", "application/json", sentences, text -> "{\"documents\":[{\"id\":\"a\",\"text\":\"" + text
                        + "\"},{\"id\":\"b\",\"text\":\"" + text + "\"}]}");
                ask("/v1/contexts", "application/json", sentences, text -> "{\"query\":\"harbour\",\"passages\":[{\"id\":\"a\",\"text\":\""
                        + text + "\"}]}");
                ask("/v1/summaries/batch", "application/x-ndjson", sentences, text -> "{\"text\":\"" + text + "\"}\n");
                ask("/v1/summaries", "application/json", sentences, text -> "{\"text\":\"" + text, 400);
                ask("/v1/summaries?sentences=none", "text/plain", sentences, text -> text, 400);
            }
            String heap = heap();
            assertThat(holds(heap, sent.getFirst()[0])).as("a word by itself, which is how one knows that this finds any").isTrue();
            for (String[] words : sent) {
                String phrase = PHRASE.formatted((Object[]) words);
                assertThat(holds(heap, phrase)).as(phrase).isFalse();
            }
        }
    }

    /** What is reachable, each byte a character; arrays of characters are in UTF-16, the higher byte first. */
    private String heap() throws IOException, InterruptedException {
        Path dump = folder.resolve("heap.hprof");
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(service.pid()),
                "GC.heap_dump", dump.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(jcmd.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(jcmd.exitValue()).isZero();
        return Files.readString(dump, StandardCharsets.ISO_8859_1);
    }

    private static boolean holds(String heap, String text) {
        return heap.contains(text) || heap.contains(new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
    }
}
