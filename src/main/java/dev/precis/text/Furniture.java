package dev.precis.text;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells page furniture by what its makers call it. */
final class Furniture {
    private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "form", "menu", "dialog");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "menu", "menubar", "search", "toolbar", "alert");
    /** Words of class names and ids. */
    private static final Set<String> WORDS = Set.of(
            "ad", "ads", "advert", "advertisement", "advertising", "agegate", "alert", "author", "authors", "bio", "badge", "banner", "bookmark", "breadcrumb", "breadcrumbs",
            "byline", "carousel", "cart", "comment", "comments", "commentlist", "respond", "consent", "contact", "cookie", "cookies", "copyright", "credit",
            "credits", "crumbs", "disclaimer", "disqus", "donate", "dropdown", "facebook", "feedback", "flyout", "follow", "footer", "gdpr", "hidden", "imprint",
            "legal", "login", "masthead", "menu", "meta", "metadata", "modal", "more", "most", "nav", "navbar", "navi", "navigation", "newsletter",
            "offscreen", "outbrain", "overlay", "pager", "pagination", "paywall", "popular", "popup", "postmeta", "print", "promo", "promotion",
            "promoted", "rail", "rating", "recirc", "recommendation", "recommendations", "recommended", "related", "replies", "rss", "search",
            "share", "sharing", "shares", "sharer", "shop", "sidebar", "signup", "skip", "skyscraper", "social", "sponsor", "sponsored", "submenu",
            "subscribe", "subscription", "tag", "tags", "tagcloud", "taboola", "teaser", "teasers", "thread", "tool", "toolbar", "tools", "trending",
            "twitter", "widget", "widgets", "tooltip", "timestamp", "warning", "readmore", "upsell", "topics", "keywords");
    /** Parts of words that leave no doubt. */
    private static final String[] PARTS = {
        "sidebar", "breadcrumb", "newsletter", "comment", "cookie", "footer", "disqus", "outbrain", "taboola", "recommend", "related",
        "subscri", "advert", "pagination", "masthead", "sharing", "social", "sponsor", "teaser", "popup", "navbar", "mostread", "mostpopular"};
    /** What is called so holds the content, whatever else it is called. */
    private static final String[] CONTENT = {"articlebody", "articletext", "articlecontent", "entrycontent", "postcontent", "postbody", "storybody", "maincontent", "bodycopy"};

    private Furniture() {}

    static boolean is(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("article") || name.equals("main")) {
            return false;
        }
        if (ELEMENTS.contains(name)) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        return ROLES.contains(element.attr("role")) || isCalledFurniture(element.className()) || isCalledFurniture(element.id());
    }

    /** Looks at each word of class names and ids; "relatedPosts", "related-posts" and "related_posts" are two words each. */
    private static boolean isCalledFurniture(String names) {
        int wordStart = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean border = !Character.isLetter(c) || Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
            if (border) {
                if (i - wordStart > 1 && isFurnitureWord(names.substring(wordStart, i).toLowerCase(java.util.Locale.ROOT))) {
                    return true;
                }
                wordStart = Character.isLetter(c) ? i : i + 1;
            }
        }
        return false;
    }

    private static boolean isFurnitureWord(String word) {
        if (WORDS.contains(word)) {
            return true;
        }
        for (String part : PARTS) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
