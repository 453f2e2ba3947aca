package dev.precis.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.OffsetUnit;
import dev.precis.model.Order;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallDifferencesTest {
    private static List<String> digest(String language, String... texts) {
        List<Document> documents = Arrays.stream(texts).map(text -> Document.of(text, Format.PLAIN)).toList();
        Summary digest = new Summarizer().summarize(
                new SummaryRequest(documents, language, "", new Length.Sentences(5), Order.SOURCE, OffsetUnit.UTF16));
        return digest.sentences().stream().map(SummarySentence::text).toList();
    }

    private static void assertToldApart(String language, String first, String second) {
        assertThat(digest(language, first, second)).containsExactlyInAnyOrder(first, second);
        assertThat(digest(language, second, first)).containsExactlyInAnyOrder(first, second);
        assertThat(digest(language, first + "\n\n" + second)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Five people died in the fire.                | Twenty-five people died in the fire.
            en | The fire killed a hundred cows.              | The fire killed nine hundred cows.
            en | The notice is due within thirty days of the sale. | The notice is due within one hundred and thirty days of the sale.
            en | The council paid 5 euros for the old mill.   | The council paid 5 million euros for the old mill.
            en | The fair opens on the fifth of May in Leeds. | The fair opens on the twenty-fifth of May in Leeds.
            de | Der Brand zerstörte tausend Häuser im Tal.   | Der Brand zerstörte sechs tausend Häuser im Tal.
            de | Der Umbau kostet eine Million Euro.          | Der Umbau kostet neun Millionen Euro.
            fr | Il y a cent blessés dans la ville.           | Il y a deux cents blessés dans la ville.
            fr | Vingt marins sont morts dans la tempête.     | Vingt-cinq marins sont morts dans la tempête.
            fr | Vingt-cinq marins sont morts dans la tempête.| Cinq marins sont morts dans la tempête.
            es | Mil personas huyeron del pueblo.             | Dos mil personas huyeron del pueblo.
            es | Cinco niños murieron en el incendio.         | Treinta y cinco niños murieron en el incendio.
            it | L'incendio ha ucciso cento mucche.           | L'incendio ha ucciso due cento mucche.
            it | La diga costa un milione di euro.            | La diga costa sei milioni di euro.
            pt | Cinco crianças morreram no incêndio.         | Vinte e cinco crianças morreram no incêndio.
            pt | Mil pessoas fugiram da aldeia.               | Duas mil pessoas fugiram da aldeia.
            nl | De brand doodde honderd koeien.              | De brand doodde negen honderd koeien.
            nl | De brug kost een miljoen euro.               | De brug kost zes miljoen euro.
            sv | Branden dödade tusen kor i dalen.            | Branden dödade sex tusen kor i dalen.
            da | Branden dræbte tusind køer i dalen.          | Branden dræbte seks tusind køer i dalen.
            pl | Pięć osób zginęło w pożarze.                 | Dwadzieścia pięć osób zginęło w pożarze.
            cs | Pět lidí zemřelo při požáru.                 | Dvacet pět lidí zemřelo při požáru.
            ru | Пять человек погибли в шахте.                | Двадцать пять человек погибли в шахте.
            bg | Пет души загинаха в мината.                  | Двадесет и пет души загинаха в мината.
            hr | Pet ljudi je poginulo u rudniku.             | Dvadeset pet ljudi je poginulo u rudniku.
            uk | П'ять людей загинули на шахті.               | Двадцять п'ять людей загинули на шахті.
            tr | Yangında beş kişi öldü.                      | Yangında yirmi beş kişi öldü.
            el | Πέντε άνθρωποι πέθαναν στη φωτιά.            | Είκοσι πέντε άνθρωποι πέθαναν στη φωτιά.
            ro | Cinci oameni au murit în incendiu.           | Douăzeci și cinci oameni au murit în incendiu.
            zh | 洪水造成四人死亡。                           | 洪水造成十四人死亡。
            zh | 费用为二百万元。                             | 费用为百万元。
            zh | 会议定于三月五日举行。                       | 会议定于三月十五日举行。
            ja | 五百人が避難した。                           | 千五百人が避難した。
            ja | 火事で二十人がけがをした。                   | 火事で十人がけがをした。
            th | ไฟไหม้ทำให้มีผู้เสียชีวิตห้าคนในเมือง            | ไฟไหม้ทำให้มีผู้เสียชีวิตยี่สิบห้าคนในเมือง
            """)
    void aNumberInsideALongerOneIsAnother(String language, String first, String second) {
        assertToldApart(language, first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It was -5 degrees in Oslo at noon.           | It was 5 degrees in Oslo at noon.
            en | It was minus five degrees in Oslo at noon.   | It was five degrees in Oslo at noon.
            en | Prices rose by less than five percent in May.| Prices rose by five percent in May.
            en | The shop sells beer to at least ten towns.   | The shop sells beer to ten towns.
            en | The mill employs no more than 40 women.      | The mill employs 40 women.
            de | Es waren minus fünf Grad in Jena.            | Es waren fünf Grad in Jena.
            de | Die Firma zahlt höchstens 40 Euro im Monat.  | Die Firma zahlt 40 Euro im Monat.
            fr | La mairie paie au moins neuf millions.       | La mairie paie neuf millions.
            es | La obra cuesta al menos nueve millones.      | La obra cuesta nueve millones.
            it | La diga costa meno di nove milioni.          | La diga costa nove milioni.
            pt | A ponte custa pelo menos nove milhões.       | A ponte custa nove milhões.
            nl | De brug kost minstens negen miljoen.         | De brug kost negen miljoen.
            sv | Bron kostar minst nio miljoner kronor.       | Bron kostar nio miljoner kronor.
            pl | Most kosztuje co najmniej dziewięć milionów. | Most kosztuje dziewięć milionów.
            ru | Мост стоит не менее девяти миллионов рублей. | Мост стоит девяти миллионов рублей.
            zh | 洪水造成至少四人死亡。                       | 洪水造成四人死亡。
            ja | 五百人以上が避難した。                       | 五百人が避難した。
            """)
    void aMinusOrALimitMakesAnotherNumber(String language, String first, String second) {
        assertToldApart(language, first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Pump A must be switched off before cleaning. | Pump B must be switched off before cleaning.
            en | Hepatitis A was found in nine men.           | Hepatitis B was found in nine men.
            pt | A bomba A deve ser limpa na sexta.           | A bomba B deve ser limpa na sexta.
            en | Mr Cole owns the barge and the mill.         | Mrs Cole owns the barge and the mill.
            de | Herr Koch verkaufte im Mai die alte Mühle.   | Frau Koch verkaufte im Mai die alte Mühle.
            es | El señor Gil vendió el molino.               | La señora Gil vendió el molino.
            en | I owe you nine hundred euros.                | You owe me nine hundred euros.
            de | Ich schulde dir neunhundert Euro.            | Du schuldest mir neunhundert Euro.
            en | The tenant may end the lease in May.         | The landlord may end the lease in May.
            en | The nurse may call the doctor in May.        | The doctor may call the nurse in May.
            it | Il ragazzo fu ferito a Bari.                 | La ragazza fu ferita a Bari.
            es | El alumno ganó el premio en Oslo.            | La alumna ganó el premio en Oslo.
            fr | Le vendeur paie les frais.                   | La vendeuse paie les frais.
            pt | O aluno ganhou o prémio em Lisboa.           | A aluna ganhou o prémio em Lisboa.
            en | The crop was lost in the flood.              | Half of the crop was lost in the flood.
            de | Die Ernte ging bei der Flut verloren.        | Die Hälfte der Ernte ging bei der Flut verloren.
            fr | La récolte est perdue.                       | La moitié de la récolte est perdue.
            es | La cosecha se perdió en la riada.            | La mitad de la cosecha se perdió en la riada.
            ru | Урожай погиб во время наводнения в мае.      | Половина урожая погибла во время наводнения в мае.
            """)
    void aSmallWordThatTellsThingsApartIsADifference(String language, String first, String second) {
        assertToldApart(language, first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Police shot a man in Hull.                   | Police say a man shot an officer in Hull.
            en | A man stabbed an officer in Hull.            | Police say an officer stabbed a man and a woman in Hull.
            fr | La police a blessé un homme à Lille.         | La police dit qu'un homme a blessé un agent à Lille.
            """)
    void theSameWordsInOtherRolesAreNotTheSame(String language, String first, String second) {
        assertThat(digest(language, first, second)).containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Twenty-five people died in the fire.         | Twenty-five people died in the fire, the police said.
            en | Twenty five people died in the fire at Hull. | Twenty-five people died in the fire at Hull.
            en | The fire killed a hundred cows in the barn.  | In the barn, the fire killed a hundred cows.
            en | Police shot a man in Hull on Sunday.         | A man was shot by police in Hull on Sunday.
            en | It was -5 degrees in Oslo at noon.           | It was minus 5 degrees in Oslo at noon.
            en | The tenant may end the lease in May.         | The tenant may end the lease in May, the court said.
            en | Mr Cole sold the old mill in Derby.          | In Derby, Mr Cole sold the old mill.
            de | Die Hälfte der Ernte ging bei der Flut verloren. | Bei der Flut ging die Hälfte der Ernte verloren.
            en | More than 40 people were hurt in the crash near Leeds. | In the crash near Leeds, more than 40 people were hurt.
            es | La ministra inauguró ayer la iglesia de Gil. | La iglesia de Gil fue inaugurada ayer por la ministra.
            fr | Trente-cinq marins sont morts au large.      | Trente-cinq marins sont morts au large, selon la police.
            ru | Двадцать пять человек погибли в шахте.       | В шахте погибли двадцать пять человек.
            zh | 一百人在海口的火灾中死亡。                   | 百人在海口的火灾中死亡。
            """)
    void theSameNumberIsTheSame(String language, String first, String second) {
        assertThat(digest(language, first, second)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Two ships sank.            | Two ships sank off Norland on Sunday.
            en | The mayor resigned.        | The mayor resigned on Friday after a long row over the tram.
            de | Der Minister trat zurück.  | Der Minister trat zurück im Streit um die Bahn.
            fr | Le maire démissionne.      | Le maire démissionne à Lille.
            es | El alcalde dimitió.        | El alcalde dimitió en Cádiz.
            it | Il sindaco si dimette.     | Il sindaco si dimette nel comune di Lodi.
            ru | Министр ушёл.              | Министр ушёл в понедельник.
            """)
    void whatSaysWhereAndWhenCoversAShortStatement(String language, String less, String more) {
        assertThat(digest(language, less, more)).containsExactly(more);
        assertThat(digest(language, more, less)).containsExactly(more);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | He died.                   | He died in Leeds on Monday.
            en | Nobody was hurt.           | Nobody was hurt in the second crash.
            en | The bridge holds.          | The bridge holds in theory only.
            en | Nine people died.          | Nine people died in Leeds on Monday, the mayor denied.
            en | The mill burned.           | The mill burned badly.
            """)
    void aShortStatementThatMayBeOfAnotherStays(String language, String less, String more) {
        assertThat(digest(language, less, more)).containsExactlyInAnyOrder(less, more);
    }
}
