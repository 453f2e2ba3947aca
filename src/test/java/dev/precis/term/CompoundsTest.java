package dev.precis.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
    @ParameterizedTest
    @CsvSource({"de, versand, versandkosten", "de, eintritt, eintrittspreis", "de, bahn, bahnhof", "nl, huur, huurprijs",
        "sv, uppsägning, uppsägningstid", "da, levering, leveringstid"})
    void aWordOpensItsCompounds(String language, String part, String compound) {
        assertThat(Compounds.BY_LANGUAGE.of(language).opens(part, compound)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"de, miete, monatsmiete", "de, rabatt, studentenrabatt", "de, haltestelle, bushaltestelle", "sv, hyran, månadshyran",
        "sv, hyr, månadshyr", "nl, kosten, verzendkosten", "no, leien, månedsleien", "fi, vuokra, kuukausivuokra"})
    void aWordClosesItsCompounds(String language, String part, String compound) {
        assertThat(Compounds.BY_LANGUAGE.of(language).closes(part, compound)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"de, land, landung", "de, land, landschaft", "de, land, ausland", "de, stand, verstand", "de, miete, untermiete",
        "de, tisch, politisch", "de, rat, demokrat", "de, wand, aufwand", "sv, verk, verkning", "nl, stand, verstand"})
    void aWordThatOnlyLooksAlikeIsNoPart(String language, String part, String other) {
        Compounds compounds = Compounds.BY_LANGUAGE.of(language);
        assertThat(compounds.opens(part, other) || compounds.closes(part, other)).isFalse();
    }
}
