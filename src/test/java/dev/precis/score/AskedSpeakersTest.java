package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked for is heard. */
class AskedSpeakersTest {
    private static final String KETTLE = """
            Anna: Let us talk about the price of the new kettle.
            Ben: I think the price should be forty euros. Our competitors all sell theirs for about that.
            Anna: Forty is too much for students. A lower price of thirty euros would sell twice as many.
            Carla Ruiz: The colour matters as well. Red kettles sold best last year.
            Ben: The price has to cover the steel lid. Steel went up by a third this spring.
            Carla Ruiz: I would make the lid of plastic, then the price can fall.
            Anna: We decide on the price next Tuesday after the survey of the shops, and thank you, Ben.
            """;
    private static final String CLINIC = """
            Doctor: How have you slept since the last visit?
            Patient: I wake up at three every night and the pills make me dizzy. My sister takes the same pills.
            Doctor: Then we halve the pills. You should also walk for an hour before noon.
            Patient: I can walk to the market, that takes an hour.
            """;

    private static List<SummarySentence> sentences(String text, String query, Purpose purpose) {
        return new Summarizer().summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(new Length.Sentences(2))
                .withQuery(query).withPurpose(purpose)).sentences();
    }

    private static List<String> speakers(String text, String query) {
        return sentences(text, query, new Purpose.Summary()).stream().map(SummarySentence::speaker).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "What did Anna say about the price?|Anna",
        "What did Ben think about the price?|Ben",
        "what did ben say about the price|Ben",
        "Ben's price|Ben",
        "What is Carla's view on the price?|Carla Ruiz",
        "What does Ms. Ruiz want?|Carla Ruiz",
        "Summarize what Carla Ruiz said.|Carla Ruiz",
    })
    void theSpeakerWhomAQueryNamesIsHeard(String query, String speaker) {
        assertThat(speakers(KETTLE, query)).containsExactly(speaker);
    }

    @Test
    void ofASpeakerWhatIsAskedForComesFirst() {
        assertThat(sentences(KETTLE, "What did Ben say about the price?", new Purpose.Summary())).extracting(SummarySentence::text)
                .containsExactly("I think the price should be forty euros.", "The price has to cover the steel lid.");
    }

    @Test
    void twoSpeakersAreBothHeard() {
        assertThat(speakers(KETTLE, "Do Anna and Ben agree on the price?")).containsExactlyInAnyOrder("Anna", "Ben");
    }

    @Test
    void whatOthersTellOfASpeakerAnswersAsWell() {
        String plans = "Anna: The kettle is late.\nBen: Anna will come to the fair on Friday.\nAnna: I like fairs.\nBen: Anna thinks that steel is dear."
                + "\nAnna: Steel is cheap.\nBen: The fair opens at nine.";
        assertThat(sentences(plans, "When will Anna come to the fair?", new Purpose.Summary())).extracting(SummarySentence::text)
                .contains("Anna will come to the fair on Friday.");
        assertThat(speakers(plans, "What does Anna think of steel?")).containsExactly("Anna");
    }

    @Test
    void aNameThatOpensAQuestionAsItsVerbIsNone() {
        String prices = "Will: The kettle is late.\nBen: The price of kettles will rise in May.\nWill: I like tea.\nBen: Kettles sell well.\nWill: Fine.";
        assertThat(speakers(prices, "Will the price rise?")).contains("Ben");
        assertThat(speakers(prices, "What did Will say?")).containsExactly("Will");
    }

    @Test
    void whoIsAskedForIsSomebodyElse() {
        assertThat(sentences(KETTLE, "Who thanked Ben?", new Purpose.Summary())).extracting(SummarySentence::text)
                .contains("We decide on the price next Tuesday after the survey of the shops, and thank you, Ben.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "What did the doctor recommend?|Doctor",
        "the patient's sleep|Patient",
        "What the patient said about the pills|Patient",
    })
    void aSpeakerInSmallLettersIsNamedBesideWhatSpeakersDo(String query, String speaker) {
        assertThat(speakers(CLINIC, query)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor, hour of walking", "walk before noon with Dr Ruiz"})
    void elsewhereItIsAWordLikeOthers(String query) {
        assertThat(speakers(CLINIC, query)).contains("Doctor", "Patient");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "田中：新しい電気ケトルの価格について話しましょう。#鈴木：価格は四千円がよいと思います。#佐藤：色も大事です。昨年は赤いケトルが一番売れました。#田中：では来週決めましょう。#鈴木：はい、数字を用意します。#佐藤：色の見本を持ってきます。|佐藤さんは何と言いましたか？|佐藤",
        "王芳：我们来谈谈新水壶的价格。#李明：我认为价格应该是四十元。#张伟：颜色也很重要。去年红色的水壶卖得最好。#王芳：我们下周决定。#李明：好的，我准备数字。#张伟：我带颜色样品来。|关于颜色张伟怎么说？|张伟",
        "민수: 새 주전자의 가격을 정해야 합니다.#지영: 가격은 사만 원이 좋겠습니다.#현우: 색깔도 중요합니다. 작년에는 빨간 주전자가 가장 많이 팔렸습니다.#민수: 다음 주에 결정합시다.#지영: 숫자를 준비하겠습니다.#현우: 색 견본을 가져오겠습니다.|현우는 뭐라고 했습니까?|현우",
        "Анна: Поговорим о цене нового чайника.#Борис: Цена должна быть сорок евро.#Врач: Цвет тоже важен. Красные чайники продавались лучше всех.#Анна: Решим на следующей неделе.#Борис: Я подготовлю цифры.#Врач: Я принесу образцы цвета.|Что сказал врач?|Врач",
        "Ayşe: Yeni su ısıtıcısının fiyatını konuşalım.#Can: Fiyat kırk avro olmalı.#Elif: Renk de önemli. Geçen yıl kırmızılar çok satıldı.#Ayşe: Gelecek hafta karar verelim.#Can: Rakamları hazırlarım.#Elif: Renk örneklerini getiririm.|Elif'in görüşü nedir?|Elif",
    })
    void namesAreFoundInOtherScriptsAndWithTheirEndings(String lines, String query, String speaker) {
        assertThat(speakers(lines.replace('#', '\n'), query)).containsExactly(speaker);
    }

    @Test
    void aContextKeepsWhatTheSpeakerSays() {
        assertThat(sentences(KETTLE, "What did Carla Ruiz say about the lid?", new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE)))
                .extracting(SummarySentence::text).contains("I would make the lid of plastic, then the price can fall.");
    }

    @Test
    void ofACrowdTheFirstSpeakersAreFound() {
        String crowd = IntStream.range(0, 1200).mapToObj(i -> "%02d:%02d.000 --> %02d:%02d.900%n<v Mr %d>House %d is painted.%n%n"
                .formatted(i / 60, i % 60, i / 60, i % 60, i, i)).collect(Collectors.joining("", "WEBVTT\n\n", ""));
        assertThat(new Summarizer().summarize(SummaryRequest.of(Document.of(crowd, Format.TRANSCRIPT)).withLength(new Length.Sentences(1))
                .withQuery("What did Mr 17 say?")).sentences()).extracting(SummarySentence::speaker).containsExactly("Mr 17");
    }
}
