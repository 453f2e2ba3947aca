package dev.precis.text;

import dev.precis.text.SentenceSplitter.SpanSink;

/** One pass of the splitter over one stretch of text. */
final class SentenceScan {
    /** How far a decision looks from where it is made; every look is bounded, so the scan is linear. */
    private static final int REACH = 40;
    /** The longest line that a person or a mailer wraps by hand; a longer line ends where its paragraph ends. */
    private static final int WRAP_WIDTH = 120;

    private final String text;
    private final int from;
    private final int to;
    private final int shift;
    private final LanguageRules rules;
    private final SpanSink sink;
    private final WordBefore before = new WordBefore();
    private final char[] word = new char[16];

    private int sentence;
    private int line;
    private ListMarker item;

    SentenceScan(String text, int from, int to, int shift, LanguageRules rules, SpanSink sink) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.shift = shift;
        this.rules = rules;
        this.sink = sink;
    }

    void run() {
        int i = skipSpace(from);
        line = i;
        open(i);
        while (i < to) {
            switch (CharKind.of(text.charAt(i))) {
                case CharKind.PLAIN -> i++;
                case CharKind.LINE -> i = lineEnd(i, i);
                case CharKind.BULLET -> i = bullet(i);
                case CharKind.PARENTHESIS -> i = parenthesis(i);
                case CharKind.COLON -> i = colon(i);
                default -> i = stop(i);
            }
        }
        close(to);
    }

    private void open(int start) {
        sentence = start;
        int i = start;
        if (i < to && CharKind.of(text.charAt(i)) == CharKind.BULLET) {
            i = skipSpace(i + 1, REACH);
        }
        item = i < to ? ListMarker.at(text, i, to) : null;
    }

    private void close(int end) {
        int trimmed = end;
        while (trimmed > sentence && CharKind.isSpace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        if (trimmed > sentence) {
            sink.sentence(sentence + shift, trimmed + shift);
        }
    }

    private int endSentence(int end, int next) {
        close(end);
        open(next);
        return next;
    }

    private int bullet(int at) {
        if (at > sentence && CharKind.isSpace(text.charAt(at - 1))) {
            int content = skipSpace(at + 1, REACH);
            if (content < to && isWordUnit(text.charAt(content))) {
                endSentence(at, at);
            }
        }
        return at + 1;
    }

    private int parenthesis(int at) {
        itemStartsBefore(at);
        return at + 1;
    }

    /** Starts a new sentence at the list marker that ends at {@code closer}, if it counts on from the current item's. */
    private boolean itemStartsBefore(int closer) {
        if (item == null) {
            return false;
        }
        ListMarker marker = ListMarker.endingAt(text, sentence, closer, to);
        if (marker == null || !marker.follows(item)) {
            return false;
        }
        close(marker.start());
        sentence = marker.start();
        item = marker;
        return true;
    }

    private int colon(int at) {
        return at + 1;
    }

    private int lineEnd(int end, int at) {
        int breaks = 0;
        int i = at;
        while (i < to && CharKind.isSpace(text.charAt(i))) {
            char c = text.charAt(i);
            if (CharKind.of(c) == CharKind.LINE && !(c == '\n' && i > at && text.charAt(i - 1) == '\r')) {
                breaks += c == '\f' || c == '\u2029' ? 2 : 1;
            }
            i++;
        }
        boolean hard = i < to && (breaks > 1 || isHardBreak(end, i));
        line = i;
        return hard ? endSentence(end, i) : i;
    }

    private boolean isHardBreak(int end, int next) {
        char c = text.charAt(next);
        if (CharKind.of(c) == CharKind.BULLET || ListMarker.at(text, next, to) != null) {
            return true;
        }
        int last = end;
        while (last > line && CharKind.isSpace(text.charAt(last - 1))) {
            last--;
        }
        int length = last - line;
        if (length == 0 || length > WRAP_WIDTH) {
            return true;
        }
        if (CharKind.isLower(c)) {
            return CharKind.isLower(text.charAt(line)) && sentence == line && length < 35;
        }
        return !(text.charAt(last - 1) == 'の');
    }

    private int stop(int at) {
        if (itemStartsBefore(at)) {
            return item.end();
        }
        int run = at;
        boolean full = false;
        boolean mark = false;
        int dots = 0;
        int spaced = 0;
        while (run < to) {
            char c = text.charAt(run);
            byte kind = CharKind.of(c);
            if (kind == CharKind.DOT) {
                dots++;
            } else if (kind == CharKind.ELLIPSIS) {
                dots += 3;
            } else if (kind == CharKind.MARK) {
                mark = true;
            } else if (kind == CharKind.FULL) {
                full = true;
            } else if (isSpacedDot(run)) {
                run++;
                dots++;
                spaced++;
            } else if (!CharKind.isInvisible(c)) {
                break;
            }
            run++;
        }
        int end = closers(run);
        int next = end;
        while (next < to && CharKind.isSpace(text.charAt(next)) && CharKind.of(text.charAt(next)) != CharKind.LINE) {
            next++;
        }
        if (next == to) {
            return to;
        }
        boolean newline = CharKind.of(text.charAt(next)) == CharKind.LINE;
        int after = newline ? skipSpace(next) : next;
        if (after == to) {
            return to;
        }
        if (isBoundary(at, end, after, dots, mark, full)) {
            if (newline) {
                line = after;
            }
            return endSentence(end, after);
        }
        return newline ? lineEnd(end, next) : Math.max(next, run);
    }

    private boolean isSpacedDot(int at) {
        return text.charAt(at) == ' ' && at + 1 < to && text.charAt(at + 1) == '.' && (at + 2 == to || !isWordUnit(text.charAt(at + 2)) && text.charAt(at + 2) != '.');
    }

    private boolean isBoundary(int at, int end, int next, int dots, boolean mark, boolean full) {
        int w = next;
        int limit = Math.min(to, next + 8);
        while (w < limit && (CharKind.opens(text.charAt(w)) || w > next && CharKind.isSpace(text.charAt(w)) || CharKind.of(text.charAt(w)) == CharKind.DOT)) {
            w++;
        }
        char c = w < to ? text.charAt(w) : '\n';
        char first = text.charAt(next);
        if (isContinuation(first)) {
            return false;
        }
        if (full) {
            return true;
        }
        before.read(text, Math.max(sentence, at - 2 * REACH), at);
        if (next == end) {
            return isGluedBoundary(at, next, c, dots, mark);
        }
        if (first == '.') {
            return true;
        }
        if (ListMarker.at(text, next, to) != null && first != '.' && !CharKind.isDigit(first)) {
            ListMarker m = ListMarker.at(text, next, to);
            if (m.style() != ListMarker.Style.STOP) {
                return true;
            }
        }
        if (CharKind.isLower(c)) {
            if (dots > 1) {
                return false;
            }
            if (mark) {
                return startsLower();
            }
            return before.shape() == WordBefore.Shape.WORD && before.in(rules.abbreviations()) == WordTable.ABSENT && (startsLower() || before.length() > 6);
        }
        if (mark) {
            return true;
        }
        if (dots > 1) {
            return !(dots == 3 && isAlwaysUpper(w));
        }
        return endsWithDot(w, c);
    }

    private boolean isAlwaysUpper(int w) {
        return text.charAt(w) == 'I' && (w + 1 == to || !CharKind.isLetterOrMark(text.charAt(w + 1)));
    }

    private boolean endsWithDot(int w, char c) {
        if (item != null && before.start() >= item.start() && before.start() < item.end()) {
            return false;
        }
        boolean digit = CharKind.isDigit(c);
        byte kind = before.in(rules.abbreviations());
        switch (kind) {
            case LanguageRules.INSIDE:
                return false;
            case LanguageRules.NUMBERED:
                return !digit;
            case LanguageRules.CAPITAL:
                return !digit;
            case LanguageRules.STARTER:
                return !digit && startsSentence(w);
            case LanguageRules.UNIT:
                return !digit && (startsSentence(w) || before.start() - sentence > 12);
            default:
        }
        return switch (before.shape()) {
            case LETTER -> !digit && startsSentence(w) ;
            case DOTTED -> !digit && startsSentence(w);
            default -> true;
        };
    }

    private boolean isGluedBoundary(int at, int next, char c, int dots, boolean mark) {
        if (CharKind.isUnspacedScript(c)) {
            return true;
        }
        if (dots > 1 || !CharKind.isUpper(c)) {
            return false;
        }
        if (!mark && (before.in(rules.abbreviations()) != WordTable.ABSENT || before.shape() != WordBefore.Shape.WORD && before.shape() != WordBefore.Shape.NUMBER || before.length() < 3)) {
            return false;
        }
        return true;
    }

    private boolean startsSentence(int w) {
        int length = 0;
        int i = w;
        while (i < to && length < word.length && CharKind.isLetterOrMark(text.charAt(i))) {
            word[length++] = Character.toLowerCase(text.charAt(i++));
        }
        return length > 0 && length < word.length && !(i < to && text.charAt(i) == '.') && rules.starters().get(word, length) != WordTable.ABSENT;
    }

    private boolean startsLower() {
        int limit = Math.min(to, sentence + REACH);
        for (int i = sentence; i < limit; i++) {
            char c = text.charAt(i);
            if (CharKind.isLetterOrMark(c)) {
                return CharKind.isLower(c);
            }
        }
        return false;
    }

    private static boolean isContinuation(char c) {
        return switch (c) {
            case ',', ';', ':', '،', '、', '，', '；', '：', '%', '/', '=', '&', '№' -> true;
            default -> false;
        };
    }

    private int closers(int at) {
        int i = at;
        while (i < to) {
            char c = text.charAt(i);
            boolean glued = i + 1 < to && isWordUnit(text.charAt(i + 1));
            if (c == '"' || c == '\'' || c == '’' || c == '“' || c == '‘' || c == '«' || c == '»' || c == '*') {
                if (glued) {
                    break;
                }
            } else if (c == '[') {
                int note = footnote(i);
                if (note == i) {
                    break;
                }
                i = note - 1;
            } else if (!CharKind.closes(c) && !CharKind.isInvisible(c) && !(CharKind.endsSentence(c) && i > at)) {
                break;
            }
            i++;
        }
        return i;
    }

    private int footnote(int at) {
        int i = at + 1;
        while (i < to && i - at < 5 && CharKind.isDigit(text.charAt(i))) {
            i++;
        }
        return i > at + 1 && i < to && text.charAt(i) == ']' ? i + 1 : at;
    }

    private int skipSpace(int at) {
        int i = at;
        while (i < to && CharKind.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipSpace(int at, int reach) {
        int limit = Math.min(to, at + reach);
        int i = at;
        while (i < limit && CharKind.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWordUnit(char c) {
        return CharKind.isLetterOrMark(c) || CharKind.isDigit(c);
    }
}
