package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.object.ContentStream;
import dev.dateline.export.pdf.object.PdfObjectWriter;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// " of 3,444" at the foot of every page: a form of its own, since pages are drawn before their
/// number is known. Its room is guessed; a wrong guess moves it by a digit's width.
public final class PageCountForm {
    public static final String RESOURCE_NAME = "Total";

    private static final float DESCENT = 3;
    private static final float ASCENT = 10;

    private final PdfObjectWriter file;
    private final Typesetter typesetter;
    private final int objectNumber;
    private final float reservedWidth;

    /// @param guess about how many pages there will be
    public PageCountForm(PdfObjectWriter file, Typesetter typesetter, int guess) {
        this.file = file;
        this.typesetter = typesetter;
        objectNumber = file.reserve();
        reservedWidth =
                typesetter.width(label(guess), TextStyles.HEADER_FOOTER)
                        + typesetter.spaceWidth(TextStyles.HEADER_FOOTER);
    }

    public int objectNumber() {
        return objectNumber;
    }

    float reservedWidth() {
        return reservedWidth;
    }

    public void write(int pages, DocumentFonts fonts, int resources) throws IOException {
        var content = new ContentStream();
        var painter = new LinePainter(content, fonts);
        for (TypesetLine line :
                typesetter.ragged(label(pages), TextStyles.HEADER_FOOTER, Float.MAX_VALUE)) {
            painter.drawLine(line, typesetter.spaceWidth(TextStyles.HEADER_FOOTER), 0);
        }
        byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        file.writeStream(
                objectNumber,
                "/Type /XObject /Subtype /Form /BBox [0 -%s %s %s] /Resources %s"
                        .formatted(
                                (int) DESCENT,
                                (int) reservedWidth + 30,
                                (int) ASCENT,
                                PdfObjectWriter.reference(resources)),
                bytes,
                bytes.length);
    }

    private static String label(int pages) {
        return Messages.of("export.page.of", Integer.toString(pages));
    }
}
