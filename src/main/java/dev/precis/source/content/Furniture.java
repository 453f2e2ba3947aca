package dev.precis.source.content;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells page furniture by what its makers call it. */
final class Furniture {
    private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "form", "menu", "dialog");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "menu", "menubar", "search", "toolbar", "alert");
    /** What the text of an article is called, dashes and underscores aside. */
    private static final String[] CONTENT = {
        "articlebody", "articletext", "articlecontent", "entrycontent", "postcontent", "postbody", "storybody", "storycontent", "bodycopy"};
    /** Words of class names and ids. */
    private static final Set<String> WORDS = Set.of(
            "ad", "ads", "advert", "advertisement", "advertising", "agegate", "alert", "author", "authors", "bio", "badge", "banner",
            "bookmark", "breadcrumb", "breadcrumbs", "byline", "caption", "carousel", "cart", "comment", "comments", "commentlist",
            "respond", "consent", "contact", "cookie", "cookies", "copyright", "credit", "credits", "crumbs", "disclaimer", "disqus",
            "donate", "dropdown", "facebook", "feedback", "flyout", "follow", "footer", "gdpr", "imprint", "legal", "login",
            "masthead", "menu", "modal", "most", "nav", "navbar", "navi", "navigation", "newsletter", "offscreen", "outbrain",
            "overlay", "pager", "pagination", "paywall", "popular", "popup", "print", "promo", "promotion", "rail",
            "rating", "recirc", "recommendation", "recommendations", "recommended", "related", "replies", "rss", "search", "share",
            "sharing", "shares", "sharer", "shop", "sidebar", "signup", "skip", "skyscraper", "social", "sponsor", "sponsored",
            "submenu", "subscribe", "subscription", "tagcloud", "taboola", "timestamp", "toolbar", "tools", "tooltip",
            "trending", "twitter", "upsell", "warning", "widget", "widgets", "readmore", "keywords");
    /** Words that name furniture only where there are links in it. */
    private static final Set<String> WORDS_WITH_LINKS = Set.of(
            "meta", "metadata", "more", "postmeta", "promoted", "tag", "tags", "teaser", "teasers", "thread", "tool", "topics");
    /** Parts of words that leave no doubt. */
    private static final String[] PARTS = {
        "sidebar", "breadcrumb", "newsletter", "comment", "cookie", "footer", "disqus", "outbrain", "taboola", "recommend", "related",
        "subscri", "advert", "pagination", "masthead", "sharing", "social", "sponsor", "popup", "navbar", "mostread", "mostpopular"};
    /** After these a word tells a state, not what the element is: "has-sidebar", "cookies-not-set", "no-comments". */
    private static final Set<String> STATE = Set.of("has", "with", "no", "not", "is", "without", "enable", "enabled", "show");
    /** Elements that are text whatever their class says, or hold all of it. */
    private static final Set<String> NEVER = Set.of("body", "html", "article", "main", "blockquote", "h1", "h2");

    private Furniture() {}

    /**
     * The word that names an element as furniture; empty when none does.
     *
     * @param hasLinks whether there are links in it
     * @param spared a word that names no furniture here, because it names most of the page
     */
    static String wordFor(Element element, boolean hasLinks, String spared) {
        String word = elementName(element);
        if (word.isEmpty() && element.attributesSize() > 0 && !NEVER.contains(element.normalName())) {
            word = furnitureWord(element.className(), hasLinks, spared);
        }
        if (word.isEmpty() && element.attributesSize() > 0 && !NEVER.contains(element.normalName())) {
            word = furnitureWord(element.id(), hasLinks, spared);
        }
        return word;
    }

    /** The element's name or role, where that alone says that it is furniture; else empty. */
    static String elementName(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)) {
            return "";
        }
        if (ELEMENTS.contains(name)) {
            return name;
        }
        if (element.attributesSize() == 0) {
            return "";
        }
        String role = element.attr("role");
        return ROLES.contains(role) ? role : "";
    }

    /** Whether a word that names furniture names readers' comments. */
    static boolean isComment(String word) {
        return word.contains("comment") || word.equals("disqus");
    }

    /** Whether an element is one that HTML has for the text of a page. */
    static boolean isArticle(Element element) {
        return element.nameIs("article") || element.nameIs("main") || isCalledContent(element);
    }

    /** Looks at each word of class names and ids; "relatedPosts", "related-posts" and "related_posts" are two words each. */
    private static String furnitureWord(String names, boolean hasLinks, String spared) {
        if (names.contains("embed")) {
            return ""; // a quoted post, not a row of share buttons
        }
        int wordStart = 0;
        boolean state = false;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean border = !Character.isLetter(c) || Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
            if (border) {
                if (i - wordStart > 1) {
                    String word = names.substring(wordStart, i).toLowerCase(Locale.ROOT);
                    if (!state && isFurniture(word, hasLinks) && !word.equals(spared)) {
                        return word;
                    }
                    state = STATE.contains(word);
                }
                state &= c != ' ';
                wordStart = Character.isLetter(c) ? i : i + 1;
            }
        }
        return "";
    }

    private static boolean isFurniture(String word, boolean hasLinks) {
        if (WORDS.contains(word) || hasLinks && WORDS_WITH_LINKS.contains(word)) {
            return true;
        }
        for (String part : PARTS) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is marked or called as the text of an article. */
    static boolean isCalledContent(Element element) {
        if (element.nameIs("main")) {
            return true;
        }
        if (element.attributesSize() == 0 || element.nameIs("body") || element.nameIs("html")) {
            return false;
        }
        if (element.attr("itemprop").equals("articleBody") || element.attr("role").equals("main")) {
            return true;
        }
        return isContentName(element.className()) || isContentName(element.id());
    }

    private static boolean isContentName(String names) {
        if (names.length() < 8 || names.length() > 2000) {
            return false;
        }
        StringBuilder letters = new StringBuilder(names.length());
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (Character.isLetter(c) || c == ' ') {
                letters.append(Character.toLowerCase(c));
            }
        }
        for (String name : CONTENT) {
            if (letters.indexOf(name) >= 0) {
                return true;
            }
        }
        return false;
    }
}
