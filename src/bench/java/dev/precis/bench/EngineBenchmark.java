package dev.precis.bench;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Articles a second on one thread, three sentences each: the whole engine beside {@link NaiveSummarizer}, on the seeds
 * and on real texts that are all different (a repeated text flatters every cache). One operation is one article.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class EngineBenchmark {
    /** {@code seeds}, or the name of an evaluation set. */
    @Param({"seeds", "cnndm", "gumsum"})
    public String texts;

    private List<String> articles;
    private int next;
    private final Summarizer engine = new Summarizer();
    private final NaiveSummarizer naive = new NaiveSummarizer();

    @Setup
    public void read() throws IOException {
        articles = texts.equals("seeds") ? EvalTexts.seeds() : new ArrayList<>(EvalTexts.of(texts, 400));
        if (articles.isEmpty()) {
            articles = EvalTexts.seeds();
        }
        int characters = articles.stream().mapToInt(String::length).sum();
        System.out.printf("%n%d different texts, %d characters each on average%n", articles.size(), characters / articles.size());
    }

    private String article() {
        next = next + 1 == articles.size() ? 0 : next + 1;
        return articles.get(next);
    }

    /** What the naive pipeline gives, too: sentences. */
    @Benchmark
    public Object engine() {
        return engine.summarize(SummaryRequest.of(Document.of(article(), Format.PLAIN)).withKeywords(0));
    }

    @Benchmark
    public Object engineWithKeywords() {
        return engine.summarize(SummaryRequest.of(Document.of(article(), Format.PLAIN)));
    }

    @Benchmark
    public Object naive() throws IOException {
        return naive.summarize(article(), 3);
    }

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        new org.openjdk.jmh.runner.Runner(new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(EngineBenchmark.class.getSimpleName())
                .build()).run();
    }
}
