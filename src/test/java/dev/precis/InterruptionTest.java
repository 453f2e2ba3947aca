package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Purpose;
import dev.precis.model.SummaryInterruptedException;
import dev.precis.model.SummaryRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Work that nobody waits for ends wherever it is: told by the processor time of the thread that does it. */
class InterruptionTest {
    private static final int SIZE = 400_000;
    /** Places in the work that are tried: so many parts of its processor time. */
    private static final int PLACES = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final Summarizer summarizer = new Summarizer();

    @TestFactory
    List<DynamicTest> endsWithinAFractionOfTheWorkFromAnyPlaceOfIt() {
        Map<String, Document> texts = new TreeMap<>();
        texts.put("prose on one line", repeated("The ferry left at noon. It took the new route, as planned. ", Format.PLAIN));
        texts.put("short lines", repeated("Title Case\n", Format.PLAIN));
        texts.put("Han", repeated("数字经济发展迅速。", Format.PLAIN));
        texts.put("tags", repeated("<p>a", Format.HTML));
        texts.put("a table", repeated("<tr><td>1</td><td>Words of a cell stand here.</td></tr>", Format.HTML));
        texts.put("inline marks", repeated("*a* _b_ **c** `d` [e](f) ~~g~~ &amp; ", Format.MARKDOWN));
        texts.put("paragraphs of Markdown", repeated("The words of *one* paragraph stand here.\n\n", Format.MARKDOWN));
        return texts.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> endsSoon(text.getValue()))).toList();
    }

    private static Document repeated(String piece, Format format) {
        return Document.of(piece.repeat(SIZE / piece.length()), format);
    }

    private void endsSoon(Document document) throws InterruptedException {
        run(document, Long.MAX_VALUE);
        long whole = run(document, Long.MAX_VALUE).nanoseconds();
        for (int place = 1; place < PLACES; place++) {
            long asked = whole * place / PLACES;
            Run run = run(document, asked);
            // compiling and collecting fall into the thread's time, and the machine may be slow to interrupt it
            assertThat(run.nanoseconds() - run.asked()).as("left of %d ms after %d ms", whole / 1_000_000, asked / 1_000_000)
                    .isLessThan(Math.max(100_000_000, whole / 4));
        }
    }

    /** What a run took, and had taken when it was interrupted; all of it where it had ended before. */
    private record Run(long nanoseconds, long asked) {}

    private Run run(Document document, long interruptAfter) throws InterruptedException {
        long[] took = {0};
        boolean[] ended = {false};
        Thread work = new Thread(() -> {
            try {
                summarizer.summarize(request(document));
                ended[0] = true;
            } catch (SummaryInterruptedException e) {
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            } finally {
                took[0] = THREADS.getCurrentThreadCpuTime();
            }
        });
        work.start();
        long asked = 0;
        while (work.isAlive() && asked < interruptAfter) {
            long time = THREADS.getThreadCpuTime(work.threadId());
            asked = Math.max(asked, time);
            if (interruptAfter == Long.MAX_VALUE) {
                work.join();
            }
            Thread.onSpinWait();
        }
        work.interrupt();
        work.join();
        return ended[0] ? new Run(took[0], took[0]) : new Run(took[0], asked);
    }

    private static SummaryRequest request(Document document) {
        return new SummaryRequest(List.of(document), "en", "the words", new Length.Ratio(0.3), Order.SOURCE, OffsetUnit.UTF16,
                SummaryRequest.MOST_KEYWORDS, false, Purpose.SUMMARY, "");
    }
}
