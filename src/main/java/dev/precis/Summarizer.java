package dev.precis;

import dev.precis.corpus.Corpora;
import dev.precis.corpus.Corpus;
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
import dev.precis.term.InstructionWords;
import dev.precis.term.Terms;
import java.util.List;

/**
 * Summarizes text by extraction: the most informative sentences, verbatim. Stateless and safe for any number of
 * threads; the same request gives the same summary on every machine. Time and memory are linear in the input.
 */
public final class Summarizer {
    private final StepObserver observer;
    private final Corpora corpora;

    /** A summarizer that tells nobody how long its steps take. */
    public Summarizer() {
        this(StepObserver.NONE);
    }

    /** A summarizer that tells {@code observer} how long each step took. */
    public Summarizer(StepObserver observer) {
        this(observer, Corpora.NONE);
    }

    /**
     * A summarizer for requests that may name a corpus.
     *
     * @param corpora where it is looked for; whoever passes them closes them
     */
    public Summarizer(StepObserver observer, Corpora corpora) {
        this.observer = observer;
        this.corpora = corpora;
    }

    /**
     * Summarizes the documents of a request.
     *
     * @throws InvalidRequestException when a field's value can't be used: an unknown language, a document with
     *     nothing to read in it, a corpus that isn't there or is of another language
     * @throws dev.precis.corpus.CorpusException when the corpus can't be read
     */
    public Summary summarize(SummaryRequest request) {
        try (Corpus corpus = corpora.open(request.corpus())) {
            return summarize(request, corpus);
        }
    }

    private Summary summarize(SummaryRequest request, Corpus corpus) {
        Stopwatch watch = new Stopwatch(observer);
        List<Source> sources = request.documents().stream().map(d -> Source.read(d.content(), d.format())).toList();
        String language = language(request, sources);
        DocumentFrequencies frequencies = frequencies(request, language, corpus);
        watch.done(Step.SOURCE);
        SummaryRequest asked = withoutInstruction(request, language);
        Analysis analysis = Analysis.forLanguage(language);
        List<SegmentedText> texts = Readmission.of(
                sources.stream().map(source -> Segmenter.segment(source, language)).toList(), asked, analysis);
        requireSomethingToRead(texts);
        watch.done(Step.SENTENCES);
        Terms terms = analysis.read(texts);
        Focus focus = Focus.on(asked.query(), titles(asked), analysis, texts, terms);
        watch.done(Step.TERMS);
        Scores scores = Scorer.score(texts, terms, focus, request.length(), frequencies);
        watch.done(Step.SCORE);
        Selection selection = switch (request.purpose()) {
            case Purpose.Summary gist -> Selector.select(texts, terms, scores, request.length());
            case Purpose.Answer answer -> AnswerSelector.select(texts, terms, scores, request.length(), answer);
        };
        watch.done(Step.SELECT);
        List<Keyword> keywords = keywords(request, texts, terms, frequencies);
        Summary summary = new SummaryWriter(request, texts, scores, selection).summary(language, keywords, figures(request, texts, terms));
        watch.done(Step.SUMMARY);
        return summary;
    }

    private static String language(SummaryRequest request, List<Source> sources) {
        return request.language().equals(SummaryRequest.AUTO)
                ? LanguageDetector.detect(sources.stream().map(Source::characters).toList())
                : Languages.resolve(request.language());
    }

    /**
     * What the corpus counts, as far as it is of words of the text's language. A caller who named a corpus of another one is told so;
     * the corpus of requests that name none is passed over.
     */
    private static DocumentFrequencies frequencies(SummaryRequest request, String language, Corpus corpus) {
        if (Corpora.fits(corpus, language)) {
            return corpus;
        }
        if (request.corpus().isEmpty()) {
            return DocumentFrequencies.NONE;
        }
        throw new InvalidRequestException(Corpora.REQUEST_FIELD, "is of documents in \"" + corpus.language() + "\", and the text is in \""
                + language + (request.language().equals(SummaryRequest.AUTO) ? "\"; if it is not, say which language it is in" : "\""));
    }

    /** A request without what its query says to a summarizer; passages that are to be summed up keep those words, to be chosen by anything. */
    private static SummaryRequest withoutInstruction(SummaryRequest request, String language) {
        String query = InstructionWords.BY_LANGUAGE.of(language).without(request.query());
        return query.isEmpty() && request.purpose() instanceof Purpose.Answer ? request : request.withQuery(query);
    }

    private static List<String> titles(SummaryRequest request) {
        return request.documents().stream().map(Document::title).filter(title -> !title.isEmpty()).toList();
    }

    private static List<Keyword> keywords(SummaryRequest request, List<SegmentedText> texts, Terms terms, DocumentFrequencies corpus) {
        if (request.keywords() == 0) {
            return List.of();
        }
        List<Keyword> all = Keywords.of(texts, terms, corpus);
        return all.subList(0, Math.min(all.size(), request.keywords()));
    }

    private static List<Difference> figures(SummaryRequest request, List<SegmentedText> texts, Terms terms) {
        return request.purpose() instanceof Purpose.Summary ? DifferingFigures.of(texts, terms) : List.of();
    }

    private static void requireSomethingToRead(List<SegmentedText> texts) {
        if (texts.stream().flatMap(text -> text.sentences().stream()).allMatch(sentence -> sentence.isNoise())) {
            throw new InvalidRequestException("content", "must hold text to summarize");
        }
    }
}
