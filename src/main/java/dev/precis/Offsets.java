package dev.precis;

import dev.precis.model.OffsetUnit;

/** Turns UTF-16 offsets into the unit asked for; offsets must be asked for in ascending order, so that one pass serves all. */
final class Offsets {
    private final String text;
    private final OffsetUnit unit;
    private int at;
    private int count;

    Offsets(String text, OffsetUnit unit) {
        this.text = text;
        this.unit = unit;
    }

    int of(int utf16) {
        if (unit == OffsetUnit.UTF16) {
            return utf16;
        }
        while (at < utf16) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            count += unit == OffsetUnit.CODEPOINT ? 1 : utf8Length(c);
        }
        return count;
    }

    private static int utf8Length(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
