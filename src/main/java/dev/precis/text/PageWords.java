package dev.precis.text;

import java.util.Map;

/**
 * The words pages use to talk about themselves and to their visitor. None of them makes a line noise; a line that has
 * little else does. A language's table holds the words of English too, for pages of every language mix them in.
 */
final class PageWords {
    /** What a visitor is told to do: "subscribe", "click". */
    static final byte ACTION = 1;
    /** What only pages tell their visitor to do: an action and a thing at once. */
    static final byte COMMAND = 5;
    /** Where to: "facebook", "e-mail". */
    static final byte CHANNEL = 2;
    /** What only pages have: "newsletter", "cookies". */
    static final byte THING = 4;
    /** What pages have, and the world too: "video", "offers". */
    static final byte COMMON_THING = 8;
    /** Speaks to the visitor or of the page: "your", "our". */
    static final byte ADDRESS = 16;
    /** Carries no content: articles, prepositions, auxiliary verbs. */
    static final byte FUNCTION = 32;
    /** Before a colon, announces something else to read or who made a picture. */
    static final byte LABEL = 64;

    /** Before names, says who wrote: "by". */
    static final byte BYLINE = -128;

    private static final String CHANNELS = """
            facebook twitter tweet tweets tweeten instagram whatsapp pinterest pin linkedin telegram youtube reddit email
            e-mail mail rss wechat tiktok snapchat messenger tumblr flipboard google+ vk ok viber skype xing threads mastodon
            bluesky flickr podcast spotify""";

    private static final PageWords ENGLISH = english().build();
    private static final Map<String, PageWords> BY_LANGUAGE = Map.of();

    private final WordTable words;

    private PageWords(WordTable words) {
        this.words = words;
    }

    /** The words for a BCP 47 tag; English for a language without a table. */
    static PageWords forLanguage(String tag) {
        int end = tag.indexOf('-');
        return BY_LANGUAGE.getOrDefault(end < 0 ? tag : tag.substring(0, end), ENGLISH);
    }

    WordTable table() {
        return words;
    }

    private static Entries english() {
        return new Entries()
                .add(CHANNEL, CHANNELS)
                .add(ACTION, """
                        click tap subscribe subscribing unsubscribe sign signup share sharing follow like join download register log login
                        read watch see enter accept manage scroll swipe visit buy order shop get skip view continue continuing
                        loading comment print donate browse browsing discover learn check find listen send submit search select
                        enable allow agree update refresh contact call bookmark advertise clicking add copy please turn disable
                        upgrade claim grab save contribute reply post tag retweet embed using miss check unlock rate""")
                .add(COMMAND, "subscribe unsubscribe retweet")
                .add(THING, """
                        mailing redistributed redistribute republished republish reproduced reprinted reprints unsubscribed
                        newsletter newsletters cookie cookies inbox javascript advertisement advertisements sponsored sponsor
                        copyright reserved paywall subscription subscriptions subscribers subscriber login signup sidebar
                        permalink sitemap faq homepage webpage unsubscribe disclaimer username password captcha robot browser
                        hyperlink trending gdpr adblock ad ads advertising advertiser advertisers notifications notification
                        credit slideshow autoplay thumbnail pinterest url www http https com""")
                .add(COMMON_THING, """
                        app apps account comments comment page pages site website websites web link links updates update alerts alert
                        offers offer story stories article articles video videos gallery photo photos image images privacy
                        policy terms settings preferences rights content news headlines online free now today here more menu
                        home search category categories tags tag topics related recommended popular latest previous next
                        back top browser experience device devices information location cheap discount discounts deal deals
                        price prices sale shipping bonus casino guaranteed best exclusive trial premium member members
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
                        caption courtesy illustration advertisement share via byline comments views category miss next recommended trending words tagged sponsored""")
                .add(BYLINE, "by");
    }

    /** Collects words; one named under several meanings has them all. */
    private static final class Entries {
        private final java.util.TreeMap<String, Byte> flags = new java.util.TreeMap<>();

        Entries add(byte flag, String list) {
            for (String word : list.strip().split("\\s+")) {
                flags.merge(word, flag, (a, b) -> (byte) (a | b));
            }
            return this;
        }

        PageWords build() {
            WordTable.Builder table = WordTable.builder();
            flags.forEach((word, set) -> table.add(set, word));
            return new PageWords(table.build());
        }
    }
}
