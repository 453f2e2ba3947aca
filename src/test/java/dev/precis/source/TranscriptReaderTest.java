package dev.precis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import dev.precis.model.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {
    private static List<String> blocks(String text) {
        return blocks(Source.read(text, Format.PLAIN));
    }

    private static List<String> blocks(Source source) {
        return source.blocks().stream()
                .map(b -> (b.kind() == BlockKind.NOISE ? "NOISE " : "") + (b.isTurn() ? source.speaker(b) + ": " : "")
                        + source.visible().substring(b.textStart(), b.end()))
                .toList();
    }

    @Test
    void cuesOfSubtitlesAreJoined() {
        assertThat(blocks("""
                1
                00:00:01,000 --> 00:00:03,500
                Der Gemeinderat kam am Montag

                2
                00:00:03,500 --> 00:00:06,000
                zusammen, um über die
                neue Brücke zu reden.

                3
                00:00:06,200 --> 00:00:08,000
                <i>2015</i> gab es schon
                {\\an8}einen Plan.
                """))
                .containsExactly("Der Gemeinderat kam am Montag zusammen, um über die neue Brücke zu reden. 2015 gab es schon einen Plan.");
    }

    @Test
    void theSpanInSquareBracketsBehindANameIsNotSaid() {
        for (String stamps : List.of("[00:00:01]|[00:00:05]|[00:00:08]",
                "[00:00:01.2 - 00:00:04.8]|[00:00:05.1 - 00:00:08.0]|[00:00:08.4 - 00:00:12.9]")) {
            String[] stamp = stamps.split("\\|");
            assertThat(blocks("SPEAKER_00 " + stamp[0] + ": The river has to be dredged.\nSPEAKER_01 " + stamp[1]
                    + ": Who pays?\nSPEAKER_00 " + stamp[2] + ": The port pays half [of it] until 10:30."))
                    .containsExactly("SPEAKER_00: The river has to be dredged.", "SPEAKER_01: Who pays?",
                            "SPEAKER_00: The port pays half [of it] until 10:30.");
        }
    }

    @Test
    void aLineOfSoundsUnderATimeIsNotSaid() {
        assertThat(blocks(
                "0:05\nMy father was a diver.\n0:11\n(Quiet in the hall)\n0:15\n[Music] (Laughter)\n0:18\n(Once) he was wrong (twice).\n0:22\n(It was the first time in years.)"))
                .containsExactly("My father was a diver. (Once) he was wrong (twice). (It was the first time in years.)");
        assertThat(blocks("WEBVTT\n\n00:00.000 --> 00:03.500\n[Music]\n\n00:03.500 --> 00:07.200\n(Once) he was wrong (twice)"))
                .containsExactly("(Once) he was wrong (twice)");
    }

    @Test
    void theTimeOfARecordingMayStandBehindTheName() {
        assertThat(blocks("""
                Host: [00:01:02] Where did you learn to sail?
                P07: [00:01:06] On a pond. [laughs] My uncle tied me [pause] to the mast.
                Host: [00:01:20] (crosstalk)
                P07: [00:01:21] I was four.
                """)).containsExactly("Host: Where did you learn to sail?", "P07: On a pond. My uncle tied me to the mast.",
                "P07: I was four.");
        String menu = "Lunch: [12:30] the hall is open.\n\nTea: [16:00] the garden is open.\n\nDinner: [18:00] the inn is open.";
        assertThat(String.join("\n\n", blocks(menu))).isEqualTo(menu);
    }

    @Test
    void soundsBetweenLinesWithoutTimesAreNotSaid() {
        assertThat(blocks("[Musik]\nheute zeige ich wie man eine Sense\n[Gelächter]\ndengelt und warum\n[Applaus]"))
                .containsExactly("heute zeige ich wie man eine Sense dengelt und warum");
        assertThat(blocks("[Chorus]\nwe go down to the river\n[Verse]\nthe river goes down\n[Chorus]").toString()).contains("[Verse]");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[Mia] [오후 7:02] The well is deep.\n[Leo] [오후 7:05] Who dug it?\n[Mia] [오후 7:08] 삭제된 메시지입니다.",
        "[2025/3/3، 7:02:11 م] Mia: The well is deep.\n[2025/3/3، 7:03:20 ص] Leo: Who dug it?",
        "[۱۴۰۳/۱۲/۱۴، ۸:۱۲:۱۰] Mia: The well is deep.\n[۱۴۰۳/۱۲/۱۴، ۸:۱۳:۴۴] Leo: Who dug it?",
        "[14/2/25, 9:31:05 p. m.] Mia: The well is deep.\n[14/2/25, 9:32:05 a. m.] Leo: Who dug it?",
        "[2025/3/3 上午9:12:10] Mia: The well is deep.\n[2025/3/3 下午9:13:02] Leo: Who dug it?",
    })
    void theHalfOfTheDayAndDigitsMayBeOfAnotherScript(String text) {
        assertThat(blocks(text)).containsExactly("Mia: The well is deep.", "Leo: Who dug it?");
    }

    @Test
    void whatTheProgramOfAChatTellsIsNotSaid() {
        assertThat(blocks("""
                mia  8:05 PM
                The well is deep.
                Leo Karst reacted with ❤️
                leo pinned a message to this channel. See all pinned messages.
                leo  8:07 PM
                Who dug it?
                kai ist #brunnen beigetreten.
                kai joined #wells.
                """)).containsExactly("mia: The well is deep.", "leo: Who dug it?");
        assertThat(blocks("""
                mia  8:05 PM
                Leo reacted with a laugh.
                Anna joined the group of miners.
                nobody joined
                leo  8:07 PM
                He pinned a message to the door.
                """)).hasSize(4);
    }

    @Test
    void aNameInFrontOfACommaAndATimeMayEndInAStop() {
        assertThat(blocks("""
                Ирина, [14.01.2024 9:12]
                Третий день нет воды.

                Света К., [14.01.2024 9:40]
                А перерасчёт сделают?

                Павел, [14.01.2024 9:44]
                Да, если написать заявление.
                """)).containsExactly("Ирина: Третий день нет воды.", "Света К.: А перерасчёт сделают?",
                "Павел: Да, если написать заявление.");
    }

    @Test
    void messagesOfAPhoneNameWhoSentThemAndWhen() {
        assertThat(blocks("""
                +44 7700 900123 (12 May 2023 08:14): Your parcel is at the post office.
                Me (12 May 2023 08:20): Can my neighbour pick it up?
                +44 7700 900123 (12 May 2023 08:21): Yes, with your ID.
                """)).containsExactly("+44 7700 900123: Your parcel is at the post office.", "Me: Can my neighbour pick it up?",
                "+44 7700 900123: Yes, with your ID.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[09:14, 03/02/2025] Anna: The well is deep.\n[09:15, 03/02/2025] Piet: Who dug it?",
        "[9:14 AM, 2/3/2025] Anna: The well is deep.\n[9:15 AM, 2/3/2025] Piet: Who dug it?",
        "[18:04, 3.2.2025] Anna: The well is deep.\n[18:06, 3.2.2025] Piet: Who dug it?",
    })
    void theTimeOfAMessageMayStandBeforeItsDate(String text) {
        assertThat(blocks(text)).containsExactly("Anna: The well is deep.", "Piet: Who dug it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(00:01) The well is deep and (00:05) nobody knows who dug it.",
        "<00:00:01> The well is deep and <00:00:05> nobody knows who dug it.",
        "[00:01] The well is deep\nand [00:05] nobody knows [00:08] who dug it.",
    })
    void timesOfARecordingWithinALineAreLeftOut(String text) {
        assertThat(blocks(text)).containsExactly("The well is deep and nobody knows who dug it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The bus leaves at noon (12:00) and comes back in the evening (18:30).",
        "[12:40] The train left. [12:55] The train came back.",
        "(0:1) Jena lost to Ulm. (2:1) Ulm won.",
        "(00:30) is when the ferry leaves. It takes an hour.",
    })
    void timesWithinALineThatCountFromNoStartStay(String text) {
        assertThat(String.join(" ", blocks(text))).isEqualTo(text);
    }

    @Test
    void tabsPartWhoWroteFromTheMessageUnderADay() {
        assertThat(blocks("""
                2024/03/05(火)
                9:12\t田中\tトラックは十一時に来るそうです
                9:14\t佐藤\t[写真]
                9:15\t佐藤\t先に鍵を受け取りに行きます。
                """)).contains("田中: トラックは十一時に来るそうです", "佐藤: 先に鍵を受け取りに行きます。");
        assertThat(blocks("Zeit\tZiel\tGleis\n9:12\tUlm\t3\n9:14\tJena\t5")).noneMatch(block -> block.startsWith("Ulm: "));
    }

    @Test
    void theTimeInBracketsBehindANameIsNotSaid() {
        assertThat(blocks("""
                Interviewer (00:00:05): When did you see it?

                Hofer (00:00:11): In the autumn of 1978. My father showed it to me.

                Interviewer (00:00:27): And then?

                Hofer (00:00:29): We wrote to the newspaper.
                """)).noneMatch(block -> block.contains("00:00"));
    }

    @Test
    void twoTimesInBracketsBehindNamesAreEnoughWhereAllLinesHaveThem() {
        assertThat(blocks("Anna (2:15 PM): The well is deep.\nPiet (2:16 PM): Who dug it?"))
                .containsExactly("Anna: The well is deep.", "Piet: Who dug it?");
        String prose = "Anna (2:15 PM): The well is deep.\nPiet (2:16 PM): Who dug it?\nSo they talked for an hour.";
        assertThat(Source.read(prose, Format.PLAIN).visible()).isEqualTo(prose);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "00:12 - 00:15\nThe well is deep and\n00:15 - 00:19\nnobody knows who dug it.",
        "00:12–00:15 The well is deep and\n00:15–00:19 nobody knows who dug it.",
        "(00:12) The well is deep and\n(00:15) nobody knows who dug it.",
        "[00:00:12.1 - 00:00:15.0] The well is deep and\n[00:00:15.0 - 00:00:19.7] nobody knows who dug it.",
    })
    void twoSpansOrTimesInBracketsFromTheStartOfARecordingAreEnough(String text) {
        assertThat(blocks(text)).containsExactly("The well is deep and nobody knows who dug it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Monday\n9:00 - 17:00\nTuesday\n9:00 - 17:00\nSaturday\n10:00 - 14:00",
        "Monday   9:00 - 17:00\nTuesday   9:00 - 17:00\nSaturday   10:00 - 14:00",
        "00:00–24:00 Petrol pumps\n00:00–12:00 Night counter\n06:00–22:00 Workshop",
        "00:00 - 06:00 montags wird der Ostaufzug gewartet.\n00:00 - 04:00 dienstags wird der Westaufzug gewartet.",
        "10:00 - 10:30 Opening by the mayor\n10:30 - 11:15 Talk on the new bridge\n11:15 - 12:00 Questions",
        "Prep Time   5 minutes\nCook Time   10 minutes\nBoil the leeks.",
        "Anna Lee   1 minute 12 seconds\nPiet Bos   1 minute 15 seconds\nIvo Klein   1 minute 20 seconds\nIt rained.",
        "Round One 3 minutes 12 seconds\nRound Two 3 minutes 9 seconds",
    })
    void hoursOfOpeningAndSpansOfWorkStay(String text) {
        assertThat(Source.read(text, Format.PLAIN).visible()).isEqualTo(text);
    }

    @Test
    void timesInWordsBesideNamesAreLeftOut() {
        assertThat(blocks("Nora Berg   0 minutes 3 seconds\nThe buses\nare red.\n"
                + "Ivo Klein   1 hour 0 minutes 12 seconds\nI am in favour of green."))
                .containsExactly("Nora Berg: The buses are red.", "Ivo Klein: I am in favour of green.");
        assertThat(blocks("Nora Berg\t0 Minuten 3 Sekunden\nDie Busse sind rot.\nIvo Klein\t0 Minuten 12 Sekunden\nIch bin für Grün."))
                .containsExactly("Nora Berg: Die Busse sind rot.", "Ivo Klein: Ich bin für Grün.");
    }

    @Test
    void aNameThatARecorderPutsIntoASentenceOpensNoTurn() {
        assertThat(blocks("Nora Berg   0 minutes 3 seconds\nWe have to decide on the colour of the\nNora Berg   0 minutes 6 seconds\n"
                + "new buses before June.\nNora Berg   0 minutes 9 seconds\nThey are late.\nIvo Klein   0 minutes 12 seconds\nI like green."))
                .containsExactly("Nora Berg: We have to decide on the colour of the new buses before June.", "Nora Berg: They are late.",
                        "Ivo Klein: I like green.");
        assertThat(blocks("Mia Orth  0:03\nwe talked about\nLeo Karst  0:07\nthe road\n")).hasSize(2);
    }

    @Test
    void namesInAnglesWithoutTimesAreSpeakers() {
        assertThat(blocks("<anna> The well is deep.\n<piet> Who dug it?\n<anna> My aunt did."))
                .containsExactly("anna: The well is deep.", "piet: Who dug it?", "anna: My aunt did.");
        for (String text : List.of("<li> red\n<li> blue\n<p> And more.\n<li> green",
                "<anna> The well is deep.\n<piet> Who dug it?\n<lea> I did.",
                "<anna> is a tag.\nSo is\n<piet> in it.\nSee above:\n<anna> comes back.")) {
            assertThat(Source.read(text, Format.PLAIN).visible()).isEqualTo(text);
        }
    }

    @Test
    void whatTheProgramOfAChatSaysBehindAStarIsNoText() {
        assertThat(blocks("<ada> The gate is shut.\n* piet has joined #harbour\n<piet> Since when?\n* lea has quit (Read error)\n"
                + "<ada> Since Monday.\n<piet> I see."))
                .containsExactly("ada: The gate is shut.", "piet: Since when?", "ada: Since Monday.", "piet: I see.");
    }

    @Test
    void namesAboveTimesAreSpeakersAndNumbersOfAnswersNoText() {
        assertThat(blocks("Anna Lee\n10:14 AM\nThe well is deep.\nPiet Bos\n10:16 AM\nWho dug it?\n"
                + "3 replies\nLast reply today at 11:02 AM"))
                .containsExactly("Anna Lee: The well is deep.", "Piet Bos: Who dug it?");
        assertThat(blocks("Anna Lee\n10:14\nThe well is deep.\nPiet Bos\n10:16\nWho dug it?\nAnna Lee\n10:18\nMy last reply was wrong."))
                .containsExactly("Anna Lee: The well is deep.", "Piet Bos: Who dug it?", "Anna Lee: My last reply was wrong.");
        assertThat(blocks("Ana Ruiz\nhoy a las 9:14\nEl pozo es hondo.\n\nIker\nhoy a las 9:15\n¿Quién lo cavó?"))
                .containsExactly("Ana Ruiz: El pozo es hondo.", "Iker: ¿Quién lo cavó?");
        assertThat(blocks("Ina\nGestern um 09:14 Uhr\nDer Brunnen ist tief.\nBo Holm\nheute, 9:15 Uhr\nWer hat ihn gegraben?"))
                .containsExactly("Ina: Der Brunnen ist tief.", "Bo Holm: Wer hat ihn gegraben?");
        assertThat(blocks("anna.lee\n  10:14 AM\nThe well is deep.\nben_92\n  10:16 AM\nWho dug it?\nanna.lee\n  10:18 AM\nMy aunt did."))
                .containsExactly("anna.lee: The well is deep.", "ben_92: Who dug it?", "anna.lee: My aunt did.");
        String days = "Today at 9:14 the well was opened.\nYesterday at 9 it was shut.\nToday at 9:15 it fell in.";
        assertThat(Source.read(days, Format.PLAIN).visible()).isEqualTo(days);
        String events = "Wine Tasting\n5:00 PM\nJoin us in the cellar.\nBarn Dance\n8:00 PM\nBring your boots.";
        assertThat(Source.read(events, Format.PLAIN).visible()).isEqualTo(events);
    }

    @Test
    void anglesPartTheTurnsOfCaptionsWithoutTimes() {
        assertThat(blocks("♪ ♪\n>> Good evening. Nine villages\nare cut off.\n>>> In other news, the well of Torr is dry."))
                .containsExactly("Good evening. Nine villages are cut off.", "In other news, the well of Torr is dry.");
        assertThat(blocks(">> The well is deep and\n>> nobody knows who dug it.\n>> ANNA: My aunt did."))
                .containsExactly("The well is deep and nobody knows who dug it.", "ANNA: My aunt did.");
        assertThat(blocks("0:00\n>> who dug the well\n0:04\n>> my aunt did\n0:09\n>> nobody knows")).hasSize(3)
                .noneMatch(block -> block.contains(">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ">>> import precis\n>>> precis.sum(text)\nThe prompt answers with a summary.",
        ">> Who dug the well?\n\nMy aunt did.\n\n>> When?\n\nIn May.",
        "From: Jo\nSubject: Well\nDate: Monday\n\n>> Who dug it?\n>> When?",
        "Jo wrote:\n>> The well is deep.\n>> Nobody dug it.\nI dug it.",
        ">>12345\nI think so.\n>>12346\nSo do I.",
    })
    void anglesOfPromptsQuotesAndAnswersPartNoTurns(String text) {
        assertThat(Source.read(text, Format.PLAIN).visible()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bild weggelassen", "image absente", "imagen omitida", "Medya dahil edilmedi", "Без медиафайлов"})
    void whatTheMessengerPutForAPictureIsNoMessage(String notice) {
        assertThat(blocks("[03.05.25, 19:02:11] Jule: Wer bringt den Grill mit?\n[03.05.25, 19:04:45] Max: Ich bringe ihn mit.\n"
                + "[03.05.25, 19:06:02] Ali: " + notice)).noneMatch(block -> block.contains(notice));
    }

    @Test
    void aNumberUnderTheTimesOfACueIsSaid() {
        assertThat(blocks("""
                WEBVTT

                00:00:01.000 --> 00:00:03.000
                The mill was built in

                00:00:03.000 --> 00:00:06.000
                1841

                00:00:06.500 --> 00:00:09.000
                and burned down in

                00:00:09.500 --> 00:00:12.000
                1907.
                """)).containsExactly("The mill was built in 1841 and burned down in 1907.");
    }

    @Test
    void aNameThatEachCueRepeatsIsTheSpeakersOnce() {
        assertThat(blocks("""
                WEBVTT

                1
                00:00:03.120 --> 00:00:06.480
                Anna Berg: The staging server is down since this

                2
                00:00:06.480 --> 00:00:09.000
                Anna Berg: morning. We can't test the payments.

                3
                00:00:09.400 --> 00:00:12.000
                Ben Ode: I will restart it after the call.
                """)).containsExactly("Anna Berg: The staging server is down since this morning. We can't test the payments.",
                "Ben Ode: I will restart it after the call.");
    }

    @Test
    void timesOfRecognizersAndOfFilesWithoutArrowsAreLeftOut() {
        assertThat(blocks("""
                [00:00.000 --> 00:04.320]  Der Brunnen war trocken, als wir im
                [00:04.320 --> 00:08.160]  Frühjahr zurückkamen. Wir mussten das
                [00:08.160 --> 00:11.000]  Wasser aus dem Tal holen.
                """))
                .containsExactly("Der Brunnen war trocken, als wir im Frühjahr zurückkamen. Wir mussten das Wasser aus dem Tal holen.");
        assertThat(blocks("""
                0:00:00.000,0:00:03.500
                The council met on Monday to

                0:00:03.500,0:00:07.200
                talk about the new bridge.
                """)).containsExactly("The council met on Monday to talk about the new bridge.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBVTT", "WEBVTT\n\n", "\uFEFFWEBVTT\r\n\r\nNOTE nothing here\r\n", "WEBVTT\n\nSTYLE\n::cue { color: red }\n",
        "WEBVTT\n\n00:00.000 --> 00:02.000\n\n", "1\n00:00:00,000 --> 00:00:02,000\n\n"})
    void subtitlesWithoutAWordHoldNoText(String text) {
        assertThat(blocks(text)).isEmpty();
        assertThat(blocks(Source.read(text, Format.TRANSCRIPT))).isEmpty();
    }

    @Test
    void aTextMaySpeakOfTheMarkOfSubtitles() {
        String text = "WEBVTT is the first line of a file of subtitles.";
        assertThat(blocks(text)).containsExactly(text);
    }

    @Test
    void headsNotesAndStylesOfAFileAreLeftOut() {
        assertThat(blocks("""
                \uFEFFWEBVTT - Le pont
                Kind: captions
                Language: fr

                STYLE
                ::cue { color: lime }

                NOTE Relu par Anne,
                lundi.

                intro
                00:01.000 --> 00:03.500 align:start position:0%
                Le conseil s'est réuni lundi

                00:03.500 --> 00:06.000
                pour parler <00:00:04.000><c>du</c> pont.

                00:06.000 --> 00:07.000
                [Musique]
                """)).containsExactly("Le conseil s'est réuni lundi pour parler du pont.");
    }

    @Test
    void voicesAreSpeakers() {
        assertThat(blocks("""
                WEBVTT

                00:00.000 --> 00:03.500
                <v.loud Bürgermeisterin Lind>Wir warten seit zehn Jahren

                00:03.500 --> 00:05.000
                <v Bürgermeisterin Lind>auf diese Brücke.</v>

                00:05.000 --> 00:07.200
                <v Reporter>Wer zahlt?</v>
                """)).containsExactly("Bürgermeisterin Lind: Wir warten seit zehn Jahren auf diese Brücke.", "Reporter: Wer zahlt?");
    }

    @Test
    void dashesAndAnglesInSubtitlesChangeTheSpeaker() {
        assertThat(blocks("""
                00:00:01,000 --> 00:00:03,500
                - ¿Quién paga?
                - El condado.

                00:00:03,500 --> 00:00:06,000
                >> Y la ciudad paga
                la otra mitad.
                """)).containsExactly("¿Quién paga?", "El condado.", "Y la ciudad paga la otra mitad.");
    }

    @Test
    void linesThatRollUpAreReadOnce() {
        assertThat(blocks("WEBVTT\n\n00:01.000 --> 00:02.000\nwe talk about\n\n00:02.000 --> 00:03.000\nwe talk about\nthe bridge\n"))
                .containsExactly("we talk about the bridge");
    }

    @Test
    void clocksBetweenLinesOfSpeechAreLeftOut() {
        assertThat(blocks("0:00\nbonjour à tous aujourd'hui on va\n0:04\nréparer un vieux vélo\n0:09\nque j'ai trouvé à la cave\n"))
                .containsExactly("bonjour à tous aujourd'hui on va réparer un vieux vélo que j'ai trouvé à la cave");
        assertThat(blocks("00:00:00 今天我们来修\n00:00:03 一辆旧自行车。\n00:00:06 先把轮子拆下来。\n")).containsExactly("今天我们来修 一辆旧自行车。 先把轮子拆下来。");
    }

    @Test
    void speechWithoutStopsIsCutIntoParagraphs() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append(i / 60).append(i % 60 < 10 ? ":0" : ":").append(i % 60).append("\nand then we go on with the next wheel\n");
        }
        assertThat(blocks(text.toString())).hasSizeBetween(5, 15).allMatch(block -> block.length() < 500);
    }

    @Test
    void entriesBetweenClocksStayApart() {
        assertThat(blocks("10:00\nEröffnung durch die Bürgermeisterin\n10:30\nVortrag zur Brücke\n11:15\nFragen und Antworten\n"))
                .hasSize(3);
    }

    @Test
    void namesBesideClocksAreSpeakers() {
        assertThat(blocks("""
                mia  8:05 PM
                können wir am freitag liefern?
                :tada: 3
                leo  8:07 PM
                nein, die tests schlagen noch fehl
                ich sehe morgen nach
                👍 2 :eyes: 1
                """)).containsExactly("mia: können wir am freitag liefern?",
                "leo: nein, die tests schlagen noch fehl ich sehe morgen nach");
        assertThat(blocks("[Anna Berg] 10:02:14\nWe will\nship on Friday.\n\n[Ben Ode] 10:02:40\nNo.\n"))
                .containsExactly("Anna Berg: We will ship on Friday.", "Ben Ode: No.");
    }

    @Test
    void headsOfMessagesNameTheirWriters() {
        assertThat(blocks(
                "10:02:14 Von Anna Berg an alle:\n\tKönnen wir am Freitag liefern?\n10:02:40 Von Ben Ode an alle:\n\tNein, die Tests schlagen fehl.\n"))
                .containsExactly("Anna Berg: Können wir am Freitag liefern?", "Ben Ode: Nein, die Tests schlagen fehl.");
    }

    @Test
    void messagesBehindTimesAreTurns() {
        assertThat(blocks("""
                12.03.24, 18:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.
                12.03.24, 18:02 - Mia: Wer bringt das Zelt?
                12.03.24, 18:03 - Leo: Ich habe eins,
                aber die Stangen sind kaputt
                12.03.24, 18:05 - Mia: <Datei nicht geladen>
                """)).containsExactly("Mia: Wer bringt das Zelt?",
                "Leo: Ich habe eins,\naber die Stangen sind kaputt", "NOISE Mia: <Datei nicht geladen>");
        assertThat(blocks("[18:02] <mia> qui apporte la tente ?\n[18:03] <leo> moi\n")).containsExactly("mia: qui apporte la tente ?",
                "leo: moi");
        assertThat(
                blocks("\u200E[3/12/24, 6:02:11 PM] Мия: \u200Eизображение пропущено\n[3/12/24, 6:03:00 PM] Лео: кто возьмёт палатку?\n"))
                .containsExactly("NOISE Мия: изображение пропущено", "Лео: кто возьмёт палатку?");
    }

    @Test
    void noDashBetweenTimeAndNameIsAPartOfTheName() {
        for (String dash : List.of("-", "–", "—")) {
            assertThat(blocks("1:23 PM " + dash + " Kim: which file?\n1:25 PM " + dash + " Joe: the list for Bergen\n"))
                    .containsExactly("Kim: which file?", "Joe: the list for Bergen");
        }
    }

    @Test
    void theDayOfAMessageIsNoPartOfTheName() {
        assertThat(blocks("kasm — Today at 2:02 PM\nthe build is red\npelle — 03/12/2024 2:04 PM\nI fixed that\n"))
                .containsExactly("kasm: the build is red", "pelle: I fixed that");
        assertThat(blocks("Anna Berg, Gestern um 10:02\nAm Freitag?\nBen Heute, 10:03\nNein.\n"))
                .containsExactly("Anna Berg: Am Freitag?", "Ben Heute: Nein.");
    }

    @Test
    void whatTheProgramOfAChatWritesIsNoMessage() {
        assertThat(blocks("""
                12.03.24, 18:02 - Mia: Wer bringt das Zelt?
                12.03.24, 18:03 - Leo: Diese Nachricht wurde gelöscht.
                12.03.24, 18:05 - Leo: Ich habe eins, sagt die Nachricht, die gelöscht wurde.
                """)).containsExactly("Mia: Wer bringt das Zelt?", "Leo: Ich habe eins, sagt die Nachricht, die gelöscht wurde.");
        assertThat(blocks("mia  8:05 PM\nwho has the key?\n2 replies\nleo  8:07 PM\nI do.\n*** Leo has left the chat ***\n"))
                .containsExactly("mia: who has the key?", "leo: I do.");
    }

    @Test
    void whatQuotesAMessageToReactToItIsNoMessage() {
        assertThat(blocks("""
                10:03:40 From Ike Obi to Everyone:
                \tThe contract ends in May.
                10:04:00 From Ana Li to Everyone:
                \tReacted to "The contract ends in May." with 👍
                \tReplying to "The contract ends in May."
                \tI will renew it.
                10:05:10 From Ike Obi to Everyone:
                \tReplying to "nobody" is what Leo asked for, and I refused.
                """)).containsExactly("Ike Obi: The contract ends in May.", "Ana Li: I will renew it.",
                "Ike Obi: Replying to \"nobody\" is what Leo asked for, and I refused.");
        assertThat(blocks("mia  8:05 PM\nWer kommt?\nleo  8:07 PM\nReagierte auf „Wer kommt?“ mit 👍\nIch.\n"))
                .containsExactly("mia: Wer kommt?", "leo: Ich.");
    }

    @Test
    void aTimeThatOpensWhatSomebodyWritesBelongsToIt() {
        assertThat(blocks("""
                [12/03/2024, 18:02:11] Mia: The plan:

                9:15 tent
                10:45 lake

                Don't forget the poles.
                [12/03/2024, 18:03:40] Leo: 10:30 is better for me
                """)).containsExactly("Mia: The plan:", "Mia: 9:15 tent", "Mia: 10:45 lake", "Mia: Don't forget the poles.",
                "Leo: 10:30 is better for me");
        assertThat(blocks("Mia Orth  8:05 PM\n9:15 is too early\n\nLeo Karst  8:07 PM\n10:30 or 11:00?\n"))
                .containsExactly("Mia Orth: 9:15 is too early", "Leo Karst: 10:30 or 11:00?");
    }

    @Test
    void whatPeopleWriteOfOthersOrAskIsNoNotice() {
        assertThat(blocks("""
                12.03.24, 18:02 - Mia: Vera hat den Chat verlassen.
                12.03.24, 18:03 - Leo: Du hast diese Nachricht gelöscht?
                12.03.24, 18:04 - Mia: Mia hat den Chat verlassen
                """)).containsExactly("Mia: Vera hat den Chat verlassen.", "Leo: Du hast diese Nachricht gelöscht?");
        assertThat(blocks("Mia Orth  8:05 PM\nVera left the chat.\n\nLeo Karst  8:07 PM\nYes.\nLeo Karst left the chat\n"))
                .containsExactly("Mia Orth: Vera left the chat.", "Leo Karst: Yes.");
    }

    @Test
    void linesThatSomebodyTypedStayApart() {
        assertThat(
                blocks("Mia Orth  8:05 PM\nthe tent is wet\nnobody told me\nwho dries it?\n\nLeo Karst  8:07 PM\nI do,\nbut not today\n"))
                .containsExactly("Mia Orth: the tent is wet", "Mia Orth: nobody told me", "Mia Orth: who dries it?",
                        "Leo Karst: I do, but not today");
        Source code = Source.read("Mia Orth  8:05 PM\nIt fails.\n```\nerror: no tent\n```\nWho can help?\n\nLeo Karst  8:07 PM\nI can.\n",
                Format.PLAIN);
        assertThat(blocks(code)).containsExactly("Mia Orth: It fails.", "Mia Orth: error: no tent", "Mia Orth: Who can help?",
                "Leo Karst: I can.");
        assertThat(code.blocks()).extracting(Block::kind).containsExactly(BlockKind.PARAGRAPH, BlockKind.CODE, BlockKind.PARAGRAPH,
                BlockKind.PARAGRAPH);
    }

    @Test
    void linesOfARecordingMayBeWrapped() {
        assertThat(blocks("Mia Orth  0:03\nwe talked about\nthe bridge\nLeo Karst  0:07\nand about\nthe road\n"))
                .containsExactly("Mia Orth: we talked about the bridge", "Leo Karst: and about the road");
    }

    @Test
    void timesInOtherTextsStay() {
        String agenda = "10:00 Opening of the meeting by the mayor.\n10:30 Talk on the new bridge, with questions.\n11:15 Coffee.\n";
        assertThat(Source.read(agenda, Format.PLAIN).visible()).isEqualTo(agenda);
        String log = "2024-03-12 18:02:11 INFO the server has started on its port\n2024-03-12 18:02:12 WARN the disk is nearly full\n";
        assertThat(Source.read(log, Format.PLAIN).visible()).isEqualTo(log);
        String prose = "The train leaves at 8:05 PM.\n\nA cue is written 00:00:01.000 --> 00:00:02.000 in such files. "
                + "It has a text. ".repeat(30);
        assertThat(Source.read(prose, Format.PLAIN).visible()).isEqualTo(prose);
    }

    @Test
    void aTextThatIsSaidToBeATranscriptNeedsFewerSigns() {
        assertThat(blocks(Source.read("Anna Berg\nintro\n\n0:03\nwe talk about the bridge\n", Format.TRANSCRIPT)))
                .noneMatch(block -> block.contains("0:03"));
        assertThat(blocks(Source.read("No times at all.", Format.TRANSCRIPT))).containsExactly("No times at all.");
    }

    @Test
    void cuesMaySayWhoSpeaksOnALineOfTheirOwn() {
        assertThat(blocks(Source.read("""
                Meeting transcript

                0:0:3.120 --> 0:0:7.880
                Hansen, Lise
                The supplier has raised the price of steel by nine percent
                0:0:8.10 --> 0:0:12.400
                Hansen, Lise
                so we have to change the offer.
                0:1:13.0 --> 0:1:16.20
                Boyd, Carl
                The customer will not like that.
                """, Format.PLAIN))).contains("Boyd, Carl: The customer will not like that.")
                .noneMatch(block -> block.contains("-->") || block.equals("Boyd, Carl"));
    }

    @Test
    void namesInTheFirstLineOfSomeCuesAreSaid() {
        assertThat(blocks(Source.read("""
                00:00:03.120 --> 00:00:07.880
                Anna Berg
                is the captain of the ferry.
                00:00:08.100 --> 00:00:12.400
                She has been at sea
                for nine years.
                """, Format.PLAIN))).singleElement()
                .isEqualTo("Anna Berg is the captain of the ferry. She has been at sea for nine years.");
    }

    @Test
    void offsetsPointIntoWhatWasSent() {
        String sent = "WEBVTT\n\n00:00.000 --> 00:03.500\nThe council met on Monday to\n\n00:03.500 --> 00:07.200\ntalk about the bridge. It was late.\n";
        Source source = Source.read(sent, Format.PLAIN);
        String visible = source.visible();
        Quote across = source.quote(0, visible.indexOf(" It was"));
        assertThat(across.text()).isEqualTo("The council met on Monday to talk about the bridge.");
        assertThat(sent.substring(across.start(), across.end())).startsWith("The council").endsWith("about the bridge.");
        Quote within = source.quote(visible.indexOf("It was"), visible.length());
        assertThat(within.text()).isEqualTo("It was late.").isEqualTo(sent.substring(within.start(), within.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[00:00:21] Anna: I left because nobody wanted to\n[00:00:27] take care of the cows.\n[00:00:35] [Laughter]\n[00:00:38] Ben: And then?",
        "0:21 Anna: I left because nobody wanted to\n0:27 take care of the cows.\n0:38 Ben: And then?",
        "(0:21) Anna: I left because nobody wanted to\n(0:27) take care\n(0:31) of the cows.\n(0:38) Ben: And then?"})
    void aTimeWithoutANameIsWithinWhatIsSaid(String text) {
        assertThat(blocks(text)).containsExactly("Anna: I left because nobody wanted to take care of the cows.", "Ben: And then?");
    }

    @Test
    void whatAMessengerWritesIsWithinNothingThatIsSaid() {
        assertThat(blocks("[12/03/2024, 18:02:11] Mia: Are you there\n[12/03/2024, 18:03:11] maria left\n[12/03/2024, 18:04:11] Leo: Yes."))
                .contains("Mia: Are you there", "Leo: Yes.").noneMatch(block -> !block.startsWith("NOISE") && block.contains("maria"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#plumbing #diy", "👉 More: https://example.org/more", "Follow me: @mia", "1, 2, 3, done"})
    void marksOfChaptersAreNotJoinedWhateverSignsStandBesideThem(String beside) {
        String text = "0:00 Intro\n0:48 Tools you need\n7:30 New washer\n\nMost taps leak because the washer is worn out.\n\n" + beside;
        assertThat(blocks(text)).contains("Intro", "New washer", "Most taps leak because the washer is worn out.");
    }
}
