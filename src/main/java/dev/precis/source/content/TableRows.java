package dev.precis.source.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Which rows of tables are one line, a label and its values: "Motorcycle | 11 € | 17 €". A cell alone says nothing. Other rows lay a
 * page out, hold prose or lead elsewhere; each cell of theirs stands for itself.
 */
final class TableRows {
    /** More characters in one cell are prose. */
    private static final int LONGEST_CELL = 80;

    private TableRows() {}

    static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** Whether a {@code tr} is one line: of its cells, none with a block or a line break in it, two at least have text. */
    static boolean isLine(Element row) {
        int filled = 0;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            Cell read = new Cell(cell);
            if (!isCell(cell) || NodeTraversor.filter(read, cell) == NodeFilter.FilterResult.STOP || read.isProse()) {
                return false;
            }
            filled += read.text.toString().isBlank() ? 0 : 1;
        }
        return filled > 1;
    }

    /** The text of a cell; reading stops at what makes it more than a part of a line. */
    private static final class Cell implements NodeFilter {
        private final Element cell;
        private final StringBuilder text = new StringBuilder();

        Cell(Element cell) {
            this.cell = cell;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode own) {
                text.append(own.text());
            }
            boolean isPart = !(node instanceof Element element) || element == cell || HtmlPage.isInline(element);
            return isPart && text.length() <= LONGEST_CELL ? FilterResult.CONTINUE : FilterResult.STOP;
        }

        boolean isProse() {
            return PageBlock.isSaid(text);
        }
    }
}
