package dev.precis.bench;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The summarizer a first afternoon gives: the JDK's sentence iterator, one analyzer call a sentence, hash maps of
 * strings, TF-IDF summed over each sentence. It is what the engine's speed is measured against.
 */
final class NaiveSummarizer {
    private final Analyzer analyzer = new EnglishAnalyzer();

    List<String> summarize(String text, int count) throws IOException {
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        boundaries.setText(text);
        List<String> sentences = new ArrayList<>();
        List<Map<String, Integer>> frequencies = new ArrayList<>();
        Map<String, Integer> sentenceFrequency = new HashMap<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            String sentence = text.substring(start, end).trim();
            if (sentence.isEmpty()) {
                continue;
            }
            Map<String, Integer> frequency = new HashMap<>();
            try (TokenStream stream = analyzer.tokenStream("text", sentence)) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    frequency.merge(term.toString(), 1, Integer::sum);
                }
                stream.end();
            }
            frequency.keySet().forEach(term -> sentenceFrequency.merge(term, 1, Integer::sum));
            sentences.add(sentence);
            frequencies.add(frequency);
        }
        double[] score = new double[sentences.size()];
        for (int i = 0; i < score.length; i++) {
            for (Map.Entry<String, Integer> term : frequencies.get(i).entrySet()) {
                double idf = 1 + Math.log((score.length + 1.0) / (sentenceFrequency.get(term.getKey()) + 1.0));
                score[i] += Math.sqrt(term.getValue()) * idf * idf;
            }
        }
        List<Integer> ranked = new ArrayList<>();
        for (int i = 0; i < score.length; i++) {
            ranked.add(i);
        }
        ranked.sort(Comparator.comparingDouble(i -> -score[i]));
        return ranked.stream().limit(count).sorted().map(sentences::get).toList();
    }
}
