package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.sentence.noise.SentenceShape;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CharIndexTest {
    @Test
    void everyLetterIsOneForWhateverCountsLetters() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char letter = (char) c;
            CharIndex text = CharIndex.of(String.valueOf(letter));
            if (text.isWord(0) && text.digits(0, 1) == 0) {
                assertThat(Character.isLetter(letter)).as("%04x", c).isTrue();
                assertThat(Punctuation.isLetterOrMark(letter)).as("%04x", c).isTrue();
                assertThat(Punctuation.of(letter)).as("%04x", c).isEqualTo(Punctuation.PLAIN);
                assertThat(Visibility.of(letter)).as("%04x", c).isEqualTo(Visibility.SEEN);
                assertThat(Punctuation.isSpace(letter) || Punctuation.isInvisible(letter)).as("%04x", c).isFalse();
                assertThat(letter < 0x370 || Script.of(letter) != 0).as("%04x", c).isTrue();
                assertThat(text.unspaced(0, 1) == 1).as("%04x", c).isEqualTo(Punctuation.isUnspaced(letter));
                assertThat(letter < 0x2E80 || Punctuation.isUnspaced(letter) || Script.of(letter) == Script.HANGUL.ordinal()).as("%04x", c)
                        .isTrue();
            }
        }
    }

    @Property
    void findsAndCountsWhatALookAtEachCharacterDoes(@ForAll("stretches") Stretch stretch) {
        CharIndex text = CharIndex.of(stretch.text());
        int from = stretch.from();
        int to = stretch.to();
        IntPredicate word = i -> CharIndex.of(stretch.text().substring(i, i + 1)).isWord(0);
        IntPredicate blank = i -> stretch.text().charAt(i) == ' ';

        assertThat(text.nextMark(from, to)).isEqualTo(first(from, to, word.or(blank).negate()));
        assertThat(text.nextBreak(from, to)).isEqualTo(
                first(from, to, i -> Punctuation.of(stretch.text().charAt(i)) != Punctuation.PLAIN || turns(stretch.text(), i, word)));
        assertThat(text.nextBlank(from, to)).isEqualTo(first(from, to, blank));
        assertThat(text.skipBlanks(from, to)).isEqualTo(first(from, to, blank.negate()));
        assertThat(text.nextLetter(from, to))
                .isEqualTo(first(from, to, i -> word.test(i) && !Punctuation.isDigit(stretch.text().charAt(i))));
        assertThat(text.skipWord(from, to)).isEqualTo(first(from, to, word.negate()));
        assertThat(text.words(from, to)).isEqualTo(count(from, to, word));
        assertThat(text.blanks(from, to)).isEqualTo(count(from, to, blank));
        assertThat(text.digits(from, to))
                .isEqualTo(count(from, to, i -> stretch.text().charAt(i) >= '0' && stretch.text().charAt(i) <= '9'));
        assertThat(text.unspaced(from, to))
                .isEqualTo(count(from, to, i -> word.test(i) && Punctuation.isUnspaced(stretch.text().charAt(i))));
        assertThat(text.nextUnusual(from, to)).isEqualTo(
                first(from, to, i -> !word.or(blank).test(i) && (stretch.text().charAt(i) < ' ' || stretch.text().charAt(i) >= 0x7F)));
        assertThat(text.hasMoreThanLatin())
                .isEqualTo(stretch.text().chars().anyMatch(c -> c >= 0x370 && Script.of((char) c) > Script.LATIN.ordinal()));
        assertThat(text.hasMoreThanLatin(from, to)).isEqualTo(count(from, to,
                i -> stretch.text().charAt(i) >= 0x370 && Script.of(stretch.text().charAt(i)) > Script.LATIN.ordinal()) > 0);
        assertThat(text.letters(from, to)).isEqualTo(text.words(from, to) - text.digits(from, to));
        assertThat(text.skipLetters(from, to))
                .isEqualTo(first(from, to, word.and(i -> !Punctuation.isDigit(stretch.text().charAt(i))).negate()));
        assertThat(text.hasGaps()).isEqualTo(stretch.text().contains("   "));
        assertThat(text.has('.')).isEqualTo(stretch.text().indexOf('.') >= 0);
        assertThat(text.has('"')).isEqualTo(stretch.text().indexOf('"') >= 0);
        assertThat(text.has('\n')).isEqualTo(stretch.text().indexOf('\n') >= 0);
    }

    @Test
    void otherLettersAreWeighedAgainstLatinOnes() {
        assertThat(CharIndex.of("Latin alone").isLatinBut(0, 3)).isTrue();
        assertThat(CharIndex.of("twelve letters 数").isLatinBut(0.25, 3)).as("3 beside 13").isTrue();
        assertThat(CharIndex.of("twelve letter 数").isLatinBut(0.25, 3)).as("3 beside 12").isTrue();
        assertThat(CharIndex.of("ten letters 数").isLatinBut(0.25, 3)).as("3 beside 10").isFalse();
        assertThat(CharIndex.of("слово").isLatinBut(0.25, 3)).isFalse();
    }

    @Property
    void countsWordsAsAWalkOverTheTextDoes(@ForAll("stretches") Stretch stretch) {
        assertThat(WordCount.of(CharIndex.of(stretch.text()), stretch.from(), stretch.to()))
                .isEqualTo(WordCount.of(stretch.text(), stretch.from(), stretch.to()));
    }

    @Property
    void aLookAtASentenceCountsEveryCharacterOnce(@ForAll("stretches") Stretch stretch) {
        SentenceShape shape = new SentenceShape(CharIndex.of(stretch.text()));
        shape.read(stretch.from(), stretch.to());
        int lowSurrogates = count(stretch.from(), stretch.to(), i -> Character.isLowSurrogate(stretch.text().charAt(i)));
        int spaces = count(stretch.from(), stretch.to(), i -> Punctuation.isSpace(stretch.text().charAt(i)));

        assertThat(shape.letters()).isEqualTo(count(stretch.from(), stretch.to(), i -> isLetter(stretch.text().charAt(i))));
        assertThat(shape.digits()).isEqualTo(count(stretch.from(), stretch.to(), i -> isDigit(stretch.text().charAt(i))));
        assertThat(shape.letters() + shape.digits() + shape.signs() + spaces + lowSurrogates).isEqualTo(stretch.to() - stretch.from());
        assertThat(shape.words()).isEqualTo(spaces + 1 + shape.unspaced() / 2);
    }

    /** A digit of a script of its own counts as its letter. */
    private static boolean isLetter(char c) {
        return c < 0x370 ? Punctuation.isLetterOrMark(c) : Script.of(c) != 0;
    }

    private static boolean isDigit(char c) {
        return Punctuation.isDigit(c) && !isLetter(c);
    }

    /** Whether a capital stands behind another letter, or a letter that is none behind two. */
    private static boolean turns(String text, int i, IntPredicate word) {
        IntPredicate upper = at -> at >= 0 && word.test(at) && Punctuation.isUpper(text.charAt(at));
        IntPredicate lower = at -> at >= 0 && word.test(at) && !Punctuation.isDigit(text.charAt(at)) && !upper.test(at)
                && !Punctuation.isUnspaced(text.charAt(at));
        return upper.test(i) && lower.test(i - 1) || lower.test(i) && upper.test(i - 1) && upper.test(i - 2);
    }

    private static int first(int from, int to, IntPredicate wanted) {
        int i = from;
        while (i < to && !wanted.test(i)) {
            i++;
        }
        return i;
    }

    private static int count(int from, int to, IntPredicate wanted) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += wanted.test(i) ? 1 : 0;
        }
        return count;
    }

    record Stretch(String text, int from, int to) {}

    @Provide
    Arbitrary<Stretch> stretches() {
        Arbitrary<String> pieces = Arbitraries.of(
                "word", "A", "b2", " ", "  ", "   ", ". ", "...", ",", "'", "-", "\"", "“", "\n", "\r\n", "\t", "\u00A0", "é", "straße",
                "ж", "Ελ", "١٢",
                "の", "漢字", "ー", "・", "한글", "हिन्दी", "\u0301", "😀", "𠀀", "…", "—", "©", "№", "²", "ⅷ", "\u200D", "ㇰ", "ㄅ", "0123456789",
                "@AZ[`az{/09:?\u007F\u0000\u001F", "plain words all the way, and then some", "x".repeat(70), " ".repeat(65));
        Arbitrary<String> texts = pieces.list().ofMaxSize(60).map(list -> String.join("", list));
        return Combinators.combine(texts, Arbitraries.doubles().between(0, 1), Arbitraries.doubles().between(0, 1)).as((text, a, b) -> {
            int first = (int) (a * text.length());
            int second = (int) (b * text.length());
            return new Stretch(text, Math.min(first, second), Math.max(first, second));
        });
    }
}
