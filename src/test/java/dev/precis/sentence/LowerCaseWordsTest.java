package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.chars.CharIndex;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LowerCaseWordsTest {
    @Property
    void hasTheNotedWordsThatStandInLowerCaseSomewhere(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        Set<String> lower = new TreeSet<>();
        words.stream().filter(word -> Character.isLowerCase(word.charAt(0))).forEach(lower::add);
        LowerCaseWords common = new LowerCaseWords(CharIndex.of(text));

        int from = 0;
        for (String word : words) {
            common.note(from, word.length());
            from += word.length() + 1;
        }

        from = 0;
        for (String word : words) {
            assertThat(common.has(from, word.length())).as(word).isEqualTo(lower.contains(word.toLowerCase(Locale.ROOT)));
            from += word.length() + 1;
        }
    }

    @Test
    void aPartOfAnotherWordIsNoWordInLowerCase() {
        String text = "Smart Port. A smartphone imports 5smart.";
        LowerCaseWords common = new LowerCaseWords(CharIndex.of(text));
        common.note(0, 5);
        common.note(6, 4);

        assertThat(common.has(0, 5)).as("behind a digit").isTrue();
        assertThat(common.has(6, 4)).isFalse();
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> word = Arbitraries.strings().withChars("abÄäß").ofMinLength(1).ofMaxLength(4)
                .map(w -> w.substring(0, 1) + w.substring(1).toLowerCase(Locale.ROOT));
        Arbitrary<String> capitalized = word
                .map(w -> w.equals("ß") || w.startsWith("ß") ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1));
        return Arbitraries.oneOf(word, capitalized).list().ofMinSize(1).ofMaxSize(400);
    }
}
