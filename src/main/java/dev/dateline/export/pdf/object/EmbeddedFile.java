package dev.dateline.export.pdf.object;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A file of data inside the PDF, as PDF/A-3 has it: the same contents, for machines.
public final class EmbeddedFile {
    static final String NAME = "dossier.json";

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);

    private final PdfObjectWriter file;
    private final int stream;
    private final String description;

    /// @param words what it is, for people
    public EmbeddedFile(PdfObjectWriter file, String words) {
        this.file = file;
        this.description = words;
        stream = file.reserve();
    }

    /// Where its JSON goes; nothing else may be written to the file until it is closed.
    public OutputStream openStream(OffsetDateTime made) throws IOException {
        return file.openStream(
                stream,
                "/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /ModDate %s >>"
                        .formatted(PdfLiteral.textString(PDF_DATE.format(made))));
    }

    /// Writes its file specification, and answers the number of that.
    public int writeFileSpecification() throws IOException {
        String name = PdfLiteral.textString(NAME);
        return file.add(
                ("<< /Type /Filespec /F %s /UF %s /Desc %s /AFRelationship /Data"
                                + " /EF << /F %s /UF %s >> >>")
                        .formatted(
                                name,
                                name,
                                PdfLiteral.textString(description),
                                PdfObjectWriter.reference(stream),
                                PdfObjectWriter.reference(stream)));
    }
}
