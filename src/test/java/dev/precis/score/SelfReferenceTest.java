package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfReferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "This article explores the harbours of Calor. | ANNOUNCES",
        "In this article, we explore the harbours of Calor. | ANNOUNCES",
        "In diesem Artikel beleuchten wir die Häfen von Calor. | ANNOUNCES",
        "Dans cet article, nous explorons les ports de Calor. | ANNOUNCES",
        "Neste artigo exploramos os portos de Calor. | ANNOUNCES",
        "This paper presents a method to build harbours. | SPEAKS",
        "In this paper, we present a method to build harbours. | SPEAKS",
        "In this harbour, ships explore nothing. | NONE",
        "In harbours this article explores nothing. | NONE"})
    void aSentenceThatSaysWhatItsTextIsAboutAnnouncesIt(String sentence, SelfReference expected) {
        assertThat(SelfReference.of(sentence.toCharArray(), 0, sentence.length())).isEqualTo(expected);
    }
}
