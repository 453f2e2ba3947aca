package dev.precis.bench.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.bench.EvalTexts;
import dev.precis.select.TokenEstimate;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Prints sentences of every evaluation set with their token estimates, a JSON object a line, for {@code src/bench/tokens}. */
public final class TokenEstimates {
    private static final int ITEMS_PER_SET = 12;

    private TokenEstimates() {}

    public static void main(String[] args) throws JsonProcessingException {
        Path root = EvalTexts.folder();
        ObjectMapper json = new ObjectMapper();
        Set<String> folders = new LinkedHashSet<>();
        for (EvaluationSet set : EvaluationSet.ALL) {
            if (!folders.add(set.folder())) {
                continue;
            }
            for (EvaluationSet.Item item : set.items(root).stream().limit(ITEMS_PER_SET).toList()) {
                for (String quote : new Sheet(item, set.budget()).quote) {
                    System.out.println(json.writeValueAsString(Map.of(
                            "lang", item.language(), "text", quote, "estimate", TokenEstimate.of(quote, 0, quote.length()))));
                }
            }
        }
    }
}
