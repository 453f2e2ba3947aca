package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;
import dev.precis.sentence.split.SplitterRules.Ordinals;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;

/** Decides whether a stop ends its sentence, from the word before it, the word after it and the language's rules. */
final class BoundaryRule {
    /** How far the start of a sentence or of an address is looked for. */
    private static final int REACH = 64;
    /** An unknown word of this length before a stop is no abbreviation, even if a small letter follows; nor is a shorter one that ends in a vowel. */
    private static final int NO_ABBREVIATION = 5;
    /** A sentence that is shorter than this before its first unit ("At 5 a.m. Mr. Smith …") has said nothing yet. */
    private static final int OPENING = 10;

    private final char[] text;
    private final SplitterRules rules;
    private final WordBeforeStop before;
    private final WordAfterStop after;
    private int from;
    private int to;

    BoundaryRule(char[] text, SplitterRules rules) {
        this.text = text;
        this.rules = rules;
        before = new WordBeforeStop(text);
        after = new WordAfterStop(text);
    }

    /** Decides on stops of {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
        before.over(from);
        after.over(to);
    }

    /**
     * Whether the stop ends the sentence.
     *
     * @param sentence where the sentence started
     * @param item the marker that opens it, or null
     */
    boolean ends(StopMark stop, int sentence, ListMarker item) {
        if (stop.start() == sentence || isElision(stop)) {
            return false;
        }
        char next = text[stop.next()];
        if (goesOnWith(next, stop.next())) {
            return false;
        }
        if (stop.isFull()) {
            return !stop.isClosed() || !isQuotativeParticle(next);
        }
        before.read(sentence, stop.start());
        after.read(stop.next());
        if (stop.isGlued()) {
            return endsGlued(stop);
        }
        if (Punctuation.of(next) == Punctuation.DOT || Punctuation.of(next) == Punctuation.BULLET) {
            return true;
        }
        if (stop.isPeriod() && !stop.stopsAgain()) {
            if (item != null && before.start() >= item.start() && before.start() < item.end() && before.start() < sentence + REACH) {
                return false;
            }
            return after.kind() == Kind.LOWER ? periodEndsBeforeLower(stop, sentence) : periodEnds(sentence);
        }
        if (after.kind() == Kind.LOWER) {
            return !stop.isClosed() && !stop.isEllipsis() && startsLower(sentence) || startsItem(stop.next());
        }
        return !(stop.isSpacedEllipsis() && after.isPronounI());
    }

    /** "[...]" and "(…)" stand for words that were left out and end nothing. */
    private boolean isElision(StopMark stop) {
        if (!stop.isEllipsis() || !stop.isClosed()) {
            return false;
        }
        char open = text[stop.start() - 1];
        char close = text[stop.marksEnd()];
        return open == '[' && close == ']' || open == '(' && close == ')' || open == '（' && close == '）';
    }

    private boolean goesOnWith(char c, int at) {
        return switch (c) {
            case ',', ';', '،', '؛', '、', '，', '；', '：', '%', '/', '=', '&', '+' -> true;
            case ':' -> StopMark.faceEnd(text, at, to) < 0;
            default -> false;
        };
    }

    private static boolean isQuotativeParticle(char c) {
        return "とってのがをにはもでや".indexOf(c) >= 0;
    }

    private boolean startsItem(int at) {
        ListMarker marker = ListMarker.at(text, at, to);
        return marker != null && marker.style() != ListMarker.Style.STOP;
    }

    /** Whether a stop ends the sentence though the next word follows it at once: "end.Next". */
    private boolean endsGlued(StopMark stop) {
        if (after.kind() == Kind.CASELESS) {
            if (Punctuation.isUnspaced(text[after.start()])) {
                return !stop.isPeriod() || Punctuation.isUnspaced(before.last());
            }
            return stop.isMark() || stop.isPeriod() && before.shape() == Shape.WORD && before.length() >= 3 && isCaseless(before.last()) && before.in(rules.abbreviations()) == WordTable.ABSENT;
        }
        return after.kind() == Kind.UPPER && !stop.isEllipsis() && (stop.isMark() || stop.isClosed() || isEndOfWord(stop))
                && (isStarter() && Punctuation.isSpace(text[wordEnd(after.start())]) || !isInAddress(stop.start(), after.start()));
    }

    private int wordEnd(int from) {
        int i = from;
        while (i + 1 < to && Punctuation.isLetterOrMark(text[i])) {
            i++;
        }
        return i;
    }

    /** Whether the word before a period is whole, so that a capital right after it starts another sentence. */
    private boolean isEndOfWord(StopMark stop) {
        return switch (before.shape()) {
            case NUMBER -> after.start() + 1 < to && Punctuation.isLower(text[after.start() + 1]);
            case WORD -> (before.length() >= 3 && Punctuation.isLower(before.last()) || isGluedStarter()) && before.in(rules.abbreviations()) == WordTable.ABSENT;
            case DOTTED -> isGluedStarter();
            case NONE -> isQuotedBefore(stop) && after.start() + 1 < to && Punctuation.isLower(text[after.start() + 1]) && isStarter();
            case LETTER -> false;
        };
    }

    /** "… a brother".The mayor": a quotation ends right before the stop. */
    private boolean isQuotedBefore(StopMark stop) {
        char c = stop.start() > from ? text[stop.start() - 1] : ' ';
        return c == '"' || c == '”' || c == '»';
    }

    /** "l'AFP.Par ailleurs": behind an acronym or a short word only one that starts sentences does, and no "ASP.Net". */
    private boolean isGluedStarter() {
        boolean whole = before.length() >= 2 && (Punctuation.isLower(before.last()) || before.isCapitalized());
        return whole && after.start() + 1 < to && Punctuation.isLower(text[after.start() + 1]) && isStarter();
    }

    private static boolean isCaseless(char c) {
        return Punctuation.isLetterOrMark(c) && !Punctuation.isLower(c) && !Punctuation.isUpper(c) && !Punctuation.isUnspaced(c);
    }

    /** Whether a stop stands inside an e-mail address, a path or another word that no space breaks. */
    private boolean isInAddress(int stop, int next) {
        for (int i = stop - 1; i >= Math.max(from, stop - REACH); i--) {
            char c = text[i];
            if (Punctuation.isSpace(c)) {
                break;
            }
            if (isAddressSign(c)) {
                return true;
            }
        }
        int limit = Math.min(to, next + REACH);
        for (int i = next; i < limit; i++) {
            char c = text[i];
            if (isAddressSign(c) || c == '.' && i + 1 < limit && Punctuation.isLower(text[i + 1])) {
                return true;
            }
            if (!Punctuation.isLetterOrDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return false;
    }

    private static boolean isAddressSign(char c) {
        return c == '/' || c == '@' || c == '\\' || c == '=' || c == '_';
    }

    private boolean periodEndsBeforeLower(StopMark stop, int sentence) {
        if (startsItem(stop.next())) {
            return before.in(rules.abbreviations()) == WordTable.ABSENT;
        }
        if (stop.isClosed() || Punctuation.isArmenian(before.last()) || text[stop.next()] == '(') {
            return false;
        }
        return switch (before.shape()) {
            case NONE -> true;
            case NUMBER, LETTER, DOTTED -> false;
            case WORD -> before.in(rules.abbreviations()) == WordTable.ABSENT && (before.length() >= NO_ABBREVIATION || before.length() >= 3 && isVowel(before.last()) || startsLower(sentence));
        };
    }

    /** Words are cut before a vowel to abbreviate them. */
    private static boolean isVowel(char c) {
        return "aeiouyàáâäãåèéêëìíîïòóôöõøùúûüýæœąęıαεηιουωάέήίόύώаеёиоуыэюяії".indexOf(c) >= 0;
    }

    private boolean periodEnds(int sentence) {
        boolean number = after.kind() == Kind.DIGIT;
        switch (abbreviation()) {
            case SplitterRules.INSIDE:
                return false;
            case SplitterRules.NUMBERED, SplitterRules.CAPITAL:
                return !number;
            case SplitterRules.STARTER:
                return !number && isStarter();
            case SplitterRules.PROPER:
                return !before.isCapitalized() || !number && isStarter();
            case SplitterRules.UNIT:
                return !number && (isStarter() || before.start() - sentence > OPENING) && followsNumber(sentence);
            default:
                break;
        }
        return switch (before.shape()) {
            case LETTER -> !number && isStarter() || isOtherScript();
            case DOTTED -> !number && isStarter();
            case NUMBER -> !isOrdinal(sentence, !number && isStarter());
            case WORD -> !(rules.ordinals() == Ordinals.ANY && before.isRoman() && (number || !isStarter()));
            case NONE -> true;
        };
    }

    /** The kind of abbreviation before the stop, as it is written: "FR." is a newspaper and no Mrs, "F." an initial and no page. */
    private int abbreviation() {
        int kind = before.in(rules.abbreviations());
        if (kind == WordTable.ABSENT) {
            return kind;
        }
        boolean initial = before.shape() == Shape.LETTER && before.isCapitalized() && kind != SplitterRules.INSIDE;
        boolean shouts = after.kind() == Kind.UPPER && after.start() + 1 < to && Punctuation.isUpper(text[after.start() + 1]);
        boolean acronym = before.isAcronym() && after.kind() == Kind.UPPER && !shouts;
        return initial || acronym ? WordTable.ABSENT : kind;
    }

    private boolean isStarter() {
        if (after.kind() == Kind.CASELESS || after.kind() == Kind.OTHER) {
            return false;
        }
        return (after.in(rules.words()) & SplitterRules.STARTS) != 0 || isOtherScript();
    }

    /** A Latin letter in a Cyrillic text is a numeral or a sign, no initial of the name that follows. */
    private boolean isOtherScript() {
        return after.kind() == Kind.UPPER && Punctuation.isLatin(before.last()) != Punctuation.isLatin(text[after.start()]);
    }

    /** Whether the unit before the stop counts something: "5 p.m.", "XX в.", "2 тыс. руб." */
    private boolean followsNumber(int sentence) {
        int end = endOfWordBefore(sentence);
        if (end > sentence && text[end - 1] == '.') {
            before.read(sentence, end - 1);
            if (before.in(rules.abbreviations()) != SplitterRules.UNIT) {
                return false;
            }
            end = endOfWordBefore(sentence);
        }
        return end > sentence && (Punctuation.isDigit(text[end - 1]) || "IVXLCMХ".indexOf(text[end - 1]) >= 0);
    }

    private int endOfWordBefore(int sentence) {
        int end = before.start();
        return end > sentence && Punctuation.isSpace(text[end - 1]) ? end - 1 : end;
    }

    /** Whether the Arabic words between {@code start} and the colon at {@code colon} are a label and announce no speech. */
    boolean isLabel(int start, int colon) {
        if (colon + 2 >= to || text[colon + 1] != ' ' || !Punctuation.isArabic(text[colon + 2]) || !Punctuation.isArabic(text[colon - 1])) {
            return false;
        }
        after.read(start);
        return (after.in(rules.words()) & SplitterRules.SAYS) == 0;
    }

    private boolean isOrdinal(int sentence, boolean starter) {
        if (rules.ordinals() == Ordinals.NONE || before.length() > 3 || after.kind() != Kind.UPPER) {
            return false;
        }
        if (rules.ordinals() == Ordinals.ANY) {
            return !starter;
        }
        if ((after.in(rules.words()) & SplitterRules.FOLLOWS_ORDINAL) != 0) {
            return true;
        }
        int end = before.start();
        if (starter || end <= sentence || text[end - 1] != ' ') {
            return false;
        }
        before.read(sentence, end - 1);
        return (before.in(rules.words()) & SplitterRules.LEADS_ORDINAL) != 0;
    }

    /** Whether the sentence starts with a small letter: its writer doesn't capitalize, so small letters tell nothing. */
    private boolean startsLower(int sentence) {
        int limit = Math.min(to, sentence + REACH);
        for (int i = sentence; i < limit; i++) {
            char c = text[i];
            if (Punctuation.isLetterOrMark(c)) {
                return Punctuation.isLower(c);
            }
        }
        return false;
    }
}
