package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordFilterTest {
    private static final List<String> WORDS = List.of("cookies", "e-mail", "x", "vk", "écoutez", "подписка", "뉴스레터");

    private final WordFilter filter = new WordFilter();

    WordFilterTest() {
        WORDS.forEach(word -> filter.add(word.toCharArray()));
    }

    @Property
    void stopsAtOrBeforeEveryWordItHolds(@ForAll("texts") String text) {
        CharIndex characters = CharIndex.of(text);
        WordCursor cursor = new WordCursor(characters).over(0, text.length());
        while (cursor.next()) {
            String word = text.substring(cursor.start(), cursor.end()).toLowerCase(Locale.ROOT);
            if (WORDS.contains(word)) {
                assertThat(filter.next(characters, cursor.start(), text.length())).isEqualTo(cursor.start());
                assertThat(filter.next(characters, 0, text.length())).isLessThanOrEqualTo(cursor.start());
            }
        }
    }

    @Test
    void turnsTextWithoutItsWordsAway() {
        String text = "The committee rejected the proposal after a long debate, and went home.";
        assertThat(filter.next(CharIndex.of(text), 0, text.length())).isEqualTo(text.length());
    }

    @Test
    void takesNoWordThatNoLetterOpens() {
        assertThatThrownBy(() -> filter.add("+1".toCharArray())).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of("cookies", "Cookies", "COOKIES", "cook", "e-mail", "E-Mail", "x", "X", "vk", "VK.", "écoutez", "Écoutez", "Подписка",
                        "뉴스레터", "word", "a", " ", " ", "-", "’", ".", "\n", "0", "x".repeat(70))
                .list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
