package dev.dateline.cli.output;

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
public final class StandardOutput {
    private final Writer writer;

    public StandardOutput(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /// Nothing more can be written.
    public static final class WriteException extends IOException {
        private static final long serialVersionUID = 1L;

        private WriteException(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /// Whether the reader at the other end has had enough, as `head` has after ten lines; other
        /// reasons, such as a full disk, are failures. Only the system's words tell them apart.
        public boolean isBrokenPipe() {
            String reason = getMessage();
            return reason != null && reason.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }

    public void println(String text) throws WriteException {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new WriteException(e);
        }
    }

    public void flush() throws WriteException {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new WriteException(e);
        }
    }

    /// For what prints in its own way.
    public PrintWriter asPrintWriter() {
        return new PrintWriter(writer);
    }
}
