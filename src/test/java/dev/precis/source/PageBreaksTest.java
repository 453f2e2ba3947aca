package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.BlockKind;
import dev.precis.model.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that end once in the middle of a sentence, as in text that was copied from a printed page or a PDF. */
class PageBreaksTest {
    private static List<String> own(String text) {
        Source source = Source.read(text, Format.PLAIN);
        return source.blocks().stream().filter(b -> b.kind() != BlockKind.NOISE).map(b -> source.visible().substring(b.start(), b.end()))
                .toList();
    }

    /** Each text has ‖ for what interrupts its sentence. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The customs house was sold to a merchant who‖turned it into a warehouse. His son went bankrupt.",
        "Was die Fischer am meisten‖fürchteten, war der Nebel. Sie blieben zu Hause.",
        "Nach Angaben der Stadt entfielen davon‖etwa zwei Drittel auf den Erdbau. Nachträge gab es kaum.",
        "Les analyses non conformes concernaient une commune où la‖canalisation s’était rompue. Les habitants ont été avertis.",
        "I magistrati ordinarono‖di chiudere le porte e di bruciare le vesti. Nessuno poteva uscire.",
        "O governador mandou queimar a roupa‖dos mortos. A cidade chorou.",
        "Lo que más temían los‖pescadores era la niebla. Se quedaban en casa.",
        "Измерения показали, что скорость размыва в‖последние годы выросла вдвое. Мол надо укреплять.",
        "The lifeboat lay under ice. Captain Hale, who left her last, is at the‖Seamen's Hospital with both feet frozen. He is well.",
        "Der Rat hat am Montag lange beraten und will nun doch die Dächer der‖Kapelle und der Schule decken. Die Kasse ist leer.",
        "The old harbour was used until 1890,‖when the customs house was sold. The merchants had left."})
    void aPageThatEndsOnceInASentenceIsLeftOut(String text) {
        for (String between : List.of("\n\n\f46\n\n", "\n- 46 -\n", "\n\n[46]\n\n", "\n\nPage 46 of 80\n\n",
                "\n\nSeite 46\n\n",
                "\nA HARBOUR IN DECLINE   46\n", "\n46 A HARBOUR IN DECLINE\n", "\n\n4.2 Bau           46\n\n",
                "\n\nContinued on page 4, column 2\n\n", "\n\n46      orre.example\n\n",
                "\nHARBOURS OF NORLAND\n46\n",
                "\n\nWaterschap De Oude Dijk        46\nJaarverslag 2023\n\n", "\n\n— 46 —\n\nRevue d’hydrologie, vol. 12, no 3\n\n")) {
            assertThat(own(text.replace("‖", between))).as(between).containsExactly(text.replace('‖', ' '));
        }
    }

    @Test
    void aNumberAloneIsAPagesBelowAFullLine() {
        assertThat(own("The large customs house was sold to a rich merchant who\n\n46\n\nturned it into a warehouse. It burned."))
                .containsExactly("The large customs house was sold to a rich merchant who turned it into a warehouse. It burned.");
        assertThat(own("We are many. We work in\n\n14\n\ncities across the land.")).contains("14");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\n_______________\n12. Roe, Harbours, pp. 112–15; see also Lund to Holt, 3 Mar. 1891.\n",
        "\n_______________\n12. Roe, Harbours, pp. 112–15; see also Lund to\nHolt, 3 Mar. 1891.\n13. Ibid.\nA HARBOUR IN DECLINE   59\n",
        "\n\n12 Vgl. Roe, Häfen, S. 112 ff.\n13 Ebd., S. 114.\n\n",
        "\n\n12. Cf. Roe, Ports, p. 112 sq.\n\n",
        "\n\n12. Cf. Roe, Ports, p. 112 sq.\n\n59\n\n"})
    void theNotesAtTheFootOfAPageInterruptNoSentence(String notes) {
        assertThat(own("The house was sold in 1893 to a merchant who" + notes + "turned it into a warehouse. His son went bankrupt."))
                .containsExactly("The house was sold in 1893 to a merchant who turned it into a warehouse. His son went bankrupt.");
    }

    @Test
    void whatIsQuotedIsTheSentenceWithoutThePage() {
        String text = "We met. The customs house was sold to a merchant who\n\n46\n\nturned it into a warehouse. It burned.";
        Source source = Source.read(text, Format.PLAIN);
        int from = source.visible().indexOf("The customs");
        Quote quote = source.quote(from, source.visible().indexOf(" It burned"));
        assertThat(quote.text()).isEqualTo("The customs house was sold to a merchant who turned it into a warehouse.");
        assertThat(text.substring(quote.start(), quote.end())).startsWith("The customs").endsWith("warehouse.");
    }

    /** Nothing of them is left out. */
    @ParameterizedTest
    @ValueSource(strings = {
        "There were three winners:\n\n46\n\nruns were scored by Hale.",
        "The list was short.\n\n46\n\nThat was all it said.",
        "Three things matter:\n\n12. Roe must sign the list.\n\nThen we leave.",
        "Dear Ben,\n\nthe boat is sold.",
        "- milk\n\n12\n\nbring the blue bag.",
        "Chapter One\n\n1\n\nthe house was dark.",
        "The wall\n\n1\n\nthe house was dark.\nThe sea was cold\n\n2\n\nand the gulls had gone.",
        "The fleet had\n12\nboats in May.",
        "We count the stones on the\n12\nsteps of the hall. It was the end.",
        "In 2024 we helped more than\n\n46\n\nfamilies find a home. They are happy.",
        "Our year in numbers\n\nWe planted trees on more than\n\n46\n\nhectares of land. It was wet.",
        "A house by the sea\n\nThe house belonged to John Hale\n\n46\n\nwho sold it. He is dead.",
        "The score was\n\n2/1\n\nfor the guests. They cheered.",
        "Active users\n\n46\n\nup 12% from last week",
        "Winners\n\nBen 12\n\nboats came second. Hale came third.",
        "Number of boats    Tons\nBen      12\neggs     14\nTotal    26. That is all.",
        "You will receive\n\n1. A letter of welcome.\n2. A key.\n\nand, in May, a bill.",
        "What is said on\npage 7\nof the book is wrong.",
        "the  men  who had come  to the old\nharbour of Norland  before the year  1890\nwere  poor. They  left it."})
    void whatBelongsToTheTextStays(String text) {
        assertThat(Source.read(text, Format.PLAIN).visible().replace('\n', ' ')).isEqualTo(text.replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The fleet had\n12\nboats in May.", "Im Hafen lagen\n12\nalte Boote. Sie waren leer.", "El puerto tenía\n12\nbarcos en mayo.",
        "La flotte avait\n12\nbateaux en mai. Ils étaient vieux.", "Vi hade bara\n12\nbåtar kvar."})
    void aNumberOnALineOfItsOwnInAShortSentenceIsAPartOfIt(String text) {
        assertThat(own(text)).containsExactly(text.replace('\n', ' '));
    }
}
