package dev.precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import org.junit.jupiter.api.Test;

/** What is remembered of texts that have been answered. */
class StemCacheTest {
    @Test
    void forgetsTheWordsOfALargeTextWithIt() {
        StemCache stems = new StemCache();
        TokenReader reader = new TokenReader("en", stems);
        reader.read(differentWords(50_000));
        while (reader.next()) {
            reader.term();
        }
        Vocabulary used = reader.vocabulary();
        assertThat(used.size()).isEqualTo(50_000);
        assertThat(stems.vocabulary()).isSameAs(used);
        reader.finish();
        assertThat(stems.vocabulary().size()).isZero();
    }

    @Test
    void remembersTheWordsOfASmallText() {
        StemCache stems = new StemCache();
        TokenReader reader = new TokenReader("en", stems);
        reader.read(differentWords(100));
        while (reader.next()) {
            reader.term();
        }
        reader.finish();
        assertThat(stems.vocabulary().size()).isEqualTo(100);
    }

    @Test
    void answersTheSameOnceALargeVocabularyWasLetGo() {
        SummaryRequest request = SummaryRequest
                .of(Document.of("The ferry left at noon. Its crew had waited. The harbour was empty.", Format.PLAIN));
        var before = new Summarizer().summarize(request);
        new Summarizer().summarize(SummaryRequest.of(Document.of(differentWords(60_000), Format.PLAIN)));
        assertThat(new Summarizer().summarize(request)).isEqualTo(before);
    }

    private static String differentWords(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('w').append(Integer.toString(i, 36)).append(' ');
        }
        return text.toString();
    }
}
