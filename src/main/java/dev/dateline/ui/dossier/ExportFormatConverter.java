package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.message.Messages;

import javafx.util.StringConverter;

/// The formats, in words.
final class ExportFormatConverter extends StringConverter<ExportFormat> {
    @Override
    public String toString(ExportFormat format) {
        return switch (format) {
            case PDF -> Messages.of("dossier.format.pdf");
            case HTML -> Messages.of("dossier.format.html");
            case MARKDOWN -> Messages.of("dossier.format.markdown");
            case JSON_LINES -> Messages.of("dossier.format.json");
            case CSV -> Messages.of("dossier.format.csv");
            case BIBTEX -> Messages.of("dossier.format.bibtex");
            case RIS -> Messages.of("dossier.format.ris");
            case CSL_JSON -> Messages.of("dossier.format.csl");
        };
    }

    @Override
    public ExportFormat fromString(String name) {
        throw new UnsupportedOperationException("the choices cannot be typed");
    }
}
