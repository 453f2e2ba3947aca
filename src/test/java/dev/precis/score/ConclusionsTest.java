package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionsTest {
    private static final String DISMISSED = "In the result the appeal fails and is dismissed with costs. ";

    private static String facts(int sentences) {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            facts.append("The tenant paid ").append(i).append(" rupees to the owner of the house. ");
        }
        return facts.toString();
    }

    private static long decisions(String language, String text) {
        return count(language, text, Conclusions::decides);
    }

    private static long concluding(String language, String text) {
        return count(language, text, Conclusions::concludes);
    }

    private static long count(String language, String text, BiPredicate<Conclusions, Integer> kind) {
        SegmentedText segmented = Segmenter.segment(Source.read(text, Format.PLAIN), language);
        Conclusions found = Conclusions.find(List.of(segmented), Analysis.forLanguage(language).read(List.of(segmented)));
        return IntStream.range(0, segmented.sentences().size()).filter(s -> kind.test(found, s)).count();
    }

    @Test
    void aRulingMayDecideFirstThingBehindItsHeader() {
        String header = "in dem Rechtsstreit der Frau Lind gegen die Holm GmbH hat die Kammer für Recht erkannt:\n\n";
        String decision = "Die Beklagte wird verurteilt, an die Klägerin 4.200 Euro zu zahlen.";
        assertThat(decisions("de", header + decision + "\n\n" + facts(20))).isOne();
        assertThat(decisions("de", decision + "\n\n" + facts(20))).isZero();
        assertThat(decisions("de", header + facts(5) + decision + "\n\n" + facts(20))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|As it continues to grow, the city is not only shaping its own future.",
        "en|With its port and its schools the city is well-positioned to lead the way.",
        "de|Die Stadt ist für die kommenden Jahre gut aufgestellt.",
        "es|Mirando hacia el futuro, la ciudad quiere crecer.",
    })
    void anArticleEndsOnHopes(String language, String hope) {
        assertThat(count(language, facts(20) + hope, Conclusions::hopes)).isOne();
        assertThat(count(language, facts(3) + hope + " " + facts(20), Conclusions::hopes)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|In the result the appeal fails and is dismissed with costs.",
        "en|For these reasons we allow the appeal and send the case back.",
        "de|Die Revision des Klägers wird zurückgewiesen.",
        "fr|La cour rejette le pourvoi de la société.",
    })
    void aTextIsDecidedAtItsEnd(String language, String decision) {
        assertThat(decisions(language, facts(60) + decision)).isOne();
        assertThat(decisions(language, facts(7) + decision)).isOne();
        assertThat(decisions(language, facts(60))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Minutes. Pool.|The council decided to close the pool on 1 July.",
        "en|Minutes of the garden club|The motion was carried by ten votes to two.",
        "de|Protokoll der Ratssitzung.|Der Rat beschließt, das Bad zum 1. Juli zu schließen.",
        "fr|Compte rendu du conseil.|Le conseil approuve la vente du moulin à la commune.",
        "es|Acta de la junta.|La asamblea aprobó la construcción de un centro de día.",
        "pt|Estiveram presentes os senhores Nunes e Pires.|A assembleia aprovou a construção de um centro de dia.",
        "it|Verbale della seduta.|Il consiglio approva la vendita del mulino al comune.",
        "nl|Notulen.|De raad besluit het zwembad per 1 juli te sluiten.",
        "pl|Protokół z zebrania.|Rada postanowiła zamknąć basen od pierwszego lipca.",
        "sv|Protokoll.|Styrelsen beslutade att stänga badet den 1 juli.",
    })
    void aMeetingDecidesWhereverItsMinutesSaySo(String language, String opening, String decision) {
        assertThat(decisions(language, opening + "\n\n" + facts(3) + decision + " " + facts(3))).isOne();
        assertThat(decisions(language, facts(3) + decision + " " + facts(3))).isZero();
    }

    @Test
    void whatWasDecidedBeforeIsNoDecisionNorIsAnythingInAShortText() {
        assertThat(decisions("en", facts(10) + DISMISSED + facts(50))).isZero();
        assertThat(decisions("en", facts(4) + DISMISSED)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Conclusions|Tenants of old houses pay less than the law allows.",
        "en|5. CONCLUSION|Tenants of old houses pay less than the law allows.",
        "en|Discussion and conclusions|Tenants of old houses pay less than the law allows.",
        "de|Fazit|Mieter alter Häuser zahlen weniger, als das Gesetz erlaubt.",
        "fr|Conclusion|Les locataires des vieilles maisons paient moins que la loi ne permet.",
        "es|Conclusiones|Los inquilinos de casas viejas pagan menos de lo que permite la ley.",
        "pl|Wnioski|Najemcy starych domów płacą mniej, niż pozwala ustawa.",
    })
    void aSentenceUnderConclusionsConcludes(String language, String heading, String conclusion) {
        String text = facts(5) + "\n\n" + heading + "\n\n" + conclusion + "\n\n";
        assertThat(concluding(language, text)).isOne();
        assertThat(concluding(language, text + "References\n" + facts(3))).isOne();
        assertThat(concluding(language, text.replace(heading, "Rents"))).isZero();
    }

    @Test
    void aConclusionMayStandBehindItsHeadingInOneLine() {
        assertThat(concluding("en", facts(5) + "\n\nCONCLUSIONS: Tenants of old houses pay less than the law allows.")).isOne();
    }

    @Test
    void aConclusionMayStandBehindItsHeadingWithinAParagraph() {
        String told = "Background: rents rise everywhere. Methods: we asked 74 tenants. Results: they paid 300 euros. ";
        assertThat(concluding("en", told + "Conclusions: Tenants of old houses pay less than the law allows.")).isOne();
        assertThat(concluding("de", facts(5) + " Fazit: Mieter alter Häuser zahlen weniger, als das Gesetz erlaubt.")).isOne();
        assertThat(concluding("en", told + "The conclusion of the tenants is that the law: it fails.")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|In future work, the rents of shops will be counted as well.",
        "en|I am going to write another article about the rents of shops.",
        "de|In Zukunft sollen auch die Mieten der Läden gezählt werden.",
    })
    void whatIsPutOffOrOnlySaidOfTheWriterIsNoConclusion(String language, String outlook) {
        assertThat(concluding(language, facts(5) + "\n\nFazit\n" + outlook)).isZero();
        assertThat(concluding(language, facts(5) + "\n\nConclusions\n" + outlook)).isZero();
    }

    @Test
    void whatNothingStandsBeforeIsNoConclusion() {
        assertThat(concluding("en", "Conclusions\n" + facts(5))).isZero();
    }
}
