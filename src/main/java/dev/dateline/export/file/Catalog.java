package dev.dateline.export.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The document as a whole: its pages, tags, bookmarks and attachment, and what it says about
/// itself.
public final class Catalog {
    private static final String PRODUCER = "Dateline";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);

    private final PdfFile file;

    public Catalog(PdfFile file) {
        this.file = file;
    }

    /// Writes all of it and ends the file.
    ///
    /// @param made the moment the document bears, in UTC
    /// @param attachment the number of a file specification, or 0
    public void finish(
            String title,
            String author,
            OffsetDateTime made,
            PageTree pages,
            Tags tags,
            Outline outline,
            int attachment)
            throws IOException {
        String attached =
                attachment == 0
                        ? ""
                        : " /AF [%s] /Names << /EmbeddedFiles << /Names [%s %s] >> >>"
                                .formatted(
                                        PdfFile.reference(attachment),
                                        PdfText.string(Attachment.NAME),
                                        PdfFile.reference(attachment));
        byte[] xmp =
                Xmp.packet(title, author, made, PRODUCER, attachment == 0 ? 2 : 3)
                        .getBytes(StandardCharsets.UTF_8);
        int metadata = file.reserve();
        file.writePlainStream(metadata, "/Type /Metadata /Subtype /XML", xmp);
        int catalog =
                file.add(
                        ("<< /Type /Catalog /Pages %s /StructTreeRoot %s /Outlines %s /Metadata %s"
                                        + " /Lang (en) /MarkInfo << /Marked true >>"
                                        + " /ViewerPreferences << /DisplayDocTitle true >>"
                                        + " /OutputIntents [%s]%s >>")
                                .formatted(
                                        PdfFile.reference(pages.finish()),
                                        PdfFile.reference(tags.finish()),
                                        PdfFile.reference(outline.write(file)),
                                        PdfFile.reference(metadata),
                                        intent(),
                                        attached));
        String date = PdfText.string(PDF_DATE.format(made));
        String by = author.isEmpty() ? "" : " /Author " + PdfText.string(author);
        int information =
                file.add(
                        "<< /Title %s%s /Creator (%s) /Producer (%s) /CreationDate %s /ModDate %s >>"
                                .formatted(
                                        PdfText.string(title), by, PRODUCER, PRODUCER, date, date));
        file.finish(catalog, information);
    }

    private String intent() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        int stream = file.addStream("/N 3", profile);
        return ("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
                        + " /OutputCondition (sRGB) /Info (sRGB)"
                        + " /RegistryName (http://www.color.org) /DestOutputProfile %s >>")
                .formatted(PdfFile.reference(stream));
    }
}
