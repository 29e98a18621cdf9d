package dev.dateline.export.pdf.object;

import static dev.dateline.export.pdf.object.PdfObjectWriter.reference;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/// Writes the document catalog and the metadata of a PDF, and ends the file.
public final class DocumentCatalog {
    private static final String PRODUCER = "Dateline";

    private final PdfObjectWriter file;
    private final PageTree pages;
    private final StructureTree structure;
    private final Outline outline;

    /// The title, author and creation time of a document. Texts must be valid in XML.
    ///
    /// @param author may be empty
    /// @param createdAt the creation time in UTC
    public record Metadata(String title, String author, OffsetDateTime createdAt) {}

    public DocumentCatalog(
            PdfObjectWriter file, PageTree pages, StructureTree structure, Outline outline) {
        this.file = file;
        this.pages = pages;
        this.structure = structure;
        this.outline = outline;
    }

    /// Writes all objects that are not written yet and ends the file. It conforms to PDF/A-3a with
    /// an attachment, and to PDF/A-2a without one.
    ///
    /// @param attachment the object number of a file specification, or 0
    public void write(Metadata metadata, int attachment) throws IOException {
        String attached =
                attachment == 0
                        ? ""
                        : " /AF [%1$s] /Names << /EmbeddedFiles << /Names [%2$s %1$s] >> >>"
                                .formatted(
                                        reference(attachment),
                                        PdfLiteral.textString(EmbeddedFile.NAME));
        String xmp = XmpMetadata.packet(metadata, PRODUCER, attachment == 0 ? 2 : 3);
        int xmpStream = file.reserve();
        file.writeUncompressedStream(
                xmpStream, "/Type /Metadata /Subtype /XML", xmp.getBytes(StandardCharsets.UTF_8));
        int catalog =
                file.add(
                        ("<< /Type /Catalog /Pages %s /StructTreeRoot %s /Outlines %s /Metadata %s"
                                        + " /Lang (en) /MarkInfo << /Marked true >>"
                                        + " /ViewerPreferences << /DisplayDocTitle true >>"
                                        + " /OutputIntents [%s]%s >>")
                                .formatted(
                                        reference(pages.finish()),
                                        reference(structure.finish()),
                                        reference(outline.write(file)),
                                        reference(xmpStream),
                                        writeOutputIntent(),
                                        attached));
        String author = metadata.author();
        int information =
                file.add(
                        ("<< /Title %1$s%2$s /Creator (%3$s) /Producer (%3$s) /CreationDate %4$s"
                                        + " /ModDate %4$s >>")
                                .formatted(
                                        PdfLiteral.textString(metadata.title()),
                                        author.isEmpty()
                                                ? ""
                                                : " /Author " + PdfLiteral.textString(author),
                                        PRODUCER,
                                        PdfLiteral.date(metadata.createdAt())));
        file.finish(catalog, information);
    }

    private String writeOutputIntent() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        int stream = file.addStream("/N 3", profile);
        return ("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
                        + " /OutputCondition (sRGB) /Info (sRGB)"
                        + " /RegistryName (http://www.color.org) /DestOutputProfile %s >>")
                .formatted(reference(stream));
    }
}
