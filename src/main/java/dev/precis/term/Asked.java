package dev.precis.term;

import java.util.Map;
import java.util.Set;

/**
 * What a query asks for, in the terms of the texts. A spelling is what {@link Terms#spelling} says of a word.
 *
 * @param terms its terms by the numbers they have in the texts, in order; a word that doesn't occur there stands for its
 *     {@link RelatedForms other forms} that do, for a {@link RelatedWords related word}, or else for the
 *     {@linkplain NamesInCode names in code} that it is a part of
 * @param unknown how many different words of it occur nowhere, in no form; stop words left aside
 * @param spellings its words as they are written, stop words left aside
 * @param acronyms its words that are written in capitals, stop words too, which makes words of them: "US", "IT"
 * @param negations what denies in the query's language ("not", "no"); none if the query denies nothing
 * @param partsOfNames by term that is a name in code, those of the terms that it is made of: "timeout" for "client.timeout"
 * @param relatives by term that says much of the same as some of its terms, these: "Versand" for "Versandkosten" ({@link RelatedWords})
 * @param names those of its terms that stand beside one another with capitals, as the words of a name do
 * @param answer what answers it
 * @param asking those of its terms that say so: "high" of "how high"
 * @param named spellings of what names the quantity that answers it: "height"
 * @param isWhat whether it asks what something is
 */
public record Asked(int[] terms, int unknown, Set<Integer> spellings, Set<Integer> acronyms, Set<Integer> negations,
        Map<Integer, Set<Integer>> partsOfNames, Map<Integer, Set<Integer>> relatives, Set<Integer> names, Answer answer, int[] asking,
        Set<Integer> named, boolean isWhat) {
    /** Nothing. */
    public static final Asked NOTHING = new Asked(new int[0], 0, Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), Set.of(),
            Answer.STATEMENT,
            new int[0], Set.of(), false);

    /** What answers a query. */
    public enum Answer {
        /** A sentence that says it; so it is with most questions. */
        STATEMENT,
        /** A number. */
        AMOUNT,
        /** A date, a day or a time of the day. */
        TIME,
        /** A time, or what it comes before or behind: when something is to be done, or is as a rule. */
        OCCASION,
        /** A measured number, of hours or of miles. */
        DURATION,
        /** The name of a person. */
        PERSON,
        /** A place. */
        PLACE,
        /** A reason or an aim. */
        REASON,
        /** What is to be done, in several sentences, one behind the other. */
        STEPS
    }

    /** Whether something was asked for, known in the texts or not. */
    public boolean isSomething() {
        return terms.length > 0 || unknown > 0;
    }
}
