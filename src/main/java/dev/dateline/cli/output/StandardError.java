package dev.dateline.cli.output;

import dev.dateline.message.Messages;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// Writes messages to standard error in UTF-8. Each message is one line with the prefix `dateline:
/// `.
public final class StandardError {
    private final PrintStream err;

    public StandardError(OutputStream err) {
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /// Prints a text on one line. Characters that are unsafe on a terminal become spaces.
    public void println(String text) {
        err.println("dateline: " + TerminalText.singleLine(text));
    }

    /// Prints a message of the message bundle.
    public void printMessage(String key, Object... arguments) {
        println(Messages.of(key, arguments));
    }

    /// Prints the stack trace of a failure without a prefix.
    public void printStackTrace(Throwable cause) {
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().map(TerminalText::withoutUnsafe).forEach(err::println);
    }

    /// Returns the underlying stream, for text without a prefix.
    public PrintStream stream() {
        return err;
    }
}
