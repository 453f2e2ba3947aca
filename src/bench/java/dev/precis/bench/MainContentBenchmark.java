package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.model.BlockKind;
import dev.precis.model.Format;
import dev.precis.model.Block;
import dev.precis.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How well the main content of web pages is found, beside the whole visible text and two extractors of the JVM.
 * {@code web_aeb} is scored as scrapinghub's article-extraction-benchmark does (shingles of four words against the
 * article body a person marked, precision and recall averaged over pages), {@code web_trafilatura} as trafilatura's
 * evaluation does (stretches of text that must and must not be found).
 *
 * <p>Arguments: {@code worst} prints each page's score with Precis, worst first; {@code show ID} prints what Precis reads
 * of one page.
 */
public final class MainContentBenchmark {
    private static final int SHINGLE = 4;

    private MainContentBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<JsonNode> articles = EvalTexts.required("web_aeb");
        List<JsonNode> segments = EvalTexts.required("web_trafilatura");
        if (articles.isEmpty() || segments.isEmpty()) {
            return;
        }
        String command = arguments.length == 0 ? "" : arguments[0];
        switch (command) {
            case "worst" -> {
                worstArticles(articles);
                worstSegments(segments);
            }
            case "show" -> show(arguments[1], articles, segments);
            default -> table(articles, segments);
        }
    }

    private static void table(List<JsonNode> articles, List<JsonNode> segments) {
        Map<String, UnaryOperator<String>> extractors = new LinkedHashMap<>();
        extractors.put("Precis", MainContentBenchmark::precis);
        extractors.put("jsoup body().text()", html -> org.jsoup.Jsoup.parse(html).body().text());
        extractors.put("readability4j 1.0.8", MainContentBenchmark::readability);
        extractors.put("boilerpipe 1.2.2 Article", MainContentBenchmark::boilerpipe);
        System.out.printf(Locale.ROOT, "| extractor | web_aeb (%d) P | R | F1 | web_trafilatura (%d) P | R | F1 | accuracy | ms a page |%n",
                articles.size(), segments.size());
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        extractors.forEach((name, extractor) -> {
            double[] a = articleScores(articles, extractor);
            double[] s = segmentScores(segments, extractor);
            System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f |%n", name, a[0], a[1], a[2], s[0],
                    s[1], s[2], s[3], milliseconds(articles, extractor));
        });
    }

    /** What Precis would summarize: all blocks but those marked as noise. */
    private static String precis(String html) {
        Source source = Source.read(html, Format.HTML);
        StringBuilder text = new StringBuilder();
        for (Block block : source.blocks()) {
            if (block.kind() != BlockKind.NOISE) {
                text.append(source.visible(), block.start(), block.end()).append('\n');
            }
        }
        return text.toString();
    }

    private static String readability(String html) {
        String text = new net.dankito.readability4j.Readability4J("http://localhost/", html).parse().getTextContent();
        return text == null ? "" : text;
    }

    private static String boilerpipe(String html) {
        try {
            return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html);
        } catch (de.l3s.boilerpipe.BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double milliseconds(List<JsonNode> pages, UnaryOperator<String> extractor) {
        long start = System.nanoTime();
        for (JsonNode page : pages) {
            extractor.apply(page.get("html").asText());
        }
        return (System.nanoTime() - start) / 1e6 / pages.size();
    }

    private static double[] articleScores(List<JsonNode> pages, UnaryOperator<String> extractor) {
        double precision = 0;
        double recall = 0;
        for (JsonNode page : pages) {
            double[] score = articleScore(page, extractor);
            precision += score[0];
            recall += score[1];
        }
        precision /= pages.size();
        recall /= pages.size();
        return new double[]{precision, recall, 2 * precision * recall / (precision + recall)};
    }

    private static double[] articleScore(JsonNode page, UnaryOperator<String> extractor) {
        Map<String, Integer> found = shingles(extractor.apply(page.get("html").asText()));
        Map<String, Integer> wanted = shingles(page.get("references").get(0).asText());
        int common = 0;
        for (Map.Entry<String, Integer> shingle : found.entrySet()) {
            common += Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
        }
        int foundCount = found.values().stream().mapToInt(n -> n).sum();
        int wantedCount = wanted.values().stream().mapToInt(n -> n).sum();
        return new double[]{foundCount == 0 ? 0 : (double) common / foundCount, wantedCount == 0 ? 0 : (double) common / wantedCount};
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i == 0 || i + SHINGLE <= words.size(); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE))), 1, Integer::sum);
        }
        return shingles;
    }

    private static double[] segmentScores(List<JsonNode> pages, UnaryOperator<String> extractor) {
        int[] counts = new int[4];
        for (JsonNode page : pages) {
            count(page, extractor, counts, new ArrayList<>());
        }
        double precision = (double) counts[0] / (counts[0] + counts[2]);
        double recall = (double) counts[0] / (counts[0] + counts[1]);
        double accuracy = (double) (counts[0] + counts[3]) / (counts[0] + counts[1] + counts[2] + counts[3]);
        return new double[]{precision, recall, 2 * precision * recall / (precision + recall), accuracy};
    }

    /** Adds true positives, false negatives, false positives, true negatives; {@code wrong} takes the stretches that went wrong. */
    private static void count(JsonNode page, UnaryOperator<String> extractor, int[] counts, List<String> wrong) {
        String text = spaced(extractor.apply(page.get("html").asText()));
        for (JsonNode segment : page.get("with_")) {
            boolean there = text.contains(spaced(segment.asText()));
            counts[there ? 0 : 1]++;
            if (!there) {
                wrong.add("MISSING " + segment.asText());
            }
        }
        for (JsonNode segment : page.get("without")) {
            boolean there = text.contains(spaced(segment.asText()));
            counts[there ? 2 : 3]++;
            if (there) {
                wrong.add("TOO MUCH " + segment.asText());
            }
        }
    }

    private static String spaced(String text) {
        return String.join(" ", text.replace('\u00A0', ' ').strip().split("\\s+"));
    }

    private static void worstArticles(List<JsonNode> pages) {
        record Scored(double[] score, JsonNode page) {
            double f1() {
                return score[0] + score[1] == 0 ? 0 : 2 * score[0] * score[1] / (score[0] + score[1]);
            }
        }
        pages.stream().map(page -> new Scored(articleScore(page, MainContentBenchmark::precis), page))
                .sorted(java.util.Comparator.comparingDouble(Scored::f1)).limit(40)
                .forEach(s -> System.out.printf(Locale.ROOT, "%.3f P %.3f R %.3f %s %s%n", s.f1(), s.score()[0], s.score()[1],
                        s.page().get("id").asText(), s.page().get("url").asText()));
    }

    private static void worstSegments(List<JsonNode> pages) {
        for (JsonNode page : pages) {
            List<String> wrong = new ArrayList<>();
            count(page, MainContentBenchmark::precis, new int[4], wrong);
            if (!wrong.isEmpty()) {
                System.out.println(page.get("id").asText() + " " + wrong);
            }
        }
    }

    private static void show(String id, List<JsonNode> articles, List<JsonNode> segments) {
        for (List<JsonNode> pages : List.of(articles, segments)) {
            for (JsonNode page : pages) {
                if (page.get("id").asText().equals(id)) {
                    System.out.println(precis(page.get("html").asText()));
                    System.out.println("------ wanted");
                    System.out.println(page.has("references") ? page.get("references").get(0).asText() : page.get("with_").toString());
                }
            }
        }
    }
}
