package dev.precis.terms;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a language's words are good for as keywords, as far as lists and endings tell. */
final class WordKind {
    /**
     * What stands around the occurrences of a word.
     *
     * @param occurrences their number
     * @param determined how many follow an article or a possessive
     * @param prepositions how many follow a preposition or a conjunction
     * @param verb how many follow a pronoun, an auxiliary or “to”
     * @param last how many are the last word before a stop word, a mark or the end
     */
    record Context(int occurrences, int determined, int prepositions, int verb, int last) {}

    private static final WordKind ENGLISH = new WordKind("en", "of",
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
            something anything nothing everything someone anyone everyone nobody anybody everybody yes no okay ok yeah um uh uhm mm hmm oh hi hello super pivotal robust vibrant rapid promising growing emerging rising cool alright sure nice awesome amazing bad please thank thanks
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

    private static final WordKind GERMAN = new WordKind("de", "", """
            jahr jahre jahren jahres tag tage tagen monat monate woche wochen uhr zeit prozent euro million millionen milliarden ende anfang teil teile mal beispiel platz
            montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
            mensch menschen leute mann frau dinge ding art arten name namen wort wörter seite seiten herr formen form
            """);

    private static final Map<String, WordKind> KINDS = new ConcurrentHashMap<>();
    private static final Set<String> NOUN_FOLLOWS = words("of in for on with by from at into through as and or between about");
    private static final Set<String> DETERMINERS = words("a an the this these those its their his her our my your no");
    private static final Set<String> VERB_FOLLOWS = words("i you he she it we they who to will would can could should may might must shall not don't doesn't didn't cannot do does did");

    private static final Set<String> ELIDED = words("l d c j m n s t qu jusqu lorsqu puisqu un all dall dell nell sull coll pell agl dagl degl negl sugl gl v");
    /** Adjectives that go with any noun: they open a phrase only if it recurs more often than chance. */
    private static final Set<String> VAGUE = words("global local national international future present past top half potential total average advanced additional world home overall");
    private static final List<String> ADJECTIVE_ENDINGS = List.of("ly", "ed", "ous", "ful", "able", "ible", "ical");

    private final Set<String> connectors;
    private final Set<String> weak;
    private final Set<String> dependent;

    private final String language;

    private WordKind(String language, String connectors, String weak) {
        this(language, connectors, weak, "");
    }

    private WordKind(String language, String connectors, String weak, String dependent) {
        this.language = language;
        this.connectors = words(connectors);
        this.weak = words(weak);
        this.weak.addAll(LanguageTraits.words(language));
        this.dependent = words(dependent);
    }

    static WordKind of(String language) {
        return KINDS.computeIfAbsent(language, tag -> switch (tag) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            case "fr" -> new WordKind(tag, "de du des", """
                    dit déclaré affirmé doit peut fait an ans année années jour jours mois semaine heure heures fois mètres euros million millions milliards
                    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
                    premier première trois quatre cinq six dix autre autres nouveau nouvelle plusieurs personnes personne chose également notamment selon
                    a ai as avez avons ont avait avaient aura soit serait doivent avoir va vont vers chez dont lors afin ainsi alors encore toujours jamais""");
            case "es" -> new WordKind(tag, "de del", """
                    dijo dice puede pueden debe hacer año mes meses día días semana horas hora vez veces millones lunes martes miércoles jueves viernes sábado domingo
                    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primer primera tres cuatro cinco otro otra otros otras nuevo nueva persona personas cosa según""");
            case "pt", "pt-BR" -> new WordKind(tag, "de do da dos das", """
                    disse diz deve fazer mês meses dias semana horas hora vez vezes milhões segunda terça quarta quinta sexta sábado domingo
                    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro primeiro primeira três quatro cinco outro outra outros outras novo nova pessoa pessoas coisa segundo""");
            case "it" -> new WordKind(tag, "di del della dei", """
                    detto dice deve fare mese mesi giorno giorni settimana ore ora volta volte milioni lunedì martedì mercoledì giovedì venerdì sabato domenica
                    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre primo prima tre quattro cinque altro altra altri altre nuovo nuova persona persone cosa secondo""");
            case "no", "da", "sv" -> new WordKind(tag, "", """
                    sier sagde säger sa måneder måned månader dag dager dage dagar uke uker veckor tid tiden timer ganger gang gånger millioner kroner
                    mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember december
                    første første første andre andra to tre fire fem seks syv åtte ti flere hele nye ny nytt stor store store små trolig""");
            case "nl" -> new WordKind(tag, "", """
                    zegt zei maand maanden dag dagen week weken uur tijd keer miljoen euro maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
                    januari februari maart april mei juni juli augustus september oktober november december eerste tweede twee drie vier vijf andere nieuwe mensen""");
            case "ru" -> new WordKind(tag, "", """
                    который которая которое которые которого которой которых которым которую кроме впервые начал самом дело однако именно лишь
                    год года лет день дня дней время времени раз человек людей тысяч млн января февраля марта апреля мая июня июля августа сентября октября ноября декабря
                    сказал заявил сообщил является первый первая два три другие новый данной данного таким образом""");
            case "ar" -> new WordKind(tag, "", "قال وقال وقالت قالت تم يوم سنة عاما بهم بها به لها له منها فيها إن وأن إنه أنه");
            case "ko" -> new WordKind(tag, "", "그러나 그리고 하지만 있다 없다 것이 때문 대한 위해 통해 정확히 가능한 사용되");
            default -> new WordKind(tag, "", "");
        });
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

    /** Whether a word opens phrases by chance, more often than as part of a term. */
    boolean isVague(String word) {
        return this == ENGLISH && VAGUE.contains(word);
    }

    /** Whether a word may close a phrase: no adverb, participle or adjective, as far as its ending tells. */
    boolean closesPhrase(String written) {
        if (capitalizesNouns()) {
            return Character.isUpperCase(written.charAt(0));
        }
        String word = written.toLowerCase(Locale.ROOT);
        if (this == ENGLISH) {
            for (String ending : ADJECTIVE_ENDINGS) {
                if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                    return false;
                }
            }
        }
        return true;
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
            return !looksVerbal(written);
        }
        String word = written.toLowerCase(Locale.ROOT);
        if (dependent.contains(word) || !closesPhrase(word) || word.endsWith("ive")) {
            return false;
        }
        return mayBeNoun(context) && (!word.endsWith("ing") || context.determined() * 3 >= context.occurrences());
    }

    /** Whether a word that is no name may be a noun, as far as its neighbours tell. */
    boolean mayBeNoun(Context context) {
        int noun = context.determined() + context.prepositions();
        return this != ENGLISH || noun > 0 && context.verb() <= noun && context.last() * 2 >= context.occurrences();
    }

    /** Whether a form's ending is a verb's rather than a noun's. */
    boolean looksVerbal(String form) {
        return switch (language) {
            case "en" -> form.endsWith("ing") || !closesPhrase(form);
            case "fr" -> form.endsWith("er") && !form.endsWith("ier") || form.endsWith("é") && !form.endsWith("té") || form.endsWith("és") || form.endsWith("aient");
            case "ru" -> form.endsWith("ть") && !form.endsWith("сть") || form.endsWith("ться") || form.endsWith("лся");
            default -> false;
        };
    }

    /** A word without the article or pronoun that is written together with it: “homme” for “l'homme”. */
    String withoutElision(String form) {
        if (!language.equals("fr") && !language.equals("it") && !language.equals("ca")) {
            return form;
        }
        int at = Math.max(form.indexOf('\''), form.indexOf('’'));
        return at > 0 && at < 6 && at + 2 < form.length() && form.indexOf(' ') != at - 1 && ELIDED.contains(form.substring(0, at).toLowerCase(Locale.ROOT))
                ? form.substring(at + 1) : form;
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

    /** Whether a string of a script read in pairs neither begins nor ends with a word of grammar. */
    boolean standsAlone(String form) {
        char first = form.charAt(0);
        char last = form.charAt(form.length() - 1);
        return switch (language) {
            case "ko" -> form.length() == 2 || KOREAN_ENDINGS.indexOf(last) < 0 && KOREAN_ENDINGS.indexOf(form.charAt(Math.max(0, form.indexOf(' ') - 1))) < 0;
            case "ja" -> WrittenScript.of(first) != WrittenScript.KANA || first >= 'ァ' && !(last >= 'ぁ' && last < 'ァ');
            default -> FUNCTION_CHARACTERS.indexOf(first) < 0 && FUNCTION_CHARACTERS.indexOf(last) < 0;
        };
    }

    /** Syllables that particles and verbs end in. */
    private static final String KOREAN_ENDINGS = "은는이가을를의에로서와과도만고다며한할된될지면했하있수해";

    /** Chinese characters that are words of grammar, or begin or end one. */
    private static final String FUNCTION_CHARACTERS = "的了着们吗呢吧啊是在和与就都而及或等这那把被之其但我他她你它也一";
}
