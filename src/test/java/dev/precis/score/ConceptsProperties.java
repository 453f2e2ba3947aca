package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConceptsProperties {
    /** Texts of few words, so that terms and pairs recur within sentences, between them and between documents. */
    @Provide
    Arbitrary<List<String>> documents() {
        Arbitrary<String> word = Arbitraries.of("bridge", "harbour", "tram", "council", "the", "The", "of", "and", "x1", "boats");
        Arbitrary<String> sentence = word.list().ofMinSize(1).ofMaxSize(9).map(words -> "We " + String.join(" ", words) + ".");
        return sentence.list().ofMinSize(1).ofMaxSize(12).map(sentences -> String.join(" ", sentences)).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 300)
    void areCountedAsAPlainMapCountsThem(@ForAll("documents") List<String> documents) {
        List<SegmentedText> texts = documents.stream().map(text -> Segmenter.segment(Source.read(text, Format.PLAIN), "en")).toList();
        Terms terms = Analysis.forLanguage("en").read(texts);
        Concepts concepts = Concepts.of(texts, terms, new int[0]);

        List<Set<String>> plain = plain(texts, terms);
        Map<String, Integer> sentences = new HashMap<>();
        Map<String, Set<Integer>> holders = new HashMap<>();
        int s = 0;
        for (int d = 0; d < texts.size(); d++) {
            for (int i = 0; i < texts.get(d).sentences().size(); i++, s++) {
                for (String concept : plain.get(s)) {
                    sentences.merge(concept, 1, Integer::sum);
                    holders.computeIfAbsent(concept, c -> new HashSet<>()).add(d);
                }
            }
        }
        Map<Integer, String> names = new HashMap<>();
        for (s = 0; s < plain.size(); s++) {
            assertThat(concepts.size(s)).isEqualTo(plain.get(s).size());
            int entry = concepts.firstEntry(s);
            int recurring = concepts.first(s);
            for (String name : plain.get(s)) {
                int number = concepts.entry(entry++);
                if (sentences.get(name) == 1) {
                    assertThat(number).isEqualTo(name.contains(" ") ? Concepts.LONE_PAIR : Concepts.LONE_TERM);
                } else {
                    assertThat(number).isBetween(Concepts.KINDS, concepts.count() - 1).isEqualTo(concepts.at(recurring++));
                    assertThat(names.computeIfAbsent(number, n -> name)).isEqualTo(name);
                    assertThat(number >= concepts.pairsFrom()).isEqualTo(name.contains(" "));
                }
                if (number >= concepts.pairsFrom()) {
                    assertThat(concepts.documentFrequency(number)).isEqualTo(holders.get(name).size());
                }
            }
            assertThat(entry).isEqualTo(concepts.firstEntry(s + 1));
            assertThat(recurring).isEqualTo(concepts.first(s + 1));
        }
    }

    /** The concepts of each sentence by name, a pair before its second term. */
    private static List<Set<String>> plain(List<SegmentedText> texts, Terms terms) {
        List<Set<String>> plain = new ArrayList<>();
        int s = 0;
        for (SegmentedText text : texts) {
            for (int end = s + text.sentences().size(); s < end; s++) {
                Set<String> concepts = new LinkedHashSet<>();
                for (int token = terms.firstToken(s); token < terms.firstToken(s + 1); token++) {
                    boolean stop = terms.term(token) == Terms.STOP_WORD;
                    if (token > terms.firstToken(s) && !(stop && terms.term(token - 1) == Terms.STOP_WORD)) {
                        concepts.add(name(text, terms, token - 1) + " " + name(text, terms, token));
                    }
                    if (!stop) {
                        concepts.add(name(text, terms, token));
                    }
                }
                plain.add(concepts);
            }
        }
        return plain;
    }

    private static String name(SegmentedText text, Terms terms, int token) {
        return terms.term(token) == Terms.STOP_WORD
                ? text.source().visible().substring(terms.start(token), terms.end(token)).toLowerCase(java.util.Locale.ROOT)
                : "#" + terms.term(token);
    }
}
