package dev.precis.term.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.source.Source;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static final List<String> PIECES = List.of("a", "to", "the", "word", "Words", "lengthy", "eightxyz", "Ninechars", "tencharsxy",
            "elevenchars", "Elevenchars", "californians", "californianS", "0123456789", "antidisestablishment", "5", "1984", " ", " ", " ",
            "\n", ". ", ", ", ": ", "; ", "'", "\"", "_", "-", ".", ",", ":", "’", "“", "é",
            "größe", "\u0301", "ж", "слово", "上海", "😀", "\u20AC", "…", "·", "\u200D", "ا", "ア");

    @Property(tries = 20_000)
    void findsTheWordsTheScannerFinds(@ForAll("pieces") String text) {
        Source source = Source.read(text, Format.PLAIN);
        assertThat(plain(source, 0, source.visible().length())).as(text).isEqualTo(scanned(source, 0, source.visible().length()));
    }

    @Property(tries = 5_000)
    void findsTheWordsOfAnyStretchAsIfNothingStoodAround(@ForAll("pieces") String text, @ForAll int a, @ForAll int b) {
        Source source = Source.read(text, Format.PLAIN);
        int length = source.visible().length();
        int from = Math.floorMod(Math.min(a, b), length + 1);
        int to = from + Math.floorMod(Math.max(a, b), length + 1 - from);
        assertThat(plain(source, from, to)).as(text).isEqualTo(scanned(source, from, to));
    }

    @Test
    void cutsLongWordsWhereTheScannerDoes() {
        for (int length : new int[]{63, 64, 65, 254, 255, 256, 600}) {
            Source source = Source.read("x " + "a".repeat(length) + " y " + "1".repeat(length), Format.PLAIN);
            assertThat(plain(source, 0, source.visible().length())).isEqualTo(scanned(source, 0, source.visible().length()));
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    private static List<String> plain(Source source, int from, int to) {
        Tokens found = new Tokens();
        new PlainWords().scan(source.characters(), from, to, found);
        List<String> tokens = new ArrayList<>();
        for (int token = 0; token < found.count(); token++) {
            tokens.add(found.start(token) + "-" + found.end(token) + "=" + found.keys()[token]);
        }
        return tokens;
    }

    private static List<String> scanned(Source source, int from, int to) {
        WordScanner scanner = new WordScanner();
        scanner.read(source.units(), from, to);
        List<String> tokens = new ArrayList<>();
        while (scanner.next()) {
            tokens.add(scanner.start() + "-" + scanner.end() + "=" + PackedWord.of(source.units(), scanner.start(), scanner.end()));
        }
        return tokens;
    }
}
