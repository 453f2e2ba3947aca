package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.BlockKind;
import dev.precis.model.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailLinesTest {
    private static List<String> own(String text) {
        Source source = Source.read(text, Format.PLAIN);
        return source.blocks().stream().filter(b -> b.kind() != BlockKind.NOISE).map(b -> source.visible().substring(b.start(), b.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "On Mon, 3 Mar 2025, Dana Wolf wrote:",
        "On Mon, 3 Mar 2025 at 09:12, Dana Wolf <dana@example.org>\nwrote:",
        "Am 03.03.2025 um 09:12 schrieb Dana Wolf:",
        "Le lun. 3 mars 2025 à 09:12, Dana Wolf <dana@example.org> a\nécrit :",
        "El lun, 3 mar 2025 a las 9:12, Dana Wolf escribió:",
        "Dana Wolf napisała:",
        "пн, 3 мар. 2025 г. в 09:12, Дана Вольф <dana@example.org>:",
        "2025年3月3日(月) 9:12 Dana Wolf <dana@example.org>:",
        "Dana Wolf 写道：",
    })
    void quotedMailAndTheLineAboveItAreNoise(String attribution) {
        assertThat(own("The pumps cost too much, and the board will not pay for them.\n\n" + attribution
                + "\n> Here is the plan. The station will\n> be built in two phases.\n>\n> Dana\n\nI will call you.\n"))
                .containsExactly("The pumps cost too much, and the board will not pay for them.", "I will call you.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "________________________________\nFrom: Jo <jo@example.org>\nSent: Monday\nTo: Anna\nSubject: Crane",
        "De : Jo\nEnvoyé : lundi\nÀ : Anna\nObjet : Grue",
        "De: Jo\nEnviado el: lunes\nPara: Ana\nAsunto: Grúa",
        "Von: Jo\nGesendet: Montag\nAn: Anna\nBetreff: Kran",
    })
    void theMailThatIsAnsweredIsNoiseBelowItsHead(String head) {
        assertThat(own("The crane comes on Tuesday, and we pay half of it.\n\n" + head + "\n\nWhen does it come? The yard is full.\n"))
                .containsExactly("The crane comes on Tuesday, and we pay half of it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The crane comes on Tuesday.", "Hi Jo,\nhe signed on Monday.", "起重机星期二来。"})
    void fewWordsThatStateSomethingAnswerTheMailBelow(String said) {
        assertThat(own(said + "\n\n________________________________\nFrom: Jo <jo@example.org>\nSent: Monday\nTo: Anna\nSubject: Crane\n\n"
                + "When does it come? The yard is full.\n")).noneMatch(line -> line.contains("The yard is full."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please look into this.", "See the mail below.", "Could Karl do it?", "Bitte übernehmen Sie das.", "Bad news",
        "Voir ci-dessous pour la suite.", "Sad news from the yard.", "Thought Karl should know.", "Gute Nachrichten aus dem Hafen.",
        "Une bonne nouvelle pour nous.", "Buenas noticias para el puerto.", "Goed nieuws voor ons allemaal.",
        "Хорошие новости для нас всех."})
    void fewWordsThatPointAtTheMailBelowPassItOn(String said) {
        assertThat(own(said + "\n\n________________________________\nFrom: Jo <jo@example.org>\nSent: Monday\nTo: Anna\nSubject: Crane\n\n"
                + "When does it come? The yard is full.\n")).anyMatch(line -> line.contains("The yard is full."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Best regards,\nAnna Lee\nHead of Cranes\nAcme Ltd, 12 Quay Street\n+44 20 7946 0000",
        "Mit freundlichen Grüßen\n\nAnna Roth\nLeiterin Krane\nGroth AG",
        "Cordialement,\nLuc Morel",
        "С уважением,\nИрина Лапина\nДиректор",
        "Kind regards,\nClaims Team\nAcme Construction Group Ltd.",
        "Thanks,\nTom",
        "Vielen Dank,\nAnna Roth",
        "Merci d'avance,\nLuc",
        "Tack på förhand,\nOla",
    })
    void theSignatureBelowAFormulaIsNoise(String signature) {
        assertThat(own("The crane comes on Tuesday, and it stays for two days.\n\n" + signature))
                .containsExactly("The crane comes on Tuesday, and it stays for two days.");
        assertThat(own("The crane comes on Tuesday, and it stays for two days.\n\n" + signature + "\n\nP.S. Bring the keys of the yard."))
                .containsExactly("The crane comes on Tuesday, and it stays for two days.", "P.S. Bring the keys of the yard.");
    }

    @Test
    void aFormulaWithNoNameBelowIsNoSignature() {
        String sends = "The crane comes on Tuesday.\n\nBest regards,\nwe sent them to the mayor of Leeds, and nobody came.";
        assertThat(own(sends)).anyMatch(line -> line.contains("we sent them"));
        String below = "The crane comes on Tuesday.\n\nBest regards,\nAnna Lee\nPS: bring the keys.";
        assertThat(own(below)).anyMatch(line -> line.contains("bring the keys"));
        String sentence = "The crane comes on Tuesday.\n\nBest wishes\nThe wishes that were sent to the town filled nine books.";
        assertThat(own(sentence)).anyMatch(line -> line.contains("filled nine books"));
        String headings = "Two kinds of cranes were tried last year.\n\nBest\nThe red one\n\nWorst\nThe blue one";
        assertThat(own(headings)).anyMatch(line -> line.contains("The red one"));
        String thanked = "The crane comes on Tuesday.\n\nThanks to Tom, the yard is empty.\n\nThank you,\nFor the keys of the yard\n"
                + "Thank you\nAnna Lee\n";
        assertThat(own(thanked)).anyMatch(line -> line.contains("the yard is empty")).anyMatch(line -> line.contains("For the keys"))
                .anyMatch(line -> line.contains("Anna Lee"));
    }

    @Test
    void linesWithColonsAreNoHeadOfAMail() {
        String recipe = "The soup is for four, and it takes an hour.\n\nYou need: leeks\nAnd also: cream\nFor later: bread\n\nCut the leeks. Boil them.";
        assertThat(own(recipe)).anyMatch(text -> text.contains("Cut the leeks. Boil them."));
        assertThat(own(recipe)).anyMatch(text -> text.contains("leeks"));
    }

    @Test
    void turnsOfSpeakersAreNoHeadOfAMailForAnAtSign() {
        String talk = "Grad C: The net saw all the noise @ @ conditions.\nProfessor B: That was in May.\nGrad C: It was in June.\n";
        assertThat(own(talk)).hasSize(3);
    }

    @Test
    void captionsOfTelevisionAreNoQuotedMail() {
        assertThat(own("♪ ♪\n>> Good evening. Nine villages are cut off.\n>>> In other news, the well of Torr is dry."))
                .anyMatch(text -> text.contains("Nine villages are cut off.")).anyMatch(text -> text.contains("the well of Torr is dry."));
    }

    @Test
    void answersBetweenQuotedLinesStay() {
        assertThat(own(
                "> > Wann kommt die Pumpe?\n> Am Montag.\n\nDas ist zu spät.\n\n> Der Tank hat einen Riss.\n\nDann muss er geschweißt werden.\n"))
                .containsExactly("Das ist zu spät.", "Dann muss er geschweißt werden.");
    }

    @Test
    void whatIsSaidBehindTwoDashesStays() {
        assertThat(own("The play opens with a line that everybody knows. It ends badly.\n\n--\n\nIn the second act the sisters meet again. "
                + "The youngest has sold the house.\n"))
                .contains("In the second act the sisters meet again. The youngest has sold the house.");
        assertThat(own("The pumps cost too much, and the board will not pay.\n\n--\nKarl Lund\nAcme Water Ltd.\n")).hasSize(1);
    }

    @Test
    void theSignatureIsNoise() {
        assertThat(own("Der Test ist am Donnerstag.\n\nMia\n\n-- \nMia Holt | Norvik GmbH\n\nNorvik baut seit neunzig Jahren Pumpen.\n"))
                .containsExactly("Der Test ist am Donnerstag.", "Mia");
        assertThat(own("L'essai est jeudi.\n\n--\nMia Holt\nTél. 01 23 45 67\n")).containsExactly("L'essai est jeudi.");
        assertThat(
                own("The test is on Thursday.\n\n_______________________________________________\npumps mailing list\npumps@example.org\n"))
                .containsExactly("The test is on Thursday.");
    }

    @Test
    void aSignatureWithNoMarkAboveTheAnsweredMailIsNoise() {
        String said = "Hi Tom,\n\nWe have to move the launch to June. Could you tell the shops?\n\n";
        String signature = "Priya Nair\nHead of Product | Fenwick Teas Ltd\nM: +44 7700 900123\n\n";
        String head = "From: Tom Baker <tom@fenwick.example>\nSent: 3 June 2024 08:41\nSubject: Launch\n\nAre we still on for the fifth?\n";
        String quoted = "On Mon, 3 Jun 2024, Tom Baker wrote:\n> Are we still on for the fifth?\n";
        for (String answered : List.of(head, quoted)) {
            assertThat(own(said + "Thanks,\nPriya\n\n" + signature + answered)).noneMatch(line -> line.contains("Head of Product"))
                    .anyMatch(line -> line.contains("Could you tell the shops?"));
            assertThat(own("Hi Tom,\n\nMy new number is\n+44 7700 900123\n\n" + answered)).anyMatch(line -> line.contains("900123"));
            assertThat(own(said + "Call Jane Holt.\nHer number is +44 7700 900123.\n\n" + answered))
                    .anyMatch(line -> line.contains("900123"));
        }
    }

    @Test
    void aRuleOfTwoHyphensAboveMuchTextIsNone() {
        String text = "Part one is short.\n--\n" + "Part two is much longer than any signature of a mail.\n\n".repeat(20);
        assertThat(own(text)).hasSize(21 + 1);
    }

    @Test
    void aLineThatSaysWhoWroteWhatFollowsIsNoiseWithNoAnglesBelow() {
        assertThat(own("The pump runs again.\n\nOn Mon, 3 May 2021 at 10:00, Ida Holt <ida@example.org> wrote:\n\nThe pump is broken.\n"))
                .containsExactly("The pump runs again.", "The pump is broken.");
    }

    @Test
    void theHeadOfAMailIsNoise() {
        assertThat(
                own("From: Dana Wolf <dana@example.org>\nTo: Karl Lund\nSubject: Pumps\nDate: Mon, 3 Mar 2025\n\nThe pumps have come.\n"))
                .containsExactly("The pumps have come.");
        assertThat(own("Von: Dana Wolf\nGesendet: Montag, 3. März 2025\nAn: Karl Lund\nBetreff: Pumpen\n\nDie Pumpen sind da.\n"))
                .containsExactly("Die Pumpen sind da.");
    }

    @Test
    void theMailThatIsAnsweredBelowIsNoiseAndOneThatIsPassedOnIsNot() {
        String head = "From: Dana Wolf <dana@example.org>\nSent: Monday, 3 March 2025\nTo: Karl Lund\nSubject: Pumps\n\n";
        assertThat(own("The board will not pay for the pumps this year.\n\n-----Original Message-----\n" + head + "The pumps have come.\n"))
                .containsExactly("The board will not pay for the pumps this year.");
        assertThat(own("For your information.\n\n---------- Forwarded message ---------\n" + head + "The pumps have come.\n"))
                .containsExactly("For your information.", "The pumps have come.");
        assertThat(own("FYI\n\n" + head + "The pumps have come.\n")).containsExactly("FYI", "The pumps have come.");
    }

    @Test
    void questionsThatAreAnsweredBelowAreQuoted() {
        assertThat(own("> Is the pump mended?\n\nYes, it runs again.\n\n> Who paid for it?\n\nThe town did.\n"))
                .containsExactly("Yes, it runs again.", "The town did.");
        assertThat(own("> Läuft die Pumpe?\n\nJa, seit gestern.\n\n> Gut so.\n\nDie Stadt hat gezahlt.\n"))
                .containsExactly("Ja, seit gestern.", "Die Stadt hat gezahlt.");
        assertThat(own("> Is the pump mended?\n\nNobody knows.\n")).hasSize(2);
    }

    @Test
    void anglesInOtherTextsStay() {
        String items = "Good points:\n> Same size as the others.\n> Better touch screen.\n> More responsive than the old one.\n";
        assertThat(Source.read(items, Format.PLAIN).blocks()).noneMatch(b -> b.kind() == BlockKind.NOISE);
        String prompt = ">>> import precis\n>>> precis.sum(text)\nThe prompt answers with a summary.\n";
        assertThat(Source.read(prompt, Format.PLAIN).blocks()).noneMatch(b -> b.kind() == BlockKind.NOISE);
        String report = "The nodule measured\n> 5 mm in the left lobe. No other findings.\n";
        assertThat(Source.read(report, Format.PLAIN).blocks()).noneMatch(b -> b.kind() == BlockKind.NOISE);
    }

    @Test
    void aTextOfNothingButQuotedMailIsText() {
        assertThat(own("> The pumps cost\n> too much.\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "See below.\n\nBegin forwarded message:\n\n> From: Hall <hall@town.example>\n> Subject: Water\n> To: me@town.example\n> \n",
        "Siehe unten.\n\nAnfang der weitergeleiteten Nachricht:\n\n> Von: Rathaus\n> Betreff: Wasser\n> An: mich\n> \n",
        "Please see the mail.\n\n> From: Hall <hall@town.example>\n> Date: 3 May\n>\n",
    })
    void whatIsPassedOnBehindAnglesIsText(String opening) {
        assertThat(String.join("\n", own(opening + "> The sluice is shut on Monday.\n> Fill your tanks.\n")))
                .contains("The sluice is shut on Monday.\nFill your tanks.").doesNotContain("\n>");
    }

    @Test
    void whatIsAnsweredBehindAnglesIsNoneEvenWithItsHead() {
        assertThat(own("I think that we should shut it on Tuesday.\n\n> From: Hall <hall@town.example>\n> Date: 3 May\n>\n"
                + "> The sluice is shut on Monday.\n> Fill your tanks.\n")).containsExactly("I think that we should shut it on Tuesday.");
    }

    private static String message(String name, String subject, String text) {
        return "From: " + name + " <" + name + "@b.example>\nDate: 3 May\nSubject: " + subject + "\n\n" + text + "\n\n";
    }

    @Test
    void eachMessageOfADigestIsText() {
        String swarm = message("ida", "[bees] Swarm", "A swarm has settled in the old chimney.");
        String sugar = message("ken", "Sugar", "Sugar is dear this year.");
        assertThat(own(swarm + sugar)).containsExactly("A swarm has settled in the old chimney.", "Sugar is dear this year.");
        String answer = message("pia", "Re: [bees] Swarm", "Call the fire brigade.\n\nOn 3 May, Ida wrote:\n> A swarm has settled.");
        String rule = "------------------------------\n\n";
        assertThat(own("Today's Topics:\n\n   1. Swarm (Ida Holt)\n   2. Sugar (Ken Moss)\n\n" + rule + "Message: 1\n" + swarm + rule
                + "Message: 2\n" + answer + rule + "Message: 3\n" + sugar))
                .contains("A swarm has settled in the old chimney.", "Call the fire brigade.", "Sugar is dear this year.")
                .noneMatch(block -> block.contains("wrote"));
    }

    @Test
    void aMailBelowItsAnswerIsNoMessageOfADigest() {
        String swarm = message("ida", "Swarm", "A swarm has settled in the old chimney.");
        assertThat(own(message("pia", "Re: Swarm", "Call the fire brigade, they have a long ladder.") + swarm))
                .containsExactly("Call the fire brigade, they have a long ladder.");
        assertThat(
                own(message("pia", "Ladders", "Call the fire brigade, they have a long ladder.") + "-----Original Message-----\n" + swarm))
                .containsExactly("Call the fire brigade, they have a long ladder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Original Message", "原始邮件", "元のメッセージ", "Oryginalna wiadomość", " Исходное сообщение ",
        "Ursprungligt meddelande",
        "Message d’origine", "Ursprüngliche Nachricht"})
    void theMailThatIsAnsweredIsNoiseBelowItsDivider(String divider) {
        assertThat(own("Die Pumpe läuft.\n\n-----" + divider + "-----\nWann läuft die Pumpe?\n\nWir warten."))
                .containsExactly("Die Pumpe läuft.");
        assertThat(own("Please look into this.\n\n-----" + divider + "-----\nThe pump is broken.")).contains("The pump is broken.");
    }

    @Test
    void aDividerThatNamesAPartOpensText() {
        assertThat(own("Pumps work.\n\n----- Part two -----\nThe second pump is old.")).contains("The second pump is old.");
        assertThat(own("Pumps work.\n\n----- Original message to the king -----\nThe second pump is old."))
                .contains("The second pump is old.");
    }

    @Test
    void whatTheWriterQuotesAboveTheMailThatIsAnsweredIsText() {
        String quotation = "If you lot can hold a brush, you can paint the hall.";
        String answered = "On Sat, 8 Mar 2025, Jo wrote:\n> When do we paint?\n> Who pays?\n";
        assertThat(own("He put it like this, and I quote:\n\n> " + quotation + "\n\nI think that is a fair deal.\n\n" + answered))
                .contains("I think that is a fair deal.").anyMatch(block -> block.endsWith(quotation))
                .noneMatch(block -> block.contains("paint?"));
        assertThat(own("> Can Ida come?\n\nShe can, but not before ten.\n\n> Who brings\n> the ladder?\n\nWe do.\n\n" + answered))
                .containsExactly("She can, but not before ten.", "We do.");
    }
}
