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
import java.util.LinkedHashMap;
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
        Concepts concepts = Concepts.of(texts, terms);

        List<Map<String, Integer>> plain = plain(texts, terms);
        Map<String, Integer> occurrences = new HashMap<>();
        Map<String, Integer> sentences = new HashMap<>();
        Map<String, Set<Integer>> holders = new HashMap<>();
        int s = 0;
        for (int d = 0; d < texts.size(); d++) {
            for (int i = 0; i < texts.get(d).sentences().size(); i++, s++) {
                for (Map.Entry<String, Integer> concept : plain.get(s).entrySet()) {
                    occurrences.merge(concept.getKey(), concept.getValue(), Integer::sum);
                    sentences.merge(concept.getKey(), 1, Integer::sum);
                    holders.computeIfAbsent(concept.getKey(), c -> new HashSet<>()).add(d);
                }
            }
        }
        Map<Integer, String> names = new HashMap<>();
        for (s = 0; s < plain.size(); s++) {
            List<String> numbered = new ArrayList<>(plain.get(s).keySet());
            numbered.removeIf(name -> isPair(name) && occurrences.get(name) == 1);
            List<String> found = new ArrayList<>();
            assertThat(concepts.size(s)).isEqualTo(plain.get(s).size());
            assertThat(concepts.lonePairs(s)).isEqualTo(plain.get(s).size() - numbered.size());
            assertThat(concepts.first(s + 1) - concepts.first(s)).isEqualTo(numbered.size());
            for (int k = concepts.first(s); k < concepts.first(s + 1); k++) {
                int number = concepts.at(k);
                // pairs are told in the order they stand in; a term has the number that all know it by
                String name = number < concepts.terms()
                        ? "#" + number
                        : numbered.stream().filter(ConceptsProperties::isPair)
                                .skip(k - concepts.firstPair(s)).findFirst().orElseThrow();
                found.add(name);
                assertThat(number).isBetween(0, concepts.count() - 1);
                assertThat(names.computeIfAbsent(number, n -> name)).isEqualTo(name);
                assertThat(number >= concepts.terms()).isEqualTo(isPair(name)).isEqualTo(k >= concepts.firstPair(s));
                assertThat(k < concepts.firstRecurring(s)).isEqualTo(!isPair(name) && sentences.get(name) == 1);
                assertThat(concepts.frequency(k)).isEqualTo(plain.get(s).get(name));
                assertThat(concepts.sentenceFrequency(number)).isEqualTo(sentences.get(name));
                assertThat(concepts.documentFrequency(number)).isEqualTo(holders.get(name).size());
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(numbered);
        }
        assertThat(new HashSet<>(names.values())).hasSize(names.size());
    }

    private static boolean isPair(String name) {
        return name.contains(" ");
    }

    /** How often each sentence has each of its concepts, by name, in order of first appearance. */
    private static List<Map<String, Integer>> plain(List<SegmentedText> texts, Terms terms) {
        List<Map<String, Integer>> plain = new ArrayList<>();
        int s = 0;
        for (SegmentedText text : texts) {
            for (int end = s + text.sentences().size(); s < end; s++) {
                Map<String, Integer> concepts = new LinkedHashMap<>();
                for (int token = terms.firstToken(s); token < terms.firstToken(s + 1); token++) {
                    boolean stop = terms.term(token) == Terms.STOP_WORD;
                    if (token > terms.firstToken(s) && !(stop && terms.term(token - 1) == Terms.STOP_WORD)) {
                        concepts.merge(name(text, terms, token - 1) + " " + name(text, terms, token), 1, Integer::sum);
                    }
                    if (!stop) {
                        concepts.merge(name(text, terms, token), 1, Integer::sum);
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
