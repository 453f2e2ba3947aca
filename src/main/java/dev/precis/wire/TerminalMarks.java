package dev.precis.wire;

import dev.precis.model.BlockKind;

/**
 * Marks of a terminal: what was chosen stands out by colour, or where there shall be none (https://no-color.org) by bold letters and a
 * line under them. Control characters of the text are shown, not obeyed: a text must not move the cursor or rename the window.
 */
record TerminalMarks(StringBuilder out, boolean isColored) implements MarkedSource.Marks {
    private static final String COLORED = "\u001B[30;43m";
    private static final String UNCOLORED = "\u001B[1;4m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    @Override
    public void beginSource() {
        // nothing stands around a source
    }

    @Override
    public void endSource() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    @Override
    public void begin(BlockKind kind) {
        out.append(kind == BlockKind.HEADING ? BOLD : kind == BlockKind.NOISE ? DIM : "");
    }

    @Override
    public void end(BlockKind kind) {
        out.append(kind == BlockKind.HEADING || kind == BlockKind.NOISE ? PLAIN : "").append("\n\n");
    }

    @Override
    public void chosen(String text, int start, int end) {
        out.append(isColored ? COLORED : UNCOLORED);
        text(text, start, end);
        out.append(PLAIN);
    }

    @Override
    public void text(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            out.append(c == '\n' || c == '\t' || c == '\r' ? c : ControlPictures.of(c));
        }
    }
}
