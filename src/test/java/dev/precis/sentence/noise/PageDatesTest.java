package dev.precis.sentence.noise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a page was published is noise; what happened then is text, in scripts without capitals and without blanks too. */
class PageDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ja|水車は昨夜燃えた。|23:15に雨が降った。|けが人はいない。",
        "ja|水車は昨夜燃えた。|市長によると、23:15に雨が降った。|けが人はいない。",
        "ja|水車は昨夜燃えた。|2024/6/1に橋が落ちた。|けが人はいない。",
        "zh|水车昨夜烧毁。|23:15开门。|无人受伤。",
        "zh|水车昨夜烧毁。|9:00至12:00开放。|无人受伤。",
        "zh|水车昨夜烧毁。|2024-06-01桥塌了。|无人受伤。",
        "ko|그는 시장이다.|기차는 9:15에 떠났다.|모두 환영한다.",
        "he|הטחנה נשרפה אתמול.|23:15 ירד גשם.|איש לא נפגע.",
        "ar|احترقت الطاحونة أمس.|وصل في 23:15.|لم يصب أحد.",
        "hu|A malom tegnap leégett.|Megjött 23:15-kor.|Senki sem sérült meg.",
    })
    void whatHappensAtATimeIsText(String language, String before, String dated, String after) {
        String text = before + " " + dated + " " + after;
        SegmentedText segmented = Segmenter.segment(Source.read(text, Format.PLAIN), language);
        assertThat(segmented.sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE)
                .extracting(s -> text.substring(s.start(), s.end()))
                .containsExactly(before, dated, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|9:15 Breakfast at the mill",
        "de|9:15 Frühstück in der Mühle",
        "en|9:15 am - The train leaves",
    })
    void anEntryOfAProgrammeIsText(String language, String line) {
        assertThat(roleAlone(language, line)).isNotEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ja|村の祭りは日曜日に開かれます。|9:15 開会：町長が話します。",
        "zh|村里的节日星期天举行。|9:15 开幕：镇长讲话",
        "ko|마을 축제는 일요일에 열립니다.|9:15 기차가 출발합니다.",
    })
    void anEntryOfAProgrammeWithoutCapitalsIsText(String language, String before, String line) {
        assertThat(Segmenter.segment(Source.read(before + "\n\n" + line + "\n", Format.PLAIN), language).sentences())
                .extracting(Sentence::role).hasSize(2).doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|1 June 2024, 9:15",
        "en|9:15 AM BST",
        "de|9:15 Uhr",
        "ja|2024年6月1日（土）9:15。",
        "zh|2024-06-01 09:15 来源：河谷网 作者：李文",
        "zh|发布时间：2024-06-01 09:15",
        "ko|2024.06.01 오전 9:15 입력",
    })
    void whenAPageWasPublishedIsNoise(String language, String line) {
        assertThat(roleAlone(language, line)).isEqualTo(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "th|โรงสีเก่าริมแม่น้ำถูกไฟไหม้เมื่อคืนนี้|เมื่อวันที่ 12 พฤษภาคม 2566 ฝนตกหนักในภาคเหนือ",
        "th|โรงสีเก่าริมแม่น้ำถูกไฟไหม้เมื่อคืนนี้|ฝนตกหนักในภาคเหนือเมื่อวันที่ 12 พฤษภาคม 2566",
        "lo|ໂຮງສີເກົ່າແຄມແມ່ນ້ຳຖືກໄຟໄໝ້ໃນຄືນນີ້|ໃນວັນທີ 12 ພຶດສະພາ 2023 ຝົນຕົກໜັກໃນພາກເໜືອ",
    })
    void aClauseWithADateIsTextWhereNoStopsAreWritten(String language, String before, String line) {
        assertThat(Segmenter.segment(Source.read(before + "\n\n" + line + "\n", Format.PLAIN), language).sentences())
                .extracting(Sentence::role).hasSize(2).doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 พฤษภาคม 2566 เวลา 9:15", "เผยแพร่เมื่อวันศุกร์ที่ 12 พฤษภาคม พ.ศ. 2566"})
    void whenAThaiPageWasPublishedIsNoise(String line) {
        String text = line + "\n\nโรงสีเก่าริมแม่น้ำถูกไฟไหม้เมื่อคืนนี้\n";
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), "th").sentences())
                .extracting(Sentence::role).first().isEqualTo(Sentence.Role.NOISE);
    }

    private static Sentence.Role roleAlone(String language, String line) {
        String before = "The old mill by the river burned down in the night after the fair.\n\n";
        String text = before + line + "\n\nNobody was hurt, and the council will build it again.\n";
        return Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences().stream().filter(s -> s.start() == before.length())
                .findFirst().orElseThrow().role();
    }
}
