package dev.precis.terms;

import dev.precis.text.SegmentedText;
import dev.precis.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Step 3: the terms of a text by one Lucene token stream over the whole of it. */
public final class Analysis {
    private final Analyzer analyzer = new EnglishAnalyzer();

    private Analysis() {}

    /** The analysis for a BCP 47 tag; a language Lucene has no chain for gets Unicode word segmentation alone. */
    public static Analysis forLanguage(String tag) {
        return new Analysis();
    }

    /** Reads the terms of several texts into one numbering; noise sentences have no tokens. */
    public Terms read(List<SegmentedText> texts) {
        Map<String, Integer> ids = new HashMap<>();
        int sentences = texts.stream().mapToInt(t -> t.sentences().size()).sum();
        int[] first = new int[sentences + 1];
        int[] term = new int[64];
        int[] start = new int[64];
        int[] end = new int[64];
        int[] frequency = new int[64];
        int[] lastSentence = new int[64];
        int tokens = 0;
        int s = 0;
        for (SegmentedText text : texts) {
            int base = s;
            List<Sentence> list = text.sentences();
            try (TokenStream stream = analyzer.tokenStream("", text.source().visible())) {
                CharTermAttribute characters = stream.addAttribute(CharTermAttribute.class);
                OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                int i = 0;
                while (stream.incrementToken()) {
                    int at = offsets.startOffset();
                    while (i < list.size() && at >= list.get(i).end()) {
                        first[base + ++i] = tokens;
                    }
                    if (i == list.size()) {
                        break;
                    }
                    if (at < list.get(i).start() || list.get(i).role() == Sentence.Role.NOISE) {
                        continue;
                    }
                    if (tokens == term.length) {
                        term = Arrays.copyOf(term, tokens * 2);
                        start = Arrays.copyOf(start, tokens * 2);
                        end = Arrays.copyOf(end, tokens * 2);
                    }
                    int id = ids.computeIfAbsent(characters.toString(), k -> ids.size());
                    if (id == frequency.length) {
                        frequency = Arrays.copyOf(frequency, id * 2);
                        lastSentence = Arrays.copyOf(lastSentence, id * 2);
                    }
                    if (lastSentence[id] != base + i + 1) {
                        lastSentence[id] = base + i + 1;
                        frequency[id]++;
                    }
                    term[tokens] = id;
                    start[tokens] = at;
                    end[tokens++] = offsets.endOffset();
                }
                while (i < list.size()) {
                    first[base + ++i] = tokens;
                }
                stream.end();
            } catch (IOException e) {
                throw new UncheckedIOException("a string reader does not fail", e);
            }
            s += list.size();
        }
        return new Terms(first, Arrays.copyOf(term, tokens), Arrays.copyOf(start, tokens), Arrays.copyOf(end, tokens),
                Arrays.copyOf(frequency, ids.size()));
    }
}
