package dev.precis.sentence.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.chars.Punctuation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every string whatever, in every language. */
class SentenceSplitterProperties {
    private record Span(int start, int end) {}

    @Property(tries = 2000)
    void spansAreOrderedTrimmedAndHoldEveryVisibleCharacter(@ForAll("texts") String text, @ForAll("languages") String language) {
        boolean[] held = new boolean[text.length()];
        int last = 0;
        for (Span span : split(language, text, 0, text.length())) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.start());
            assertThat(Punctuation.isSpace(text.charAt(span.start()))).isFalse();
            assertThat(Punctuation.isSpace(text.charAt(span.end() - 1))).isFalse();
            for (int i = span.start(); i < span.end(); i++) {
                held[i] = true;
            }
            last = span.end();
        }
        for (int i = 0; i < text.length(); i++) {
            assertThat(held[i] || Punctuation.isSpace(text.charAt(i))).as("character %d", i).isTrue();
        }
    }

    @Property
    void textAroundTheStretchChangesNothing(
            @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after,
            @ForAll("languages") String language) {
        List<Span> alone = split(language, text, 0, text.length());
        List<Span> inside = split(language, before + text + after, before.length(), before.length() + text.length());
        int shift = before.length();
        assertThat(inside).isEqualTo(alone.stream().map(span -> new Span(span.start() + shift, span.end() + shift)).toList());
    }

    @Property
    void aParagraphIsSplitAlikeAloneAndAmongOthers(@ForAll("texts") String first, @ForAll("texts") String second,
            @ForAll("languages") String language) {
        String gap = "\n\n";
        List<Span> apart = split(language, first, 0, first.length());
        int shift = first.length() + gap.length();
        split(language, second, 0, second.length()).forEach(span -> apart.add(new Span(span.start() + shift, span.end() + shift)));
        assertThat(split(language, first + gap + second, 0, shift + second.length())).isEqualTo(apart);
    }

    private static List<Span> split(String language, String text, int from, int to) {
        List<Span> spans = new ArrayList<>();
        SentenceSplitter.forLanguage(language).split(text, from, to, (start, end) -> spans.add(new Span(start, end)));
        return spans;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                ". ", ".", "...", " . . . ", "!", "?", "…", "。", "！", "؟", "۔", "।", ":", ";", "|", " ", "\n", "\r\n", "\n\n", "\t",
                "\u00A0", "\u200B", "\uFEFF",
                "(", ")", "[1]", "[...]", "\"", "'", "“", "”", "„", "«", "»", "「", "」", "• ", "- ", "1. ", "2) ", "(a) ", "ii) ", ":-) ",
                "a", "I", "Dr. ", "U.S. ", "z. B. ", "e.g. ", "5 p.m. ", "3. Mai ", "т. д. ", "The ", "der ", "word", "Word", "WORD ",
                "слово", "Слово ", "كلمة ", "،",
                "शब्द ", "語", "かな", "λέξη", "բառ", "7", "3.14", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u202A", "\u0301", "\u0000");
        Arbitrary<String> mixed = Arbitraries.frequencyOf(
                Tuple.of(8, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
        return mixed.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "de", "fr", "ar", "tr", "ru", "el", "hy", "hi", "ja", "und");
    }
}
