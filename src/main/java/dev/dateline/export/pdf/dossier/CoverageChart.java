package dev.dateline.export.pdf.dossier;

import dev.dateline.export.pdf.draw.LinePainter;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.layout.PageColumn;
import dev.dateline.export.pdf.layout.PageGeometry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Draws a bar chart of the number of articles per day, month or year. The unit is the smallest one
/// that needs at most [#MAX_BARS] bars.
final class CoverageChart {
    private static final int MAX_BARS = 130;
    private static final float MAX_BAR_WIDTH = 7;
    private static final float GAP = 0.3f;

    static final float HEIGHT = 40;

    private final TreeMap<Long, Integer> bars = new TreeMap<>();

    CoverageChart(SortedMap<LocalDate, Integer> days) {
        ChronoUnit unit = unit(days);
        LocalDate first = days.firstKey();
        for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
            LocalDate start = start(first, unit);
            bars.merge(
                    unit.between(start, start(day.getKey(), unit)), day.getValue(), Integer::sum);
        }
    }

    private static ChronoUnit unit(SortedMap<LocalDate, Integer> days) {
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        if (ChronoUnit.DAYS.between(first, last) < MAX_BARS) {
            return ChronoUnit.DAYS;
        }
        return ChronoUnit.MONTHS.between(first, last) < MAX_BARS
                ? ChronoUnit.MONTHS
                : ChronoUnit.YEARS;
    }

    private static LocalDate start(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    /// Draws the bars above a thin rule at `y`, as wide as the text column.
    void draw(LinePainter painter, float y) {
        float step = PageGeometry.TEXT_WIDTH / (bars.lastKey() + 1);
        float width = Math.min(MAX_BAR_WIDTH, step * (1 - GAP));
        int maxCount = bars.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (Map.Entry<Long, Integer> bar : bars.entrySet()) {
            float height = HEIGHT * bar.getValue() / maxCount;
            painter.rectangle(
                    PageGeometry.TEXT_LEFT + bar.getKey() * step,
                    y,
                    width,
                    height,
                    PdfColor.ACCENT);
        }
        painter.hairline(PageColumn.MAIN, y - 0.4f);
    }
}
