package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Syllables;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.List;

/**
 * Lines that say when something was published, or by which way a page is reached. What happens at a time or on a day is text: where no
 * capitals tell names from other words, what is said beside the date tells.
 */
record PageDates(CharIndex characters, char[] text, WordTable table, WordCursor words) {
    /** "Posted by Jane Doe on March": a label has no more words beside its date. */
    private static final int MOST_BESIDE_DATE = 7;
    /** Without a label it has fewer still. */
    private static final int MOST_WITHOUT_LABEL = 5;
    private static final int MOST_WORDS = 12;
    /** A letter beside a date may be the rest of a weekday: "5月3日（土）". */
    private static final int FEWEST_SAID = 2;
    /** A clause of a script that writes no stops has as many letters beside its date. */
    private static final int FEWEST_OF_CLAUSE = 10;
    /** Shorter words behind a time belong to it as often as not: "Uhr", "AM", "CEST". */
    private static final int FEWEST_OF_EVENT = 5;
    /** Scripts that have no capitals begin with Hebrew. */
    private static final char FIRST_WITHOUT_CAPITALS = 0x590;
    /** What dates are counted in where no blank parts it from the figures. */
    private static final List<String> UNITS = WordLists.SHARED.words(Section.PAGE_DATE);

    /**
     * Numbers that make a date or a time, and few words beside them; where a stop ends it, the first is a label ("Published") or all have
     * capitals.
     */
    boolean isDate(int from, int to, SentenceShape shape, boolean open) {
        if (shape.words() > MOST_WORDS) {
            return false;
        }
        int wordCount = 0;
        boolean label = false;
        boolean event = false;
        Figures figures = new Figures();
        words.over(from, to);
        while (words.next()) {
            boolean figure = Punctuation.isDigit(words.first());
            if (figure) {
                figures.add(from, to);
            } else {
                label |= wordCount == 0 && (words.in(table) & (PageWords.LABEL | PageWords.FUNCTION)) == PageWords.LABEL;
                event |= words.length() >= FEWEST_OF_EVENT && (words.in(table) & PageWords.LABEL) == 0;
                wordCount++;
            }
            if (!open && !label && (figure ? isInflected() : Punctuation.isLower(words.first()))) {
                return false;
            }
        }
        boolean unstopped = Syllables.writes(text[from]) || Syllables.writes(text[to - 1]);
        int said = saidBeside(from, to);
        if (!label && said >= (unstopped ? FEWEST_OF_CLAUSE : FEWEST_SAID) && (!open || unstopped)) {
            return false;
        }
        if (open && figures.areTimeAlone() && isTime(from) && (event || said >= FEWEST_OF_EVENT)) {
            return false;
        }
        int mostWords = Math.min(open ? 2 * figures.count : figures.count, MOST_WITHOUT_LABEL);
        return figures.areDate() && wordCount <= (label ? Math.max(MOST_BESIDE_DATE, mostWords) : mostWords);
    }

    /** What the numbers of a line make together. */
    private final class Figures {
        private int count;
        private boolean year;
        private boolean day;
        private boolean time;
        /** Year, month and day in one: "2024-05-03". */
        private boolean full;

        /** Takes the word of figures that was read last. */
        void add(int from, int to) {
            int length = words.end() - words.start();
            char c = words.first();
            boolean cited = words.start() > from && (text[words.start() - 1] == '(' || text[words.start() - 1] == '[');
            count++;
            year |= length == 4 && (c == '1' || c == '2') && !cited;
            day |= length <= 2 || length <= 4 && !Punctuation.isDigit(text[words.end() - 1]);
            time |= length <= 2 && words.end() < to - 1 && text[words.end()] == ':' && Punctuation.isDigit(text[words.end() + 1]);
            full |= length == 10 && text[words.start() + 4] == '-';
        }

        boolean areDate() {
            return time || full || year && day;
        }

        boolean areTimeAlone() {
            return time && !year && !full;
        }
    }

    /** Whether a word of figures has an ending, as figures have in sentences: "18:30-kor", "18:30'da". */
    private boolean isInflected() {
        for (int i = words.start() + 1; i + 1 < words.end(); i++) {
            if (!Punctuation.isLetterOrDigit(text[i]) && Punctuation.isLower(text[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time of day opens a line and nothing in front of it: what follows happens then. */
    private boolean isTime(int from) {
        int i = Runs.end(text, from, text.length, Punctuation::isDigit);
        return i > from && i < text.length && text[i] == ':';
    }

    /** How many letters of scripts without capitals there are beside what dates and times are counted in. */
    private int saidBeside(int from, int to) {
        int said = 0;
        for (int i = from; i < to; i++) {
            if (text[i] >= FIRST_WITHOUT_CAPITALS && Character.isLetter(text[i])) {
                int unit = unitAt(i);
                said += unit == 0 ? 1 : 0;
                i += Math.max(0, unit - 1);
            }
        }
        return said;
    }

    private int unitAt(int at) {
        for (String unit : UNITS) {
            if (characters.text().startsWith(unit, at)) {
                return unit.length();
            }
        }
        return 0;
    }

    /** "Home > News > World": two signs between spaces and more, and few words between them. */
    boolean isTrail(int from, int to, SentenceShape shape) {
        int separators = 0;
        for (int i = from + 1; i + 1 < to; i++) {
            if (isSeparator(text[i]) && Punctuation.isSpace(text[i - 1]) && Punctuation.isSpace(text[i + 1])) {
                separators++;
            }
        }
        return separators > 1 && shape.words() - separators <= 4 * (separators + 1);
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case '>', '»', '›', '|', '·', '•', '→', '/', '¦', '▸', '▶', '‣', '●' -> true;
            default -> false;
        };
    }
}
