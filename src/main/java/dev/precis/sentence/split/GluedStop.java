package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;

/** Whether a stop ends its sentence though the next word follows it at once: "the end.Next", but not "java.util.List", "www.Acme.com". */
final class GluedStop {
    /** How far the signs of an address are looked for. */
    private static final int REACH = 64;
    /** No shorter word ends a sentence right before another one that may as well go on its name. */
    private static final int SHORTEST = 3;
    /** In characters; what stands before a name of a program is hardly longer where no verb follows it. */
    private static final int SHORT = 32;
    /** A longer word in front of a stop is no abbreviation. */
    private static final int WHOLE = 5;
    /** In characters to either side. */
    private static final int REACH_OF_HABIT = 240;
    /** Words from one name of a program to the next. */
    private static final int MOST_BETWEEN = 3;

    private final char[] text;
    private final SplitterRules rules;
    private final WordBeforeStop before;
    private final WordAfterStop after;
    private final MarkedName names;
    private final ProgramNames programs;
    private final ClauseBehind clause;
    /** Where the name ends that was told last by how little stands before it. */
    private int nameEnd;
    private int from;
    private int to;

    /** Reads the words around a stop as others have read them. */
    GluedStop(char[] text, SplitterRules rules, WordBeforeStop before, WordAfterStop after, MarkedName names, ProgramNames programs,
            ClauseBehind clause) {
        this.text = text;
        this.rules = rules;
        this.before = before;
        this.after = after;
        this.names = names;
        this.programs = programs;
        this.clause = clause;
    }

    /** Decides on stops of {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
        nameEnd = -1;
    }

    /** Whether the stop between the two words ends the sentence that started at {@code sentence}. */
    boolean ends(StopMark stop, int sentence) {
        if (after.kind() == Kind.CASELESS) {
            return endsBeforeCaseless(stop);
        }
        if (after.kind() != Kind.UPPER || stop.isEllipsis() || joinsByHyphen(stop.next())) {
            return false;
        }
        boolean apart = stop.isPeriod() && Punctuation.isSpace(text[stop.start() - 1]);
        if (after.start() == stop.marksEnd() && (apart ? programs.isAcronym(after.start()) : isInsideName(stop, sentence))) {
            return false;
        }
        return (stop.isMark() || stop.isClosed() || isEndOfWord(stop))
                && (isStarter() && after.isFollowedBySpace() || !isInAddress(stop.start(), after.start()));
    }

    private boolean endsBeforeCaseless(StopMark stop) {
        if (stop.isClosed()
                ? Speaker.isQuotativeParticle(text[stop.next()])
                : stop.isMark() && names.goesOnIn(from, stop.start(), after.start())) {
            return false;
        }
        if (Punctuation.isUnspaced(text[after.start()])) {
            return !stop.isPeriod() || Punctuation.isUnspaced(before.last()) || stop.isClosed() && isEndOfWord(stop);
        }
        return stop.isMark() || stop.isPeriod() && before.shape() == Shape.WORD && before.length() >= SHORTEST
                && isCaseless(before.last()) && isNoAbbreviation();
    }

    private static boolean isCaseless(char c) {
        return Punctuation.isLetterOrMark(c) && !Punctuation.isLower(c) && !Punctuation.isUpper(c) && !Punctuation.isUnspaced(c);
    }

    /** "Det.-Sgt.": a hyphen that is glued on both sides. */
    private boolean joinsByHyphen(int at) {
        return "-‐‑–".indexOf(text[at]) >= 0 && at + 1 < to && Punctuation.isLetterOrDigit(text[at + 1]);
    }

    /** Whether a stop between two letters belongs to a name: FRITZ!Box, java.util.List. */
    private boolean isInsideName(StopMark stop, int sentence) {
        return !isStarter() && (stop.isMark()
                ? before.isCapitalized()
                : programs.isInside() || saysLittle(sentence) && (isBeforeVerb() || !omitsBlanks(stop.start())));
    }

    /** Whether too little stands on one side of the stop for a sentence. */
    private boolean saysLittle(int sentence) {
        return isTooLittle(sentence) || before.isSmall() && before.end() - sentence <= SHORT
                && (clause.isWithoutVerb(after.start()) || clause.isBetweenArticleAndLastWord(sentence));
    }

    /** "клиент.Отправить не работает": whether the word behind the stop has its verb behind it at once, as subjects have. */
    private boolean isBeforeVerb() {
        int second = after.end() + 1;
        return clause.words().has(SplitterRules.VERB | SplitterRules.BESIDE_VERB, second, clause.words().joinedEnd(second));
    }

    /** Whether another stop not far away is glued to its words too, and one of both pairs is none of programs: blanks were left out. */
    private boolean omitsBlanks(int stop) {
        boolean told = isGluedPair(before.start(), stop) && isOfText(before.start(), stop);
        int limit = Math.min(to - 2, stop + REACH_OF_HABIT);
        for (int i = Math.max(from + 1, stop - REACH_OF_HABIT); i < limit; i++) {
            if (text[i] == '.' && i != stop && Punctuation.isLower(text[i - 1]) && Punctuation.isUpper(text[i + 1])) {
                int start = clause.words().start(from, i);
                if (isGluedPair(start, i) && (told || isOfText(start, i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a word in small letters stands in front of the stop that is too long for an abbreviation, or ends in a vowel, and one behind
     * it that no sign of programs follows.
     */
    private boolean isGluedPair(int start, int stop) {
        TextWords words = clause.words();
        int length = stop - start;
        char next = words.at(words.end(stop + 1));
        return length > 0 && Punctuation.isLower(text[start]) && (length >= WHOLE || length >= SHORTEST && rules.isVowel(text[stop - 1]))
                && (next == ' ' || next == ',') && words.abbreviation(start, stop) == WordTable.ABSENT;
    }

    /** Latin names of programs have letters of ASCII alone, unlike "soigné.Couleur", and few that begin sentences: "passt.Gerne". */
    private boolean isOfText(int start, int stop) {
        int end = clause.words().end(stop + 1);
        return Punctuation.isLatin(text[start]) && Runs.end(text, start, end, c -> c < 0x80) < end
                || end - stop > SHORTEST && clause.words().has(SplitterRules.STARTS, stop + 1, end);
    }

    /**
     * Whether what stands before the stop has said nothing yet, or nothing since such a name, so that the word behind it goes on a
     * name: "The view sales.Totals is slow", "Read document.Title and window.Location". Names of programs have no word without content
     * in front of the stop, but for "this" and its like: "Thank you.Anna".
     */
    private boolean isTooLittle(int sentence) {
        int flags = before.in(rules.words());
        boolean content = (flags & SplitterRules.STARTS) == 0 || (flags & SplitterRules.DETERMINES) != 0;
        boolean letter = after.end() == after.start() + 1; // "Hello world.I dag"
        if (before.shape() != Shape.WORD || !content || letter || after.in(rules.abbreviations()) != WordTable.ABSENT) {
            return false;
        }
        boolean named = clause.isTooLittle(sentence, before.end())
                || nameEnd > sentence && clause.saysNothing(nameEnd, before.end(), MOST_BETWEEN);
        nameEnd = named ? after.end() : nameEnd;
        return named;
    }

    private boolean isStarter() {
        return after.isStarter(before.last());
    }

    /** Whether the word before a period is whole, so that a capital right after it starts another sentence. */
    private boolean isEndOfWord(StopMark stop) {
        return switch (before.shape()) {
            case NUMBER -> after.isSmallBehindFirst();
            case WORD -> (before.length() >= SHORTEST && Punctuation.isLower(before.last()) || isBeforeStarter()) && isNoAbbreviation();
            case DOTTED -> isBeforeStarter();
            case NONE -> isQuotedBefore(stop) && after.isSmallBehindFirst() && isStarter() || isBehindAside(stop);
            case LETTER -> false;
        };
    }

    private boolean isNoAbbreviation() {
        return before.in(rules.abbreviations()) == WordTable.ABSENT;
    }

    /** "… a brother".The mayor": a quotation ends right before the stop. */
    private boolean isQuotedBefore(StopMark stop) {
        return stop.start() > from && Punctuation.closesQuotation(text[stop.start() - 1]);
    }

    /** "(some 50 euros).Hunt says": the stop stands behind a bracket that a blank stands in front of, and so no name of programs does. */
    private boolean isBehindAside(StopMark stop) {
        int close = stop.start() - 1;
        if (close <= from || text[close] != ')' || after.end() == to || text[after.end()] != ' ' && text[after.end()] != ',') {
            return false;
        }
        int open = Runs.start(text, Math.max(from + 1, close - REACH), close, c -> c != '(');
        return text[open - 1] == '(' && open - 2 >= from && Punctuation.isSpace(text[open - 2]);
    }

    /** "l'AFP.Par ailleurs": behind an acronym or a short word only one that starts sentences does, and no "ASP.Net". */
    private boolean isBeforeStarter() {
        boolean whole = before.length() >= 2 && (Punctuation.isLower(before.last()) || before.isCapitalized());
        return whole && after.isSmallBehindFirst() && isStarter();
    }

    /** Whether a stop stands inside an e-mail address, a path or another word that no space breaks. */
    private boolean isInAddress(int stop, int next) {
        for (int i = stop - 1; i >= Math.max(from, stop - REACH) && !Punctuation.isSpace(text[i]); i--) {
            if (isAddressSign(text[i])) {
                return true;
            }
        }
        int limit = Math.min(to, next + REACH);
        for (int i = next; i < limit; i++) {
            char c = text[i];
            if (isAddressSign(c)) {
                return true;
            }
            if (!Punctuation.isLetterOrDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return false;
    }

    private static boolean isAddressSign(char c) {
        return "/@\\=_".indexOf(c) >= 0;
    }
}
