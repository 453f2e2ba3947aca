package dev.precis.sentence.split;

import static dev.precis.sentence.split.SplitterRules.CAPITAL;
import static dev.precis.sentence.split.SplitterRules.FOLLOWS_ORDINAL;
import static dev.precis.sentence.split.SplitterRules.INSIDE;
import static dev.precis.sentence.split.SplitterRules.LEADS_ORDINAL;
import static dev.precis.sentence.split.SplitterRules.NUMBERED;
import static dev.precis.sentence.split.SplitterRules.PROPER;
import static dev.precis.sentence.split.SplitterRules.SAYS;
import static dev.precis.sentence.split.SplitterRules.STARTER;
import static dev.precis.sentence.split.SplitterRules.STARTS;
import static dev.precis.sentence.split.SplitterRules.UNIT;

import dev.precis.chars.WordTable;
import dev.precis.sentence.split.SplitterRules.Ordinals;

/**
 * The languages whose abbreviations the splitter knows. Every one starts from what the languages of all scripts borrow
 * from each other (Dr., etc., U.S.) and adds its own; a language that isn't listed gets what is shared.
 */
final class LanguageTables {
    private final WordTable.Builder abbreviations = WordTable.builder();
    private final WordTable.Builder words = WordTable.builder();
    private Ordinals ordinals = Ordinals.NONE;
    private boolean runsOn;

    private LanguageTables() {
        abbreviations
                .add(
                        INSIDE,
                        "dr mr mrs ms messrs prof rev mt mme mlle e.g i.e cf vs ca approx viz resp incl excl vol vols n° no° nº n.º tel")
                .add(CAPITAL, "etc")
                .add(STARTER, "inc ltd co corp bros llc jr sr st ph.d u.s u.s.a u.k e.u u.n fig figs ed eds al ibid op cit")
                .add(PROPER, "jan feb mar apr jun jul aug sep sept oct nov dec")
                .add(NUMBERED, "p pp nr art")
                .add(UNIT, "a.m p.m");
        words.flag(STARTS, "the he she it they we you this that these those there how what who why when where did does is are was were");
    }

    /** The rules for a primary language subtag. */
    static SplitterRules of(String language) {
        LanguageTables rules = new LanguageTables();
        switch (language) {
            case "de" -> rules.german();
            case "fr" -> rules.french();
            case "es", "ca", "gl", "ast" -> rules.spanish();
            case "it" -> rules.italian();
            case "pt" -> rules.portuguese();
            case "ro" -> rules.romanian();
            case "nl", "af" -> rules.dutch();
            case "da", "no", "nb", "nn", "sv", "is", "fo" -> rules.scandinavian();
            case "fi", "et" -> rules.finnish();
            case "pl" -> rules.polish();
            case "cs", "sk" -> rules.czechAndSlovak();
            case "sl", "hr", "bs", "sr" -> rules.southSlavic();
            case "hu" -> rules.hungarian();
            case "lt", "lv" -> rules.baltic();
            case "tr", "az" -> rules.turkish();
            case "id", "ms" -> rules.indonesian();
            case "vi" -> rules.vietnamese();
            case "el" -> rules.greek();
            case "ru", "be", "kk", "ky", "tt", "uz", "mn", "tg" -> rules.russian();
            case "uk" -> rules.ukrainian();
            case "bg", "mk" -> rules.bulgarian();
            case "hi", "mr", "ne" -> rules.hindi();
            case "bn", "as" -> rules.bengali();
            case "ar" -> rules.arabic();
            case "fa", "ur", "ps", "ckb" -> rules.persian();
            case "he", "yi" -> rules.hebrew();
            default -> rules.english();
        }
        return new SplitterRules(rules.abbreviations.build(), rules.words.build(), rules.ordinals, rules.runsOn);
    }

    private void english() {
        abbreviations
                .add(INSIDE, "rev hon supt insp cmdr sgt capt cpl pvt lt maj mt ft fr pres")
                .add(
                        PROPER,
                        """
                        gen col sen rep gov adm sec treas atty dir asst dist mon tue tues wed thu thur thurs fri sat sun
                        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ont ore
                        pa penn que tenn tex va vt wash wis wyo mex eng
                        """)
                .add(STARTER, "ave blvd rd hwy rte apt bldg dept univ inst assn assoc intl natl govt mfg esq eq eqs chap ser repr trans yr yrs")
                .add(NUMBERED, "no nos sec secs ch para paras cl app ref refs tab ext max min avg est pop cir reg pt pts ver");
        words.flag(
                STARTS,
                """
                i a as but and or if whom whose which
                while after before however then for from with by to of in on at my his her its our their your is are was were
                does did can could should would might must have has had not many most all both each every another other
                such although though since because until during despite unlike according also now today yesterday later finally
                meanwhile moreover furthermore instead thus therefore hence nevertheless perhaps maybe please let here don isn
                """);
    }

    private void german() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        z.b d.h u.a o.ä i.d.r i.a i.e s.o s.u m.e m.a.w m.w u.u z.t z.zt z.hd o.g u.g v.a i.v i.s.v i.h.v bzw ggf evtl inkl exkl
                        einschl zzgl abzgl sog bspw insb insbes bzgl vgl hr hrn fr frl dipl ing mag lic med phil rer nat jur habil geb gest verh
                        gegr ehem verw verst hl sel abs abschn art bd bde abb anm tab kap nr nrn hrsg übers zit lt gem entspr wg betr
                        fa str-nr röm dt dtsch engl frz franz lat griech ital span russ amerik österr schweiz st skt ev kath
                        """)
                .add(STARTER, "mio mrd tsd std jh jhd jhdt a.d i.r v.chr n.chr str pl hbf bhf aufl ausg verl univ inst abt bez red kl z s sp bl vors")
                .add(PROPER, "mrz okt dez mi do")
                .add(CAPITAL, "usw u.s.w uvm u.v.m usf f ff dgl")
                .add(NUMBERED, "max min mind tel ca § par rn rz ziff lit");
        words.flag(
                        STARTS,
                        """
                        der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses diesem jene jener
                        in im am an auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um seit während wegen trotz
                        als wenn weil da dass daß ob und oder aber doch denn auch nur noch schon so dann danach dort hier heute gestern morgen
                        jetzt nun was wer wie wo wann warum wieso welche welcher welches alle viele einige mehrere beide jeder jede jedes
                        kein keine nicht sein seine ihre unser unsere mein meine außerdem allerdings jedoch dabei dazu damit daher darum deshalb
                        zudem ferner insgesamt inzwischen nachdem bevor obwohl unter über zwischen neben laut bis dafür dagegen davon
                        """)
                .flag(
                        LEADS_ORDINAL,
                        """
                        der die das dem den des am im vom zum zur beim ab bis seit und oder ein eine einen einem einer eines jeder jeden jedem jedes
                        sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres mein meine meinem meinen unser unsere unserem
                        dieser diesem diesen dieses diese vor nach als ins
                        """)
                .flag(
                        FOLLOWS_ORDINAL,
                        """
                        januar jänner februar feber märz april mai juni juli august september oktober november dezember
                        jan feb mrz apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrtausend jh jhd jhdt
                        """);
        ordinals = Ordinals.LED;
    }

    private void french() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        m mm mmes mlles me mgr ste sts stes pr prs vve c.-à-d càd p.ex ex env av bd boul pl rte fg chap art arts fig réf réfs
                        éd éds dir trad coll t n nos n°s num vol cap capt col gén lt cdt adj sgt r.p s.a.r s.m s.e
                        """)
                .add(STARTER, "cie sté ets dép hab j.-c c apr suiv sq sqq janv févr fév avr juil déc")
                .add(NUMBERED, "p pp tél min max");
        words.flag(
                STARTS,
                """
                le la les l un une des il elle ils elles on nous vous je j tu ce cet cette ces cela ceci ça c son sa ses leur leurs mon ma mes
                notre nos votre vos en dans sur sous avec sans pour par de du d à au aux et ou mais donc or ni car si s quand comme lorsque puis
                alors ainsi après avant depuis pendant selon malgré cependant toutefois enfin ensuite ici là aujourd hier demain qui que qu quoi
                où comment pourquoi combien quel quelle quels quelles y tous toutes tout plusieurs chaque certains certaines aucun aucune ne n
                outre parmi entre dès dont voici voilà même chez vers
                """);
    }

    private void spanish() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        sr sra srta sres sras srs d dña da dra drs dres lic licda ing prof profa arq abog gral cnel cor cap tte sgto alte pdte pdta vda
                        excmo excma ilmo ilma mons rvdo rvda sto sta pbro fray av avda ctra pza plza blvr núm núms no nro n.o art arts fig figs
                        cap caps ed ext aprox máx mín ej p.ej vid cf cfr dpto depto prov gob min telf tfno admón st
                        pàg núm sr. hble
                        """)
                .add(STARTER, "ee.uu ee uu a.c d.c a.j.c s.a s.l s.a.u s.r.l cía hnos ud uds vd vds q.e.p.d e.p.d s.a.r rr.hh ff.aa cc.oo jj.oo")
                .add(CAPITAL, "etc")
                .add(NUMBERED, "pág págs p pp tel vol vols t");
        words.flag(
                STARTS,
                """
                el la los las un una unos unas lo al del de en con sin por para según desde hasta entre sobre tras durante ante bajo contra
                y e o u pero mas sino aunque si cuando como donde porque pues que qué quién quiénes cómo cuándo dónde cuál cuánto él ella ellos ellas
                yo tú usted ustedes nosotros este esta estos estas esto ese esa esos esas eso aquel aquella su sus mi mis tu tus no sí también
                además asimismo así entonces luego después antes ahora hoy ayer mañana ya aquí allí todo toda todos todas cada algunos muchos varios
                otro otra se le les me nos hay es son fue era ha han mientras ambos aún todavía
                """);
    }

    private void italian() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        sig sigg sig.ra sigra sig.na dott dott.ssa dr.ssa prof prof.ssa proff avv ing arch geom rag on sen gen col cap ten magg mar mons
                        p.zza v.le c.so s ss art artt att all allegati pag pagg cfr ad es lett cap capp fig figg tav tavv voll nn num n tel fax c.a
                        spett egr gent gent.mo ill ill.mo rev ecc.mo card arciv vesc st sta sto fraz loc prov reg rif comma par sez
                        """)
                .add(STARTER, "s.p.a spa s.r.l srl s.n.c s.a.s a.c d.c p.s n.d.r u.s.a f.lli")
                .add(CAPITAL, "ecc etc segg ss")
                .add(NUMBERED, "p pp es min max");
        words.flag(
                STARTS,
                """
                il lo la i gli le l un uno una di da in con su per tra fra a al allo alla ai agli alle all del dello della dei degli delle dell dal dalla
                nel nella nei nelle nell sul sulla e ed o ma però se quando come dove dov perché poiché mentre che chi cosa quale quali egli ella esso essa
                essi io tu noi voi lui lei loro questo questa questi queste quest quello quella quell suo sua suoi sue non si è sono era fu c anche inoltre
                infatti quindi dunque così poi dopo prima oggi ieri domani ora qui tutti ogni alcuni molti secondo durante senza tuttavia
                """);
    }

    private void portuguese() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        sr sra srta srs sras dra drs dras d exmo exma ilmo ilma prof profa profs eng engº engª arq adv gen cel cap sgt ten maj alm brig pe fr ir mons
                        av al r pça trav rod estr jd núm nr art arts fig figs cap caps ed ext aprox máx mín ex p.ex cf obs tel dept depto st sto sta
                        v.exa v.ex v.s s.exa
                        """)
                .add(STARTER, "a.c d.c ltda cia lda s.a séc séculos mr cx e.u.a eua fls fl des min")
                .add(NUMBERED, "pág págs p pp vol vols t inc");
        words.flag(
                STARTS,
                """
                o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta estes estas esse essa esses essas isso isto aquele aquela seu sua
                seus suas meu minha nosso nossa de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sob sobre entre até desde
                após durante segundo conforme contra e ou mas porém contudo se quando como onde porque pois que quem qual quais não sim também além
                assim então depois antes agora hoje ontem amanhã já aqui ali todo todos todas cada alguns muitos vários outro outra há é são foi era
                ao à aos às embora enquanto ainda ambos
                """);
    }

    private void romanian() {
        abbreviations
                .add(INSIDE, "dl d-l dna d-na dnul dvs d-voastră ing av acad gen col str bd bul nr art alin lit pag cap fig jud com sf ex aprox")
                .add(STARTER, "î.hr d.hr î.e.n e.n s.a s.r.l lei mil mld")
                .add(CAPITAL, "ș.a ş.a ș.a.m.d ş.a.m.d ș.cl");
        words.flag(
                STARTS,
                """
                el ea ei ele eu tu noi voi acest această acesta aceasta acești aceste un o în la de din pe cu fără pentru prin după înainte sub peste între și sau dar
                însă dacă când cum unde pentru că ce cine care nu da da toate toți fiecare astfel atunci apoi acum azi ieri este sunt era a au s-a deși
                """);
    }

    private void dutch() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        dhr mevr mw mej drs ir ing ds jhr bijv bv b.v.b bv d.w.z d.i m.a.w i.p.v i.v.m i.h.a t.a.v t.o.v n.a.v m.b.t o.a m.n c.q o.l.v z.g.n zgn
                        evt incl excl resp vgl geb overl gest mgr kol kap lt gen burg wed afd afb tab hfdst par bijl nl fr eng du red uitg vert sint
                        """)
                .add(STARTER, "mln mld v.chr n.chr n.v b.v str a.u.b s.v.p okt mrt")
                .add(CAPITAL, "enz etc e.d e.a e.v v.v")
                .add(NUMBERED, "nr nrs no blz pag p pp art max min tel");
        words.flag(
                STARTS,
                """
                de het een hij zij ze we wij ik je jij u dit dat deze die er in op aan van voor met bij naar uit om te tot door over na onder tegen zonder
                volgens sinds tijdens en of maar want dus als toen wanneer omdat terwijl hoewel wat wie waar hoe waarom welke ook nog al nu dan daar hier
                daarna vandaag gisteren morgen alle veel sommige elk elke ieder iedere geen niet zijn haar hun mijn ons onze men is was heeft had
                """);
    }

    private void scandinavian() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        hr fr frk fru fhv bl.a bla f.eks t.ex t.eks dvs d.v.s d.vs d.s.s jf jvf jfr inkl ekskl exkl eks evt ev hhv ift iht pga p.g.a pr skt sct s:t
                        s:ta sta kap pkt art stk tlf tel afd avd adr adm red udg utg vedr vha mht maks max min gl kgl kungl cand mag phil theol jur
                        dir prof fil resp tills t.o.m f.o.m fr.o.m s.k i.st i.a o.a m.h.t p.t f.n n.n nuv forts forf vol bd fig tab n.b
                        a.m.b.a
                        """)
                .add(STARTER, "f.kr e.kr f.kr.f e.kr.f mio mia mill mrd milj mdr mån st kr öre øre a/s aps ab okt maj mai des")
                .add(CAPITAL, "osv o.s.v m.fl mfl m.v mv m.m mm o.l o.lign m.m.fl o.dyl e.l el")
                .add(NUMBERED, "nr no s sid side p pp kl nos");
        words.flag(
                STARTS,
                """
                den det de der han hun hon jeg jag du vi man en et ett dette detta denne denna disse dessa på af av til till fra från med for för om ved vid
                efter etter før före under over över mot mod uden uten utan siden sedan ifølge enligt og och eller men så hvis når när da då at att fordi eftersom
                mens medan hvad hva vad hvem vem hvor hvordan hur hvorfor varför hvornår hvilken vilken hvilke vilka også också nu nå her här alle alla mange
                många nogle noen några hver varje ingen ikke inte min din sin hans hendes hennes vores vår deres deras er är var har kan skal ska vil vill
                """);
    }

    private void finnish() {
        abbreviations
                .add(INSIDE, "esim ns n ks vrt tri toht maist prof past nro s klo puh os kpl v mm ao ko em ed ent synt kuol k.o e.m n.k nn lk")
                .add(STARTER, "e.kr j.kr eaa jaa milj mrd oy ry")
                .add(CAPITAL, "jne ym yms ynnä jms jt vm");
        words.flag(
                STARTS,
                """
                hän he se ne minä sinä me te tämä tuo nämä nuo joka mikä kuka missä milloin miksi miten kun jos koska mutta ja tai vaan sekä myös niin nyt sitten
                kaikki monet jotkut ei on oli ovat vaikka ennen jälkeen ta see nad ja aga kui et ning on oli ei
                """);
    }

    private void polish() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        hab mgr inż lic ks o św bł gen płk ppłk mjr kpt por ppor sierż kpr adm abp bp ul al pl os m.in np tj tzn tzw ok godz nr poz art ust pkt
                        str s t tom ryc rys tab zob por wg ds im red wyd ur zm pt ang niem franc łac gr ros pol hiszp wł bałt daw dosł ob pn płd zach wsch śp
                        kard dyr prez min woj pow gm dz tel wew jw
                        """)
                .add(STARTER, "tys mln mld zł gr n.e p.n.e sp z.o.o s.a prok egz")
                .add(CAPITAL, "itd itp in i.in")
                .add(UNIT, "r w rr ww p.n.m");
        words.flag(
                STARTS,
                """
                on ona ono oni one ja ty my wy ten ta to ci te tamten w we z ze na do od po za przed nad pod przy przez dla bez o u i a ale lecz oraz lub albo
                jeśli gdy kiedy jak gdzie dlaczego co kto który która które nie tak też także ponadto jednak więc dlatego potem następnie teraz dziś
                wczoraj jutro tu tam wszystkie wszyscy każdy jego jej ich był była było jest są według podczas
                """);
    }

    private void czechAndSlovak() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        např tzv tj tzn resp popř příp mj t.j t.zn napr tzv č čl odst písm str s sv ing mgr bc judr mudr phdr rndr thdr doc prof arch akad plk gen
                        kpt npor p pí sl ul nám tř tel fa srov viz vyd red obr tab kap roč pol cca max min st ml im gen
                        """)
                .add(STARTER, "s.r.o a.s k.s př.n.l n.l pr.n.l tis mil mld mld kč zn spol")
                .add(CAPITAL, "atd apod atp aj a.i");
        words.flag(
                STARTS,
                """
                on ona ono oni já ty my vy ten ta to ti ty tento tato toto v ve z ze na do od po za před nad pod při přes pro bez o u i a ale nebo však když jak kde
                proč co kdo který která které ne ano také dále proto potom pak nyní dnes včera zde tam všechny všichni každý jeho její jejich byl byla bylo je jsou
                podle během keď ako kde prečo čo kto ktorý nie áno tiež pri pre cez bol bola bolo
                """);
    }

    private void southSlavic() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        npr tj tzv dr mr prof doc ing inž mag akad gosp g ga gdč sv ul br čl st str sl oz gl prim odn usp ur red izd tel cca max min sod m.d t.j t.i
                        г-дин г-ђа др проф инж ул бр чл стр сл нпр тј тзв св акад гл уп
                        """)
                .add(STARTER, "d.o.o d.d s.p pr.n.št n.št pr.kr po.kr mil mlrd tis kn din мил млрд хиљ дин н.е п.н.е")
                .add(CAPITAL, "itd ipd idr sl itn и др итд")
                .add(UNIT, "g god st r r.p год г в");
        words.flag(
                STARTS,
                """
                on ona ono oni ja ti mi vi taj ta to ovaj ova ovo u na iz od do po za pred nad pod pri kod bez o i a ali ili kad ako kako gdje kdje zašto što tko ko koji
                koja koje ne da također zatim sada danas jučer ovdje tamo svi svaki njegov njen njihov je su bio bila bilo prema v s z k ki ko če ker in ter pa
                """);
    }

    private void hungarian() {
        abbreviations
                .add(INSIDE, "ifj id özv ún pl kb ill vö ld u.n old fsz em krt u út tér ker tel ht szt uo evf vm főisk egy min max ca gróf")
                .add(STARTER, "kft zrt nyrt bt rt i.e i.sz kr.e kr.u mrd m ft")
                .add(CAPITAL, "stb u.a")
                .add(NUMBERED, "sz évf oldal");
        words.flag(
                STARTS,
                """
                a az egy ő ők én te mi ti ez azok ezek és vagy de ha amikor hogy hol miért mi ki mely amely nem igen is most ma tegnap itt ott minden
                így ezért azonban majd aztán után előtt
                """);
    }

    private void baltic() {
        abbreviations
                .add(INSIDE, "pvz t.y vad žr plg prof doc akad inž gen plk kpt sv šv g pr al a p str sk psl nr tel pan angl liet vok rus piem t.i sk resp prof dr lpp")
                .add(STARTER, "m.e pr.m.e pr.kr po.kr tūkst mln mlrd eur lt")
                .add(CAPITAL, "ir kt t.t u.c utt u.tml pan kt")
                .add(UNIT, "m d val min g gs");
    }

    private void turkish() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        doç yrd av hz bkz örn m.ö m.s i.ö i.s cad cd sok sk mah mh apt blv bul alb yb bnb tğm üstğm gen kor tüm tuğ müh mim öğr gör ord uzm op arş
                        ecz vet alm ing fr lat yun ar far rus çev haz der yay ed kat dai sn t.c tic san bşk md müd yzb asb çvş onb şb fak üni
                        """)
                .add(STARTER, "ltd şti a.ş aş yy")
                .add(CAPITAL, "vb vs vd vdğ v.b v.s v.d")
                .add(NUMBERED, "no nr s ss c sf tel dk sn sa");
        words.flag(
                STARTS,
                """
                bu şu o bir ve ama fakat ancak çünkü eğer ne nasıl neden niçin kim nerede hangi ben sen biz siz onlar daha en çok her hiç bunun bunu buna
                bununla bunlar onun onu ona şimdi sonra önce ayrıca böylece ise yine hatta belki evet hayır öte bazı birçok tüm bütün böyle şöyle
                için gibi
                """);
        ordinals = Ordinals.ANY;
    }

    private void indonesian() {
        abbreviations
                .add(INSIDE, "dr drs dra ir hj h kh k.h tn ny sdr sdri no jl gg kab kec kel kep prov rt rw a.n u.p s.d d.a hlm tgl bpk yth st dato datuk tan sri")
                .add(STARTER, "pt cv tbk s.h s.e s.pd m.si rp")
                .add(CAPITAL, "dll dsb dst dkk");
    }

    private void vietnamese() {
        abbreviations.add(INSIDE, "tp ts ths gs pgs bs ks tx q p đ tr ô b").add(CAPITAL, "v.v vv");
    }

    private void greek() {
        abbreviations
                .add(INSIDE, "κ κα κος κκ δρ καθ π.χ δηλ αρ αριθ σελ βλ πρβλ λ.χ τηλ οδ αγ άγ λεωφ πλ ν σ στρ υπ τ τομ εκδ μτφρ κεφ παρ αρθ εικ πιν")
                .add(STARTER, "μ.χ μμ πμ μ.μ π.μ εκ εκατ χιλ δισ ευρ α.ε ε.π.ε η.π.α")
                .add(CAPITAL, "κλπ κ.λπ κ.λ.π κ.ά κ.α κτλ κ.τ.λ κοκ κ.ο.κ");
        words.flag(
                STARTS,
                """
                ο η το οι τα τον την του της των ένας μια μία ένα αυτός αυτή αυτό αυτοί εγώ εσύ εμείς στο στη στην στον στις στα σε από με για προς κατά μετά πριν και
                ή αλλά όμως αν όταν πώς πού γιατί τι ποιος ποια ποιο δεν ναι όχι επίσης τότε τώρα σήμερα χθες εδώ εκεί όλοι όλα κάθε είναι ήταν
                """);
    }

    private void russian() {
        cyrillic();
        abbreviations
                .add(
                        INSIDE,
                        """
                        т.е т.к т.н т.о т.ч т.наз см ср напр проф акад доц инж канд д-р г-н г-жа гос им ул пр-т просп пер пл наб бул бульв ш корп стр кв обл р-н пос дер ст-ца оз о-в
                        св преп блж митр архиеп еп прот рис табл илл гл ст п пп ч изд ред сост под ген полк подп майор кап лейт серж адм зам пом зав нач чл корр
                        дир мин макс англ нем фр франц лат греч итал исп рус укр польск тур араб санскр яп кит
                        уст букв буквально род ум тел факс эл внутр ил жен муж ж.-д ж.д и.о у.е мыс қ
                        """)
                .add(STARTER, "янв февр фев апр июн июл авг сент окт нояб дек ооо м.н.с с.н.с")
                .add(CAPITAL, "т.д т.п др пр т.б т.с.с н.э проч")
                .add(UNIT, "г гг в вв р руб коп тыс млн млрд трлн кг км м мм га ч мин сек с л чел экз шт куб ж жж ғ ғғ б д");
        words.flag(
                STARTS,
                """
                он она оно они я ты мы вы это этот эта эти тот та те в во на с со из от до по за перед над под при через для без о об у к и а но или если когда как где
                почему что кто который не да также кроме однако поэтому затем потом теперь сейчас сегодня вчера завтра здесь там все каждый его её их был была было
                есть согласно во-первых так после ещё уже
                """);
    }

    private void ukrainian() {
        cyrillic();
        abbreviations
                .add(
                        INSIDE,
                        "т.з т.зв т.є тобто напр див пор проф акад доц інж канд д-р ім вул просп пров пл бульв буд кв обл р-н смт оз св рис табл іл гл ст п пп ч вид ред укл ген полк зам"
                                + " англ нім фр лат грец італ ісп рос укр пол нар бл тел")
                .add(CAPITAL, "т.д т.п ін та.ін н.е")
                .add(UNIT, "р рр ст грн коп тис млн млрд м км кг га год хв с чол");
    }

    private void bulgarian() {
        cyrillic();
        abbreviations
                .add(INSIDE, "т.е т.нар вкл напр проф акад доц инж д-р ген полк ул бул бл ап ет вх гр св чл ал стр т изд ред англ нем фр лат гр рус тел обл общ кв с фиг табл вж срв ок")
                .add(CAPITAL, "т.н др пр т.н.т")
                .add(UNIT, "г гг в вв лв ст хил млн млрд м км кг дка ч мин сек");
    }

    private void cyrillic() {
        abbreviations.add(STARTER, "а.с").add(NUMBERED, "№ стр с");
    }

    private void hindi() {
        abbreviations
                .add(
                        INSIDE,
                        """
                        डॉ डा डाॅ प्रो श्री श्रीमती सुश्री कु पं मो मौ स्व ले ब्रि मे कै इं एड मि सं क्र पृ उदा
                        ए बी सी डी ई एफ एफ़ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड जेड
                        """)
                .add(NUMBERED, "रु रू न नं");
    }

    private void bengali() {
        abbreviations.add(INSIDE, "ড ডা ডঃ ডাঃ মো মোঃ মু প্রফ প্রো অধ্যা ইঞ্জি লে মি মিসেস এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি আর এস টি ইউ ভি").add(NUMBERED, "নং টা");
    }

    private void arabic() {
        abbreviations.add(INSIDE, "د أ م أ.د ص ج ب ت هـ ق.م ص.ب س ش");
        words.flag(
                SAYS,
                """
                قال وقال قالت وقالت يقول ويقول تقول وتقول أضاف وأضاف أضافت وأضافت أكد وأكد أكدت صرح وصرح ذكر وذكر ذكرت أوضح وأوضح أوضحت نقل ونقل كتب وكتب سأل وسأل
                أجاب وأجاب علق وعلق تابع وتابع أعلن وأعلن أعلنت أشار وأشار حذر وحذر شدد وشدد
                """);
        runsOn = true;
    }

    private void persian() {
        abbreviations.add(INSIDE, "ص ج ق.م م ه.ق ه.ش ع س ر.ک آ د ڈاکٹر پروفیسر");
    }

    private void hebrew() {
        abbreviations.add(INSIDE, "ת.ד א ב ג ד ה").add(CAPITAL, "וכו וגו");
    }
}
