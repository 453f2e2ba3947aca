package dev.precis.model;

/** What one step of a sentence's {@code start} and {@code end} counts. */
public enum OffsetUnit {
    /** UTF-16 code units, as Java, JavaScript and C# index strings. */
    UTF16,
    /** Unicode code points, as Python indexes strings; a lone surrogate counts as one. */
    CODEPOINT,
    /** Bytes of the content in UTF-8; a lone surrogate counts as the three bytes of U+FFFD. */
    UTF8
}
