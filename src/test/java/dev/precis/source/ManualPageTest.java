package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.SummaryRequest;
import dev.precis.sentence.Segmenter;
import dev.precis.sentence.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualPageTest {
    private static final String PAGE = """
            GRAL(1)                     User Commands                     GRAL(1)

            NAME
                   gral - look through running processes

            SYNOPSIS
                   gral [OPTION]... PATTERN

            DESCRIPTION
                   gral looks through the running processes of the machine and lists the
                   numbers of those that match a pattern.  Patterns are written as grep
                   understands them.

                   -f, --full
                          The pattern is matched against the whole command line of a
                          process and its parents.  Long command lines of processes are cut
                          to match the pattern.

                   -g, --group
                          Only match processes of the groups that are listed.

                   -n     Newest processes of the machine come first in the list.

               Exit status
                   The status is 0 where processes of the machine matched a pattern.

            HISTORY
                   The first gral came with the machine Norvik 7 and could match no
                   pattern but the names of processes.

            SEE ALSO
                   grep(1), ps(1), kill(1)
            """;

    private static List<String> texts(String text, Sentence.Role role) {
        Source source = Source.read(text, Format.PLAIN);
        return Segmenter.segment(source, "en").sentences().stream().filter(s -> s.role() == role)
                .map(s -> source.visible().substring(s.start(), s.end()).replaceAll("\\s+", " ")).toList();
    }

    private static List<String> summary(String text, int sentences) {
        SummaryRequest request = SummaryRequest.of(Document.of(text, Format.PLAIN)).withLanguage("en");
        return new Summarizer().summarize(request.withLength(new Length.Sentences(sentences))).sentences().stream()
                .map(s -> s.text().replaceAll("\\s+", " ")).toList();
    }

    @Test
    void aLineAtTheMarginAboveTextThatIsSetInIsAHeading() {
        assertThat(texts(PAGE, Sentence.Role.HEADING)).contains("NAME", "DESCRIPTION", "Exit status", "HISTORY");
        assertThat(texts(PAGE, Sentence.Role.FRAGMENT)).contains("gral - look through running processes");
    }

    @Test
    void whatAnOptionDoesIsNoStatementAndKeepsItsOption() {
        assertThat(texts(PAGE, Sentence.Role.FRAGMENT)).contains(
                "-f, --full The pattern is matched against the whole command line of a process and its parents.",
                "Long command lines of processes are cut to match the pattern.",
                "-g, --group Only match processes of the groups that are listed.");
        assertThat(texts(PAGE, Sentence.Role.STATEMENT)).containsExactly(
                "gral looks through the running processes of the machine and lists the numbers of those that match a pattern.",
                "Patterns are written as grep understands them.",
                "The status is 0 where processes of the machine matched a pattern.");
    }

    @Test
    void aPageOfAManualIsSummedUpByWhatTheThingIsFor() {
        String purpose = "gral looks through the running processes of the machine and lists the numbers of those that match a pattern.";
        assertThat(summary(PAGE, 1)).containsExactly(purpose);
        assertThat(summary(PAGE, 3)).contains(purpose).noneMatch(s -> s.contains("Norvik"));
        String german = PAGE.replace("NAME\n", "BEZEICHNUNG\n").replace("DESCRIPTION", "BESCHREIBUNG").replace("HISTORY", "GESCHICHTE");
        assertThat(summary(german, 1)).containsExactly(purpose);
    }

    @Test
    void itsHistoryIsAnAsideAndAListOfOtherPagesSaysNothing() {
        assertThat(texts(PAGE, Sentence.Role.ASIDE)).anyMatch(s -> s.contains("Norvik"));
        assertThat(texts(PAGE, Sentence.Role.NOISE)).contains("grep(1), ps(1), kill(1)");
    }

    @Test
    void aSentenceStaysWholeWhereTabsSetItsLinesToOneEdge() {
        String tabbed = PAGE.replace("of the machine and lists the\n", "of the\t machine and\tlists  the\n");
        assertThat(texts(tabbed, Sentence.Role.STATEMENT)).contains(
                "gral looks through the running processes of the machine and lists the numbers of those that match a pattern.");
    }

    @Test
    void aSentenceStaysWholeWhereAWordOfIsParted() {
        String parted = PAGE.replace("against the whole command line of a\n                          process and",
                "against the whole com\u2010\n"
                        + "                          mand line of a process and");
        assertThat(texts(parted, Sentence.Role.FRAGMENT)).contains(
                "-f, --full The pattern is matched against the whole command line of a process and its parents.");
    }

    @Test
    void aTextWithoutSuchHeadingsHasADescriptionLikeAnyOther() {
        String text = "Name\n\nThe old mill of Norvik stands on the river bank. It was built by monks in the year 1310.\n\n"
                + "Description\n\nThe mill has three floors and a wheel of oak.\n\nHistory\n\nIn 1850 a fire destroyed the mill.\n";
        assertThat(texts(text, Sentence.Role.ASIDE)).isEmpty();
    }
}
