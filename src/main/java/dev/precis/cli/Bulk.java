package dev.precis.cli;

import dev.precis.Summarizer;
import dev.precis.cli.io.AnswerFile;
import dev.precis.cli.io.Compression;
import dev.precis.cli.io.InOrder;
import dev.precis.cli.io.Lines;
import dev.precis.cli.io.Progress;
import dev.precis.cli.io.Streams;
import dev.precis.cli.io.Tally;
import dev.precis.wire.BatchLine;
import dev.precis.wire.ProblemException;
import dev.precis.wire.ProblemKind;
import dev.precis.wire.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines of requests in, a line of answer each out, in the same order. A line that can't be answered gets its problem and the rest go
 * on. Blank lines are passed over. Memory is bounded by what {@link InOrder} lets wait, whatever the files' size.
 */
final class Bulk implements AutoCloseable {
    private final BatchLine.Defaults defaults;
    private final Shard shard;
    private final Streams streams;
    private final Tally tally;
    private final Progress progress;
    private final Summarizer summarizer;
    private final InOrder<Step> steps;
    private final Set<AnswerFile> open = new HashSet<>();

    /** What is done with answers, in the order of the lines. */
    private sealed interface Step {
        AnswerFile file();
    }

    /** A line's answer, or its problem. */
    private record Answer(AnswerFile file, byte[] json, boolean isProblem) implements Step {}

    /** Everything that goes to a file has been answered. */
    private record End(AnswerFile file) implements Step {}

    /**
     * @param defaults what holds for lines that say nothing else
     * @param summarizer what answers them
     * @param shard what part of the lines, or of the files, is this run's
     * @param tally counts the lines
     */
    Bulk(BatchLine.Defaults defaults, Summarizer summarizer, Shard shard, int threads, Streams streams, Tally tally, Progress progress) {
        this.defaults = defaults;
        this.summarizer = summarizer;
        this.shard = shard;
        this.streams = streams;
        this.tally = tally;
        this.progress = progress;
        this.steps = new InOrder<>(threads, this::take);
    }

    /** Answers the shard's lines of all inputs, one after the other, into one output. */
    void answerTogether(List<String> inputs, AnswerFile file) throws IOException {
        open.add(file);
        if (!file.isComplete()) {
            Place place = new Place(file);
            for (String input : inputs) {
                read(input, shard, place);
            }
            steps.add(0, () -> new End(file));
        }
        steps.finish();
    }

    /** Answers every input of the shard into a file of its own name in {@code folder}. */
    void answerEach(List<String> inputs, Path folder, boolean resume) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < inputs.size(); i++) {
            if (shard.takes(i)) {
                AnswerFile file = AnswerFile.begin(outputOf(inputs.get(i), folder), resume, tally);
                open.add(file);
                if (!file.isComplete()) {
                    read(inputs.get(i), Shard.ALL, new Place(file));
                    steps.add(0, () -> new End(file));
                }
            }
        }
        steps.finish();
    }

    /** Where the answers to an input go. */
    static Path outputOf(String input, Path folder) {
        return folder.resolve(Compression.undone(Path.of(input).getFileName().toString()));
    }

    /** How far the requests of an output have been read. */
    private static final class Place {
        private final AnswerFile file;
        private long requests;
        private long taken;

        Place(AnswerFile file) {
            this.file = file;
        }
    }

    private void read(String input, Shard lines, Place place) throws IOException {
        try (InputStream in = streams.open(input)) {
            Lines all = new Lines(input, Compression.undone(in));
            for (Lines.Line line = all.next(); line != null; line = all.next()) {
                if (!line.isBlank() && lines.takes(place.requests++) && place.taken++ >= place.file.taken()) {
                    Lines.Line request = line;
                    steps.add(request.content().length, () -> answer(request, place.file));
                }
            }
        }
    }

    private void take(Step step) throws IOException {
        switch (step) {
            case Answer answer -> {
                answer.file().write(answer.json());
                tally.count(answer.isProblem());
                progress.tell(tally);
            }
            case End end -> {
                end.file().complete();
                open.remove(end.file());
            }
        }
    }

    private Step answer(Lines.Line line, AnswerFile file) {
        BatchLine request = defaults.line(line.number());
        try {
            if (line.tooLong()) {
                throw new ProblemException(ProblemKind.TOO_LARGE, "The line is longer than " + Lines.LONGEST + " bytes");
            }
            String json = TextDecoder.decode(line.content(), "UTF-8", false);
            return new Answer(file, request.answer(json, asked -> asked.summarize(summarizer)), false);
        } catch (ProblemException e) {
            return new Answer(file, request.problem(e, ""), true);
        } catch (RuntimeException e) {
            // a fault of ours costs its line, not the hours of work around it; the message may quote the text, the frames don't
            streams.tell(e.getClass().getName() + " at " + e.getStackTrace()[0]);
            return new Answer(file, request.problem(e, ""), true);
        }
    }

    /** Leaves what is answered where another run can go on from. */
    @Override
    public void close() throws IOException {
        steps.close();
        for (AnswerFile file : open) {
            file.close();
        }
    }
}
