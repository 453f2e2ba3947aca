package dev.precis.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.bench.EvalTexts;
import dev.precis.model.Length;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One evaluation set with its budget, the same for every method.
 *
 * @param name the study's name of the set and its budget
 * @param folder where its files are
 * @param budget what a summary may have
 */
record EvaluationSet(String name, String folder, Length budget) {
    /**
     * Every set of the study that is at hand, with the study's budgets (REPORT.md, section 3); behind them four that were
     * added later, which have no yardstick of the study and do not count in the mean.
     */
    static final List<EvaluationSet> ALL = List.of(
            sentences("cnndm", "cnndm", 3),
            words("cnndm_w", "cnndm", 55),
            words("summeval_w", "summeval", 60),
            words("newsroom_w", "newsroom60", 40),
            words("gumsum", "gumsum", 60),
            words("multinews", "multinews", 250),
            words("multiling2011", "multiling2011", 250),
            sentences("opinosis", "opinosis", 2),
            words("sumpubmed", "sumpubmed", 250),
            words("clscisumm", "clscisumm", 150),
            sentences("scitldr", "scitldr", 1),
            sentences("legal_contracts", "legal_contracts", 1),
            words("qmsum_general", "qmsum_general", 120),
            words("qmsum_query", "qmsum_query", 60),
            words("orangesum_fr", "orangesum_fr", 45),
            words("klexikon_de", "klexikon_de", 300),
            words("norsumm_no", "norsumm_no", 110),
            words("turkish_ext_tr", "turkish_ext_tr", 75),
            words("scinews_ko", "scinews_ko", 80),
            words("uscorpus_ur", "uscorpus_ur", 220),
            words("nctb_bn", "nctb_bn", 40),
            words("dialogsum", "dialogsum", 30),
            words("mts_clinical", "mts_clinical", 120),
            words("ectsum_finance", "ectsum_finance", 60),
            words("inabs_legal", "inabs_legal", 400));

    private static EvaluationSet words(String name, String folder, int words) {
        return new EvaluationSet(name, folder, new Length.Words(words));
    }

    private static EvaluationSet sentences(String name, String folder, int sentences) {
        return new EvaluationSet(name, folder, new Length.Sentences(sentences));
    }

    /**
     * One text with its references.
     *
     * @param documents one text, or several that make one summary
     * @param query what the summary should focus on, empty for nothing in particular
     */
    record Item(String id, String language, List<String> documents, String query, List<String> references) {}

    /** Whether the summaries of this set answer a query. */
    boolean queried() {
        return name.equals("qmsum_query");
    }

    /** The items of the dev half, empty where the set is not under {@code root}. */
    List<Item> items(Path root) {
        return EvalTexts.items(root, folder).stream()
                .map(json -> new Item(
                        json.path("id").asText(),
                        json.path("lang").asText("en"),
                        json.has("documents") ? strings(json.get("documents")) : List.of(json.get("text").asText()),
                        queried() ? json.path("query").asText() : "",
                        strings(json.get("references"))))
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.isTextual() ? value.asText() : value.path("text").asText()));
        return strings;
    }
}
