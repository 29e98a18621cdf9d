package dev.dateline.cli.output;

import dev.dateline.dossier.CsvCell;
import dev.dateline.message.Messages;

import tools.jackson.core.JsonGenerator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes lines to standard output in UTF-8. Unlike [java.io.PrintStream] it reports write errors.
public final class StandardOutput {
    private final Writer writer;

    public StandardOutput(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /// Thrown when standard output cannot be written.
    public static final class WriteException extends IOException {
        private static final long serialVersionUID = 1L;

        private WriteException(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /// Returns whether the reading process closed the pipe, as `head` does after ten lines.
        ///
        /// Other causes, such as a full disk, are failures. Java reports both as [IOException], so
        /// this depends on the text of the message.
        public boolean isBrokenPipe() {
            String reason = getMessage();
            return reason != null && reason.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }

    /// Prints a text on one line. Characters that are unsafe on a terminal become spaces.
    public void println(String text) throws WriteException {
        printExactly(TerminalText.withoutUnsafe(text));
    }

    /// Prints text and a line break without replacing any character.
    public void printExactly(String text) throws WriteException {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new WriteException(e);
        }
    }

    /// Prints a message of the message bundle.
    public void printMessage(String key, Object... arguments) throws WriteException {
        println(Messages.of(key, arguments));
    }

    /// Prints one JSON object on a line, with its keys in the order they are written.
    public void printJson(Consumer<JsonGenerator> properties) throws WriteException {
        printExactly(JsonLine.of(properties));
    }

    /// Prints one row of comma-separated values (RFC 4180, but with line feeds).
    public void printCsv(List<String> firstCells, Object... otherCells) throws WriteException {
        printExactly(
                Stream.concat(firstCells.stream(), Stream.of(otherCells).map(Object::toString))
                        .map(CsvCell::encode)
                        .collect(Collectors.joining(",")));
    }

    /// Writes all buffered lines to standard output.
    public void flush() throws WriteException {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new WriteException(e);
        }
    }

    /// Returns a writer that shares the buffer of this output. It does not report errors.
    public PrintWriter asPrintWriter() {
        return new PrintWriter(writer);
    }
}
