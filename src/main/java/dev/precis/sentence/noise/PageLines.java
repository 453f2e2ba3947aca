package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import java.util.List;
import java.util.Set;

/**
 * Tells sentences that belong to the page and not to its text: dates, bylines, credits, share bars, cookie notices,
 * calls to subscribe, trails of navigation. It goes by what a line is made of; words count only by their share of it,
 * so that a text about newsletters keeps its sentences. A real sentence lost is worse than a line of the page kept.
 */
public final class PageLines {
    /** What a sentence belongs to. */
    public enum Verdict {
        TEXT,
        /** To the text where text comes next in its paragraph, else to the page: it tells something in words of pages. */
        TEXT_BEFORE_TEXT,
        /**
         * To the text, beside what else it says, unless what stands before it in its paragraph still waits for text: how to get rid of what
         * pages ask for.
         */
        TEXT_BESIDE_TEXT,
        /**
         * To the page by its words, but it stands in a list, or is a sentence on a line of its own, where the text may say the same: "The
         * newsletter form checks the address", "Enter your password."
         */
        DOUBTFUL,
        /** To the page: who wrote what stands below it, and how long ago. What stands below is somebody's words. */
        POST_HEAD,
        PAGE;

        /** Whether it belongs to the text. */
        public boolean isText() {
            return this == TEXT || this == TEXT_BEFORE_TEXT || this == TEXT_BESIDE_TEXT;
        }

        /** Whether what stands below it in its block may be of the page, too. */
        public boolean isFurniture() {
            return this == PAGE || this == DOUBTFUL;
        }
    }

    /** A longer sentence is no line of a page. */
    private static final int MOST_WORDS = 40;

    private static final int LONGEST_PHRASES = 60;
    /** A longer sentence is no call. */
    static final int LONG = 25;
    /** A number by which somebody answers has no more words beside it, and no more letters. */
    private static final int LONGEST_ANSWER = 8;
    /** A sentence has at least one common word to so many. */
    private static final int MOST_WORDS_TO_ONE = 5;
    /** A line of so many words is short. */
    static final int SHORT = 12;

    private final CharIndex characters;
    private final char[] text;
    private final WordTable table;
    private final List<String> phrases;
    private final WordCursor words;
    /** Whether the text {@link PageWordCounter#stem} anywhere: most don't. */
    private final boolean anyStem;
    private final Set<String> tools;
    private final PageDates dates;
    private final PageLabels labels;
    private final FormLine formLine;
    private final Timetable timetable;
    private final PageCredits credits;
    private final PageWordCounter counter;
    private final MailNotices notices;

    private boolean doubted;

    public PageLines(CharIndex characters, PageWords words, WordCursor cursor) {
        this.characters = characters;
        this.text = characters.units();
        this.table = words.table();
        this.phrases = words.phrases();
        this.tools = words.toolPhrases();
        this.words = cursor;
        this.dates = new PageDates(characters, text, table, cursor);
        this.labels = new PageLabels(characters, text, table, cursor);
        this.formLine = new FormLine(characters, table, cursor);
        this.timetable = new Timetable(characters);
        this.credits = new PageCredits(characters, table, cursor);
        this.counter = new PageWordCounter(characters, table, cursor);
        this.anyStem = counter.stem(0, characters.length()) != null;
        this.notices = new MailNotices(characters);
    }

    /** What {@code text[from,to)} belongs to, which stands where {@code place} says. */
    public Verdict judge(int from, int to, SentenceShape shape, Place place) {
        if ((place == Place.ANSWER || place == Place.SAID) && shape.digits() > 0 && shape.words() <= LONGEST_ANSWER
                && shape.letters() <= LONGEST_ANSWER) {
            return Verdict.TEXT;
        }
        if (shape.letters() == 0) {
            return Verdict.PAGE;
        }
        if ((place == Place.HEADING || place == Place.SAID) && shape.end() == SentenceShape.End.QUESTION) {
            return Verdict.TEXT; // of a page of questions and answers, or of somebody who speaks to others, whatever is asked
        }
        if (notices.isIn(from, to, shape)) {
            return Verdict.PAGE;
        }
        if (shape.words() > MOST_WORDS) {
            return Verdict.TEXT;
        }
        if (place != Place.SAID) {
            boolean head = PostHead.is(characters.text(), from, to, shape);
            if (head || PageButtons.are(characters.text(), from, to, shape)) {
                return place == Place.ITEM ? Verdict.DOUBTFUL : head ? Verdict.POST_HEAD : Verdict.PAGE;
            }
        }
        boolean prose = place.isAmongSentences() && shape.end() != SentenceShape.End.NOTHING;
        if (isMadeForPages(from, to, shape, place, prose)) {
            boolean explained = place == Place.ITEM && formLine.explains(from, to) && !hasAddress(from, to);
            return !explained ? Verdict.PAGE : shape.end() == SentenceShape.End.STOP ? Verdict.TEXT : Verdict.DOUBTFUL;
        }
        if (!maySpeak(from, to, shape, place)) {
            return Verdict.TEXT;
        }
        Verdict verdict = judgeWords(from, to, shape, place == Place.HEADING, prose);
        if (verdict.isText()) {
            return verdict;
        }
        boolean step = place == Place.LINE && shape.end() == SentenceShape.End.STOP
                && saysOfItself(judgeWords(from, to, shape, false, true));
        return place == Place.ITEM || step ? Verdict.DOUBTFUL : Verdict.PAGE;
    }

    private static boolean saysOfItself(Verdict verdict) {
        return verdict.isText() && verdict != Verdict.TEXT_BEFORE_TEXT;
    }

    /** Whether its shape or its labels say that it belongs to the page: a date, a trail, a credit, a button. */
    private boolean isMadeForPages(int from, int to, SentenceShape shape, Place place, boolean prose) {
        boolean open = shape.end() == SentenceShape.End.NOTHING;
        boolean date = shape.digits() > 2 && dates.isDate(from, to, shape, open);
        // what ends in a stop is a sentence, where a word may be a single letter: "10:00开船。"
        int least = open ? shape.letters() : 2 * (shape.letters() + shape.unspaced());
        boolean crowded = shape.digits() + shape.signs() > least && shape.words() <= 20
                && !(prose && holdsWord(from, to));
        if ((date || crowded) && !formLine.isText(from, to, shape, date)
                && !timetable.holds(from, to, place == Place.ITEM)) {
            return true;
        }
        if (open && shape.signs() > 1 && dates.isTrail(from, to, shape)) {
            return true;
        }
        boolean bracketed = isBracketed(from, to);
        return bracketed && shape.words() <= 4 && !(prose && Punctuation.endsSentence(text[to - 2]))
                || isLabelled(bracketed ? from + 1 : from, to, shape, bracketed, date || prose) || credits.isIn(from, to)
                || !phrases.isEmpty() && to - from <= LONGEST_PHRASES && isMadeOfPhrases(from, to, prose);
    }

    /** Whether a label of pages opens it; before a date or in a sentence only one that isn't made for the text: "Next meeting: 10 May." */
    private boolean isLabelled(int from, int to, SentenceShape shape, boolean bracketed, boolean told) {
        return labels.isIn(from, to, shape, bracketed)
                && !(told && !bracketed && shape.digits() > 0 && formLine.isText(from, to, shape, false));
    }

    /** Whether it may speak to a visitor, so that all its words are worth a look. */
    private boolean maySpeak(int from, int to, SentenceShape shape, Place place) {
        if (shape.end() == SentenceShape.End.NOTHING) {
            return true;
        }
        if (place == Place.ITEM) {
            return false; // of a list of steps: "Click Next."
        }
        int opener = words.over(from, to).next() ? words.in(table) : PageWords.NO_WORD;
        if (shape.words() > SHORT && !(place != Place.INSIDE && shape.words() <= LONG) && !isSuspicious(from, to, opener)) {
            return false;
        }
        return shape.end() == SentenceShape.End.QUESTION || opensOrHoldsCue(from, to, shape, opener);
    }

    /**
     * Where the text of a sentence begins behind the credit of a picture ("Photo: Jane Doe | ") or the way to a video that
     * lost its line break; {@code from} if there is neither.
     */
    public int leadEnd(int from, int to) {
        return labels.leadEnd(from, to);
    }

    /** Takes a sentence that is text: what is mentioned twice the text is about. True if that is a thing that only pages have. */
    public boolean mentions(int from, int to) {
        return counter.mentions(from, to);
    }

    /** Whether somebody is spoken to behind the first two words: "closer to you", but not "You must" or "Schalten Sie". */
    boolean addressesInPassing(int from, int to) {
        words.over(from, to);
        return words.next() && words.next() && holdsAnother(PageWords.ADDRESS);
    }

    /** Whether a word of a kind stands behind the cursor. */
    private boolean holdsAnother(int kind) {
        while (words.next()) {
            if ((words.in(table) & kind) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is a sentence with a stop that some of the words hold together that any English text has ("to", "your"), and holds none
     * of those for what pages have.
     */
    public boolean isEnglish(int from, int to, SentenceShape shape) {
        int common = 0;
        for (words.over(from, to); words.next();) {
            int flags = words.in(table);
            if ((flags & PageWords.OF_PAGES) != 0) {
                return false;
            }
            common += (flags & (PageWords.FUNCTION | PageWords.ADDRESS)) != 0 && Punctuation.isLower(words.first()) ? 1 : 0;
        }
        boolean stopped = shape.end() == SentenceShape.End.STOP || shape.end() == SentenceShape.End.QUESTION;
        return stopped && common * MOST_WORDS_TO_ONE >= shape.words();
    }

    /** Whether the first word opens bylines, as "by" does; the cursor then stands on it. */
    public boolean opensByline(int from, int to) {
        return words.over(from, to).next() && (words.in(table) & PageWords.BYLINE) != 0;
    }

    /** Whether a word stands beside the figures, as names and units of measure do: "BP 120/80." */
    private boolean holdsWord(int from, int to) {
        for (words.over(from, to); words.next();) {
            if (words.length() > 1 && Punctuation.isLetterOrMark(words.first())) {
                return true;
            }
        }
        return false;
    }

    /** Whether phrases of pages take up a third of a short line. */
    private boolean isMadeOfPhrases(int from, int to, boolean prose) {
        int covered = 0;
        boolean wins = false;
        for (String phrase : phrases) {
            boolean held = characters.text().indexOf(phrase, from, to) >= 0;
            covered += held ? phrase.length() : 0;
            wins |= held && !tools.contains(phrase);
        }
        return covered * 3 >= to - from && (wins || !prose);
    }

    /**
     * Whether a closer look at a long sentence is worth it: its first word is something to do or someone spoken to, or
     * it holds "cookie" or "newsletter", which pages of all languages share.
     */
    private boolean isSuspicious(int from, int to, int opener) {
        int cues = PageWords.ACTION | PageWords.ADDRESS | PageWords.CHANNEL | PageWords.THING | PageWords.BYLINE;
        return anyStem && counter.stem(from, to) != null || opener != PageWords.NO_WORD && ((opener & cues) != 0 || text[from] == '©');
    }

    /**
     * Whether a sentence that ends in a stop may be addressed to a visitor: it opens with something to do, someone spoken to, a
     * label, a sign or what opens bylines, or holds an address or a word that only pages have. Few do, and the words of the others needn't
     * be looked up.
     */
    private boolean opensOrHoldsCue(int from, int to, SentenceShape shape, int opener) {
        if (opener == PageWords.NO_WORD) {
            return shape.words() <= SHORT;
        }
        boolean sign = text[from] == '(' || credits.hasCopyrightSign(from, to, shape);
        int cues = PageWords.ACTION | PageWords.BYLINE | (shape.words() <= LONG ? PageWords.ADDRESS : 0)
                | (shape.words() <= SHORT ? PageWords.LABEL : 0);
        words.over(from, to);
        return sign || (opener & cues) != 0 || hasAddress(from, to) || holdsAnother(PageWords.STRONG);
    }

    /** Whether it calls on a visitor of the page or says who made it, never in doubt. */
    private Verdict judgeWords(int from, int to, SentenceShape shape, boolean heading, boolean prose) {
        PageWordCounts counts = counter.count(from, to, prose);
        VisitorCall call = new VisitorCall(counts, shape, prose, heading);
        boolean states = call.states();
        doubted |= !states && prose && counts.strong > 0;
        if (credits.isCopyright(from, to, shape, counts)) {
            return Verdict.PAGE;
        }
        if (states) {
            return Verdict.TEXT;
        }
        if (call.tellsHowToUndo()) {
            return Verdict.TEXT_BESIDE_TEXT;
        }
        if (calls(call, from, to)) {
            return Verdict.PAGE;
        }
        return call.tellsInWordsOfPages() ? Verdict.TEXT_BEFORE_TEXT : Verdict.TEXT;
    }

    private boolean calls(VisitorCall call, int from, int to) {
        return call.leadsToAddress() && hasAddress(from, to) || call.isMadeOfLabels()
                || call.hasContent() && (call.isCommand(isFollowedByHere(from, to)) || call.isOfPages() || call.isByline());
    }

    /** "Click here". */
    private boolean isFollowedByHere(int from, int to) {
        int at = characters.nextBlank(from, to);
        return characters.text().startsWith(" here ", at) || characters.text().startsWith(" here.", at);
    }

    /** Whether a sentence of running text was taken for one of the page, which it isn't where the text is about what pages have. */
    public boolean hasDoubted() {
        return doubted;
    }

    private boolean isBracketed(int from, int to) {
        char open = text[from];
        char close = text[to - 1] == '.' && to - from > 2 ? text[to - 2] : text[to - 1];
        return open == '(' && close == ')' || open == '[' && close == ']' || open == '（' && close == '）' || open == '【' && close == '】';
    }

    /** Whether it names an address: of a page, of a mailbox, of an account. */
    private boolean hasAddress(int from, int to) {
        for (int i = characters.nextMark(from, to); i < to; i = characters.nextMark(i + 1, to)) {
            boolean address = switch (text[i]) {
                case '@' -> i + 3 < to && Punctuation.isLetterOrMark(text[i + 1]);
                case ':' -> i + 3 < to && text[i + 1] == '/' && text[i + 2] == '/';
                case '.' -> i - 3 >= from && text[i - 1] == 'w' && text[i - 2] == 'w' && text[i - 3] == 'w';
                default -> false;
            };
            if (address) {
                return true;
            }
        }
        return false;
    }
}
