package dev.dateline.cli.output;

import java.util.Locale;

/// How results are printed: for people, or one JSON object a line.
public enum OutputFormat {
    TEXT,
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
