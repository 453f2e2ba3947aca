package dev.precis.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Segmenter;
import dev.precis.source.Source;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingsTest {
    private static final String CASE = "This appeal arises out of a suit for the rent of a house. "
            + "The appellant let the house to the respondent in March. "
            + "The respondent paid no rent for the months of May and June. "
            + "The trial court found that the rent was due and made an order. "
            + "The district judge reversed that order on the plea of the tenant. ";
    private static final String REASONS = "The lease is in writing and leaves no doubt about the rent. "
            + "The tenant kept the keys of the house through the summer. ";

    private final BitSet outcomes = new BitSet();
    private final BitSet contentions = new BitSet();
    private List<String> sentences;

    private void read(String language, String text) {
        SegmentedText segmented = Segmenter.segment(Source.read(text, Format.PLAIN), language);
        Rulings.BY_LANGUAGE.of(language).read(segmented, 0, outcomes, contentions);
        sentences = segmented.sentences().stream().map(s -> text.substring(s.start(), s.end())).toList();
    }

    private List<String> all(BitSet found) {
        return found.stream().mapToObj(sentences::get).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The result is, the appeal fails and is dismissed.",
        "For these reasons, the appeal fails and is dismissed.",
        "In the result we set aside the impugned judgment and declare the section valid.",
        "The writ petition accordingly fails and it is dismissed.",
        "We therefore allow the appeal and send the matter back.",
        "The sentence is reduced to three years.",
    })
    void aRulingSaysInItsLastPartWhatCameOfTheMatter(String outcome) {
        read("en", CASE + REASONS + outcome + " There will be no order as to costs.");
        assertThat(all(outcomes)).containsExactly(outcome);
    }

    @Test
    void whatALowerCourtDecidedIsNotWhatCameOfIt() {
        read("en", CASE + "The suit is dismissed by the first court. " + REASONS + REASONS + REASONS + "The appeal is allowed.");
        assertThat(all(outcomes)).containsExactly("The appeal is allowed.");
    }

    @Test
    void aRulingThatDecidesFirstTellsWhatLowerCourtsDecidedBehind() {
        read("de", "Die Revision der Klägerin gegen das Urteil des Landgerichts wird zurückgewiesen. Die Beklagte mietet eine Wohnung. "
                + "Die Klägerin verlangte eine höhere Miete. Das Amtsgericht hat die Klage abgewiesen. Das Berufungsgericht folgt ihm. "
                + "Das Gutachten stützt sich auf andere Stadtteile.");
        assertThat(all(outcomes))
                .containsExactly("Die Revision der Klägerin gegen das Urteil des Landgerichts wird zurückgewiesen.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Counsel for the appellant contends that rent is due only where the house was lived in.",
        "It was further urged that no rent falls due without a demand.",
        "The respondent submitted that the lease had never been signed by him.",
        "According to the respondent the lease had never been signed by him.",
    })
    void whatAPartySaysIsNotTheLaw(String contention) {
        read("en", CASE + contention + " " + REASONS + "The appeal is allowed.");
        assertThat(all(contentions)).containsExactly(contention);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The contention that the lease was never signed cannot be accepted.",
        "It was urged that no rent falls due without a demand, but this plea must be rejected.",
        "We agree with the view for which counsel contended.",
    })
    void anAnswerToItIs(String answer) {
        read("en", CASE + answer + " " + REASONS + "The appeal is allowed.");
        assertThat(contentions.isEmpty()).isTrue();
    }

    @Test
    void anArgumentGoesOnUntilItIsSummedUp() {
        String more = "The terms need not be express, and an award is no contract, so the definition does not cover it.";
        String sum = "That, in brief, is the substance of the argument.";
        read("en", CASE + "Counsel contends that wages are part of a contract. " + more + " " + sum + " " + REASONS + "The appeal fails.");
        assertThat(all(contentions)).contains(more).doesNotContain(sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de|Die Klägerin verlangt von der Beklagten Miete für das Haus. Das Landgericht hat der Klage im März stattgegeben. \
            Dagegen wendet sich die Revision der Beklagten.|Die Beklagte macht geltend, die Miete sei nie fällig geworden.\
            |Die Revision wird daher zurückgewiesen.
            fr|La requérante demande les loyers de la maison. L'appelant habite la maison depuis le mois de mai. \
            L'intimé a saisi le tribunal au printemps.|L'appelant soutient que les loyers ne sont jamais devenus exigibles.\
            |Par ces motifs, la cour rejette la demande.
            es|La demandante reclama la renta de la casa. El demandado vive en la casa desde mayo. \
            La sentencia recurrida estimó la pretensión en marzo.|El recurrente alega que la renta nunca llegó a vencer.\
            |Por todo ello desestimamos el recurso de la parte.
            """)
    void bothAreToldInOtherLanguages(String language, String matter, String contention, String outcome) {
        read(language, matter + " " + contention + " " + outcome);
        assertThat(all(contentions)).containsExactly(contention);
        assertThat(all(outcomes)).containsExactly(outcome);
    }

    @Test
    void aReportOnATrialIsNoRuling() {
        read("en", "A court in Norvik has ended the quarrel over the old mill. The owner had asked for ten years of rent. "
                + "His lawyer argued that the miller never paid. The judge heard nine witnesses in two days. "
                + "Neighbours came to listen in great numbers. The claim was dismissed, and the appeal is dismissed as well, he said.");
        assertThat(contentions.isEmpty() && outcomes.isEmpty()).isTrue();
    }
}
