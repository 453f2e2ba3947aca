package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.Terms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSignsTest {
    /** Each text's second sentence alone holds what is asked for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|How much is the toll?|The toll dates from 1911. The toll is three euros.",
        "en|How many cars cross it?|It was opened on 3 May. Every day 9,000 cars cross it.",
        "en|How long does it take?|It takes patience and 2 people. It takes five hours.",
        "en|When does it open?|It opens with 3 halls. It opens in May.",
        "en|When does it open?|It may open with 3 halls. It opens at nine o'clock.",
        "en|When does it open?|It has 40,000 books. It opens at nine.",
        "en|When does it leave?|It carries 1500 cars. It leaves at half past six.",
        "en|When was it built?|It holds 1500 people. It was built in 1930.",
        "en|When does it open?|It opens at nine places. It opens at 9 a.m. for all.",
        "en|When is it due?|It costs 900 and weighs 1,500. It is due upon delivery.",
        "en|When should it be cleaned?|It was cleaned in 2019. It should be cleaned every winter.",
        "en|When should it be finished?|It was planned in 2019. It should be finished in 2027.",
        "de|Wann öffnet sie?|Sie hat 40.000 Bücher. Sie öffnet um neun.",
        "de|Wann wurde sie gebaut?|Sie fasst 1500 Leute. Sie ist 1921 gebaut worden.",
        "fr|Quand ouvre-t-elle ?|Elle compte 40 000 livres. Elle ouvre à neuf heures.",
        "es|¿Cuándo sale?|Lleva 1.200 coches. Sale a las seis.",
        "ru|Когда он открывается?|В нём 40 000 монет. Он открывается в девять.",
        "zh|图书馆什么时候开门？|它有40000本书。图书馆早上九点开门。",
        "en|How many people does it hold?|It was built in 1930. It holds 1500 people.",
        "en|Who won the Lund open?|The Lund open was won by a girl. Irina Sokol won.",
        "en|Who won?|Nobody won in May. It was won by Sokol and not by him.",
        "en|Where is it played?|It is played in 1998 and in summer. It is played in the hall.",
        "en|Why is it closed?|It is closed. It is closed because the roof leaks.",
        "de|Wer leitet die Bibliothek?|Die Leitung hat eine Frau aus der Stadt. Die Leitung hat seit Mai Petra Kunze.",
        "de|Wie lange dauert es?|Es dauert bis 9 Uhr. Es dauert zwei lange Stunden.",
        "fr|Quand a lieu la course ?|La course a 6400 coureurs. La course a lieu le 12 mai.",
        "es|¿Por qué cerrará?|El mercado cerrará. Cerrará porque hay obras.",
        "sv|Hur länge tog bygget?|Bygget tog slut i maj. Bygget tog fem år.",
        "pl|Ile kosztuje bilet?|Bilet ma kolor z 1975 roku. Bilet kosztuje 20 złotych.",
        "ru|Почему закрыли театр?|Театр закрыли. Театр закрыли, потому что упала крыша.",
    })
    void aSentenceIsToldByTheKindOfThingThatIsAskedFor(String language, String query, String content) {
        Analysis analysis = Analysis.forLanguage(language);
        List<SegmentedText> text = List.of(Segmenter.segment(Source.read(content, Format.PLAIN), language));
        Terms terms = analysis.read(text);
        assertThat(AnswerSigns.find(terms, analysis.ask(terms, query)).stream()).containsExactly(1);
    }
}
