package dev.precis.source.line;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import dev.precis.model.Interruption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds lists of references: what stands under a heading that says so, and names years, pages or addresses, and {@link EndNotes}. */
public final class ReferenceList {
    private static final int LONGEST_HEADING = 40;

    private ReferenceList() {}

    /** Makes the entries of reference lists noise, up to the next heading over something else. */
    public static List<Block> mark(String text, List<Block> blocks) {
        List<Block> marked = null;
        MenuEntries entries = new MenuEntries(text, blocks);
        for (int b = 0; b + 1 < blocks.size(); b++) {
            if (isHeading(text, blocks.get(b)) && !entries.holds(b)) {
                int end = end(text, blocks, b + 1);
                if (isList(text, blocks, b + 1, end)) {
                    marked = marked == null ? new ArrayList<>(blocks) : marked;
                    for (int entry = b + 1; entry < end; entry++) {
                        marked.set(entry, blocks.get(entry).as(BlockKind.NOISE));
                    }
                    b = end - 1;
                }
            }
        }
        return EndNotes.mark(text, marked == null ? blocks : marked);
    }

    private static boolean isHeading(String text, Block block) {
        Interruption.check();
        if (block.end() - block.start() > LONGEST_HEADING || block.kind() == BlockKind.CODE || block.kind() == BlockKind.TABLE_ROW
                || block.kind() == BlockKind.NOISE) {
            return false;
        }
        int from = Runs.end(text, block.start(), block.end(), c -> !Character.isLetter(c));
        int to = Runs.start(text, from, block.end(), c -> !Character.isLetter(c));
        return SourceWords.REFERENCES.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Whether a heading opens with a word for what follows references, whatever years that may name: "Appendix A". */
    private static boolean isAppendix(String text, Block heading) {
        int end = Runs.end(text, heading.start(), heading.end(), Character::isLetter);
        return SourceWords.APPENDIX.contains(text.substring(heading.start(), end).toLowerCase(Locale.ROOT));
    }

    /** The next heading over references, or with text under it that is none; the end of the text without one. */
    private static int end(String text, List<Block> blocks, int from) {
        int end = from;
        for (; end < blocks.size(); end++) {
            if (isHeading(text, blocks.get(end))) {
                break;
            }
            boolean heads = blocks.get(end).kind() == BlockKind.HEADING && end + 1 < blocks.size();
            if (heads && isAppendix(text, blocks.get(end))
                    || heads && !isReference(text, blocks.get(end)) && !isReference(text, blocks.get(end + 1))) {
                break;
            }
        }
        return end;
    }

    private static boolean isList(String text, List<Block> blocks, int from, int to) {
        int references = 0;
        for (int b = from; b < to; b++) {
            references += isReference(text, blocks.get(b)) ? 1 : 0;
        }
        return references * 2 >= to - from && references > 0;
    }

    /** Whether it holds a year or an address or ends in a page, as few sentences of a text do and nearly all references. */
    static boolean isReference(String text, Block block) {
        return holdsYear(text, block) || isCitation(text, block);
    }

    private static boolean holdsYear(String text, Block block) {
        int digits = 0;
        for (int i = block.start(); i <= block.end(); i++) {
            char c = i < block.end() ? text.charAt(i) : ' ';
            if (Punctuation.isAsciiDigit(c)) {
                digits++;
            } else {
                if (digits == 4 && (text.charAt(i - 4) == '1' || text.charAt(i - 4) == '2')) {
                    return true;
                }
                digits = 0;
            }
        }
        return false;
    }

    /** Whether it holds an address or ends in where to look: "Garber, Famous First Bubbles, p. 12.", "Orr, S. 88–91". */
    private static boolean isCitation(String text, Block block) {
        return text.indexOf("://", block.start(), block.end()) >= 0 || endsInLocator(text, block);
    }

    private static boolean endsInLocator(String text, Block block) {
        int end = Runs.start(text, block.start(), block.end(), c -> !Character.isLetterOrDigit(c));
        int numbers = Runs.start(text, block.start(), end, c -> !Character.isLetter(c));
        int word = Runs.start(text, block.start(), numbers, Character::isLetter);
        String locator = text.substring(word, numbers).toLowerCase(Locale.ROOT);
        return numbers < end && word > block.start() && (SourceWords.PAGE.contains(locator) || SourceWords.LOCATOR.contains(locator));
    }
}
