package dev.precis.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells captions by whom the picture is of: a short paragraph in the midst of a text that ends in the name of an agency or a photographer
 * in brackets, "A man watches a televised address in Doha. (AP)". Where most paragraphs end so, they are news, each with its source, and so
 * is the last one.
 */
record CreditedCaptions(char[] text, List<Sentence> sentences) {
    private static final int MOST_SENTENCES = 3;
    /** For each of them so many other paragraphs. */
    private static final int OTHERS = 2;

    /** Makes asides of their statements. */
    void demote() {
        int paragraphs = 0;
        int begin = 0;
        int statements = 0;
        int lastStatement = -1;
        List<Integer> captions = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (s == 0 || sentence.block() != sentences.get(s - 1).block()) {
                begin = s;
                statements = 0;
            }
            if (sentence.role() == Sentence.Role.STATEMENT) {
                statements++;
                lastStatement = s;
            }
            boolean ends = s + 1 == sentences.size() || sentences.get(s + 1).block() != sentence.block();
            if (ends && statements > 0) {
                paragraphs++;
                if (s - begin <= MOST_SENTENCES && isCredit(sentence)) {
                    captions.add(s);
                }
            }
        }
        if (captions.size() * (OTHERS + 1) > paragraphs) {
            return;
        }
        for (int end : captions) {
            if (end < lastStatement) {
                demoteBefore(sentences, end, sentences.get(end).block(), MOST_SENTENCES);
            }
        }
    }

    /** Makes asides of the statements of a block that stand before a credit, if so few sentences do that they are a caption. */
    static void demoteBefore(List<Sentence> sentences, int credit, int block, int most) {
        int first = credit;
        while (first > 0 && sentences.get(first - 1).block() == block) {
            first--;
        }
        for (int s = first; s < credit && credit - first <= most; s++) {
            if (sentences.get(s).role() == Sentence.Role.STATEMENT) {
                sentences.set(s, sentences.get(s).as(Sentence.Role.ASIDE));
            }
        }
    }

    private boolean isCredit(Sentence sentence) {
        return sentence.isNoise() && text[sentence.start()] == '(' && text[sentence.end() - 1] == ')'
                && Character.isUpperCase(text[sentence.start() + 1]);
    }
}
