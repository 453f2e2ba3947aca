package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Script;

/**
 * The scripts a document is written in: the one most of its letters belong to, and any other that carries a good part
 * of it in sentences of its own. What stands in no home script strayed into the document: a quoted name, or spam.
 */
public final class HomeScripts {
    /** A second script is at home with this share of the letters, or with the two shares below in whole sentences. */
    private static final double SHARE = 0.4;
    private static final double SHARE_WITH_SENTENCES = 0.25;
    private static final double SHARE_OF_SENTENCES = 0.3;
    /** A script with this share of the letters of the one with most says the same in another language, in sentences of its own. */
    private static final double SHARE_OF_MOST = 0.5;
    /** A stretch up to a stop counts as a sentence when its letters weigh this much: five words or so. */
    private static final int SENTENCE_WEIGHT = 20;
    /** Chinese has next to no kana; Japanese is half kana. */
    private static final double SHARE_OF_KANA = 0.05;

    private static final int LATIN_LETTER = Script.LATIN.ordinal();
    private static final int LATIN = 1 << LATIN_LETTER;
    private static final HomeScripts LATIN_ALONE = new HomeScripts(LATIN | 1, false);
    private static final HomeScripts LATIN_WITH_STRANGERS = new HomeScripts(LATIN | 1, true);
    private static final int HEAVIEST = Script.HAN.weight;
    private static final int[] WEIGHTS = weights();

    private final int home;
    private final boolean strangers;

    private HomeScripts(int home, boolean strangers) {
        this.home = home;
        this.strangers = strangers;
    }

    public static HomeScripts of(CharIndex text) {
        if (!text.hasMoreThanLatin()) {
            return LATIN_ALONE;
        }
        // too few letters for any other script to be at home, whatever the sentences
        return text.isLatinBut(SHARE_WITH_SENTENCES, HEAVIEST) ? LATIN_WITH_STRANGERS : new Census(text).of();
    }

    /** Whether the document has a letter of a script that is not at home in it. */
    boolean hasStrangers() {
        return strangers;
    }

    /** Whether a script, by its ordinal, is at home or common to all. */
    boolean isHome(int script) {
        return (home >>> script & 1) != 0;
    }

    /** Whether Latin letters are guests: as names, terms and quotations they stand in texts of every script. */
    boolean hasLatinGuests() {
        return (home & LATIN) == 0;
    }

    /** What a letter of this script counts, in letters of an alphabet. */
    static int weight(int script) {
        return WEIGHTS[script];
    }

    private static int[] weights() {
        int[] weights = new int[Script.COUNT];
        for (Script script : Script.values()) {
            weights[script.ordinal()] = script.weight;
        }
        return weights;
    }

    /** One pass over a text that has more than Latin letters, from stop to stop. */
    private static final class Census {
        private final CharIndex text;
        private final long[] letters = new long[Script.COUNT];
        private final long[] sentences = new long[Script.COUNT];
        /** Stretches up to a stop, however short. */
        private final long[] stops = new long[Script.COUNT];
        private final int[] open = new int[Script.COUNT];
        private int last;

        Census(CharIndex text) {
            this.text = text;
        }

        HomeScripts of() {
            int from = 0;
            for (int i = text.nextBreak(0, text.length()); i < text.length(); i = text.nextBreak(i + 1, text.length())) {
                if (Punctuation.endsSentence(text.at(i)) && Script.of(text.at(i)) == 0) {
                    count(from, i);
                    stop();
                    from = i + 1;
                }
            }
            count(from, text.length());
            return new HomeScripts(home(), true);
        }

        private void count(int from, int to) {
            if (text.hasMoreThanLatin(from, to)) {
                for (int i = from; i < to; i++) {
                    add(Script.of(text.at(i)), 1);
                }
            } else {
                add(LATIN_LETTER, text.letters(from, to)); // most stretches of most texts
            }
        }

        private void add(int script, int count) {
            if (script != 0 && count > 0) {
                letters[script] += (long) count * WEIGHTS[script];
                open[script] += count * WEIGHTS[script];
                last = script;
            }
        }

        private void stop() {
            if (open[last] >= SENTENCE_WEIGHT && last != 0) {
                sentences[last]++;
            }
            stops[last] += open[last] > 0 ? 1 : 0;
            open[last] = 0;
        }

        private int home() {
            int han = Script.HAN.ordinal();
            int kana = Script.KANA.ordinal();
            if (letters[kana] > SHARE_OF_KANA * letters[han]) {
                // Japanese: one writing system out of two scripts
                letters[kana] += letters[han];
                sentences[kana] += sentences[han];
                letters[han] = 0;
                sentences[han] = 0;
            }
            long allLetters = 0;
            long allSentences = 0;
            int most = Script.LATIN.ordinal();
            for (int s = 1; s < letters.length; s++) {
                allLetters += letters[s];
                allSentences += sentences[s];
                most = letters[s] > letters[most] ? s : most;
            }
            int mask = 1 | 1 << most;
            for (int s = 1; s < letters.length; s++) {
                boolean manyLetters = letters[s] >= SHARE * allLetters;
                boolean manySentences = sentences[s] > 1 && letters[s] >= SHARE_WITH_SENTENCES * allLetters
                        && sentences[s] >= SHARE_OF_SENTENCES * allSentences;
                boolean parallel = stops[s] > 1 && letters[s] >= SHARE_OF_MOST * letters[most];
                if (letters[s] > 0 && (manyLetters || manySentences || parallel)) {
                    mask |= 1 << s;
                }
            }
            return (mask >>> kana & 1) != 0 ? mask | 1 << han : mask;
        }
    }
}
