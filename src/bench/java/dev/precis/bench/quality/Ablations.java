package dev.precis.bench.quality;

import static dev.precis.score.ScoringMethod.Constant.COVERED;
import static dev.precis.score.ScoringMethod.Constant.COVERED_BY_OTHERS;
import static dev.precis.score.ScoringMethod.Constant.END;
import static dev.precis.score.ScoringMethod.Constant.IDF;
import static dev.precis.score.ScoringMethod.Constant.LEAD;
import static dev.precis.score.ScoringMethod.Constant.LEANING;
import static dev.precis.score.ScoringMethod.Constant.LONG_LENGTH;
import static dev.precis.score.ScoringMethod.Constant.PAIR;
import static dev.precis.score.ScoringMethod.Constant.PARAGRAPH;
import static dev.precis.score.ScoringMethod.Constant.PROSE;
import static dev.precis.score.ScoringMethod.Constant.SHORT_LENGTH;
import static dev.precis.score.ScoringMethod.Constant.SINGLE;
import static dev.precis.score.ScoringMethod.Constant.SPREAD;
import static dev.precis.score.ScoringMethod.Constant.STRUCTURE;

import dev.precis.score.ScoringMethod;
import java.util.LinkedHashMap;
import java.util.Map;

/** The method, and the method with each of its parts off: what each is worth. */
final class Ablations {
    private Ablations() {}

    static Map<String, Peer> all() {
        ScoringMethod whole = ScoringMethod.DEFAULT;
        Map<String, Peer> parts = new LinkedHashMap<>();
        parts.put("precis", Peers.precis(whole));
        parts.put("without idf", Peers.precis(whole.with(IDF, 0)));
        parts.put("without position", Peers.precis(whole.with(LEAD, 0).with(END, 0).with(PARAGRAPH, 0)));
        parts.put("without reading structure", Peers.precis(whole.with(STRUCTURE, 0)));
        parts.put("without pairs", Peers.precis(whole.with(PAIR, 0)));
        parts.put("without pruning", Peers.precis(whole.with(SINGLE, 1)));
        parts.put("without redundancy control", Peers.precis(whole.with(COVERED, 1).with(COVERED_BY_OTHERS, 1)));
        parts.put("without length of text", Peers.precis(whole.with(SHORT_LENGTH, 0.5).with(LONG_LENGTH, 0.5)));
        parts.put("without spread", Peers.precis(whole.with(SPREAD, 0)));
        parts.put("without cues", Peers.precis(whole.with(PROSE, 0).with(LEANING, 1)));
        return parts;
    }
}
