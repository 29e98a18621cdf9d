package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.RunningHead;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.message.Messages;

import java.util.List;

/// What stands on every page but the cover: the running head with its hairline, the dossier's title
/// and "Page x of y" at the foot.
public final class PageHeaderFooter {
    private static final float MAX_WIDTH = 250;

    private final Typesetter typesetter;
    private final PageGeometry paper;
    private final List<TypesetLine> title;
    private final PageCountForm pageCount;

    public PageHeaderFooter(
            Typesetter typesetter, PageGeometry paper, String title, PageCountForm total) {
        this.typesetter = typesetter;
        this.paper = paper;
        this.title = truncatedToOneLine(title);
        this.pageCount = total;
    }

    void draw(PageCanvas canvas, RunningHead head, int number) {
        canvas.drawArtifact(painter -> {
            drawLeft(painter, truncatedToOneLine(head.left()), paper.headerBaseline());
            drawRight(
                    painter,
                    truncatedToOneLine(head.right()),
                    PageGeometry.TEXT_RIGHT,
                    paper.headerBaseline());
            painter.rectangle(
                    PageGeometry.MARGIN_NOTE_LEFT,
                    paper.headerBaseline() - 8,
                    PageGeometry.TEXT_RIGHT - PageGeometry.MARGIN_NOTE_LEFT,
                    0.4f,
                    PdfColor.HAIRLINE);
            drawLeft(painter, title, PageGeometry.FOOTER_BASELINE);
            float end = PageGeometry.TEXT_RIGHT - pageCount.reservedWidth();
            String page = Messages.of("export.page", Integer.toString(number));
            drawRight(painter, truncatedToOneLine(page), end, PageGeometry.FOOTER_BASELINE);
            painter.drawPageCount(end, PageGeometry.FOOTER_BASELINE);
        });
    }

    private static void drawLeft(LinePainter painter, List<TypesetLine> lines, float y) {
        for (TypesetLine line : lines) {
            painter.drawLine(line, PageGeometry.MARGIN_NOTE_LEFT, y);
        }
    }

    private static void drawRight(
            LinePainter painter, List<TypesetLine> lines, float end, float y) {
        for (TypesetLine line : lines) {
            painter.drawLine(line, end - line.width(), y);
        }
    }

    /// None for an empty text.
    private List<TypesetLine> truncatedToOneLine(String text) {
        return typesetter.truncated(text, TextStyles.HEADER_FOOTER, MAX_WIDTH, 1);
    }
}
