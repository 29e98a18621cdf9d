package dev.dateline.export.pdf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Bars for the articles of each day, month or year, whichever gives few enough of them.
final class CoverageStrip {
    private static final int MOST_BARS = 130;
    private static final float WIDEST_BAR = 7;
    private static final float GAP = 0.3f;

    static final float HEIGHT = 40;

    private final TreeMap<Long, Integer> bars = new TreeMap<>();

    CoverageStrip(SortedMap<LocalDate, Integer> days) {
        ChronoUnit unit = unit(days);
        LocalDate first = days.firstKey();
        for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
            LocalDate from = start(first, unit);
            bars.merge(unit.between(from, start(day.getKey(), unit)), day.getValue(), Integer::sum);
        }
    }

    private static ChronoUnit unit(SortedMap<LocalDate, Integer> days) {
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        if (ChronoUnit.DAYS.between(first, last) < MOST_BARS) {
            return ChronoUnit.DAYS;
        }
        return ChronoUnit.MONTHS.between(first, last) < MOST_BARS
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

    /// Draws the bars above a hairline at `y`, as wide as the text.
    void draw(LinePainter painter, float y) {
        float step = Paper.TEXT_WIDTH / (bars.lastKey() + 1);
        float width = Math.min(WIDEST_BAR, step * (1 - GAP));
        int most = bars.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (Map.Entry<Long, Integer> bar : bars.entrySet()) {
            float height = HEIGHT * bar.getValue() / most;
            painter.rectangle(Paper.TEXT_LEFT + bar.getKey() * step, y, width, height, Ink.ACCENT);
        }
        painter.hairline(Column.MAIN, y - 0.4f);
    }
}
