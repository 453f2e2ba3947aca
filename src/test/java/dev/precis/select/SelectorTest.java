package dev.precis.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.chars.WordCount;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.score.Focus;
import dev.precis.score.Scorer;
import dev.precis.score.Scores;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectorTest {
    private static final String BRIDGE = "The storm damaged the old harbour bridge and its new tram line. ";
    private static final String TRAMS = "The council closed the harbour bridge and stopped the tram line for a month. ";
    private static final String HOSPITAL = "The hospital near the river opened a second ward for the patients of the flood. ";
    private static final String WARD = "The second ward of the hospital has beds for forty patients. ";
    private static final String QUESTION = "Will the harbour bridge and the tram line of the council ever open again? ";

    private record Chosen(List<Integer> sentences, List<List<Integer>> alsoIn, List<String> quotes) {}

    private static Chosen choose(Length length, String... documents) {
        List<SegmentedText> texts = Arrays.stream(documents).map(text -> Segmenter.segment(Source.read(text, Format.PLAIN), "en")).toList();
        Terms terms = Analysis.forLanguage("en").read(texts);
        Scores scores = Scorer.score(texts, terms, Focus.NONE, length, DocumentFrequencies.NONE);
        Selection selection = Selector.select(texts, terms, scores, length);
        List<String> all = new ArrayList<>();
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                all.add(text.source().quote(sentence.start(), sentence.end()).text());
            }
        }
        return new Chosen(Arrays.stream(selection.sentences()).boxed().toList(), selection.alsoIn(),
                Arrays.stream(selection.sentences()).mapToObj(all::get).toList());
    }

    @Test
    void takesAsManySentencesAsAreAskedForInTheOrderOfTheText() {
        for (int count = 1; count <= 4; count++) {
            List<Integer> sentences = choose(new Length.Sentences(count), BRIDGE + TRAMS + HOSPITAL + WARD).sentences();
            assertThat(sentences).hasSize(count).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void neverTakesMoreWordsThanAreAskedForAndFillsThemWithWhatFits() {
        int whole = WordCount.of(BRIDGE + TRAMS + HOSPITAL + WARD, 0, (BRIDGE + TRAMS + HOSPITAL + WARD).length());
        for (int words = 11; words < whole; words++) {
            String summary = String.join(" ", choose(new Length.Words(words), BRIDGE + TRAMS + HOSPITAL + WARD).quotes());
            assertThat(WordCount.of(summary, 0, summary.length())).isBetween(1, words);
        }
        assertThat(choose(new Length.Words(whole), BRIDGE + TRAMS + HOSPITAL + WARD).sentences()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void takesTheShortestSentenceWhereNoneFits() {
        assertThat(choose(new Length.Words(1), BRIDGE + TRAMS + HOSPITAL + WARD).sentences()).containsExactly(3);
    }

    @Test
    void twoSentencesThatOpenWithTheSameWordsAreNotBothTakenWhereAnotherSaysAsMuch() {
        String opening = "As the old town continues to grow, ";
        String last = "it will carry workers of the port and pupils.";
        String text = opening + "the harbour bridge needs a new tram line. "
                + "The council will pay 30 million for the tram line of the harbour. "
                + "Workers and pupils of the port sleep at night. ";
        assertThat(choose(new Length.Sentences(2), text + "Next year, once it is paid for, " + last).sentences()).containsExactly(0, 3);
        assertThat(choose(new Length.Sentences(2), text + opening + last).sentences()).containsExactly(0, 1);
    }

    @Test
    void prefersASecondTopicToMoreOfTheFirst() {
        // TRAMS holds the most frequent concepts of the text, but BRIDGE covers them already
        List<String> two = choose(new Length.Sentences(2), BRIDGE + TRAMS + HOSPITAL + WARD).quotes();
        assertThat(two).anyMatch(quote -> quote.contains("harbour")).anyMatch(quote -> quote.contains("hospital"));
    }

    @Test
    void saysWhatTwoDocumentsSayOnceAndNamesTheOther() {
        Chosen chosen = choose(new Length.Sentences(10), BRIDGE + HOSPITAL, BRIDGE.replace("old", "famous old") + WARD);
        assertThat(chosen.quotes()).filteredOn(quote -> quote.startsWith("The storm damaged")).hasSize(1);
        int at = IntStream.range(0, chosen.quotes().size()).filter(i -> chosen.quotes().get(i).startsWith("The storm")).findFirst()
                .orElseThrow();
        int itself = chosen.quotes().get(at).contains("famous") ? 1 : 0;
        assertThat(chosen.alsoIn().get(at)).containsExactly(1 - itself);
    }

    @Test
    void whatAnotherDocumentToldInOtherWordsWaits() {
        String found = "More than 20 unknown poems by Pablo Neruda were found among his papers in Chile. ";
        String retold = "Twenty unknown poems of Pablo Neruda have been discovered in boxes of his papers in Chile. ";
        String publisher = "The publisher calls the poems the biggest find in recent years. ";
        String first = found + "The poems will be published in Spain next year. Neruda died in Santiago in 1973.";
        String second = retold + publisher + "A judge in Chile still examines how Neruda died.";
        assertThat(choose(new Length.Sentences(2), first, second).quotes()).containsExactly(found.strip(), publisher.strip());
        assertThat(choose(new Length.Sentences(6), first, second).quotes()).hasSize(6);
        String denied = retold.replace("have been", "have not been");
        assertThat(choose(new Length.Sentences(2), first, second.replace(retold, denied)).quotes())
                .containsExactly(found.strip(), denied.strip());
    }

    @Test
    void takesAQuestionOnlyWhenNoStatementIsLeft() {
        assertThat(choose(new Length.Sentences(2), QUESTION + BRIDGE + TRAMS).sentences()).containsExactly(1, 2);
        assertThat(choose(new Length.Sentences(3), QUESTION + BRIDGE + TRAMS).sentences()).containsExactly(0, 1, 2);
    }

    @Test
    void takesAnAnswerThatLeansWithItsQuestionOrNotAtAll() {
        String asked = "Anna: Have you sold the old boat of the harbour?\nPiet: Yes, since nobody wanted to sail the old boat in the harbour.\n";
        String told = "Anna: The harbour needs the berth of the boat for the ferry.\n";
        assertThat(choose(new Length.Sentences(1), asked + told).sentences()).containsExactly(2);
        assertThat(choose(new Length.Sentences(3), asked + told).sentences()).containsExactly(0, 1, 2);
    }

    @Test
    void anAsideComesBehindAllElse() {
        String aside = "Additional reporting by Jane Doe and John Roe of the council on the harbour bridge and the tram line. ";
        String little = "Nobody was hurt. ";
        assertThat(choose(new Length.Sentences(2), BRIDGE + aside + little).sentences()).containsExactly(0, 2);
        assertThat(choose(new Length.Sentences(3), BRIDGE + aside + little).sentences()).containsExactly(0, 1, 2);
    }

    @Test
    void takesNothingTwiceThoughItLeansOnTheFirst() {
        String again = "However, " + TRAMS.substring(0, 1).toLowerCase(Locale.ROOT) + TRAMS.substring(1);
        List<Integer> chosen = choose(new Length.Sentences(4), TRAMS + again + HOSPITAL + WARD).sentences();
        assertThat(chosen).containsExactly(0, 2, 3);
    }

    @Test
    void takesASentenceThatLeansOnAnotherWithItOrNotAtAll() {
        String leaning = "However, they closed it for the trams of the harbour bridge and the tram line. ";
        List<Integer> one = choose(new Length.Sentences(1), HOSPITAL + BRIDGE + leaning + WARD).sentences();
        assertThat(one).doesNotContain(2);
        List<Integer> two = choose(new Length.Sentences(2), HOSPITAL + BRIDGE + leaning + WARD).sentences();
        assertThat(two.contains(2) && !two.contains(1)).isFalse();
    }

    @Test
    void whatATextIsAboutDoesNotWaitForFullerStatements() {
        String definition = "A tram is a train in the streets of a town. ";
        String text = definition + "Horses pulled the first tram through the streets of the old town on rails of oak. "
                + "Steam and later currents from a wire above the streets moved the tram on rails of steel. "
                + "Many a town closed the last tram when cars filled the streets after the second war.";
        assertThat(choose(new Length.Sentences(2), text).quotes()).startsWith(definition.strip());
    }

    @Test
    void ofStatementsTheFullerOnesComeFirstWhereTheBudgetCountsSentences() {
        String little = "The harbour bridge reopened in 2019. ";
        String full = "Some of the people of the old town still walk along the quiet river to the harbour bridge. ";
        assertThat(choose(new Length.Sentences(1), little + full).quotes()).containsExactly(full.strip());
        assertThat(choose(new Length.Sentences(2), "Here you go. " + little + full).quotes()).containsExactly(little.strip(), full.strip());
        assertThat(choose(new Length.Words(20), little + full).quotes()).containsExactly(little.strip());
    }

    @Test
    void hearsOneSentenceOfASectionOfConclusions() {
        String text = BRIDGE + TRAMS + HOSPITAL + WARD;
        String rents = "Tenants of small flats pay less than the law allows. ";
        String shops = "Owners of shops earn more by selling than by letting. ";
        assertThat(choose(new Length.Sentences(3), text + "\n\nProperty\n\n" + rents + shops).quotes()).noneMatch(rents.strip()::equals)
                .noneMatch(shops.strip()::equals);
        assertThat(choose(new Length.Sentences(3), text + "\n\nConclusions\n\n" + rents + shops).quotes())
                .filteredOn(quote -> quote.equals(rents.strip()) || quote.equals(shops.strip())).hasSize(1);
    }
}
