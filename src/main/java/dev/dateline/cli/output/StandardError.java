package dev.dateline.cli.output;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What is said on standard error: one line each, with the program's name in front.
public final class StandardError {
    private final PrintStream err;

    public StandardError(OutputStream err) {
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    public void println(String text) {
        err.println("dateline: " + TerminalText.singleLine(text));
    }

    public void printStackTrace(Throwable cause) {
        cause.printStackTrace(err);
    }

    public PrintStream stream() {
        return err;
    }
}
