package dev.precis.term;

import dev.precis.chars.StringTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what texts hold beside a word that says much of the same: the compounds it is a part of, its own parts ({@link Compounds}) and
 * the words of its family ({@link WordFamilies}).
 */
final class RelatedWords {
    /** For so many different words they are looked for, each in one pass over the terms; a longer query says enough without. */
    private static final int MOST_WORDS = 24;
    private static final Related NONE = new Related(new int[0], new int[0], new int[0]);

    private final Terms terms;
    private final Compounds compounds;
    private final WordFamilies families;
    private final Map<String, Related> known = new HashMap<>();
    /** By term, its word in small letters, empty for what isn't of letters alone; made when it is first needed. */
    private String[] written;

    /**
     * The numbers of terms that are related to a word.
     *
     * @param same those that mean it in another way: words of its family, compounds that it is a part of
     * @param opening the longest one that opens the word as its part, or none
     * @param closing the longest one that closes it
     */
    record Related(int[] same, int[] opening, int[] closing) {
        /** Those that stand for the word where the texts don't hold it: one that means it, else its parts. */
        int[] instead() {
            return same.length > 0 ? new int[]{same[0]} : IntStream.concat(IntStream.of(opening), IntStream.of(closing)).toArray();
        }

        /** All of them. */
        IntStream all() {
            return Stream.of(same, opening, closing).flatMapToInt(IntStream::of);
        }
    }

    /** @param language tag of the analysis that reads the query */
    RelatedWords(Terms terms, String language) {
        this.terms = terms;
        compounds = Compounds.BY_LANGUAGE.of(language);
        families = WordFamilies.BY_LANGUAGE.of(language);
    }

    /**
     * What is related to a word.
     *
     * @param word its term
     * @param small the word in small letters
     */
    Related of(String word, String small) {
        Related related = known.get(word);
        if (related == null) {
            if (known.size() == MOST_WORDS || !RelatedForms.isOfLetters(word)) {
                return NONE;
            }
            related = find(word, small);
            known.put(word, related);
        }
        return related;
    }

    private Related find(String word, String small) {
        WordFamilies.Family family = families.of(small);
        boolean compounded = compounds.areWritten();
        if (!compounded && family.isAlone()) {
            return NONE;
        }
        IntStream.Builder same = IntStream.builder();
        int opening = StringTable.ABSENT;
        int closing = StringTable.ABSENT;
        String[] others = written();
        for (int term = 0; term < others.length; term++) {
            String other = others[term];
            String stem = other.isEmpty() ? "" : terms.text(term);
            if (other.isEmpty() || stem.equals(word)) {
                continue;
            }
            if (family.has(other) || family.has(stem) || compounded && (isMade(other, small) || isMade(stem, word))) {
                same.add(term);
            } else if (compounded && (compounds.opens(other, small) || compounds.opens(stem, word))) {
                opening = longer(opening, term);
            } else if (compounded && (compounds.closes(other, small) || compounds.closes(stem, word))) {
                closing = longer(closing, term);
            }
        }
        return new Related(same.build().toArray(), one(opening), one(closing));
    }

    private boolean isMade(String compound, String part) {
        return compounds.opens(part, compound) || compounds.closes(part, compound);
    }

    private int longer(int known, int term) {
        return known == StringTable.ABSENT || terms.text(term).length() > terms.text(known).length() ? term : known;
    }

    private static int[] one(int term) {
        return term == StringTable.ABSENT ? NONE.opening : new int[]{term};
    }

    private String[] written() {
        if (written == null) {
            written = IntStream.range(0, terms.termCount()).mapToObj(term -> terms.form(term).written())
                    .map(form -> RelatedForms.isOfLetters(form) ? form.toLowerCase(Locale.ROOT) : "").toArray(String[]::new);
        }
        return written;
    }
}
