package dev.precis.model;

/**
 * The budget of a summary: what it may not exceed, save that one sentence is always returned.
 * Every variant refuses a budget that no summary could have with an {@link InvalidRequestException} on the field
 * {@code length.<unit>}.
 */
public sealed interface Length {
    /** What a summary has when nothing else is asked for: three sentences. */
    Length DEFAULT = new Sentences(3);

    /** At most this many sentences, 1 or more. */
    record Sentences(int count) implements Length {
        public Sentences {
            atLeastOne("length.sentences", count);
        }
    }

    /** At most this many words (as the statistics count them), 1 or more. */
    record Words(int count) implements Length {
        public Words {
            atLeastOne("length.words", count);
        }
    }

    /** At most this many characters (UTF-16 units of the summary, separators included), 1 or more. */
    record Characters(int count) implements Length {
        public Characters {
            atLeastOne("length.characters", count);
        }
    }

    /** At most this many language-model tokens as {@link dev.precis.select.TokenEstimate} counts them, 1 or more. */
    record Tokens(int count) implements Length {
        public Tokens {
            atLeastOne("length.tokens", count);
        }
    }

    /** At most this share of the source's words, above 0 and at most 1. */
    record Ratio(double share) implements Length {
        public Ratio {
            if (!(share > 0 && share <= 1)) {
                throw new InvalidRequestException("length.ratio", "must be above 0 and at most 1");
            }
        }
    }

    private static void atLeastOne(String field, int count) {
        if (count < 1) {
            throw new InvalidRequestException(field, "must be 1 or more");
        }
    }
}
