package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.BlockKind;
import dev.precis.model.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailReaderTest {
    private static List<String> own(String mail) {
        Source source = Source.read(mail, Format.MAIL);
        return source.blocks().stream().filter(b -> b.kind() != BlockKind.NOISE).map(b -> source.visible().substring(b.start(), b.end()))
                .toList();
    }

    @Test
    void theTextBelowTheHeadIsRead() {
        assertThat(own(
                "From: Dana <dana@example.org>\r\nSubject: Pumps\r\n of May\r\nContent-Type: text/plain\r\n\r\nThe pumps have come.\r\n\r\n-- \r\nDana Wolf\r\n"))
                .containsExactly("The pumps have come.");
    }

    @Test
    void quotedPrintableIsDecodedAndOffsetsPointToItsCode() {
        String mail = "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\nDie Br=C3=BCcke kostet neun Mil=\nlionen =E2=82=AC. Punkt=3D.\n";
        Source source = Source.read(mail, Format.MAIL);
        assertThat(source.visible()).startsWith("Die Brücke kostet neun Millionen €. Punkt=.");
        Quote quote = source.quote(4, 10);
        assertThat(quote.text()).isEqualTo("Brücke");
        assertThat(mail.substring(quote.start(), quote.end())).isEqualTo("Br=C3=BCcke");
        int euro = source.visible().indexOf('€');
        assertThat(mail.substring(source.sentStart(euro), source.sentEnd(euro + 1))).isEqualTo("=E2=82=AC");
    }

    @Test
    void base64IsDecodedInItsCharset() {
        String text = "Мост построят в мае 😀. Он стоит девять миллионов.\n";
        for (String charset : new String[]{"utf-8", "koi8-r"}) {
            String own = charset.equals("utf-8") ? text : text.replace(" 😀", "");
            String mail = "Content-Type: text/plain;\n charset=" + charset + "\nContent-Transfer-Encoding: base64\n\n"
                    + Base64.getMimeEncoder().encodeToString(own.getBytes(Charset.forName(charset))) + "\n";
            assertThat(own(mail)).containsExactly(own.strip());
        }
    }

    @Test
    void ofAlternativesTheTextIsReadAndAttachmentsAreNot() {
        String mail = """
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8

                Le pont est prêt.
                --inner
                Content-Type: text/html

                <p>Le pont est <b>prêt</b>.</p>
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                Attached text.
                --outer--
                """;
        assertThat(own(mail)).containsExactly("Le pont est prêt.");
        assertThat(own(mail.replace("text/plain; charset=utf-8", "application/x-none"))).containsExactly("Le pont est prêt.");
    }

    @Test
    void aTextWithoutAHeadIsPlainText() {
        assertThat(own("The pumps have come. They work.")).containsExactly("The pumps have come. They work.");
        assertThat(Source.read("", Format.MAIL).blocks()).isEmpty();
        assertThat(Source.read(
                "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString("é".getBytes(StandardCharsets.ISO_8859_1)),
                Format.MAIL).visible()).isEqualTo("\uFFFD");
    }
}
