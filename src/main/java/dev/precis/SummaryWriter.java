package dev.precis;

import dev.precis.chars.WordCount;
import dev.precis.figure.Difference;
import dev.precis.model.FigureDifference;
import dev.precis.model.FigureStatement;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Keyword;
import dev.precis.model.Order;
import dev.precis.model.Statistics;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import dev.precis.model.TermWeights;
import dev.precis.score.Scores;
import dev.precis.select.Selection;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.source.Quote;
import dev.precis.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Step 6: writes the chosen sentences down, with offsets in the unit asked for, ranks and statistics. */
final class SummaryWriter {
    private final SummaryRequest request;
    private final List<SegmentedText> texts;
    private final Scores scores;
    private final int[] chosen;
    private final List<List<Integer>> alsoIn;
    private final double[] score;

    SummaryWriter(SummaryRequest request, List<SegmentedText> texts, Scores scores, Selection selection) {
        this.request = request;
        this.texts = texts;
        this.scores = scores;
        this.chosen = selection.sentences();
        this.alsoIn = selection.alsoIn();
        this.score = selection.scores();
    }

    Summary summary(String language, List<Keyword> keywords, List<Difference> differences) {
        List<SummarySentence> sentences = sentences();
        if (request.order() == Order.SCORE) {
            sentences.sort(Comparator.comparingInt(SummarySentence::rank));
        }
        return new Summary(text(sentences), language, sentences, keywords, figures(differences),
                statistics(words(sentences)));
    }

    private List<FigureDifference> figures(List<Difference> differences) {
        Map<Difference.Place, FigureStatement> written = new HashMap<>();
        List<Difference.Place> places = differences.stream().flatMap(difference -> difference.statements().stream())
                .sorted(Comparator.comparingInt(Difference.Place::document).thenComparingInt(Difference.Place::sentence)).toList();
        Offsets offsets = null;
        int document = -1;
        for (Difference.Place place : places) {
            Source source = texts.get(place.document()).source();
            offsets = place.document() == document ? offsets : new Offsets(source.sent(), request.offsets());
            document = place.document();
            Sentence sentence = texts.get(document).sentences().get(place.sentence());
            Quote quote = source.quote(sentence.start(), sentence.end());
            written.put(place, new FigureStatement(document, quote.text(), offsets.of(quote.start()), offsets.of(quote.end()),
                    place.sentence(), source.quote(place.start(), place.end()).text()));
        }
        return differences.stream().map(difference -> new FigureDifference(difference.about(),
                difference.statements().stream().map(written::get).toList())).toList();
    }

    /** The sentences one after the other; in a dialogue a sentence of another speaker than the one before says whose it is. */
    private String text(List<SummarySentence> sentences) {
        StringBuilder text = new StringBuilder();
        SummarySentence before = null;
        for (SummarySentence sentence : sentences) {
            if (before != null) {
                text.append(' ');
            }
            if (saysWhose(sentence, before)) {
                text.append(sentence.speaker()).append(Selection.BEHIND_SPEAKER);
            }
            text.append(sentence.text());
            before = sentence;
        }
        return text.toString();
    }

    /** Whether the speaker of a sentence is named in front of it; null stands before the first one. */
    private static boolean saysWhose(SummarySentence sentence, SummarySentence before) {
        boolean goesOn = before != null && before.document() == sentence.document() && before.speaker().equals(sentence.speaker());
        return !sentence.speaker().isEmpty() && !goesOn;
    }

    /** Words of the sentences as they are seen, and of the names in front of them. */
    private int words(List<SummarySentence> sentences) {
        int words = 0;
        SummarySentence before = null;
        for (SummarySentence written : sentences) {
            SegmentedText text = texts.get(written.document());
            Sentence sentence = text.sentences().get(written.index());
            words += text.source().words(sentence.start(), sentence.end());
            words += saysWhose(written, before) ? WordCount.of(written.speaker(), 0, written.speaker().length()) : 0;
            before = written;
        }
        return words;
    }

    private List<SummarySentence> sentences() {
        if (request.explain() && chosen.length > SummaryRequest.MOST_EXPLAINED) {
            throw new InvalidRequestException("explain", "must be false where more than " + SummaryRequest.MOST_EXPLAINED
                    + " sentences are chosen; with a smaller length they are fewer");
        }
        int[] rank = ranks();
        List<SummarySentence> sentences = new ArrayList<>();
        int k = 0;
        int base = 0;
        for (int d = 0; d < texts.size(); d++) {
            Source source = texts.get(d).source();
            Offsets offsets = new Offsets(source.sent(), request.offsets());
            List<Sentence> all = texts.get(d).sentences();
            for (; k < chosen.length && chosen[k] < base + all.size(); k++) {
                Sentence sentence = all.get(chosen[k] - base);
                Quote quote = source.quote(sentence.start(), sentence.end());
                sentences.add(new SummarySentence(
                        d,
                        source.speaker(source.blocks().get(sentence.block())),
                        quote.text(),
                        offsets.of(quote.start()),
                        offsets.of(quote.end()),
                        chosen[k] - base,
                        rank[k],
                        score[k],
                        scores.parts(chosen[k]),
                        request.explain() ? scores.terms(chosen[k]) : TermWeights.NONE,
                        alsoIn.get(k)));
            }
            base += all.size();
        }
        return sentences;
    }

    private int[] ranks() {
        List<Integer> byScore = IntStream.range(0, chosen.length).boxed().sorted(Comparator.comparingDouble(k -> -score[k])).toList();
        int[] rank = new int[chosen.length];
        for (int r = 0; r < rank.length; r++) {
            rank[byScore.get(r)] = r + 1;
        }
        return rank;
    }

    private Statistics statistics(int summaryWords) {
        int characters = 0;
        int allWords = 0;
        int sentences = 0;
        int noise = 0;
        for (SegmentedText text : texts) {
            characters += text.source().sent().length();
            allWords += text.words();
            for (Sentence sentence : text.sentences()) {
                if (sentence.isNoise()) {
                    noise++;
                } else {
                    sentences++;
                }
            }
        }
        return new Statistics(characters, allWords, sentences, noise, summaryWords);
    }
}
