package dev.precis.source.line;

import dev.precis.chars.Runs;
import dev.precis.chars.WordCount;
import java.util.BitSet;
import java.util.Set;

/**
 * Finds the lines of mail in which its writer says nothing: what is quoted, the line that says who wrote it, the head of the
 * mail, the signature. Linear: a line is looked at a bounded number of times.
 */
public final class MailLines {
    /** Behind "--" without its blank stand so many lines at most. */
    private static final int MOST_LINES_OF_SIGNATURE = 12;
    private static final int LONGEST_SIGNATURE = 1000;
    /** Fewer words above the head of another mail say that it is passed on, unless they state something of their own. */
    public static final int FEWEST_WORDS_OF_ANSWER = 6;
    private static final int SHORTEST_RULE = 30;

    private final TextLines lines;
    private final String text;
    private final BitSet noise = new BitSet();
    /** The last line of the signature under way; -1 outside of one. */
    private int signatureEnd = -1;
    private final OwnWords ownWords = new OwnWords();
    /** What the mail is about that the text opens with, or the last message of a digest; empty where it doesn't say. */
    private String subjectAbove = "";

    private MailLines(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** Which lines are noise. */
    public static BitSet noise(TextLines lines) {
        MailLines mail = new MailLines(lines);
        if (mail.mayBeMail()) {
            mail.find();
        }
        return mail.noise;
    }

    private boolean mayBeMail() {
        if (lines.characters().has('>') || lines.characters().has('@')) {
            return true;
        }
        for (int line = 0; line < lines.count(); line++) {
            char first = lines.first(line);
            if (isAboveOriginal(line) || (first == '-' || first == '_') && isSignatureMark(line) || opensWith(SourceWords.MAIL_FROM, line)
                    || SignOff.isFormula(lines, line)) {
                return true;
            }
        }
        return false;
    }

    private void find() {
        int attributed = firstAttributed();
        boolean quotesAbove = hasQuotedMail(0, attributed);
        boolean quotesBelow = hasQuotedMail(attributed, lines.count());
        int line = 0;
        while (line < lines.count()) {
            boolean quotes = line < attributed ? quotesAbove : quotesBelow;
            line = quotes && isQuoted(line) ? takeQuoted(line) : takeUnquoted(line);
        }
    }

    /** Takes the quoted lines from this one on, and what says above them who wrote them; returns the line that follows. */
    private int takeQuoted(int line) {
        int end = line + 1;
        while (end < lines.count() && isQuoted(end)) {
            end++;
        }
        int first = line == 0 ? line : attributionStart(line - 1);
        if (first < line && isAttribution(first, line - 1, false)) {
            noise.set(first, line);
            BareSignature.mark(lines, first, noise);
        }
        return takeNoise(line, end);
    }

    /** Takes a line that isn't quoted with those that belong to it; returns the line that follows. */
    private int takeUnquoted(int line) {
        int fields = fieldsFrom(line);
        if (fields >= MailPhrases.FEWEST_FIELDS) {
            return takeHead(line, fields);
        }
        if (line <= signatureEnd) {
            return takeNoise(line, line + 1);
        }
        if (isSignatureMark(line)) {
            signatureEnd = signatureEnd(line);
            return takeNoise(line, line + 1);
        }
        if (isAboveOriginal(line)) {
            boolean headed = line + 1 < lines.count() && fieldsFrom(line + 1) >= MailPhrases.FEWEST_FIELDS;
            return takeNoise(line, ownWords.tell() && !headed ? nextOfDigest(line + 1) : line + 1);
        }
        if (isAttribution(line, line, true)) {
            return takeNoise(line, line + 1);
        }
        int signedOff = SignOff.end(lines, line);
        if (signedOff > line) {
            return takeNoise(line, signedOff + 1);
        }
        ownWords.add(text, lines.start(line), lines.end(line));
        return line + 1;
    }

    private int takeNoise(int from, int to) {
        noise.set(from, to);
        return to;
    }

    /** The first line of what is quoted below a line that says who wrote it: what angles stand above it the writer may have put there. */
    private int firstAttributed() {
        for (int line = 1; line < lines.count(); line++) {
            if (lines.isAngled(line) && !lines.isAngled(line - 1) && isAttribution(attributionStart(line - 1), line - 1, false)) {
                return line;
            }
        }
        return lines.count();
    }

    /**
     * Whether lines behind angles are quoted mail, not items of a list or what a program was told: a line says who wrote it, it
     * is wrapped, has blank lines or quotes in itself, the text has other parts of a mail, or what is asked in it is answered below, twice.
     */
    private boolean hasQuotedMail(int from, int to) {
        boolean single = false;
        boolean plain = false;
        boolean nested = false;
        boolean mail = false;
        boolean asks = false;
        int answers = 0;
        for (int line = from; line < to; line++) {
            if (!lines.isAngled(line)) {
                mail |= isSignatureMark(line) || fieldsFrom(line) >= MailPhrases.FEWEST_FIELDS;
                continue;
            }
            single |= !text.startsWith(">>>", lines.start(line));
            boolean opens = !lines.isAngled(line - 1);
            // captions of television open each turn with two: only mail nests them in single ones
            nested |= isNested(line);
            plain |= !isNested(line);
            asks |= lines.last(line) == '?';
            answers += line + 1 < lines.count() && !lines.isAngled(line + 1) && lines.opensGroup(line + 1) ? 1 : 0;
            mail |= lines.length(line) == 1 || !opens && isWrapped(line) || opens && line > 0
                    && isAttribution(attributionStart(line - 1), line - 1, false);
        }
        return single && (mail || nested && plain || asks && answers > 1);
    }

    private boolean isNested(int line) {
        return text.startsWith(">>", lines.start(line)) || text.startsWith("> >", lines.start(line));
    }

    /** Whether a quoted line goes on with the sentence of the one above. */
    private boolean isWrapped(int line) {
        int i = Runs.end(text, lines.start(line) + 1, lines.end(line), c -> c == ' ');
        return i < lines.end(line) && Character.isLowerCase(text.charAt(i))
                && !lines.closes(line - 1);
    }

    /** Whether an angle opens a line; "> 5 mm" is a measure. */
    private boolean isQuoted(int line) {
        if (!lines.isAngled(line)) {
            return false;
        }
        int i = Runs.end(text, lines.start(line) + 1, lines.end(line), c -> c == ' ' || c == '>');
        boolean measure = i < lines.end(line) && Character.isDigit(text.charAt(i)) && text.charAt(i - 1) != '>'
                && !lines.isAngled(line - 1) && !lines.isAngled(line + 1);
        return !measure;
    }

    /** The first line of what may be an attribution that ends on {@code last}. */
    private int attributionStart(int last) {
        int first = last;
        while (first > 0 && last - first + 1 < MailPhrases.MOST_LINES_OF_ATTRIBUTION && !lines.opensGroup(first)
                && !lines.closes(first - 1) && !noise.get(first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether lines end in a colon and say who wrote what follows, and when or from which address, or that he wrote it. */
    private boolean isAttribution(int first, int last, boolean alone) {
        char end = lines.last(last);
        if (end != ':' && end != '：' || lines.end(last) - lines.start(first) > MailPhrases.LONGEST_ATTRIBUTION) {
            return false;
        }
        boolean digits = false;
        boolean address = false;
        for (int i = lines.start(first); i < lines.end(last); i++) {
            digits |= Character.isDigit(text.charAt(i));
            address |= text.charAt(i) == '@';
        }
        boolean wrote = MailPhrases.sayWrote(text.substring(lines.start(first), lines.end(last) - 1));
        return alone ? wrote && digits && address : wrote || digits || address;
    }

    /** Number of lines from this one on that are fields of a mail's head; 0 unless one holds an address or the first says from whom. */
    private int fieldsFrom(int line) {
        if (!lines.opensGroup(line) && line > 0 && !noise.get(line - 1) && !isRule(line - 1)) {
            return 0;
        }
        int end = line;
        boolean address = false;
        boolean sender = opensWith(SourceWords.MAIL_FROM, line);
        while (end < lines.count() && (end == line || !lines.opensGroup(end)) && isField(end, sender)) {
            address |= text.indexOf('@', lines.start(end), lines.end(end)) >= 0;
            end++;
        }
        return address || sender ? end - line : 0;
    }

    /**
     * Whether a line is a field; its name may be of two words, as those of speakers are ("Grad C: …"), only where the head says from whom.
     */
    private boolean isField(int line, boolean sender) {
        int from = lines.start(line);
        int name = MailFields.nameLength(text, from, lines.end(line));
        return name > 0 && (sender || text.indexOf(' ', from, from + name) < 0);
    }

    /** Takes the head of a mail, and what follows where that is the mail which the text above answers; returns the line that follows. */
    private int takeHead(int line, int fields) {
        signatureEnd = -1;
        int first = line > 0 && isRule(line - 1) ? line - 1 : line;
        boolean answered = isAnswered(line, fields);
        if (answered) {
            BareSignature.mark(lines, noise.get(line - 1) ? line - 1 : first, noise);
        }
        return takeNoise(first, answered ? nextOfDigest(line + fields) : line + fields);
    }

    /** Whether what follows the head of a mail is the mail that the text above answers. */
    private boolean isAnswered(int line, int fields) {
        boolean rule = line > 0 && isRule(line - 1);
        boolean passedOn = rule && isForwarded(line - 1);
        boolean first = ownWords.areNone();
        String subject = subject(line, line + fields);
        boolean another = MailFields.isNumbered(lines.written(line))
                || !subject.isEmpty() && !subjectAbove.isEmpty() && !subject.equals(subjectAbove)
                        && !(rule && lines.hasLetters(line - 1));
        subjectAbove = first || another ? subject : subjectAbove;
        return ownWords.areAnswer() && !passedOn && !another;
    }

    /** Whether a line is a field of one of some names. */
    private boolean opensWith(Set<String> names, int line) {
        return MailFields.isOneOf(names, text, lines.start(line), lines.end(line));
    }

    /** What the head in some lines says that the mail is about; empty where it doesn't. */
    private String subject(int from, int to) {
        for (int line = from; line < to; line++) {
            if (opensWith(SourceWords.MAIL_SUBJECT, line)) {
                return MailFields.subject(lines.written(line));
            }
        }
        return "";
    }

    /** Where the next message of a digest opens, from a line on. */
    private int nextOfDigest(int from) {
        int line = from;
        while (line < lines.count() && !(MailFields.isNumbered(lines.written(line)) && fieldsFrom(line) >= MailPhrases.FEWEST_FIELDS)) {
            line++;
        }
        return line;
    }

    /** "-----Original Message-----", "________". */
    private boolean isRule(int line) {
        return text.startsWith("--", lines.start(line)) && text.startsWith("--", lines.end(line) - 2)
                || text.startsWith("____", lines.start(line))
                || lines.last(line) == ':' && isForwarded(line);
    }

    private boolean isAboveOriginal(int line) {
        return lines.first(line) == '-' && lines.last(line) == '-' && MailPhrases.isAboveOriginal(lines.written(line));
    }

    private boolean isForwarded(int line) {
        return MailPhrases.sayForwarded(text.substring(lines.start(line), Math.min(lines.end(line), lines.start(line) + 100)));
    }

    /** "-- " or "--", or the rule that a mailing list puts above its own lines. */
    private boolean isSignatureMark(int line) {
        if (lines.length(line) == 2) {
            return lines.first(line) == '-' && lines.last(line) == '-' && (isSure(line) || signatureEnd(line) > line);
        }
        return lines.first(line) == '_' && lines.length(line) >= SHORTEST_RULE
                && Runs.end(text, lines.start(line), lines.end(line), c -> c == '_') == lines.end(line)
                && signatureEnd(line) > line;
    }

    /**
     * The last line of the signature below a mark: all that follows where the mark is "-- ", else only if little
     * follows and none of it is a sentence; -1 without one.
     */
    private int signatureEnd(int mark) {
        if (isSure(mark)) {
            return lines.count() - 1;
        }
        int last = mark;
        while (last + 1 < lines.count() && !lines.isAngled(last + 1) && last - mark <= MOST_LINES_OF_SIGNATURE) {
            last++;
        }
        for (int line = mark + 1; line <= last; line++) {
            if (lines.closes(line)
                    && WordCount.of(text, lines.start(line), lines.end(line)) >= FEWEST_WORDS_OF_ANSWER) {
                return -1;
            }
        }
        boolean little = last - mark <= MOST_LINES_OF_SIGNATURE && lines.end(last) - lines.end(mark) <= LONGEST_SIGNATURE;
        return little ? last : -1;
    }

    /** Whether it is "-- " with its blank, which nothing but a signature has above it. */
    private boolean isSure(int mark) {
        int end = lines.end(mark);
        return lines.length(mark) == 2 && end < text.length() && text.charAt(end) == ' ';
    }
}
