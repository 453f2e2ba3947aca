package dev.precis.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What spammers and templates write, with names, numbers, addresses and wording drawn at random. Written without a look
 * at the detector's tables; where a language has no phrases of its own, pages of it show English ones as well.
 */
final class NoisePhrases {
    private static final List<String> SITES = List.of("The Daily Lantern", "Northgate Herald", "Voxline", "PixelBarn", "Metro Courier",
            "GreenLeaf Weekly",
            "BrightSide Media", "Kestrel Times", "Urban Ledger", "Riverside Post", "TechNest", "Globe & Anchor");
    private static final List<String> FIRST = List.of("Emma", "Liam", "Olivia", "Noah", "Ava", "Mateo", "Sofia", "Lukas", "Ingrid",
            "Pierre", "Aylin", "Yuki");
    private static final List<String> LAST = List.of("Carter", "Bennett", "Okafor", "Lindqvist", "Moreau", "Schneider", "Yilmaz", "Tanaka",
            "Rossi", "Novak", "Hughes", "Castillo");
    private static final List<String> TOPICS = List.of("five mistakes new gardeners make", "the quiet return of the night train",
            "how one village saved its bakery",
            "why octopuses dream", "inside the world's coldest library", "what your coffee says about your sleep",
            "a guide to cheap weekend trips",
            "the truth behind the viral bridge photo", "ten films to stream before winter", "the science of a perfect nap",
            "can we still trust the weather app?");
    private static final Map<String, int[]> SCRIPTS = Map.of(
            "Han", new int[]{0x4E00, 0x9FA5}, "Cyrillic", new int[]{0x430, 0x44F}, "Arabic", new int[]{0x627, 0x64A}, "Thai",
            new int[]{0xE01, 0xE2E},
            "Hangul", new int[]{0xAC00, 0xD7A3}, "Devanagari", new int[]{0x905, 0x939}, "Hebrew", new int[]{0x5D0, 0x5EA}, "Kana",
            new int[]{0x3041, 0x3093},
            "Greek", new int[]{0x3B1, 0x3C9});
    private static final Map<String, String> OWN_SCRIPT = Map.of("ko", "Hangul", "ur", "Arabic", "bn", "Bengali");

    private final String language;
    private final Random random;

    NoisePhrases(String language, Random random) {
        this.language = language;
        this.random = random;
    }

    String of(NoiseKind kind) {
        return switch (kind) {
            case SPAM_LINE, SPAM_BEFORE, SPAM_BEHIND -> spam();
            case SHARE_BAR -> shareBar();
            case COOKIE_NOTICE, COOKIE_NOTICE_INSIDE -> cookies();
            case READ_MORE, READ_MORE_INSIDE -> teaser();
            case SUBSCRIBE, SUBSCRIBE_INSIDE -> subscribe();
            case SLOGAN -> slogan();
            case META -> meta();
            case ADVERTISEMENT -> advertisement();
            case LEGAL -> legal();
            case NAVIGATION -> navigation();
        };
    }

    /** A made-up name of a place to gamble, to date or to shop, in a script that isn't the document's. */
    private String spam() {
        List<String> names = SCRIPTS.keySet().stream().filter(s -> !s.equals(OWN_SCRIPT.get(language))).sorted().toList();
        String name = pick(names);
        int[] range = SCRIPTS.get(name);
        boolean spaced = !name.equals("Han") && !name.equals("Kana") && !name.equals("Thai");
        StringBuilder text = new StringBuilder();
        int words = spaced ? 2 + random.nextInt(4) : 1 + random.nextInt(2);
        for (int w = 0; w < words; w++) {
            int length = spaced ? 3 + random.nextInt(6) : 4 + random.nextInt(8);
            text.append(w == 0 ? "" : " ");
            for (int i = 0; i < length; i++) {
                text.append((char) (range[0] + random.nextInt(range[1] - range[0] + 1)));
            }
        }
        return switch (random.nextInt(5)) {
            case 0 -> text.append(100 + random.nextInt(900)).toString();
            case 1 -> text.append(" - ").toString().strip();
            case 2 -> "【" + text + "】";
            default -> text.toString();
        };
    }

    private String shareBar() {
        List<String> names = List.of("Facebook", "Twitter", "WhatsApp", "LinkedIn", "Pinterest", "Reddit", "Email", "Telegram");
        int first = random.nextInt(names.size());
        String some = names.get(first) + pick(List.of(" ", " | ", " · ", ", ", "  ")) + names.get((first + 1) % names.size())
                + pick(List.of(" ", " | ", " · ")) + names.get((first + 3) % names.size());
        return switch (language) {
            case "fr" -> pick(List.of("Partager sur " + some, "Partagez cet article sur " + some, some + " Imprimer",
                    "Suivez-nous sur " + some, random.nextInt(900) + " partages " + some));
            case "de" -> pick(List.of("Teilen " + some, "Artikel teilen: " + some, some + " Drucken", "Folgen Sie uns auf " + some,
                    "Auf " + names.get(first) + " teilen"));
            case "no" -> pick(List.of("Del på " + some, "Del artikkelen: " + some, some + " Skriv ut", "Følg oss på " + some));
            case "tr" -> pick(List.of("Paylaş " + some, some + " Yazdır", "Bizi takip edin: " + some));
            case "ko" -> pick(List.of("공유하기 " + some, some + " 인쇄", "기사 공유 " + some));
            default -> pick(List.of("Share on " + some, "Share this: " + some, "SHARE " + some + " " + random.nextInt(2000),
                    some + " Print Save", "Tweet " + random.nextInt(90) + " Share " + random.nextInt(900),
                    "Share this story on " + some,
                    "Follow " + pick(SITES) + " on " + names.get(first) + " and " + names.get((first + 2) % names.size())));
        };
    }

    private String cookies() {
        String site = pick(SITES);
        return switch (language) {
            case "fr" -> pick(List.of("En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies.",
                    "Nous utilisons des cookies pour améliorer votre expérience. En savoir plus.",
                    site + " utilise des cookies pour mesurer son audience et vous proposer des publicités personnalisées."));
            case "de" -> pick(List.of("Diese Website verwendet Cookies, um Ihnen den besten Service zu bieten.",
                    "Durch die weitere Nutzung der Seite stimmen Sie der Verwendung von Cookies zu.",
                    "Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren. Mehr erfahren"));
            case "no" -> pick(List.of("Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.",
                    "Dette nettstedet bruker cookies. Ved å fortsette godtar du dette.",
                    "Les mer om hvordan vi bruker cookies på nettstedet."));
            case "tr" -> pick(List.of("Bu web sitesi çerezleri kullanmaktadır.",
                    "Sitemizde size daha iyi hizmet sunabilmek için çerezler kullanılmaktadır."));
            case "ko" -> pick(List.of("이 사이트는 쿠키를 사용합니다.", "본 웹사이트는 더 나은 서비스를 제공하기 위해 쿠키를 사용하고 있습니다."));
            default -> pick(List.of("This website stores cookies on your computer to remember your preferences.",
                    "We and our partners use cookies to personalise content and measure traffic.",
                    "By using " + site + " you agree to our Cookie Policy and Terms of Service.",
                    "Cookies help us deliver our services; by continuing you accept them.",
                    site + " uses cookies so that you get the best experience on our website.",
                    "Our site uses cookies. Manage your settings or accept all.",
                    "To find out more about the cookies we use, see our Privacy Notice."));
        };
    }

    private String teaser() {
        String topic = pick(TOPICS);
        String title = Character.toUpperCase(topic.charAt(0)) + topic.substring(1);
        return switch (language) {
            case "fr" -> pick(List.of("Lire aussi : ", "À lire aussi : ", "LIRE AUSSI - ", "Voir aussi : ", "En savoir plus : ")) + title;
            case "de" -> pick(List.of("Lesen Sie auch: ", "Mehr zum Thema: ", "Weiterlesen: ", "Siehe auch: ")) + title;
            case "no" -> pick(List.of("Les også: ", "Les mer: ", "Se også: ")) + title;
            case "tr" -> pick(List.of("İlgili haber: ", "Ayrıca okuyun: ", "Devamını oku: ")) + title;
            case "ko" -> pick(List.of("관련기사: ", "더 보기: ", "[관련기사] ")) + title;
            default -> pick(List.of("Read more: ", "READ MORE: ", "Related: ", "Also read: ", "See also: ", "Don't miss: ", "Watch: ",
                    "More from " + pick(SITES) + ": ", "Up next: ", "RELATED STORY: ")) + title;
        };
    }

    private String subscribe() {
        String site = pick(SITES);
        return switch (language) {
            case "fr" -> pick(List.of("Abonnez-vous à notre newsletter pour recevoir l'essentiel de l'actualité.",
                    "Inscrivez-vous gratuitement à la newsletter de " + site + ".",
                    "Recevez chaque matin nos meilleurs articles dans votre boîte mail."));
            case "de" ->
                pick(List.of("Jetzt unseren kostenlosen Newsletter abonnieren!", "Melden Sie sich für den Newsletter von " + site + " an.",
                        "Abonnieren Sie uns und verpassen Sie keine Nachricht mehr."));
            case "no" -> pick(List.of("Meld deg på vårt nyhetsbrev!", "Abonner på " + site + " og få nyheter rett i innboksen.",
                    "Last ned appen vår og få varsler."));
            case "tr" -> pick(List.of("Haber bültenimize abone olun!", "Uygulamamızı indirin ve bildirimleri açın."));
            case "ko" -> pick(List.of("뉴스레터를 구독하세요!", "앱을 다운로드하고 알림을 받으세요."));
            default -> pick(List.of("Get " + site + " delivered to your inbox every " + pick(List.of("Monday", "morning", "week")) + ".",
                    "Enter your email below to join " + (10 + random.nextInt(90)) + ",000 readers.",
                    "Like what you're reading? Subscribe to " + site + " for just $" + (1 + random.nextInt(9)) + " a month.",
                    "Download the " + site + " app for breaking news alerts.",
                    "Not a subscriber yet? Sign up here for unlimited digital access.",
                    "Join our mailing list and never miss a story.",
                    "Subscribe to our YouTube channel and hit the bell.",
                    "Want more stories like this? Sign up for the " + site + " newsletter."));
        };
    }

    String slogan() {
        String site = pick(SITES);
        return pick(List.of(site + ": news that stays with you.",
                "Trusted by over " + (2 + random.nextInt(8)) + " million families, " + site + " brings the world home.",
                site + " - Where the story begins",
                "You deserve better mornings with " + site + "!", "Proudly made with love by the team of " + site + ".",
                "The truth matters at " + site + ", every single day."));
    }

    private String meta() {
        String author = pick(FIRST) + " " + pick(LAST);
        int day = 1 + random.nextInt(28);
        int year = 2009 + random.nextInt(16);
        String clock = (1 + random.nextInt(12)) + ":" + (10 + random.nextInt(50));
        return switch (language) {
            case "fr" ->
                pick(List.of("Par " + author, "Publié le " + day + " mars " + year + " à " + clock, "Mis à jour le " + day + "/04/" + year,
                        "Crédit photo : " + author, "Temps de lecture : " + (2 + random.nextInt(9)) + " min"));
            case "de" -> pick(List.of("Von " + author, "Veröffentlicht am " + day + ". März " + year,
                    "Stand: " + day + ".04." + year + ", " + clock + " Uhr", "Foto: " + author + "/dpa",
                    "Lesezeit: " + (2 + random.nextInt(9)) + " Minuten"));
            case "no" -> pick(List.of("Av " + author, "Publisert " + day + ". mars " + year + " kl. " + clock, "Foto: " + author + " / NTB",
                    "Oppdatert: " + day + ".04." + year));
            case "tr" -> pick(List.of("Yazan: " + author, "Yayınlanma: " + day + " Mart " + year + " " + clock, "Fotoğraf: " + author));
            case "ko" -> pick(List.of("입력 " + year + ".04." + day + " " + clock, author + " 기자", "사진=연합뉴스",
                    year + "-03-" + (10 + day % 18) + " " + clock));
            default -> pick(List.of("By " + author, "By " + author + " | " + pick(SITES),
                    "Posted by " + author + " on March " + day + ", " + year,
                    "Last updated: " + clock + " PM EST, " + day + " April " + year,
                    "👁 " + random.nextInt(9999) + "  💬 " + random.nextInt(99) + "  ❤ " + random.nextInt(400),
                    "Words: " + (300 + random.nextInt(2000)), (2 + random.nextInt(9)) + " min read", "Photo by " + author + " on Unsplash",
                    "(Image credit: " + author + ")", year + "-04-" + (10 + day % 18) + "T" + "08:15:00Z",
                    random.nextInt(300) + " Comments", "Estimated reading time: " + (2 + random.nextInt(9)) + " minutes"));
        };
    }

    private String advertisement() {
        return switch (language) {
            case "fr" -> pick(List.of("Publicité", "PUBLICITÉ", "La suite après cette publicité", "Contenu sponsorisé"));
            case "de" -> pick(List.of("Anzeige", "ANZEIGE", "- Werbung -", "Lesen Sie nach der Anzeige weiter"));
            case "no" -> pick(List.of("Annonse", "ANNONSE", "Artikkelen fortsetter under annonsen", "Annonsørinnhold"));
            case "tr" -> pick(List.of("Reklam", "REKLAM", "Haberin devamı reklamdan sonra"));
            case "ko" -> pick(List.of("광고", "[광고]"));
            default ->
                pick(List.of("Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Article continues after this ad",
                        "Sponsored Content", "- Advertisement -", "Scroll to continue with content", "Ad", "Promoted stories"));
        };
    }

    private String legal() {
        String site = pick(SITES);
        int year = 2005 + random.nextInt(20);
        return switch (language) {
            case "fr" -> pick(List.of("© " + year + " " + site + ". Tous droits réservés.", "Reproduction interdite.",
                    "Mentions légales | Contact | CGU"));
            case "de" -> pick(List.of("© " + year + " " + site + ". Alle Rechte vorbehalten.", "Impressum | Datenschutz | AGB"));
            case "no" -> pick(List.of("© " + year + " " + site + ". Alle rettigheter forbeholdt.",
                    "Ansvarlig redaktør: " + pick(FIRST) + " " + pick(LAST)));
            case "tr" -> pick(List.of("© " + year + " " + site + ". Tüm hakları saklıdır."));
            case "ko" -> pick(List.of("저작권자 © " + site + " 무단전재 및 재배포 금지", "ⓒ " + site + ", 무단 전재-재배포 금지"));
            default -> pick(List.of("© " + year + " " + site + ". All rights reserved.",
                    "Copyright " + year + " " + site + " Inc. This material may not be published, broadcast or redistributed.",
                    "Terms of Use | Privacy Policy | Contact Us", "(c) " + year + " " + site,
                    "All content © " + site + " unless otherwise noted."));
        };
    }

    private String navigation() {
        String bar = pick(List.of(" > ", " » ", " / ", " | ", " › "));
        return pick(List.of("Home" + bar + "News" + bar + pick(List.of("World", "Science", "Sport", "Culture")),
                "Previous article" + bar + "Next article", "Skip to main content", "Back to top", "Menu Search Log in",
                "Home News Sport Business Culture Travel", "You are here: Home" + bar + "Archive" + bar + year(),
                "Tags: coast, winter, energy, council", "Page 1 of " + (2 + random.nextInt(7))));
    }

    private int year() {
        return 2000 + random.nextInt(25);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
