package dev.precis.cli.io;

import java.io.IOException;

/** Nobody reads what is printed any more, as behind {@code | head}: no fault, and the end of the command. */
public final class BrokenPipeException extends IOException {
    private static final long serialVersionUID = 1;
}
