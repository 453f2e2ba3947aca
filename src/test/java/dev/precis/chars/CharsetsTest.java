package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
    @ParameterizedTest
    @CsvSource({"iso-8859-1, windows-1252", "US-ASCII, windows-1252", "Latin1, windows-1252", "gb2312, GB18030", "GBK, GB18030",
        "shift_jis, windows-31j", "ks_c_5601-1987, x-windows-949", "macintosh, x-MacRoman", "iso-8859-8-i, ISO-8859-8"})
    void aNameIsTheCharsetThatPagesMeanByIt(String name, String meant) {
        assertThat(Charsets.meant(name)).isEqualTo(Charset.forName(meant));
    }

    @ParameterizedTest
    @CsvSource({"cp1251, windows-1251", "KOI8_R, KOI8-R", "utf8, UTF-8", "sjis, Shift_JIS", "l2, ISO-8859-2", "euc_jp, EUC-JP"})
    void theOtherNamesThatJavaKnowsAreKnown(String name, String charset) {
        assertThat(Charsets.meant(name)).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"IBM037", "x-IBM930", "x-JISAutoDetect", "klingon", "''", "not a name"})
    void theMainframesAndWhatNobodyKnowsAreNot(String name) {
        assertThat(Charsets.meant(name)).isNull();
    }

    @Test
    void utf8IsKnownInCapitalsToo() {
        assertThat(Charsets.meant("UTF-8")).isEqualTo(StandardCharsets.UTF_8);
    }
}
