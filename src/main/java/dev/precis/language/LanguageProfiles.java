package dev.precis.language;

import dev.precis.chars.CharHash;
import dev.precis.chars.Script;
import dev.precis.chars.StringTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The languages of one script, ready to be told apart; made of the sections {@code detect} of their word lists. Every feature (a word, an
 * ending, a pair of letters, a letter) speaks for the languages that have it by {@code ln(1 + L / l)} where {@code l} of {@code L}
 * languages have it: its inverse document frequency with languages as documents. Immutable.
 */
final class LanguageProfiles {
    /** No feature counts more often: names bring foreign letters along, and a refrain is no language. */
    private static final int CAP = 12;

    /**
     * Weight of endings and pairs of letters, which words of other languages have too, and of one-letter words, which may be list marks.
     */
    private static final double WEAK = 0.3;

    /** Letters of the shortest and the longest ending that is looked for, and those that stand before it at least. */
    private static final int SHORTEST_ENDING = 2;
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 2;

    /** What a letter costs a language that doesn't write it. */
    private static final double FOREIGN_LETTER = 1;

    /**
     * What its place in the list costs a language, times the logarithm of that place: texts in a language are about as rare as its rank
     * is high. It decides about a few words that speak for relatives alike, and one pair of letters names no rare language.
     */
    private static final double RANK = 0.6;

    private final String[] tags;
    private final StringTable features = new StringTable();
    private long[] holders = new long[256];
    private final float[] weight;
    private final double[] rank;
    private int longest;

    LanguageProfiles(Script script) {
        List<String> files = Languages.writtenIn(script);
        tags = files.stream().map(Languages::primary).toArray(String[]::new);
        for (int language = 0; language < tags.length; language++) {
            WordLists lists = WordLists.of(files.get(language));
            for (String letter : lists.words(Section.DETECT_LETTER)) {
                for (char c : letter.toCharArray()) {
                    hold("'" + c, language);
                }
            }
            for (Section words : List.of(Section.DETECT_WORD, Section.DETECT_EVERYDAY)) {
                for (String word : lists.words(words)) {
                    hold(word, language);
                }
            }
            for (String ending : lists.words(Section.DETECT_ENDING)) {
                hold("-" + ending, language);
            }
            for (String pair : lists.words(Section.DETECT_PAIR)) {
                hold("~" + pair, language);
            }
        }
        holders = Arrays.copyOf(holders, features.size());
        rank = IntStream.rangeClosed(1, tags.length).mapToDouble(place -> RANK * StrictMath.log(place)).toArray();
        weight = new float[features.size()];
        for (int id = 0; id < weight.length; id++) {
            String feature = features.text(id);
            longest = Math.max(longest, feature.length());
            boolean weak = feature.startsWith("-") || feature.startsWith("~") || feature.length() == 1;
            weight[id] = (float) ((weak ? WEAK : 1) * StrictMath.log(1 + tags.length / (double) Long.bitCount(holders[id])));
        }
    }

    private void hold(String feature, int language) {
        char[] characters = feature.toCharArray();
        int id = features.add(characters, 0, characters.length, CharHash.of(characters, 0, characters.length));
        if (id == holders.length) {
            holders = Arrays.copyOf(holders, id * 2);
        }
        holders[id] |= 1L << language;
    }

    /** What a sample of text says; collects words one by one. */
    final class Evidence {
        private final byte[] count = new byte[features.size()];
        private final char[] key = new char[1 + LONGEST_ENDING];
        private int[] noted = new int[128];
        private int size;

        /** Adds the lower-case word that the first characters of {@code word} are. */
        void add(char[] word, int length) {
            note(word, length);
            key[0] = '-';
            for (int letters = SHORTEST_ENDING; letters <= LONGEST_ENDING && letters + SHORTEST_STEM <= length; letters++) {
                System.arraycopy(word, length - letters, key, 1, letters);
                note(key, 1 + letters);
            }
            key[0] = '~';
            for (int i = 0; i + 1 < length; i++) {
                key[1] = word[i];
                key[2] = word[i + 1];
                note(key, 3);
            }
            for (int i = 0; i < length; i++) {
                if (word[i] >= 0x80) {
                    key[0] = '\'';
                    key[1] = word[i];
                    note(key, 2);
                }
            }
        }

        /** Adds a feature, or a word whose letters and endings tell nothing: that of a name, perhaps. */
        void note(char[] feature, int length) {
            int id = length > longest ? StringTable.ABSENT : features.find(feature, 0, length, CharHash.of(feature, 0, length));
            if (id == StringTable.ABSENT) {
                return;
            }
            if (count[id] == 0) {
                noted = size < noted.length ? noted : Arrays.copyOf(noted, size * 2);
                noted[size++] = id;
            }
            count[id] += count[id] < CAP ? 1 : 0;
        }

        /** The most likely language so far, null when nothing speaks for any; of two as likely the one listed first. */
        Verdict verdict() {
            double[] score = new double[tags.length];
            double foreign = 0;
            for (int i = 0; i < size; i++) {
                int id = noted[i];
                // a letter's cost is charged to every language below, and given back to those that write it here
                double cost = features.startsWith(id, '\'') ? FOREIGN_LETTER * count[id] : 0;
                foreign += cost;
                for (long left = holders[id]; left != 0; left &= left - 1) {
                    score[Long.numberOfTrailingZeros(left)] += count[id] * weight[id] + cost;
                }
            }
            int best = 0;
            double lead = score[0];
            for (int language = 1; language < score.length; language++) {
                double ahead = score[language] - rank[language] - (score[best] - rank[best]);
                if (ahead > 0) {
                    best = language;
                    lead = ahead;
                } else {
                    lead = Math.min(lead, -ahead);
                }
            }
            return score[best] > foreign ? new Verdict(tags[best], score[best] - foreign, lead) : null;
        }
    }

    /** A language, the evidence for it, and its lead over the next one. */
    record Verdict(String tag, double score, double lead) {}
}
