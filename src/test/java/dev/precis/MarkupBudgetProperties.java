package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Of markup those words count that a reader sees, in the text as in its summary: no title of a link, no address, no image, no comment. They
 * are counted here by what makes the text, not by what reads it.
 */
class MarkupBudgetProperties {
    private static final Summarizer SUMMARIZER = new Summarizer();
    private static final String[] WORDS = {"harbour", "ferry", "island", "council", "crossing", "winter", "engine", "captain", "bridge",
        "passenger", "storm", "cargo", "timetable", "village", "repair"};
    private static final Pattern NUMBER = Pattern.compile("Ship (\\d+)");

    /** A text in markup, and how many words a reader sees of each of its sentences. */
    private record Text(String content, List<Integer> words) {}

    private static Text text(Format format, int sentences, Random random) {
        StringBuilder content = new StringBuilder(format == Format.HTML ? "<p>" : "");
        List<Integer> words = new ArrayList<>();
        for (int s = 0; s < sentences; s++) {
            content.append("Ship ").append(s);
            int count = 2;
            for (int group = 1 + random.nextInt(6); group > 0; group--) {
                int size = 1 + random.nextInt(3);
                List<String> some = random.ints(size, 0, WORDS.length).mapToObj(word -> WORDS[word]).toList();
                content.append(' ').append(dressed(format, String.join(" ", some), random.nextInt(6)));
                count += size;
            }
            content.append(random.nextInt(4) == 0 ? format == Format.HTML ? ".</p>\n<p>" : ".\n\n" : ". ");
            words.add(count);
        }
        return new Text(content.append(format == Format.HTML ? "</p>" : "").toString(), words);
    }

    private static String dressed(Format format, String words, int dress) {
        boolean html = format == Format.HTML;
        return switch (dress) {
            case 0 -> html
                    ? "<a href=\"https://example.org/a/long/address\" title=\"A title of many more words\">" + words + "</a>"
                    : "[" + words + "](https://example.org/a/long/address \"A title of many more words than it has\")";
            case 1 -> html ? "<b>" + words + "</b>" : "**" + words + "**";
            case 2 -> html ? "<code>" + words + "</code>" : "`" + words + "`";
            case 3 -> words + (html
                    ? " <img src=\"a.png\" alt=\"An image of many words\" title=\"And its title\">"
                    : " ![An image of many words](a.png \"And its title\")");
            case 4 -> words + " <!-- a comment of many words -->";
            default -> words;
        };
    }

    @Property(tries = 200)
    void aShareOfTheWordsIsAShareOfThoseThatAReaderSees(@ForAll boolean html, @ForAll @IntRange(min = 4, max = 30) int sentences,
            @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll Random random) {
        Format format = html ? Format.HTML : Format.MARKDOWN;
        Text text = text(format, sentences, random);
        int all = text.words().stream().mapToInt(Integer::intValue).sum();
        Summary summary = SUMMARIZER
                .summarize(SummaryRequest.of(Document.of(text.content(), format)).withLength(new Length.Ratio(percent / 100.0)));
        int chosen = 0;
        for (SummarySentence sentence : summary.sentences()) {
            Matcher number = NUMBER.matcher(sentence.text());
            assertThat(number.find()).as(sentence.text()).isTrue();
            chosen += text.words().get(Integer.parseInt(number.group(1)));
        }
        assertThat(summary.statistics().words()).as(text.content()).isEqualTo(all);
        assertThat(summary.statistics().summaryWords()).as(text.content()).isEqualTo(chosen);
        if (summary.sentences().size() > 1) {
            assertThat(chosen).isLessThanOrEqualTo(percent * all / 100);
        }
    }
}
