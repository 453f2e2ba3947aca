package dev.precis.model;

import java.util.List;

/**
 * What the engine gives back.
 *
 * @param text the chosen sentences in the order asked for, joined by a space; in a dialogue behind the name of who speaks, where that is
 *     another one than before
 * @param language the BCP 47 tag the text was read as, {@code und} when it could not be told
 * @param sentences the chosen sentences in the order asked for
 * @param keywords the text's most telling terms, best first
 * @param figures statements of different documents about the same thing whose figures differ, best first; none of one document
 * @param statistics counts over source and summary
 */
public record Summary(
        String text, String language, List<SummarySentence> sentences, List<Keyword> keywords, List<FigureDifference> figures,
        Statistics statistics) {
    public Summary {
        sentences = List.copyOf(sentences);
        keywords = List.copyOf(keywords);
        figures = List.copyOf(figures);
    }
}
