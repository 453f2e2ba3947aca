package dev.precis.sentence.noise;

import dev.precis.chars.WordFilter;
import dev.precis.chars.WordTable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words pages use to talk about themselves and to their visitor. None of them makes a line noise; a line that has
 * little else does. A language's table holds the words of English too, for pages of every language mix them in.
 */
public final class PageWords {
    /** What a visitor is told to do: "subscribe", "click". */
    public static final byte ACTION = 1;
    /** What only pages tell their visitor to do: an action and a thing at once. */
    static final byte COMMAND = 5;
    /** Where to: "facebook", "e-mail". */
    static final byte CHANNEL = 2;
    /** What only pages have: "newsletter", "cookies". */
    static final byte THING = 4;
    /** What pages have, and the world too: "video", "offers". */
    public static final byte COMMON_THING = 8;
    /** Speaks to the visitor or of the page: "your", "our". */
    public static final byte ADDRESS = 16;
    /** Carries no content: articles, prepositions, auxiliary verbs. */
    public static final byte FUNCTION = 32;
    /** Before a colon, announces something else to read or who made a picture. */
    static final byte LABEL = 64;

    /** Before names, says who wrote: "by". */
    static final byte BYLINE = -128;

    /** Any of what only pages speak of. */
    static final byte STRONG = CHANNEL | THING;

    private static final String CHANNELS = """
            facebook twitter tweet tweets tweeten instagram whatsapp pinterest pin linkedin telegram youtube reddit email
            e-mail mail rss wechat tiktok snapchat messenger tumblr flipboard google+ vk ok viber skype xing threads mastodon
            bluesky flickr podcast spotify""";

    private static final PageWords ENGLISH = english().build();
    private static final Map<String, PageWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final WordTable words;
    private final WordFilter strong;
    private final List<String> phrases;

    private PageWords(WordTable words, List<String> phrases) {
        this.words = words;
        this.strong = words.filter(STRONG);
        this.phrases = phrases;
    }

    /** The words for a BCP 47 tag; English for a language without a table. */
    public static PageWords forLanguage(String tag) {
        int end = tag.indexOf('-');
        String language = end < 0 ? tag : tag.substring(0, end);
        PageWords known = BY_LANGUAGE.get(language);
        if (known == null) {
            known = of(language);
            if (known != ENGLISH) {
                BY_LANGUAGE.put(language, known);
            }
        }
        return known;
    }

    /** Phrases of pages in languages whose words have no fixed form or no spaces between them; a line made of them is noise. */
    List<String> phrases() {
        return phrases;
    }

    /** Tells most words apart from those that are {@link #STRONG}. */
    WordFilter strong() {
        return strong;
    }

    public WordTable table() {
        return words;
    }

    private static PageWords of(String language) {
        return switch (language) {
            case "fr" -> english()
                    .add(COMMAND, "abonnez-vous inscrivez-vous désabonnez-vous réabonnez-vous s'abonner s’abonner")
                    .add(ACTION, """
                            partager partagez cliquez cliquer suivez suivez-nous lire voir regarder regardez découvrez découvrir téléchargez
                            télécharger recevez recevoir connectez-vous connexion inscription imprimer envoyer commenter réagir réagissez
                            retrouvez consultez acceptez accepter refuser gérer paramétrer poursuivant continuant utilisant continuer poursuivre
                            naviguant rejoignez profitez achetez commandez signaler copier ajouter soutenez écoutez écouter participez votez
                            afficher masquer fermer retour""")
                    .add(THING, """
                            cookies cookie newsletter newsletters infolettre abonnement abonnements abonné abonnés navigateur traceurs pub
                            publicité publicités publicitaire publicitaires sponsorisé partenaires réservés cgu cgv rgpd identifiant mot-de-passe
                            internaute internautes notifications notification messagerie reproduction mentions légales boîte commentaires inscrire""")
                    .add(COMMON_THING, """
                            site navigation utilisation contenu contenus article articles vidéo vidéos photo photos diaporama service services
                            compte données personnelles confidentialité politique paramètres préférences audience mesurer proposer personnalisées
                            personnalisés améliorer expérience actualité actualités actu infos info essentiel matin semaine jour gratuit gratuite
                            gratuitement meilleurs meilleures offres offre droits interdite interdit tous accueil menu rubrique rubriques plus
                            savoir suite après lecture temps minutes min crédit crédits source mis publié publiée jour mail email adresse liens lien
                            réseaux sociaux page haut suivant suivante précédent précédente lecteurs premium illimité mois contact sommaire
                            recherche journal édition application appli alertes partages partage likes vues tags thèmes sujets liés accord
                            consentement conditions""")
                    .add(ADDRESS, "vous votre vos notre nos nous")
                    .add(FUNCTION, """
                            le la les un une des du de d' l' et ou mais en à au aux dans par pour sur avec sans sous chez entre vers que qui quoi
                            dont où ce cet cette ces son sa ses leur leurs il elle ils elles on ne pas se est sont était être a ont avait avoir y
                            ainsi aussi comme si""")
                    .add(LABEL, """
                            en à lire aussi voir plus savoir suite également crédit crédits photo photos image images vidéo source sources publié mis tags thèmes
                            illustration écouter regarder partager légende lecture notre dossier""")
                    .add(BYLINE, "par")
                    .build();
            case "de" -> english()
                    .add(COMMAND, "abonnieren abonniere abonnier anmelden registrieren")
                    .add(ACTION, """
                            teilen teile lesen lies sehen klicken klick klicke folgen folge melden meld hören laden lade herunterladen akzeptieren
                            zustimmen stimmen drucken kommentieren diskutieren weiterlesen weitere mehr jetzt bestellen kaufen testen sichern
                            empfehlen merken versenden einloggen herunter anzeigen schließen suchen suche nutzen verpassen erhalten entdecken unterstützen
                            spenden drücken tippen""")
                    .add(THING, """
                            newsletter cookies cookie abo abonnement abonnenten abonnent impressum agb datenschutz datenschutzerklärung werbung
                            anzeige anzeigen werbeblocker browser nutzungsbedingungen vorbehalten push-nachrichten push-mitteilungen postfach
                            login passwort benutzername kommentare gesponsert sponsored advertorial startseite website webseite einwilligung
                            lesezeit leseempfehlung bildquelle bildrechte foto bild copyright dpa""")
                    .add(COMMON_THING, """
                            seite seiten artikel beitrag thema themen video videos bilder fotos galerie bildergalerie nachrichten nachricht
                            aktuelle aktuell news inhalte inhalt service dienste dienst nutzung verwendung verwendet verwenden weitere besten
                            beste bieten personalisieren nutzererfahrung erfahrung erfahren mehr hier kostenlos kostenlosen gratis jetzt rechte
                            alle einstellungen konto kontakt minuten uhr stand quelle auch dazu zurück nach oben nächste nächster vorherige
                            vorheriger leser uns app e-mail mail adresse täglich wöchentlich angebot angebote premium digital monat veröffentlicht
                            aktualisiert von redaktion archiv menü politik wirtschaft sport kultur panorama wissen reise home unserer unseren
                            unsere""")
                    .add(ADDRESS, "sie ihnen ihr ihre ihren du dein deine dir wir uns unser unsere unseren unserem")
                    .add(FUNCTION, """
                            der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom zu zum
                            zur für um durch über unter gegen ohne bis seit ist sind war waren wird werden wurde wurden hat haben hatte nicht auch
                            als wie dass es er sich so nur noch schon man kann können soll sollen diese dieser dieses diesem diesen""")
                    .add(LABEL, """
                            lesen lesetipp sehen siehe mehr foto fotos bild bilder quelle quellen video stand veröffentlicht aktualisiert auch
                            weiterlesen weitere themen schlagworte tags lesezeit autor thema dazu teilen artikel redaktion hören""")
                    .add(BYLINE, "von")
                    .build();
            case "es" -> english()
                    .add(COMMAND, "suscríbete suscríbase suscribirse suscribete regístrate")
                    .add(ACTION, """
                            compartir comparte comparta leer lee lea ver vea mira síguenos sigue siga clic haz haga pulsa descarga descargue
                            recibe reciba inscríbete únete acepta aceptar acepte rechazar configurar navegando continuar continuando usando
                            imprimir enviar comentar escucha descubre conoce entra accede compra reserva apúntate consulta""")
                    .add(THING, """
                            cookies cookie newsletter boletín boletines suscripción suscriptores suscriptor publicidad anuncio anuncios
                            patrocinado navegador reservados notificaciones comentarios aviso legal contraseña usuario privacidad web newsletter
                            hemeroteca""")
                    .add(COMMON_THING, """
                            sitio página artículo artículos noticia noticias vídeo video vídeos fotos foto galería contenido contenidos uso
                            utiliza utilizamos usamos mejorar experiencia servicio servicios mejor mejores gratis correo electrónico bandeja
                            cuenta política términos condiciones derechos todos más aquí información actualidad titulares relacionadas
                            relacionados relacionado inicio portada menú siguiente anterior volver arriba publicado actualizado fuente crédito
                            lectura minutos tiempo redes sociales app aplicación canal premium oferta ofertas mes semana cada día lectores
                            personalizar tráfico analizar""")
                    .add(ADDRESS, "te tu tus su usted nuestro nuestra nuestros nuestras nos")
                    .add(FUNCTION, """
                            el la los las un una unos unas y e o u de del al a en con por para sin sobre entre hasta desde que quien cual cuando
                            como donde si no se es son era fue ha han había ser estar está están lo le les este esta estos estas ese esa muy pero""")
                    .add(LABEL, """
                            lee leer lea ver vea más foto fotos vídeo video imagen fuente fuentes publicado actualizado etiquetas temas también
                            crédito noticias relacionada comparte redacción""")
                    .add(BYLINE, "por")
                    .build();
            case "it" -> english()
                    .add(COMMAND, "iscriviti abbonati registrati iscrivetevi")
                    .add(ACTION, """
                            condividi leggi guarda vedi clicca segui seguici scarica ricevi accetta accettare rifiuta gestisci continua
                            continuando proseguendo navigando utilizzando stampa invia commenta ascolta scopri accedi acquista prenota entra""")
                    .add(THING, """
                            cookie cookies newsletter abbonamento abbonati pubblicità annuncio sponsorizzato browser riservati riproduzione
                            riservata notifiche commenti informativa privacy password utente sito""")
                    .add(COMMON_THING, """
                            pagina articolo articoli notizie notizia video foto galleria contenuti contenuto uso utilizza utilizziamo migliorare
                            esperienza servizi servizio migliore migliori gratis gratuita posta elettronica casella account condizioni termini
                            diritti tutti più qui informazioni correlati correlate home menu successivo precedente torna su pubblicato aggiornato
                            fonte crediti lettura minuti tempo social app canale premium offerta offerte mese settimana giorno lettori""")
                    .add(ADDRESS, "ti tuo tua tuoi tue vi vostro vostra nostro nostra nostri nostre noi")
                    .add(FUNCTION, """
                            il lo la i gli le un uno una e ed o di del della dei delle a al alla in nel nella con per da dal su tra fra che chi
                            cui non si è sono era ha hanno essere come quando dove se questo questa questi queste ma""")
                    .add(LABEL, """
                            leggi guarda vedi anche foto video immagine fonte fonti pubblicato aggiornato tag argomenti approfondimento correlati
                            condividi credit""")
                    .add(BYLINE, "di")
                    .build();
            case "pt" -> english()
                    .add(COMMAND, "inscreva-se assine cadastre-se subscreva")
                    .add(ACTION, """
                            compartilhar compartilhe partilhar partilhe leia ler veja ver assista clique siga siga-nos baixe receba aceite aceitar
                            continuar continuando navegando usando utilizando imprimir enviar comente comentar ouça saiba confira acesse entre
                            compre descubra""")
                    .add(THING, """
                            cookies cookie newsletter boletim assinatura assinante assinantes publicidade anúncio anúncios patrocinado navegador
                            reservados notificações comentários senha usuário privacidade website""")
                    .add(COMMON_THING, """
                            site página artigo artigos matéria matérias notícia notícias vídeo vídeos foto fotos galeria conteúdo conteúdos uso
                            utiliza utilizamos usamos melhorar experiência serviço serviços melhor melhores grátis gratuita e-mail caixa conta
                            política termos direitos todos mais aqui informações relacionadas início menu próxima anterior voltar topo publicado
                            atualizado fonte crédito leitura minutos tempo redes sociais app aplicativo canal oferta ofertas mês semana dia
                            leitores após""")
                    .add(ADDRESS, "você te seu sua seus suas nosso nossa nossos nossas nos")
                    .add(FUNCTION, """
                            o a os as um uma e ou de do da dos das em no na nos nas com por para sem sobre entre até que quem não se é são era foi
                            há ser está como quando onde este esta esse essa isso mas ao à""")
                    .add(LABEL, """
                            leia veja saiba também mais foto fotos vídeo imagem fonte fontes publicado atualizado tags assuntos crédito assista
                            confira""")
                    .add(BYLINE, "por")
                    .build();
            case "nl" -> english()
                    .add(COMMAND, "abonneer inschrijven aanmelden")
                    .add(ACTION, """
                            delen deel lees lezen bekijk kijk klik volg download ontvang meld schrijf accepteer accepteren doorgaan gebruiken
                            printen reageer reageren luister ontdek koop bestel steun log""")
                    .add(THING, """
                            cookies cookie nieuwsbrief abonnement abonnee abonnees advertentie advertenties reclame gesponsord browser
                            voorbehouden meldingen reacties wachtwoord inloggen privacyverklaring privacybeleid website inbox""")
                    .add(COMMON_THING, """
                            site pagina artikel artikelen nieuws video video's foto foto's inhoud gebruik gebruikt gebruikt gebruiken verbeteren
                            ervaring diensten beste gratis mail account voorwaarden rechten alle meer hier informatie gerelateerd home menu
                            volgende vorige terug boven gepubliceerd bijgewerkt bron beeld leestijd minuten tijd app kanaal aanbieding maand week
                            dag lezers ook onder""")
                    .add(ADDRESS, "je jij jouw u uw wij we ons onze")
                    .add(FUNCTION, """
                            de het een en of maar in op aan met voor van door naar bij uit om te is zijn was waren wordt worden heeft hebben niet
                            ook als dat die dit deze er er""")
                    .add(LABEL, """
                            lees bekijk kijk meer ook foto beeld bron bronnen video gepubliceerd bijgewerkt tags onderwerpen tekst leestijd""")
                    .add(BYLINE, "door")
                    .build();
            case "no", "nb", "nn", "da", "sv" -> english()
                    .add(COMMAND, "abonner abonnér prenumerera abonnere tilmeld anmäl")
                    .add(ACTION, """
                            del dele dela les læs läs se klikk klik klicka følg følge följ last download ladda få meld godta godtar acceptér
                            accepter acceptera godkänn fortsette fortsætter fortsätter fortsetter skriv skriver bruker bruke bruger använder
                            kommenter kommentera lytt lyt lyssna kjøp køb köp logg log logga støtt hent fortsätta fortsætte tilmelde""")
                    .add(THING, """
                            informasjonskapsler cookies cookie nyhetsbrev nyhedsbrev abonnement abonnent abonnenter prenumerant annonse annonsen
                            annonser annonsørinnhold annonce annons annonsör reklame reklam sponset sponsoreret sponsrad nettleser webbläsare
                            forbeholdt forbeholdes förbehållna varsler notiser passord adgangskode lösenord personvern personvernerklæring
                            privatlivspolitik nettsted nettstedet hjemmeside webbplats webbplatsen innboks innboksen indbakke inkorg kommentarer
                            redaktør redaktor utgivare ansvarlig samtykke samtycke ntb scanpix""")
                    .add(COMMON_THING, """
                            side siden sida sidan artikkel artikkelen artikel artiklen artikeln sak saken nyheter nyheder nyhet video foto bilde
                            bilder billede billeder bild innhold indhold innehåll bedre bedste bäst bästa beste opplevelse oplevelse upplevelse
                            tjenester gratis konto e-post epost vilkår rettigheter rettigheder rättigheter alle alla mer mere her här informasjon
                            relatert relaterede hjem hem meny menu neste næste nästa forrige föregående tilbake tilbage tillbaka topp toppen
                            publisert publiceret publicerad oppdatert opdateret uppdaterad kilde källa lesetid läsetid minutter minuter app appen
                            kanal tilbud erbjudande måned måned månad uke dag lesere rett også också under artikelns etter efter mars kl nettbrett""")
                    .add(ADDRESS, "du deg din ditt dine dig dina vi vår vårt våre vores oss os dere eder")
                    .add(FUNCTION, """
                            og och eller men i på til till for för av med fra från om er är var som det den de en et ett å at att har hadde hade
                            kan skal ska vil vill blir bliver ikke inte sig seg dette denne disse dessa hvordan hvor hvis når ved""")
                    .add(LABEL, """
                            les læs läs se mer mere også også foto bilde bild billede kilde källa video publisert publiceret publicerad oppdatert
                            opdateret uppdaterad også också emner tags lesetid saken del artikkelen tekst ansvarlig redaktør illustrasjon""")
                    .add(BYLINE, "av af")
                    .build();
            case "tr" -> english()
                    .add(COMMAND, "abone")
                    .add(ACTION, """
                            paylaş paylaşın okuyun oku okumak tıklayın tıkla izleyin izle takip indirin indir kaydolun üye olun kabul et edin
                            devam yazdır gönder yorum dinle keşfedin katılın açın""")
                    .add(THING, """
                            çerez çerezler çerezleri çerezlerin bülten bültenimize bülteni abonelik reklam reklamdan reklamlar sponsorlu tarayıcı
                            saklıdır bildirim bildirimleri bildirimler şifre üyelik gizlilik sitesi sitemizde sitemiz web kullanıcı""")
                    .add(COMMON_THING, """
                            site sayfa haber haberi haberin haberler video fotoğraf galeri içerik hizmet iyi daha sunabilmek kullanılmaktadır
                            kullanmaktadır kullanıyoruz deneyim ücretsiz e-posta hesap politikası koşulları hakları tüm hakkı fazla burada burayı
                            ilgili ana menü sonraki önceki devamı devamını sonra ayrıca yayınlanma güncelleme giriş kaynak dakika okuma süresi
                            uygulama uygulamamızı kanal kanalımıza fırsat""")
                    .add(ADDRESS, "siz sizi size sizin bize bizi bizim")
                    .add(FUNCTION, "ve veya ile bir bu şu o da de için gibi ama ancak çok en mi mı ne ki olarak olan oldu olduğu")
                    .add(LABEL, """
                            ilgili ayrıca devamını haber okuyun oku izle izleyin fotoğraf foto kaynak yayınlanma güncelleme giriş etiketler video
                            yazan""")
                    .add(BYLINE, "yazan")
                    .build();
            case "pl" -> english()
                    .add(COMMAND, "subskrybuj zapisz")
                    .add(ACTION, """
                            udostępnij czytaj przeczytaj zobacz kliknij obserwuj polub pobierz zaloguj zarejestruj akceptuję akceptuj kontynuując
                            korzystając drukuj wyślij skomentuj posłuchaj odkryj kup dołącz sprawdź""")
                    .add(THING, """
                            cookies cookie ciasteczka newsletter newslettera subskrypcja prenumerata reklama reklamy sponsorowany przeglądarka
                            przeglądarki zastrzeżone powiadomienia komentarze hasło regulamin prywatności logowanie""")
                    .add(COMMON_THING, """
                            strona strony stronie serwis serwisu artykuł artykuły wiadomości wideo zdjęcie zdjęcia fot treści plików pliki używa
                            używamy wykorzystuje doświadczenie usługi najlepsze bezpłatny bezpłatnie e-mail konto polityka warunki prawa wszelkie
                            więcej tutaj informacje powiązane główna menu następny poprzedni powrót góry opublikowano aktualizacja źródło minut
                            czas czytania aplikacja kanał oferta także też""")
                    .add(ADDRESS, "ty twoje twój twoją ci was wam państwo nasz nasza nasze naszego nam")
                    .add(FUNCTION, """
                            i a w we na z ze do od po pod za o u przez dla oraz lub ale nie się jest są był była było to ten ta te że jak czy co
                            który która które tym tego""")
                    .add(LABEL, "czytaj przeczytaj zobacz także też więcej fot foto zdjęcie źródło wideo opublikowano aktualizacja tagi tematy")
                    .add(BYLINE, "autor")
                    .build();
            case "cs" -> english()
                    .add(COMMAND, "odebírejte přihlaste")
                    .add(ACTION, """
                            sdílet sdílejte čtěte číst přečtěte podívejte klikněte sledujte stáhněte registrujte souhlasím přijmout tisknout
                            vytisknout komentovat poslechněte objednejte""")
                    .add(THING, """
                            cookies cookie newsletter odběr předplatné reklama inzerce sponzorováno prohlížeč vyhrazena vyhrazeno upozornění
                            diskuse diskuze heslo soukromí přihlášení web webu""")
                    .add(COMMON_THING, """
                            stránka stránky článek články zprávy video foto fotogalerie obsah používá používáme používání služby nejlepší zdarma
                            e-mail účet podmínky práva všechna více zde informace související úvod domů menu další předchozí zpět nahoru
                            publikováno aktualizováno zdroj minut čtení aplikace kanál nabídka také""")
                    .add(ADDRESS, "vy vás vám váš vaše náš naše nám nás")
                    .add(FUNCTION, """
                            a i v ve na z ze do od po pod za o u s se k ke pro přes nebo ale ne je jsou byl byla bylo to ten ta že jak co který
                            která které by si""")
                    .add(LABEL, "čtěte přečtěte podívejte více také foto zdroj video publikováno aktualizováno témata štítky související")
                    .add(BYLINE, "autor")
                    .build();
            case "ru" -> english()
                    .add(COMMAND, "подпишитесь подписывайтесь подписаться подпишись")
                    .add(ACTION, """
                            поделиться поделитесь читайте читать смотрите смотреть нажмите кликните следите скачайте скачать зарегистрируйтесь
                            войдите войти принять продолжая используя распечатать отправить комментировать слушайте узнайте купить заказать
                            присоединяйтесь получайте оформите""")
                    .add(THING, """
                            cookie cookies куки рассылку рассылка рассылки подписка подписку подписчики реклама рекламы браузер защищены
                            уведомления комментарии пароль логин конфиденциальности сайт сайта сайте сайтом канал вконтакте телеграм
                            телеграм-канал фейсбук твиттер инстаграм ватсап одноклассники соцсетях перепечатка""")
                    .add(COMMON_THING, """
                            страница статья статьи новости новость видео фото фотогалерея контент использует используем файлы лучшие бесплатно
                            почту почта аккаунт политика условия права все больше подробнее здесь информация теме похожие главная меню следующая
                            предыдущая назад наверх опубликовано обновлено источник минут чтения время приложение предложение также ещё еще по""")
                    .add(ADDRESS, "вы вам вас ваш ваша ваши наш наша наши нашу нас нам нами мы")
                    .add(FUNCTION, """
                            и а но или в во на с со к ко по за из от до для о об у при над под не ни же ли бы что как это этот эта эти тот так он
                            она они был была было были быть есть который которая которые его её их""")
                    .add(LABEL, "читайте смотрите также ещё фото источник видео опубликовано обновлено теги теме подробнее автор иллюстрация")
                    .add(BYLINE, "автор текст")
                    .build();
            case "uk" -> english()
                    .add(COMMAND, "підпишіться підписуйтесь підписуйтеся підписатися")
                    .add(ACTION, """
                            поділитися поділіться читайте читати дивіться натисніть стежте завантажте зареєструйтесь увійдіть прийняти продовжуючи
                            роздрукувати коментувати слухайте дізнайтеся приєднуйтесь""")
                    .add(THING, """
                            cookie cookies куки розсилку розсилка підписка реклама браузер захищені сповіщення коментарі пароль конфіденційності
                            сайт сайту сайті канал телеграм фейсбук передрук""")
                    .add(COMMON_THING, """
                            сторінка стаття статті новини новина відео фото контент використовує використовуємо файли кращі безкоштовно пошту
                            акаунт політика умови права всі більше детальніше тут інформація темою схожі головна меню наступна попередня назад
                            опубліковано оновлено джерело хвилин читання застосунок також ще""")
                    .add(ADDRESS, "ви вам вас ваш ваша ваші наш наша наші нас нам ми")
                    .add(FUNCTION, """
                            і й та а але або в у на з зі із до від по за для про при над під не ні ж чи би що як це цей ця ці той так він вона
                            вони був була було були бути є який яка які його її їх""")
                    .add(LABEL, "читайте дивіться також ще фото джерело відео опубліковано оновлено теги темі детальніше автор")
                    .add(BYLINE, "автор текст")
                    .build();
            case "id" -> english()
                    .add(COMMAND, "berlangganan langganan")
                    .add(ACTION, """
                            bagikan baca simak lihat tonton klik ikuti unduh daftar masuk terima lanjutkan cetak kirim komentar dengarkan dapatkan
                            gabung""")
                    .add(THING, """
                            cookie cookies buletin newsletter langganan pelanggan iklan advertorial peramban notifikasi sandi privasi dilindungi
                            hak-cipta situs""")
                    .add(COMMON_THING, """
                            halaman artikel berita video foto galeri konten menggunakan pengalaman layanan terbaik gratis surel akun kebijakan
                            ketentuan hak cipta lebih lanjut sini informasi terkait juga beranda menu berikutnya sebelumnya kembali atas
                            diterbitkan diperbarui sumber menit waktu aplikasi saluran penawaran scroll untuk melanjutkan membaca""")
                    .add(ADDRESS, "anda kamu kami kita")
                    .add(FUNCTION, """
                            yang dan atau di ke dari untuk dengan pada oleh dalam ini itu adalah akan telah sudah tidak sebagai bahwa karena""")
                    .add(LABEL, """
                            baca simak lihat tonton juga foto sumber video terkait diterbitkan diperbarui tag topik editor reporter penulis""")
                    .add(BYLINE, "oleh")
                    .build();
            case "vi" -> english()
                    .add(ACTION, "chia xem đọc bấm nhấn theo tải bình")
                    .add(THING, "cookie cookies newsletter quảng cáo facebook zalo fanpage website")
                    .add(COMMON_THING, """
                            trang bài tin viết video ảnh nội dung sử dụng dịch vụ miễn phí tài khoản chính sách điều khoản bản quyền thêm đây liên
                            quan nguồn phút ký đăng sẻ kênh""")
                    .add(ADDRESS, "bạn chúng tôi")
                    .add(FUNCTION, "và của là các có được trong cho với không những một để này khi đã ở từ cũng")
                    .add(LABEL, "xem đọc thêm ảnh nguồn video tin liên quan theo tags")
                    .add(BYLINE, "theo")
                    .build();
            case "ar" -> english()
                    .add(COMMAND, "اشترك اشتركوا")
                    .add(ACTION, "شارك مشاركة اقرأ اقرأوا شاهد انقر اضغط تابع تابعنا تابعونا حمل سجل أرسل اطبع طباعة استمع للمزيد")
                    .add(THING, """
                            النشرة الإخبارية ملفات الارتباط كوكيز إعلان إعلانات محفوظة المتصفح إشعارات تعليقات الاشتراك الخصوصية الموقع موقعنا
                            فيسبوك تويتر واتساب تلغرام يوتيوب انستغرام""")
                    .add(COMMON_THING, """
                            صفحة مقال أخبار فيديو صور صورة محتوى خدمة خدمات أفضل مجانا البريد حساب سياسة شروط جميع الحقوق المزيد هنا معلومات
                            الرئيسية القائمة التالي السابق المصدر دقائق تطبيق قناة أيضا أيضاً ذات صلة العودة""")
                    .add(ADDRESS, "لك لكم نحن لدينا عبر")
                    .add(FUNCTION, "من في على إلى عن مع أن إن التي الذي هذا هذه ما لا أو و كان كانت قد كما")
                    .add(LABEL, "اقرأ شاهد أيضا أيضاً المزيد صورة المصدر فيديو نشر تحديث كتب تصوير")
                    .add(BYLINE, "كتب بقلم")
                    .build();
            case "hi" -> english()
                    .add(COMMAND, "सब्सक्राइब")
                    .add(ACTION, "शेयर साझा पढ़ें देखें क्लिक फॉलो डाउनलोड करें जुड़ें सुनें")
                    .add(THING, """
                            कुकीज़ कुकीज न्यूज़लेटर विज्ञापन सुरक्षित नोटिफिकेशन फेसबुक ट्विटर व्हाट्सएप इंस्टाग्राम टेलीग्राम वेबसाइट ऐप
                            सर्वाधिकार""")
                    .add(COMMON_THING, """
                            पेज लेख खबर खबरें खबरों न्यूज़ वीडियो तस्वीरें फोटो मुफ्त और अधिक यहां संबंधित होम मेनू अगला पिछला स्रोत मिनट चैनल
                            ताजा लिए सभी अधिकार""")
                    .add(ADDRESS, "आप आपके आपको हम हमारे हमें हमारी")
                    .add(FUNCTION, "के का की को में से पर है हैं था थी थे ने भी यह वह ये वे एक कि जो तो ही या नहीं इस उस गया")
                    .add(LABEL, "पढ़ें देखें भी और फोटो स्रोत वीडियो संबंधित यह")
                    .build();
            case "ro" -> english()
                    .add(COMMAND, "abonează-te abonați-vă înscrie-te")
                    .add(ACTION, """
                            distribuie citește citeşte citiți vezi click urmărește urmărește-ne descarcă primește acceptă accept continuând
                            comentează ascultă descoperă""")
                    .add(THING, """
                            cookie cookie-uri newsletter abonament publicitate reclamă sponsorizat browser rezervate notificări comentarii parolă
                            confidențialitate site-ul site""")
                    .add(COMMON_THING, """
                            pagina articol articole știri video foto galerie conținut utilizează folosim folosește experiența servicii gratuit
                            e-mail cont politica termeni drepturile toate mai mult aici informații acasă meniu următorul anterior înapoi sus
                            publicat actualizat sursa minute aplicația canal și""")
                    .add(ADDRESS, "vă tău ta tale dumneavoastră nostru noastră noastre ne")
                    .add(FUNCTION, "și sau dar în la de din cu pe pentru prin că care ce nu se este sunt era a au fost o un una unei lui al ale")
                    .add(LABEL, "citește citeşte citiți vezi și mai foto sursa video publicat actualizat etichete")
                    .add(BYLINE, "de autor")
                    .build();
            case "ko" -> english()
                    .phrases("구독", "무단전재", "무단 전재", "재배포", "저작권자", "공유하기", "기사 공유", "관련기사", "관련 기사", "광고", "뉴스레터", "쿠키", "클릭", "댓글",
                            "사진=", "로그인", "회원가입", "더 보기", "더보기", "바로가기", "다운로드", "알림", "팔로우", "페이스북", "트위터", "카카오톡", "인스타그램", "유튜브", "인쇄",
                            "웹사이트", "사이트", "앱을", "받으세요", "하세요", "사용합니다", "사용하고", "서비스", "제보", "개인정보", "이용약관", "홈으로", "목록")
                    .add(LABEL, "관련기사 더 기사 보기 사진 사진=연합뉴스 입력 수정 출처 영상 자료").build();
            case "zh" -> english()
                    .phrases("点击", "订阅", "关注我们", "关注", "分享到", "分享", "微信", "微博", "扫码", "扫描", "二维码", "版权所有", "未经授权", "禁止转载", "转载", "广告", "责任编辑", "编辑", "阅读原文",
                            "相关阅读", "延伸阅读", "阅读更多", "更多", "登录", "注册", "评论", "公众号", "客户端", "下载", "首页", "上一篇", "下一篇", "来源", "記者", "分享至", "訂閱", "版權所有",
                            "廣告", "點擊", "延伸閱讀", "閱讀更多", "隐私政策", "使用条款", "本网站", "使用", "加入收藏")
                    .build();
            case "ja" -> english()
                    .phrases("続きを読む", "もっと見る", "無断転載", "禁じます", "シェア", "ツイート", "フォロー", "会員登録", "ログイン", "広告", "クッキー", "関連記事", "あわせて読みたい", "著作権", "メルマガ",
                            "購読", "登録", "ダウンロード", "アプリ", "クリック", "コメント", "ホーム", "トップページ", "次の記事", "前の記事", "提供", "スポンサー", "利用規約", "プライバシーポリシー", "当サイト", "使用しています", "印刷",
                            "フェイスブック", "ツイッター", "お問い合わせ", "ランキング")
                    .build();
            default -> ENGLISH;
        };
    }

    private static Entries english() {
        return new Entries()
                .add(CHANNEL, CHANNELS)
                .add(ACTION, """
                        click tap subscribe subscribing unsubscribe sign signup share sharing follow like join download register log login
                        read watch see enter accept manage scroll swipe visit buy order shop get skip view continue continuing
                        loading comment print donate browse browsing discover learn check find listen send submit search select
                        enable allow agree update refresh contact call bookmark advertise clicking add copy please turn disable
                        earn support let thank thanks signing upgrade claim grab save contribute reply post tag retweet embed using miss check unlock rate""")
                .add(COMMAND, "subscribe unsubscribe retweet")
                .add(THING, """
                        mailing redistributed redistribute republished republish reproduced reprinted reprints unsubscribed
                        newsletter newsletters cookie cookies inbox javascript advertisement advertisements sponsored sponsor
                        copyright reserved paywall subscription subscriptions subscribers subscriber login signup sidebar
                        permalink sitemap faq homepage webpage unsubscribe disclaimer username password captcha robot browser
                        hyperlink trending gdpr adblock ad ads advertising advertiser advertisers notifications notification
                        credit affiliate playback unsupported viagra casino slideshow autoplay thumbnail pinterest url www http https com""")
                .add(COMMON_THING, """
                        app apps account comments comment page pages site website websites web link links updates update alerts alert
                        offers offer promoted commission journalism similar
                        story stories article articles video videos gallery photo photos image images privacy
                        policy terms settings preferences rights content news headlines online free now today here more menu
                        home search category categories tags tag topics related recommended popular latest previous next
                        back top browser experience device devices information location cheap discount discounts deal deals
                        price prices sale shipping bonus guaranteed best exclusive trial premium member members
                        membership community channel profile button icon form feed digest daily weekly morning delivered
                        straight unlimited access word words count breaking product products services service third-party applications
                        analytics traffic consent personalized personalised getty reuters afp shutterstock istock caption
                        published updated posted author editor staff writer min minutes views shares likes sports sport
                        weather business entertainment lifestyle opinion politics world health tech technology about
                        contact jobs careers archive archives all main body-text code below above reading list never miss readers reader broadcast material permission
                        month offer digital stored store stores computer uses find partners measure personalise personalize policies""")
                .add(ADDRESS, "you your yours our ours us we")
                .add(FUNCTION, """
                        a an the and or but nor so of in on at by for from with to into onto upon over under up down out off as than then
                        is are was were be been being am has have had having do does did will would can could may might must
                        shall should not no it its he him his she her they them their that those there who whom whose which what
                        when where why how if because while although though about after before again against between through
                        during until very just also too only even such any some each every both few many most other own same via
                        don't can't it's that's didn't doesn't isn't wasn't i've we've you've i'll we'll you'll you're we're they're s t
                        this these my me i i'm oh um uh yeah yes okay ok well like mm hmm mm-hmm right gonna""")
                .add(LABEL, """
                        more also related photo photos image images picture pictures credit video videos watch read see source
                        sources tags topics categories published updated posted author filed gallery listen follow contact
                        caption courtesy illustration advertisement share via byline comments views category miss up don't next recommended trending words tagged sponsored live
                        reporting written""")
                .add(BYLINE, "by");
    }

    /** Collects words; one named under several meanings has them all. */
    private static final class Entries {
        private final WordTable.Builder words = WordTable.builder();
        private List<String> phrases = List.of();

        Entries add(byte flag, String list) {
            words.flag(flag, list);
            return this;
        }

        Entries phrases(String... some) {
            phrases = List.of(some);
            return this;
        }

        PageWords build() {
            return new PageWords(words.build(), phrases);
        }
    }
}
