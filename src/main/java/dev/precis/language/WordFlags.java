package dev.precis.language;

import dev.precis.chars.WordTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a room asks of words, a flag for each question: the words of which sections have it is said where the flag is declared, and one
 * look into one table answers all questions at once.
 */
public final class WordFlags {
    /** By the number of a flag's bit, the sections whose words have it. */
    private final List<List<Section>> sections = new ArrayList<>();

    /**
     * Another flag, one bit that no other has.
     *
     * @param of the sections whose words have it; none where only {@link #table} is told of words
     */
    public int flag(Section... of) {
        if (sections.size() == Integer.SIZE) {
            throw new IllegalStateException("no bit is left for a flag");
        }
        sections.add(List.of(of));
        return 1 << sections.size() - 1;
    }

    /** The words of some lists with their flags, all that was asked for before, in a table that may take more. */
    public WordTable.Builder table(WordLists... lists) {
        WordTable.Builder table = WordTable.builder();
        for (WordLists some : lists) {
            for (int bit = 0; bit < sections.size(); bit++) {
                for (Section section : sections.get(bit)) {
                    table.flag(1 << bit, some.words(section));
                }
            }
        }
        return table;
    }
}
