package dev.precis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Format;
import dev.precis.model.Block;
import dev.precis.source.Source;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence is good for, and whether it can stand alone. */
class SentenceRolesTest {
    private static final String FIRST = "The harbour of the old town was closed to all ships for two days. ";
    private static final String MORE = "Forty passengers waited for the ferry in the evening. A captain sold them tickets for the islands. "
            + "Nobody knew when the storm would end. Trains left for the coast without them. Later the council paid for their rooms. ";

    @ParameterizedTest
    @CsvSource({"MARKDOWN", "PLAIN"})
    void whatAnnouncesTheCommandBelowIsAnAside(Format format) {
        String text = "%s\n\n```\nmake ferry\nmake pier\n```\n\nThe first ferry left for the islands with forty passengers.";
        for (String lead : List.of("Build the old ferry of the harbour as follows:", "So baut man die alte Fähre des Hafens:")) {
            Source source = Source.read(text.formatted(lead), format);
            assertThat(Segmenter.segment(source, "en").sentences()).extracting(Sentence::role)
                    .startsWith(Sentence.Role.ASIDE).endsWith(Sentence.Role.STATEMENT).doesNotContain(Sentence.Role.QUESTION);
        }
        assertThat(segment("The plan of the mayor outlines four ambitious targets:\n\nThe ferry stays.", "en").getFirst().role())
                .isEqualTo(Sentence.Role.FRAGMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Anna Holm a.holm@uni.example University of Wexford, Ireland, and Karl Lund, National Library of Norland, Friends of the Ferry|FRAGMENT",
        "Student, Faculty Senate Wexford College of Science Academic Assembly encl: Resolution 36: The Ferry of Wexford cc: Donald Hale|FRAGMENT",
        "Remarks by President Holm and Captain Lund in a Briefing on the First Ferry from the Old Harbour of Wexford|STATEMENT",
        "Captain Lund Sues Norland Ferries, Anna Holm and Friends in San Marino Court of Norland and Breach of Harbour Agreement|STATEMENT",
        "Ferries, Trains, Lund and Holm Recall Ice Cream, Chocolate, Tea and Biscuits Sold at Tesco, Aldi, Lidl and Morrisons Over Salmonella|STATEMENT",
        "The mayor Anna Holm and the captain Karl Lund have promised the Friends of the Old Harbour of Wexford a ferry|STATEMENT"})
    void aLineOfNamesWithoutAStopIsNoSentenceWhereOthersHaveStops(String line, Sentence.Role role) {
        assertThat(segment(line + "\n\n" + FIRST + MORE, "en").getFirst().role()).isEqualTo(role);
        assertThat(segment(FIRST + "\n\n" + line + "\n\n" + MORE, "en").get(1).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“Papers of the old ferry found on a street were not secret, say the councillors” — The Harbour Press, August 15, 2008|FRAGMENT",
        "“Papers of the old ferry were not secret,” say the councillors who have read them all since the flood of the harbour|STATEMENT"})
    void aReferenceToAnArticleIsNoSentence(String line, Sentence.Role role) {
        assertThat(segment(FIRST + "\n\n" + line + "\n\n" + MORE, "en").get(1).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The captain of the old ferry sold tickets. [28]", "The captain of the old ferry sold tickets. [28] [a]",
        "The captain of the old ferry sold tickets.[2] [citation needed]"})
    void notesBehindABlankHideNoStop(String sentence) {
        assertThat(segment(FIRST + sentence + "\n\n" + MORE, "en").get(1).role()).isEqualTo(Sentence.Role.STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# It builds the ferry. It takes an hour.", "  // It builds the ferry.", "-- It builds the ferry."})
    void commentsOfAProgramAreNoTextBesideOther(String comment) {
        Source source = Source.read("The ferry stays:\n\n```\nmake ferry\n" + comment + "\n```\n\n" + FIRST, Format.MARKDOWN);
        assertThat(Segmenter.segment(source, "en").sentences()).filteredOn(s -> s.role() != Sentence.Role.NOISE).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Who paid for the new wall of the harbour?|QUESTION",
        "Wer hat die neue Mauer am Hafen bezahlt?|QUESTION",
        "من دفع ثمن الجدار الجديد للميناء؟|QUESTION",
        "The captain of the first ferry asked the council, \"Who pays for the new wall?\"|STATEMENT",
        "Die Kapitänin der alten Fähre fragte: „Wer bezahlt die neue Mauer am Hafen?“|STATEMENT",
        "La capitaine du vieux bac demande : « Qui a payé le nouveau mur du port ? »|STATEMENT",
        "Who said on the ferry \"the harbour is closed to all ships?\"|QUESTION",
        "\"Who paid for the new wall of the harbour?\"|QUESTION",
        "None of it worked.|FRAGMENT",
        "Mm - hmm.|FRAGMENT",
        "Yet challenges remain.|FRAGMENT",
        "The plan of the mayor outlines four ambitious targets:|FRAGMENT",
        "To find an old ferry for the islands and a new captain who knows the harbour;|FRAGMENT",
        "Jane Doe of the old ferry (left) and John Roe of the harbour (second from right) open the pier.|ASIDE",
        "Figure 1.5 The old ferry of the harbour, painted by Jane Doe, leaves for the islands with forty passengers.|ASIDE",
        "Fig. 2: The old ferry leaves the harbour for the islands with forty passengers and a dog.|ASIDE",
        "Figure 1.5 shows how the old ferry left the harbour for the islands with forty passengers.|STATEMENT",
        "The old ferry of the harbour leaves for the islands with forty passengers (photo: Jane Doe).|ASIDE",
        "The old ferry (photo: Jane Doe) leaves for the islands with forty passengers and a dog.|STATEMENT",
        "The ferry of the left (the party of the harbour) carried forty voters to the islands.|STATEMENT",
        "mcc=tpxtn-fpxfn(tp+fp)(tp+fn)(tn+fp), where tp is the number of ferries that left.|FRAGMENT",
        "The difference between the two old ferries (n=12,p<0.01) was small but significant.|STATEMENT",
        "The map at https://ferry.example/a-b/c?d=e+f+g shows every harbour of the islands.|STATEMENT",
        "The first ferry left for the islands with forty passengers.|STATEMENT",
        "\"Is the harbour open again?\" asked the captain of the first ferry.|STATEMENT",
    })
    void aSentenceHasTheRoleAReaderGivesIt(String sentence, Sentence.Role role) {
        assertThat(segment(sentence, "en").getLast().role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Ms. A. Patel (instructed by Rowe LLP) appeared for the Claimant.|ASIDE",
        "en|The captain appeared for the claimant as a witness and said that he had seen the ferry.|STATEMENT",
        "en|Mr. P. Rao, instructed by Mehta and Sons of London, for the applicant.|ASIDE",
        "en|The court found, for the applicant had paid, that the ferry belonged to her.|STATEMENT",
        "en|Before we start, a few housekeeping notes about the harbour and the ferries.|ASIDE",
        "en|The chairman called the meeting to order and read the names of the captains.|ASIDE",
        "en|Thank you for your letter about the ferries and the old harbour.|ASIDE",
        "en|Good evening, I would like to sell the ferry of my father this week.|STATEMENT",
        "de|Die Versammlung endete um 21 Uhr mit einem Lied der Kapitäne.|ASIDE",
        "de|Guten Abend, ich möchte die alte Fähre meines Vaters verkaufen.|STATEMENT",
        "fr|La présidente ouvre la séance à 18 heures dans la salle du port.|ASIDE",
        "fr|La bourse ouvre la séance en baisse après la grève des marins.|STATEMENT",
        "es|El secretario abrió la sesión y leyó los nombres de los capitanes.|ASIDE",
        "es|La bolsa abrió la sesión con pérdidas tras la huelga de los marineros.|STATEMENT",
        "it|Il sindaco apre la seduta e legge i nomi dei capitani del porto.|ASIDE",
        "pt|A reunião terminou às 21 horas com uma canção dos capitães.|ASIDE",
        "nl|De voorzitter heet de aanwezigen welkom en leest de namen van de kapiteins.|ASIDE",
        "en|The hotel at the harbour hired a few housekeeping workers for the summer.|STATEMENT",
        "en|The rest of this paper is organized as follows.|ASIDE",
        "en|The council of the islands is organized as follows: four captains elect a fifth.|STATEMENT",
        "en|We thank the reviewers of the two drafts for their help.|ASIDE",
        "en|We thank the voters of the three towns for their trust.|STATEMENT",
        "en|The captain thanked the rangers of the three forests for their help.|STATEMENT",
        "en|The authors declare no conflict of interest and no funding by ferries.|ASIDE",
        "en|The captains declared that the conflict about the harbour was over.|STATEMENT",
        "en|This article was amended on 4 March 2025 to correct the price of the ferry.|ASIDE",
        "en|This article of the harbour law was repealed after the captains had complained.|STATEMENT",
        "en|Additional reporting by Jane Doe on the islands.|ASIDE",
        "en|Reporting by Jane Doe; editing by John Roe.|ASIDE",
        "en|The additional reporting of accidents by the captains began in May.|STATEMENT",
        "en|This article was updated to correct the name of the ferry.|ASIDE",
        "en|More details can be found in the log of the harbour.|ASIDE",
        "en|More information is available at the office of the harbour.|ASIDE",
        "de|Weitere Informationen gibt es im Internet beim Hafen der Inseln.|ASIDE",
        "en|Forward-looking statements: This release speaks of plans for the harbour.|ASIDE",
        "en|Original publication: M. Kolb et al., Ferries and Harbours 12, 2025.|ASIDE",
        "en|The original publication of the map caused a war between the islands.|STATEMENT",
        "en|The minutes of the last meeting were approved.|ASIDE",
        "en|On writ of certiorari to the Court of Appeals of the islands.|ASIDE",
        "en|Correction: The ferry is ninety years old and not ninety-nine.|ASIDE",
        "en|The captain asked for a correction: the ferry is ninety years old.|STATEMENT",
        "en|Good morning, and welcome to the third quarter call of the harbour company.|ASIDE",
        "en|Media contact: Jane Doe, harbour of the islands.|ASIDE",
        "en|Participants in today's call include our chairman, Karl Lund, and Anna Holm of the ferries.|ASIDE",
        "en|Our results were released shortly after today's market close at the harbour.|ASIDE",
        "en|As usual, Karl is going to begin with highlights of the quarter at the harbour.|ASIDE",
        "en|Thank you for taking a stand against the bill of the harbour.|STATEMENT",
        "en|The show at the harbour is going to begin with highlights of the Ming dynasty.|STATEMENT",
        "en|The inquiry will begin with an overview of the failures at the old harbour.|STATEMENT",
        "en|Participants in this call include towns with fewer than ten thousand inhabitants.|STATEMENT",
        "en|If we go to the next slide now, I just want to make a few comments on our ferries.|ASIDE",
        "en|Participants in the race include forty captains and the mayor of the old town.|STATEMENT",
        "de|Der Bürgermeister schließt die Sitzung um neun Uhr am Hafen.|ASIDE",
        "fr|Composition de la cour : Mme Colas, présidente, et deux conseillers.|ASIDE",
        "de|Dieser Text erschien zuerst in der Zeitung der Inseln.|ASIDE",
        "fr|Cet article a été mis à jour avec la réponse du capitaine.|ASIDE",
        "es|Este artículo ha sido actualizado con la respuesta del capitán.|ASIDE",
        "fr|Cour d'appel de Lyon, 3e chambre, arrêt du 12 mai 2021, n° RG 19/01234.|ASIDE",
        "fr|Composée de : M. Durand, président, Mme Petit et M. Roux, conseillers.|ASIDE",
        "fr|La flotte est composée de quatre navires que la ville a achetés en mai.|STATEMENT",
        "de|Dieser Artikel wurde am 4. März 2025 geändert, um den Preis der Fähre zu berichtigen.|ASIDE",
        "de|Dieser Artikel wird seit dem Sommer nur noch in zwei Geschäften am Hafen verkauft.|STATEMENT",
    })
    void whatFilesThanksOrAnnouncesIsAnAside(String language, String sentence, Sentence.Role role) {
        assertThat(segment(sentence, language)).extracting(Sentence::role).containsOnly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "With Jane Doe, John Roe, Mary Major of London and the Smiths.|FRAGMENT",
        "Jane Doe, John Roe and Mary Major of London left the harbour.|STATEMENT",
        "THE FIRST FERRY LEFT FOR THE ISLANDS WITH FORTY PASSENGERS.|STATEMENT",
    })
    void aListOfNamesIsAFragmentUnlessItOpensTheText(String sentence, Sentence.Role role) {
        assertThat(segment(FIRST + sentence, "en").getLast().role()).isEqualTo(role);
        assertThat(segment(sentence, "en").getLast().role()).isEqualTo(Sentence.Role.STATEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The council has paid nine million for a harbour that no ship can enter.|STATEMENT",
        "Der Rat hat neun Millionen für einen Hafen bezahlt, in den kein Schiff fahren kann.|STATEMENT",
        "The council has paid nine million for a harbour that no ship can enter|HEADING",
        "Who has paid nine million for a harbour that no ship can enter?|HEADING",
        "The council pays again.|HEADING",
    })
    void aHeadingThatIsAWholeSentenceSumsItsArticleUp(String heading, Sentence.Role role) {
        Source page = Source.read("<article><h1>The harbour</h1><h2>" + heading + "</h2><p>" + FIRST + MORE + "</p></article>",
                Format.HTML);
        assertThat(Segmenter.segment(page, "en").sentences().get(1).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Appeals by special leave from the judgment and order of the Harbour Court dated the 4th of March 1990.|ASIDE",
        "en|A. B. Doe, C. Roe and Miss D. Major, for the appellant.|ASIDE",
        "en|The Harbour Court decided the case for the appellant and against the old council.|STATEMENT",
        "en|Our next question comes from Jane Doe with the Harbour Bank in London.|ASIDE",
        "en|Her next question was why the harbour bank in London had no captain.|STATEMENT",
        "en|If you like the show, please leave us a review wherever you hear it.|ASIDE",
        "de|Die nächste Frage kommt von Jane Doe von der Hafenbank in London.|ASIDE",
        "fr|Tous les participants de la réunion du port sont en mode écoute seule.|ASIDE",
        "es|Vistos por la Sala del puerto los autos de juicio ordinario seguidos entre las partes.|ASIDE",
        "ru|Суд в составе судьи Орлова при ведении протокола секретарём рассмотрел дело о старом порте города.|ASIDE",
        "ko|바쁘신 중에도 항구 회사의 실적 발표회에 참석해 주셔서 대단히 감사합니다.|ASIDE",
    })
    void whatIntroducesFilesOrAnnouncesIsAFragment(String language, String sentence, Sentence.Role role) {
        assertThat(segment(sentence, language).getLast().role()).isEqualTo(role);
    }

    @Test
    void aSentenceThatEndsBeforeAFormulaIsAFragment() {
        String open = "The length of the wall of the harbour in the old town by the sea can in every year be written concisely as";
        assertThat(segment(FIRST + MORE + "\n\n" + open, "en").getLast().role()).isEqualTo(Sentence.Role.FRAGMENT);
        assertThat(segment(FIRST + MORE + "\n\n" + open + " length", "en").getLast().role()).isEqualTo(Sentence.Role.STATEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|From left to right: Jane Doe, John Roe and Mary Major of the harbour council.|ASIDE",
        "en|Second from left: Jane Doe, who has been the captain of the ferry since May.|ASIDE",
        "de|Von links nach rechts: Jane Doe, Max Mann und die Kapitäne der alten Fähre.|ASIDE",
        "fr|De gauche à droite : Jeanne Dupont, Paul Durand et les capitaines du port.|ASIDE",
        "en|First: the harbour of the old town has no room for ships of that size.|STATEMENT",
        "en|From the left bank: the ferry leaves at nine and comes back in the evening.|STATEMENT",
    })
    void whoSaysWhereInAPictureSomebodyStandsWritesACaption(String language, String sentence, Sentence.Role role) {
        assertThat(segment(FIRST + "\n\n" + sentence + "\n\n" + MORE, language).get(1).role()).isEqualTo(role);
    }

    @Test
    void aParagraphThatEndsInAnAgencyIsACaptionButNotTheLastOneNorWhereMostEndSo() {
        String caption = "A captain watches the storm in the harbour. (Associated Press)\n\n";
        String before = FIRST + "\n\n" + MORE + "\n\n";
        String behind = "Ships from the south waited at sea.\n\nTheir crews slept on deck for a week.\n\n";
        assertThat(segment(before + caption + behind, "en").get(6).role()).isEqualTo(Sentence.Role.ASIDE);
        assertThat(segment(before + behind + caption, "en")).extracting(Sentence::role).doesNotContain(Sentence.Role.ASIDE);
        assertThat(segment(caption + caption.replace("captain", "mayor") + caption.replace("captain", "sailor") + behind, "en"))
                .extracting(Sentence::role).doesNotContain(Sentence.Role.ASIDE);
    }

    @Test
    void whatStandsBeforeTheCreditOfAPictureIsItsCaption() {
        String caption = "Portrait of the first captain of the ferry in the harbour of the old town.";
        assertThat(segment(FIRST + "\n\n" + caption + " Image: Jane Doe.\n\n" + MORE, "en")).extracting(Sentence::role).startsWith(
                Sentence.Role.STATEMENT, Sentence.Role.ASIDE, Sentence.Role.NOISE, Sentence.Role.STATEMENT);
        assertThat(segment(FIRST + "\n\n" + caption + " Read more: Harbours.\n\n" + MORE, "en").get(1).role())
                .isEqualTo(Sentence.Role.STATEMENT);
    }

    @Test
    void aSentenceThatOpensWithASmallLetterWhereOthersDoNotGoesOnWhatWasCutBefore() {
        String rest = "\n\ncan be supported only if the ferry has left the harbour of the old town.";
        assertThat(segment(FIRST + MORE + rest, "en").getLast().leansOnPrevious()).isTrue();
        assertThat(segment(FIRST + MORE + rest.replace("can", "iPhones can"), "en").getLast().leansOnPrevious()).isFalse();
        assertThat(segment((FIRST + MORE).toLowerCase(Locale.ROOT) + rest, "en").getLast().leansOnPrevious()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|However, the ferry came back in the evening.",
        "en|He left the harbour in the evening with forty passengers.",
        "en|This strategic move aimed to foster the economy of the town.",
        "en|For example, the ferry came back in the evening.",
        "en|It's a ferry that carried forty passengers to the islands.",
        "en|“Without the ferry nobody will come to the islands of the bay,” she says.",
        "en|Nobody will come to the islands of the bay without the ferry, he said.",
        "en|(Alternatively, the ferry carried forty passengers to the islands.)",
        "en|Fifth, the ferry carried forty passengers to the islands of the bay.",
        "en|Under this framework, the government has invested heavily.",
        "en|At the heart of this transformation is the ambitious plan of the city.",
        "en|In the wake of these reforms, foreign banks opened branches.",
        "fr|Dans le cadre de ce programme, la ville a investi des millions.",
        "en|In recent years, however, it has also carried bicycles.",
        "fr|La compagnie, toutefois, a fermé son bureau du port.",
        "de|Deshalb kam die Fähre am Abend wieder zurück.",
        "de|Andererseits kam die Fähre am Abend wieder in den Hafen zurück.",
        "de|Bis dahin fuhr die Fähre jeden Abend zu den Inseln in der Bucht.",
        "fr|Les autres ont quitté le port dans la soirée avec quarante passagers.",
        "fr|Il a quitté le port dans la soirée avec quarante passagers.",
        "es|Sin embargo, el barco volvió por la tarde al puerto.",
        "ru|Однако паром вернулся вечером в порт города.",
        "zh|但是渡轮晚上又回来了，船上没有人。",
        "ja|しかし、フェリーは夕方に戻ってきました。",
    })
    void aDanglingOpenerLeansOnTheSentenceBefore(String language, String sentence) {
        List<Sentence> twice = segment(sentence + " " + sentence, language);
        assertThat(twice.getLast().leansOnPrevious()).isTrue();
        assertThat(twice.getFirst().leansOnPrevious()).as("the first sentence has nothing to lean on").isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The ferry came back in the evening with forty passengers.",
        "en|This year the ferry carried forty thousand passengers to the islands.",
        "en|Ferries, trains, buses and trams carried forty thousand passengers to the sea.",
        "en|The ferry came back in the evening, it seems, and however late it was, it was full.",
        "en|In this article we look at the ferries of the old town.",
        "en|At the end of this year the ferries stop sailing to the islands.",
        "en|After the storm, those who live by the sea came back to the islands.",
        "de|Die Fähre kam am Abend mit vierzig Leuten zurück.",
    })
    void aSentenceThatStandsAloneLeansOnNothing(String language, String sentence) {
        assertThat(segment(sentence + " " + sentence, language).getLast().leansOnPrevious()).isFalse();
    }

    @Test
    void aShortQuotationKeepsBothItsMarks() {
        String text = FIRST + "\"The wall was built too low. It will be higher next year,\" said the mayor of the town.";
        assertThat(segment(text, "en")).extracting(s -> text.substring(s.start(), s.end()))
                .contains("\"The wall was built too low. It will be higher next year,\" said the mayor of the town.");
    }

    @Test
    void theEndOfALongQuotationLeansOnItsStart() {
        String text = FIRST + "\"The wall was built too low. "
                + "It was planned by people who had never seen the sea and never would. ".repeat(3)
                + "It will be higher next year,\" said the mayor of the town.";
        assertThat(segment(text, "en")).last().matches(Sentence::leansOnPrevious);
    }

    @Property
    void everySentenceIsTrimmedInOrderAndInItsBlock(@ForAll @StringLength(max = 400) @CharRange(from = ' ', to = '~') String ascii,
            @ForAll @StringLength(max = 60) String any) {
        String text = ascii + any + "\n" + ascii;
        Source source = Source.read(text, Format.PLAIN);
        List<Sentence> sentences = Segmenter.segment(source, "en").sentences();
        int last = 0;
        for (Sentence s : sentences) {
            Block block = source.blocks().get(s.block());
            assertThat(s.start()).isGreaterThanOrEqualTo(Math.max(last, block.start()));
            assertThat(s.end()).isGreaterThan(s.start()).isLessThanOrEqualTo(block.end());
            last = s.end();
        }
    }

    private static List<Sentence> segment(String text, String language) {
        return Segmenter.segment(Source.read(text, Format.PLAIN), language).sentences();
    }

    @Test
    void codeIsNoiseButForTheSentencesInIt() {
        String page = "<p>Look at the old ferry:</p><pre>def ferry(a):\n    return cast(a)\nIt leaves at nine.</pre>"
                + "<pre>2024-05-01 ERROR No ferry found. Please report.</pre>";
        assertThat(Segmenter.segment(Source.read(page, Format.HTML), "en").sentences()).extracting(Sentence::role)
                .containsExactly(Sentence.Role.ASIDE, Sentence.Role.NOISE, Sentence.Role.NOISE, Sentence.Role.FRAGMENT,
                        Sentence.Role.NOISE, Sentence.Role.NOISE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|For more information on the timetable of the ferry, see the page of the harbour.|ASIDE
            en|See the page of the harbour for the timetable of the ferry to the islands.|ASIDE
            en|If you have questions about the harbour, please refer to our page on the ferry.|ASIDE
            en|Permission is granted to copy and distribute this plan of the harbour and the ferry.|ASIDE
            en|The ferry will sail for more passengers, and the council will see the plan of the harbour.|STATEMENT
            en|The captain asked for information about the harbour and saw the plan of the ferry.|STATEMENT
            en|Permission was granted to the captain to open the harbour for the first ferry.|STATEMENT
            de|Weitere Informationen über die Fähre und den Hafen finden Sie unter hafen.example.org.|ASIDE
            de|Unter hafen.example.org (siehe auch Seite 4) finden Sie weitere Informationen über die Fähre.|ASIDE
            de|Weitere Informationen über die Fähre will die Polizei am Montag in der Stadt geben.|STATEMENT
            fr|Consultez la page du port pour plus d'informations sur le bac et ses horaires.|ASIDE
            fr|Le capitaine consulte la carte du port avant de partir pour les îles avec le bac.|STATEMENT
            da|Denne oversættelse er fri dokumentation; læs betingelserne på gnu.org/licenses/gpl-3.0.html om færgen.|ASIDE
            fr|Consultez la    page du port et du bac, qui donne les horaires et les prix des îles.|ASIDE
            fr|Il est permis de copier et distribuer ce plan du port et du bac sous ces conditions.|ASIDE
            es|Para más información sobre el puerto y el transbordador, consulte la página del puerto.|ASIDE
            pt|Por favor veja a página do porto para mais informação acerca da balsa e das ilhas.|ASIDE
            nl|Raadpleeg de website van de haven voor meer informatie over de veerboot en de eilanden.|ASIDE
            it|Per maggiori informazioni sul porto e sul traghetto si veda la pagina del comune.|ASIDE
            ru|Дополнительную информацию о пароме и гавани можно найти на странице города.|ASIDE
            pl|Więcej informacji o promie i porcie można znaleźć na stronie miasta.|ASIDE
            tr|Feribot ve liman hakkında daha fazla bilgi için şehrin sayfasına bakın.|ASIDE
            ja|フェリーと港の詳細については、市のページを参照してください。|ASIDE
            zh|有关渡轮和港口的更多信息，请参阅该市的页面。|ASIDE
            ko|페리와 항구에 대한 자세한 내용은 시의 페이지를 참조하십시오.|ASIDE
            vi|Để biết thêm thông tin về phà và cảng, hãy xem trang của thành phố.|ASIDE
            id|Untuk informasi lebih lanjut tentang feri dan pelabuhan, lihat halaman kota.|ASIDE
            """)
    void whatSendsReadersElsewhereOrLicensesWhatTheyReadIsNoStatement(String language, String sentence, Sentence.Role role) {
        assertThat(segment(sentence, language).getFirst().role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Ms. A. Patel of the harbour (instructed by Rowe LLP) appeared for the Claimant.|ASIDE",
        "en|The lawyers of the old ferry appeared for the defendant.|ASIDE",
        "en|The captain of the old ferry appeared for the first time in London.|STATEMENT",
        "en|The crew of the ferry, instructed by their captain, left the harbour.|STATEMENT",
        "en|Before we start, a few housekeeping notes: please mute yourselves and your phones.|ASIDE",
        "en|The rest of this paper is organized as follows.|ASIDE",
        "en|The rest of this paper mill was sold to the harbour.|STATEMENT",
        "en|This article was amended on 4 March 2025 to correct the price of the ferry.|ASIDE",
        "fr|Composée de : M. Durand, président, Mme Petit et M. Roux, conseillers.|ASIDE",
        "fr|La chambre est composée de dix conseillers élus pour cinq ans.|STATEMENT",
        "en|The minutes of the meeting of 9 January were approved and signed.|ASIDE",
        "en|The minutes of the meeting of 9 January show that the treasurer had known of the debts.|STATEMENT",
        "en|This Act comes into force on the first day of January 2027.|ASIDE",
        "de|Das Wort hat die Abgeordnete Kern aus dem Wahlkreis Nord.|ASIDE",
        "de|Das Wort hat die gleiche Wurzel wie das alte Wort für Hafen.|STATEMENT",
        "fr|La parole est à Mme Petit, rapporteure de la commission des finances.|ASIDE",
        "fr|La parole est à double tranchant dans les affaires de la ville.|STATEMENT",
        "es|De otra, D.ª Eva Paz, mayor de edad, en adelante la compradora del barco.|ASIDE",
        "es|El joven, mayor de edad, fue detenido en el puerto con cuarenta relojes.|STATEMENT",
        "it|Assume la presidenza il sig. Bassi, che saluta i soci del circolo.|ASIDE",
        "it|Il consiglio si è riunito in seduta straordinaria e ha venduto il molo.|STATEMENT",
        "pl|Sąd po rozpoznaniu w dniu 3 maja sprawy z powództwa Jana Lisa orzekł.|ASIDE",
        "ru|На слайде 3 показана выручка завода за прошлый год.|ASIDE",
    })
    void whatIntroducesOrFilesIsNoStatement(String language, String sentence, Sentence.Role role) {
        assertThat(segment(FIRST + sentence, language).getLast().role()).isEqualTo(role);
    }

    @Test
    void aShortSentenceUnderAHeadingBehindTheTextStandsBackToo() {
        assertThat(segment(FIRST + MORE + "\n\nAcknowledgements\n\nWe thank J. Holt.", "en").getLast().role())
                .isEqualTo(Sentence.Role.ASIDE);
    }

    @Test
    void whatALabelSaysStaysAboveNothingButButtons() {
        assertThat(segment(FIRST + MORE + "\n\nMaterial: Nylon\n\nIn den Warenkorb\n\nKunden kauften auch", "de"))
                .extracting(Sentence::role).last().isEqualTo(Sentence.Role.NOISE);
        assertThat(segment(FIRST + MORE + "\n\nMaterial: Nylon\n\nIn den Warenkorb", "de")).filteredOn(s -> !s.isNoise())
                .last().satisfies(s -> assertThat(s.role()).isNotEqualTo(Sentence.Role.NOISE).isNotEqualTo(Sentence.Role.STATEMENT));
    }

    @Test
    void aHeadingAboveNothingButNoiseIsNoiseBehindAStatement() {
        String references = "References\n\nKemp, R. (2014). Noise and owls. Journal of Birds, 12(3), 44–51.";
        assertThat(segment(FIRST + MORE + "\n\n" + references, "en")).filteredOn(s -> s.role() == Sentence.Role.HEADING).isEmpty();
        assertThat(segment("Owls and noise\n\nBy Jane Doe\n\nResults\n\n" + FIRST + MORE + "\n\nOutlook", "en"))
                .filteredOn(s -> s.role() == Sentence.Role.HEADING).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Acknowledgements|We thank the captains of the three ferries for their help.|ASIDE",
        "en|Conflicts of interest|The authors own forty shares of the ferry company.|ASIDE",
        "en|About Norvik Pumps|Norvik Pumps is a leading provider of pumps for ships and farms.|ASIDE",
        "fr|À propos de Valmont|Valmont est un leader mondial des pompes pour navires et barrages.|ASIDE",
        "de|Über Nordex|Nordex baut seit vierzig Jahren Windräder für die ganze Welt.|ASIDE",
        "de|Über die Norvik Pumpen AG|Die Norvik Pumpen AG baut seit vierzig Jahren Pumpen für die ganze Welt.|ASIDE",
        "fr|À propos d’Orval Mer|Orval Mer est un leader mondial des pompes pour navires et barrages.|ASIDE",
        "de|Über die Fähre|Die Fähre bringt jeden Abend vierzig Leute zu den Inseln.|STATEMENT",
        "en|About Paris|The captain of the ferry bought a house in the old town.|STATEMENT",
        "en|About the ferry|The ferry carries forty passengers to the islands every evening.|STATEMENT",
        "de|Über Umwege|Nordex baut seit vierzig Jahren Windräder für die ganze Welt.|STATEMENT",
        "en|Results|Eleven captains of the islands wrote a letter to the mayor.|STATEMENT",
    })
    void whatStandsUnderAHeadingBehindTheTextIsNoStatement(String language, String heading, String sentence, Sentence.Role role) {
        assertThat(segment(FIRST + MORE + "\n\n" + heading + "\n\n" + sentence, language).getLast().role()).isEqualTo(role);
        assertThat(segment(heading + "\n\n" + sentence, language).getLast().role()).isEqualTo(Sentence.Role.STATEMENT);
    }

    @Test
    void headlinesInFrontOfABarAreNoPartOfTheSentenceBehindIt() {
        String sentence = "In the midst of a colony of seals two men are to guard the old harbour.";
        for (String headline : List.of("Guards for Lind | ", "Guards for Lind | Norwegian for years | Hallen (Harbour Net) | ")) {
            assertThat(segment(headline + sentence, "en").getLast()).extracting(s -> s.end() - s.start()).isEqualTo(sentence.length());
            assertThat(segment(FIRST + headline + sentence, "en").getLast()).extracting(s -> s.end() - s.start())
                    .isEqualTo(sentence.length());
        }
        String given = FIRST + "The odds P(A | B) Are told by the number of old ferries in the harbour of the town.";
        assertThat(segment(given, "en")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Key points|The council sold the old ferry to the captain|Forty passengers lost their tickets in the storm|STATEMENT",
        "de|Fazit|Der Rat hat die alte Fähre an die Kapitänin verkauft|Vierzig Reisende haben im Sturm ihre Karten verloren|STATEMENT",
        "en|Key points|Old ferry|Forty tickets|FRAGMENT",
        "en|Our ferries|The council sold the old ferry to the captain|Forty passengers lost their tickets in the storm|FRAGMENT",
    })
    void itemsUnderAHeadingOfKeyPointsAreStatementsWithoutStops(String language, String heading, String one, String two,
            Sentence.Role role) {
        String list = "\n\n- " + one + "\n- " + two + "\n- " + one + " Lind";
        assertThat(segment(FIRST + MORE + "\n\n" + heading + list, language).getLast().role()).isEqualTo(role);
        assertThat(segment(FIRST + MORE + "\n\n" + heading + "\n\nThe captain sums up what she knows of the ferry:" + list, language)
                .getLast().role()).isEqualTo(role);
    }

    @Test
    void aLabelAndADetachedStopAreOfTheHeadlineOfAnotherStory() {
        String headline = " Opinion: Why the pier should have been left to the sea .";
        assertThat(segment(FIRST + MORE + headline, "en").getLast().role()).isEqualTo(Sentence.Role.ASIDE);
        assertThat(segment(FIRST + MORE + headline.replace(" .", "."), "en").getLast().role()).isEqualTo(Sentence.Role.STATEMENT);
        assertThat(segment((FIRST + MORE).replace(".", " .") + headline, "en").getLast().role()).isEqualTo(Sentence.Role.STATEMENT);
    }

    @Test
    void whatACompanyIsMayStandBehindItsHeadingInOneLine() {
        String about = " About Norvik: Norvik Pumps is a leading provider of pumps for ships and farms.";
        assertThat(segment(FIRST + MORE + about, "en").getLast().role()).isEqualTo(Sentence.Role.ASIDE);
        assertThat(segment(FIRST + MORE + " About Norvik: the harbour of the town is older than the town itself.", "en").getLast().role())
                .isEqualTo(Sentence.Role.STATEMENT);
    }
}
