package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import java.util.List;

/**
 * Tells sentences that belong to the page and not to its text: dates, bylines, credits, share bars, cookie notices,
 * calls to subscribe, trails of navigation. It goes by what a line is made of; words count only by their share of it,
 * so that a text about newsletters keeps its sentences. A real sentence lost is worse than a line of the page kept.
 */
public final class PageLines {
    /** A longer sentence is no line of a page. */
    private static final int MOST_WORDS = 40;

    private static final int LONGEST_PHRASES = 60;
    private static final int LONGEST_LABEL = 40;
    /** "En savoir plus." has no more words than this. */
    private static final int LONGEST_OF_LABELS = 4;
    /** The two words that pages of all languages share, whatever their first letter's case. */
    private static final String CREDIT = "contributed to this ";
    /** A credit stands no further from a sentence's end. */
    private static final int LONGEST_CREDIT = 50;
    private static final String SCROLL_DOWN = "Scroll down for video";
    /** A picture's credit before a bar is no longer. */
    private static final int LONGEST_CAPTION = 80;
    private static final int LONG = 25;
    private static final int SHORT = 12;

    private final CharIndex characters;
    private final char[] text;
    private final WordTable table;
    private final List<String> phrases;
    private final WordCursor words;
    /** Whether the text {@link #holdsStem} anywhere: most don't. */
    private final boolean anyStem;
    private final boolean anyBar;

    private int content;
    private int cues;
    private int strong;
    private int things;
    private int address;
    private int capitalized;
    private int lowered;
    private int numbers;
    private int labels;
    private int count;
    private int first;
    private int second;

    public PageLines(CharIndex characters, PageWords words, WordCursor cursor) {
        this.characters = characters;
        this.text = characters.units();
        this.table = words.table();
        this.phrases = words.phrases();
        this.words = cursor;
        this.anyBar = characters.has('|');
        this.anyStem = holdsStem(0, characters.length());
    }

    /**
     * Whether {@code text[from,to)} belongs to the page.
     *
     * @param heading whether it looks like a heading, as many lines of a page do
     * @param edge whether it is the first or last of its block: long sentences elsewhere are looked at less closely
     */
    public boolean holds(int from, int to, SentenceShape look, boolean heading, boolean edge) {
        if (look.letters() == 0) {
            return true;
        }
        if (look.words() > MOST_WORDS) {
            return false;
        }
        boolean open = look.end() == SentenceShape.End.NOTHING;
        if (look.digits() + look.signs() > (open ? 1 : 2) * look.letters() && look.words() <= 20) {
            return true;
        }
        if (look.digits() > 2 && isDate(from, to, look, open)) {
            return true;
        }
        if (open && look.signs() > 1 && isTrail(from, to, look)) {
            return true;
        }
        boolean bracketed = isBracketed(from, to);
        if (bracketed && look.words() <= 4 || isLabelled(bracketed ? from + 1 : from, to, look, bracketed) || isCredit(from, to)) {
            return true;
        }
        if (!phrases.isEmpty() && to - from <= LONGEST_PHRASES && isMadeOfPhrases(from, to)) {
            return true;
        }
        if (open) {
            return isAddressed(from, to, look, heading);
        }
        int opener = words.over(from, to).next() ? words.in(table) : PageWords.NO_WORD;
        if (look.words() > SHORT && !(edge && look.words() <= LONG) && !isSuspicious(from, to, opener)) {
            return false;
        }
        return (look.end() == SentenceShape.End.QUESTION || maySpeak(from, to, look, opener)) && isAddressed(from, to, look, heading);
    }

    /**
     * Where the text of a sentence begins behind the credit of a picture ("Photo: Jane Doe | ") or the way to a video that
     * lost its line break; {@code from} if there is neither.
     */
    public int leadEnd(int from, int to) {
        if (text[from] == 'S' && characters.text().startsWith(SCROLL_DOWN, from)) {
            int end = from + SCROLL_DOWN.length();
            end += end < to && text[end] == 's' ? 1 : 0;
            return end + 1 < to && text[end] == ' ' && !Punctuation.isLower(text[end + 1]) ? end + 1 : from;
        }
        if (!anyBar) {
            return from;
        }
        int bar = characters.text().indexOf(" | ", from, Math.min(to, from + LONGEST_CAPTION));
        int colon = bar < 0 ? -1 : labelEnd(from, Math.min(bar, from + LONGEST_LABEL));
        return colon > from && areLabels(from, colon, 1) ? bar + 3 : from;
    }

    /** Whether the first word opens bylines, as "by" does; the cursor then stands on it. */
    public boolean opensByline(int from, int to) {
        return words.over(from, to).next() && (words.in(table) & PageWords.BYLINE) != 0;
    }

    /** Whether phrases of pages take up a third of a short line. */
    private boolean isMadeOfPhrases(int from, int to) {
        int covered = 0;
        for (String phrase : phrases) {
            covered += characters.text().indexOf(phrase, from, to) >= 0 ? phrase.length() : 0;
        }
        return covered * 3 >= to - from;
    }

    /**
     * Whether a closer look at a long sentence is worth it: its first word is something to do or someone spoken to, or
     * it holds one of the two words that pages of all languages share.
     */
    private boolean isSuspicious(int from, int to, int opener) {
        int cues = PageWords.ACTION | PageWords.ADDRESS | PageWords.CHANNEL | PageWords.THING | PageWords.BYLINE;
        return anyStem && holdsStem(from, to) || opener != PageWords.NO_WORD && ((opener & cues) != 0 || text[from] == '©');
    }

    /** Whether "cookie" or "newsletter" stands in it, alone or in a longer word, with a capital or without. */
    private boolean holdsStem(int from, int to) {
        return characters.contains("ookie", from, to) || characters.contains("ewsletter", from, to);
    }

    /**
     * Whether a sentence that ends in a stop may be addressed to a visitor: it opens with something to do, someone spoken to, a
     * label, a sign or what opens bylines, or holds an address or a word that only pages have. Few do, and the words of the others needn't be
     * looked up.
     */
    private boolean maySpeak(int from, int to, SentenceShape look, int opener) {
        if (opener == PageWords.NO_WORD) {
            return look.words() <= SHORT;
        }
        boolean sign = text[from] == '(' || text[from] == '©' || text[from] == 'ⓒ' || look.words() <= SHORT && hasCopyrightSign(from, to);
        int cues = PageWords.ACTION | PageWords.BYLINE | (look.words() <= LONG ? PageWords.ADDRESS : 0)
                | (look.words() <= SHORT ? PageWords.LABEL : 0);
        return sign || (opener & cues) != 0 || hasAddress(from, to) || holdsStrongWord(from, to);
    }

    /** Whether a word that only pages have stands in it, alone or behind a hyphen. */
    private boolean holdsStrongWord(int from, int to) {
        for (words.over(from, to); words.next();) {
            if ((words.in(table) & PageWords.STRONG) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddressed(int from, int to, SentenceShape look, boolean heading) {
        read(from, to);
        boolean open = look.end() == SentenceShape.End.NOTHING;
        boolean tells = (first & PageWords.ACTION) != 0;
        if (isCopyright(from, to, look) || content <= 8 && (open || tells || cues * 2 >= content) && hasAddress(from, to)) {
            return true;
        }
        if (labels == count && count > 1 && count <= LONGEST_OF_LABELS) {
            return true;
        }
        if (content == 0) {
            return false;
        }
        if (((first & PageWords.COMMAND) == PageWords.COMMAND || tells && isFollowedByHere(from, to)) && look.words() <= LONG) {
            return true;
        }
        if (cues == content && look.words() <= SHORT && (content > 1 && (strong > 0 || tells) || open)) {
            return true;
        }
        boolean mostly = cues * 2 >= content && cues > 1;
        if (mostly && strong > 0 && (tells || address > 0 || open && !heading || things > 0 && cues * 3 >= content * 2)) {
            return true;
        }
        if (open && strong > 2 && strong * 2 > content) {
            return true;
        }
        if (mostly && cues > 2 && (tells || open && !heading || address > 0 && cues * 4 >= content * 3)) {
            return true;
        }
        if (cues > 2 && address > 0 && cues * 5 >= content * 2 && strong > 0) {
            return true;
        }
        if (look.end() == SentenceShape.End.QUESTION && content <= 3 && cues * 2 >= content && (strong > 0 || cues > 1 || tells)) {
            return true;
        }
        if (open && capitalized > 2 && lowered == 0 && cues > 2 && cues * 3 >= content * 2) {
            return true;
        }
        if ((open || lowered == 0) && look.words() <= SHORT && (first & PageWords.LABEL) != 0 && (second & PageWords.BYLINE) != 0) {
            return true;
        }
        return isByline(look, open);
    }

    /** "Click here". */
    private boolean isFollowedByHere(int from, int to) {
        int at = characters.nextBlank(from, to);
        return characters.text().startsWith(" here ", at) || characters.text().startsWith(" here.", at);
    }

    private boolean isCopyright(int from, int to, SentenceShape look) {
        if (look.words() <= SHORT && hasCopyrightSign(from, to) || characters.text().startsWith("(c) ", from) || text[from] == '©'
                || text[from] == 'ⓒ') {
            return true;
        }
        return (first & PageWords.THING) != 0 && numbers > 0 && characters.text().regionMatches(true, from, "copyright", 0, 9);
    }

    /** Whether the sign stands on its own: inside a word it is a letter that was decoded wrongly, or the word's brand. */
    private boolean hasCopyrightSign(int from, int to) {
        int at = characters.hasRareMarks() ? characters.text().indexOf('©', from, to) : -1;
        return at > from && Punctuation.isSpace(text[at - 1]);
    }

    private void read(int from, int to) {
        content = 0;
        cues = 0;
        strong = 0;
        things = 0;
        address = 0;
        capitalized = 0;
        lowered = 0;
        numbers = 0;
        labels = 0;
        first = 0;
        second = 0;
        count = 0;
        words.over(from, to);
        while (words.next()) {
            char c = words.first();
            int flags = words.in(table);
            labels += (flags & PageWords.LABEL) != 0 ? 1 : 0;
            count++;
            first = count == 1 ? flags : first;
            second = count == 2 ? flags : second;
            if (Punctuation.isDigit(c)) {
                numbers++;
                continue;
            }
            if (Punctuation.isLower(c)) {
                lowered += words.length() > 3 ? 1 : 0;
            } else {
                capitalized++;
            }
            if ((flags & PageWords.ADDRESS) != 0) {
                address++;
            } else if ((flags & PageWords.FUNCTION) != 0) {
                continue;
            } else if ((flags & (PageWords.ACTION | PageWords.CHANNEL | PageWords.THING | PageWords.COMMON_THING)) != 0) {
                content++;
                cues++;
                strong += (flags & PageWords.STRONG) != 0 ? 1 : 0;
                things += (flags & PageWords.THING) != 0 ? 1 : 0;
            } else {
                content++;
            }
        }
    }

    /** "By Jane Doe, Science Correspondent": a preposition and names. */
    private boolean isByline(SentenceShape look, boolean open) {
        return (first & PageWords.BYLINE) != 0 && lowered == 0 && capitalized > 1 && look.words() <= (open ? 12 : 6);
    }

    /** Numbers that make a date or a time, and few words beside them; where a stop ends it, the first is a label ("Published") or all have capitals. */
    private boolean isDate(int from, int to, SentenceShape look, boolean open) {
        if (look.words() > 12) {
            return false;
        }
        int wordCount = 0;
        boolean label = false;
        int numberCount = 0;
        boolean year = false;
        boolean day = false;
        boolean time = false;
        words.over(from, to);
        while (words.next()) {
            if (!Punctuation.isDigit(words.first())) {
                label |= wordCount == 0 && (words.in(table) & PageWords.LABEL) != 0;
                if (!open && !label && Punctuation.isLower(words.first())) {
                    return false;
                }
                wordCount++;
                continue;
            }
            numberCount++;
            int length = words.end() - words.start();
            char c = words.first();
            year |= length == 4 && (c == '1' || c == '2');
            day |= length <= 2 || length <= 4 && !Punctuation.isDigit(text[words.end() - 1]);
            time |= length <= 2 && words.end() < to - 1 && text[words.end()] == ':' && Punctuation.isDigit(text[words.end() + 1]);
            time |= length == 10 && text[words.start() + 4] == '-';
        }
        return (time || year && day) && (label || wordCount <= (open ? 2 * numberCount : numberCount) && wordCount <= 5);
    }

    /** "Home > News > World": two signs between spaces and more, and few words between them. */
    private boolean isTrail(int from, int to, SentenceShape look) {
        int separators = 0;
        for (int i = from + 1; i + 1 < to; i++) {
            if (isSeparator(text[i]) && Punctuation.isSpace(text[i - 1]) && Punctuation.isSpace(text[i + 1])) {
                separators++;
            }
        }
        return separators > 1 && look.words() - separators <= 4 * (separators + 1);
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case '>', '»', '›', '|', '·', '•', '→', '/', '¦', '▸', '▶', '‣', '●' -> true;
            default -> false;
        };
    }

    private boolean isBracketed(int from, int to) {
        char open = text[from];
        char close = text[to - 1] == '.' && to - from > 2 ? text[to - 2] : text[to - 1];
        return open == '(' && close == ')' || open == '[' && close == ']' || open == '（' && close == '）' || open == '【' && close == '】';
    }

    /** "Read more: …", "Photo: …", "Word count: 2,583": what stands before the colon speaks of the page, or only a number stands behind. */
    private boolean isLabelled(int from, int to, SentenceShape look, boolean bracketed) {
        int limit = Math.min(to, from + LONGEST_LABEL);
        if ((text[from] == '[' || text[from] == '【') && look.words() <= SHORT && isBracketedLabel(from, limit)) {
            return true;
        }
        int colon = labelEnd(from, limit);
        boolean spaced = colon + 1 >= to || Punctuation.isSpace(text[colon + 1]) || colon >= 0 && text[colon] == '：';
        if (colon <= from || !spaced || Punctuation.isLower(text[from])) {
            return false;
        }
        int count = 0;
        boolean label = false;
        boolean others = false;
        boolean cue = bracketed;
        boolean opensWithLabel = false;
        words.over(from, colon);
        while (words.next()) {
            int flags = words.in(table);
            label |= (flags & PageWords.LABEL) != 0;
            cue |= (flags & ~PageWords.FUNCTION) != 0;
            others |= count == 0 && (flags & PageWords.FUNCTION) != 0 && (flags & PageWords.LABEL) == 0
                    || flags == 0 && (count < 2 || Punctuation.isLower(words.first()) || !opensWithLabel);
            opensWithLabel |= count == 0 && (flags & PageWords.LABEL) != 0;
            count++;
        }
        if (count == 0 || count > 5) {
            return false;
        }
        if (label && !others) {
            // a caption in front of running text: too much would be lost with it
            return characters.text().indexOf('|', colon, to) < 0 || look.words() <= SHORT;
        }
        if (!cue) {
            return false;
        }
        boolean number = false;
        int wordsBehind = 0;
        words.over(colon, to);
        while (words.next() && wordsBehind < 2) {
            boolean digit = Punctuation.isDigit(words.first());
            number |= digit;
            wordsBehind += digit ? 0 : 1;
        }
        return number && wordsBehind < 2;
    }

    /** "[Related] The history of the harbour". */
    private boolean isBracketedLabel(int from, int to) {
        int close = from + 1;
        while (close < to && !Punctuation.closes(text[close])) {
            close++;
        }
        return close < to && areLabels(from, close, 1);
    }

    /** Whether a stretch has at least so many words, all of them labels. */
    private boolean areLabels(int from, int to, int fewest) {
        int count = 0;
        words.over(from, to);
        while (words.next()) {
            if ((words.in(table) & PageWords.LABEL) == 0) {
                return false;
            }
            count++;
        }
        return count >= fewest;
    }

    /**
     * Offset of the first colon, or of a dash between spaces behind several labels ("READ ALSO - "); -1 without one or if
     * a sentence's sign stands before it.
     */
    private int labelEnd(int from, int to) {
        int wide = -1;
        boolean signs = false;
        for (int i = characters.nextMark(from, to); i < to; i = characters.nextMark(i + 1, to)) {
            switch (text[i]) {
                case ':' -> {
                    return signs ? -1 : i;
                }
                case '：' -> wide = wide < 0 && !signs ? i : wide;
                case '.', ',', '!', '?', '"' -> signs = true;
                case '-', '–', '—', '|' -> {
                    if (!signs && i > from && i + 1 < to && Punctuation.isSpace(text[i - 1]) && Punctuation.isSpace(text[i + 1])
                            && areLabels(from, i, 2)) {
                        return i;
                    }
                }
                default -> {
                }
            }
            if (signs && wide < 0) {
                return -1;
            }
        }
        return wide;
    }

    /** "Jane Doe and John Roe contributed to this report.", "This article originally appeared in …" */
    private boolean isCredit(int from, int to) {
        if (text[from] == 'T' && characters.text().startsWith("This ", from)) {
            int at = characters.text().indexOf(" originally ", from, Math.min(to, from + LONGEST_CREDIT));
            if (at >= 0 && (characters.text().startsWith("appeared ", at + 12) || characters.text().startsWith("published ", at + 12))) {
                return true;
            }
        }
        int nearEnd = Math.max(from, to - LONGEST_CREDIT);
        return characters.contains(CREDIT, nearEnd, to);
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
