package dev.dateline.settings;

import java.util.Objects;

/// What the reader last chose for a dossier. `paper` is a name (`A4`, `LETTER`), as is `grouping`
/// (`MONTH`, `YEAR`, `SOURCE`, `NONE`); `author` stands on the cover.
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

    /// Whatever a file says, it can be printed.
    public ExportSettings {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(grouping, "grouping");
        columns = Math.clamp(columns, 1, 2);
    }
}
