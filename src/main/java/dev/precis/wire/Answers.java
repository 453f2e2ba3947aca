package dev.precis.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.precis.corpus.CorpusInfo;
import dev.precis.model.Document;
import dev.precis.model.Keyword;
import dev.precis.model.ScorePart;
import dev.precis.model.Statistics;
import dev.precis.model.Summary;
import dev.precis.model.SummarySentence;
import dev.precis.model.TermWeights;
import dev.precis.select.TokenEstimate;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes summaries as JSON in UTF-8: the same fields in the same order, the same bytes for the same summary. */
public final class Answers {
    /** Scores are told to four decimals: beyond that they say nothing of the text. */
    private static final double DECIMALS = 1e4;
    /** What scores are made of is told to six, so that whoever computes them from it gets the same four. */
    private static final double EXPLAINED_DECIMALS = 1e6;

    private static final long LEAST_LIMIT = 1 << 20;
    private static final long TIMES_AS_LARGE = 8;

    private Answers() {}

    /** The answer of {@code POST /v1/summaries}. */
    public static byte[] summary(Summary summary, WireRequest request) {
        return summary(summary, request, null);
    }

    /** The same, headed by what the caller calls the request; null for nothing. */
    public static byte[] summary(Summary summary, WireRequest request, String id) {
        return Json.object(json -> {
            id(json, id);
            beginning(json, summary);
            Json.objects(json, "sentences", summary.sentences(), sentence -> sentence(json, sentence, request));
            keywords(json, summary.keywords());
            statistics(json, summary.statistics());
        }, limit(request));
    }

    /**
     * The answer of {@code POST /v1/digests}: each sentence names its document, and those that say nearly the same. Then come the figures
     * that documents differ in.
     */
    public static byte[] digest(Summary summary, WireRequest request) {
        List<Document> documents = request.request().documents();
        return Json.object(json -> {
            beginning(json, summary);
            Json.objects(json, "sentences", summary.sentences(), sentence -> {
                Json.text(json, "document", documents.get(sentence.document()).id());
                sentence(json, sentence, request);
                json.writeArrayFieldStart("alsoIn");
                for (int other : sentence.alsoIn()) {
                    Json.text(json, documents.get(other).id());
                }
                json.writeEndArray();
            });
            keywords(json, summary.keywords());
            figures(json, summary, documents);
            statistics(json, summary.statistics());
        }, limit(request));
    }

    private static void id(JsonGenerator json, String id) throws IOException {
        if (id != null) {
            Json.text(json, "id", id);
        }
    }

    private static void beginning(JsonGenerator json, Summary summary) throws IOException {
        Json.text(json, "summary", summary.text());
        json.writeStringField("language", summary.language());
    }

    private static void figures(JsonGenerator json, Summary summary, List<Document> documents) throws IOException {
        Json.objects(json, "figures", summary.figures(), difference -> {
            Json.text(json, "about", difference.about());
            Json.objects(json, "statements", difference.statements(), statement -> {
                Json.text(json, "document", documents.get(statement.document()).id());
                Json.text(json, "text", statement.text());
                json.writeNumberField("start", statement.start());
                json.writeNumberField("end", statement.end());
                json.writeNumberField("index", statement.index());
                Json.text(json, "figure", statement.figure());
            });
        });
    }

    /**
     * The answer of {@code POST /v1/contexts}: every passage in the order and by the id it came with, cut down to its chosen
     * sentences, which are joined by a space where something stood between them. No passage is longer than it came in. Where no
     * sentence bears on the query, the answer holds none and says so.
     */
    public static byte[] context(Summary summary, WireRequest request) {
        List<Document> passages = request.request().documents();
        Map<Integer, List<SummarySentence>> chosen = summary.sentences().stream().collect(Collectors.groupingBy(SummarySentence::document));
        return Json.object(json -> {
            int tokens = 0;
            json.writeArrayFieldStart("passages");
            for (int p = 0; p < passages.size(); p++) {
                List<SummarySentence> sentences = chosen.getOrDefault(p, List.of());
                String text = joined(sentences);
                tokens += tokens(text, sentences);
                json.writeStartObject();
                Json.text(json, "id", passages.get(p).id());
                Json.text(json, "text", text);
                Json.objects(json, "sentences", sentences, sentence -> sentence(json, sentence, request));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("matched", !summary.sentences().isEmpty());
            json.writeNumberField("tokens", tokens);
        }, limit(request));
    }

    /** The answer of {@code GET /v1/corpora}; what nobody knows of a corpus is left out. */
    public static byte[] corpora(List<CorpusInfo> corpora) {
        return Json.object(json -> Json.objects(json, "corpora", corpora, corpus -> {
            json.writeStringField("name", corpus.name());
            if (!corpus.language().isEmpty()) {
                json.writeStringField("language", corpus.language());
            }
            json.writeNumberField("documents", corpus.documents());
            if (corpus.terms() >= 0) {
                json.writeNumberField("terms", corpus.terms());
            }
            json.writeStringField("time", corpus.time().truncatedTo(ChronoUnit.SECONDS).toString());
        }));
    }

    /** How large an answer may be, in bytes: what is usual for any text, and in proportion to what came in. */
    private static long limit(WireRequest request) {
        long characters = 0;
        for (Document document : request.request().documents()) {
            characters += document.id().length() + document.title().length() + document.content().length();
        }
        return LEAST_LIMIT + TIMES_AS_LARGE * characters;
    }

    /** No more than they were counted as when they were chosen: one by one, with one more for what parts them. */
    private static int tokens(String text, List<SummarySentence> sentences) {
        int together = TokenEstimate.of(text, 0, text.length());
        int oneByOne = -1;
        for (SummarySentence sentence : sentences) {
            oneByOne += TokenEstimate.of(sentence.text(), 0, sentence.text().length()) + 1;
        }
        return sentences.isEmpty() ? 0 : Math.min(together, oneByOne);
    }

    private static String joined(List<SummarySentence> sentences) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (SummarySentence sentence : sentences) {
            if (end >= 0 && sentence.start() > end) {
                text.append(' ');
            }
            text.append(sentence.text());
            end = sentence.end();
        }
        return text.toString();
    }

    /** The keywords of a text alone, as a summary has them, headed by what the caller calls the text; null for nothing. */
    public static byte[] keywords(List<Keyword> keywords, String id) {
        return Json.object(json -> {
            id(json, id);
            keywords(json, keywords);
        });
    }

    private static void keywords(JsonGenerator json, List<Keyword> keywords) throws IOException {
        Json.objects(json, "keywords", keywords, keyword -> {
            Json.text(json, "term", keyword.term());
            json.writeNumberField("score", rounded(keyword.score()));
        });
    }

    private static void sentence(JsonGenerator json, SummarySentence sentence, WireRequest request) throws IOException {
        if (!sentence.speaker().isEmpty()) {
            Json.text(json, "speaker", sentence.speaker());
        }
        Json.text(json, "text", sentence.text());
        json.writeNumberField("start", sentence.start());
        json.writeNumberField("end", sentence.end());
        json.writeNumberField("index", sentence.index());
        json.writeNumberField("rank", sentence.rank());
        json.writeNumberField("score", rounded(sentence.score()));
        if (request.request().explain()) {
            json.writeObjectFieldStart("parts");
            for (ScorePart part : sentence.parts()) {
                json.writeNumberField(part.name(), exact(part.value()));
            }
            json.writeEndObject();
            terms(json, sentence.terms());
        }
    }

    private static void terms(JsonGenerator json, TermWeights terms) throws IOException {
        Json.objects(json, "terms", terms.heaviest(), term -> {
            Json.text(json, "term", term.term());
            json.writeNumberField("tf", exact(term.tf()));
            json.writeNumberField("df", term.df());
            json.writeNumberField("idf", exact(term.idf()));
            json.writeNumberField("boost", exact(term.boost()));
            json.writeNumberField("weight", exact(term.weight()));
        });
        json.writeObjectFieldStart("otherTerms");
        json.writeNumberField("count", terms.others());
        json.writeNumberField("weight", exact(terms.othersWeight()));
        json.writeEndObject();
    }

    private static void statistics(JsonGenerator json, Statistics statistics) throws IOException {
        json.writeObjectFieldStart("statistics");
        json.writeNumberField("characters", statistics.characters());
        json.writeNumberField("words", statistics.words());
        json.writeNumberField("sentences", statistics.sentences());
        json.writeNumberField("noise", statistics.noise());
        json.writeNumberField("summaryWords", statistics.summaryWords());
        json.writeEndObject();
    }

    private static double exact(double value) {
        return Math.round(value * EXPLAINED_DECIMALS) / EXPLAINED_DECIMALS;
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
