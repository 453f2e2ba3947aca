package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    @Test
    void tellsTheGroupsWhosePhrasesATextHolds() {
        PhraseTable table = new PhraseTable(List.of(List.of("press star", "he"), List.of("ars", "his"), List.of("привет")));
        assertThat(in(table, "Please Press STAR one")).isEqualTo(1);
        assertThat(in(table, "this")).isEqualTo(2);
        assertThat(in(table, "she, ars and ПРИВЕТ")).isEqualTo(7);
        assertThat(in(table, "press sta r 漢字")).isEqualTo(PhraseTable.NONE);
    }

    @Test
    void eitherApostropheIsFoundByEither() {
        PhraseTable table = new PhraseTable(List.of(List.of("n'hésitez pas"), List.of("i’ll hand")));
        assertThat(in(table, "N’hésitez pas")).isEqualTo(1);
        assertThat(in(table, "N'hésitez pas")).isEqualTo(1);
        assertThat(in(table, "I'll hand it over, I’ll hand it over")).isEqualTo(2);
        assertThat(in(new PhraseTable(List.of(List.of("ill"))), "i’ll")).isEqualTo(PhraseTable.NONE);
    }

    @Test
    void oneBlankIsFoundInAnyWhiteSpace() {
        PhraseTable table = new PhraseTable(List.of(List.of("see the manual"), List.of("^see also "), List.of(" no.")));
        assertThat(in(table, "Please see the\n    manual.")).isEqualTo(1);
        assertThat(in(table, "See  also\tthat")).isEqualTo(2);
        assertThat(in(table, "I said\n\n no.")).isEqualTo(4);
        assertThat(in(table, "seethe manual")).isEqualTo(PhraseTable.NONE);
    }

    @Test
    void readsNoFartherThanItIsTold() {
        PhraseTable table = new PhraseTable(List.of(List.of("star")));
        char[] text = "a starling".toCharArray();
        assertThat(table.in(text, 2, 6)).isEqualTo(1);
        assertThat(table.in(text, 2, 5)).isEqualTo(PhraseTable.NONE);
        assertThat(table.in(text, 3, 10)).isEqualTo(PhraseTable.NONE);
    }

    @Test
    void holdsNothingWithoutPhrases() {
        assertThat(in(new PhraseTable(List.of(List.of())), "anything")).isEqualTo(PhraseTable.NONE);
    }

    @Property
    void findsWhatLookingForEachPhraseFinds(@ForAll("phrases") List<String> one, @ForAll("phrases") List<String> other,
            @ForAll("texts") String text) {
        assertThat(in(new PhraseTable(List.of(one, other)), text)).isEqualTo(bit(one, text, 1) + bit(other, text, 2));
    }

    @Property
    void findsLongPhrasesWhereverTheyStand(@ForAll("longPhrases") List<String> phrases, @ForAll("texts") String before,
            @ForAll("texts") String behind, @ForAll @IntRange(max = 5) int which, @ForAll @IntRange(max = 3) int cut) {
        String put = phrases.get(which % phrases.size());
        String text = before + put.substring(0, put.length() - cut) + behind;
        assertThat(in(new PhraseTable(List.of(phrases)), text)).isEqualTo(bit(phrases, text, 1));
    }

    @Test
    void aPhraseMayBeOneOfTheStartAlone() {
        PhraseTable table = new PhraseTable(List.of(List.of("^present:", "at sea")));
        assertThat(in(table, "Present: three captains")).isNotZero();
        assertThat(in(table, "A Christmas present: a boat")).isZero();
        assertThat(table.in("at present: at".toCharArray(), 3, 14)).isNotZero();
        assertThat(in(table, "Three men at sea")).isNotZero();
    }

    private static int bit(List<String> phrases, String text, int bit) {
        return phrases.stream().map(PhraseTableTest::plain).anyMatch(plain(text)::contains) ? bit : 0;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll(" +", " ");
    }

    private static int in(PhraseTable table, String text) {
        return table.in(text.toCharArray(), 0, text.length());
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return Arbitraries.strings().withChars("abc é").ofMinLength(1).ofMaxLength(5).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> longPhrases() {
        return Arbitraries.strings().withChars("ab é").ofMinLength(7).ofMaxLength(14).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcABC éÉ€").ofMaxLength(40);
    }
}
