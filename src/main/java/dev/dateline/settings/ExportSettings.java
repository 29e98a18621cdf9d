package dev.dateline.settings;

import java.util.Objects;

/// The export options that were used last.
///
/// @param author printed on the cover
/// @param paper `A4` or `LETTER`
/// @param columns 1 or 2
/// @param grouping `MONTH`, `YEAR`, `SOURCE` or `NONE`
public record ExportSettings(
        String author,
        String paper,
        int columns,
        String grouping,
        boolean highlightHits,
        boolean includeNotes,
        boolean appendices,
        boolean attachData,
        boolean openAfterExport) {
    public static final ExportSettings DEFAULT =
            new ExportSettings("", "A4", 1, "MONTH", false, false, true, true, false);

    /// Replaces values that cannot be printed.
    public ExportSettings {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(grouping, "grouping");
        columns = Math.clamp(columns, 1, 2);
    }
}
