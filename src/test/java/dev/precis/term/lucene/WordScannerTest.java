package dev.precis.term.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class WordScannerTest {
    /** Characters around which the Unicode rules are hardest, one or more of every word break property. */
    private static final String DIFFICULT = "ab1 .,:;'\"_-·’‘“\u00AD\u0301\u200D\uFE0F\u20E3#*אב״ア゛ｱ中ひ한국กา😀🏽🇩🇪©\uD83D\uDE00\n\u00A0\u200B\u202F²½ªßẞж\u0483ա՟ا\u0640٣、。";

    @Test
    void knowsTheClassOfEverySimpleCharacter() {
        for (char c = 0; c < 0x3000; c++) {
            if (WordBreakProperty.of(c) != WordBreakProperty.OTHER) {
                for (String around : List.of("a%cb", "1%c2", "a%c1", "1%ca", " %c ", "a%c b", "a %cb", "a.%cb", "1,%c2", "a%c'b", "%c%1$c",
                        "a%c%1$cb")) {
                    String text = String.format(around, c);
                    assertThat(scan(text)).as("U+%04X in %s", (int) c, around).isEqualTo(lucene(text));
                }
            }
        }
    }

    @Property(tries = 20_000)
    void findsTheTokensLuceneFinds(@ForAll("difficult") String text) {
        assertThat(scan(text)).as(escaped(text)).isEqualTo(lucene(text));
    }

    @Property(tries = 2_000)
    void findsTheTokensLuceneFindsInAnyString(@ForAll String text) {
        assertThat(scan(text)).as(escaped(text)).isEqualTo(lucene(text));
    }

    @Test
    void cutsLongTokensWhereLuceneDoes() {
        for (String unit : List.of("a", "1", "a'", "ä", "ж", "\uD835\uDC00", "ا", "a\u0301", "_", "🇩🇪", "ア")) {
            for (int length : new int[]{253, 254, 255, 256, 257, 600}) {
                String text = "x " + unit.repeat(length) + " y";
                assertThat(scan(text)).as("%d times %s", length, unit).isEqualTo(lucene(text));
            }
        }
    }

    @Provide
    Arbitrary<String> difficult() {
        return Arbitraries.of(DIFFICULT.chars().mapToObj(c -> (char) c).toList()).list().ofMaxSize(24)
                .map(list -> list.stream().map(String::valueOf).reduce("", String::concat));
    }

    private static List<String> scan(String text) {
        List<String> tokens = new ArrayList<>();
        WordScanner scanner = new WordScanner();
        scanner.read(text.toCharArray(), 0, text.length());
        while (scanner.next()) {
            assertThat(scanner.key()).isEqualTo(PackedWord.of(text.toCharArray(), scanner.start(), scanner.end()));
            tokens.add(scanner.start() + "-" + scanner.end());
        }
        return tokens;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c > ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return escaped.toString();
    }

    /** Lucene's tokens; with a space behind the text, for StandardTokenizer loses tokens before half a surrogate pair at its end. */
    private static List<String> lucene(String text) {
        List<String> tokens = new ArrayList<>();
        try (StandardTokenizer tokenizer = new StandardTokenizer()) {
            tokenizer.setReader(new StringReader(text + " "));
            OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                tokens.add(offset.startOffset() + "-" + offset.endOffset());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return tokens;
    }
}
