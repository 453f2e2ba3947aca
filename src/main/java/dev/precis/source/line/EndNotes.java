package dev.precis.source.line;

import dev.precis.chars.Punctuation;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import dev.precis.model.Interruption;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds notes at the end of a text that no heading announces: "[1] Holt, Bells of Norland, p. 14." They count from one, and marks in the
 * text before refer to the first two of them. Linear in the text.
 */
final class EndNotes {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_NUMBER = 3;

    private EndNotes() {}

    /** Makes the notes noise. */
    static List<Block> mark(String text, List<Block> blocks) {
        int first = blocks.size();
        while (first > 0 && blocks.get(first - 1).kind() == BlockKind.PARAGRAPH && number(text, blocks.get(first - 1).start()) > 0) {
            Interruption.check();
            first--;
        }
        if (first == 0 || first == blocks.size() || number(text, blocks.get(first).start()) != 1 || !refersToTwo(text, blocks.get(first))
                || !countOn(text, blocks.subList(first, blocks.size()))) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks.subList(0, first));
        blocks.subList(first, blocks.size()).forEach(note -> marked.add(note.as(BlockKind.NOISE)));
        return marked;
    }

    /** Whether marks of the first note's form stand right behind words before it: "in 1511.[1] It cracked.[2]" */
    private static boolean refersToTwo(String text, Block note) {
        boolean bracketed = text.charAt(note.start()) == '[';
        return isReferred(text, bracketed ? "[1]" : "¹", note.start()) && isReferred(text, bracketed ? "[2]" : "²", note.start());
    }

    private static boolean isReferred(String text, String mark, int limit) {
        int at = text.lastIndexOf(mark, limit - 1);
        return at > 0 && !Punctuation.isSpace(text.charAt(at - 1));
    }

    private static boolean countOn(String text, List<Block> notes) {
        int before = 0;
        for (Block note : notes) {
            int number = number(text, note.start());
            if (number <= before) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /** The number of the note that opens at a place, in square brackets or raised; 0 where none does. */
    private static int number(String text, int at) {
        boolean bracketed = text.charAt(at) == '[';
        int i = bracketed ? at + 1 : at;
        int number = 0;
        int start = i;
        for (; i < text.length() && i - start < LONGEST_NUMBER; i++) {
            int digit = bracketed ? Character.digit(text.charAt(i), 10) : RAISED.indexOf(text.charAt(i));
            if (digit < 0) {
                break;
            }
            number = number * 10 + digit;
        }
        boolean closed = i < text.length() && (bracketed ? text.charAt(i) == ']' : Punctuation.isSpace(text.charAt(i)));
        return closed ? number : 0;
    }
}
