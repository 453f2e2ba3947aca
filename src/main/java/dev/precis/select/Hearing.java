package dev.precis.select;

import dev.precis.score.Scores;
import java.util.Arrays;

/**
 * Gives every part of the texts a hearing: whoever has been heard counts less from then on.
 *
 * <ul>
 * <li>The beginning of a text has a quota: what a sentence owes to standing there is halved each time a sentence of its
 *     text is chosen. So the opening gets its share of a summary and does not eat the rest. Only the sentence that says
 *     what a text is about ({@link Definitions}) keeps it.
 * <li>A section of conclusions has one sentence heard for being one: then the bonus of the others is gone.
 * <li>A section counts less each time one of its sentences is chosen, up to three times.
 * <li>An opening that sentences share ({@link Openings}) counts less each time, up to three times.
 * <li>Of several documents, each counts less each time it was heard, up to three times.
 * </ul>
 */
final class Hearing {
    /** What a document's sentences count after one of them was chosen. */
    private static final double DOCUMENT_HEARD = 0.8;
    /** What sentences count that open with the words of a chosen one. */
    private static final double OPENING_HEARD = 0.5;
    /** How often being heard counts against a section, an opening or a document. */
    private static final int OFTEN = 3;

    private final Scores scores;
    private final Sections sections;
    private final Openings openings;
    private final int[] document;
    private final int[] definition;
    private final Part[] section;
    private final Part[] opening;
    private final Part[] heard;
    /** By document, what is left of the weight of its beginning. */
    private final double[] leadLeft;
    /** Documents whose conclusion has been heard. */
    private final boolean[] concluded;

    /** A section, an opening or a document. */
    private static final class Part {
        private int times;
        /** What its sentences count now. */
        private double left = 1;

        void hear(double kept) {
            if (times++ < OFTEN) {
                left *= kept;
            }
        }
    }

    Hearing(Scores scores, Sections sections, Openings openings, int[] definition, int[] document, int documents) {
        this.scores = scores;
        this.sections = sections;
        this.openings = openings;
        this.document = document;
        this.definition = definition;
        this.section = parts(sections.count());
        this.opening = parts(openings.count());
        this.heard = documents > 1 ? parts(documents) : new Part[0];
        this.leadLeft = new double[documents];
        this.concluded = new boolean[documents];
        Arrays.fill(leadLeft, 1);
    }

    private static Part[] parts(int count) {
        Part[] parts = new Part[count];
        Arrays.setAll(parts, i -> new Part());
        return parts;
    }

    /** What a sentence counts now, relative to what it counted before anything was chosen; never rises. */
    double of(int sentence) {
        int d = document[sentence];
        double factor = section[sections.of(sentence)].left;
        if (openings.of(sentence) != Openings.OWN) {
            factor *= opening[openings.of(sentence)].left;
        }
        if (heard.length > 0) {
            factor *= heard[d].left;
        }
        if (concluded[d]) {
            factor /= scores.concluding(sentence);
        }
        return sentence == definition[d] ? factor : factor * scores.withLeadAt(sentence, leadLeft[d]);
    }

    /** Notes that a sentence was chosen. */
    void hear(int sentence) {
        int d = document[sentence];
        section[sections.of(sentence)].hear(scores.sectionHeard());
        if (openings.of(sentence) != Openings.OWN) {
            opening[openings.of(sentence)].hear(OPENING_HEARD);
        }
        if (heard.length > 0) {
            heard[d].hear(DOCUMENT_HEARD);
        }
        if (scores.concluding(sentence) > 1 && !concluded[d]) {
            concluded[d] = true;
        } else {
            leadLeft[d] *= scores.leadLeft();
        }
    }
}
