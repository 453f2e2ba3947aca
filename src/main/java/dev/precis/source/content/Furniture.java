package dev.precis.source.content;

import dev.precis.chars.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells page furniture by what its makers call it. */
final class Furniture {
    private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "form", "menu", "dialog");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "menu", "menubar", "search", "toolbar",
            "alert", "doc-footnote", "doc-endnotes");
    private static final WordFile NAMES = WordFile.read(Furniture.class, "furniture.txt");
    /** Words of class names and ids. */
    private static final Set<String> WORDS = NAMES.set("word");
    /** Words that name furniture only where there are links in it. */
    private static final Set<String> WORDS_WITH_LINKS = NAMES.set("word.with-links");
    /** Parts of words that leave no doubt. */
    private static final String[] PARTS = NAMES.words("part").toArray(String[]::new);
    /** Words that stand beside those in names. */
    private static final Set<String> COMPANIONS = NAMES.set("companion");
    private static final int FEWEST_WORDS_OF_SUBJECT = 3;
    private static final Set<String> READERS = NAMES.set("readers");
    private static final String[] COMMENTS = NAMES.words("comment").toArray(String[]::new);
    /** The word for what is announced as comments. */
    private static final String COMMENT = "comment";
    private static final List<String> COMMENT_ATTRIBUTES = List.of("aria-label", "aria-labelledby", "data-testid", "data-component",
            "data-module", "data-widget");
    /** How the addresses of what schema.org calls comments and posts end. */
    private static final String COMMENT_TYPE = "/Comment";
    private static final String FORUM_POST = "/DiscussionForumPosting";
    /** No further up is it looked for what a marked comment is about. */
    private static final int ITEM_LEVELS = 32;
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST_LABEL = 24;
    private static final Set<String> MARKS = NAMES.set("mark");
    /** Parts of class names, in which a file of words gives blanks for their underscores. */
    private static final String[] ANSWERED_MAIL = NAMES.words("answered-mail").stream().map(name -> name.replace(' ', '_'))
            .toArray(String[]::new);
    /** After these a word tells a state, not what the element is. */
    private static final Set<String> STATE = NAMES.set("state");
    /** What the text of an article is called. */
    private static final String[] CONTENT = NAMES.words("content").toArray(String[]::new);
    /** Elements that are text whatever their class says, or hold all of it. */
    private static final Set<String> NEVER = Set.of("body", "html", "article", "main", "blockquote", "h1", "h2");

    private Furniture() {}

    /**
     * The word that names an element as furniture; empty when none does.
     *
     * @param hasLinks whether there are links in it
     * @param prose whether next to nothing but full sentences is in it, which outweigh a doubtful name
     * @param spared a word that names no furniture here, because it names most of the page
     */
    static String wordFor(Element element, boolean hasLinks, boolean prose, String spared) {
        if (NEVER.contains(element.normalName())) {
            return isNestedComment(element) ? COMMENT : "";
        }
        String word = elementName(element);
        if (word.isEmpty() && element.attributesSize() > 0) {
            word = furnitureWord(element.className(), hasLinks, prose, spared);
            word = word.isEmpty() ? furnitureWord(element.id(), hasLinks, prose, spared) : word;
        }
        return !isComment(word) && announcesComments(element, prose) ? COMMENT : word;
    }

    /** Whether an article is called a comment and stands in what it comments on, as HTML has it. */
    private static boolean isNestedComment(Element element) {
        if (!element.nameIs("article") || !isComment(element.className())) {
            return false;
        }
        Element above = element.parent();
        for (int level = 0; above != null && level < ITEM_LEVELS && !isArticle(above); level++) {
            above = above.parent();
        }
        return above != null && isArticle(above);
    }

    /** Whether an element says otherwise than by its class that it holds comments: in what programs read of it, or in its heading. */
    private static boolean announcesComments(Element element, boolean prose) {
        if (element.attributesSize() > 0
                && (COMMENT_ATTRIBUTES.stream().anyMatch(name -> isCommentLabel(element.attr(name))) || isMarkedComment(element))) {
            return true;
        }
        Element heading = element.firstElementChild();
        return heading != null && HEADINGS.contains(heading.normalName()) && isCommentLabel(heading.ownText())
                && !(prose && isSubject(heading.ownText()));
    }

    /** Whether an element is marked as a comment for search engines, and as none of the posts of a forum, which are the text. */
    private static boolean isMarkedComment(Element element) {
        if (!element.attr("itemprop").equals(COMMENT) && !isOfType(element, COMMENT_TYPE)) {
            return false;
        }
        Element above = element.parent();
        for (int level = 0; above != null && level < ITEM_LEVELS
                && (!above.hasAttr("itemtype") || isOfType(above, COMMENT_TYPE)); level++) {
            above = above.parent();
        }
        return above == null || !isOfType(above, FORUM_POST);
    }

    private static boolean isOfType(Element element, String type) {
        return element.attr("itemtype").endsWith(type);
    }

    /** Whether a short label says "Comments", "12 comments", "comments-list". */
    private static boolean isCommentLabel(String label) {
        return !label.isEmpty() && label.length() <= LONGEST_LABEL && isComment(label.toLowerCase(Locale.ROOT));
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
        if (name.indexOf('-') > 0 && isComment(name)) {
            return COMMENT; // of a program's own: <comments-list>
        }
        if (element.attributesSize() == 0) {
            return "";
        }
        String role = element.attr("role");
        return ROLES.contains(role) ? role : "";
    }

    /** Whether a word that names furniture names readers' comments. */
    static boolean isComment(String word) {
        return holds(word, COMMENTS);
    }

    /** Whether a word names what readers say: comments, answers, reviews. */
    static boolean isReaders(String word) {
        return isComment(word) || READERS.contains(word);
    }

    /** Whether an element is a sign that hangs on a heading: the link to it, the way to edit it. */
    static boolean isMark(Element element) {
        String names = element.attributesSize() == 0 ? "" : element.className();
        return (names.contains("link") || names.contains("edit") || names.contains("anchor")) && MARKS.stream().anyMatch(element::hasClass);
    }

    /** Whether an element is another mail, as mail programs put it into one. */
    static boolean isQuotedMail(Element element) {
        return element.attributesSize() > 0
                && (element.nameIs("blockquote") && element.attr("type").equals("cite") || holds(element.className(), ANSWERED_MAIL));
    }

    /** Whether an element is one that HTML has for the text of a page. */
    static boolean isArticle(Element element) {
        return element.nameIs("article") || element.nameIs("main") || isCalledContent(element);
    }

    /** Looks at each word of class names and ids; "relatedPosts", "related-posts" and "related_posts" are two words each. */
    private static String furnitureWord(String names, boolean hasLinks, boolean prose, String spared) {
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
                    if (!state && isFurniture(word, hasLinks) && !isSame(word, spared) && !(prose && isDoubtful(names, wordStart, i))) {
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

    /**
     * Whether a word opens a name whose other words are none that makers of pages use with it: "share-capital", not
     * "share-buttons" or "site-share".
     */
    private static boolean isDoubtful(String names, int from, int to) {
        if (from > 0 && names.charAt(from - 1) != ' ') {
            return false;
        }
        int end = names.indexOf(' ', to) < 0 ? names.length() : names.indexOf(' ', to);
        return end > to && onlySubjects(names.substring(to, end), 1);
    }

    /** Whether a heading goes on behind its word for comments as titles do: "Comments of the unions". */
    private static boolean isSubject(String label) {
        int to = label.indexOf(' ');
        return to > 0 && isComment(label.substring(0, to).toLowerCase(Locale.ROOT))
                && onlySubjects(label.substring(to).toLowerCase(Locale.ROOT), FEWEST_WORDS_OF_SUBJECT);
    }

    /** Whether words with dashes or blanks in front are at least so many, and none is of those that pages are built of. */
    private static boolean onlySubjects(String words, int fewest) {
        int count = 0;
        int start = 1;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '-';
            if (c == '-' || c == '_' || c == ' ') {
                if (i > start) {
                    String word = words.substring(start, i);
                    if (COMPANIONS.contains(word) || isFurniture(word, true)) {
                        return false;
                    }
                    count++;
                }
                start = i + 1;
            } else if (!Character.isLowerCase(c)) {
                return false;
            }
        }
        return count >= fewest;
    }

    private static boolean isSame(String word, String spared) {
        return word.equals(spared) || isComment(word) && isComment(spared);
    }

    private static boolean isFurniture(String word, boolean hasLinks) {
        if (WORDS.contains(word) || hasLinks && WORDS_WITH_LINKS.contains(word)) {
            return true;
        }
        return holds(word, PARTS) || isComment(word);
    }

    private static boolean holds(String word, String[] parts) {
        for (String part : parts) {
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
        return holds(letters.toString(), CONTENT);
    }
}
