package dev.dateline.settings;

import java.util.Objects;

/// What the reader last chose for a dossier. `paper` is a name (`A4`, `LETTER`), `author` stands on
/// the cover.
public record ExportSettings(
        String author,
        String paper,
        int columns,
        boolean hits,
        boolean notes,
        boolean appendices,
        boolean data,
        boolean opens) {
    public static final ExportSettings DEFAULT =
            new ExportSettings("", "A4", 1, false, false, true, true, false);

    /// Whatever a file says, it can be printed.
    public ExportSettings {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(paper, "paper");
        columns = Math.clamp(columns, 1, 2);
    }
}
