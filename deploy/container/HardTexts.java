import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Sends texts that take much memory, each alone and four at once, and prints what came back; the exit code is 1 where a request got no
 * answer, or one that no client should get: {@code java HardTexts.java http://127.0.0.1:8080 1000000 4000000}.
 */
final class HardTexts {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A body and what it is. */
    private record Text(String type, byte[] body) {
        static Text of(String type, CharSequence text) {
            return new Text(type, text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private HardTexts() {}

    public static void main(String[] args) throws Exception {
        boolean answered = true;
        for (int i = 1; i < args.length; i++) {
            for (Map.Entry<String, Text> text : texts(Integer.parseInt(args[i])).entrySet()) {
                for (int atOnce : new int[]{1, 4}) {
                    Map<String, Integer> outcomes = send(args[0], text.getValue(), atOnce);
                    System.out.printf("%,10d bytes, %-22s %d at once: %s%n", text.getValue().body().length, text.getKey() + ",", atOnce,
                            outcomes);
                    answered &= List.of("200", "413", "429", "503").containsAll(outcomes.keySet());
                }
            }
        }
        System.exit(answered ? 0 : 1);
    }

    private static Map<String, Integer> send(String service, Text text, int atOnce) {
        List<CompletableFuture<String>> sent = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(service + "/v1/summaries?ratio=0.3"))
                    .header("Content-Type", text.type()).timeout(Duration.ofMinutes(2))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(text.body())).build();
            sent.add(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .handle((answer, failure) -> failure == null ? Integer.toString(answer.statusCode()) : failure.getCause().toString()));
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        sent.forEach(one -> outcomes.merge(one.join(), 1, Integer::sum));
        return outcomes;
    }

    private static Map<String, Text> texts(int size) throws IOException {
        Map<String, Text> texts = new LinkedHashMap<>();
        String prose = "The ferry left the old harbour at noon. It took the new route along the coast, as the council had planned. ";
        texts.put("prose", Text.of("text/plain", repeated(prose.repeat(8) + "\n\n", size)));
        texts.put("one line", Text.of("text/plain", repeated(prose, size)));
        texts.put("different words", Text.of("text/plain", different(size)));
        texts.put("short lines", Text.of("text/plain", repeated("A Title\n", size)));
        texts.put("Chinese", Text.of("text/plain", chinese(size / 3)));
        String row = "<tr><td>1</td><td>words of it</td></tr>";
        texts.put("a table in HTML", Text.of("text/html", "<table>" + repeated(row, size) + "</table>"));
        texts.put("paragraphs in HTML", Text.of("text/html", repeated("<p>a", size)));
        texts.put("a page", Text.of("text/html", repeated("<p>" + prose + "<a href='x' class='y'>more of it</a></p>\n", size)));
        texts.put("Markdown", Text.of("text/markdown", repeated("- *a* _b_ **c** `d` [e](f)\n", size)));
        texts.put("Markdown, paragraphs", Text.of("text/markdown", repeated("*A* word.\n\n", size)));
        return texts;
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(size / piece.length());
    }

    private static CharSequence different(int size) {
        StringBuilder text = new StringBuilder(size + 16);
        for (long i = 0; text.length() < size; i++) {
            text.append('w').append(Long.toString(i * 7919 & Integer.MAX_VALUE, 36)).append(i % 12 == 11 ? ". W" : " ");
        }
        return text;
    }

    private static CharSequence chinese(int characters) {
        StringBuilder text = new StringBuilder(characters);
        Random random = new Random(1);
        for (int i = 0; i < characters; i++) {
            text.append(random.nextInt(20) == 0 ? '。' : (char) (0x4E00 + random.nextInt(6000)));
        }
        return text;
    }
}
