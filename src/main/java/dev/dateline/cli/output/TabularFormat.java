package dev.dateline.cli.output;

import java.util.Locale;

/// As [OutputFormat], and a table.
public enum TabularFormat {
    TEXT,
    JSONL,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
