package dev.precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.term.lucene.PackedWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Property(tries = 500)
    void numbersFormsAndTermsInOrderOfFirstAppearance(
            @ForAll List<@StringLength(min = 1, max = 12) @Chars({'a', 'b', 'A', '\'', 'ä', '\u0000', '中'}) String> words) {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> forms = new LinkedHashMap<>();
        Map<String, Integer> terms = new LinkedHashMap<>();
        for (String word : words) {
            String term = word.startsWith("a") ? "" : word.substring(0, 1);
            long entry = add(vocabulary, word, term);
            assertThat(Vocabulary.formOf(entry)).isEqualTo(forms.computeIfAbsent(word, w -> forms.size()));
            if (term.isEmpty()) {
                assertThat(Vocabulary.wordOf(entry)).isNegative().isEqualTo(Vocabulary.wordOf(add(vocabulary, word, term)));
            } else {
                assertThat(Vocabulary.wordOf(entry)).isEqualTo(terms.computeIfAbsent(term, t -> terms.size()) + 1);
            }
            assertThat(vocabulary.form(Vocabulary.formOf(entry)).term()).isEqualTo(term);
        }
        assertThat(vocabulary.size()).isEqualTo(forms.size());
    }

    @Property(tries = 2_000)
    void aWordsOwnKeyIsNoOtherWords(@ForAll @NotEmpty String word, @ForAll @NotEmpty String other) {
        long key = key(word);
        assertThat(key(word)).isEqualTo(key).isNotZero();
        if (PackedWord.isExact(key) && !word.equals(other)) {
            assertThat(key(other)).isNotEqualTo(key);
        }
    }

    @Test
    void shortAsciiWordsAndLongerOnesInLowerCaseAreTheirOwnKeys() {
        assertThat(List.of("a", "Zz9", "economics", "it's", "economical", "Californians", "Shanghai's", "shouldn't"))
                .allMatch(word -> PackedWord.isExact(key(word)));
        assertThat(List.of("ECONOMICAL", "encyclopaedia", "it`sitself", "it's{itself", "it's[itself", "[economical", "2economies", "é",
                "don’t", "\u0000", "\u0000a", "上海")).noneMatch(word -> PackedWord.isExact(key(word)));
    }

    @Property(tries = 2_000)
    void noTwoWordsShareAKeyOfTheirOwn(@ForAll @StringLength(min = 7, max = 13) @Chars({'a', 'b', 'z'}) String word,
            @ForAll @StringLength(min = 7, max = 13) @Chars({'a', 'z', '`', '{', '\u0001', '\u0010', '\u001F', 'A'}) String other) {
        assertThat(key(word) == key(other)).isEqualTo(word.equals(other));
    }

    @Test
    void threadsThatAddTheSameFormsAtOnceGetTheSameNumbers() throws Exception {
        Vocabulary vocabulary = new Vocabulary();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<List<Long>> addAll = () -> {
                List<Long> entries = new ArrayList<>();
                for (int i = 0; i < 20_000; i++) {
                    entries.add(add(vocabulary, "w" + i % 10_000, "t" + i % 10_000 / 3));
                }
                return entries;
            };
            var results = threads.invokeAll(Collections.nCopies(8, addAll));
            for (var result : results) {
                assertThat(result.get()).isEqualTo(results.get(0).get());
            }
        }
        assertThat(vocabulary.size()).isEqualTo(10_000);
    }

    @Test
    void aFullVocabularyMakesRoomForTheNextJob() {
        StemCache stems = new StemCache();
        Vocabulary first = stems.vocabulary();
        assertThat(stems.vocabulary()).isSameAs(first);
        for (int i = 0; i < 40_000; i++) {
            add(first, "w" + i, "t");
        }
        stems.ended(first);
        assertThat(stems.vocabulary()).isNotSameAs(first);
        assertThat(stems.vocabulary().size()).isZero();
    }

    private static long add(Vocabulary vocabulary, String word, String term) {
        char[] characters = word.toCharArray();
        long entry = vocabulary.find(characters, 0, characters.length, key(word));
        return entry != Vocabulary.ABSENT
                ? entry
                : vocabulary.add(new WordForm(characters, 0, characters.length, term.toCharArray(), 0), characters, 0,
                        characters.length,
                        key(word));
    }

    private static long key(String word) {
        return PackedWord.of(word.toCharArray(), 0, word.length());
    }
}
