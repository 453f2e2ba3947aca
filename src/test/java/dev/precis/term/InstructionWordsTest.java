package dev.precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Purpose;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to a summarizer is no part of what is asked for. */
class InstructionWordsTest {
    private static final String MEETING = "The council met on Monday. The meeting was long and every meeting of this council is. "
            + "The new bridge costs nine million euros, and the county pays half of the bridge. The bridge opens in May 2027. "
            + "A summary of the plans hangs in the hall.";

    private static String without(String language, String query) {
        return InstructionWords.BY_LANGUAGE.of(language).without(query);
    }

    private static Summary summary(String query, Purpose purpose) {
        return new Summarizer().summarize(
                SummaryRequest.of(Document.of(MEETING, Format.PLAIN)).withLanguage("en").withQuery(query).withPurpose(purpose));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "en|Summarize the discussion about the price.|the price.",
        "en|Please give me a short summary of the report on paper production|paper production",
        "en|Can you summarise this text in three sentences, regarding costs?|costs?",
        "en|What are the key points of the contract?|contract?",
        "en|Summarize Kirsty Williams' opinion on schools|Kirsty Williams' opinion on schools",
        "de|Fasse bitte die Diskussion über den Preis zusammen|den Preis",
        "fr|Résume la discussion sur le prix|le prix",
        "es|Resume la discusión sobre el precio|el precio",
        "tr|Fiyat hakkındaki tartışmayı özetle|Fiyat",
        "ru|Кратко изложи обсуждение о цене|цене",
        "ja|価格についての議論を要約してください|価格",
        "zh|请总结关于价格的讨论|价格的讨论",
        "ko|가격에 대한 논의를 요약해 주세요|가격에",
    })
    void anInstructionIsTakenOffWhatIsAskedFor(String language, String query, String asked) {
        assertThat(without(language, query)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Summarize the whole meeting.", "en|Please write a brief summary of the following article", "en|tl;dr", "en|main points?",
        "en|What is this text about?", "en|What did the group discuss?", "de|Bitte fasse den Text kurz zusammen",
        "fr|Donne-moi un résumé du texte", "es|Haz un resumen breve del texto", "it|Riassumi il testo", "pt|Resuma o texto",
        "nl|Vat de tekst samen", "pl|Streść ten tekst", "ru|О чём этот текст?", "ja|この文章を要約して", "zh|请总结一下这篇文章", "ko|이 글을 요약해 줘",
    })
    void whatSaysNothingElseAsksForNothingInParticular(String language, String query) {
        assertThat(without(language, query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"motion for summary judgment", "the meeting about the price", "Summary offences in Wales", "Give me the price",
        "an article about textiles", "How do I summarize a column?"})
    void theSameWordsAreWordsLikeOthersElsewhere(String query) {
        assertThat(without("en", query)).isEqualTo(query);
    }

    @Property
    void whatIsLeftStandsInTheQuery(@ForAll String query) {
        assertThat(query).contains(without("en", query));
        assertThat(query).contains(without("ja", query));
    }

    @Test
    void aSummaryOfTheWholeIsTheSameAsWithoutAQuery() {
        assertThat(summary("Summarize the whole meeting.", new Purpose.Summary())).isEqualTo(summary("", new Purpose.Summary()));
    }

    @Test
    void passagesForNothingInParticularAreMatchedByTheWordsThereAre() {
        assertThat(summary("Summarize the meeting", new Purpose.Answer(Purpose.Answer.DEFAULT_MIN_SCORE)).sentences()).isNotEmpty();
    }
}
