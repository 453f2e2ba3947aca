package dev.precis.text;

/** Finds sentence boundaries in one stretch of text, in one pass, linear time. */
public final class SentenceSplitter {
    private static final SentenceSplitter ANY = new SentenceSplitter();

    private SentenceSplitter() {}

    /** The splitter for a BCP 47 tag, {@code und} for an unknown language. */
    public static SentenceSplitter forLanguage(String languageTag) {
        return ANY;
    }

    /** Where sentences go. */
    @FunctionalInterface
    public interface SpanSink {
        void sentence(int start, int end);
    }

    /** Splits {@code text[from,to)}; each sentence is trimmed of white space, never empty. */
    public void split(CharSequence text, int from, int to, SpanSink sink) {
        int start = -1;
        int end = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            if (start < 0) {
                start = i;
            }
            end = i + 1;
            boolean stop = c == '.' || c == '!' || c == '?';
            boolean gap = end == to || Character.isWhitespace(text.charAt(end));
            boolean wide = c == '。' || c == '！' || c == '？';
            if (wide || stop && gap) {
                sink.sentence(start, end);
                start = -1;
            }
        }
        if (start >= 0) {
            sink.sentence(start, end);
        }
    }
}
