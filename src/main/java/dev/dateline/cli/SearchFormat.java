package dev.dateline.cli;

import java.util.Locale;

/// As [OutputFormat], and a table.
enum SearchFormat {
    TEXT,
    JSONL,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
