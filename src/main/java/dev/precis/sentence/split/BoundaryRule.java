package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;
import dev.precis.sentence.split.WordAfterStop.Kind;
import dev.precis.sentence.split.WordBeforeStop.Shape;
import java.util.function.IntPredicate;

/** Decides whether a stop ends its sentence, from the word before it, the word after it and the language's rules. */
final class BoundaryRule {
    /** How far the start of a sentence or of an address is looked for. */
    private static final int REACH = 64;
    /** So long is an unknown word that is whole though a small letter follows; it ends in a vowel, before which words are cut. */
    private static final int SHORTEST_WHOLE_TO_VOWEL = 3;
    private static final int SHORTEST_WHOLE_TO_CONSONANT = 5;
    /** Words are cut behind two consonants most of all: constr., gouvt. */
    private static final int SHORTEST_WHOLE_TO_CLUSTER = 8;
    /** No shorter word ends a sentence before a name with a small letter, an iPhone, and none before a server.port. */
    private static final int SHORTEST_BEFORE_BRAND = 3;
    private static final int SHORTEST_BEFORE_IDENTIFIER = 5;
    /** No shorter word has a note behind its stop: "v.2 In". */
    private static final int SHORTEST_NOTED = 3;
    /** What a dash sets off in front of a paragraph, in characters. */
    private static final int SHORTEST_LEAD = 4;
    private static final int LONGEST_LEAD = 40;

    private final char[] text;
    private final SplitterRules rules;
    private final IntPredicate markup;
    private final WordBeforeStop before;
    private final WordAfterStop after;
    private final TextWords words;
    private final UnknownAbbreviation unknown;
    private final MarkedName names;
    private final Speaker speaker;
    private final GluedParticle particle;
    private final UnitBeforeStop units;
    private final ClauseBehind clause;
    private final ListedAbbreviation listed;
    private final LetterBeforeStop letter;
    private final DateBehind date;
    private final OrdinalBeforeStop ordinal;
    private final ProgramNames programs;
    private final GluedStop glued;
    private int paragraph;

    BoundaryRule(char[] text, SplitterRules rules, IntPredicate markup) {
        this.text = text;
        this.markup = markup;
        this.rules = rules;
        before = new WordBeforeStop(text);
        after = new WordAfterStop(text, rules);
        words = new TextWords(text, rules);
        unknown = new UnknownAbbreviation(text, rules, words);
        particle = new GluedParticle(text, words);
        names = new MarkedName(text, words, particle);
        speaker = new Speaker(text, words);
        units = new UnitBeforeStop(text, rules, before, after, words);
        clause = new ClauseBehind(text, rules, before, after, words);
        letter = new LetterBeforeStop(text, rules, before, after, words, clause);
        date = new DateBehind(rules, before, after, words);
        ordinal = new OrdinalBeforeStop(text, rules, before, after, words, units, date);
        programs = new ProgramNames(rules, before, after, words);
        listed = new ListedAbbreviation(text, rules, before, after, words, units, programs);
        glued = new GluedStop(text, rules, before, after, names, programs, clause);
    }

    /** Decides on stops of {@code text[from,to)} from now on. */
    void over(int from, int to) {
        before.over(from);
        after.over(to);
        words.over(from, to);
        glued.over(from, to);
    }

    /** Forgets what the paragraph before told: another one starts at {@code at}. */
    void startParagraph(int at) {
        programs.startParagraph();
        names.startParagraph(at);
        paragraph = at;
    }

    /**
     * Whether the stop ends the sentence. What each question leaves to the next one is part of its answer: characters that go on with a
     * sentence come before all else; stops that need no blank behind them are read by these alone, all others by the words around; a stop
     * that is none, of a note or a dateline, is told before any word is taken for an abbreviation or a name; and only a plain period
     * abbreviates.
     *
     * @param sentence where the sentence started
     * @param item the marker that opens it, or null
     */
    boolean ends(StopMark stop, int sentence, ListMarker item) {
        if (stop.start() == sentence || stop.isElision() || goesOnWith(stop.next())) {
            return false;
        }
        if (stop.isFull()) {
            return fullStopEnds(stop, sentence);
        }
        before.read(sentence, stop.start());
        after.read(stop.next());
        if (stop.isNoted() && !isNotable(stop) || stop.isPeriod() && sentence == paragraph && isLead(sentence, stop)) {
            return false;
        }
        if (stop.isGlued()) {
            return glued.ends(stop, sentence);
        }
        byte next = Punctuation.of(text[stop.next()]);
        if (next == Punctuation.DOT || next == Punctuation.BULLET) {
            return true;
        }
        if (!stop.isPeriod() || stop.stopsAgain()) {
            return markEnds(stop, sentence);
        }
        if (isInMarker(item, sentence)) {
            return false;
        }
        return after.kind() == Kind.LOWER ? periodEndsBeforeLower(stop, sentence) : periodEnds(stop, sentence);
    }

    /** Whether a stop of a script that puts no blank behind it ends the sentence. */
    private boolean fullStopEnds(StopMark stop, int sentence) {
        if (letter.isNamed(sentence, stop.start(), stop.next())) {
            return false;
        }
        if (!stop.isClosed()) {
            return stop.next() > stop.marksEnd() || !particle.goesOn(stop.next(), "。｡".indexOf(text[stop.marksEnd() - 1]) < 0);
        }
        return text[stop.marksEnd()] != '》' && !Speaker.isQuotativeParticle(text[stop.next()]) && !speaker.isNamedBehind(stop, sentence);
    }

    /** Whether a question or exclamation mark, an ellipsis, or a stop behind a quotation that has its own ends the sentence. */
    private boolean markEnds(StopMark stop, int sentence) {
        if (after.kind() == Kind.LOWER) {
            return !stop.isClosed() && !stop.isEllipsis() && startsLower(sentence) || startsItem(stop.next());
        }
        if (stop.isMark() && (after.kind() == Kind.UPPER || after.kind() == Kind.CASELESS)
                && (stop.isClosed() ? speaker.isNamedBehind(stop, sentence) : isPartOfName(stop, sentence))) {
            return false;
        }
        return !(stop.isSpacedEllipsis() && after.isPronounI());
    }

    /** Whether the word before the stop is of the marker of an item: "2. Vote". */
    private boolean isInMarker(ListMarker item, int sentence) {
        return item != null && before.start() >= item.start() && before.start() < item.end() && before.start() < sentence + REACH;
    }

    /** Whether what stands before the stop ends a sentence so surely that digits glued to the stop are a note: "war.2 In". */
    private boolean isNotable(StopMark stop) {
        if (stop.isMark() || stop.isClosed()) {
            return true;
        }
        return stop.isPeriod() && switch (before.shape()) {
            case NONE -> true; // behind a bracket or a quotation mark
            case NUMBER -> stop.countsOn();
            case WORD -> switch (before.in(rules.abbreviations())) {
                case WordTable.ABSENT -> before.length() >= SHORTEST_NOTED || text[stop.marksEnd()] == '(' || stop.countsOn();
                case SplitterRules.INSIDE, SplitterRules.UPPERCASE -> false;
                default -> isStarter() && stop.countsOn(); // a word as well: "por mar.1 En"
            };
            case LETTER, DOTTED -> false;
        };
    }

    /**
     * Whether a dash sets off what stands in front of a report or an article, which ends no sentence of its own: where it was written,
     * when and for whom, or its number. "MADRID.– El Gobierno", "Paris, le 3 mars. – Mme Roche", "Madrid (EFE).- El", "Art. 5. – Les".
     */
    private boolean isLead(int sentence, StopMark stop) {
        char next = text[stop.next()];
        int length = stop.start() - sentence;
        if (next != '–' && next != '—' && next != '-' || length < SHORTEST_LEAD || length > LONGEST_LEAD) {
            return false;
        }
        if (Punctuation.isLower(words.at(Runs.end(text, stop.next(), Math.min(words.to(), stop.next() + REACH), c -> c == next)))) {
            return false; // an option of a command: "version 4. --force"
        }
        return text[stop.start() - 1] == ')' && stop.isGlued()
                || Runs.end(text, sentence, stop.start(), c -> !Punctuation.isLower(c)) == stop.start()
                || Runs.end(text, sentence, stop.start(), c -> !Punctuation.isDigit(c)) < stop.start();
    }

    private boolean isPartOfName(StopMark stop, int sentence) {
        boolean single = stop.marksEnd() == stop.start() + 1;
        return single && before.shape() == Shape.WORD
                && names.holds(sentence, before.start(), stop.start(), after.start());
    }

    private boolean goesOnWith(int at) {
        return switch (text[at]) {
            case ',', ';', '،', '؛', '、', '，', '；', '：', '%', '/', '=', '&', '+' -> true;
            case ':' -> StopMark.faceEnd(text, at, words.to()) < 0;
            default -> false;
        };
    }

    private boolean startsItem(int at) {
        ListMarker marker = ListMarker.at(text, at, words.to());
        return marker != null && marker.style() != ListMarker.Style.STOP;
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
            case NUMBER -> !rules.numbersOrdinals() && isSetOff(stop);
            case LETTER, DOTTED -> false;
            case WORD -> before.in(rules.abbreviations()) == WordTable.ABSENT
                    && (startsLower(sentence)
                            || isWholeWord() && !isUnfinished(sentence) && !unknown.isAmongOthers(sentence, stop.start(), stop.next())
                            || isBrand(sentence) || before.isSmall() && isSetOff(stop));
        };
    }

    /** Whether code, a link or emphasis opens the next sentence, which keeps its small letter: "Set `retries` to 0. `timeout` is …" */
    private boolean isSetOff(StopMark stop) {
        return text[stop.next()] == '`' || markup.test(stop.next());
    }

    /**
     * Whether an unknown word can't be an abbreviation, so that a stop behind it ends a sentence though the writer began the
     * next without a capital: it is long, or ends as words do, not in a cluster of consonants. Names are cut short more freely:
     * Cie., Ferdinand VII.
     */
    private boolean isWholeWord() {
        int length = before.length();
        if (!before.isSmall() || length < SHORTEST_WHOLE_TO_VOWEL || !rules.isFinal(before.last())
                || listed.endsAsOne(before.start(), before.end())) {
            return false;
        }
        if (rules.isVowel(before.last())) {
            return true;
        }
        return length >= (rules.isVowel(text[before.end() - 2]) ? SHORTEST_WHOLE_TO_CONSONANT : SHORTEST_WHOLE_TO_CLUSTER);
    }

    /** Whether an article and a word are all there is, or whose it is comes next: "The prelim. results", "il presid. della giunta". */
    private boolean isUnfinished(int sentence) {
        return before.start() == words.behindArticle(sentence) || (after.in(rules.words()) & SplitterRules.GENITIVE) != 0;
    }

    /**
     * Whether a name follows that keeps its small letter at a sentence's start: iPhone, eBay, pH, server.port, max_size. The
     * capital of a sentence's first word, "Really. lid.open() fails", doesn't say that it is a name.
     */
    private boolean isBrand(int sentence) {
        int length = before.length();
        return (before.isSmall() || before.start() == sentence) && length >= SHORTEST_BEFORE_BRAND
                && (programs.isCamelCase(after.start()) || length >= SHORTEST_BEFORE_IDENTIFIER && programs.isIdentifier(after.start()));
    }

    /** Whether a period ends the sentence before no small letter: the words on both sides tell more than lists, and these than letters. */
    private boolean periodEnds(StopMark stop, int sentence) {
        boolean number = after.isNumeral(words);
        if (before.shape() == Shape.DOTTED && before.start() == words.behindArticle(sentence)) {
            return false; // "La S.A. Les Forges"
        }
        if (units.isTimeOfPlace() || units.isBeforeItsPart()) {
            return false;
        }
        if (!number && (units.isUnit(sentence) || clause.opens(sentence))) {
            return true;
        }
        if (date.isWeekday()) {
            return false;
        }
        switch (listed.kind(sentence)) {
            case SplitterRules.INSIDE, SplitterRules.UPPERCASE:
                return false;
            case SplitterRules.LOWERCASE:
                return !number && before.length() > 1 && endsBeforeStarter();
            case SplitterRules.NUMBERED, SplitterRules.CAPITAL:
                return !number || stop.isClosed() && Punctuation.closesQuotation(text[stop.marksEnd()]); // “no.” 4
            case SplitterRules.STARTER:
                return endsBeforeStarter();
            case SplitterRules.PROPER:
                return !number && (!before.isCapitalized() || endsBeforeStarter());
            case SplitterRules.UNIT:
                return !number && units.endsSentence(sentence);
            default:
                return unlistedEnds(stop, sentence, number);
        }
    }

    /** Whether a period behind what is no abbreviation of the lists ends the sentence. */
    private boolean unlistedEnds(StopMark stop, int sentence, boolean number) {
        return switch (before.shape()) {
            case LETTER -> isStarter() || letter.isWord() || letter.isLabel(sentence);
            case DOTTED -> isStarter();
            case NUMBER -> !ordinal.isNumber(sentence);
            case WORD -> !ordinal.isRoman(sentence) && !isUnknownAbbreviation(stop, sentence, number)
                    && !(before.isSmall() && !isStarter() && listed.goesOnTitle(sentence, before.start(), before.end()));
            case NONE -> true;
        };
    }

    private boolean isUnknownAbbreviation(StopMark stop, int sentence, boolean number) {
        if (stop.isClosed() && text[stop.marksEnd()] != ')') {
            return false;
        }
        if (number) {
            return unknown.isBeforeNumber(sentence, before.start(), before.end(), after.start());
        }
        return before.isCapitalized() && after.kind() == Kind.UPPER
                && unknown.isBeforeCapital(sentence, before.start(), before.end(), after.start()) && !after.isListedStarter();
    }

    private boolean isStarter() {
        return after.isStarter(before.last());
    }

    /** A Cyrillic abbreviation may announce a Latin name, as "(англ. The Beatles)". */
    private boolean endsBeforeStarter() {
        if (before.isAcronym() && (after.in(rules.words()) & SplitterRules.GENITIVE) != 0) {
            return false; // all in capitals: "THE DEPT. OF TRADE"
        }
        return Punctuation.isLatin(before.last()) ? isStarter() : after.isListedStarter();
    }

    /** Whether the Arabic words between {@code start} and the colon at {@code colon} are a label and announce no speech. */
    boolean isLabel(int start, int colon) {
        if (words.at(colon + 1) != ' ' || !Punctuation.isArabic(words.at(colon + 2)) || !Punctuation.isArabic(text[colon - 1])) {
            return false;
        }
        after.read(start);
        return (after.in(rules.words()) & SplitterRules.SAYS) == 0;
    }

    /** Whether the sentence starts with a small letter: its writer doesn't capitalize, so small letters tell nothing. */
    private boolean startsLower(int sentence) {
        int limit = Math.min(words.to(), sentence + REACH);
        int first = Runs.end(text, sentence, limit, c -> !Punctuation.isLetterOrDigit(c));
        return first < limit && Punctuation.isLower(text[first]);
    }
}
