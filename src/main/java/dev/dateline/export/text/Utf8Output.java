package dev.dateline.export.text;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes UTF-8, whatever the locale.
final class Utf8Output {
    private Utf8Output() {}

    /// The caller flushes it; closing it is left to whoever opened `out`. A surrogate without its
    /// other half comes out as a question mark.
    static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
