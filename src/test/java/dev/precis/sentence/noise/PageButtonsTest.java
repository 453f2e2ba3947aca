package dev.precis.sentence.noise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageButtonsTest {
    private static final String BEFORE = "The harbour of the old town was closed to all ships for two days after the storm.\n\n";
    private static final String AFTER = "\n\nOn Tuesday the first ferry left for the islands with forty passengers on board.";

    @ParameterizedTest
    @ValueSource(strings = {"Asked 4 years, 2 months ago", "Modified 1 year ago", "Viewed 41k times",
        "1,204 ●3 gold badges ●12 silver badges",
        "Share Improve this answer Follow answered Jan 4, 2021 at 10:40", "Sorted by: Highest score (default)", "284 upvotes · 37 comments",
        "Share  Save  Hide  Report", "Reply  Share", "6 Thank gullwatcher_77", "Reviewed 3 weeks ago via mobile",
        "12 people found this helpful",
        "Jump to Recipe   Print", "4.92 from 212 votes", "500+ connections · 12,044 followers",
        "212 Reposts 18 Quotes 1,204 Likes 88 Bookmarks",
        "Gefragt vor 3 Jahren   12.000 Aufrufe", "9 Antworten   Antworten   Melden   Teilen", "Gezien 88 x   Bewaard 4 x",
        "Bieden   Bewaar   Deel", "Показать телефон   В избранное   Пожаловаться", "浏览：2.1万 收藏：834", "조회수 412 | 스크랩 | 인쇄 | 신고"})
    void countsAndButtonsBesideOneAnotherAreNoise(String line) {
        assertThat(roles(BEFORE + line + AFTER)).filteredOn(role -> role != Sentence.Role.NOISE).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 comments on the plan", "Share report", "Print answer", "Like a rolling stone", "Edit comment", "Answer 12",
        "More votes for the mayor", "212 votes for Smith", "Comment on the ruling", "3 points from 2 games", "12 of 15 votes",
        "Antwort: 42",
        "Review of 2021", "Part 2: Answers", "Del 2: Svar", "Viewed from the moon", "Asked twice", "20 Kommentare zum Grundgesetz",
        "3 mal 4", "Kommentar 4", "Reviews: 12 films", "A Report on Share Save Schemes", "Report, Reply and Edit", "Riposte de 12 abonnés"})
    void aLineWithAWordMoreIsText(String line) {
        assertThat(roles(BEFORE + line + AFTER)).doesNotContain(Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hu|A híd májusban bezár a forgalom előtt.|Ugrás a tartalomra", "hu|A híd májusban bezár a forgalom előtt.|Hirdetés",
        "fi|Silta suljetaan ensi toukokuussa.|Siirry sisältöön", "fi|Silta suljetaan ensi toukokuussa.|Kommentit (8)",
        "fi|Silta suljetaan ensi toukokuussa.|Lue myös: Näin tunnistat heikon jään",
        "cs|Most se v květnu na měsíc uzavře.|Přejít na obsah", "cs|Most se v květnu na měsíc uzavře.|Odebírat novinky e-mailem",
        "el|Η γέφυρα κλείνει τον Μάιο για έναν μήνα.|Διαφήμιση", "el|Η γέφυρα κλείνει τον Μάιο για έναν μήνα.|Διαβάστε επίσης: Το νερό",
        "he|הגשר ייסגר במאי לחודש שלם.|דלג לתוכן", "he|הגשר ייסגר במאי לחודש שלם.|שתפו בפייסבוק",
        "fa|پل در اردیبهشت بسته می‌شود.|اشتراک‌گذاری", "th|สะพานจะปิดในเดือนพฤษภาคมเป็นเวลาหนึ่งเดือน|แชร์ข่าวนี้",
        "ko|다리는 오월에 한 달 동안 닫힌다.|기사 제보하기", "vi|Cây cầu sẽ đóng cửa vào tháng năm.|Quảng cáo",
        "id|Jembatan itu akan ditutup pada bulan Mei.|Bagikan:", "no|Broen stenger i mai i en hel måned.|Hopp til innhold",
        "sv|Bron stängs i maj under en hel månad.|Hoppa till innehåll", "nl|De brug gaat in mei een maand dicht.|Direct naar hoofdinhoud",
        "pl|Most zostanie zamknięty w maju na miesiąc.|Udostępnij na Facebooku", "tr|Köprü mayıs ayında bir ay kapanacak.|Yorum yap",
        "tr|Köprü mayıs ayında bir ay kapanacak.|İlginizi çekebilir: Eski köprü ortaya çıktı",
        "pt|A ponte fecha em maio por um mês inteiro.|CONTINUA DEPOIS DA PUBLICIDADE", "hu|A híd májusban bezár.|Minden jog fenntartva.",
        "de|Die Eisdecke auf dem See bildet sich später.|Schlagwörter: Eis, See, Klima", "en|Ice forms later.|∗ Corresponding author.",
        "es|El hielo se forma tres semanas más tarde.|Palabras clave: hielo, lago, clima.",
        "ru|Лёд встаёт позже.|Ключевые слова: лёд, залив",
        "pt|O gelo forma-se três semanas mais tarde.|Descritores: Pesca; Cetáceos; Cooperação.",
    })
    void labelsOfPagesInManyLanguagesAreNoise(String language, String text, String line) {
        assertThat(Segmenter.segment(Source.read(text + "\n\n" + line, Format.PLAIN), language).sentences())
                .filteredOn(sentence -> !sentence.isNoise()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hu|Hirdetés nélkül él a falu.", "hu|A megosztás itt azt jelenti, hogy kettévágják a kenyeret.", "fi|Mainos ei aina valehtele.",
        "fi|Jaa leipä naapurin kanssa.", "cs|Reklama je drahá a málo pomáhá.", "el|Η διαφήμιση κοστίζει πολύ.", "he|הפרסומת עלתה הון.",
        "vi|Quảng cáo tốn nhiều tiền của làng.", "id|Iklan itu sangat mahal bagi desa.", "tr|Reklam köye çok pahalıya geldi.",
        "en|Keywords: that was what she called the few words which opened him.", "pl|Reklama kosztowała wieś majątek.",
        "sv|Hoppa till innehållet i lådan, sade hon.", "pt|A publicidade custa caro à aldeia.", "ko|광고는 마을에 너무 비쌌다.",
        "en|Keywords are what a library needs.", "en|The corresponding author never answered.", "no|Del brødet med naboen din.",
        "nl|Deel het brood met je buren.", "de|Teilen heißt, das Brot zu halbieren.", "ru|Реклама обошлась деревне дорого.",
    })
    void sentencesInTheWordsOfLabelsAreText(String language, String text) {
        assertThat(Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences())
                .singleElement().matches(sentence -> !sentence.isNoise());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Related¶Why the old ferry never came back¶Ten bridges that scare tourists", "en|Related stories¶What happened to the ferry?",
        "it|Per approfondire¶Perché il vecchio traghetto non è mai tornato", "zh|相关阅读¶旧渡轮为何一去不返", "ja|関連記事¶・消えた渡し船の謎",
        "hu|Kapcsolódó cikkek:¶Miért nem tért vissza a régi komp", "es|MÁS INFORMACIÓN¶Los pueblos que viven de un tren que no existe",
        "ru|Что ещё почитать¶Как в Заречном строили метро и не построили", "de|Lesen Sie auch¶Warum die alte Fähre nie zurückkam",
    })
    void headlinesRightUnderTheirLabelAreNoise(String language, String lines) {
        assertThat(Segmenter.segment(Source.read(BEFORE + lines.replace('¶', '\n') + AFTER, Format.PLAIN), language).sentences())
                .filteredOn(sentence -> !sentence.isNoise()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related\n\nAda and Bo are cousins.", "Related\nAda and Bo are cousins.",
        "Related work\nWhy bridges fail is known.",
        "More information\n\nThe bridge and its builders\n\nIt was built by two brothers."})
    void sentencesUnderSuchALabelAreText(String lines) {
        assertThat(Segmenter.segment(Source.read(BEFORE + lines + AFTER, Format.PLAIN), "en").sentences())
                .filteredOn(sentence -> lines.endsWith(lines.substring(lines.lastIndexOf('\n') + 1)) && !sentence.isNoise())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<Sentence.Role> roles(String text) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), "en").sentences().stream().map(Sentence::role).toList();
    }
}
