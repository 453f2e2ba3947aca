package dev.precis.source.line;

import dev.precis.chars.Runs;
import java.util.BitSet;

/**
 * Tells how manuals are laid out: headings at the margin, text set in below them, and terms of which the explanation is set in further.
 * The latter are told elsewhere, too, where the terms are options of a program: "-a, --all". Other texts have nothing of it.
 */
final class SetInText {
    /** Text that is set in stands so many columns further in than its heading. */
    private static final int SET_IN = 3;
    private static final int LONGEST_HEADING = 60;
    /** Fewer headings, or options, tell nothing. */
    private static final int FEWEST = 3;
    /** A gap that parts an option from what it does. */
    private static final int GAP = 2;
    private static final int NONE = -1;

    private final TextLines lines;
    private final String text;
    private final int[] indent;
    private final BitSet headings = new BitSet();
    /** The lines of terms and of what explains them. */
    private final BitSet explained = new BitSet();
    /** The first lines of terms. */
    private final BitSet terms = new BitSet();
    /** The column at which text stands below a heading of a manual; {@link #NONE} in other texts. */
    private int margin = NONE;

    private SetInText(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.indent = new int[lines.count()];
    }

    /** Reads the layout of a text. */
    static SetInText of(TextLines lines) {
        SetInText found = new SetInText(lines);
        if (lines.count() > FEWEST * 2) {
            found.read();
        }
        return found;
    }

    private void read() {
        int setIn = 0;
        int options = 0;
        for (int line = 0; line < indent.length; line++) {
            indent[line] = lines.indent(line);
            setIn += indent[line] >= SET_IN ? 1 : 0;
        }
        for (int line = 0; line < indent.length; line++) {
            options += isOption(line) ? 1 : 0;
        }
        if (setIn * 3 > indent.length * 2) {
            readHeadings();
        }
        if (margin != NONE || options >= FEWEST) {
            readTerms();
        }
    }

    /** Finds the headings at the margin, if nearly all that stands there is one but for the first line and the last. */
    private void readHeadings() {
        int others = 0;
        for (int line = 0; line + 1 < indent.length; line++) {
            if (indent[line] == 0 && lines.opensGroup(line)) {
                boolean heads = mayHead(line);
                headings.set(line, heads);
                others += heads || line == 0 ? 0 : 1;
            }
        }
        if (headings.cardinality() < FEWEST || others * FEWEST > headings.cardinality()) {
            headings.clear();
            return;
        }
        margin = usualIndent();
        for (int line = 0; line + 1 < indent.length; line++) {
            boolean between = indent[line] > 0 && indent[line] < margin && indent[line + 1] >= margin;
            headings.set(line, headings.get(line) || between && lines.opensGroup(line) && mayHead(line));
        }
    }

    private boolean mayHead(int line) {
        return indent[line + 1] >= indent[line] + SET_IN && lines.length(line) <= LONGEST_HEADING && !lines.closes(line)
                && !lines.endsOnComma(line) && Character.isLetter(lines.first(line));
    }

    /** The most frequent column right below a heading. */
    private int usualIndent() {
        int[] times = new int[LONGEST_HEADING];
        int usual = SET_IN;
        for (int line = headings.nextSetBit(0); line >= 0; line = headings.nextSetBit(line + 1)) {
            int column = Math.min(indent[line + 1], times.length - 1);
            if (++times[column] > times[usual]) {
                usual = column;
            }
        }
        return usual;
    }

    private void readTerms() {
        int term = NONE;
        for (int line = 0; line < indent.length; line++) {
            if (term != NONE && indent[line] > term && !headings.get(line)) {
                explained.set(line);
            } else if (!headings.get(line) && (isOption(line) || hangs(line))) {
                term = indent[line];
                terms.set(line);
                explained.set(line);
            } else {
                term = NONE;
            }
        }
    }

    /** Whether a line of a manual stands at the margin of its text, and what follows in its paragraph is set in further. */
    private boolean hangs(int line) {
        return margin != NONE && indent[line] >= margin && lines.continues(line) && indent[line + 1] > indent[line]
                && (lines.opensGroup(line) || explained.get(line - 1))
                && ListItemMark.length(text, lines.start(line), lines.end(line)) == 0;
    }

    /** Whether an option opens a line, and what it does follows behind a gap, or on the next line, set in further. */
    private boolean isOption(int line) {
        int at = Runs.end(text, lines.start(line), lines.end(line), c -> c == '-');
        int signs = at - lines.start(line);
        if (signs == 0 || signs > 2 || at == lines.end(line) || !Character.isLetterOrDigit(text.charAt(at))) {
            return false;
        }
        return line + 1 < indent.length && indent[line + 1] > indent[line] || hasGap(at, lines.end(line));
    }

    private boolean hasGap(int from, int to) {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            blanks = c == '\t' ? GAP : c == ' ' ? blanks + 1 : 0;
            if (blanks >= GAP) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a heading for its place alone. */
    boolean isHeading(int line) {
        return headings.get(line);
    }

    /** Whether a line belongs to a term and what explains it. */
    boolean isExplained(int line) {
        return explained.get(line);
    }

    /** Whether such a line goes on the one before. */
    boolean goesOn(int line) {
        return explained.get(line) && !terms.get(line) && !lines.opensGroup(line);
    }

    /**
     * Whether a line of a manual is one of several below each other whose gaps do no more than bring them to one edge: a tab stands for
     * some blanks there, however wide it looks where the word before it was put together with its other part.
     */
    boolean isRunning(int line) {
        return margin != NONE && (lines.continues(line) && indent[line + 1] == indent[line]
                || line > 0 && !lines.opensGroup(line) && indent[line - 1] == indent[line]) && !hasWideGap(line);
    }

    private boolean hasWideGap(int line) {
        int blanks = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            blanks = Character.isWhitespace(text.charAt(i)) ? blanks + 1 : 0;
            if (blanks > GAP || text.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }
}
