package dev.precis.language;

import java.util.Arrays;
import java.util.List;

/**
 * What tells languages of one script apart: a line a language, its tag, its letters beyond the script's common ones, its
 * most frequent short words and, after a hyphen, endings of three letters. Word lists of our own making, chosen to part
 * neighbours: a word that every neighbour has too is left out or weighs little.
 */
public final class LanguageTraits {
    static final String LATIN = """
            en| |the of and to in a is that for it was on as with be by at this have from are not they which you had his her were has been will would there their one all can said but what we he she an or who about more when your my our out up so if than no do does only its i me after other some could them into good great very how why where here also most over just like new first two time people get make know -ing -ion -ity -ous
            de|äöüß|der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich sehr wenn ihr kann mir uns hier schon heute keine diese dieser alle beim unter gegen -ung -ich -sch -eit -ten
            fr|àâçèéêëîïôùûœ|de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec elle ils son mais comme ou si leur y aux cette ces nous vous je être été ont fait même très où sans tout c qu d l n s j sa ses deux après bien on tous peut aussi entre était lui -ion -ent -eur -que -ait
            es|áéíñóúü|de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra ese eso ante ellos esto fue ha son es era está han ser tiene años dos dijo todos hace yo mi puede -ión -dad -nte -aba -ido
            pt|áâãàçéêíóôõú|de a o que e do da em um para é com não uma os no na se por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas minha são dia pode hoje -ção -ões -ade -nte -ava
            gl|áéíñóú|de a o que e do da en un para é con non unha os no na se por máis as dos como mais foi ao el das ten á seu súa ou ser cando moi hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos onde ano anos foron isto pero dunha nunha cun nos seus hoxe xunto polos esta pode -ión -ade -nte -ado
            ca|àçèéíïòóúü·|de la i el a que en les per un amb és va del una els no al dels més com ha es són seva seu aquest aquesta ser també molt però hi ho ja si sobre entre quan fins pel han tot anys perquè on sense aquests tots altres dins havia estat fou des nostra l d avui pot cada després -ció -ent -tat -ava
            it|àèéìòù|di e il la che in un a per è una sono con non del si da le i al come più dei della nel ha gli ma alla lo delle anche su se o questo dal ed essere stato sua suo nella degli era tra ai quando molto ci cui hanno questa loro dalla sul fatto c l perché dopo anni fu oggi ogni può -one -ità -nte -ato -ndo
            ro|ăâîșțşţ|de și în a la cu că pe din o nu care este un mai pentru au fost sau ce se al ale lui ca dar prin după sunt fi acest această ei lor când despre până foarte fiind îi îl dintre fără cum nici iar era are am spus poate -ele -ilor -iei -are
            nl|ëïé|de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar door over ze hij worden tot je mijn heeft hebben deze wordt werd dit wel kan was of zo zou wat meer wij u haar hun geen al die ik veel jaar onder moet na -ijk -gen -ten -den
            af|êëô|die van en in het is dat nie wat te vir met op hy sy was as ook aan om by haar hulle deur kan sal word maar tot na ons uit daar se gesê baie nog oor so toe ek jy hierdie deur wees moet meer jaar
            da|æøå|og i at det er en til på som med af for den ikke de der et har jeg var han men om fra blev sig kan vi også efter skal når hvor eller blive være havde ud sin over ved mod hun nu hvis kun meget noget nogle år hvad uden mellem sagde dig mig bliver denne dem op end så vil af siger mange nye hver -ede -ning -hed -ger
            no|æøå|og i det er en til på som med av for å den ikke de et har jeg var han men om fra ble seg kan vi også etter skal når hvor eller bli være hadde ut sin over ved mot hun nå hvis bare mye noe noen år hva uten mellom sa deg meg blir denne dem opp enn så vil ikkje eit ein dei vere vart frå kva ho sier mange nye hver -ene -ing -het -ger
            sv|äöå|och i att det är en som på för av med den till inte de ett har jag var han men om från blev sig kan vi också efter ska när där eller bli vara hade ut sin över vid mot hon nu hur bara mycket något några år vad utan mellan sade dig mig blir denna dem upp än så vill genom under säger många nya varje alla -ade -ing -het -nde
            is|áæéíðóöúýþ|að og í er á sem það til var um við með hann en af ekki fyrir ég þetta eru ein hún frá þeir því verið eða þegar hefur
            fi|äö|ja on ei että se oli hän mutta ovat kun niin myös tai joka ole mukaan kuin sen jos hänen vain nyt mitä olla ollut vuoden jälkeen koska sitä tämä ne kanssa sekä vielä voi minä tämän joita jotka mikä siitä olen kaikki sanoo vuonna hyvin -ssa -lla -sta -een -nen -sti
            et|äöõüšž|ja on ei et see oli ta aga ka kui kes või mis oma nii siis olid veel pärast kuid tema selle mida üle aasta seda ning olla pole saab nende väga juba kõik siin mitte aastal eest ma me -sed -ks -tud -nud
            hu|áéíóöőúüű|a az és hogy nem is egy ez van volt meg csak de már mint ha el még kell le ki vagy azt sem aki ami után lesz ezt igen sok minden között szerint volt lehet nagyon majd itt amely pedig ma én be -ban -nak -ság -ett
            pl|ąćęłńóśźż|i w na z się nie do to że jest o jak po za od co przez dla ale był tym tak ich już ze czy być są które tego może tylko także przy ma jego która lub oraz jako było roku bardzo gdy ten by ja jej mi wszystko -ego -ych -ści -nia
            cs|áčďéěíňóřšťúůýž|a v se na je že s z o do i to jako za by ve pro tak po jsou který ale si od jeho nebo již jen byl ze bylo které při také není jsem být až podle když má může před mezi tím další dnes která ještě -ho -ého -ní -ých
            sk|áäčďéíĺľňóôŕšťúýž|a v sa na je že s z o do i to ako za by vo pre tak po sú ktorý ale si od jeho alebo už len bol zo bolo ktoré pri tiež nie som byť až podľa keď má môže pred medzi sme bola ktorá dnes ešte -ého -ých -osť -nia
            sl|čšž|in je v na se da za so ki z po pa tudi ne s ali bi kot od do še bil o kar lahko pri iz ni bila sem leta zelo biti če med ter danes ima -ega -nje -ost
            hr|čćđšž|i je u na se da za su od s koji a o što ne kao sa iz ili po do bi je bio će ali nije samo još prema biti koja koje zbog može te nakon godine vrijeme gdje poslije svijet uvijek prije dvije tko također kako sve danas jako -nje -ost -ije
            sr|čćđšž|i je u na se da za su od s koji a o što ne kao sa iz ili po do bi je bio će ali nije samo još prema biti koja koje zbog može nakon godine vreme gde posle svet uvek pre dve lepo ovde ko takođe kako sve danas -nje -ost
            sq|çë|dhe të në e i një për me se nga që është si do ka por më nuk u kjo janë
            lt|ąčęėįšųūž|ir į kad yra su iš tai ne bet kaip jau dėl apie buvo per už jo tik ar nuo po tačiau būti taip savo labai metų kurie gali prie dar metais šiandien -ėjo -imo -mas
            lv|āčēģīķļņšūž|un ir ka no ar uz par bet kā viņš tas bija vai arī gan pēc tikai jau šo līdz būt nav ko tā kas savu pie ļoti gada gadā šodien -šan -iem -jās
            tr|çğıöşü|ve bir bu da de için ile çok o ne gibi daha en olarak olan kadar sonra var olduğu değil ama her ki ya mi mı sadece göre ise veya şey ben diye tarafından büyük yeni iki bugün -lar -ler -yor -dır
            az|çəğıöşü|və bir bu da də üçün ilə çox o ki olan kimi daha ən sonra var deyil amma hər isə ya görə olub edir azərbaycan -lar -lər -dır
            vi|ăâđêôơưàáãèéìíòóõùúýạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ|và của là có trong cho không được một người các những với đã này để khi từ đến về như ở cũng tại ra nhưng vào nhiều ông năm phải sẽ lại bị theo hơn chỉ rất hôm nay
            id||yang dan di untuk dengan ini dari dalam itu pada adalah tidak akan ke juga oleh saya mereka telah bisa ada sebagai karena atau kami sudah dapat lebih kita tahun tersebut seperti saat bahwa belum dia banyak menjadi hanya kepada sangat sekarang orang hari -kan -nya -gan
            ms||yang dan di untuk dengan ini dari dalam itu pada adalah tidak akan ke juga oleh saya mereka telah boleh ada sebagai kerana atau kami sudah dapat lebih kita tahun tersebut seperti bahawa belum beliau ialah daripada hari kepada sangat kata turut negara bagi orang -kan -nya -gan
            tl||ang ng sa na mga ay at ni si para hindi ko ito kung siya nang pero may ako niya mo ka kay lang din rin namin isang
            sw||na ya wa kwa ni katika la za kuwa cha yake hii hiyo huyo kama lakini pia si watu mwaka baada hakuna sana wake
            eu||eta da ez bat du ere dira zen zuen egin baina hau izan dute bere den hori izango edo horrek behar urte zuten dela zuela gaur -ren -ako -tzen -aren
            ga|áéíóú|an agus na ar a is ag bhí tá le go i sé ní leis don do ó sí mar atá as nach seo bheith raibh air chun iad féin sin inniu
            cy|âêîôûŵŷ|y yn i a o ar yr ei mae gan wedi ond ac am hyn oedd fel nid bod un eu
            mt|ċġħż|ta il li u ma l fil mill kien hija huwa biex għal minn
            """;

    static final String CYRILLIC = """
            ru|ёйщъыэ|и в не на что с он как по это я из к но за от у же так все всё для о его до только если было мы бы то или был еще ещё она они при после также есть может этого году который очень сегодня -ого -ние -ться -ость
            uk|єіїґйщ|і в не на що з він як по це я із до але за від у ж так все для про його та також якщо було ми би або був ще вона вони при після є може цього року який й щоб дуже сьогодні -ння -ого -ться -ість
            be|ёіўйыэ|і ў не на што з ён як па гэта я да але за ад у ж так усё для пра яго таксама было мы або быў яшчэ яна яны вельмі
            bg|йщъ|и в не на че с той как по това аз от до но за при са се да е си ще или беше още тя те след който има много му през като бе може една един го към днес -ата -ите -ият -ето
            mk|ѓѕјљњќџ|и во не на дека со тој како по ова јас од до но за при се да е си ќе или беше уште таа тие кој има многу му една еден го што денес -ата -ите -иот
            sr|ђјљњћџ|и у не на да се је за су од са који а о што као из или по до би је био ће али није само још према бити која које због може након године данас -ње -ост
            kk|әғқңөұүһійыэ|және бұл мен бір үшін деп да де бар болып емес осы ол қазақстан екен еді болды туралы сол оның көп кейін
            ky|ңөүйыэ|жана бул менен бир үчүн деп да бар болуп эмес ошол ал кыргыз экен деген болгон
            mn|өүйыэ|нь байна энэ юм гэж бол ба монгол байсан хүн болон дээр олон
            """;

    static final String ARABIC = """
            ar|يكةأإؤئىآ|في من على إلى أن التي الذي عن مع هذا هذه ما كان لا أو كما بعد قد كل بين ذلك وقد أي هو هي لم ولا حيث خلال غير عام كانت اليوم
            fa|یکپچژگآئ|در و به از که این را با است برای آن یک خود تا می بر نیز بود شده هم ما کرد شود اما باید ها کند دارد های امروز هر
            ur|یکپچگٹڈڑےہھںئآ|کے میں کی ہے اور سے کا کو ہیں نے پر یہ کہ بھی اس تھا جو ایک نہیں کر گیا ہو ان تھے اپنے وہ کیا لیے تک ہوئے آج
            ckb|یکپچگەۆێڕڵئ|لە و بە کە بۆ لەگەڵ ئەم ئەو هەر دا ئێمە هەیە ناو پێش یان بوو دەکات نییە
            ps|پچښځڅړډټېۍ|د په او چې له هم دا کې دي شو سره نه
            """;

    static final String DEVANAGARI = """
            hi|ड़ढ़|के है में की और को से का पर ने यह कि हैं भी एक इस था नहीं लिए तो कर हो गया जो वह अपने या उन्होंने थे आज हर
            ne||र को मा छ लागि भने पनि गर्न गरेको यो एक हो तर छन् थियो भएको गर्ने ले लाई बाट नेपाल उनले हुन्छ भन्ने आज हरेक -ेको -मा -को -ले -हरू -लाई
            mr|ळ|आहे आणि या च्या मध्ये होते एक आहेत हा त्या ही ते व तर केली करण्यात नाही पण होता हे म्हणून यांनी असे आज प्रत्येक -च्या -ांनी -ाची -ला
            """;

    static final String GREEK = """
            el||και το να του η της με που την από για τα είναι των σε ο οι στο θα τη στην τον τους δεν τις ένα μια ότι στη στα αυτό ως έχει ήταν κατά μετά μία αλλά πιο όπως μέσα πριν σήμερα κάθε έχουν μας αν στις στους στον
            """;

    static final String HEBREW = """
            he||של את על לא הוא זה עם היא כי גם אל או אם יותר אבל היה כל בין אני רק כך לפני מה אחרי הם יש אך אשר כדי ידי היו היתה זאת זו אותו לו עוד אין ביותר כמו עד מן מי לאחר שלו היום הזה בו בה מנת
            yi||דער איז און די מיט פון צו האט נישט אין אויף דאס זיי איך מען
            """;

    private LanguageTraits() {}

    /** The words listed for a language, none where it is not listed. */
    public static List<String> words(String language) {
        for (String traits : List.of(LATIN, CYRILLIC, ARABIC, DEVANAGARI, GREEK, HEBREW)) {
            for (String line : traits.split("\n")) {
                if (line.startsWith(language + "|")) {
                    return Arrays.stream(line.split("\\|", 3)[2].split(" ")).filter(word -> !word.startsWith("-")).toList();
                }
            }
        }
        return List.of();
    }
}
