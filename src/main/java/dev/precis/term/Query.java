package dev.precis.term;

import dev.precis.chars.StringTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what a query asks for, word by word. */
final class Query {
    private static final PerLanguage<Set<Integer>> NEGATIONS = new PerLanguage<>(
            lists -> lists.words(Section.QUERY_NEGATION).stream().map(WordForm::spelling).collect(Collectors.toUnmodifiableSet()));

    private final Terms terms;
    private final RelatedForms otherForms;
    private final RelatedWords related;
    private final NamesInCode namesInCode;
    private final Set<Integer> negations;
    private final Map<Integer, Set<Integer>> partsOfNames = new HashMap<>();
    private final Map<Integer, Set<Integer>> relatives = new HashMap<>();
    private final IntStream.Builder found = IntStream.builder();
    private final Set<String> unknown = new HashSet<>();
    private final Set<Integer> spellings = new HashSet<>();
    private final Set<Integer> acronyms = new HashSet<>();
    private final Set<Integer> names = new HashSet<>();
    private int capitalizedBefore = StringTable.ABSENT;
    private boolean denies;
    private int words;
    private boolean capitalsOnly = true;

    /** @param language tag of the analysis that reads the query */
    Query(Terms terms, String language, NamesInCode namesInCode) {
        this.terms = terms;
        this.otherForms = new RelatedForms(terms);
        this.related = new RelatedWords(terms, language);
        this.namesInCode = namesInCode;
        this.negations = NEGATIONS.of(language);
    }

    void add(WordForm form) {
        words++;
        boolean acronym = (form.marks() & WordForm.ACRONYM) != 0;
        capitalsOnly &= acronym;
        denies |= negations.contains(form.caselessHash());
        if (acronym) {
            acronyms.add(form.caselessHash());
        }
        int before = capitalizedBefore;
        capitalizedBefore = StringTable.ABSENT;
        if (form.isStopWord()) {
            return;
        }
        spellings.add(form.caselessHash());
        int term = terms.find(form);
        if (term != StringTable.ABSENT && words > 1 && (form.marks() & WordForm.CAPITAL) != 0) {
            capitalizedBefore = term;
            if (before != StringTable.ABSENT) {
                names.add(before);
                names.add(term);
            }
        }
        int[] meant = meant(form, term);
        Arrays.stream(meant).forEach(found);
        if (meant.length == 0) {
            unknown.add(form.term());
        }
    }

    /** The terms of the texts that a word stands for: its own, other forms of it, a related word, or else names in code that hold it. */
    private int[] meant(WordForm form, int term) {
        String small = form.written().toLowerCase(Locale.ROOT);
        RelatedWords.Related relatedWords = related.of(form.term(), small);
        int[] inCode = namesInCode.of(form.term());
        int[] meant = term != StringTable.ABSENT ? new int[]{term} : otherForms.of(form.term(), small);
        meant = meant.length == 0 ? relatedWords.instead() : meant;
        if (meant.length == 0) {
            return inCode;
        }
        int first = meant[0];
        relatedWords.all().filter(other -> other != first).forEach(other -> note(first, other, relatives));
        Arrays.stream(inCode).forEach(name -> note(first, name, partsOfNames));
        return meant;
    }

    private static void note(int meant, int by, Map<Integer, Set<Integer>> noted) {
        noted.computeIfAbsent(by, none -> new TreeSet<>()).add(meant);
    }

    /**
     * What was asked for; in a query all in capitals they make no difference.
     *
     * @param answer what answers it
     * @param asking the terms of its words that say so
     * @param named spellings of what names the quantity that answers it
     */
    Asked asked(Asked.Answer answer, int[] asking, Set<Integer> named, boolean isWhat) {
        return new Asked(found.build().toArray(), unknown.size(), Set.copyOf(spellings),
                capitalsOnly && words > 1 ? Set.of() : Set.copyOf(acronyms), denies ? negations : Set.of(), Map.copyOf(partsOfNames),
                Map.copyOf(relatives), Set.copyOf(names), answer, asking, named, isWhat);
    }
}
