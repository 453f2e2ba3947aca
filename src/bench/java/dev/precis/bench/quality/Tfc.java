package dev.precis.bench.quality;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The study's best recipe ("TFC", REPORT.md, section 4), without its background table, which it found to be worth nothing. */
final class Tfc {
    private Tfc() {}

    static int[] choose(Sheet sheet) {
        int n = sheet.size();
        int[] documentLength = new int[sheet.texts.size()];
        for (int s = 0; s < n; s++) {
            documentLength[sheet.document[s]]++;
        }
        double[] prior = new double[n];
        Map<Long, Double> weight = new HashMap<>();
        Map<Long, Integer> holders = new HashMap<>();
        Map<Long, Set<Integer>> documents = new HashMap<>();
        long[][] concepts = new long[n][];
        for (int s = 0; s < n; s++) {
            int length = documentLength[sheet.document[s]];
            double tau = Math.max(3, 0.02 * length);
            prior[s] = (1 + Math.exp(-sheet.place[s] / tau) + 0.2 * Math.exp(-(length - 1 - sheet.place[s]) / tau))
                    * (sheet.sentences[s].opensBlock() ? 1.1 : 1);
            concepts[s] = concepts(sheet, s);
            for (long c : concepts[s]) {
                weight.merge(c, prior[s], Double::sum);
                holders.merge(c, 1, Integer::sum);
                documents.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(sheet.document[s]);
            }
        }
        weight.replaceAll((c, w) -> w * (c >= 1L << 32 ? 1.5 : 1) * (holders.get(c) == 1 ? 0.1 : 1)
                * Math.pow(documents.get(c).size(), 1.5));
        boolean[] candidate = sheet.candidates();
        Sheet.Basket basket = sheet.new Basket();
        while (true) {
            int best = -1;
            double bestGain = -1;
            for (int s = 0; s < n; s++) {
                if (!candidate[s] || !basket.fits(s)) {
                    continue;
                }
                double sum = 0;
                for (long c : concepts[s]) {
                    sum += weight.get(c);
                }
                int tokens = sheet.terms.firstToken(s + 1) - sheet.terms.firstToken(s);
                double gain = Math.pow(prior[s], 1.5) * sum / Math.sqrt(Math.max(5, tokens));
                if (gain > bestGain) {
                    bestGain = gain;
                    best = s;
                }
            }
            if (best < 0) {
                return basket.chosen();
            }
            basket.take(best);
            candidate[best] = false;
            for (long c : concepts[best]) {
                weight.merge(c, 0.1, (w, covered) -> w * covered);
            }
        }
    }

    /** Terms, and pairs of neighbouring tokens of which one at least is no stop word; stop words all look alike here. */
    private static long[] concepts(Sheet sheet, int s) {
        Set<Long> concepts = new LinkedHashSet<>();
        int before = -1;
        for (int token = sheet.terms.firstToken(s); token < sheet.terms.firstToken(s + 1); token++) {
            int term = sheet.terms.term(token);
            if (term >= 0) {
                concepts.add((long) term);
            }
            if (token > sheet.terms.firstToken(s) && (term >= 0 || before >= 0)) {
                concepts.add((before + 2L) << 32 | (term + 1L));
            }
            before = term;
        }
        return concepts.stream().mapToLong(Long::longValue).toArray();
    }
}
