package dev.precis.select;

import java.util.Set;

/**
 * The 3,000 most frequent of the words that each tokenizer {@link TokenEstimate} was calibrated with has as one token
 * after a space, counted over the English evaluation texts by {@code src/bench/tokens/words.mjs}.
 */
final class CommonWords {
    private static final Set<String> WORDS = Set.of("""
            AM According African After Air Airport Ak Al All Also Although America American Americans An And Angeles
            Another Ap Apple April Are Art As Association At Au Auch August BBC Ba Barcelona Barry Beach Because Before
            Beispiel Ben Benjamin Best Bill Both Br Brazil British Brown Bruce Bu Bush But By CNN Can Canada Carolina
            Catholic Ce Ces Chair Champions Charles Chen Chief Chile China Chinese Chris Church City College Congress
            Constitution Council Court Cross Cruz Cuba Cup DNA Da Daily Daniel Dans Das David Day De Deep Democratic Den
            Department Der Des Despite Det Deutschland Die Diego Diese District Do Don Donald Dr Due During EU Each Earth
            Education Ein Eine El Elle En England English Er Es Et Europe European Even Facebook Family February Figure
            Finally First Florida For Form Fort Four Fox Fran France Francisco French Friday From German God Good Google
            Government Gr Great Gro Han He Henry Her Here High Hill His Hotel House How However IBM II IV If Il Im In
            Indian Indiana Inn Instead Institute Interface International Internet Iran Is It Italian Its Jackson Jahre
            Jahren James January Japan Japanese Je Jean John Johnson Jordan July June Just Khan Kim King Knight Korea La
            Las Le League Learning Lee Les Let Like Liverpool Location London Los Louis Luis Lyon Mais Manager Manchester
            Many March Marco Mark Martin May Men Menschen Mexico Miami Michael Minister Missouri Monday More Most Mr
            Museum My NASA Nach National Nations Network New News Ng No Nord North Not Note November Now OK Of Og Oh Okay
            Old Olympic On One Only Or Our Pacific Pakistan Paris Park Party Paul Pen People Pierre Police Post Pour Pr
            Premier President Professor Project Puerto Read Real Republic Republican Richard Right River Road Robert
            Russell Russian SV Saint San Santiago Saturday Sch School Scott Second Section Senate Sept Service She Si Sie
            Since Sky So Some South Space Spanish Sports St Stadium Stadt State States Steve Still Street Sunday System TV
            Table Taiwan Team Teil Test Texas Thank That The Then There Therefore These They This Though Three Times To
            Today Tour Tr Trump Twitter Two US USA UTC Um Un Under Une Unfortunately Union United University User Using
            Valley Van Very Vi Video Virginia Wales Washington We Well West What When Which While White Why Will Williams
            Wilson With World XX Yeah Yes York You Zeit ab aber ability able about above absence absolute ac accept
            acceptable accepted access accessed accord according account accounts accuracy accurate accused achieve across
            act action actions active activities activity actual actually ad adapt adaptation add added addition
            additional address addressed administration advanced advantage advice affect affected afraid after afternoon
            again against age agent agents aggregate ago agree agreed agreement ah ahead ai ainsi air ak al algorithm
            algorithms aligned alignment all alle allow allowed allowing allows almost alone along alongside alors already
            als also alt alternative although always am among amount amounts an analysis analyze and andere anderen animal
            animals ann annotation announced another ans answer answers anti any anyone anything anyway ao app apparent
            appear appeared appears apple applicable application applications applied apply approach approaches
            appropriate approximate approximately approximation apps ar architecture are area areas aren arm around array
            arrest arrested arrived art article as ask asked asking aspects assess assigned associated association assume
            assumption at atmosphere attack attacks attempt attempts attend attention attribute au auch audience audio auf
            aus aussi authorities authority automatic automatically autre autres aux av available avait avant avec average
            avoid avoir award aware away awesome ba baby back background bad ball band bar bare base baseball based basic
            basically basis batch battery be beach beat beaucoup became because become becomes bed been before began begin
            behavior behind bei being believe believed below benefit benefits ber bereits best better between beyond bias
            bien big bigger biggest bill billion bin binding bir bis bit black ble block blocks blood bo board boat bodies
            body book books border born both bottom bought bound boundary box boxes boy br brain brand break breakfast
            bring broke brought browser bu bug build building buildings built bus business but button buttons buy by ca
            cable calculated call called calling calls came camera camp campaign can cancer candidate candidates cannot
            capable capacity capital captain capture car care career carried carry carrying cars cas case cases categories
            category caught cause caused causing cc ce cela cell celle cells celui center central centre certain certainly
            ces cet cette ch chain challenge chance change changed changes changing channel character charge charged
            charges che cheap check chef chez chief child children choice choices choose chose chosen church ci
            circumstances cit cities citizens city civil claim claimed claims clar class classes classification clean
            clear clearly climate clip close closed closely closer club clusters co coach code coding coffee cold collect
            collected collection college colors column com combination combine combined come comes comfort comfortable
            coming comme comment comments commercial commission commit common communication communities community como
            compact companies company compare compared comparison complete completely complex complexity complicated
            component components compression compte computational computer computing con concern concerns condition
            conditions conduct conducted confidence confirm conflict confusion connected connection consent consider
            considered considering consistent consists constant constraint constraints construct constructed construction
            contact contain contained containing contains content contents contest context continue continued continues
            contr contract contrast contre contributed control controlled controls convenient conventional convergence
            cookies cool copy core correct correction correctly correlation corresponding cost costs could couldn count
            counter countries country counts county coup couple course court courts cover coverage covered cr crash create
            created creating credit crisis crit criteria critical cross crowd culture current currently curve customer
            customers cut cycle da daily damage danger dangerous dans dar dark das dass data database dataset datasets
            date daughter day days de dead deal death decent decide decided decision deep default defend defense defined
            defining definitely degree degrees del delete deliver dem demand demonstrate demonstrated den denied
            department depending depends depuis der derivative derive derived des descent described desert design designed
            despite destination det details detect detected detection determine determined deux develop developed
            developing development device di dictionary did didn die died diese dieser difference differences different
            difficult difficulty dig digits dimensional dimensions dire direct direction directly director discovered
            discrete discussed discussion disease display dispute distance distances distinct distributed distribution
            distributions district dit diverse divided do document documents does doesn dog doing doit dollars domain
            domains don done dont door dos double down download drama draw drawn dream drive driver driving drop drug dry
            du due durch during dynamic dynamics each earlier early easier easily easy economic economy ed education
            effect effective effectively effects effet efficiency efficient efficiently effort efforts eight ein eine
            einem einen einer eines either ek el ele election elements elle eller else em email embedding employees en
            enable encoding encore end ended ends energy engine enjoy enough ensemble ensure enter entered entire entity
            entre entropy environ environment equal equipment equivalent er era error errors es esp especially essential
            est established estimate estimated estimates estimation et etc ett etwa eu europ evaluate evaluated evaluation
            even evening event eventually ever every everyone everything evidence evolution ex exact exactly exam example
            examples excellent except exception exchange exclusive exercise existence existing expect expected expensive
            experience experiment experimental experiments expert explain explained explanation explicit explicitly
            express expressed expression expressions extend extended extensive extent exterior external extra extremely
            eye eyes fa face facebook facilities facility fact factor factors facts failed failure fair faire fairly fait
            fall false families family fans far fashion fast faster father faut fe feature features federal feed feel feet
            fell fellow felt few fewer field fields fight figure figures file film fin final finally financial find
            finding fine fire first fish fit five fix fixed fl flight floor fly focus focused foi follow followed
            following follows font food football for force forced forces foreign form former fort forth forward found
            founder four fourth fr fra fraction framework fran free freely frequency frequently friend friendly friends
            from front fruit ft full fully fun function functional functionality functions further future gab gain game
            games gang gap gas gave gaz ge gegen gen gene general generally generate generated generation generic genre
            gens ger get gets getting gi gibt girl girls give given gives giving global go goal goals goes going gold gone
            good goods google got government gr gradient grand grant granted graph gray great greater greatest green gro
            ground group groups grow growing grown growth guard guess guide guilty gun gut guys ha haben had hair half ham
            han hand handle handling hands happen happened happening happens happy har hard has hasn hat have haven having
            he head heading health hear heard hearing heart heat heavily held help helpful helping helps hem hen her here
            herself hier high higher highest highly highway him himself his history hit ho hold holding home homes homme
            hope hopes hospital host hot hotel hour hours house how however http https huge human humans hundred hundreds
            husband hypothesis ice id idea ideas identification identified identify if ihre ihrer ii ikke il ill illegal
            ils im image images imagine immediate immediately imp impact implemented importance important impossible
            improve improved improvement improvements in incident include included includes including income increase
            increased increases inde indeed independent indicate indicated indicates individual industrial industry
            inference influence info information initial inn input inside inspired instance instances instead intellectual
            intended interaction interactions interest interested interesting interface interior international internet
            interview into introduce investigate investigation involved ip is isn issue issues ist it items its itself je
            jo job jobs join joined joint jour jours judge jusqu just justice ka kan kann kar keep keeping keine kept key
            keyboard ki killed kind km knew know knowledge known knows kom la label labels lack lad lan land language
            languages lar large largely larger largest las lassen last lat late later latest launched law laws lawyer
            layer layers le lead leader leaders leading leads league learn learned learning least leave leaving led left
            leg legal len length les less let letter letters leur level levels li lib library license lid life light ligne
            like likely limit limitation limitations limited line linear lines link linked links list listed lists lit
            little live lives living ll lo loan local located location locations log logical long longer look looked
            looking looks lors los lose losing loss lost lot lots love loved low lower lu lui ly ma machine made magnitude
            mai mail main mais major majority make makes making mal male man managed manager manifold manner many map
            mapping maps march margin mark marker markers market mars mas mass massive match matches material materials
            matrix matter maximum may maybe me mean meaning means meant measure measured measurements measures mechanism
            med media median medical meet meeting meg mehr member members memory men mens ment mental mentioned menu mer
            mes message met method methods metric mi middle might miles military million millions min mind mini minimum
            minister minor minute minutes mis missing mission mit mm mo mobile mode model models modern modifications
            modified modify module moins moment momentum monde money month months more morning mort most mostly mot mother
            motion mouse move moved moves movie moving mu much multi multiple murder music must my myself na nach name
            named names nan nas nation national natural naturally nature ne near nearby nearest nearly necessary ned need
            needed needs negative neighborhood neither net network networks neural never new news newspaper next ng ni
            nice nicht night nine no noch node nodes noise nombre non nor norm normal normally north northern nos not note
            noted nothing notice noticed notify notre nous novel now nuclear num number numbers nur ny ob object objective
            objects observation observations observe observed obtain obtained occur occurred occurs oder of off offer
            offered offering offers office officer officers official officials often og ohne ok okay old older om on once
            one ones online only ont onto op open opened opening operating operation opinion opp opportunity opposite
            opposition opt optimal optimization optimized option options or order ordered org organisation organization
            original os other others otherwise ou our out output outputs outside over overall overcome own owner pa page
            pages paid pain pair pairs panel paper papers par para parallel parameter parameters parent parents park
            parsing part parti partial participants particular particularly partie parties partners parts party pas pass
            passengers passer password past path patients pattern patterns pay pays peace penalty pendant people per
            percent percentage perfect perform performance performed performing performs perhaps period permission
            permitted person personal personally personnel peu peut phase phone photo photos phrase pi pic pick picked
            picture pictures pid piece pilot place placed places plan plane planned plans platform play played player
            players playing plays please plenty plot plus pm po point points police policies policy political politics
            pool poor popular population por portion position positions positive possibility possible possibly post posted
            posterior posting potential pour pouvoir power powerful pr practical practice pre preceding precision predict
            predicted prediction preference premier prendre prepared presence present presented president press pressure
            pretty prevent previous previously price prices priest primarily primary principle prior pris private pro
            probability probably probl problem problems procedure process processes processing produce produced product
            production products professional professor profit program programs progress project projet prominent promise
            proper properties property proposal propose proposed protect protection protein prove provide provided
            provider provides providing provinces provision pu public published purchase purchased purely purpose purposes
            push put putting qu quality quand que quelque quelques query question questions qui quickly quiet quite quot
            ra race radio raise raised ran random randomly range rank rapport rate rates rather ratio re reach reached
            reaction read reading reads ready real really rear reason reasonable reasons recall receive received receiving
            recent recently reception recognition recognize record recorded red reduce reduced reference referred
            referring reflect reform regard regarding regardless region regional regions register registered regular
            rejected related relation relations relationship relative relatively release released relevant reliable
            religious remain remaining remains remember remote remove removed ren rep replaced report reported reports
            repr represent representation representations representative represented represents reproduce reputation
            request requests require required requirements requires res rescue research resolution resources respect
            respectively respond response responsibility responsible rest restaurant reste restrictions result resulting
            results return returned returns revealed reverse review reward rg rich ride rien right rights rise risk road
            robust role room rooms root route rule rules run running runs sa safe safety said sale same sample samples
            sampling san sans sat save saw say saying says scale scene scheme school schools science score scored scores
            scoring screen se sea search season seat seats second secret section sections security see seed seeing seek
            seem seemed seems seen seg sehr sein selected selection self sell semantic semi send sense sensitive sent
            sentence sentences separate sequence sequences ser sera series serious serve served server service services
            ses set sets setting settings seven several severe sex sexual shall shape share shared sharing she ship
            shooting shop short shortly shot should show showed showing shown shows si sich side sides sie sign signal
            signals signed significance significant significantly signing sil similar similarity simple simply
            simultaneously sin since sind singer single sister site sites sitting situ situation six size skills skulle
            slightly slow sm small smaller smooth so social software soir soit sold soldiers sole solid soll sollte
            solution solutions solve solved som some somebody somehow someone something sometimes somewhere son sondern
            song sont soon sort sound source sources sous south southern sowie sp space speak speaker speaking special
            species specific specifically speech speed spend spent split spot square st staff stage stand standard
            standing stands star stars start started starting starts state statement statements states station statistical
            statistics status stay stayed step steps still stood stop stopped storage store stored stories story strategy
            street streets strength stress strict strong stronger strongly structure structures student students studies
            study stuff style su sub subject subjects submit subsequently subset success successful successfully such sud
            suffering suggested suggesting suggests suis suit suitable suite sujet summary summer super support supported
            supporting sur sure suspect sv syst system systems ta table tag tags tak take taken takes taking talk talking
            tan tant tar target task tasks tax te teacher teaching team teams technical technique techniques technology
            television tell telling tells temperature temps ten ter term terminal terminate terms test tested testing
            tests text texts th than thank thanks that the their them themselves then theoretical theory there therefore
            these they thing things think thinking third thirty this those though thought thousands three threshold
            through throughout thus ti tie tight til time times title to today together token told too took tool tools top
            topic topics total touch toujours tour tournament tous tout toute toutes toward towards town tr track tracking
            trade traditional traffic train trained training trains transfer transition translation travel tre treated
            treatment tree trees tres trial tried trip trois true truth try trying ts tu turn turned turns twenty two type
            types typically um uma un una unable und under underlying understand understanding une union unique unit units
            universal university unknown unless unter until up update updated upon upper ur us usage use used useful user
            users uses using usually ut va value values van var variable variants variation variety various ve vector
            vectors vehicle vel ver vers version versions very vi via victory vid video videos vie viele view viewed vil
            village violence virtual virus vis vision visit visited visitors visual voice voir volume vom von vor vote
            votes vous wait walk walking wall want wanted wants war was wasn watch watching water way ways we weak weapon
            web website websites week weeks weight weights well went werden were what when where whereas whether which
            while white who whole whom whose why wide widely wie wife wild will willing win window wine wing winning wird
            wish with within without woman women won wonderful word words work worked worker workers working works world
            worry worse worst worth would wouldn write writer writing written wrong wrote wurde www ya yard yeah year
            years yellow yes yesterday yet yield yo you young your yourself za ze zero zu zum zur zwei zwischen
            """.trim().split("\\s+"));

    private CommonWords() {}

    /** Whether a word, in this very spelling, is one token after a space. */
    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
