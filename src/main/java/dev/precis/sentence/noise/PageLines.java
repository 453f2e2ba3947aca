package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    /** How English pages say who worked on them besides. */
    private static final String CREDIT = "contributed to this ";
    /** A credit stands no further from a sentence's end. */
    private static final int LONGEST_CREDIT = 50;
    /** Who names this licence, in any language, says what may be done with the text, unless the text is about it. */
    private static final String LICENCE = "Creative Commons";
    private static final String SCROLL_DOWN = "Scroll down for video";
    /** A picture's credit before a bar is no longer. */
    private static final int LONGEST_CAPTION = 80;
    /** An address behind so many words that tell something is the source of what they tell, or whom to ask. */
    private static final int FEWEST_TOLD = 2;
    /** A text is about what its sentences mention so often. */
    private static final int FEWEST_MENTIONS = 2;
    private static final String OPENING_QUOTES = "\"“”„«»「『《";
    private static final String CLOSING_QUOTES = "\"“”»«」』》";
    private static final int LONG = 25;
    private static final int SHORT = 12;
    /** "Posted by Jane Doe on March": a label has no more words beside its date. */
    private static final int MOST_BESIDE_DATE = 7;

    private final CharIndex characters;
    private final char[] text;
    private final WordTable table;
    private final List<String> phrases;
    private final WordCursor words;
    /** Whether the text {@link #holdsStem} anywhere: most don't. */
    private final boolean anyStem;
    private final boolean anyBar;
    private final boolean licensed;

    /** Whether there is a quotation mark in the text. */
    private final boolean quoted;
    private final Set<String> tools;

    private int content;
    private int actions;
    private boolean past;
    private boolean doubted;
    /** By hashes of words for what only pages have, how often text speaks of them. */
    private final Map<Integer, Integer> topics = new HashMap<>();
    /** Things that pages speak of and other programs and texts don't. */
    private int solicits;
    /** Words of content in small letters that pages have no use for. */
    private int told;
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
        this.tools = words.toolPhrases();
        this.quoted = characters.has('"') || characters.hasRareMarks();
        this.words = cursor;
        this.anyBar = characters.has('|');
        this.anyStem = holdsStem(0, characters.length());
        this.licensed = isLicensed();
    }

    /** Whether the text names its licence, and not more often than its own page does. */
    private boolean isLicensed() {
        int mentions = 0;
        int at = characters.text().indexOf(LICENCE);
        while (at >= 0 && mentions <= FEWEST_MENTIONS) {
            mentions++;
            at = characters.text().indexOf(LICENCE, at + LICENCE.length());
        }
        return mentions > 0 && mentions <= FEWEST_MENTIONS;
    }

    /** Whether {@code text[from,to)}, which stands where {@code place} says, belongs to the page. */
    public boolean holds(int from, int to, SentenceShape look, Place place) {
        if (look.letters() == 0) {
            return true;
        }
        if (look.words() > MOST_WORDS) {
            return false;
        }
        boolean open = look.end() == SentenceShape.End.NOTHING;
        boolean prose = place.isAmongSentences() && !open;
        if (look.digits() + look.signs() > (open ? 1 : 2) * look.letters() && look.words() <= 20 && !(prose && holdsWords(from, to))) {
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
        if (!phrases.isEmpty() && to - from <= LONGEST_PHRASES && isMadeOfPhrases(from, to, prose)) {
            return true;
        }
        if (open) {
            return isAddressed(from, to, look, place, false);
        }
        int opener = words.over(from, to).next() ? words.in(table) : PageWords.NO_WORD;
        if (look.words() > SHORT && !(place != Place.INSIDE && look.words() <= LONG) && !isSuspicious(from, to, opener)) {
            return false;
        }
        return (look.end() == SentenceShape.End.QUESTION || maySpeak(from, to, look, opener)) && isAddressed(from, to, look, place, prose);
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

    /** Whether words stand between the figures, as names and units of measure do. */
    private boolean holdsWords(int from, int to) {
        int count = 0;
        for (words.over(from, to); words.next();) {
            count += words.length() > 1 && Punctuation.isLetterOrMark(words.first()) ? 1 : 0;
        }
        return count > 1;
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

    private boolean isAddressed(int from, int to, SentenceShape look, Place place, boolean prose) {
        read(from, to, prose);
        boolean open = look.end() == SentenceShape.End.NOTHING;
        boolean heading = place == Place.HEADING;
        boolean tells = (first & PageWords.ACTION) != 0;
        if (prose && (solicits == 0 || past && address == 0)) {
            return isCopyright(from, to, look);
        }
        doubted |= prose;
        if (isCopyright(from, to, look) || content <= 8 && (open || tells || cues * 2 >= content)
                && told < FEWEST_TOLD && hasAddress(from, to)) {
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
        boolean speaks = !prose || actions > 0 || address > 0 || strong > 1 || look.end() == SentenceShape.End.QUESTION;
        if (cues == content && look.words() <= SHORT && speaks && (content > 1 && (strong > 0 || tells) || open)) {
            return true;
        }
        boolean mostly = cues * 2 >= content && cues > 1;
        if (mostly && strong > 0 && (tells || address > 0 || open && !heading || things > 0 && speaks && cues * 3 >= content * 2)) {
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

    /**
     * Counts the words of a sentence by their kinds.
     *
     * @param prose whether it is one of several in running text: there a quotation in it says what others say
     */
    private void read(int from, int to, boolean prose) {
        content = 0;
        solicits = 0;
        actions = 0;
        past = false;
        told = 0;
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
        boolean quotes = prose && quoted;
        int at = from;
        boolean inQuotation = false;
        words.over(from, to);
        while (words.next()) {
            char c = words.first();
            int flags = isInName(words.start(), words.end(), from, to) ? 0 : words.in(table);
            for (; quotes && at < words.start(); at++) {
                inQuotation = inQuotation ? CLOSING_QUOTES.indexOf(text[at]) < 0 : OPENING_QUOTES.indexOf(text[at]) >= 0;
            }
            flags = inQuotation ? 0 : flags;
            past |= (flags & PageWords.PAST) != 0;
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
                actions += (flags & PageWords.ACTION) != 0 ? 1 : 0;
                strong += (flags & PageWords.STRONG) != 0 ? 1 : 0;
                things += (flags & PageWords.THING) != 0 ? 1 : 0;
                solicits += solicits(flags) && !(prose && isTopic(flags)) ? 1 : 0;
            } else {
                content++;
                told += Punctuation.isUpper(c) || isInAddress(words.start(), words.end(), from, to) ? 0 : 1;
            }
        }
    }

    /** Whether a word is of what pages have and programs don't. */
    private static boolean solicits(int flags) {
        return (flags & PageWords.OF_PAGES) != 0 && (flags & PageWords.TOOL) == 0;
    }

    private boolean isTopic(int flags) {
        return (flags & PageWords.STRONG) != 0 && topics.getOrDefault(words.hash(), 0) >= FEWEST_MENTIONS;
    }

    /** Whether a sentence of running text was taken for one of the page, which it isn't where the text is about what pages have. */
    public boolean hasDoubted() {
        return doubted;
    }

    /** Takes a sentence that is text: what is mentioned twice the text is about. True if that is a thing that only pages have. */
    public boolean mentions(int from, int to) {
        boolean any = false;
        for (words.over(from, to); words.next();) {
            int flags = words.in(table);
            any |= solicits(flags) && (flags & PageWords.STRONG) != 0 && topics.merge(words.hash(), 1, Integer::sum) >= FEWEST_MENTIONS;
        }
        return any;
    }

    /** Whether stops glue a word into the name of a program, a file or a package: {@code com.acme.Main}, {@code config.yaml}. */
    private boolean isInName(int start, int end, int from, int to) {
        return end + 1 < to && text[end] == '.' && Punctuation.isLetterOrMark(text[end + 1])
                && !characters.text().startsWith("www", start)
                || start > from && text[start - 1] == '.' && Punctuation.isUpper(text[start]);
    }

    /** Whether signs glue a word to others, as they do in an address. */
    private boolean isInAddress(int start, int end, int from, int to) {
        return start > from && isGlue(text[start - 1]) && start - 1 > from && !Punctuation.isSpace(text[start - 2])
                || start > from && text[start - 1] == '@' || end + 1 < to && isGlue(text[end]) && !Punctuation.isSpace(text[end + 1]);
    }

    private static boolean isGlue(char c) {
        return c == '.' || c == '@' || c == '/' || c == ':' || c == '?' || c == '&' || c == '=' || c == '_';
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
            boolean cited = words.start() > from && (text[words.start() - 1] == '(' || text[words.start() - 1] == '[');
            year |= length == 4 && (c == '1' || c == '2') && !cited;
            day |= length <= 2 || length <= 4 && !Punctuation.isDigit(text[words.end() - 1]);
            time |= length <= 2 && words.end() < to - 1 && text[words.end()] == ':' && Punctuation.isDigit(text[words.end() + 1]);
            time |= length == 10 && text[words.start() + 4] == '-';
        }
        return (time || year && day)
                && (label && wordCount <= MOST_BESIDE_DATE || wordCount <= (open ? 2 * numberCount : numberCount) && wordCount <= 5);
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

    /** "Jane Doe and John Roe contributed to this report.", "This article originally appeared in …", the text's licence. */
    private boolean isCredit(int from, int to) {
        if (licensed && characters.text().indexOf(LICENCE, from, to) >= 0) {
            return true;
        }
        if (text[from] == 'T' && characters.text().startsWith("This ", from)) {
            int at = characters.text().indexOf(" originally ", from, Math.min(to, from + LONGEST_CREDIT));
            if (at >= 0 && words.over(from + 5, at).next() && isPiece()
                    && (characters.text().startsWith("appeared ", at + 12) || characters.text().startsWith("published ", at + 12))) {
                return true;
            }
        }
        int credit = characters.text().indexOf(CREDIT, Math.max(from, to - LONGEST_CREDIT), to);
        return credit >= 0 && words.over(credit + CREDIT.length(), to).next()
                && (isPiece() || characters.text().startsWith("report", words.start()));
    }

    /** Whether the word of the cursor is one for what pages publish: "article", "story". */
    private boolean isPiece() {
        return (words.in(table) & (PageWords.ACTION | PageWords.COMMON_THING | PageWords.THING)) != 0;
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
