package dev.precis.model;

/** How a document's content is written. */
public enum Format {
    /** Text with no markup; every character is visible. */
    PLAIN,
    /** CommonMark-like Markdown. */
    MARKDOWN,
    /** An HTML page or fragment, well-formed or not. */
    HTML,
    /** What was said, with its times: WebVTT or SubRip subtitles, a chat. Plain text that looks like it is read in the same way. */
    TRANSCRIPT,
    /** A mail as it is sent, with its head: RFC 5322, MIME. */
    MAIL
}
