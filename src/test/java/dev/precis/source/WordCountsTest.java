package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAIN    | Die Mühle hatte zwei Rä-¶der, und der Be-¶sitzer mahlte dort das Korn der Nach-¶barn.
            PLAIN    | Le moulin fut cons-¶truit en 1850 par un fer-¶mier de la val-¶lée voisine.
            PLAIN    | Мельница сго-¶рела в 1902 году, но хозя-¶ин построил её снова.
            MARKDOWN | Müller &amp; Söhne verkauften im Mai ihr Haus &ndash; und die **Wohnung** darüber.
            MARKDOWN | See [the long manual of the mill](https://example.org/a b) and `wheel --turn` for `more` than that.
            HTML     | <p>Bread &amp; Butter sold the sh&shy;op in May for &pound; 9, and <b>moved</b>out.</p>
            """)
    void aSummaryOfTheWholeTextHasAsManyWordsAsTheText(Format format, String text) {
        SummaryRequest request = SummaryRequest.of(Document.of(text.replace('¶', '\n'), format));
        for (Length length : new Length[]{new Length.Ratio(1), new Length.Sentences(99), new Length.Words(99)}) {
            Summary summary = new Summarizer().summarize(request.withLength(length));
            assertThat(summary.statistics().summaryWords()).as(length.toString()).isEqualTo(summary.statistics().words());
        }
    }
}
