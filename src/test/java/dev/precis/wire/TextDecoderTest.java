package dev.precis.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static final String TEXT = "Größe, été, мост, 橋 😀";

    @Test
    void bytesAreUtf8WhereNothingSaysOtherwise() {
        assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "", true)).isEqualTo(TEXT);
        assertThat(TextDecoder.decode(new byte[0], "", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16BE, FEFF", "UTF-16LE, FFFE"})
    void aByteOrderMarkSaysMoreThanTheCallerAndIsPartOfTheText(String charset, String mark) {
        byte[] text = TEXT.getBytes(Charset.forName(charset));
        byte[] start = HexFormat.of().parseHex(mark);
        byte[] body = new byte[start.length + text.length];
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(text, 0, body, start.length, text.length);
        assertThat(TextDecoder.decode(body, "", false)).isEqualTo("\uFEFF" + TEXT);
        assertThat(TextDecoder.decode(body, "windows-1251", true)).isEqualTo("\uFEFF" + TEXT);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, мост", "Shift_JIS, 橋を渡る", "gb2312, 新桥", "iso-8859-1, l’été – “oui”", "EUC-KR, 다리", "utf-16be, мост"})
    void theCallersCharsetIsTaken(String charset, String text) {
        Charset coded = charset.equals("iso-8859-1") ? Charset.forName("windows-1252") : Charset.forName(charset);
        assertThat(TextDecoder.decode(text.getBytes(coded), charset, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <meta charset=windows-1251>
            <meta charset="windows-1251">
            <META http-equiv='Content-Type' content='text/html; charset=windows-1251'/>
            <meta name=viewport content=width><!-- <meta charset=utf-8> --><meta charset = 'windows-1251'>
            """)
    void aPageNamesItsCharset(String meta) {
        String page = "<html><head>" + meta + "</head><p>мост</p>";
        byte[] body = page.getBytes(Charset.forName("windows-1251"));
        assertThat(TextDecoder.decode(body, "", true)).isEqualTo(page);
        assertThatThrownBy(() -> TextDecoder.decode(body, "", false)).isInstanceOf(ProblemException.class);
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8), "utf-8", true)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1, Grüße – été", "windows-1251, мост", "us-ascii, 橋"})
    void aPageInUtf8IsReadAsSuchWhateverSingleBytesItNames(String charset, String text) {
        String page = "<html><head><meta charset=" + charset + "></head><p>" + text + "</p>";
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8), "", true)).isEqualTo(page);
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8), charset, true)).isNotEqualTo(page);
        String latin = "<meta charset=iso-8859-1><p>Grüße, été";
        assertThat(TextDecoder.decode(latin.getBytes(StandardCharsets.ISO_8859_1), "", true)).isEqualTo(latin);
    }

    @Test
    void whatCannotBeReadIsTurnedDown() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[]{'a', (byte) 0xC3}, "", false)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> TextDecoder.decode(new byte[]{'a'}, "klingon", false)).isInstanceOf(ProblemException.class);
        byte[] page = "<meta charset=x-nothing>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TextDecoder.decode(page, "", true)).isInstanceOf(ProblemException.class);
    }

    @Test
    void theMarkOfAFaultIsTextWhereSomebodyWroteIt() {
        String text = "It said “\uFFFD” on the page.";
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), "", false)).isEqualTo(text);
        byte[] broken = (text + "\u00E9").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TextDecoder.decode(Arrays.copyOf(broken, broken.length - 1), "utf-8", false))
                .isInstanceOfSatisfying(ProblemException.class,
                        problem -> assertThat(problem.violations()).extracting(Violation::message)
                                .containsExactly("must be valid UTF-8, which it is not at byte " + (broken.length - 2)));
    }

    @Test
    void bytesThatACodePageLeavesOpenAreReplaced() {
        assertThat(TextDecoder.decode(new byte[]{'a', (byte) 0x81, 'b'}, "windows-1252", false)).isEqualTo("a\uFFFDb");
    }
}
