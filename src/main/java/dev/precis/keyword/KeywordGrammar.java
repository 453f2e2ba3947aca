package dev.precis.keyword;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a language's words are good for as keywords, as far as its word lists tell. */
public final class KeywordGrammar {
    /**
     * What stands around the occurrences of a word.
     *
     * @param occurrences their number
     * @param noun how many follow an article, a possessive or a preposition, or precede an auxiliary
     * @param determined how many of them follow an article or a possessive
     * @param verb how many follow a pronoun, an auxiliary or “to”
     * @param last how many are the last word before a stop word, a number, a mark or the end
     * @param mild how many are the last word before these, or before a word that says little
     */
    record Context(int occurrences, int noun, int determined, int verb, int last, int mild) {}

    /** What remains of a word without an ending is a word. */
    private static final int LEAST_STEM = 3;

    private static final Set<String> PLURAL_ENDINGS = Set.of("s", "x", "es", "en", "ies");

    private static final PerLanguage<KeywordGrammar> BY_LANGUAGE = new PerLanguage<>(KeywordGrammar::new);

    private final String language;
    private final boolean english;
    private final boolean articles;
    private final boolean capitals;
    private final Set<String> connectors;
    private final Set<String> particles;
    private final Set<String> particleArticles;
    private final Set<String> weak;
    private final Set<String> measures;
    /** Units of measure as they are abbreviated, whose capitals tell them from acronyms. */
    private final Set<String> units;
    private final Set<String> dependent;
    private final Set<String> vague;
    private final Set<String> determiners;
    private final Set<String> prepositions;
    private final Set<String> subjects;
    private final Set<String> auxiliaries;
    private final Set<String> elidedArticles;
    private final Set<String> elidedPrepositions;
    private final Set<String> elidedPronouns;
    private final Set<String> inflections;
    private final Set<String> countries;
    private final String[] peoples;
    private final String[] adjectival;
    private final String[] verbal;
    private final String[] nominal;
    private final String[] inflectedOpenings;

    private KeywordGrammar(WordLists lists) {
        language = lists.tag();
        english = language.equals("en");
        articles = lists.words(Section.KEYWORD_NOUN_RULE).contains("article");
        capitals = lists.words(Section.KEYWORD_NOUN_RULE).contains("capital");
        connectors = words(lists, Section.KEYWORD_CONNECTOR);
        particles = words(WordLists.SHARED, Section.KEYWORD_PARTICLE);
        particleArticles = words(WordLists.SHARED, Section.KEYWORD_PARTICLE_ARTICLE);
        weak = words(lists, Section.KEYWORD_WEAK);
        weak.addAll(lists.words(Section.DETECT_WORD));
        weak.addAll(lists.words(Section.FIGURE_TIME));
        measures = words(lists, Section.FIGURE_MEASURE);
        if (capitals) {
            weak.addAll(measures); // where compounds are one word, none opens a phrase
        }
        units = words(WordLists.SHARED, Section.SPLIT_MEASURE);
        dependent = words(lists, Section.KEYWORD_DEPENDENT);
        vague = words(lists, Section.KEYWORD_VAGUE);
        determiners = words(lists, Section.KEYWORD_DETERMINER);
        prepositions = words(lists, Section.KEYWORD_PREPOSITION);
        subjects = words(lists, Section.KEYWORD_SUBJECT);
        auxiliaries = words(lists, Section.HEADING_AUXILIARY);
        elidedArticles = words(lists, Section.KEYWORD_ELIDED_ARTICLE);
        elidedPrepositions = words(lists, Section.KEYWORD_ELIDED_PREPOSITION);
        elidedPronouns = words(lists, Section.KEYWORD_ELIDED_PRONOUN);
        inflections = words(lists, Section.KEYWORD_ENDING_INFLECTION);
        countries = words(lists, Section.KEYWORD_ENDING_COUNTRY);
        peoples = endings(lists, Section.KEYWORD_ENDING_PEOPLE);
        adjectival = endings(lists, Section.KEYWORD_ENDING_ADJECTIVAL);
        verbal = endings(lists, Section.KEYWORD_ENDING_VERBAL);
        nominal = endings(lists, Section.KEYWORD_ENDING_NOMINAL);
        inflectedOpenings = endings(lists, Section.KEYWORD_ENDING_OPENING);
    }

    static KeywordGrammar of(String language) {
        return BY_LANGUAGE.of(language);
    }

    private static Set<String> words(WordLists lists, Section section) {
        return new HashSet<>(lists.words(section));
    }

    private static String[] endings(WordLists lists, Section section) {
        return lists.words(section).toArray(String[]::new);
    }

    /** Whether a stop word may stand inside a phrase: “Bank of China”. */
    boolean connects(String stopWord) {
        return connectors.contains(stopWord);
    }

    /** Whether a word may stand between the parts of a name, as “van”. */
    boolean isParticle(String word) {
        return particles.contains(word);
    }

    /** Whether a word may stand there behind such a one, or with a capital: “von der”, “Le”. */
    boolean isParticleArticle(String word) {
        return particleArticles.contains(word);
    }

    /** Whether a word says too little to be a keyword, or to open or close one. */
    boolean isWeak(String word) {
        return weak.contains(word);
    }

    /** Whether a word abbreviates a unit of measure. */
    boolean isUnit(String written) {
        return units.contains(written);
    }

    /** Whether a word that is part of many keywords is none by itself. */
    boolean isDependent(String word) {
        return dependent.contains(word);
    }

    /** Whether a word may open a phrase. */
    boolean opensPhrase(String word) {
        return english ? !word.endsWith("ly") : !looksVerbal(word) && !endsIn(inflectedOpenings, word);
    }

    /** Whether a word opens phrases by chance, more often than as part of a term. */
    boolean isVague(String word) {
        return vague.contains(word);
    }

    /** Whether a word may close a phrase: no measure, though it opens “night ferry”, and no adverb, participle or adjective, as far as its ending tells. */
    boolean closesPhrase(String written) {
        if (capitalizesNouns()) {
            return Character.isUpperCase(written.charAt(0));
        }
        String word = written.toLowerCase(Locale.ROOT);
        return !measures.contains(word) && !endsIn(adjectival, word) && (english || !looksVerbal(word));
    }

    /** Whether German-like capitals mark every noun. */
    boolean capitalizesNouns() {
        return capitals;
    }

    /** Whether a word that is no name looks like a noun. */
    boolean looksNominal(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        return closesPhrase(written) && !(english && word.endsWith("ive"));
    }

    /** Whether a word that is no name may be used as a noun, as far as its neighbours tell. */
    boolean mayBeNoun(Context context) {
        return context.verb() <= context.noun() && (!english || context.last() * 5 >= context.occurrences() * 2);
    }

    /** Whether articles tell a word for a noun, though verbs follow it: "the pump broke". Once at least nothing follows to describe. */
    boolean isDetermined(Context context) {
        return context.verb() <= context.noun() && context.determined() * 2 > context.occurrences() && context.mild() > 0;
    }

    /** Whether a word that may be a noun is one: by its ending, or by the article or preposition before it or the auxiliary behind it. */
    boolean isNoun(Context context, boolean nounEnding) {
        return !articles || nounEnding || context.noun() > 0;
    }

    /** Whether a form's ending is a verb's rather than a noun's. */
    boolean looksVerbal(String form) {
        return english ? form.endsWith("ing") || !closesPhrase(form) : endsIn(verbal, form) && !endsIn(nominal, form);
    }

    /** Whether a form is an English verb in “ing”. */
    boolean isGerund(String form) {
        return english && form.endsWith("ing");
    }

    /** Whether a form is an English verb in “ed”. */
    boolean isParticiple(String form) {
        return english && form.endsWith("ed") && form.length() > LEAST_STEM + 1 && !form.endsWith("eed");
    }

    /** Whether a form may be an English plural. */
    boolean isPlural(String form) {
        return english && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is");
    }

    /** Whether a form may be the plural of another where articles tell nouns: “cars”, “bateaux”, “boeken”, “countries”. */
    static boolean isPlural(String form, String singular) {
        int stem = singular.length() - (singular.endsWith("y") && form.endsWith("ies") ? 1 : 0);
        return form.length() > stem && form.regionMatches(0, singular, 0, stem) && PLURAL_ENDINGS.contains(form.substring(stem));
    }

    /** Whether a form's ending is a noun's alone. */
    boolean hasNounEnding(String form) {
        return endsIn(nominal, form);
    }

    private static boolean endsIn(String[] endings, String word) {
        for (String ending : endings) {
            if (word.length() >= ending.length() + LEAST_STEM && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is another with an ending that words of one stem differ by. */
    boolean isInflected(String word, String base) {
        return word.length() > base.length() && base.length() >= LEAST_STEM && word.startsWith(base)
                && inflections.contains(word.substring(base.length()));
    }

    /** Whether a name may be a people's or the adjective of a country's. */
    boolean mayBePeople(String word) {
        return endsIn(peoples, word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether a name is an adjective to a country's: “Russian” to “Russia”, “Canadians” to “Canada”. */
    boolean isPeopleOf(String people, String country) {
        String one = people.endsWith("s") ? people.substring(0, people.length() - 1) : people;
        for (String ending : peoples) {
            int stem = one.length() - ending.length();
            if (stem >= LEAST_STEM && one.endsWith(ending) && country.regionMatches(0, one, 0, stem)
                    && (country.length() == stem || countries.contains(country.substring(stem)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether articles and pronouns are written together with words. */
    boolean elides() {
        return !elidedArticles.isEmpty();
    }

    /** Whether words of one stem are told apart by endings of cases or by what is written together with them. */
    boolean changesForms() {
        return !english && (elides() || !inflections.isEmpty());
    }

    /**
     * Whether a form is another with an ending of a case, word by word. Not in English, whose only one is the plural's:
     * there the more frequent form is the better one.
     */
    boolean givesFormTo(String base, String form) {
        if (english || inflections.isEmpty() || form.equals(base)) {
            return false;
        }
        int from = 0;
        int baseFrom = 0;
        while (true) {
            int to = end(form, from);
            int baseTo = end(base, baseFrom);
            String word = form.substring(from, to);
            String baseWord = base.substring(baseFrom, baseTo);
            // a German noun keeps its number: “Schneeflocken” is no worse than “Schneeflocke”
            boolean plural = capitalizesNouns() && to == form.length() && word.endsWith("n");
            if (!word.equals(baseWord) && (plural || !isInflected(word, baseWord))) {
                return false;
            }
            if (to == form.length() || baseTo == base.length()) {
                return to == form.length() && baseTo == base.length();
            }
            from = to + 1;
            baseFrom = baseTo + 1;
        }
    }

    private static int end(String form, int from) {
        int space = form.indexOf(' ', from);
        return space < 0 ? form.length() : space;
    }

    /** A word without what is written together with it: “homme” for “l'homme”, “Ankara” for “Ankara'da”. */
    String withoutElision(String form) {
        if (language.equals("tr")) {
            int at = apostrophe(form, form.lastIndexOf(' ') + 1);
            return at > 0 ? form.substring(0, at) : form;
        }
        int at = elision(form);
        return at > 0 ? form.substring(at) : form;
    }

    /** Number of characters of an article or a pronoun that a form begins with, its apostrophe included. */
    int elision(String form) {
        if (elidedArticles.isEmpty()) {
            return 0;
        }
        int at = apostrophe(form, 0);
        boolean elided = at > 0 && at < 6 && at + 2 < form.length() && form.indexOf(' ') != at - 1;
        if (!elided) {
            return 0;
        }
        String head = form.substring(0, at).toLowerCase(Locale.ROOT);
        return elidedArticles.contains(head) || elidedPrepositions.contains(head) || elidedPronouns.contains(head) ? at + 1 : 0;
    }

    private static int apostrophe(String form, int from) {
        return Math.max(form.indexOf('\'', from), form.indexOf('’', from));
    }

    /** Whether an article is written together with a word, and so tells it for a noun. */
    boolean elidesArticle(String written) {
        return elides(elidedArticles, written);
    }

    /** Whether a preposition is, which tells it for a noun or an infinitive. */
    boolean elidesPreposition(String written) {
        return elides(elidedPrepositions, written);
    }

    /** Whether a pronoun is, which tells it for a verb. */
    boolean elidesPronoun(String written) {
        return elides(elidedPronouns, written);
    }

    private boolean elides(Set<String> words, String written) {
        int end = elision(written);
        return end > 0 && words.contains(written.substring(0, end - 1).toLowerCase(Locale.ROOT));
    }

    boolean isDeterminer(String word) {
        return determiners.contains(word);
    }

    boolean isPreposition(String word) {
        return prepositions.contains(word);
    }

    boolean isAuxiliary(String word) {
        return auxiliaries.contains(word);
    }

    boolean precedesVerb(String word) {
        return subjects.contains(word);
    }
}
