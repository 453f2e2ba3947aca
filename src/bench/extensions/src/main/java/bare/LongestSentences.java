package bare;

import bare.SummariesResource.Sentence;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The three sentences with the most different terms. */
final class LongestSentences {
    private final Analyzer analyzer = new StandardAnalyzer();

    List<Sentence> of(String text) throws IOException {
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        boundaries.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            String sentence = text.substring(start, end).strip();
            sentences.add(new Sentence(sentence, start, terms(sentence)));
        }
        sentences.sort(Comparator.comparingInt(Sentence::terms).reversed());
        return sentences.subList(0, Math.min(3, sentences.size()));
    }

    private int terms(String sentence) throws IOException {
        Set<String> terms = new HashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("text", sentence)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms.size();
    }
}
