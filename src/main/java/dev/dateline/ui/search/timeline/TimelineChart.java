package dev.dateline.ui.search.timeline;

import dev.dateline.message.DisplayLanguage;
import dev.dateline.search.query.DateRange;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// Draws the bars of the timeline, a band behind the highlighted days, and date labels below.
///
/// All bars of one kind are one path, coloured by the style sheet and aligned to whole pixels. The
/// height of a bar grows with the square root of its count, so that one article stays visible
/// beside a thousand. A dotted line marks days without articles.
final class TimelineChart extends Region {
    /// Height of the label line and position of its baseline, in multiples of the font size.
    private static final double LABEL_LINE_HEIGHT = 1.64;

    private static final double LABEL_BASELINE = 1.18;
    private static final double TOP_PADDING = 6;
    private static final double MIN_BAR_HEIGHT = 2;
    private static final double LABEL_GAP = 12;

    /// Minimum width, in pixels, of a bar that is labelled with its month or day.
    private static final double MIN_MONTH_WIDTH = 30;

    private static final double MIN_DAY_WIDTH = 22;
    private static final DateTimeFormatter MONTH = DisplayLanguage.dateFormatter("MMM", "MMM");
    private static final DateTimeFormatter MONTH_OF_YEAR =
            DisplayLanguage.dateFormatter("MMM uuuu", "yMMM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ROOT);

    private final Rectangle band = styled(new Rectangle(), "dl-timeline-band");
    private final Rectangle edge = styled(new Rectangle(), "dl-timeline-edge");
    private final Path gaps = styled(new Path(), "dl-timeline-gaps");
    private final Path articles = barsPath("dl-timeline-articles");
    private final Path matches = barsPath("dl-timeline-matches");
    private final Path cursor = barsPath("dl-timeline-cursor");
    private final List<Text> labels = new ArrayList<>();

    TimelineChart() {
        getChildren().setAll(band, edge, gaps, articles, matches, cursor);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
    }

    /// Draws the bars, the date labels, the highlighted band and the cursor.
    ///
    /// @param highlighted the days to draw the band behind, or null
    /// @param current the index of the bar under the cursor, or -1
    void draw(
            List<TimelineBar> bars,
            TimelineUnit unit,
            @Nullable DateRange highlighted,
            int current) {
        double step = getWidth() / Math.max(1, bars.size());
        double max = Math.max(1, bars.stream().mapToInt(TimelineBar::articles).max().orElse(1));
        drawGaps(bars, step);
        drawBars(articles, bars, step, max, TimelineBar::articles);
        drawBars(matches, bars, step, max, TimelineBar::matches);
        drawCursor(bars, step, current);
        drawBand(bars, step, highlighted);
        drawLabels(bars, unit, step);
    }

    private void drawBars(
            Path path,
            List<TimelineBar> bars,
            double step,
            double max,
            ToIntFunction<TimelineBar> count) {
        double gap = step > 3 ? 1 : 0;
        var outline = new ArrayList<PathElement>();
        for (int i = 0; i < bars.size(); i++) {
            int value = count.applyAsInt(bars.get(i));
            if (value > 0) {
                double height = Math.rint(Math.sqrt(value / max) * (labelsTop() - TOP_PADDING));
                addBar(
                        outline,
                        Math.rint(i * step),
                        Math.rint((i + 1) * step) - gap,
                        Math.max(MIN_BAR_HEIGHT, height));
            }
        }
        path.getElements().setAll(outline);
    }

    private void drawGaps(List<TimelineBar> bars, double step) {
        var line = new ArrayList<PathElement>();
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).articles() == 0) {
                line.add(new MoveTo(Math.rint(i * step), labelsTop() - 0.5));
                line.add(new HLineTo(Math.rint((i + 1) * step) - 1));
            }
        }
        gaps.getElements().setAll(line);
    }

    private void addBar(List<PathElement> outline, double left, double right, double height) {
        outline.add(new MoveTo(left, labelsTop()));
        outline.add(new VLineTo(labelsTop() - height));
        outline.add(new HLineTo(right));
        outline.add(new LineTo(right, labelsTop()));
        outline.add(new ClosePath());
    }

    private void drawCursor(List<TimelineBar> bars, double step, int current) {
        var line = new ArrayList<PathElement>();
        if (current >= 0 && current < bars.size()) {
            double left = Math.rint(current * step);
            addBar(line, left, Math.max(left + 1, Math.rint((current + 1) * step)), labelsTop());
        }
        cursor.getElements().setAll(line);
    }

    private void drawBand(List<TimelineBar> bars, double step, @Nullable DateRange days) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < bars.size() && days != null; i++) {
            if (TimelineModel.overlaps(bars.get(i).days(), days)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        double width = (last - first + 1) * step;
        place(band, first * step, 0, width, labelsTop(), first >= 0);
        place(edge, first * step, labelsTop(), width, 2, first >= 0);
    }

    private static void place(
            Rectangle box, double x, double y, double width, double height, boolean shown) {
        box.setX(Math.rint(x));
        box.setY(y);
        box.setWidth(Math.max(2, Math.rint(width)));
        box.setHeight(height);
        box.setVisible(shown);
    }

    /// Draws as many date labels as fit beside each other.
    private void drawLabels(List<TimelineBar> bars, TimelineUnit unit, double step) {
        int used = 0;
        double free = 0;
        for (int i = 0; i < bars.size(); i++) {
            String text = labelText(bars.get(i).days().first(), unit, step, i == 0);
            if (!text.isEmpty() && i * step >= free) {
                Text label = label(used);
                label.setText(text);
                double width = label.getLayoutBounds().getWidth();
                boolean fits = i * step + width <= getWidth();
                used += fits ? 1 : 0;
                free = fits ? i * step + width + LABEL_GAP : free;
                label.setX(Math.rint(i * step));
                label.setY(Math.rint(labelsTop() + label.getFont().getSize() * LABEL_BASELINE));
                label.setVisible(fits);
            }
        }
        labels.subList(used, labels.size()).forEach(label -> label.setVisible(false));
    }

    /// Returns the date label of the bar that begins on `start`; empty for most bars.
    ///
    /// @param width the width of the bar in pixels
    /// @param leftmost whether the bar is the first one, which also names its year
    private static String labelText(
            LocalDate start, TimelineUnit unit, double width, boolean leftmost) {
        String year = String.valueOf(start.getYear());
        boolean firstOfYear = start.getDayOfYear() == 1;
        return switch (unit) {
            case YEAR -> year;
            case MONTH -> {
                boolean wide = width > MIN_MONTH_WIDTH;
                yield firstOfYear || (leftmost && wide) ? year : wide ? MONTH.format(start) : "";
            }
            case DAY -> {
                if (leftmost || firstOfYear) {
                    yield MONTH_OF_YEAR.format(start);
                }
                if (start.getDayOfMonth() == 1) {
                    yield MONTH.format(start);
                }
                yield width > MIN_DAY_WIDTH ? DAY.format(start) : "";
            }
        };
    }

    private Text label(int index) {
        if (index == labels.size()) {
            var label = styled(new Text(), "dl-timeline-label");
            label.fontProperty().addListener((_, _, _) -> requestLayout());
            label.setManaged(false);
            labels.add(label);
            getChildren().add(label);
            label.applyCss();
        }
        return labels.get(index);
    }

    private double labelsTop() {
        return getHeight() - labelsHeight();
    }

    /// Returns the height of the line of labels, which depends on the font size.
    double labelsHeight() {
        return Math.ceil(label(0).getFont().getSize() * LABEL_LINE_HEIGHT);
    }

    private static Path barsPath(String styleClass) {
        var path = styled(new Path(), styleClass);
        path.setStroke(null);
        return path;
    }

    static <S extends Shape> S styled(S shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
