package dev.dateline.ui.search;

import dev.dateline.search.DateRange;
import dev.dateline.ui.fx.Fonts;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Draws the timeline: a band behind the marked days, two bars for each unit of time, and below
/// them years, months or days, as many as have room.
final class TimelinePainter {
    private static final double LABELS = 18;
    private static final double TOP = 6;
    private static final double LEAST = 2;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);

    /// From the style sheet.
    record Colours(Color pale, Color strong, Color words, Color range, Color edge) {}

    private final GraphicsContext paint;
    private final Colours colours;
    private final double width;
    private final double floor;

    TimelinePainter(Canvas canvas, Colours colours) {
        paint = canvas.getGraphicsContext2D();
        this.colours = colours;
        width = canvas.getWidth();
        floor = canvas.getHeight() - LABELS;
        paint.clearRect(0, 0, width, canvas.getHeight());
    }

    void paint(List<Bar> bars, Grain grain, @Nullable DateRange marked, int current) {
        if (bars.isEmpty() || width <= 0) {
            return;
        }
        double step = width / bars.size();
        if (marked != null) {
            band(bars, step, marked);
        }
        double most = Math.max(1, bars.stream().mapToInt(Bar::articles).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            bar(i * step, step, bars.get(i).articles() / most, i == current, colours.pale());
            bar(i * step, step, bars.get(i).matches() / most, i == current, colours.strong());
        }
        labels(bars, grain, step);
    }

    private void band(List<Bar> bars, double step, DateRange marked) {
        double from = -1;
        double to = -1;
        for (int i = 0; i < bars.size(); i++) {
            DateRange days = bars.get(i).days();
            if (!days.last().isBefore(marked.first()) && !days.first().isAfter(marked.last())) {
                from = from < 0 ? i * step : from;
                to = (i + 1) * step;
            }
        }
        if (from >= 0) {
            paint.setFill(colours.range());
            paint.fillRect(from, 0, to - from, floor);
            paint.setFill(colours.edge());
            paint.fillRect(from, floor, to - from, 2);
        }
    }

    private void bar(double x, double step, double share, boolean current, Color colour) {
        if (share <= 0) {
            return;
        }
        double height = Math.max(LEAST, share * (floor - TOP));
        double gap = step > 3 ? 1 : 0;
        paint.setFill(current ? colour.deriveColor(0, 1, 0.8, 1) : colour);
        paint.fillRect(x, floor - height, step - gap, height);
    }

    private void labels(List<Bar> bars, Grain grain, double step) {
        paint.setFill(colours.words());
        paint.setFont(Font.font(Fonts.SANS, 11));
        paint.setTextBaseline(VPos.CENTER);
        double free = 0;
        for (int i = 0; i < bars.size(); i++) {
            String label = label(bars.get(i).days().first(), grain, step, i == 0);
            double x = i * step;
            double room = label.length() * 6.5 + 12;
            if (!label.isEmpty() && x >= free && x + room - 12 <= width) {
                paint.fillText(label, x, floor + LABELS / 2 + 1);
                free = x + room;
            }
        }
    }

    /// Years under months; months, and days where they have room, under days.
    private static String label(LocalDate start, Grain grain, double step, boolean first) {
        return switch (grain) {
            case YEAR -> String.valueOf(start.getYear());
            case MONTH -> monthLabel(start, step, first);
            case DAY -> dayLabel(start, step, first);
        };
    }

    private static String monthLabel(LocalDate start, double step, boolean first) {
        if (start.getMonthValue() == 1 || first) {
            return start.getMonthValue() == 1 || step > 30 ? String.valueOf(start.getYear()) : "";
        }
        return step > 30 ? MONTH.format(start) : "";
    }

    private static String dayLabel(LocalDate start, double step, boolean first) {
        if (first || start.getDayOfMonth() == 1) {
            return start.getMonthValue() == 1 || first
                    ? MONTH_OF_YEAR.format(start)
                    : MONTH.format(start);
        }
        return step > 22 ? DAY.format(start) : "";
    }
}
