package dev.dateline.export.pdf.object;

import static dev.dateline.export.pdf.object.PdfObjectWriter.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;

/// A JSON file that is attached to the PDF, as defined by PDF/A-3.
public final class EmbeddedFile {
    static final String NAME = "dossier.json";

    private final PdfObjectWriter file;
    private final int stream;
    private final String description;

    /// @param description what the file contains, for users
    public EmbeddedFile(PdfObjectWriter file, String description) {
        this.file = file;
        this.description = description;
        stream = file.reserve();
    }

    /// Returns a stream for the file's content. Nothing else may be written to the PDF until it is
    /// closed.
    ///
    /// @param modifiedAt the modification time in UTC
    public OutputStream openStream(OffsetDateTime modifiedAt) throws IOException {
        return file.openStream(
                stream,
                "/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /ModDate %s >>"
                        .formatted(PdfLiteral.date(modifiedAt)));
    }

    /// Writes the file specification, which makes the file an attachment of the PDF.
    ///
    /// @return its object number
    public int writeFileSpecification() throws IOException {
        return file.add(
                ("<< /Type /Filespec /F %1$s /UF %1$s /Desc %2$s /AFRelationship /Data"
                                + " /EF << /F %3$s /UF %3$s >> >>")
                        .formatted(
                                PdfLiteral.textString(NAME),
                                PdfLiteral.textString(description),
                                reference(stream)));
    }
}
