package dev.dateline.cli.output;

import java.util.Locale;

/// The formats of results that are also available as a table: plain text, JSON Lines or CSV.
public enum TabularFormat {
    TEXT,
    JSONL,
    CSV;

    /// Returns the name as it is typed on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
