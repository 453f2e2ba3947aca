package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LineEnds;
import dev.precis.chars.Script;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import java.util.BitSet;
import java.util.List;

/**
 * Tells sections in another script that belong to a document: with a heading in that script, and sentences below it. Notices
 * say the same in several languages that way; what was put into a text has no heading of its own.
 */
public final class ForeignSections {
    /** Names and terms of the document's own scripts have this share of a section at most. */
    private static final double MOST_HOME = 0.25;
    /** A heading weighs more than a symbol. */
    private static final int LEAST_WEIGHT = 4;

    private ForeignSections() {}

    /** The numbers of the blocks that are such sections; linear in the text. */
    public static BitSet of(CharIndex text, List<Block> blocks, HomeScripts scripts) {
        BitSet found = new BitSet();
        if (!scripts.hasStrangers()) {
            return found;
        }
        int heading = -1;
        int script = 0;
        boolean said = false;
        for (int b = 0; b <= blocks.size(); b++) {
            boolean opens = b == blocks.size() || blocks.get(b).kind() == BlockKind.HEADING;
            int own = b == blocks.size() ? 0 : foreignScript(text, blocks.get(b), scripts);
            if (heading >= 0 && (opens || own != script)) {
                if (said) {
                    found.set(heading, b);
                }
                heading = -1;
            }
            if (heading >= 0) {
                said |= LineEnds.closes(text.text(), blocks.get(b).textStart(), blocks.get(b).end());
            } else if (opens && own != 0) {
                heading = b;
                script = own;
                said = false;
            }
        }
        return found;
    }

    /** The script of a block that is next to wholly in one that is not at home; 0 where it is in none. */
    private static int foreignScript(CharIndex text, Block block, HomeScripts scripts) {
        int home = 0;
        int foreign = 0;
        int script = 0;
        for (int i = block.textStart(); i < block.end(); i++) {
            int at = Script.of(text.at(i));
            if (at == 0) {
                continue;
            }
            if (scripts.isHome(at)) {
                home += HomeScripts.weight(at);
            } else if (script == 0 || script == at) {
                script = at;
                foreign += HomeScripts.weight(at);
            } else {
                return 0;
            }
        }
        return foreign >= LEAST_WEIGHT && home <= (home + foreign) * MOST_HOME ? script : 0;
    }
}
