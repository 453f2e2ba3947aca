package dev.precis.azure;

import java.text.BreakIterator;
import java.util.Locale;

/** What one step of an offset counts; a client asks for what its language indexes strings by. */
enum StringIndex {
    /** Grapheme clusters: what a reader takes for one character. The default. */
    TEXT_ELEMENTS("TextElements_v8"),
    UNICODE_CODE_POINT("UnicodeCodePoint"),
    UTF16_CODE_UNIT("Utf16CodeUnit");

    private final String wireName;

    StringIndex(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    /** Counts along a text; positions must be asked for in ascending order, so that one pass serves all. */
    interface Counter {
        int upTo(int utf16);
    }

    Counter counter(String text) {
        return switch (this) {
            case UTF16_CODE_UNIT -> utf16 -> utf16;
            case UNICODE_CODE_POINT -> new Counter() {
                private int at;
                private int count;

                @Override
                public int upTo(int utf16) {
                    count += text.codePointCount(at, utf16);
                    at = utf16;
                    return count;
                }
            };
            case TEXT_ELEMENTS -> new Counter() {
                private final BreakIterator elements = elementsOf(text);
                private int count;

                @Override
                public int upTo(int utf16) {
                    while (elements.current() < utf16 && elements.next() != BreakIterator.DONE) {
                        count++;
                    }
                    return count;
                }
            };
        };
    }

    private static BreakIterator elementsOf(String text) {
        BreakIterator elements = BreakIterator.getCharacterInstance(Locale.ROOT);
        elements.setText(text);
        return elements;
    }

    /** How long a text is, for limits and statistics: in text elements, as Azure counts. */
    static int elements(String text) {
        return TEXT_ELEMENTS.counter(text).upTo(text.length());
    }
}
