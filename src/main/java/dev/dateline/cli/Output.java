package dev.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Standard output in UTF-8, line by line. Unlike [java.io.PrintStream] it notices when nobody
/// takes the lines any more.
final class Output {
    private final Writer writer;

    Output(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /// Nothing more can be written.
    static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1L;

        private ClosedException(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /// Whether the reader at the other end has had enough, as `head` has after ten lines; other
        /// reasons, such as a full disk, are failures. Only the system's words tell them apart.
        boolean isWanted() {
            String reason = getMessage();
            return reason != null && reason.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }

    void line(String text) throws ClosedException {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    void flush() throws ClosedException {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    /// For what prints in its own way.
    PrintWriter asPrintWriter() {
        return new PrintWriter(writer);
    }
}
