package dev.precis.terms;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a language's words are good for as keywords, as far as lists and endings tell. */
final class WordKind {
    /**
     * What stands around the occurrences of a word.
     *
     * @param occurrences their number
     * @param determined how many follow an article, a possessive or another content word
     * @param prepositions how many follow a preposition or a conjunction
     * @param verb how many follow a pronoun, an auxiliary or “to”
     * @param last how many are the last word before a stop word, a mark or the end
     */
    record Context(int occurrences, int determined, int prepositions, int verb, int last) {}

    private static final WordKind ENGLISH = new WordKind("of",
            """
            say says said saying tell tells told ask asks asked call calls called calling know knows known think thinks thought see sees seen saw look looks looked looking make makes made making take takes took taken taking
            give gives gave given giving get gets got getting go goes went gone going come comes came coming become becomes became becoming keep keeps kept put puts use uses used using find finds found finding
            include includes included including provide provides provided providing offer offers offered offering help helps helped helping show shows showed shown showing
            want wants wanted need needs needed needing try tries tried trying let lets allow allows allowed seem seems seemed remain remains remained continue continues continued
            believe believes feel feels felt leave leaves left begin begins began start started starts end ended ends turn turned turning play plays played run runs hold held bring brings brought happen happened
            set sets add added adds face faces faced reach reached lead leads leading led base based accord according relate related due follow followed following compare compared increase increased increasing reduce reduced
            work works worked working move moved moving talk talks talked talking live lives lived living speak spoke read write wrote written pay paid meet met stand stood lose lost win won
            new old good great big small large high low long short best better early late last first second third next many much more most several various different same similar
            important key major main common general recent current particular specific certain able available possible likely real true full whole free easy hard clear strong strategic
            also just even still well however therefore thus additionally moreover furthermore finally despite although though while since because instead rather quite almost often never always
            already soon later ago now today yesterday tomorrow together especially particularly generally recently simply actually really maybe perhaps like unlike per via
            one two three four five six seven eight nine ten hundred thousand million billion trillion dozen number numbers percent cent rmb usd eur kilometer kilometers meters square
            year years month months week weeks day days hour hours minute minutes time times monday tuesday wednesday thursday friday saturday sunday
            january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            thing things way ways lot lots kind kinds part parts bit side case cases fact point points example examples person man men guy guys mr mrs ms dr
            something anything nothing everything someone anyone everyone nobody anybody everybody yes no okay ok yeah um uh uhm mm hmm oh hi hello super cool alright sure nice awesome amazing bad please thank thanks
            within among across along upon toward towards around without throughout would could should might must shall can cannot will may
            every another other others own such whose whom else yet ever back away far near results result reason reasons
            figure fig table section introduction conclusion conclusions et al eg ie etc vs paper
            """,
            """
            global local national international digital urban rural social economic financial political public private human natural traditional modern regional central federal foreign military medical
            smart advanced average total additional potential future present past top half right wrong open close little young black white red green blue american british chinese
            home place places life world area areas level levels role rise growth range plan plans approach focus effort efforts impact issue issues problem problems change changes people woman women
            system systems process support use development study studies group groups order term terms form line member members city country state name names word words question questions
            method methods background abstract data model task tasks information value values type types set sets number amount rate average
            """);

    private static final WordKind GERMAN = new WordKind("", """
            jahr jahre jahren jahres tag tage tagen monat monate woche wochen uhr zeit prozent euro million millionen milliarden ende anfang teil teile mal beispiel
            montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
            mensch menschen leute mann frau dinge ding art arten name namen wort wörter seite seiten herr
            sagen sagt sagte machen macht gibt geben kommt kommen geht gehen steht stehen heißt heißen liegt wurde wurden worden gehört bekannt etwa jedoch sowie außerdem immer viele viel
            """, "");

    private static final WordKind OTHER = new WordKind("", "", "");

    private static final Set<String> NOUN_FOLLOWS = words("of in for on with by from at into through as and or between about");
    private static final Set<String> DETERMINERS = words("a an the this these those its their his her our my your no");
    private static final Set<String> VERB_FOLLOWS = words("i you he she it we they who to will would can could should may might must shall not don't doesn't didn't cannot do does did");

    private static final List<String> ADJECTIVE_ENDINGS = List.of("ly", "ed", "ous", "ful", "able", "ible", "ical");

    private final Set<String> connectors;
    private final Set<String> weak;
    private final Set<String> dependent;

    private WordKind(String connectors, String weak, String dependent) {
        this.connectors = words(connectors);
        this.weak = words(weak);
        this.dependent = words(dependent);
    }

    static WordKind of(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            default -> OTHER;
        };
    }

    private static Set<String> words(String words) {
        return new HashSet<>(Arrays.asList(words.strip().split("\\s+")));
    }

    /** Whether a stop word may stand inside a phrase: “Bank of China”. */
    boolean connects(String stopWord) {
        return connectors.contains(stopWord);
    }

    /** Whether a word says too little to be a keyword, or to open or close one. */
    boolean isWeak(String word) {
        return weak.contains(word);
    }

    /** Whether a word may open a phrase. */
    boolean opensPhrase(String word) {
        return this != ENGLISH || !word.endsWith("ly");
    }

    /** Whether a word may close a phrase: no adverb, participle or adjective, as far as its ending tells. */
    boolean closesPhrase(String word) {
        return this != ENGLISH || ADJECTIVE_ENDINGS.stream().noneMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending));
    }

    /** Whether German-like capitals mark every noun. */
    boolean capitalizesNouns() {
        return this == GERMAN;
    }

    /** Whether a word that is no name looks like a noun. */
    boolean isNoun(String written, Context context) {
        if (capitalizesNouns()) {
            return Character.isUpperCase(written.charAt(0));
        }
        if (this != ENGLISH) {
            return true;
        }
        String word = written.toLowerCase(Locale.ROOT);
        if (dependent.contains(word) || !closesPhrase(word) || word.endsWith("ive")) {
            return false;
        }
        int noun = context.determined() + context.prepositions();
        boolean used = word.endsWith("ing") ? context.determined() * 3 >= context.occurrences() : noun > 0;
        return used && context.verb() <= noun && context.last() * 2 >= context.occurrences();
    }

    boolean isDeterminer(String stopWord) {
        return DETERMINERS.contains(stopWord);
    }

    boolean precedesNoun(String stopWord) {
        return NOUN_FOLLOWS.contains(stopWord);
    }

    boolean precedesVerb(String stopWord) {
        return VERB_FOLLOWS.contains(stopWord);
    }

    /** Whether a string of a script without spaces neither begins nor ends with a word of grammar. */
    boolean standsAlone(String form) {
        return FUNCTION_CHARACTERS.indexOf(form.charAt(0)) < 0 && FUNCTION_CHARACTERS.indexOf(form.charAt(form.length() - 1)) < 0;
    }

    private static final String FUNCTION_CHARACTERS = "的了是在和与也就都而及或等这那着们把被吗呢吧啊之一不有人我他她你它为以于上个中对到从会可要说并但其";
}
