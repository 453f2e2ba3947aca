package dev.precis.source.transcript;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCount;
import dev.precis.source.line.DialogueTurns;
import dev.precis.source.line.TextLines;
import java.util.Locale;

/**
 * Tells what the lines of a transcript, of subtitles or of a chat are, by the times in them: {@code 00:00:01.000 -->
 * 00:00:03.500}, {@code 0:03}, {@code mia  8:05 PM}, {@code [12/03/2024, 18:02:11] Mia: …}. Linear: a line is looked at a
 * bounded number of times.
 */
public final class TranscriptLines {
    /** How a text gives its times. */
    public enum Style {
        /** It gives none, or hardly any: it is no transcript. */
        NONE,
        /** Times of cues, with an arrow. */
        CUES,
        /** Times on lines of their own, alone or beside a name. */
        CLOCK,
        /** Times in front of each message, or names in angles. */
        CHAT,
        /** No times, and angles in front of the turns. */
        CAPTIONS
    }

    /** What a line is. */
    public enum Kind {
        TEXT,
        /** Times, numbers, marks of the file, reactions: no text. */
        MARK,
        /** Names who speaks from the next line on. */
        SPEAKER,
        /** A message or a piece of speech behind a time. */
        STAMPED
    }

    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int LONGEST_STAMPED = 60;
    private static final int FEWEST_CLOCKS = 3;
    private static final int FEWEST_MESSAGES = 2;
    /** One cue to so many lines makes subtitles; fewer are quoted in another text. */
    private static final int LINES_TO_A_CUE = 8;
    private static final String FILE_MARK = "WEBVTT";

    private final TextLines lines;
    private final String text;
    private final Style style;
    private int textFrom;
    private int nameFrom;
    private int nameTo;
    /** Where the time behind a name opens. */
    private int stampFrom;
    private boolean inNote;
    private final StampForms forms = new StampForms();
    /** Whether the first line of most cues says who speaks, and nothing else. */
    private boolean cuesAreNamed;
    /** Whether lines of their own name who writes, and at what time of day. */
    private boolean headed;
    /** Whether names in angles open the messages, and no times. */
    private boolean angled;
    /** Whether names of who writes stand on the lines above the times. */
    private boolean stacked;
    /** Whether a span without brackets is the time of the line that was looked at last. */
    private boolean spanned;
    /** Who speaks, as the line before the one that is asked for says; empty where it says nothing. */
    private String writer = "";

    private TranscriptLines(TextLines lines, boolean told) {
        this.lines = lines;
        this.text = lines.text();
        this.style = style(told);
    }

    /**
     * Looks at the lines of a text.
     *
     * @param told whether the caller says that it is a transcript
     */
    public static TranscriptLines of(TextLines lines, boolean told) {
        return new TranscriptLines(lines, told);
    }

    /** What kind of transcript the lines are; {@link Style#NONE} if they are none. */
    public Style style() {
        return style;
    }

    private Style style(boolean told) {
        int cues = 0;
        int namedCues = 0;
        int clocks = 0;
        int named = 0;
        int messages = 0;
        int fromStartForSure = 0;
        int labelled = 0;
        boolean fromStart = false;
        boolean recorded = false;
        StackedNames above = new StackedNames();
        for (int line = 0; line < lines.count(); line++) {
            char first = text.charAt(start(line));
            boolean mayOpen = first >= '0' && first <= '9' || first == '[' || first == '(';
            if (mayOpen && ClockStamp.isCue(text, lines.start(line), lines.end(line))) {
                cues++;
                namedCues += isNameOfCue(line + 1) ? 1 : 0;
            } else if (mayOpen && isStamped(line)) {
                if (textFrom == lines.end(line) && !spanned) {
                    clocks++;
                    if (isNameAlone(line - 1) && isFollowedByText(line)) {
                        above.add(lines.written(line - 1));
                    }
                } else if (isHead(textFrom, lines.end(line))) {
                    named++;
                } else if (messageLabel(textFrom, lines.end(line)) > 0) {
                    messages++;
                    forms.add(text, start(line), lines.end(line));
                } else {
                    fromStart |= messages == 0 && clocks == 0 && isZero(start(line));
                    clocks += fromStart ? 1 : 0;
                    fromStartForSure += fromStart && (spanned || first == '[' || first == '(') ? 1 : 0;
                }
            } else if (timedLabel(line) > 0) {
                clocks++;
                labelled++;
            } else if (isNamed(line)) {
                recorded |= named == 0 && isOfRecording(stampFrom, lines.end(line));
                named++;
            }
        }
        boolean file = lines.count() > 0 && text.startsWith(FILE_MARK, start(0));
        if (file || cues > 0 && (cues * LINES_TO_A_CUE >= lines.count() || told)) {
            cuesAreNamed = cues > 1 && namedCues * 4 >= cues * 3;
            return Style.CUES;
        }
        if (messages >= FEWEST_MESSAGES && messages * 4 >= lines.count() || messages > 0 && told) {
            return Style.CHAT;
        }
        angled = AngledNames.open(lines);
        if (angled) {
            return Style.CHAT;
        }
        stacked = above.areAbove(clocks, lines);
        headed = (named >= FEWEST_MESSAGES || stacked) && !fromStart && !recorded;
        boolean many = (clocks + named) * 5 >= lines.count();
        boolean enough = clocks >= FEWEST_CLOCKS || named >= FEWEST_MESSAGES || fromStartForSure >= FEWEST_MESSAGES || stacked
                || labelled >= FEWEST_MESSAGES && labelled == lines.count();
        if (many && enough || told && clocks + named > 0) {
            return Style.CLOCK;
        }
        return TurnAngles.partTurns(lines) ? Style.CAPTIONS : Style.NONE;
    }

    /** Whether a time counts from the start of a recording, or to the second. */
    private boolean isOfRecording(int from, int to) {
        return SpelledTime.start(text, nameFrom, to) == from || isZero(from) || StampForms.hasSeconds(text, from, to);
    }

    /** Whether the first time of a recording opens at a place: 0:00, 00:00:01. */
    private boolean isZero(int from) {
        int i = from;
        i += text.charAt(i) == '[' || text.charAt(i) == '(' ? 1 : 0;
        while (text.charAt(i) == '0') {
            i++;
        }
        return text.charAt(i) == ':';
    }

    /** Whether a time opens a line; {@link #textFrom} is then where the text behind it starts. */
    private boolean isStamped(int line) {
        int from = start(line);
        textFrom = ClockStamp.spanEnd(text, from, lines.end(line));
        spanned = textFrom > from;
        textFrom = spanned ? textFrom : ClockStamp.end(text, from, lines.end(line));
        return textFrom > from;
    }

    /** Where a line starts, past marks that nobody sees. */
    private int start(int line) {
        int from = ClockStamp.skipSpace(text, lines.start(line), lines.end(line));
        return from < lines.end(line) ? from : lines.start(line);
    }

    /** Whether {@code text[from,to)} says who writes to whom, and nothing else: "From Anna Berg to Everyone:". */
    private boolean isHead(int from, int to) {
        if (text.charAt(to - 1) != ':' || to - from > 2 * LONGEST_NAME) {
            return false;
        }
        name(from, to - 1);
        return nameFrom > from;
    }

    /** Finds the name in "From Anna Berg to Everyone": all of it where these words are missing. */
    private void name(int from, int to) {
        nameFrom = from;
        nameTo = to;
        int wordFrom = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            String word = text.substring(wordFrom, i).toLowerCase(Locale.ROOT);
            if (wordFrom == from && i < to && ChatWords.FROM.contains(word)) {
                nameFrom = ClockStamp.skipSpace(text, i, to);
            } else if (nameFrom > from && wordFrom > nameFrom && ChatWords.TO.contains(word)) {
                nameTo = wordFrom;
                break;
            }
            wordFrom = ClockStamp.skipSpace(text, i, to);
            i = Math.max(i, wordFrom - 1);
        }
        nameTo = Runs.start(text, nameFrom, nameTo, Character::isWhitespace);
    }

    /**
     * Length of what names the writer in front of a message ("Mia: ", "<mia> "), 0 where nothing does; {@link #nameFrom} and
     * {@link #nameTo} then hold the name.
     */
    private int messageLabel(int from, int to) {
        if (from >= to) {
            return 0;
        }
        boolean angled = text.charAt(from) == '<';
        int stop = Math.min(to, from + LONGEST_NAME + 1);
        int words = 1;
        for (int i = from + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (angled ? c == '>' : c == ':' && (i + 1 == to || Character.isWhitespace(text.charAt(i + 1)))) {
                name(angled ? from + 1 : from, i);
                return i + 1 - from;
            }
            words += c == ' ' ? 1 : 0;
            if (words > MOST_WORDS_OF_NAME || ".!?,;\"".indexOf(c) >= 0 && (i + 1 == to || c != '.')) {
                return 0;
            }
        }
        return 0;
    }

    /** Length of a name with the time in brackets in front of what is said: "Hofer (00:00:29): ", "SPEAKER_00 [00:00:01]: "; the name is then noted. */
    private int timedLabel(int line) {
        int from = start(line);
        int label = DialogueTurns.labelLength(text, from, lines.end(line));
        String name = text.substring(from, from + label);
        int open = from + Math.max(name.lastIndexOf('('), name.lastIndexOf('['));
        int close = from + Math.max(name.lastIndexOf(')'), name.lastIndexOf(']'));
        if (open <= from || close < open || ClockStamp.end(text, open, close + 1) != close + 1) {
            return 0;
        }
        nameFrom = from;
        nameTo = text.charAt(open - 1) == ' ' ? open - 1 : open;
        return label;
    }

    /** Whether a line is a name and a time behind it: "mia  8:05 PM", "[Anna Berg] 10:02:14"; the name is then noted. */
    private boolean isNamed(int line) {
        int from = lines.start(line);
        int to = lines.end(line);
        if (to - from > LONGEST_STAMPED) {
            return false;
        }
        int spelled = SpelledTime.start(text, from, to);
        if (spelled < to) {
            stampFrom = spelled;
            return SpelledTime.isSetOff(text, from, spelled) && !isTimedInWords(line + 1) && closeName(from, spelled);
        }
        char last = text.charAt(to - 1);
        boolean mayEnd = last >= '0' && last <= '9' || last == 'M' || last == 'm' || last == '.' || last == ']' || last == ')';
        if (!mayEnd) {
            return false;
        }
        int words = 1;
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            boolean opens = c >= '0' && c <= '9' || c == '[' || c == '(';
            boolean border = Character.isWhitespace(before) || before == 0xA0;
            if (opens && border && ClockStamp.end(text, i, to) == to) {
                stampFrom = i;
                return closeName(from, i);
            }
            words += !border && Character.isWhitespace(c) ? 1 : 0;
            if (words > MOST_WORDS_OF_NAME + 1 || ".!?;:".indexOf(before) >= 0 && border || c == ',' && i > from + LONGEST_NAME) {
                return false;
            }
        }
        return false;
    }

    /** Notes a name in front of a time: two blanks part them, a bracket or a dash, or a single blank behind words in capitals. */
    private boolean closeName(int from, int stamp) {
        int to = MessageDay.nameEnd(text, from, stamp);
        boolean bracketed = to - from > 2 && text.charAt(from) == '[' && text.charAt(to - 1) == ']';
        nameFrom = bracketed ? from + 1 : from;
        nameTo = bracketed ? to - 1 : to;
        int colon = text.indexOf(':', from, stamp);
        if (colon > 0 && text.substring(colon, stamp).chars().anyMatch(Character::isDigit)) {
            return false; // what a date stands for: "Departure: 3 May 2024, 9:30"
        }
        if (nameTo <= nameFrom || nameTo - nameFrom > LONGEST_NAME || !Character.isLetter(text.charAt(nameFrom))
                || LineEnds.closes(text, nameFrom, nameTo)) {
            return false;
        }
        return bracketed || stamp - to > 1 || text.charAt(stamp - 1) == '\t' || areCapitalised(nameFrom, nameTo);
    }

    private boolean areCapitalised(int from, int to) {
        int words = WordCount.of(text, from, to);
        int capitals = 0;
        for (int i = from; i < to; i++) {
            boolean opens = i == from || Character.isWhitespace(text.charAt(i - 1));
            capitals += opens && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return words > 1 && capitals == words;
    }

    /** Whether a line holds a few words with capitals and nothing else. */
    private boolean isNameAlone(int line) {
        return line >= 0 && lines.length(line) <= LONGEST_NAME && Character.isLetter(lines.last(line))
                && areCapitalised(lines.start(line), lines.end(line));
    }

    /** Whether something stands between the time on a line and the next name and time: in results of a race nothing does. */
    private boolean isFollowedByText(int line) {
        return line + 2 >= lines.count() || !(isStamped(line + 2) && textFrom == lines.end(line + 2));
    }

    private boolean isTimedInWords(int line) {
        return line < lines.count() && SpelledTime.start(text, lines.start(line), lines.end(line)) < lines.end(line);
    }

    /** Whether a line names who writes below the next one, which is nothing but a time. */
    private boolean isNameAboveTime(int line) {
        return stacked && line + 1 < lines.count() && isNameAlone(line) && isStamped(line + 1) && textFrom == lines.end(line + 1);
    }

    /** Whether the text is a chat whose lines were typed: their ends mean something. */
    public boolean isTyped() {
        return style == Style.CHAT || style == Style.CLOCK && headed;
    }

    /** What a line is; asked in the order of the text. What it holds is then told by {@link #textFrom()} and the name's offsets. */
    public Kind kind(int line) {
        noteNobody(lines.start(line));
        if (style == Style.CUES) {
            return kindOfCueLine(line);
        }
        if (style == Style.CAPTIONS) {
            return Kind.TEXT;
        }
        String writerAbove = writer;
        writer = "";
        int to = lines.end(line);
        if (Reactions.areAll(text, lines.start(line), to)) {
            return Kind.MARK;
        }
        if (isNameAboveTime(line)) {
            noteNobody(lines.start(line));
            nameTo = to;
            return Kind.SPEAKER;
        }
        if (isStamped(line)) {
            if (textFrom == to || ClockStamp.isCue(text, lines.start(line), to)) {
                return Kind.MARK;
            }
            if (isHead(textFrom, to)) {
                return Kind.SPEAKER;
            }
            noteNobody(textFrom);
            int label = messageLabel(textFrom, to);
            if (style == Style.CLOCK && label > 0 && DialogueTurns.labelLength(text, textFrom, to) == 0) {
                label = 0;
                noteNobody(textFrom);
            }
            if (label > 0 || !isSaid(line)) {
                textFrom = ClockStamp.skipSpace(text, textFrom + label, to);
                boolean notice = textFrom < to && ChatNotices.isNotice(text, textFrom, to, text.substring(nameFrom, nameTo));
                return textFrom == to ? Kind.SPEAKER : notice ? Kind.MARK : Kind.STAMPED;
            }
        }
        noteNobody(lines.start(line));
        boolean named = angled && lines.first(line) == '<';
        int label = style == Style.CLOCK ? timedLabel(line) : named ? messageLabel(lines.start(line), to) : 0;
        if (label > 0) {
            textFrom = ClockStamp.skipSpace(text, start(line) + label, to);
            return textFrom == to ? Kind.SPEAKER : Kind.STAMPED;
        }
        if (isNamed(line)) {
            writer = text.substring(nameFrom, nameTo);
            return Kind.SPEAKER;
        }
        return ChatNotices.isNotice(text, textFrom, to, writerAbove) ? Kind.MARK : Kind.TEXT;
    }

    /** The text of a line starts there, and nothing in front of it names who speaks. */
    private void noteNobody(int from) {
        textFrom = from;
        nameFrom = from;
        nameTo = from;
    }

    /** Whether the time that opens a line is part of what is said: the times of messages stand in lines of their own, or are written otherwise. */
    private boolean isSaid(int line) {
        return (style == Style.CLOCK ? headed : forms.areMarked()) && StampForms.isBare(text, start(line), lines.end(line));
    }

    private Kind kindOfCueLine(int line) {
        if (lines.opensGroup(line)) {
            inNote = isFileMark(line);
        }
        boolean cue = ClockStamp.isCue(text, lines.start(line), lines.end(line));
        boolean beforeCue = line + 1 < lines.count() && ClockStamp.isCue(text, lines.start(line + 1), lines.end(line + 1));
        boolean underCue = line > 0 && ClockStamp.isCue(text, lines.start(line - 1), lines.end(line - 1));
        boolean identifier = beforeCue && (lines.opensGroup(line) || isNumber(line) && !underCue);
        if (cuesAreNamed && underCue && isNameOfCue(line)) {
            nameTo = lines.end(line);
            return Kind.SPEAKER;
        }
        return inNote || cue || identifier ? Kind.MARK : Kind.TEXT;
    }

    /** Whether a line under the times of a cue is made of a few words with capitals, and what is said stands below: "Hansen, Lise". */
    private boolean isNameOfCue(int line) {
        if (line + 1 >= lines.count() || lines.opensGroup(line + 1) || lines.length(line) > LONGEST_NAME
                || LineEnds.closes(text, lines.start(line), lines.end(line)) || lines.last(line) == ':') {
            return false;
        }
        return !ClockStamp.isCue(text, lines.start(line + 1), lines.end(line + 1)) && areCapitalised(lines.start(line), lines.end(line));
    }

    /** Whether a line opens the head of a file of subtitles, a note or a style in it. */
    private boolean isFileMark(int line) {
        int from = start(line);
        int end = Runs.end(text, from, lines.end(line), Character::isLetter);
        return switch (text.substring(from, end)) {
            case FILE_MARK -> true;
            case "NOTE", "STYLE", "REGION" -> end == lines.end(line) || Character.isWhitespace(text.charAt(end));
            default -> false;
        };
    }

    private boolean isNumber(int line) {
        return Runs.end(text, lines.start(line), lines.end(line), Punctuation::isAsciiDigit) == lines.end(line);
    }

    /** Where the text of the line starts that {@link #kind} was asked for last. */
    public int textFrom() {
        return textFrom;
    }

    /** Where the name starts that the line holds. */
    public int nameFrom() {
        return nameFrom;
    }

    /** Where that name ends: {@link #nameFrom()} where it holds none. */
    public int nameTo() {
        return nameTo;
    }
}
