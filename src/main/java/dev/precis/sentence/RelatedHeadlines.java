package dev.precis.sentence;

import dev.precis.chars.LineEnds;
import dev.precis.model.BlockKind;
import dev.precis.sentence.noise.PageButtons;
import dev.precis.source.Source;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves out headlines of what else a page has, on the lines right under one that announces them: "Related stories", "Per approfondire".
 * What ends in a stop is text again, whatever stands above it.
 */
final class RelatedHeadlines {
    private static final int MOST = 8;
    /** What is longer is a paragraph of a writer without stops. */
    private static final int LONGEST = 140;

    private RelatedHeadlines() {}

    static void leaveOut(Source source, List<Sentence> sentences) {
        String text = source.characters().text();
        for (int s = 0; s + 1 < sentences.size(); s++) {
            Sentence label = sentences.get(s);
            if (source.blocks().get(label.block()).isTurn() || !isHeadline(source, text, label, sentences.get(s + 1))
                    || !PageButtons.announceHeadlines(text, label.start(), label.end())) {
                continue;
            }
            sentences.set(s, label.as(Sentence.Role.NOISE));
            for (int most = s + MOST; s < most && s + 1 < sentences.size()
                    && isHeadline(source, text, sentences.get(s), sentences.get(s + 1)); s++) {
                sentences.set(s + 1, sentences.get(s + 1).as(Sentence.Role.NOISE));
            }
        }
    }

    private static boolean isHeadline(Source source, String text, Sentence above, Sentence line) {
        return line.end() - line.start() <= LONGEST
                && (source.blocks().get(line.block()).kind() == BlockKind.LIST_ITEM || isRightUnder(text, above.end(), line.start()))
                && (!LineEnds.closes(text, line.start(), line.end()) || text.charAt(line.end() - 1) == '?')
                && !isReference(text, line);
    }

    /** Whether a line names what the text itself points to: "Article 5: Liberty", "Torba e gente (1998)", "《沼泽》". */
    private static boolean isReference(String text, Sentence line) {
        return IntStream.range(line.start(), line.end()).anyMatch(i -> switch (text.charAt(i)) {
            case ':', '：', '《' -> true;
            case '(' -> i + 1 < line.end() && Character.isDigit(text.charAt(i + 1));
            default -> false;
        });
    }

    private static boolean isRightUnder(String text, int end, int start) {
        int breaks = 0;
        for (int i = end; i < start; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '>') {
                return false;
            }
        }
        return breaks == 1;
    }
}
