package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.SummaryRequest;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the engine allocates for a text grows as the text does; arrays that are kept for the next one are not counted. How time grows is
 * measured, by {@code src/bench/run growth}.
 */
class LinearMemoryTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int UNITS = 2_000;
    private static final int TIMES = 4;
    /** Arrays grow in steps. What grew as the square would be sixteen times as much, where six times are let pass. */
    private static final double STEPS = 1.5;

    private final Summarizer summarizer = new Summarizer();

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("prose", Format.PLAIN, i -> "The harbour of the city has " + i + " ships, and most of them leave again. "),
                kind("every word different", Format.PLAIN, i -> "Word" + i + " verb" + i + " thing" + i + " place" + i + ". "),
                kind("lines", Format.PLAIN, i -> "A line of number " + i + "\n"),
                kind("no space", Format.PLAIN, i -> "abcdefghijklmnopqrstuvwxyz"),
                kind("one sentence over and over", Format.PLAIN, i -> "The ferry sails again on Monday. "),
                kind("Han", Format.PLAIN, i -> "上海的数字经济在去年增长了很多。"),
                kind("rows of a table", Format.MARKDOWN, i -> i == 0 ? "| a | b |\n|---|---|\n" : "| cell " + i + " | other |\n"),
                kind("markers never closed", Format.MARKDOWN, i -> "*a _b `c [d "),
                kind("paragraphs", Format.HTML, i -> "<p>The harbour of the city has " + i + " ships.</p>"),
                kind("tags never closed", Format.HTML, i -> "<b>word <i>other "));
    }

    private static Arguments kind(String name, Format format, IntFunction<String> unit) {
        return Arguments.of(name, format, unit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void memoryGrowsAsTheTextDoesAndNotAsItsSquare(String name, Format format, IntFunction<String> unit) {
        SummaryRequest once = request(format, unit, UNITS);
        SummaryRequest fourTimes = request(format, unit, UNITS * TIMES);
        // arrays that are kept from text to text are there then, and classes loaded
        summarizer.summarize(fourTimes);
        assertThat(allocated(fourTimes)).isLessThan((long) (allocated(once) * TIMES * STEPS));
    }

    private static SummaryRequest request(Format format, IntFunction<String> unit, int units) {
        String text = IntStream.range(0, units).mapToObj(unit).collect(Collectors.joining());
        return SummaryRequest.of(Document.of(text, format));
    }

    private long allocated(SummaryRequest request) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        summarizer.summarize(request);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
