package dev.precis.keyword;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
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

    /** Characters of an ending that words of one stem differ by. */
    private static final int LONGEST_INFLECTION = 4;

    private static final Set<String> PLURAL_ENDINGS = Set.of("s", "x", "es", "en", "ies");

    private static final Set<Section> OF_THE_LANGUAGE = EnumSet.of(Section.KEYWORD_CONNECTOR, Section.KEYWORD_DEPENDENT,
            Section.KEYWORD_VAGUE, Section.KEYWORD_DETERMINER, Section.KEYWORD_PREPOSITION, Section.KEYWORD_SUBJECT,
            Section.HEADING_AUXILIARY, Section.HEADING_OFFICE, Section.FIGURE_TIME, Section.LEAN_DEMONSTRATIVE);

    private static final Set<Section> ELIDED = EnumSet.of(Section.KEYWORD_ELIDED_ARTICLE, Section.KEYWORD_ELIDED_PREPOSITION,
            Section.KEYWORD_ELIDED_PRONOUN);

    private static final Set<Section> SHARED = EnumSet.of(Section.KEYWORD_PARTICLE, Section.KEYWORD_PARTICLE_ARTICLE,
            Section.SPLIT_MEASURE);

    /** What the word lists of a BCP 47 tag's language tell. */
    static final PerLanguage<KeywordGrammar> BY_LANGUAGE = new PerLanguage<>(KeywordGrammar::new);

    private final String language;
    private final PairGrammar pairs;
    private final boolean english;
    private final boolean articles;
    private final boolean capitals;
    /** Lists of words asked for as they stand. */
    private final Map<Section, Set<String>> listed = new EnumMap<>(Section.class);
    private final Set<String> weak;
    private final Set<String> measures;
    private final Set<String> inflections;
    private final Set<String> countries;
    private final String[] peoples;
    private final String[] adjectival;
    private final String[] verbal;
    private final String[] nominal;
    private final String[] inflectedOpenings;

    private KeywordGrammar(WordLists lists) {
        language = lists.tag();
        pairs = new PairGrammar(language, this);
        english = language.equals("en");
        articles = lists.words(Section.KEYWORD_NOUN_RULE).contains("article");
        capitals = lists.capitalizesNouns();
        OF_THE_LANGUAGE.forEach(section -> listed.put(section, words(lists, section)));
        ELIDED.forEach(section -> listed.put(section, words(lists, section)));
        SHARED.forEach(section -> listed.put(section, words(WordLists.SHARED, section)));
        weak = words(lists, Section.KEYWORD_WEAK);
        weak.addAll(lists.words(Section.DETECT_WORD));
        weak.addAll(lists.words(Section.FIGURE_TIME));
        weak.addAll(lists.words(Section.FIGURE_PERIOD));
        measures = words(lists, Section.FIGURE_MEASURE);
        if (capitals) {
            weak.addAll(measures); // where compounds are one word, none opens a phrase
        }
        inflections = words(lists, Section.KEYWORD_ENDING_INFLECTION);
        countries = words(lists, Section.KEYWORD_ENDING_COUNTRY);
        peoples = endings(lists, Section.KEYWORD_ENDING_PEOPLE);
        adjectival = endings(lists, Section.KEYWORD_ENDING_ADJECTIVAL);
        verbal = endings(lists, Section.KEYWORD_ENDING_VERBAL);
        nominal = endings(lists, Section.KEYWORD_ENDING_NOMINAL);
        inflectedOpenings = endings(lists, Section.KEYWORD_ENDING_OPENING);
    }

    /** The rules for languages that are read in pairs of characters. */
    PairGrammar pairs() {
        return pairs;
    }

    private static Set<String> words(WordLists lists, Section section) {
        return new HashSet<>(lists.words(section));
    }

    private static String[] endings(WordLists lists, Section section) {
        return lists.words(section).toArray(String[]::new);
    }

    /** Whether a word says too little to be a keyword, or to open or close one. */
    boolean isWeak(String word) {
        return weak.contains(word);
    }

    /** Whether a word may open a phrase. */
    boolean opensPhrase(String word) {
        return english ? !word.endsWith("ly") : !looksVerbal(word) && !endsIn(inflectedOpenings, word);
    }

    /**
     * Whether a word may close a phrase: no measure, though it opens “night ferry”, and no adverb, participle or adjective, as far as its
     * ending tells.
     */
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

    /** Whether a name may stand in a case no dictionary lists, where no article tells it: “Krakowie”. */
    boolean mayBeInCase(String name) {
        boolean ends = false;
        for (int stem = Math.max(LEAST_STEM, name.length() - LONGEST_INFLECTION); stem < name.length() && !ends; stem++) {
            ends = inflections.contains(name.substring(stem));
        }
        return ends && !capitals && listed.get(Section.KEYWORD_DETERMINER).isEmpty();
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
        return !listed.get(Section.KEYWORD_ELIDED_ARTICLE).isEmpty();
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
        String[] words = form.split(" ", -1);
        String[] baseWords = base.split(" ", -1);
        boolean inflected = words.length == baseWords.length;
        for (int i = 0; i < words.length && inflected; i++) {
            // a German noun keeps its number: “Schneeflocken” is no worse than “Schneeflocke”
            boolean plural = capitalizesNouns() && i == words.length - 1 && words[i].endsWith("n");
            inflected = words[i].equals(baseWords[i]) || !plural && isInflected(words[i], baseWords[i]);
        }
        return inflected;
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
        if (!elides()) {
            return 0;
        }
        int at = apostrophe(form, 0);
        boolean elided = at > 0 && at < 6 && at + 2 < form.length() && form.indexOf(' ') != at - 1;
        if (!elided) {
            return 0;
        }
        String head = form.substring(0, at).toLowerCase(Locale.ROOT);
        return ELIDED.stream().anyMatch(list -> lists(list, head)) ? at + 1 : 0;
    }

    private static int apostrophe(String form, int from) {
        return Math.max(form.indexOf('\'', from), form.indexOf('’', from));
    }

    /** Whether a word of a list, of articles, prepositions or pronouns, is written together with a word. */
    boolean elides(Section list, String written) {
        int end = elision(written);
        return end > 0 && lists(list, written.substring(0, end - 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a list holds a word: of units of measure as it is written, for capitals tell them from acronyms, else in small letters. */
    boolean lists(Section list, String word) {
        return listed.get(list).contains(word);
    }
}
