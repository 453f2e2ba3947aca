package dev.precis.azure;

import dev.precis.model.OffsetUnit;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** What one step of an offset counts; a client asks for what its language indexes strings by. */
enum StringIndex {
    /** Grapheme clusters: what a reader takes for one character. The default. */
    TEXT_ELEMENTS("TextElements_v8", OffsetUnit.UTF16),
    UNICODE_CODE_POINT("UnicodeCodePoint", OffsetUnit.CODEPOINT),
    UTF16_CODE_UNIT("Utf16CodeUnit", OffsetUnit.UTF16);

    private final String wireName;
    private final OffsetUnit unit;

    StringIndex(String wireName, OffsetUnit unit) {
        this.wireName = wireName;
        this.unit = unit;
    }

    String wireName() {
        return wireName;
    }

    /** In which the engine tells offsets; those are then counted by a {@link #counter}. */
    OffsetUnit unit() {
        return unit;
    }

    /** Makes offsets in its unit of the engine's, which must be asked for in ascending order, so that one pass serves all. */
    IntUnaryOperator counter(String text) {
        return this == TEXT_ELEMENTS ? new Elements(text)::upTo : offset -> offset;
    }

    /** Counts the grapheme clusters along a text. */
    private static final class Elements {
        private final BreakIterator elements = BreakIterator.getCharacterInstance(Locale.ROOT);
        private int count;

        Elements(String text) {
            elements.setText(text);
        }

        int upTo(int utf16) {
            while (elements.current() < utf16 && elements.next() != BreakIterator.DONE) {
                count++;
            }
            return count;
        }
    }

    /** How long a text is, for limits and statistics: in text elements, as Azure counts. */
    static int elements(String text) {
        return new Elements(text).upTo(text.length());
    }
}
