package dev.precis.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.precis.chars.WordTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFlagsTest {
    private final WordFlags flags = new WordFlags();

    @Test
    void aWordHasTheFlagsOfEachSectionThatListsItAndNoOther() {
        int weekday = flags.flag(Section.SPLIT_WEEKDAY);
        int dated = flags.flag(Section.SPLIT_WEEKDAY, Section.SPLIT_ORDINAL_AFTER);
        int said = flags.flag(Section.SPLIT_SPEECH);
        int own = flags.flag();

        WordTable table = flags.table(WordLists.of("de"), WordLists.of("en")).flag(own, List.of("mo")).build();

        assertThat(get(table, "mo")).isEqualTo(weekday | dated | own);
        assertThat(get(table, "mai")).isEqualTo(dated);
        assertThat(get(table, "said")).isEqualTo(said);
    }

    @Test
    void noFlagIsGivenTwice() {
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            assertThat(flags.flag()).isEqualTo(1 << bit);
        }
        assertThatIllegalStateException().isThrownBy(flags::flag);
    }

    private static int get(WordTable table, String word) {
        return table.get(word.toCharArray(), 0, word.length());
    }
}
