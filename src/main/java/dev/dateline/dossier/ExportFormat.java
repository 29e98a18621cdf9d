package dev.dateline.dossier;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The formats a dossier can be written in, each chosen by its file ending.
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

    ExportFormat(String ending) {
        this.extension = ending;
    }

    /// Without the dot.
    public String extension() {
        return extension;
    }

    /// The format that the file's name asks for, in capitals or not.
    public static Optional<ExportFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        for (ExportFormat format : values()) {
            if (name.endsWith("." + format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
