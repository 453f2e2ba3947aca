package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.rest.media.ContentType;
import dev.precis.wire.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request's head says of its body. */
class ContentTypeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/html|windows-1251|<meta charset=windows-1251><p>Мост",
        "Text/HTML; Charset=\"Shift_JIS\"|Shift_JIS|<p>橋",
        "text/plain|UTF-16LE|\uFEFFLe pont été",
        "text/vtt|UTF-8|WEBVTT é",
    })
    void decodesABodyAsItOrItsPageOrItsMarkSays(String header, String charset, String body) {
        ContentType type = ContentType.of(header, Endpoint.SUMMARIES.consumes());
        assertThat(type.decode(body.getBytes(Charset.forName(charset)))).isEqualTo(body);
    }

    @Test
    void turnsDownWhatItCannotRead() {
        assertThatThrownBy(() -> ContentType.of("text/plain; charset=klingon", Endpoint.SUMMARIES.consumes()))
                .isInstanceOf(ProblemException.class);
        ContentType plain = ContentType.of("text/plain", Endpoint.SUMMARIES.consumes());
        byte[] latin = "Über".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> plain.decode(latin)).isInstanceOf(ProblemException.class);
    }
}
