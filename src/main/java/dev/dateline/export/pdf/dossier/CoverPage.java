package dev.dateline.export.pdf.dossier;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.pdf.draw.PageCanvas;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.object.PageTree;
import dev.dateline.export.pdf.object.StructureElement;
import dev.dateline.export.pdf.object.StructureTree;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.CoverFields;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Draws the cover: title, archive, query, period, counts and a chart of articles over time.
public final class CoverPage {
    private static final float SPACE_ABOVE_TITLE = 250;
    private static final int MAX_FIELD_LINES = 8;
    private static final int MIN_DAYS_FOR_CHART = 5;
    private static final float CHART_BASELINE = 118;

    private final Typesetter typesetter;
    private final PageGeometry geometry;
    private final StructureTree structure;
    private final StructureElement cover;

    /// @param cover the structure element of the cover
    public CoverPage(
            Typesetter typesetter,
            PageGeometry geometry,
            StructureTree structure,
            StructureElement cover) {
        this.typesetter = typesetter;
        this.geometry = geometry;
        this.structure = structure;
        this.cover = cover;
    }

    /// Draws the cover and writes its structure elements.
    ///
    /// @param title the title on one line
    public void draw(
            PageCanvas canvas, DossierHeading heading, String title, DossierSummary summary)
            throws IOException {
        float y = drawTitle(canvas, title);
        for (CoverFields.Field field : CoverFields.of(heading, summary)) {
            y = drawField(canvas, field, y);
        }
        if (summary.days().size() >= MIN_DAYS_FOR_CHART) {
            drawCoverageChart(canvas, summary);
        }
        structure.writeAndForget(cover);
    }

    private void drawCoverageChart(PageCanvas canvas, DossierSummary summary) {
        var chart = new CoverageChart(summary.days());
        StructureElement figure =
                structure.addFigure(
                        cover,
                        Messages.of(
                                "export.cover.timeline",
                                summary.articles(),
                                CoverFields.period(summary)),
                        new PageTree.Area(
                                PageGeometry.TEXT_LEFT,
                                CHART_BASELINE,
                                PageGeometry.TEXT_RIGHT,
                                CHART_BASELINE + CoverageChart.HEIGHT));
        canvas.drawContent(figure, painter -> chart.draw(painter, CHART_BASELINE));
        TypesetLine first = dateLine(summary.days().firstKey());
        TypesetLine last = dateLine(summary.days().lastKey());
        canvas.drawArtifact(painter -> {
            painter.drawLine(first, PageGeometry.TEXT_LEFT, CHART_BASELINE - 12);
            painter.drawLine(last, PageGeometry.TEXT_RIGHT - last.width(), CHART_BASELINE - 12);
        });
    }

    private TypesetLine dateLine(LocalDate day) {
        return typesetter
                .ragged(ItemFormatter.day(day), TextStyles.HEADER_FOOTER, PageGeometry.TEXT_WIDTH)
                .getFirst();
    }

    private float drawTitle(PageCanvas canvas, String title) {
        float top = geometry.height() - SPACE_ABOVE_TITLE;
        String label = Messages.of("export.dossier").toUpperCase(Locale.ROOT);
        TypesetLine capitals =
                typesetter.ragged(label, TextStyles.CAPITALS, PageGeometry.TEXT_WIDTH).getFirst();
        canvas.drawContent(
                structure.addChild(cover, "P"),
                painter -> painter.drawLine(capitals, PageGeometry.TEXT_LEFT, top + 46));
        List<TypesetLine> lines =
                firstLines(
                        typesetter.balanced(title, TextStyles.TITLE, PageGeometry.TEXT_WIDTH), 6);
        canvas.drawContent(
                structure.addChild(cover, "H1"),
                painter ->
                        painter.drawLines(
                                lines, PageGeometry.TEXT_LEFT, top, TextStyles.TITLE_LEADING));
        float bottom = top - lines.size() * TextStyles.TITLE_LEADING;
        canvas.drawArtifact(painter ->
                painter.rectangle(PageGeometry.TEXT_LEFT, bottom + 8, 44, 1.6f, PdfColor.ACCENT));
        return bottom - 22;
    }

    private float drawField(PageCanvas canvas, CoverFields.Field field, float y) {
        List<TypesetLine> lines =
                firstLines(
                        typesetter.ragged(
                                field.value(), TextStyles.COVER_FIELD, PageGeometry.TEXT_WIDTH),
                        MAX_FIELD_LINES);
        TypesetLine name =
                typesetter
                        .ragged(field.name(), TextStyles.METADATA, PageGeometry.MARGIN_NOTE_WIDTH)
                        .getFirst();
        canvas.drawContent(
                structure.addChild(cover, "P"),
                painter -> {
                    painter.drawLine(name, PageGeometry.MARGIN_NOTE_RIGHT - name.width(), y);
                    painter.drawLines(
                            lines, PageGeometry.TEXT_LEFT, y, TextStyles.COVER_FIELD_LEADING);
                });
        return y - lines.size() * TextStyles.COVER_FIELD_LEADING - 7;
    }

    private static List<TypesetLine> firstLines(List<TypesetLine> lines, int max) {
        return lines.subList(0, Math.min(max, lines.size()));
    }
}
