package dev.precis.keyword;

import dev.precis.language.Section;
import java.util.Locale;

/** What a {@link KeywordGrammar} makes of a single word, as bits: asked once for each form, not for each text. */
public final class WordTrait {
    /** The word, without elision and possessive, says too little to be a keyword. */
    static final int WEAK = 1;
    /** The same with its capitals. */
    static final int WEAK_AS_WRITTEN = 1 << 1;
    /** It is more than a number. */
    static final int LETTERS = 1 << 2;
    static final int OPENS_PHRASE = 1 << 3;
    static final int CLOSES_PHRASE = 1 << 4;
    static final int VAGUE = 1 << 5;
    /** It ends in “'s”. */
    static final int POSSESSIVE = 1 << 6;
    static final int DETERMINER = 1 << 7;
    static final int PREPOSITION = 1 << 8;
    static final int PRECEDES_VERB = 1 << 9;
    static final int CONNECTS = 1 << 10;
    static final int VERBAL = 1 << 11;
    /** By its ending it may be a noun. */
    static final int NOMINAL = 1 << 12;
    /** Part of many keywords, and none by itself. */
    static final int DEPENDENT = 1 << 13;
    static final int ELIDES_ARTICLE = 1 << 14;
    static final int ELIDES_PRONOUN = 1 << 15;
    /** It begins with a preposition that is written together with it. */
    static final int ELIDES_PREPOSITION = 1 << 16;
    /** It has a capital behind what is written together with it: “l'Italie”. */
    static final int ELIDED_CAPITAL = 1 << 17;
    /** It may stand between the parts of a name, or behind such a word. */
    static final int PARTICLE = 1 << 18;
    static final int PARTICLE_ARTICLE = 1 << 19;
    static final int AUXILIARY = 1 << 20;
    /** It has three letters, or at least two. */
    static final int THREE_LETTERS = 1 << 21;
    static final int TWO_LETTERS = 1 << 22;
    static final int NOUN_ENDING = 1 << 23;
    /** It has an ending of the names of peoples. */
    static final int PEOPLE = 1 << 24;
    static final int GERUND = 1 << 25;
    static final int PARTICIPLE = 1 << 26;
    static final int PLURAL = 1 << 27;
    /** It is the name of something in a program or of a file: {@code parse_config}, {@code config.yaml}. */
    static final int IDENTIFIER = 1 << 28;
    /** It is the name of a day or a month. */
    static final int TIME = 1 << 30;
    /** It is what a person with an office is called: “President”. */
    static final int OFFICE = 1 << 31;
    /** Set for every word, so that none has no traits. */
    private static final int KNOWN = 1 << 29;

    private WordTrait() {}

    public static int of(String asWritten, KeywordGrammar grammar) {
        // Bengali ya with its dot is one character or two
        String written = asWritten.replace("\u09DF", "\u09AF\u09BC");
        String unpossessed = KeywordForms.withoutPossessive(written);
        String word = grammar.withoutElision(unpossessed);
        String lower = word.toLowerCase(Locale.ROOT);
        String whole = written.toLowerCase(Locale.ROOT);
        boolean weak = grammar.isWeak(lower) || grammar.isWeak(whole.replace('’', '\'')) || grammar.lists(Section.SPLIT_MEASURE, word)
                || isAbbreviation(word);
        return KNOWN | bit(weak, WEAK) | bit(grammar.isWeak(word), WEAK_AS_WRITTEN) | bit(KeywordForms.hasLetter(word), LETTERS)
                | bit(grammar.opensPhrase(lower), OPENS_PHRASE) | bit(grammar.closesPhrase(word), CLOSES_PHRASE)
                | bit(grammar.lists(Section.KEYWORD_VAGUE, lower), VAGUE)
                | bit(!unpossessed.equals(written), POSSESSIVE) | bit(grammar.lists(Section.KEYWORD_DETERMINER, whole), DETERMINER)
                | bit(grammar.lists(Section.KEYWORD_PREPOSITION, whole), PREPOSITION)
                | bit(grammar.lists(Section.KEYWORD_SUBJECT, whole), PRECEDES_VERB)
                | bit(grammar.lists(Section.HEADING_AUXILIARY, whole), AUXILIARY)
                | bit(grammar.lists(Section.KEYWORD_CONNECTOR, written), CONNECTS)
                | bit(grammar.looksVerbal(lower), VERBAL) | bit(grammar.looksNominal(word), NOMINAL)
                | bit(grammar.lists(Section.KEYWORD_DEPENDENT, lower), DEPENDENT)
                | bit(grammar.elides(Section.KEYWORD_ELIDED_ARTICLE, written), ELIDES_ARTICLE)
                | bit(grammar.elides(Section.KEYWORD_ELIDED_PRONOUN, written), ELIDES_PRONOUN)
                | bit(grammar.elides(Section.KEYWORD_ELIDED_PREPOSITION, written), ELIDES_PREPOSITION)
                | bit(word.length() < unpossessed.length() && Character.isUpperCase(word.charAt(0)), ELIDED_CAPITAL)
                | bit(grammar.lists(Section.KEYWORD_PARTICLE, lower), PARTICLE)
                | bit(grammar.lists(Section.KEYWORD_PARTICLE_ARTICLE, lower), PARTICLE_ARTICLE)
                | bit(word.length() >= 3, THREE_LETTERS) | bit(word.length() >= 2, TWO_LETTERS)
                | bit(grammar.hasNounEnding(lower), NOUN_ENDING) | bit(grammar.mayBePeople(lower), PEOPLE)
                | bit(grammar.isGerund(lower), GERUND) | bit(grammar.isParticiple(lower), PARTICIPLE) | bit(grammar.isPlural(lower), PLURAL)
                | bit(isIdentifier(word), IDENTIFIER) | bit(grammar.lists(Section.FIGURE_TIME, lower), TIME)
                | bit(grammar.lists(Section.HEADING_OFFICE, lower), OFFICE);
    }

    /**
     * Whether underscores, or stops before small letters, join parts of at least two letters, the last one's digits aside. "T_V_" is a
     * transcript's abbreviation, "war.In" two sentences.
     */
    private static boolean isIdentifier(String word) {
        int part = 0;
        int parts = 1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '_' && c != '.') {
                part += Character.isLetter(c) ? 1 : 0;
                continue;
            }
            boolean joins = part > 1 && i + 1 < word.length() && (c == '_' || Character.isLowerCase(word.charAt(i + 1)));
            if (!joins) {
                return false;
            }
            part = 0;
            parts++;
        }
        return parts > 1 && part > 1;
    }

    /** Whether stops part single small letters: “p.o”, “i.e”. */
    private static boolean isAbbreviation(String word) {
        boolean single = word.length() > 2;
        for (int i = 0; i < word.length() && single; i++) {
            single = i % 2 == 1 ? word.charAt(i) == '.' : Character.isLowerCase(word.charAt(i));
        }
        return single;
    }

    private static int bit(boolean has, int trait) {
        return has ? trait : 0;
    }
}
