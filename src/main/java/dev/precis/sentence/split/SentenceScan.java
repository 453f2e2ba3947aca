package dev.precis.sentence.split;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.language.Sounds;
import dev.precis.model.Interruption;
import dev.precis.sentence.split.SentenceSplitter.SpanSink;
import java.util.function.IntPredicate;

/** Splits stretches of one text, each in one pass: from mark to mark, what lies between is stepped over. */
public final class SentenceScan {
    /** A longer label before a colon is a clause. */
    private static final int LONGEST_LABEL = 80;
    /** Clauses of fewer words are items of an enumeration. */
    private static final int SHORTEST_CLAUSE = 3;

    private final CharIndex characters;
    private final char[] text;
    private final SplitterRules rules;
    private final SpanSink sink;
    private final StopMark stop;
    private final BoundaryRule rule;
    private final WrappedLines lines;
    private final Enclosure quotation;
    private final Enclosure bracket;
    private final SpacedQuotation spaced;
    private final SpacedClauses clauses;
    private final FusedWords fused;

    private int to;
    private int paragraph;
    private int sentence;
    private ListMarker item;
    private boolean stopped;

    SentenceScan(CharIndex characters, SplitterRules rules, IntPredicate markup, SpanSink sink) {
        this.characters = characters;
        this.text = characters.units();
        this.rules = rules;
        this.sink = sink;
        spaced = new SpacedQuotation(text);
        stop = new StopMark(text, spaced);
        rule = new BoundaryRule(text, rules, markup);
        lines = new WrappedLines(text, rules);
        quotation = Enclosure.ofQuotations(text);
        bracket = Enclosure.ofBrackets(text);
        clauses = new SpacedClauses(text, rules.words());
        fused = new FusedWords(text, rules);
    }

    /** Splits {@code text[from,to)}. */
    public void split(int from, int to) {
        this.to = to;
        stop.over(from, to);
        rule.over(from, to);
        lines.over(from, to);
        quotation.over(from, to);
        bracket.over(from, to);
        spaced.over(from, to);
        fused.over(from, to);
        int i = skipSpace(from);
        startParagraph(i);
        while (true) {
            Interruption.check();
            int next = characters.nextBreak(i, to);
            if (rules.spaced()) {
                blanks(i, next);
            }
            i = next;
            if (i == to) {
                break;
            }
            char c = text[i];
            byte kind = Punctuation.of(c);
            switch (kind) {
                case Punctuation.LINE -> i = line(i);
                case Punctuation.BULLET -> i = bullet(i);
                case Punctuation.SCRIPT_STOP -> i = scriptStop(i, c);
                case Punctuation.OPEN, Punctuation.QUOTE -> enclosure(i++);
                case Punctuation.CLOSE -> i = close(i, c);
                case Punctuation.PLAIN -> i = letter(i);
                default -> i = stop(i, kind);
            }
        }
        endParagraph(to);
    }

    private void startParagraph(int start) {
        paragraph = start;
        stopped = false;
        quotation.clear();
        bracket.clear();
        spaced.startParagraph(start);
        rule.startParagraph(start);
        lines.startLine(start);
        lines.startParagraph();
        startSentence(start);
    }

    private void startSentence(int start) {
        sentence = start;
        int i = start;
        if (i < to && Punctuation.of(text[i]) == Punctuation.BULLET) {
            i = bulletEnd(i);
        }
        ListMarker marker = i < to ? ListMarker.at(text, i, to) : null;
        item = marker != null && isAnswer(marker, start) ? null : marker;
    }

    /** "How many came? 37. The rest stayed.": whether a number behind a question, with which no list begins or goes on, answers it. */
    private boolean isAnswer(ListMarker marker, int start) {
        int end = Punctuation.spaceStart(text, paragraph, start);
        return marker.style() == ListMarker.Style.STOP && marker.number() > 1 && !marker.follows(item)
                && end > paragraph && start - end == 1 && text[end] == ' ' && Punctuation.asks(text[end - 1]);
    }

    private void endParagraph(int end) {
        if (rules.runsOn() && !stopped && sentence == paragraph) {
            endClauses(end);
        }
        endSentence(end);
    }

    private void endSentence(int end) {
        int trimmed = Punctuation.spaceStart(text, sentence, end);
        if (trimmed > sentence) {
            sink.sentence(sentence, trimmed);
        }
        sentence = end;
    }

    /** Ends the sentence at {@code end}; the next one starts at {@code next}, which is also the answer. */
    private int breakAt(int end, int next) {
        endSentence(end);
        startSentence(next);
        return next;
    }

    private int breakParagraph(int end, int next) {
        endParagraph(end);
        startParagraph(next);
        return next;
    }

    private int line(int at) {
        int end = Punctuation.spaceStart(text, sentence, at);
        int next = Punctuation.spaceEnd(text, at, to);
        return next == to ? to : afterLines(end, next, WrappedLines.weights(text, at, next), false);
    }

    private int afterLines(int end, int next, int count, boolean ended) {
        if (count > 1) {
            return breakParagraph(end, next);
        }
        boolean hard = ended || count == 1 && lines.isHard(sentence, end, next);
        if (count == 1) {
            lines.startLine(next);
        }
        return hard ? breakAt(end, next) : next;
    }

    /** Ends the sentence at each blank of a stretch without marks that parts two clauses of a script without blanks between words. */
    private void blanks(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == ' ' && clauses.partsAt(sentence, i, end) && !bracket.keepsWhole(sentence, i)
                    && !quotation.keepsWhole(sentence, i)) {
                breakAt(i, i + 1);
            }
        }
    }

    private int stop(int at, byte kind) {
        if (kind == Punctuation.DOT && startsItem(at)) {
            return item.end();
        }
        stopped = true;
        stop.read(at, kind);
        for (int i = stop.marksEnd(); i < stop.end(); i++) {
            enclosure(i);
        }
        int next = stop.next();
        if (next == to) {
            return to;
        }
        boolean ends = stop.lines() < 2 && rule.ends(stop, sentence, item);
        if (ends && (bracket.keepsWhole(sentence, stop.end()) || quotation.keepsWhole(sentence, stop.end()))) {
            sink.inside(stop.end());
            ends = false;
        }
        return afterLines(stop.end(), next, stop.lines(), ends);
    }

    /** Ends the sentence where the first word of the next one is glued to its last word: "the dayThe ferry". */
    private int letter(int at) {
        int next = Punctuation.isUpper(text[at]) ? at : at - 1;
        if (next > sentence && fused.partAt(sentence, next) && !bracket.keepsWhole(sentence, next)
                && !quotation.keepsWhole(sentence, next)) {
            breakAt(next, next);
        }
        return at + 1;
    }

    private int scriptStop(int at, char c) {
        if (at == sentence) {
            return at + 1;
        }
        char last = text[at - 1];
        if (c == ';' && Punctuation.isGreek(last)) {
            return stop(at, Punctuation.MARK);
        }
        if (c == ':' && Punctuation.isArmenian(last) || c == '|' && Punctuation.isIndic(last)) {
            return stop(at, Punctuation.FULL);
        }
        if (c == ':' && rules.runsOn() && sentence == paragraph && at - sentence < LONGEST_LABEL && rule.isLabel(sentence, at)) {
            return breakAt(at + 1, skipSpace(at + 1));
        }
        int face = StopMark.faceEnd(text, at, to);
        if (face > 0 && face + 1 < to && text[at - 1] == ' ' && Punctuation.isUpper(text[face + 1])) {
            return breakAt(face, face + 1);
        }
        return at + 1;
    }

    private int bullet(int at) {
        if (at > sentence && Punctuation.isSpace(text[at - 1])) {
            int content = bulletEnd(at);
            if (content < to && Punctuation.isLetterOrDigit(text[content])) {
                breakAt(at, at);
            }
        }
        return at + 1;
    }

    /** Past the bullet at {@code at} and the few spaces after it. */
    private int bulletEnd(int at) {
        int i = at + 1;
        while (i < to && i - at < 4 && Punctuation.isSpace(text[i]) && Punctuation.of(text[i]) != Punctuation.LINE) {
            i++;
        }
        return i;
    }

    private int close(int at, char c) {
        if (c == ')') {
            startsItem(at);
        }
        enclosure(at);
        return soundEnd(at, c);
    }

    /**
     * Where what comes next starts behind a sound in brackets, which is a sentence of its own between two others, and in captions without
     * stops and capitals: "Then you wait. (applause) It grows back.", "so we wait [Music] it grows".
     */
    private int soundEnd(int at, char c) {
        int word = Runs.start(text, Math.max(sentence, at - Sounds.LONGEST), at, Character::isLetter);
        char open = c == ']' ? '[' : '(';
        if (word == at || word == sentence || text[word - 1] != open || !Sounds.hold(new String(text, word, at - word))) {
            return at + 1;
        }
        int before = Punctuation.spaceStart(text, sentence, word - 1);
        int next = skipSpace(at + 1);
        boolean between = (before == sentence || Punctuation.endsSentence(text[before - 1]))
                && (next == to || !Punctuation.isLower(text[next]));
        boolean caption = c == ']'
                && (Punctuation.isLower(text[sentence]) || word - 1 == sentence && !Punctuation.endsSentence(text[to - 1]));
        if (!between && !caption || quotation.keepsWhole(sentence, at)) {
            return at + 1;
        }
        breakAt(word - 1, word - 1);
        return breakAt(at + 1, next);
    }

    private void enclosure(int at) {
        quotation.read(at);
        bracket.read(at);
        spaced.read(at);
    }

    /** Starts a new sentence at the list marker that ends at {@code closer}, if it counts on from the current item's. */
    private boolean startsItem(int closer) {
        if (item == null) {
            return false;
        }
        ListMarker marker = ListMarker.endingAt(text, sentence, closer, to);
        boolean empty = marker != null && marker.letter() >= 0 && marker.start() == item.end() + 1; // "A. B. Holm"
        if (marker == null || empty || !marker.follows(item) || isInitial(marker)) {
            return false;
        }
        breakAt(marker.start(), marker.start());
        return true;
    }

    /**
     * "J. P. K. de Vries", "P. Bến Nghé, Q. 1": letters with stops that stand side by side, or behind a comma, are a name's, though one
     * counts on from another.
     */
    private boolean isInitial(ListMarker marker) {
        int at = marker.start();
        if (at - 4 < sentence || text[at - 1] != ' ') {
            return false;
        }
        boolean comma = text[at - 2] == ',' && marker.letter() >= 0 && marker.style() == ListMarker.Style.STOP;
        return comma || text[at - 2] == '.' && Punctuation.isUpper(text[at - 3]) && text[at - 4] == ' ';
    }

    /** Ends a sentence at each comma between clauses of a paragraph that has no stop at all. */
    private void endClauses(int end) {
        int words = 0;
        for (int i = sentence; i < end; i++) {
            char c = text[i];
            if (c == '،') {
                int next = Math.min(skipSpace(i + 1), end);
                if (words >= SHORTEST_CLAUSE && wordsBeforeComma(next, end) >= SHORTEST_CLAUSE) {
                    breakAt(i + 1, next);
                    words = 0;
                }
            } else if (Punctuation.isLetterOrMark(c) && !Punctuation.isLetterOrMark(text[Math.max(0, i - 1)])) {
                words++;
            }
        }
    }

    private int wordsBeforeComma(int start, int end) {
        int words = 0;
        for (int i = start; i < end && text[i] != '،' && words < SHORTEST_CLAUSE; i++) {
            if (Punctuation.isLetterOrMark(text[i]) && !Punctuation.isLetterOrMark(text[Math.max(0, i - 1)])) {
                words++;
            }
        }
        return words;
    }

    private int skipSpace(int at) {
        return Punctuation.spaceEnd(text, at, to);
    }
}
