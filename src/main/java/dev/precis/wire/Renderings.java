package dev.precis.wire;

import dev.precis.model.BlockKind;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Summary;
import dev.precis.model.SummarySentence;
import dev.precis.source.Block;
import dev.precis.source.Source;
import java.util.Comparator;
import java.util.List;

/** Summaries for people to read: plain text, Markdown, and the source as an HTML page with the chosen sentences marked. */
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
        List<SummarySentence> sentences = summary.sentences().stream().sorted(Comparator.comparingInt(SummarySentence::index)).toList();
        if (document.format() == Format.HTML) {
            visible(Source.read(document.content(), Format.HTML), sentences, out);
        } else {
            out.append("<div class=\"source\">");
            int at = 0;
            for (SummarySentence sentence : sentences) {
                escape(document.content(), at, sentence.start(), out);
                mark(document.content(), sentence.start(), sentence.end(), out);
                at = sentence.end();
            }
            escape(document.content(), at, document.content().length(), out);
            out.append("</div>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static void visible(Source source, List<SummarySentence> sentences, StringBuilder out) {
        int next = 0;
        for (Block block : source.blocks()) {
            boolean heading = block.kind() == BlockKind.HEADING;
            out.append(heading ? "<h2>" : block.kind() == BlockKind.NOISE ? "<p class=\"noise\">" : "<p>");
            int at = block.start();
            while (next < sentences.size() && source.sentStart(at) <= sentences.get(next).start()
                    && sentences.get(next).start() < source.sentEnd(block.end())) {
                int start = visibleOffset(source, sentences.get(next).start(), at, block.end());
                int end = start + sentences.get(next).text().length();
                escape(source.visible(), at, start, out);
                mark(source.visible(), start, Math.min(end, block.end()), out);
                at = Math.min(end, block.end());
                next++;
            }
            escape(source.visible(), at, block.end(), out);
            out.append(heading ? "</h2>\n" : "</p>\n");
        }
    }

    /** The first visible offset in {@code [from,to)} that came from {@code sent} or later: offsets ascend, so halving finds it. */
    private static int visibleOffset(Source source, int sent, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (source.sentStart(middle) < sent) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void mark(String text, int start, int end, StringBuilder out) {
        out.append("<mark>");
        escape(text, start, end, out);
        out.append("</mark>");
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
