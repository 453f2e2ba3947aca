package dev.precis.wire;

import dev.precis.model.BlockKind;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Summary;

/** Summaries for people to read: plain text, Markdown, and the source with the chosen sentences marked, as a page or for a terminal. */
final class Renderings {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
            .source { white-space: pre-wrap; overflow-wrap: anywhere; }
            .noise { opacity: .45; }
            </style>
            </head>
            <body>
            """;

    private Renderings() {}

    /** The summary alone, with a line break at the end. */
    static String plainText(Summary summary) {
        return summary.text() + "\n";
    }

    /**
     * The summary as Markdown: a heading where the document has a title, then the sentences. What was sent as Markdown stays
     * as it was; anything else is escaped so that it shows as exactly its text.
     */
    static String markdown(Summary summary, WireRequest request) {
        Document document = request.request().documents().getFirst();
        String title = document.title();
        StringBuilder out = new StringBuilder();
        if (!title.isBlank()) {
            out.append("# ");
            escapeMarkdown(title.replaceAll("\\R", " ").strip(), out);
            if (out.charAt(out.length() - 1) == '#' && out.charAt(out.length() - 2) != '\\') {
                out.insert(out.length() - 1, '\\'); // a heading may be closed by such marks, which don't show
            }
            out.append("\n\n");
        }
        if (document.format() == Format.MARKDOWN) {
            out.append(summary.text());
        } else {
            escapeMarkdown(summary.text(), out);
        }
        return out.append('\n').toString();
    }

    /** The source as a page with the chosen sentences, which have UTF-16 offsets, in {@code <mark>}; of HTML, its visible text. */
    static String html(Summary summary, WireRequest request) {
        Document document = request.request().documents().getFirst();
        StringBuilder out = new StringBuilder();
        String title = document.title().isBlank() ? "Summary" : document.title();
        out.append(HEAD.formatted(escaped(summary.language()), escaped(title)));
        MarkedSource.write(summary, document, new HtmlMarks(out));
        return out.append("</body>\n</html>\n").toString();
    }

    /** The source with the chosen sentences, which have UTF-16 offsets, standing out on a terminal; of HTML, its visible text. */
    static String terminal(Summary summary, WireRequest request, boolean isColored) {
        StringBuilder out = new StringBuilder();
        MarkedSource.write(summary, request.request().documents().getFirst(), new TerminalMarks(out, isColored));
        return out.toString();
    }

    /** Elements of HTML. */
    private record HtmlMarks(StringBuilder out) implements MarkedSource.Marks {
        @Override
        public void beginSource() {
            out.append("<div class=\"source\">");
        }

        @Override
        public void endSource() {
            out.append("</div>\n");
        }

        @Override
        public void begin(BlockKind kind) {
            out.append(kind == BlockKind.HEADING ? "<h2>" : kind == BlockKind.NOISE ? "<p class=\"noise\">" : "<p>");
        }

        @Override
        public void end(BlockKind kind) {
            out.append(kind == BlockKind.HEADING ? "</h2>\n" : "</p>\n");
        }

        @Override
        public void text(String text, int start, int end) {
            escape(text, start, end, out);
        }

        @Override
        public void chosen(String text, int start, int end) {
            out.append("<mark>");
            escape(text, start, end, out);
            out.append("</mark>");
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        escape(text, 0, text.length(), out);
        return out.toString();
    }

    private static void escape(String text, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** Puts a backslash before whatever CommonMark might read as markup; a backslash before punctuation is always plain text. */
    private static void escapeMarkdown(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineStart = i == 0 || text.charAt(i - 1) == '\n';
            boolean markup = "\\`*_[]<>&".indexOf(c) >= 0
                    || lineStart && "#+-=~|".indexOf(c) >= 0
                    || (c == '.' || c == ')') && endsListNumber(text, i);
            if (markup) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    /** Whether what stands before {@code at} on its line is a number of up to nine digits, as of a list item. */
    private static boolean endsListNumber(String text, int at) {
        int i = at - 1;
        while (i >= 0 && at - i <= 10 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i--;
        }
        return i < at - 1 && (i < 0 || text.charAt(i) == '\n');
    }
}
