package dev.precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFamiliesTest {
    @ParameterizedTest
    @CsvSource({"en, owner, own", "en, pay, payment", "en, founded, founder", "de, gegründet, gründer", "de, gründung, gegründet",
        "de, zahlen, zahlung", "de, mieters, mieter", "de, leitet, geleitet", "es, fundó, fundador", "fr, fondé, fondateur",
        "it, fondò, fondatore", "pt, fundou, fundador",
        "ru, основал, основателем", "ru, владеет, владелец", "pl, założył, założycielem", "sv, grundade, grundare",
        "en, buy, bought", "en, die, died", "en, written, wrote", "en, death, dies", "de, gefahren, fuhr", "fr, mort, mourut",
        "es, nace, nació"})
    void eachWordOfAFamilyFindsTheOther(String language, String word, String other) {
        WordFamilies families = WordFamilies.BY_LANGUAGE.of(language);
        assertThat(families.of(word).has(other)).isTrue();
        assertThat(families.of(other).has(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, flower, flow", "en, letter, let", "en, offer, off", "de, zeitung, zeiten", "de, land, landung", "de, richter, gericht",
        "en, owner, owner", "tr, yazar, yazan", "en, buy, built"})
    void wordsThatOnlyLookAlikeAreStrangers(String language, String word, String other) {
        WordFamilies families = WordFamilies.BY_LANGUAGE.of(language);
        assertThat(families.of(word).has(other) || families.of(other).has(word)).isFalse();
    }
}
