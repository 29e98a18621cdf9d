package dev.dateline.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What is said on standard error: one line each, with the program's name in front.
final class Notices {
    private final PrintStream err;

    Notices(OutputStream err) {
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    void say(String text) {
        err.println("dateline: " + Plain.line(text));
    }

    void stackTrace(Throwable cause) {
        cause.printStackTrace(err);
    }

    PrintStream stream() {
        return err;
    }
}
