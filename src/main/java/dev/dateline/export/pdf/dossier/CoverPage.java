package dev.dateline.export.pdf.dossier;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.pdf.draw.LinePainter;
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

/// The first page: the title, and below it what was searched where, for what time, and what came of
/// it.
public final class CoverPage {
    private static final float SPACE_ABOVE_TITLE = 250;
    private static final int MAX_FIELD_LINES = 8;
    private static final int MIN_DAYS_FOR_CHART = 5;
    private static final float CHART_BASELINE = 118;

    private final Typesetter typesetter;
    private final PageGeometry paper;
    private final StructureTree tags;
    private final StructureElement cover;

    /// @param cover where it belongs in the structure
    public CoverPage(
            Typesetter typesetter, PageGeometry paper, StructureTree tags, StructureElement cover) {
        this.typesetter = typesetter;
        this.paper = paper;
        this.tags = tags;
        this.cover = cover;
    }

    public void draw(
            PageCanvas canvas, DossierHeading heading, String title, DossierSummary summary)
            throws IOException {
        float y = drawTitle(canvas, title);
        for (CoverFields.Field fact : CoverFields.of(heading, summary)) {
            y = drawField(canvas, fact, y);
        }
        if (summary.days().size() >= MIN_DAYS_FOR_CHART) {
            drawCoverageChart(canvas, summary);
        }
        tags.writeAndForget(cover);
    }

    private void drawCoverageChart(PageCanvas canvas, DossierSummary summary) {
        var strip = new CoverageChart(summary.days());
        StructureElement figure =
                tags.addFigure(
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
        canvas.drawContent(figure, painter -> strip.draw(painter, CHART_BASELINE));
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
        float top = paper.height() - SPACE_ABOVE_TITLE;
        String word = Messages.of("export.dossier").toUpperCase(Locale.ROOT);
        TypesetLine capitals =
                typesetter.ragged(word, TextStyles.CAPITALS, PageGeometry.TEXT_WIDTH).getFirst();
        canvas.drawContent(
                tags.addChild(cover, "P"),
                painter -> painter.drawLine(capitals, PageGeometry.TEXT_LEFT, top + 46));
        List<TypesetLine> lines =
                firstLines(
                        typesetter.balanced(title, TextStyles.TITLE, PageGeometry.TEXT_WIDTH), 6);
        canvas.drawContent(
                tags.addChild(cover, "H1"),
                painter -> drawLines(painter, lines, top, TextStyles.TITLE_LEADING));
        float end = top - lines.size() * TextStyles.TITLE_LEADING;
        canvas.drawArtifact(painter ->
                painter.rectangle(PageGeometry.TEXT_LEFT, end + 8, 44, 1.6f, PdfColor.ACCENT));
        return end - 22;
    }

    private float drawField(PageCanvas canvas, CoverFields.Field fact, float y) {
        List<TypesetLine> lines =
                firstLines(
                        typesetter.ragged(
                                fact.value(), TextStyles.COVER_FIELD, PageGeometry.TEXT_WIDTH),
                        MAX_FIELD_LINES);
        TypesetLine name =
                typesetter
                        .ragged(fact.name(), TextStyles.METADATA, PageGeometry.MARGIN_NOTE_WIDTH)
                        .getFirst();
        canvas.drawContent(
                tags.addChild(cover, "P"),
                painter -> {
                    painter.drawLine(name, PageGeometry.MARGIN_NOTE_RIGHT - name.width(), y);
                    drawLines(painter, lines, y, TextStyles.COVER_FIELD_LEADING);
                });
        return y - lines.size() * TextStyles.COVER_FIELD_LEADING - 7;
    }

    private static void drawLines(
            LinePainter painter, List<TypesetLine> lines, float top, float leading) {
        float y = top;
        for (TypesetLine line : lines) {
            painter.drawLine(line, PageGeometry.TEXT_LEFT, y);
            y -= leading;
        }
    }

    private static List<TypesetLine> firstLines(List<TypesetLine> lines, int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }
}
