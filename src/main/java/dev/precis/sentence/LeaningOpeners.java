package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How sentences of a language open that lean on the one before: with a connective ("However"), a pronoun ("He"), a
 * demonstrative ("This"), or a preposition and a demonstrative ("Under this framework"). Prepositions stand in no
 * list: any word before a demonstrative is taken for one.
 */
final class LeaningOpeners {
    /** Leans by itself: a connective or a pronoun. */
    private static final byte LEANS = 1;
    /** Leans, unless the word after it says that the text means itself or its own time: "this article", "this year". */
    private static final byte DEMONSTRATIVE = 2;
    /** Such a word: "article", "year". */
    private static final byte ITSELF = 4;
    /** Leans with the second word of a pair: "for" in "for example". */
    private static final byte PAIR = 8;
    /** The second words of pairs: "example". */
    private static final byte PAIRED = 16;
    /** A preposition that leans with a demonstrative after it. */
    private static final byte PREPOSITION = 32;

    private static final LeaningOpeners NONE = new LeaningOpeners(WordTable.builder().build(), false);
    /** English is there from the start, which a native executable brings along; the others when a text needs them. */
    private static final Map<String, LeaningOpeners> BY_LANGUAGE = new ConcurrentHashMap<>(Map.of("en", of("en")));

    /** A connective between commas is looked for so far from the beginning, in characters. */
    private static final int INSIDE = 72;
    /** A demonstrative is looked for so many words behind the one after a preposition. */
    private static final int LONGEST_PHRASE = 3;
    /** Longest opener of a language written without spaces, in characters. */
    private static final int LONGEST_UNSPACED = 5;

    private final WordTable words;
    private final boolean unspaced;

    private LeaningOpeners(WordTable words, boolean unspaced) {
        this.words = words;
        this.unspaced = unspaced;
    }

    /** The openers of a language by its BCP 47 tag; none for a language without a table. */
    static LeaningOpeners forLanguage(String tag) {
        int end = tag.indexOf('-');
        String language = end < 0 ? tag : tag.substring(0, end);
        LeaningOpeners known = BY_LANGUAGE.get(language);
        if (known == null) {
            known = of(language);
            if (known != NONE) {
                BY_LANGUAGE.put(language, known);
            }
        }
        return known;
    }

    /** Whether the sentence {@code text[from,to)} that a cursor walks over leans on the one before it. */
    boolean leans(WordCursor cursor, int from, int to) {
        if (!cursor.over(from, to).next()) {
            return false;
        }
        if (unspaced) {
            for (int length = 1; length <= Math.min(LONGEST_UNSPACED, cursor.length()); length++) {
                if (cursor.prefixIn(words, length) != 0) {
                    return true;
                }
            }
            return false;
        }
        int first = cursor.in(words);
        if ((first & LEANS) != 0) {
            return true;
        }
        if ((first & (DEMONSTRATIVE | PAIR | PREPOSITION)) == 0 || !cursor.next()) {
            return false;
        }
        int second = cursor.in(words);
        if ((first & DEMONSTRATIVE) != 0) {
            return (second & ITSELF) == 0;
        }
        if ((first & PAIR) != 0 && (second & PAIRED) != 0) {
            return true;
        }
        return (first & PREPOSITION) != 0 && pointsBack(cursor, second);
    }

    /** Whether a preposition and a demonstrative stand in the phrase that opens a sentence: "under this framework", "at the heart of this change". */
    private boolean pointsBack(WordCursor cursor, int second) {
        int before = PREPOSITION;
        int word = second;
        for (int i = 0; i < LONGEST_PHRASE && (before & PREPOSITION) * (word & DEMONSTRATIVE) == 0; i++) {
            int end = cursor.end();
            if (!cursor.next() || cursor.start() > end + 1) {
                return false;
            }
            before = word;
            word = cursor.in(words);
        }
        return (before & PREPOSITION) * (word & DEMONSTRATIVE) != 0 && (!cursor.next() || (cursor.in(words) & ITSELF) == 0);
    }

    /**
     * Whether a connective stands between two commas near the beginning of the sentence {@code text[from,to)}: "In recent
     * years, however, …".
     */
    boolean leansInside(CharIndex characters, int from, int to) {
        char[] text = characters.units();
        int limit = Math.min(to, from + INSIDE);
        for (int comma = characters.nextMark(from, limit); comma < limit; comma = characters.nextMark(comma + 1, limit)) {
            if (text[comma] != ',') {
                continue;
            }
            int start = comma + 2;
            int end = start;
            while (end < limit && Punctuation.isLetterOrMark(text[end])) {
                end++;
            }
            if (end > start && end < limit && text[end] == ',' && text[start - 1] == ' ' && (words.get(text, start, end) & LEANS) != 0) {
                return true;
            }
        }
        return false;
    }

    private static LeaningOpeners of(String language) {
        return switch (language) {
            case "en" -> spaced("""
                    he she it they him his her hers their its however but and so then or yet also therefore thus hence consequently
                    accordingly moreover furthermore additionally besides meanwhile similarly likewise nevertheless nonetheless
                    instead otherwise still indeed conversely afterwards afterward neither nor rather plus too later subsequently
                    again secondly thirdly lastly finally another which""",
                    "this these that those such", "article paper study report book guide feature page story week year month morning summer winter spring autumn weekend century season essay thesis review chapter section tutorial post",
                    "for in by as on to", "example instance addition contrast turn fact short such contrary",
                    "under in with at of after before on to for from by since during through given despite because of within over until against about based");
            case "de" -> spaced("""
                    er sie es ihm ihn ihr ihre ihren ihrem ihrer seine sein seinen seinem seiner sein aber und doch jedoch denn dennoch
                    trotzdem deshalb daher darum deswegen also außerdem zudem ferner dabei dafür dagegen damit danach daraufhin dann
                    darauf darin davon dazu dadurch hingegen stattdessen ebenso auch allerdings indes indessen inzwischen
                    gleichzeitig schließlich oder sondern somit folglich demnach währenddessen später so solche solcher beide
                    hierbei hierzu hierfür dort""",
                    "dies diese dieser dieses diesem diesen jene jener jenes", "artikel jahr woche monat studie bericht buch text sommer winter jahrhundert beitrag arbeit",
                    "zum im", "beispiel gegensatz", "in mit nach unter bei auf aus von zu für durch wegen trotz seit vor");
            case "fr" -> spaced("""
                    il elle ils elles lui leur leurs son sa ses celui-ci celle-ci ceux-ci mais et donc ainsi cependant toutefois pourtant
                    néanmoins alors puis ensuite enfin aussi ailleurs outre car or également parallèlement inversement cela ça ceci
                    c'est c’est celui celle ceux celles désormais y tel telle""",
                    "ce cet cette ces", "article année semaine étude rapport livre texte mois été hiver siècle saison matin",
                    "par en de d'autre", "exemple effet revanche outre conséquence fait plus même part suite", "dans avec après sous pour de sur par à malgré depuis selon");
            case "es" -> spaced("""
                    él ella ellos ellas ello su sus pero y e entonces además también asimismo tampoco luego después así aunque
                    mientras finalmente o pues igualmente""",
                    "este esta estos estas esto ese esa esos esas eso aquel aquella", "artículo año semana estudio informe libro texto mes verano siglo",
                    "por sin en no de", "ejemplo embargo cambio obstante hecho tanto ello otro", "en con tras bajo para de por sobre desde durante ante a");
            case "it" -> spaced("""
                    egli ella lui lei essi esse loro suo sua suoi sue ma e ed però tuttavia quindi dunque perciò inoltre anche infatti
                    poi infine così invece intanto oppure pertanto ciò nonostante altrimenti successivamente""",
                    "questo questa questi queste quello quella quelli quelle tale tali", "articolo anno settimana studio libro testo mese estate secolo",
                    "per ad al", "esempio contrario tale", "in con dopo sotto per di da su a durante");
            case "pt" -> spaced("""
                    ele ela eles elas seu sua seus suas mas e porém contudo todavia entretanto portanto assim então além também depois
                    ademais logo enfim ou pois isso isto aquilo nisso disso""",
                    "este esta estes estas esse essa esses essas aquele aquela tal", "artigo ano semana estudo relatório livro texto mês verão século",
                    "por no em", "exemplo entanto contrapartida seguida", "em com após sob para de por sobre desde");
            case "nl" -> spaced("""
                    hij zij ze hem haar zijn hun maar en dus echter toch daarom daarnaast bovendien ook toen daarna vervolgens
                    intussen ondertussen immers want of zo desondanks niettemin daarbij hierdoor daardoor daarmee er""",
                    "dit deze dat die zulke", "artikel jaar week maand studie rapport boek tekst zomer eeuw", "in", "tegenstelling plaats", "in met na onder voor van op door bij sinds");
            case "sv" -> spaced("han hon hans hennes deras dess men och så då dock därför dessutom också även sedan därefter samtidigt däremot alltså ändå trots eller dessa", "detta denna", "artikel år vecka månad studie", "till å i", "exempel andra stället", "i med efter under för av på");
            case "no" -> spaced("han hun hans hennes deres dens men og så da likevel derfor dessuten også samtidig deretter derimot altså eller slik slike", "dette denne disse", "artikkelen året uken måneden studien", "for til i", "eksempel tillegg stedet", "i med etter under for av på");
            case "da" -> spaced("han hun hans hendes deres dens men og så da alligevel derfor desuden også samtidig derefter derimod altså eller sådan", "dette denne disse", "artikel år uge måned", "for til i", "eksempel stedet", "i med efter under for af på");
            case "pl" -> spaced("on ona ono oni one jego jej ich ale i a więc jednak dlatego ponadto również także też potem następnie natomiast zatem lecz oraz tymczasem mimo to wtedy", "ten ta te ci tego tej", "artykuł rok tydzień", "na z", "przykład kolei", "w z po pod na do od dla przed przy");
            case "cs" -> spaced("on ona ono oni jeho její jejich ale a však proto tedy navíc také též potom poté pak dále ovšem přesto naopak zároveň mezitím nebo to takový", "tento tato toto tyto ten ta ti ty", "článek rok týden", "na", "příklad", "v s po pod na do od pro při z ze");
            case "ru" -> spaced("он она оно они его её ее их но и а однако поэтому также кроме затем потом тогда таким так впрочем зато тем или итак следовательно причем притом", "это этот эта эти тот та те такой такая такие", "статья год неделя месяц", "при в к", "этом частности сожалению", "в с после под на до от для о об по из при");
            case "uk" -> spaced("він вона воно вони його її їх їхній але і й та а однак проте тому також крім потім тоді отже так або", "це цей ця ці той та ті такий", "стаття рік тиждень", "при", "цьому", "у в з після під на до від для про по із при за");
            case "tr" -> spaced("o onlar onun onların ama fakat ancak ve ayrıca bunun böylece dolayısıyla sonra ardından oysa yine hatta çünkü öte üstelik bunlar buna bundan", "bu şu", "yıl hafta ay makale çalışma yazı", "öte", "yandan", "");
            case "ro" -> spaced("el ea ei ele lui lor dar și însă deci astfel totuși apoi iar totodată", "acest această aceste acești aceasta acesta aceștia", "an articol săptămână", "de", "asemenea exemplu", "în cu după sub pe din prin pentru");
            case "hu" -> spaced("ő ők ez az ezek azok de és azonban ezért tehát így emellett továbbá ugyanakkor viszont majd aztán pedig illetve", "", "", "", "", "");
            case "fi" -> spaced("hän he se ne sen hänen heidän niiden mutta ja kuitenkin siksi lisäksi myös sitten silti toisaalta näin joten tai tämä nämä tällöin", "", "", "", "", "");
            case "el" -> spaced("αυτός αυτή αυτό αυτοί αυτές αυτά του της τους αλλά και όμως ωστόσο επομένως έτσι επίσης επιπλέον μετά τότε άρα δηλαδή", "", "", "για", "παράδειγμα", "");
            case "ar" -> spaced("هو هي هم لكن ولكن لكنه ولكنه وهو وهي وهم كما لذلك ولذلك أيضا أيضاً ثم إلا بالتالي وبالتالي وكان وكانت وقد وقال وأضاف وأضافت وأوضح ومن وفي وعلى وهذا وهذه وأكد", "هذا هذه ذلك تلك هؤلاء", "المقال العام الأسبوع", "على", "سبيل", "في من بعد على مع");
            case "he" -> spaced("הוא היא הם הן אבל אך ולכן לכן גם בנוסף אולם עם", "זה זאת זו אלה אלו", "", "", "", "");
            case "hi" -> spaced("वह वे यह ये उसने उन्होंने उनका उनकी उनके उसका उसकी इसका इसकी इसके लेकिन और परंतु किंतु इसलिए हालांकि साथ फिर तब इस इन उस उन", "", "", "", "", "");
            case "id" -> spaced("dia ia mereka beliau namun tetapi tapi dan sehingga karena selain kemudian lalu juga sementara oleh jadi hal itu ini", "", "", "", "", "");
            case "vi" -> spaced("nó họ nhưng và", "", "", "tuy do vì ngoài bên đồng", "nhiên đó vậy ra cạnh thời", "");
            case "ko" -> spaced("그는 그녀는 그들은 이는 이에 그러나 하지만 그리고 또한 또 따라서 그래서 이어 한편 특히 이를 이로 이런 이러한 그런 그러면 그럼에도 이와 반면 다만 이후 이때 그의 그녀의 이처럼 즉", "", "", "", "", "");
            case "zh" -> unspaced("但 但是 然而 因此 所以 此外 同时 而且 不过 他 她 它 这 那 其 例如 其中 对此 于是 并且 另外 此 而 因而 随后 然后 也 与此 因為 這 但是 對此 同時 不過 其實 并 又 还 或");
            case "ja" -> unspaced("しかし そして また だが さらに 一方 そのため これ それ この その 彼 彼女 例えば たとえば つまり なお ただし そこで ところが 同時 こうした そうした こう そう だから したがって および しかも 同 すると あるいは");
            default -> NONE;
        };
    }

    private static LeaningOpeners spaced(String leans, String demonstratives, String itself, String pair, String paired, String prepositions) {
        WordTable words = WordTable.builder()
                .flag(LEANS, leans)
                .flag(DEMONSTRATIVE, demonstratives)
                .flag(ITSELF, itself)
                .flag(PAIR, pair)
                .flag(PAIRED, paired)
                .flag(PREPOSITION, prepositions)
                .build();
        return new LeaningOpeners(words, false);
    }

    private static LeaningOpeners unspaced(String list) {
        return new LeaningOpeners(WordTable.builder().add(LEANS, list).build(), true);
    }
}
