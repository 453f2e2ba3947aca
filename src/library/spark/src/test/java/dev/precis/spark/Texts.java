package dev.precis.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Texts made of the seeds' paragraphs: the same for the same number everywhere, most of them short and some very long. */
final class Texts {
    private static final Path SEEDS = Path.of("../../../seeds");
    private static final List<String> PARAGRAPHS = paragraphs();
    /** One text of a thousand has this many characters. */
    private static final int LONGEST = 60_000;

    private Texts() {}

    /** The seeds as they are, in the order of their names. */
    static List<String> seeds() {
        try (Stream<Path> files = Files.list(SEEDS)) {
            List<String> seeds = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readString(file));
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of that number: a length of about 60 / u, where u is even between 0.001 and 1, but never
     * less than a paragraph. */
    static String text(long number) {
        SplittableRandom random = new SplittableRandom(number);
        int length = (int) (LONGEST / 1000.0 / Math.max(0.001, random.nextDouble()));
        StringBuilder text = new StringBuilder(PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())));
        while (text.length() < length) {
            text.append("\n\n").append(PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())));
        }
        return text.toString();
    }

    private static List<String> paragraphs() {
        return seeds().stream().flatMap(seed -> seed.lines()).map(String::strip).filter(line -> line.length() > 80).toList();
    }
}
