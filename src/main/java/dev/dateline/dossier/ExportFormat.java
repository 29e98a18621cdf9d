package dev.dateline.dossier;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The formats of an exported dossier, selected by file extension.
public enum ExportFormat {
    PDF("pdf"),
    HTML("html"),
    MARKDOWN("md"),
    JSON_LINES("jsonl"),
    CSV("csv"),
    BIBTEX("bib"),
    RIS("ris"),
    CSL_JSON("json");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /// Returns the file extension without the dot.
    public String extension() {
        return extension;
    }

    /// Returns the format for a file's extension, ignoring case, or empty if it is unknown.
    public static Optional<ExportFormat> of(Path file) {
        Path fileName = file.getFileName();
        String name = fileName == null ? "" : fileName.toString().toLowerCase(Locale.ROOT);
        for (ExportFormat format : values()) {
            if (name.endsWith("." + format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
