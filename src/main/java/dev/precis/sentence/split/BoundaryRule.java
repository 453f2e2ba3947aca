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
    /** An unknown word of this length before a stop is no abbreviation, even if a small letter follows. */
    private static final int NO_ABBREVIATION = 5;
    /** So long it has to be if it ends in two consonants, where words are cut to abbreviate them: constr., gouvt. */
    private static final int NO_CLUSTER = 8;
    /** Nor is one of this length that ends in a vowel: words are cut before a vowel to abbreviate them. */
    private static final int SHORTEST_WHOLE = 3;
    /** A sentence that is shorter than this before its first unit ("At 5 a.m. Mr. Smith …") has said nothing yet. */
    private static final int OPENING = 10;
    /** No shorter word has a note behind its stop: "v.2 In". */
    private static final int SHORTEST_NOTED = 3;

    private final char[] text;
    private final SplitterRules rules;
    private final WordBeforeStop before;
    private final WordAfterStop after;
    private final UnknownAbbreviation unknown;
    private final MarkedName names;
    private final Speaker speaker;
    private final UnitBeforeStop units;
    private final ClauseBehind clause;
    private int from;
    private int to;
    private boolean namesPrograms;

    BoundaryRule(char[] text, SplitterRules rules) {
        this.text = text;
        this.rules = rules;
        before = new WordBeforeStop(text);
        after = new WordAfterStop(text);
        unknown = new UnknownAbbreviation(text, rules);
        names = new MarkedName(text, rules);
        speaker = new Speaker(text, rules);
        units = new UnitBeforeStop(text, rules, before, after);
        clause = new ClauseBehind(text, rules, before, after, units);
    }

    /** Decides on stops of {@code text[from,to)} from now on. */
    void over(int from, int to) {
        this.from = from;
        this.to = to;
        before.over(from);
        after.over(to);
        unknown.over(to);
        names.over(to);
        speaker.over(to);
        units.over(from, to);
        clause.over(to);
    }

    /** Forgets what the paragraph before told: another one starts at {@code at}. */
    void startParagraph(int at) {
        namesPrograms = false;
        names.startParagraph(at);
    }

    /**
     * Whether the stop ends the sentence.
     *
     * @param sentence where the sentence started
     * @param item the marker that opens it, or null
     */
    boolean ends(StopMark stop, int sentence, ListMarker item) {
        if (stop.start() == sentence || stop.isElision()) {
            return false;
        }
        char next = text[stop.next()];
        if (goesOnWith(next, stop.next())) {
            return false;
        }
        if (stop.isFull()) {
            return !stop.isClosed() || text[stop.marksEnd()] != '》' && !Speaker.isQuotativeParticle(next)
                    && !speaker.isNamedBehind(stop, sentence);
        }
        before.read(sentence, stop.start());
        after.read(stop.next());
        if (stop.isNoted() && !isNotable(stop)) {
            return false;
        }
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
            return after.kind() == Kind.LOWER ? periodEndsBeforeLower(stop, sentence) : periodEnds(stop, sentence);
        }
        if (after.kind() == Kind.LOWER) {
            return !stop.isClosed() && !stop.isEllipsis() && startsLower(sentence) || startsItem(stop.next());
        }
        if (stop.isMark() && (after.kind() == Kind.UPPER || after.kind() == Kind.CASELESS)
                && (stop.isClosed() ? speaker.isNamedBehind(stop, sentence) : isPartOfName(stop, sentence))) {
            return false;
        }
        return !(stop.isSpacedEllipsis() && after.isPronounI());
    }

    /** Whether what stands before the stop ends a sentence so surely that digits glued to the stop are a note: "war.2 In". */
    private boolean isNotable(StopMark stop) {
        if (stop.isMark() || stop.isClosed()) {
            return true;
        }
        return stop.isPeriod() && switch (before.shape()) {
            case NONE -> true; // behind a bracket or a quotation mark
            case NUMBER -> stop.countsOn();
            case WORD -> (before.length() >= SHORTEST_NOTED || text[stop.marksEnd()] == '(' || stop.countsOn())
                    && before.in(rules.abbreviations()) == WordTable.ABSENT;
            case LETTER, DOTTED -> false;
        };
    }

    private boolean isPartOfName(StopMark stop, int sentence) {
        boolean single = stop.marksEnd() == stop.start() + 1;
        boolean named = before.isCapitalized() || Punctuation.isUnspaced(text[before.start()]);
        return single && before.shape() == Shape.WORD && named
                && names.holds(sentence, before.start(), stop.start(), after.start());
    }

    private boolean goesOnWith(char c, int at) {
        return switch (c) {
            case ',', ';', '،', '؛', '、', '，', '；', '：', '%', '/', '=', '&', '+' -> true;
            case ':' -> StopMark.faceEnd(text, at, to) < 0;
            default -> false;
        };
    }

    private boolean startsItem(int at) {
        ListMarker marker = ListMarker.at(text, at, to);
        return marker != null && marker.style() != ListMarker.Style.STOP;
    }

    /** Whether a stop ends the sentence though the next word follows it at once: "end.Next". */
    private boolean endsGlued(StopMark stop) {
        if (after.kind() == Kind.CASELESS) {
            if (stop.isMark() && !stop.isClosed() && names.goesOnIn(from, stop.start(), after.start())) {
                return false;
            }
            if (stop.isClosed() && Speaker.isQuotativeParticle(text[stop.next()])) {
                return false;
            }
            if (Punctuation.isUnspaced(text[after.start()])) {
                return !stop.isPeriod() || Punctuation.isUnspaced(before.last()) || stop.isClosed() && isEndOfWord(stop);
            }
            return stop.isMark() || stop.isPeriod() && before.shape() == Shape.WORD && before.length() >= 3 && isCaseless(before.last())
                    && before.in(rules.abbreviations()) == WordTable.ABSENT;
        }
        if (after.kind() != Kind.UPPER || stop.isEllipsis() || joinsByHyphen(stop.next())) {
            return false;
        }
        boolean apart = stop.isPeriod() && Punctuation.isSpace(text[stop.start() - 1]);
        if (after.start() == stop.marksEnd() && (apart ? isAcronym(after.start()) : isInsideName(stop))) {
            return false;
        }
        return (stop.isMark() || stop.isClosed() || isEndOfWord(stop))
                && (isStarter() && Punctuation.isSpace(at(wordEnd(after.start()))) || !isInAddress(stop.start(), after.start()));
    }

    /** "Det.-Sgt.": a hyphen that is glued on both sides. */
    private boolean joinsByHyphen(int at) {
        char c = text[at];
        return (c == '-' || c == '‐' || c == '‑' || c == '–') && at + 1 < to && Punctuation.isLetterOrDigit(text[at + 1]);
    }

    /** Whether a stop between two letters belongs to a name: FRITZ!Box, java.util.List, pandas.DataFrame. */
    private boolean isInsideName(StopMark stop) {
        if (isStarter()) {
            return false;
        }
        if (stop.isMark()) {
            return before.isCapitalized();
        }
        boolean dotted = before.isDotted() || isDottedOn(after.start()) || before.shape() == Shape.WORD && isCamelCase(after.start());
        boolean named = before.shape() == Shape.WORD && (namesPrograms || isAcronym(after.start()) && before.isCapitalized());
        boolean inside = dotted || named || isSmall() && !isPlainWord(after.start());
        namesPrograms |= inside && (isSmall() || dotted && before.shape() == Shape.WORD);
        return inside;
    }

    /** Whether another word is glued by a stop to the one there: System.Collections.Generic. */
    private boolean isDottedOn(int word) {
        int end = wordEnd(word);
        return end + 1 < to && at(end) == '.' && Punctuation.isLetterOrMark(text[end + 1])
                && after.in(rules.abbreviations()) == WordTable.ABSENT;
    }

    /** Whether the word is written in capitals, at least two: Setup.EXE, .NET. */
    private boolean isAcronym(int word) {
        int i = word;
        while (i < to && Punctuation.isUpper(text[i])) {
            i++;
        }
        return i - word > 1 && !Punctuation.isLetterOrDigit(at(i));
    }

    /** Whether a capital stands inside the word behind a small letter. */
    private boolean isCamelCase(int at) {
        for (int i = at + 1; i < to && Punctuation.isLetterOrMark(text[i]); i++) {
            if (Punctuation.isUpper(text[i]) && Punctuation.isLower(text[i - 1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word goes on into no sign that names of programs have: a stop, a bracket, an underscore, a digit. */
    private boolean isPlainWord(int word) {
        int end = wordEnd(word);
        boolean mark = ",:;'’-".indexOf(at(end)) >= 0;
        return Punctuation.isSpace(at(end)) || mark || after.in(rules.abbreviations()) != WordTable.ABSENT;
    }

    private int wordEnd(int from) {
        return Punctuation.lettersEnd(text, from, to);
    }

    /** The character at an offset; a blank past the end, as between paragraphs. */
    private char at(int i) {
        return i < to ? text[i] : ' ';
    }

    /** Whether the word before a period is whole, so that a capital right after it starts another sentence. */
    private boolean isEndOfWord(StopMark stop) {
        return switch (before.shape()) {
            case NUMBER -> after.start() + 1 < to && Punctuation.isLower(text[after.start() + 1]);
            case WORD -> (before.length() >= 3 && Punctuation.isLower(before.last()) || isGluedStarter())
                    && before.in(rules.abbreviations()) == WordTable.ABSENT;
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
            case WORD -> before.in(rules.abbreviations()) == WordTable.ABSENT
                    && (startsLower(sentence) || isWholeWord() || isWholeBeforeCode(stop, sentence) || isSmall() && isBrand());
        };
    }

    /**
     * Whether an unknown word can't be an abbreviation, so that a stop behind it ends a sentence though the writer began the
     * next without a capital: it is long, or ends as words do, not in a cluster of consonants. Names are cut short more freely:
     * Cie., Ferdinand VII.
     */
    private boolean isWholeWord() {
        int length = before.length();
        if (!isSmall() || length < SHORTEST_WHOLE) {
            return false;
        }
        boolean cluster = !rules.isVowel(before.last()) && !rules.isVowel(text[before.end() - 2]);
        return rules.isVowel(before.last()) || length >= NO_ABBREVIATION && (!cluster || length >= NO_CLUSTER);
    }

    /** Whether a name follows that keeps its small letter at a sentence's start: iPhone, eBay, pH, server.port, max_size. */
    private boolean isBrand() {
        return before.length() >= SHORTEST_WHOLE
                && (isCamelCase(after.start()) || before.length() >= NO_ABBREVIATION && isIdentifier(after.start()));
    }

    /** Whether an underscore, the brackets of a function or a stop between words is glued to the word, as in programs alone. */
    private boolean isIdentifier(int word) {
        int end = wordEnd(word);
        char next = end + 1 < to ? text[end + 1] : ' ';
        return end - word >= SHORTEST_WHOLE && switch (at(end)) {
            case '_', '.' -> Punctuation.isLower(next) && Punctuation.isLetterOrMark(at(end + 2));
            case '(' -> next == ')';
            default -> false;
        };
    }

    /**
     * Whether a long word is all of a sentence and the name of a program follows, which keeps its small letter everywhere: "Really.
     * lid.open() fails". The capital of a sentence's first word doesn't say that it is a name.
     */
    private boolean isWholeBeforeCode(StopMark stop, int sentence) {
        return before.start() == sentence && before.length() >= NO_ABBREVIATION && !isPlainWord(stop.next());
    }

    private boolean periodEnds(StopMark stop, int sentence) {
        boolean number = isNumeral();
        if (!number && (units.isUnit(sentence) || clause.opens(sentence))) {
            return true;
        }
        switch (abbreviation()) {
            case SplitterRules.INSIDE, SplitterRules.UPPERCASE:
                return isListedStarter() && isSmall() && units.isBehindNumber(sentence);
            case SplitterRules.LOWERCASE:
                return false;
            case SplitterRules.NUMBERED, SplitterRules.CAPITAL:
                return !number;
            case SplitterRules.STARTER:
                return !number && endsBeforeStarter();
            case SplitterRules.PROPER:
                return !number && (!before.isCapitalized() || endsBeforeStarter());
            case SplitterRules.UNIT:
                return !number && unitEnds(sentence);
            default:
                break;
        }
        return switch (before.shape()) {
            case LETTER -> !number && (isStarter() || units.isNamingLetter(sentence)) || isOtherScript();
            case DOTTED -> !number && isStarter();
            case NUMBER -> !isOrdinal(sentence, !number && isStarter());
            case WORD -> !(rules.ordinals() == Ordinals.ANY && before.isRoman() && (number || !isStarter()))
                    && !isUnknownAbbreviation(stop, sentence, number);
            case NONE -> true;
        };
    }

    /**
     * "It closed at 5 p.m. Mrs. Hill left", "Come in the a.m. Rounds are held", but "At 5 p.m. Mrs. Hill left", "at 5 p.m. Tuesday".
     */
    private boolean unitEnds(int sentence) {
        boolean starter = isStarter();
        boolean opens = before.start() - sentence <= OPENING || units.opensWithYear(sentence);
        boolean dotted = before.shape() == Shape.DOTTED;
        boolean determined = dotted && units.isDetermined(sentence);
        if (dotted && (after.in(rules.words()) & SplitterRules.FOLLOWS_TIME) != 0) {
            return false;
        }
        return followsNumber(sentence) ? starter || !opens : dotted && (starter || determined);
    }

    private boolean isUnknownAbbreviation(StopMark stop, int sentence, boolean number) {
        if (!number && (!before.isCapitalized() || after.kind() != Kind.UPPER) || stop.isClosed() && text[stop.marksEnd()] != ')') {
            return false; // as most words
        }
        return unknown.is(sentence, before.start(), before.end(), after.start(), number) && (number || !isListedStarter());
    }

    /**
     * Whether a number follows, its sign, a Roman numeral or a letter that numbers: No. 5, Pkt. § 3, ord. Nº 2, Vol. IV, Apt. B.
     */
    private boolean isNumeral() {
        if (after.kind() == Kind.DIGIT) {
            return true;
        }
        int start = after.start();
        if (after.kind() == Kind.OTHER) {
            return start < to && (text[start] == '§' || text[start] == '№' || text[start] == '#');
        }
        if (after.kind() != Kind.UPPER || start + 2 < to && Punctuation.isLower(text[start + 1]) && text[start] != 'N') {
            return false; // as most words
        }
        int end = wordEnd(start);
        if (end - start == 1 && at(end) != '°') {
            boolean initial = at(end) == '.' && !(end + 2 < to && Punctuation.isDigit(text[end + 2]));
            return !initial && !isListedStarter();
        }
        if (text[start] == 'N' && (at(start + 1) == '°' || at(start + 1) == 'º'
                || (at(start + 1) == 'o' || at(start + 1) == 'r') && end - start == 2 && at(end) == '.')) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if ("IVXLC".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isSmall() {
        return before.length() > 0 && Punctuation.isLower(text[before.start()]);
    }

    /** The kind of abbreviation before the stop, as it is written: "FR." is a newspaper and no Mrs, "F." an initial and no page. */
    private int abbreviation() {
        int kind = before.in(rules.abbreviations());
        if (kind == WordTable.ABSENT && unknown.endsAsOne(before.start(), before.end())) {
            return SplitterRules.STARTER;
        }
        if (kind == WordTable.ABSENT || kind == SplitterRules.UPPERCASE) {
            return kind;
        }
        if (kind == SplitterRules.LOWERCASE) {
            return isSmall() ? kind : WordTable.ABSENT;
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
        return isListedStarter() || isOtherScript();
    }

    /** A Cyrillic abbreviation may announce a Latin name, as "(англ. The Beatles)". */
    private boolean endsBeforeStarter() {
        return isListedStarter() || isOtherScript() && Punctuation.isLatin(before.last());
    }

    private boolean isListedStarter() {
        return after.kind() == Kind.UPPER && (after.in(rules.words()) & SplitterRules.STARTS) != 0;
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
            if (before.in(rules.abbreviations()) != SplitterRules.UNIT && (before.in(rules.words()) & SplitterRules.MEASURE) == 0) {
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
        if (rules.ordinals() != Ordinals.NONE && units.isDayBeforeMonth(sentence)) {
            return true;
        }
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

    /** Whether the sentence starts with a small letter: its writer doesn't capitalize, so small letters tell nothing; nor does a number there. */
    private boolean startsLower(int sentence) {
        int limit = Math.min(to, sentence + REACH);
        for (int i = sentence; i < limit; i++) {
            char c = text[i];
            if (Punctuation.isLetterOrDigit(c)) {
                return Punctuation.isLower(c);
            }
        }
        return false;
    }
}
