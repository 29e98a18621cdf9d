package dev.dateline.export.pdf.object;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The document as a whole: its pages, tags, bookmarks and attachment, and what it says about
/// itself.
public final class DocumentCatalog {
    private static final String PRODUCER = "Dateline";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);

    private final PdfObjectWriter file;

    public DocumentCatalog(PdfObjectWriter file) {
        this.file = file;
    }

    /// Writes all of it and ends the file.
    ///
    /// @param made the moment the document bears, in UTC
    /// @param attachment the number of a file specification, or 0
    public void write(
            String title,
            String author,
            OffsetDateTime made,
            PageTree pages,
            StructureTree tags,
            Outline outline,
            int attachment)
            throws IOException {
        String attached =
                attachment == 0
                        ? ""
                        : " /AF [%s] /Names << /EmbeddedFiles << /Names [%s %s] >> >>"
                                .formatted(
                                        PdfObjectWriter.reference(attachment),
                                        PdfLiteral.textString(EmbeddedFile.NAME),
                                        PdfObjectWriter.reference(attachment));
        byte[] xmp =
                XmpMetadata.packet(title, author, made, PRODUCER, attachment == 0 ? 2 : 3)
                        .getBytes(StandardCharsets.UTF_8);
        int metadata = file.reserve();
        file.writeUncompressedStream(metadata, "/Type /Metadata /Subtype /XML", xmp);
        int catalog =
                file.add(
                        ("<< /Type /Catalog /Pages %s /StructTreeRoot %s /Outlines %s /Metadata %s"
                                        + " /Lang (en) /MarkInfo << /Marked true >>"
                                        + " /ViewerPreferences << /DisplayDocTitle true >>"
                                        + " /OutputIntents [%s]%s >>")
                                .formatted(
                                        PdfObjectWriter.reference(pages.finish()),
                                        PdfObjectWriter.reference(tags.finish()),
                                        PdfObjectWriter.reference(outline.write(file)),
                                        PdfObjectWriter.reference(metadata),
                                        writeOutputIntent(),
                                        attached));
        String date = PdfLiteral.textString(PDF_DATE.format(made));
        String by = author.isEmpty() ? "" : " /Author " + PdfLiteral.textString(author);
        int information =
                file.add(
                        "<< /Title %s%s /Creator (%s) /Producer (%s) /CreationDate %s /ModDate %s >>"
                                .formatted(
                                        PdfLiteral.textString(title),
                                        by,
                                        PRODUCER,
                                        PRODUCER,
                                        date,
                                        date));
        file.finish(catalog, information);
    }

    private String writeOutputIntent() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        int stream = file.addStream("/N 3", profile);
        return ("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
                        + " /OutputCondition (sRGB) /Info (sRGB)"
                        + " /RegistryName (http://www.color.org) /DestOutputProfile %s >>")
                .formatted(PdfObjectWriter.reference(stream));
    }
}
