package dev.precis.rest.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.wire.ProblemException;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** How encodings are undone. */
class ContentDecoderTest {
    private static final String TEXT = "The ferry left the old harbour at noon. ".repeat(50);
    /** So much is made of a piece before anybody else has a turn. */
    private static final int MOST_AT_A_TIME = 1_100_000;

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] undone(ContentEncoding encoding, byte[] body) {
        Buffer made = Buffer.buffer();
        try (ContentDecoder decoder = encoding.decoder()) {
            decoder.add(Buffer.buffer(body), made::appendBuffer);
            decoder.end();
        }
        return made.getBytes();
    }

    @Test
    void undoesGzipOfSeveralMembersAndDeflateWithAndWithoutAHead() throws IOException {
        byte[] text = TEXT.getBytes(StandardCharsets.US_ASCII);
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(text));
        members.write(gzip(noise));
        byte[] both = Arrays.copyOf(text, text.length + noise.length);
        System.arraycopy(noise, 0, both, text.length, noise.length);
        assertThat(undone(ContentEncoding.GZIP, members.toByteArray())).isEqualTo(both);
        assertThat(undone(ContentEncoding.DEFLATE, deflate(both, false))).isEqualTo(both);
        assertThat(undone(ContentEncoding.DEFLATE, deflate(both, true))).isEqualTo(both);
        assertThat(undone(ContentEncoding.IDENTITY, both)).isEqualTo(both);
    }

    @Test
    void refusesWhatWasCutOff() throws IOException {
        byte[] body = gzip(TEXT.getBytes(StandardCharsets.US_ASCII));
        for (int length : new int[]{5, body.length / 2, body.length - 1}) {
            assertThatThrownBy(() -> undone(ContentEncoding.GZIP, Arrays.copyOf(body, length))).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void aPieceBecomesNoMoreThanAnEventLoopCanBearAndWhatIsDenseComesInSmallerOnes() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        byte[] bomb = Arrays.copyOf(noise, 20_000_000);
        byte[] body = gzip(bomb);
        int most = 0;
        int made = 0;
        try (ContentDecoder decoder = ContentEncoding.GZIP.decoder()) {
            for (int at = 0; at < body.length;) {
                int end = Math.min(body.length, at + decoder.piece());
                Buffer piece = Buffer.buffer();
                decoder.add(Buffer.buffer(Arrays.copyOfRange(body, at, end)), piece::appendBuffer);
                most = Math.max(most, piece.length());
                made += piece.length();
                at = end;
            }
            assertThat(decoder.piece()).isLessThan(200);
            decoder.end();
        }
        assertThat(made).isEqualTo(bomb.length);
        assertThat(most).isLessThan(MOST_AT_A_TIME);
    }
}
