package dev.precis.source.line;

import dev.precis.chars.Runs;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells a dialogue ("Speaker: …" lines, speakers coming back) and where in a turn the speech starts. */
public final class DialogueTurns {
    private static final int LONGEST_LABEL = 90;
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_TURNS = 3;
    /** So many turns of somebody who has spoken before, where there is nothing but turns: of a panel, a call with many guests. */
    private static final int FEWEST_RETURNS = 2;
    /** After this many the rest of a text won't change what it is. */
    private static final int ENOUGH_TURNS = 100;

    /** How turns open, in the order in which it is tried. */
    private static final List<TurnLabel> LABELS = List.of(TurnLabel.NAME, TurnLabel.NICK, TurnLabel.CAPITALS);

    private final TurnLabel label;
    private final Set<String> speakers = new HashSet<>();
    private int count;
    /** Turns whose label has nothing in brackets: "CHEDDAR (aged). …" is an entry unless "CHEDDAR. …" comes, too. */
    private int bare;
    /** Lines or paragraphs that are no turns. */
    private int others;
    private String first = "";
    private String last = "";

    private DialogueTurns(TurnLabel label) {
        this.label = label;
    }

    /**
     * How lines open that are turns of a dialogue: with names, and on average each name opens two of them; or all lines do, and one name
     * opens the first and the last of three, or two of more have been there before. Names in small letters need
     * lines that all open with names.
     */
    public static TurnLabel of(TextLines lines) {
        for (TurnLabel label : LABELS) {
            DialogueTurns turns = new DialogueTurns(label);
            for (int line = 0; line < lines.count() && !turns.areEnough(); line++) {
                turns.add(lines.text(), lines.start(line), lines.end(line));
            }
            if (turns.areDialogue()) {
                return label;
            }
        }
        return TurnLabel.NONE;
    }

    /** Marks the turns among the paragraphs of a text, where it is a dialogue. */
    public static List<Block> label(String text, List<Block> blocks) {
        for (TurnLabel label : LABELS) {
            DialogueTurns turns = new DialogueTurns(label);
            for (Block block : blocks) {
                if (block.kind() != BlockKind.PARAGRAPH) {
                    turns.others++;
                } else if (!turns.areEnough()) {
                    turns.add(text, block.start(), block.end());
                }
            }
            if (turns.areDialogue()) {
                return blocks.stream()
                        .map(block -> block.kind() != BlockKind.PARAGRAPH ? block : turn(text, block.start(), block.end(), label)).toList();
            }
        }
        return blocks;
    }

    /** Takes a line or paragraph that may be a turn. */
    private void add(String text, int from, int to) {
        int length = label.length(text, from, to);
        if (length == 0) {
            others += from < to ? 1 : 0;
            return;
        }
        count++;
        bare += text.charAt(from + length - 2) == ')' ? 0 : 1;
        last = name(text, from, from + length);
        first = count == 1 ? last : first;
        speakers.add(last);
    }

    /** A label without what stands in brackets behind the name. */
    private static String name(String label, int from, int to) {
        int open = label.indexOf(" (", from, to);
        return open < 0 ? label.substring(from, to) : label.substring(from, open) + label.charAt(to - 1);
    }

    private boolean areEnough() {
        return count >= ENOUGH_TURNS || label == TurnLabel.NICK && others > 0;
    }

    private boolean areDialogue() {
        boolean comesBack = count == FEWEST_TURNS && first.equals(last) || count - speakers.size() >= FEWEST_RETURNS;
        boolean many = speakers.size() * 2 <= count && label != TurnLabel.NICK;
        return count >= FEWEST_TURNS && speakers.size() > 1 && (many || others == 0 && comesBack)
                && (label != TurnLabel.CAPITALS || bare > 0 && TurnLabel.belongTogether(speakers));
    }

    /** A paragraph of a dialogue: a turn where a name and more open it. */
    static Block turn(String text, int from, int to, TurnLabel opening) {
        int label = opening.length(text, from, to);
        int textStart = Runs.end(text, from + label, to, Character::isWhitespace);
        if (label == 0 || textStart == to) {
            return new Block(BlockKind.PARAGRAPH, from, to);
        }
        int direction = opening == TurnLabel.CAPITALS ? text.indexOf(" (", from, from + label) : -1;
        int nameEnd = direction > 0 ? direction : Runs.start(text, from, from + label - 1, c -> c == ' '); // French: "Marie : Oui"
        return new Block(BlockKind.PARAGRAPH, from, to, textStart, from, nameEnd);
    }

    /**
     * Length of a name and its colon at the start of {@code text[from,to)}; 0 without one. A name is a few words, each
     * with a capital or a digit first, and perhaps something in brackets ("Ms. May (Greens, BC):").
     */
    public static int labelLength(String text, int from, int to) {
        int stop = Math.min(to, from + LONGEST_LABEL);
        int words = 0;
        boolean inWord = false;
        char closing = 0;
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == ':' || c == '：') {
                boolean spaced = i + 1 == to || c == '：' || Character.isWhitespace(text.charAt(i + 1));
                return words > 0 && spaced ? i + 1 - from : 0;
            } else if (c == ' ' || (c == '(' || c == '[') && i > from) {
                inWord = false;
                closing = c == '(' ? ')' : c == '[' ? ']' : 0;
            } else if (!inWord) {
                boolean opens = Character.isLetter(c) && !Character.isLowerCase(c) || i > from && c >= '0' && c <= '9';
                if (!opens || ++words > MOST_WORDS) {
                    return 0;
                }
                inWord = true;
            } else if (!Character.isLetterOrDigit(c) && ".'’-_&/".indexOf(c) < 0 && !isMark(c)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
