package dev.precis.keyword;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words and endings of grammar that tell keywords from other words, by language: closed classes, and words that say
 * too little in any text. Lucene's stop words never become terms, so that none of them need be listed but where the
 * company of a word tells what it is. A line is the tags it serves, the class, and its members.
 */
final class Grammar {
    /** Stop words that may stand inside a phrase: “Bank of China”. */
    static final String CONNECTOR = "connector";
    /** Too little to be a keyword, or to open or close one. */
    static final String WEAK = "weak";
    /** No keyword alone, but part of many. */
    static final String DEPENDENT = "dependent";
    /** Adjectives that go with any noun: they open a phrase only if it recurs more often than chance. */
    static final String VAGUE = "vague";
    static final String DETERMINER = "determiner";
    static final String PREPOSITION = "preposition";
    /** Words a verb follows: pronouns, auxiliaries, the infinitive's particle. */
    static final String SUBJECT = "subject";
    /** Articles written together with the noun, before an apostrophe; the same of pronouns, which a verb follows. */
    static final String ELIDED_ARTICLE = "elided-article";
    static final String ELIDED_PRONOUN = "elided-pronoun";
    /** Endings of adverbs, participles and adjectives. */
    static final String ADJECTIVAL = "adjectival-ending";
    /** Endings of verbs, and of what stands in a case no dictionary lists. */
    static final String VERBAL = "verbal-ending";
    /** Endings that words have which open no phrase: adjectives of the wrong case, finite verbs. */
    static final String INFLECTED_OPENING = "inflected-opening";
    /** Longer endings that nouns have all the same. */
    static final String NOMINAL = "nominal-ending";
    /** Endings that words of one stem differ by; the word without gives its form to the others. */
    static final String INFLECTION = "inflection";

    /** Endings of peoples and their adjectives, and what the country's name has in their place. */
    static final String PEOPLE = "people-ending";
    static final String COUNTRY = "country-ending";

    private static final String TABLE = """
            en connector: of
            en weak: say says said saying tell tells told ask asks asked call calls called calling know knows known think thinks thought see sees seen saw look looks looked looking make makes made making take takes took taken taking
            en weak: give gives gave given giving get gets got getting go goes went gone going gonna come comes came coming become becomes became becoming keep keeps kept put puts use uses used using find finds found finding
            en weak: include includes included including provide provides provided providing offer offers offered offering help helps helped helping show shows showed shown showing
            en weak: want wants wanted need needs needed needing try tries tried trying let lets allow allows allowed seem seems seemed remain remains remained continue continues continued
            en weak: believe believes feel feels felt leave leaves left begin begins began start started starts end ended ends turn turned turning play plays played run runs hold held bring brings brought happen happened
            en weak: set sets add added adds face faces faced reach reached lead leads leading led base based accord according relate related due follow followed following compare compared increase increased increasing reduce reduced
            en weak: work works worked working move moved moving talk talks talked talking live lives lived living speak spoke read write wrote written pay paid meet met stand stood lose lost win won
            en weak: new old good great big small large high low long short best better early late last first second third next many much more most several various different same similar
            en weak: important key major main common general recent current particular specific certain able available possible likely real true full whole free easy hard clear strong strategic
            en weak: also just even still well however therefore thus additionally moreover furthermore finally despite although though while since because instead rather quite almost often never always
            en weak: already soon later ago now today yesterday tomorrow together alone especially particularly generally recently simply actually really maybe perhaps like unlike per via
            en weak: one two three four five six seven eight nine ten hundred thousand million billion trillion dozen number numbers percent cent rmb usd eur kilometer kilometers meters meter square
            en weak: year years month months week weeks day days hour hours minute minutes time times monday tuesday wednesday thursday friday saturday sunday
            en weak: january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            en weak: thing things way ways lot lots kind kinds part parts bit side case cases fact point points example examples instance person man men guy guys mr mrs ms dr st
            en weak: something anything nothing everything someone anyone everyone nobody anybody everybody yes no okay ok yeah um uh uhm mm hmm oh hi hello super pivotal robust vibrant rapid promising growing emerging rising cool alright sure nice awesome amazing bad please thank thanks
            en weak: within among across along upon toward towards around without throughout would could should might must shall can cannot will may
            en weak: every another other others own such whose whom else yet ever back away far near results result reason reasons pretty additional
            en weak: figure fig table section introduction conclusion conclusions et al eg ie etc vs paper
            en weak: sent built bought sold caught taught spent brought grew broke chose sought heard
            en weak: re ve ll isn aren wasn weren don doesn didn hasn haven hadn won wouldn couldn shouldn
            en weak: biggest largest smallest highest lowest latest greatest oldest youngest longest strongest cheapest fastest slower faster higher lower larger smaller bigger older younger greater longer shorter stronger less least enough complete tiny
            en dependent: global local national international digital urban rural social economic financial political public private human natural traditional modern regional central federal foreign military medical
            en dependent: smart advanced average total potential future present past top half right wrong open close little young black white red green blue american british chinese
            en dependent: home place places life world area areas level levels role rise growth range plan plans approach focus effort efforts impact issue issues problem problems change changes people woman women
            en dependent: system systems process support use development study studies group groups order term terms form line member members city country state name names word words question questions
            en dependent: method methods background abstract data model task tasks information value values type types set sets amount rate
            en vague: global local national international future present past top half potential total average advanced world home overall
            en determiner: a an the this these those its their his her our my your no
            en preposition: of in for on with by from at into through as about between
            en subject: i you he she it we they who to will would can could should may might must shall not don't doesn't didn't cannot do does did don’t doesn’t didn’t i'm i’m you're you’re
            en adjectival-ending: ly ed ous ful able ible ical
            en nominal-ending: tion sion ment ness ity ship ism ence ance
            en people-ending: n an ian ese ish i
            en country-ending: a e y o ey en ain as
            en inflection: s es

            de weak: jahr jahre jahren jahres tag tage tagen monat monate woche wochen uhr zeit prozent euro million millionen milliarden ende anfang teil teile mal beispiel platz
            de weak: montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
            de weak: mensch menschen leute mann frau dinge ding art arten name namen wort wörter seite seiten herr formen form
            de inflection: n s es r m
            de inflected-opening: en er es em

            fr connector: de du des
            fr weak: dit déclaré affirmé doit peut fait an ans année années jour jours mois semaine heure heures fois mètres euros million millions milliards mme m
            fr weak: lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            fr weak: premier première trois quatre cinq six dix autre autres nouveau nouvelle plusieurs personnes personne chose également notamment selon
            fr weak: a ai as avez avons ont avait avaient aura soit serait doivent avoir va vont vers chez dont lors afin ainsi alors encore toujours jamais
            fr weak: ça cela celui celle ceux celles quelques quelque puis depuis contre près moins tant aussi voir non soir matin place début fin partie cours suite moment fait cas côté lieu leur faire être avoir pouvoir
            fr weak: beaucoup sous haut haute bas part sein niveau seul seule petit petits petite petites grand grande grands grandes
            fr determiner: le la les un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
            fr preposition: de en dans par pour sur avec sans entre sous
            fr subject: je tu il elle on nous vous ils elles se ne qui lui est sont était étaient a ont avait ça
            fr elided-article: l d un
            fr elided-pronoun: c j m n s t qu jusqu lorsqu puisqu
            fr verbal-ending: er ir é és ée ées aient èrent
            fr nominal-ending: ier té tés tion tions
            fr adjectival-ending: alement ellement ivement eusement amment emment iquement

            es connector: de del
            es weak: dijo dice puede pueden debe hacer año mes meses día días semana horas hora vez veces millones lunes martes miércoles jueves viernes sábado domingo
            es weak: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primer primera tres cuatro cinco otro otra otros otras nuevo nueva persona personas cosa según
            es weak: todo toda todos todas mismo misma bien así aunque solo sólo además años manera forma parte tiempo lugar
            es determiner: el la los las un una unos unas al del este esta estos estas ese esa su sus mi mis nuestro nuestra
            es preposition: de en con por para sin sobre entre
            es subject: se no que yo él ella ellos me te le lo les nos ha han he había es son fue
            es nominal-ending: ción ciones dad dades
            es adjectival-ending: mente

            pt,pt-BR connector: de do da dos das
            pt,pt-BR weak: disse diz deve fazer mês meses dias semana horas hora vez vezes milhões segunda terça quarta quinta sexta sábado domingo
            pt,pt-BR weak: janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro primeiro primeira três quatro cinco outro outra outros outras novo nova pessoa pessoas coisa segundo
            pt,pt-BR weak: todo toda todos todas mesmo mesma bem assim embora apenas além anos ano forma parte tempo lugar certa certo aqui manhã
            pt,pt-BR determiner: o a os as um uma uns umas ao aos à às do da dos das no na nos nas pelo pela este esta esse essa seu sua seus suas
            pt,pt-BR preposition: de em com por para sem sobre entre
            pt,pt-BR subject: se não que eu ele ela eles me lhe é são foi foram tem têm
            pt,pt-BR nominal-ending: ção ções dade dades
            pt,pt-BR adjectival-ending: mente

            it connector: di del della dei
            it weak: detto dice deve fare mese mesi giorno giorni settimana ore ora volta volte milioni lunedì martedì mercoledì giovedì venerdì sabato domenica
            it weak: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre primo prima tre quattro cinque altro altra altri altre nuovo nuova persona persone cosa secondo
            it weak: tutto tutta tutti tutte stesso stessa bene così sempre solo inoltre anni modo parte tempo luogo
            it determiner: il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle dal dalla dai nel nella nei nelle sul sulla sui questo questa questi queste suo sua suoi
            it preposition: di in con per su tra fra da
            it subject: si non che io lui lei ci è sono ha hanno era
            it elided-article: l d un all dall dell nell sull coll pell agl dagl degl negl sugl gl
            it elided-pronoun: c j m n s t v
            it nominal-ending: zione zioni ità
            it adjectival-ending: mente

            ca determiner: el la els les un una uns unes al del als dels pel aquest aquesta
            ca preposition: de en amb per
            ca subject: es no que ha han és són
            ca elided-article: l d
            ca elided-pronoun: c j m n s t

            nl weak: zegt zei maand maanden dag dagen week weken uur tijd keer miljoen euro maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
            nl weak: januari februari maart april mei juni juli augustus september oktober november december eerste tweede twee drie vier vijf andere nieuwe mensen
            nl determiner: de het een deze dit die dat haar hun mijn ons onze
            nl preposition: van in op met voor aan door over bij uit
            nl subject: ik hij zij ze we wij je u te niet is was werd wordt hebben heeft

            no,da,sv weak: sier sagde säger sa måneder måned månader dag dager dage dagar uke uker veckor tid tiden timer ganger gang gånger millioner kroner
            no,da,sv weak: mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember december
            no,da,sv weak: første andre andra to tre fire fem seks syv åtte ti flere hele nye ny nytt stor store stora små trolig
            no,da,sv weak: må skal bør tar tok går gikk får fikk ligger ligge kommer kom står sto fortsatt igjen gjennom rundt blant annet mellom uten siden selv samme beste bedre bra veldig svært helt litt ganske også bare antall del måte
            no,da,sv weak: mest verdens egne egen eget tidligere nærmere bruke tillegg lar løs angående hvorvidt etter både ifølge
            no,da inflected-opening: er et
            sv inflected-opening: ar er at
            no,da,sv subject: å at jeg du han hun vi dere ikke ikkje ikke jag hon inte
            no,da,sv preposition: i på av for med til till fra från om ved vid under over över mot
            no,da,sv determiner: en et ei ett den min sin sitt sine hans hennes deres vår våre

            ru weak: который которая которое которые которого которой которых которым которую кроме впервые начал самом дело однако именно лишь
            ru weak: год года лет день дня дней время времени раз человек людей тысяч млн января февраля марта апреля мая июня июля августа сентября октября ноября декабря
            ru weak: сказал заявил сообщил является первый первая два три другие новый данной данного таким образом этом этого также свои свой своей своих свою всех всего часть место месте стиль стиле
            ru nominal-ending: сть
            ru verbal-ending: ть ться лся лась лось лись ает ают яет яют ует уют ится ятся ило ало яло ены ено ожен
            ru inflection: а я у ю е ы и ой ей ом ем ам ям ах ях ами ями ов ев ого его ому ему ых их ым им ыми ими ую юю
            el weak: είχε έχουν έγινε γίνει ήταν είναι είπε ώρα ώρες φορά φορές πρώτη πρώτο πρώτος χρόνια ημέρα ημέρες εκατομμύρια δισεκατομμύρια χιλιάδες τοπική σύμφωνα επίσης μεγάλη μεγάλο μεγάλος νέα νέο νέος
            el weak: ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
            he weak: יום ביום ימים שנה שנים שעה שעות בפעם הראשונה הראשון מאז לאורך במהלך אנשים לדברי נכון מספר
            cs weak: času místního hodin hodiny den dny dne roku rok let lidí řekl uvedl ledna února března dubna května června července srpna září října listopadu prosince
            cs,sk inflection: a u e ě ou em y ům ách ami i í ího ímu ím ích ích ých ým ými é ého ému ém á
            pl inflection: a u e ę ą y i ie em owi om ach ami ów ego emu ym im ej ych ich ymi imi
            uk inflection: а я у ю е и і ї ою ею ом ем ам ям ах ях ами ями ів їв ого його ому йому их іх им ім ими іми у ю
            hu inflection: t et ot at öt nak nek ban ben ba be ból ből ra re ról ről tól től hoz hez höz val vel on en ön k ok ek ök
            fi inflection: n a ä ssa ssä sta stä lla llä lta ltä lle na nä ksi t en

            tr weak: gün günü günün gece gecesi yıl yılı yılında yaş yaşındaki yaşında saat son önce sonra ilk aynı yeni büyük küçük iyi kötü biraz bazı konu yer yere yerde kendine dedi diyerek başladı oldu
            tr weak: yaklaşık kişi meydana nedeniyle ardından sayesinde üzerine üzerinde altında arasında içinde dışında önünde karşı göre doğru kaybederek süren çıkan eden gelen giden alan veren gömen yaşayan bekliyor
            tr weak: ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar tl
            tr verbal-ending: da de ta te dan den tan ten yla yle nca nce arak erek mayan meyen ılan ilen ulan ülen anan enen ınan inen unan ünen maktadır mektedir mıştır miştir muştur müştür daki deki taki teki ların lerin aya eye
            tr verbal-ending: ldı ldi ldu ldü rdı rdi ndı ndi ştı şti ştu ştü ttı tti ttu ttü ladı ledi mış miş muş müş ıyor iyor uyor üyor acak ecek nın nin nun nün mızın mizin larına lerine larını lerini sına sine sını sini mayı meyi
            tr inflection: ı i u ü a e yı yi yu yü ya ye ın in un ün nın nin nun nün da de ta te dan den tan ten na ne nda nde ndan nden la le yla yle lar ler ları leri lara lere ların lerin sı si ki lı li lu lü

            bn weak: এবং একটা একটি সেখান সেখানে ভালো জীবনে প্রয়োজন
            bn weak: কিন্তু তাহা তাহার তাহাকে তাহারই তাহারা যাহা যাহার যাহারা আমি আমার তুমি তোমার তোমাকে তার তারা তাকে তাদের যার যারা সে এই সেই কেউ কাউকে নিজের নিজে অপর সকল সব হঠাৎ
            bn weak: হয় হয়ে হবে হলে হলেও হওয়া নাই নেই নয় না করে করা করতে করো করলে করেন করিতে করিয়া করিতেছে হইবে হইয়া হইয়াছে হইতে হইত হইলে থাকে থাকেন থাকিলে থাকা পারে পারেন পারি দিতে দিয়া দিয়ে নিয়ে বলিয়া বলে বলা দেখে দেখা জানে যায় গেছে আসে আজই তখন যখন যদি তাহলে কথা কথাটি জন্য
            bn verbal-ending: িয়া িয়ে িতে তে িলে িবে বে েছে েছেন েছিল তেছে তেছেন লেন বেন ছিল ইত কে ই

            ur weak: میں ہم تم آپ وہ یہ اس ان اسے انہیں انہوں اسی انہی اپنے اپنی اپنا میرے میری میرا ہمارے ہماری ہمارا تمہارے آپکے اسکے انکے انکی جس جن جسے جو کون کس کسی کوئی کچھ کیا کیوں کیسے کب کہاں کبھی جب تب اب ابھی پھر بھی ہی تو نہ نہیں مت ہاں جی خیر
            ur weak: کا کی کے کو سے نے پر تک میں لئے لیے کیلئے ساتھ بعد پہلے دوران درمیان اندر باہر اوپر نیچے سامنے پاس طرف طرح بارے وجہ باعث ذریعے بغیر علاوہ خلاف مطابق اور یا مگر لیکن بلکہ اگر کہ کیونکہ چونکہ تاہم البتہ ورنہ
            ur weak: ہے ہیں ہوں ہو تھا تھی تھے تھیں ہوا ہوئی ہوئے ہوتا ہوتی ہوتے ہونا ہونے ہوگا ہوگی ہوچکا ہوگئے ہوگیا ہوجاتا رہا رہی رہے رہیں رہنا رہنے گا گی گے گیا گئی گئے جا جاتا جاتی جاتے جانا جانے جائے جائیں جاؤ جارہا جاسکتا چکا چکی چکے
            ur weak: کر کرتا کرتی کرتے کرنا کرنے کرے کریں کروں کیا کئے کیے کردیا کررہا کرکے دیا دی دیے دئیے دیتا دیتی دیتے دینا دینے دیں لیا لی لیتا لیتی لیتے لینا لینے لیں سکتا سکتی سکتے سکا سکے چاہیے چاہئے آ آتا آتی آتے آنا آنے آیا آئی آئے آئیں بن بنا بنی بنے بنتا بنتی بنایا لگا لگی لگے کہا کہہ کہتے کہی رکھا رکھی رکھتے روکا ملا ملی نکلا
            ur weak: کےلئے رکھ لیکر مجھے تجھے پڑے پڑا پڑی پڑتا پڑتی کام نام جگہ انھیں انھوں حاصل بھر
            ur weak: والے والی والا طور پیدا مبتلا مدد بین آمیز رکھنے مناسب ضرورت وغیرہ بنانے بنانا
            ur weak: جبکہ مکمل اتنی اتنا اتنے جیسا جیسے جیسی وہی یہی مجھ تجھ چھوڑ مہیا قریبا تقریبا آخر صحیح کتنے کتنا کتنی انتہائی چلے چلا بھول میسر گھنٹے
            ur weak: ایک دو تین چار پانچ چھ سات آٹھ نو دس پہلا پہلی دوسرا دوسری دوسرے بہت زیادہ کم بڑا بڑی بڑے چھوٹا اچھا نیا نئی نئے سب تمام ہر کئی چند بعض ایسا ایسی ایسے ویسے یوں یہاں وہاں جہاں بات دن آج کل سال وقت منٹ بجے صبح شام رات لوگ لوگوں چیز یعنی صرف شاید بالکل ختم شامل تیار شروع یاد موجود دستیاب گرم جدید موجودہ بیدار بےحد بے حد ساری سارے سارا خود سوہو ذکر

            hi weak: पाया पाई बताया चल चला आए आया हुई हुआ हुए दिन बजे
            hi weak: शामिल स्थित लिया पहली पहला लगाया क्या व्यक्ति काम बारे अक्सर महत्वपूर्ण स्थापित गयी
            hi weak: जाता जाती जाते गया गई गए किए किया जाए जाना जाने हम मैं मेरे हमारे तुम लोग लोगों ज्यादा अधिक कम कुछ प्रतिशत निर्भर प्राप्त दिन साल वर्ष समय बड़े बड़ी बड़ा नए नई नया दो तीन चार पांच बात होने करने कहना गये रूप तौर
            ar weak: أيضا أيضاً فقط بشكل بشكلٍ أكثر أقل كبير كبيرة صغير صغيرة جديد جديدة مثل عدة مرات مرة بدأت بدأ بلغ بلغت يمكن لديهم لديه وضع إحدى أحد دون داخل خارج خمسة أربعة ثلاثة عشر عشرة الأول الأولى الثاني الثالث والتي والذي لكنها لكنه ولكن قائلا قائلاً بالفعل فترة وقت الوقت عنهم عنه وقد وكان وكانت كانوا يكون تكون أخرى آخر الآن حول ضد قبل أثناء
            ar weak: قال وقال وقالت قالت تم يوم سنة عاما بهم بها به لها له منها فيها إن وأن إنه أنه
            ko weak: 그러나 그리고 하지만 있다 없다 것이 때문 대한 위해 통해 정확히 가능한 사용되 지난 어떤 이런 그런 모든 다른 새로운 여러 있게 아니라 그는 그녀는 이는 우리 자신 지금 당시 다음 이번 최근 오는 매우 수 것 줄 등 때 중 데 뿐 더 그 이 저 한 두 있음 있는 없는 하는 되는 가장 작은 큰 많은 된다 한다 만든 가능 정확 다양
            """;

    private final Map<String, Set<String>> members = new HashMap<>();

    private Grammar() {}

    /** What is listed for a language. */
    static Grammar of(String language) {
        Grammar grammar = new Grammar();
        for (String line : TABLE.split("\n")) {
            int colon = line.indexOf(": ");
            int space = line.indexOf(' ');
            if (colon > space && serves(line, space, language)) {
                Collections.addAll(grammar.members.computeIfAbsent(line.substring(space + 1, colon), kind -> new HashSet<>()), line.substring(colon + 2).split(" "));
            }
        }
        return grammar;
    }

    /** The members of a class; none where none are listed. */
    Set<String> members(String kind) {
        return members.getOrDefault(kind, Set.of());
    }

    private static boolean serves(String line, int end, String language) {
        int at = line.indexOf(language);
        while (at >= 0 && at < end) {
            int after = at + language.length();
            if ((at == 0 || line.charAt(at - 1) == ',') && (after == end || line.charAt(after) == ',')) {
                return true;
            }
            at = line.indexOf(language, after);
        }
        return false;
    }
}
