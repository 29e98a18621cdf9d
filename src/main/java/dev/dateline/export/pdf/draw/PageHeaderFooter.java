package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.RunningHead;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.object.ContentStream;
import dev.dateline.export.pdf.object.PdfObjectWriter;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.List;

/// Draws the running head, the dossier's title and "Page x of y" on all pages but the cover.
///
/// Pages are drawn before their number is known. The text " of y" is therefore a form XObject that
/// is written last. Its width is estimated; a wrong estimate shifts it by the width of a digit.
public final class PageHeaderFooter {
    private static final String FORM_NAME = "Total";
    private static final float MAX_WIDTH = 250;

    private final PdfObjectWriter file;
    private final Typesetter typesetter;
    private final PageGeometry geometry;
    private final List<TypesetLine> title;
    private final int pageCountForm;
    private final float pageCountWidth;

    /// @param estimatedPages about how many pages there will be
    public PageHeaderFooter(
            PdfObjectWriter file,
            Typesetter typesetter,
            PageGeometry geometry,
            String title,
            int estimatedPages) {
        this.file = file;
        this.typesetter = typesetter;
        this.geometry = geometry;
        pageCountForm = file.reserve();
        pageCountWidth =
                typesetter.width(pageCountText(estimatedPages), TextStyles.HEADER_FOOTER)
                        + typesetter.spaceWidth(TextStyles.HEADER_FOOTER);
        this.title = truncatedToOneLine(title);
    }

    void draw(PageCanvas canvas, RunningHead runningHead, int pageNumber) {
        float header = geometry.headerBaseline();
        float footer = PageGeometry.FOOTER_BASELINE;
        float pageCountX = PageGeometry.TEXT_RIGHT - pageCountWidth;
        String page = Messages.of("export.page", Integer.toString(pageNumber));
        canvas.drawArtifact(painter -> {
            drawLeft(painter, truncatedToOneLine(runningHead.left()), header);
            painter.drawLinesRightAligned(
                    truncatedToOneLine(runningHead.right()), PageGeometry.TEXT_RIGHT, header, 0);
            painter.rectangle(
                    PageGeometry.MARGIN_NOTE_LEFT,
                    header - 8,
                    PageGeometry.TEXT_RIGHT - PageGeometry.MARGIN_NOTE_LEFT,
                    0.4f,
                    PdfColor.HAIRLINE);
            drawLeft(painter, title, footer);
            painter.drawLinesRightAligned(truncatedToOneLine(page), pageCountX, footer, 0);
            painter.drawForm(FORM_NAME, pageCountX, footer);
        });
    }

    private static void drawLeft(LinePainter painter, List<TypesetLine> lines, float y) {
        painter.drawLines(lines, PageGeometry.MARGIN_NOTE_LEFT, y, 0);
    }

    /// Returns the text as a single line, truncated if necessary; no line if it is empty.
    private List<TypesetLine> truncatedToOneLine(String text) {
        return typesetter.truncated(text, TextStyles.HEADER_FOOTER, MAX_WIDTH, 1);
    }

    private static String pageCountText(int pages) {
        return Messages.of("export.page.of", Integer.toString(pages));
    }

    /// Writes the number of pages into the form XObject that all footers show.
    ///
    /// @param resources the object number of the resources of all pages
    /// @return the entries of the XObject dictionary
    public String writePageCount(int pages, DocumentFonts fonts, int resources) throws IOException {
        var content = new ContentStream();
        new LinePainter(content, fonts)
                .drawLines(
                        typesetter.ragged(
                                pageCountText(pages), TextStyles.HEADER_FOOTER, Float.MAX_VALUE),
                        typesetter.spaceWidth(TextStyles.HEADER_FOOTER),
                        0,
                        0);
        byte[] bytes = content.toBytes();
        file.writeStream(
                pageCountForm,
                "/Type /XObject /Subtype /Form /BBox [0 -3 %s 10] /Resources %s"
                        .formatted((int) pageCountWidth + 30, PdfObjectWriter.reference(resources)),
                bytes,
                bytes.length);
        return "/" + FORM_NAME + " " + PdfObjectWriter.reference(pageCountForm);
    }
}
