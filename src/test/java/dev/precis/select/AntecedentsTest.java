package dev.precis.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.score.Focus;
import dev.precis.score.Scorer;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentsTest {
    private static Antecedents find(String language, String text) {
        List<SegmentedText> texts = List.of(Segmenter.segment(Source.read(text, Format.PLAIN), language));
        Terms terms = Analysis.forLanguage(language).read(texts);
        return Antecedents.find(texts, terms, Scorer.score(texts, terms, Focus.NONE, Length.DEFAULT, DocumentFrequencies.NONE));
    }

    /** What the last of three sentences leans on: the second speaks of something else. */
    private static int ofLast(String language, String first, String second, String last) {
        Antecedents antecedents = find(language, first + ". " + second + ". " + last + ".");
        return antecedents.isOpen(2) ? antecedents.of(2) : Antecedents.NONE;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Ice covered a large area of the coast | Many birds came in spring | The area has seals today",
        "en | Ice covered a large area of the coast | Many birds came in spring | In 1995, the area got a warden",
        "en | A company builds trams near Leeds | Many birds came in spring | The company announced new trams",
        "de | Eis bedeckte ein großes Gebiet der Küste | Viele Vögel kamen im Frühling | Das Gebiet hat heute Robben",
        "fr | La glace couvrait une vaste région du nord | Les oiseaux viennent au printemps | La région abrite des phoques",
        "fr | Un avion survole souvent le village | Les oiseaux viennent au printemps | L’avion inquiète les gens"})
    void aDefiniteNounThatTheTextHasHadLeansOnWhereItWasHad(String language, String first, String second, String last) {
        assertThat(ofLast(language, first, second, last)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Ice covered a large area of the coast | Many birds came in spring | The harbour has seals today",
        "en | Ice covered a large area of the coast | Many birds came in spring | The area of the delta has seals today",
        "en | A government rules each of the states | Many birds came in spring | The Chinese government has plans",
        "en | A company builds trams near Leeds | Many birds came in spring | The tram company that builds them grows",
        "en | An industry needs much water | Many birds came in spring | The chip industry grows fast",
        "de | Eis bedeckte ein großes Gebiet der Küste | Viele Vögel kamen im Frühling | Das Gebiet der Robben ist groß"})
    void aDefiniteNounThatIsNewOrSaysWhichOneIsMeantLeansOnNothing(String language, String first, String second, String last) {
        assertThat(ofLast(language, first, second, last)).isEqualTo(Antecedents.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Jane Doe left Leeds | The council shut its pier | The decision angered captains",
        "en | Jane Doe left Leeds | Roe and Poe shut a pier | The two women thanked captains",
        "de | Jana Roe ging fort | Der Rat schloss einen Hafen | Die Entscheidung erboste Kapitäne",
        "fr | Jeanne Roe est partie | Le conseil ferme un port | La décision irrite des marins"})
    void aNounThatSumsUpWhatWasToldOrANumberOfItLeansOnTheSentenceBefore(String language, String first, String second, String last) {
        assertThat(ofLast(language, first, second, last)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Jane Doe left Leeds | The council shut its pier | The decision of the captains angered Leeds",
        "en | Jane Doe left Leeds | Roe and Poe shut a pier | The two-day feast angered captains",
        "en | Jane Doe left Leeds | Roe and Poe shut a pier | The two kinds of pier angered captains"})
    void oneThatSaysWhatItMeansLeansOnNothing(String language, String first, String second, String last) {
        assertThat(ofLast(language, first, second, last)).isEqualTo(Antecedents.NONE);
    }

    @Test
    void onlyWhoIntroducesANameSupportsIt() {
        Antecedents antecedents = find("en", "The mayor, Jane Doe, opened the pier. Captains thanked Doe. Birds were counted by Doe.");
        List<Integer> supported = new ArrayList<>();
        antecedents.choose(1, supported::add);
        assertThat(supported).isEmpty();
        antecedents.choose(0, supported::add);
        assertThat(supported).containsExactly(2, 1);
    }

    @Test
    void ofSeveralShortNamesTheOneIntroducedLastIsLeantOn() {
        Antecedents antecedents = find("en", "The mayor, Jane Doe, opened the pier. The captain, Jan Roe, came. Birds like Doe and Roe.");
        assertThat(antecedents.of(2)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The mayor, Jane Doe, opened the pier | Many birds came in spring | Yesterday Ms. Doe thanked all captains",
        "en | The mayor, Jane Doe, opened the pier | Many birds came in spring | Captains were thanked by Doe in person",
        "fr | La maire Jeanne Dupont a ouvert le port | Les oiseaux viennent au printemps | Des marins ont salué Dupont"})
    void aShortNameLeansOnWhereItIsWrittenWhole(String language, String first, String second, String last) {
        assertThat(ofLast(language, first, second, last)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The mayor, Jane Doe, opened the pier | Many birds came in spring | Yesterday Jane Doe thanked all captains",
        "en | The mayor, Jane Doe, opened the pier | Many birds came in spring | Doe, that is Jane Doe, thanked all captains",
        "en | The mayor, Jane Doe, opened the pier | Many birds came in spring | Yesterday Jane Doe came, and Doe thanked all captains",
        "en | The mayor, Jane Doe, opened the pier | Many birds came in spring | Yesterday Jane thanked all captains",
        "en | In a town Doe opened the pier | Many birds came in spring | Yesterday Ms. Doe thanked all captains",
        "de | Die Meisterin Jana Beispiel öffnet den Hafen | Viele Vögel kamen im Frühling | Gestern dankte ein Beispiel den Robben"})
    void aNameThatIsWholeOrNeverWasLeansOnNothing(String language, String first, String second, String last) {
        assertThat(ofLast(language, first, second, last)).isEqualTo(Antecedents.NONE);
    }

    @Test
    void anySentenceBeforeItThatHoldsTheNounSupportsIt() {
        Antecedents antecedents = find("en",
                "Ice covered a large area of the coast. Seals love an area of ice. The area got a warden. The area grows.");
        List<Integer> supported = new ArrayList<>();
        antecedents.choose(3, supported::add);
        assertThat(supported).isEmpty();
        antecedents.choose(0, supported::add);
        assertThat(supported).containsExactly(3, 2);
        assertThat(antecedents.isOpen(2)).isFalse();
        antecedents.choose(1, supported::add);
        assertThat(supported).hasSize(2);
    }

    @Test
    void inAPileOfLinesWithoutOrderNounsPointAtNothing() {
        String lines = IntStream.range(0, 12).mapToObj(i -> """
                The rooms were large and clean on day %1$d.
                The staff was kind to us %1$d times.
                The rooms smelled of smoke at %1$d.
                The pool was cold in week %1$d.
                """.formatted(i)).collect(Collectors.joining());
        Antecedents antecedents = find("en", lines);
        assertThat(antecedents.isOpen(2)).isFalse();
    }
}
