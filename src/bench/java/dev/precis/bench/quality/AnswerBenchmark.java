package dev.precis.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how often a question is answered by the sentence that answers it, by language, on the texts and questions of
 * {@code src/bench/answers.jsonl}, whose answers were marked before the program was asked: the first sentence and the best three of summaries
 * with a query, and of contexts.
 *
 * <pre>
 * AnswerBenchmark [--missed] [FILE]    --missed: lists the questions that one sentence of a context or a summary doesn't answer
 * </pre>
 */
public final class AnswerBenchmark {
    private static final Path QUESTIONS = Path.of("src/bench/answers.jsonl");
    private static final int FEW = 3;
    private static final List<Purpose> PURPOSES = List.of(new Purpose.Summary(), new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE));

    /** How many questions there are, and how many are answered in one and in three sentences, by purpose. */
    private static final class Count {
        private int questions;
        private final int[] inOne = new int[PURPOSES.size()];
        private final int[] inFew = new int[PURPOSES.size()];
    }

    private AnswerBenchmark() {}

    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(List.of(args));
        boolean listsMissed = files.remove("--missed");
        Path file = files.isEmpty() ? QUESTIONS : Path.of(files.getFirst());
        Map<String, Count> counts = new TreeMap<>();
        Summarizer summarizer = new Summarizer();
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode text = json.readTree(line);
            for (JsonNode question : text.get("questions")) {
                List<String> answers = new ArrayList<>();
                question.get("answers").forEach(answer -> answers.add(answer.asText()));
                for (String group : List.of(text.get("language").asText(), "all")) {
                    counts.computeIfAbsent(group, any -> new Count()).questions++;
                }
                for (int p = 0; p < PURPOSES.size(); p++) {
                    List<String> given = sentences(summarizer, text, question.get("query").asText(), PURPOSES.get(p));
                    boolean first = !given.isEmpty() && isIn(given.getFirst(), answers);
                    for (String group : List.of(text.get("language").asText(), "all")) {
                        counts.get(group).inOne[p] += first ? 1 : 0;
                        counts.get(group).inFew[p] += given.stream().anyMatch(sentence -> isIn(sentence, answers)) ? 1 : 0;
                    }
                    if (listsMissed && !first) {
                        System.out.printf("%s: %s%n  came    %s%n  expected %s%n", p == 0 ? "summary" : "context",
                                question.get("query").asText(), given.isEmpty() ? "nothing" : given.getFirst(), answers.getFirst());
                    }
                }
            }
        }
        print(counts);
    }

    /** The best three sentences, the best first. */
    private static List<String> sentences(Summarizer summarizer, JsonNode text, String query, Purpose purpose) {
        return summarizer.summarize(SummaryRequest.of(Document.of(text.get("text").asText(), Format.PLAIN))
                .withLanguage(text.get("language").asText()).withQuery(query).withLength(new Length.Sentences(FEW)).withPurpose(purpose)
                .withKeywords(0)).sentences().stream().sorted(Comparator.comparingInt(SummarySentence::rank)).map(SummarySentence::text)
                .toList();
    }

    /** Whether a sentence is an answer, or one of them is part of it where sentences were split otherwise. */
    private static boolean isIn(String sentence, List<String> answers) {
        return answers.stream().anyMatch(answer -> sentence.contains(answer) || answer.contains(sentence));
    }

    private static void print(Map<String, Count> counts) {
        System.out.println("| | questions | summary, first | in three | context, first | in three |\n|---|---|---|---|---|---|");
        counts.forEach((group, count) -> System.out.printf("| %s | %d | %d | %d | %d | %d |%n", group, count.questions, count.inOne[0],
                count.inFew[0], count.inOne[1], count.inFew[1]));
    }
}
