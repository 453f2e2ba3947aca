package dev.precis.select;

import dev.precis.Length;
import dev.precis.score.Scores;
import dev.precis.terms.Terms;
import dev.precis.text.SegmentedText;
import dev.precis.text.Sentence;
import dev.precis.text.Source;
import dev.precis.text.WordCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Step 5: picks sentences under a budget. */
public final class Selector {
    private Selector() {}

    /** Chooses among the sentences of the texts; at least one where there is a sentence that is not noise. */
    public static Selection select(List<SegmentedText> texts, Terms terms, Scores scores, Length length) {
        List<Source> sources = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                sources.add(text.source());
                sentences.add(sentence);
            }
        }
        List<Integer> ranked = new ArrayList<>();
        int words = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.role() != Sentence.Role.NOISE) {
                ranked.add(s);
                words += WordCount.of(sources.get(s).visible(), sentence.start(), sentence.end());
            }
        }
        ranked.sort(Comparator.comparing((Integer s) -> sentences.get(s).role())
                .thenComparing(s -> -scores.of(s)).thenComparing(s -> s));
        double budget = switch (length) {
            case Length.Sentences l -> l.count();
            case Length.Words l -> l.count();
            case Length.Characters l -> l.count();
            case Length.Tokens l -> l.count();
            case Length.Ratio l -> l.share() * words;
        };
        List<Integer> chosen = new ArrayList<>();
        double used = 0;
        for (int s : ranked) {
            Sentence sentence = sentences.get(s);
            String visible = sources.get(s).visible();
            int cost = switch (length) {
                case Length.Sentences l -> 1;
                case Length.Words l -> WordCount.of(visible, sentence.start(), sentence.end());
                case Length.Ratio l -> WordCount.of(visible, sentence.start(), sentence.end());
                case Length.Characters l -> sentence.length() + 1;
                case Length.Tokens l -> TokenEstimate.of(visible, sentence.start(), sentence.end()) + 1;
            };
            if (chosen.isEmpty() || used + cost <= budget) {
                chosen.add(s);
                used += cost;
            }
        }
        return new Selection(chosen.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
}
