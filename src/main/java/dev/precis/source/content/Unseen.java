package dev.precis.source.content;

import dev.precis.chars.LineEnds;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCount;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a browser doesn't show of a page. The answers that a page opens on a click on their question are text, and so are
 * questions that are buttons.
 */
final class Unseen {
    /**
     * What a browser doesn't show, as if it weren't there: the text around it is one. Readings over characters
     * (ruby) are such, too, and so are icons and references to notes behind a sentence.
     */
    private static final Set<String> ELEMENTS = Set.of(
            "script", "style", "template", "head", "title", "noscript", "noframes", "noembed", "datalist", "annotation", "rp",
            "rt", "rtc", "svg");
    /** What a browser shows as a box without text of the page's: the text around it is parted. */
    private static final Set<String> BOXES = Set.of(
            "iframe", "object", "embed", "canvas", "audio", "video", "map", "select", "textarea", "button", "input",
            "meter", "progress");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "dt");
    private static final Set<String> PANELS = Set.of("div", "section", "dd", "p", "ul");
    /** Looked at from the end of a panel, to find its last text. */
    private static final int MOST_NODES = 16;
    /** What is beside it hangs in so many elements at most. */
    private static final int TERM_LEVELS = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_QUESTION = 200;
    private static final char GREEK_QUESTION_MARK = ';';

    private final Document document;
    /** The ids of what buttons open; null until a page hides something that one may open, as most pages never do. */
    private Set<String> controlled;

    Unseen(Document document) {
        this.document = document;
    }

    /** Whether an element is a box: the text around it is parted by it. */
    static boolean isBox(Element element) {
        return BOXES.contains(element.normalName());
    }

    /**
     * Whether a browser shows no text of an element's, or none of the page's.
     *
     * @param inStatement whether it stands where one goes on: in a paragraph, an item of a list
     */
    boolean is(Element element, boolean inStatement) {
        if (ELEMENTS.contains(element.normalName()) || isBox(element)) {
            return !isQuestion(element) && !(inStatement && isTerm(element));
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        return Furniture.isMark(element) || isHidden(element) && !isOpenedByQuestion(element);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && (hides(style, "display", "none") || hides(style, "visibility", "hidden"));
    }

    private static boolean hides(String style, String property, String value) {
        int at = style.indexOf(property);
        if (at < 0) {
            return false;
        }
        int i = Runs.end(style, at + property.length(), style.length(), c -> c == ' ' || c == ':');
        return style.startsWith(value, i);
    }

    /** Whether a button asks something that is answered right behind it: the head of a panel, not what sends a form. */
    private static boolean isQuestion(Element element) {
        if (!element.nameIs("button") || element.parent() == null) {
            return false;
        }
        Element next = element.nextElementSibling();
        boolean heads = HEADINGS.contains(element.parent().normalName()) || next != null && PANELS.contains(next.normalName());
        return heads && asks(element);
    }

    /** Whether a button is a word of the sentence around it: a term of a glossary, the name of a button to press. */
    private static boolean isTerm(Element element) {
        return element.nameIs("button") && goesOnBehind(element);
    }

    /** Whether the text behind an element goes on with a statement. */
    static boolean goesOnBehind(Element element) {
        Node last = element;
        for (int level = 0; level < TERM_LEVELS && last.nextSibling() == null && last.parent() instanceof Element above
                && above.nameIs("span"); level++) {
            last = above;
        }
        if (!(last.nextSibling() instanceof TextNode behind)) {
            return false;
        }
        String text = behind.getWholeText().stripLeading();
        char next = text.isEmpty() ? ' ' : text.charAt(0);
        return Punctuation.isLetterOrMark(next) && !Punctuation.isUpper(next) || ",.;:?!)".indexOf(next) >= 0;
    }

    /** Whether a panel with sentences is shown on a click on the button or the question right above it, or on one that names it. */
    private boolean isOpenedByQuestion(Element panel) {
        if (!PANELS.contains(panel.normalName()) || !endsInSentence(panel)) {
            return false;
        }
        if (isControlled(panel.id())) {
            return true;
        }
        Element above = panel.previousElementSibling();
        return above != null && (isButton(above) || HEADINGS.contains(above.normalName()) && (asks(above) || holdsButton(above)));
    }

    private boolean isControlled(String id) {
        if (controlled == null) {
            controlled = new HashSet<>();
            for (Element button : document.getElementsByAttribute("aria-controls")) {
                if (isButton(button)) {
                    controlled.add(button.attr("aria-controls"));
                }
            }
        }
        return !id.isEmpty() && controlled.contains(id);
    }

    private static boolean holdsButton(Element heading) {
        Element first = heading.firstElementChild();
        return first != null && isButton(first);
    }

    private static boolean isButton(Element element) {
        return element.nameIs("button") || element.attr("role").equals("button");
    }

    private static boolean asks(Element element) {
        String text = NoteReference.shortText(element, LONGEST_QUESTION);
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return (Punctuation.asks(last) || last == GREEK_QUESTION_MARK) && WordCount.of(text, 0, text.length()) >= FEWEST_WORDS;
    }

    /** Whether the last text of a panel ends as a sentence does and is no link. */
    private static boolean endsInSentence(Element panel) {
        Node last = panel;
        for (int nodes = 0; nodes < MOST_NODES; nodes++) {
            if (last instanceof TextNode text && !text.isBlank()) {
                String said = text.getWholeText().strip();
                return LineEnds.closes(said) && !text.parent().nameIs("a");
            }
            if (last.childNodeSize() > 0) {
                last = last.childNode(last.childNodeSize() - 1);
                continue;
            }
            while (last != panel && last.previousSibling() == null) {
                last = last.parent();
            }
            if (last == panel) {
                return false;
            }
            last = last.previousSibling();
        }
        return false;
    }
}
