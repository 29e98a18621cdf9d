package dev.dateline.cli.output;

import java.util.Locale;

/// The formats of results without a table: plain text or JSON Lines.
public enum OutputFormat {
    TEXT,
    JSONL;

    /// Returns the name as it is typed on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
