package dev.precis;

import dev.precis.figure.Difference;
import dev.precis.figure.DifferingFigures;
import dev.precis.keyword.Keywords;
import dev.precis.language.LanguageDetector;
import dev.precis.language.Languages;
import dev.precis.model.Document;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Keyword;
import dev.precis.model.Purpose;
import dev.precis.model.Step;
import dev.precis.model.StepObserver;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.score.Focus;
import dev.precis.score.Scorer;
import dev.precis.score.Scores;
import dev.precis.select.AnswerSelector;
import dev.precis.select.Selection;
import dev.precis.select.Selector;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import dev.precis.source.Source;
import dev.precis.term.Analysis;
import dev.precis.term.DocumentFrequencies;
import dev.precis.term.Terms;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Summarizes text by extraction: the most informative sentences, verbatim. Stateless and safe for any number of
 * threads; the same request gives the same summary on every machine. Time and memory are linear in the input.
 */
public final class Summarizer {
    private final StepObserver observer;

    /** A summarizer that tells nobody how long its steps take. */
    public Summarizer() {
        this(StepObserver.NONE);
    }

    /** A summarizer that tells {@code observer} how long each step took. */
    public Summarizer(StepObserver observer) {
        this.observer = observer;
    }

    /**
     * Summarizes the documents of a request.
     *
     * @throws InvalidRequestException when a field's value can't be used: an unknown language, a document with
     *     nothing to read in it
     */
    public Summary summarize(SummaryRequest request) {
        Stopwatch watch = new Stopwatch(observer);
        List<Source> sources = request.documents().stream().map(d -> Source.read(d.content(), d.format())).toList();
        String language = language(request, sources);
        watch.done(Step.SOURCE);
        Analysis analysis = Analysis.forLanguage(language);
        List<SegmentedText> texts = Readmission.of(
                sources.stream().map(source -> Segmenter.segment(source, language)).toList(), request, analysis);
        requireSomethingToRead(texts);
        watch.done(Step.SENTENCES);
        Terms terms = analysis.read(texts);
        Focus focus = focus(request, analysis, terms);
        watch.done(Step.TERMS);
        Scores scores = Scorer.score(texts, terms, focus, DocumentFrequencies.NONE);
        watch.done(Step.SCORE);
        Selection selection = switch (request.purpose()) {
            case Purpose.Summary gist -> Selector.select(texts, terms, scores, request.length());
            case Purpose.Answer answer -> AnswerSelector.select(texts, terms, scores, request.length(), answer.minScore());
        };
        watch.done(Step.SELECT);
        Summary summary = new SummaryWriter(request, texts, scores, selection).summary(language, keywords(request, texts, terms),
                figures(request, texts, terms));
        watch.done(Step.SUMMARY);
        return summary;
    }

    private static String language(SummaryRequest request, List<Source> sources) {
        return request.language().equals(SummaryRequest.AUTO)
                ? LanguageDetector.detect(sources.stream().map(Source::characters).toList())
                : Languages.resolve(request.language());
    }

    private static Focus focus(SummaryRequest request, Analysis analysis, Terms terms) {
        IntStream.Builder titles = null; // most requests have none
        for (Document document : request.documents()) {
            if (!document.title().isEmpty()) {
                titles = titles == null ? IntStream.builder() : titles;
                for (int term : analysis.lookup(terms, document.title())) {
                    titles.add(term);
                }
            }
        }
        int[] title = titles == null ? new int[0] : titles.build().distinct().toArray();
        return new Focus(analysis.lookup(terms, request.query()), analysis.unknown(terms, request.query()), title);
    }

    private static List<Keyword> keywords(SummaryRequest request, List<SegmentedText> texts, Terms terms) {
        if (request.keywords() == 0) {
            return List.of();
        }
        List<Keyword> all = Keywords.of(texts, terms);
        return all.subList(0, Math.min(all.size(), request.keywords()));
    }

    private static List<Difference> figures(SummaryRequest request, List<SegmentedText> texts, Terms terms) {
        return request.purpose() instanceof Purpose.Summary ? DifferingFigures.of(texts, terms) : List.of();
    }

    private static void requireSomethingToRead(List<SegmentedText> texts) {
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                if (sentence.role() != Sentence.Role.NOISE) {
                    return;
                }
            }
        }
        throw new InvalidRequestException("content", "must hold text to summarize");
    }
}
