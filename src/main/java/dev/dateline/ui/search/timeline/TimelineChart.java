package dev.dateline.ui.search.timeline;

import dev.dateline.search.query.DateRange;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// The timeline as shapes, sharp on every screen and coloured by the style sheet: all bars of one
/// kind are one path, behind them a band for the marked days, below them years, months or days, as
/// many as have room. Heights grow with the square root of the counts, so that one article can be
/// seen beside a thousand; a dotted line stands where the archive has nothing.
final class TimelineChart extends Region {
    /// How high the line of labels is, and where in it they stand, in heights of their type.
    private static final double LABEL_LINE_HEIGHT = 1.64;

    private static final double LABEL_BASELINE = 1.18;
    private static final double TOP_PADDING = 6;
    private static final double MIN_BAR_HEIGHT = 2;
    private static final double LABEL_GAP = 12;

    private final Rectangle band = new Rectangle();
    private final Rectangle edge = new Rectangle();
    private final Path gaps = new Path();
    private final Path articles = path("dl-timeline-articles");
    private final Path matches = path("dl-timeline-matches");
    private final Path cursor = path("dl-timeline-cursor");
    private final List<Text> labels = new ArrayList<>();

    TimelineChart() {
        band.getStyleClass().add("dl-timeline-band");
        edge.getStyleClass().add("dl-timeline-edge");
        gaps.getStyleClass().add("dl-timeline-gaps");
        getChildren().setAll(band, edge, gaps, articles, matches, cursor);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
    }

    void draw(List<TimelineBar> bars, TimelineUnit grain, @Nullable DateRange marked, int current) {
        double step = getWidth() / Math.max(1, bars.size());
        double most = Math.max(1, bars.stream().mapToInt(TimelineBar::articles).max().orElse(1));
        gaps.getElements().setAll(gaps(bars, step));
        articles.getElements().setAll(outline(bars, step, most, TimelineBar::articles));
        matches.getElements().setAll(outline(bars, step, most, TimelineBar::matches));
        showCursor(bars, step, current);
        showBand(bars, step, marked);
        showLabels(bars, grain, step);
    }

    private List<PathElement> outline(
            List<TimelineBar> bars, double step, double most, ToIntFunction<TimelineBar> count) {
        double gap = step > 3 ? 1 : 0;
        var outline = new ArrayList<PathElement>();
        for (int i = 0; i < bars.size(); i++) {
            int value = count.applyAsInt(bars.get(i));
            if (value > 0) {
                double height =
                        Math.max(
                                MIN_BAR_HEIGHT,
                                Math.rint(Math.sqrt(value / most) * (baseline() - TOP_PADDING)));
                double left = Math.rint(i * step);
                addBar(outline, left, Math.rint((i + 1) * step) - gap, height);
            }
        }
        return outline;
    }

    private List<PathElement> gaps(List<TimelineBar> bars, double step) {
        var line = new ArrayList<PathElement>();
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).articles() == 0) {
                line.add(new MoveTo(Math.rint(i * step), baseline() - 0.5));
                line.add(new HLineTo(Math.rint((i + 1) * step) - 1));
            }
        }
        return line;
    }

    private void addBar(List<PathElement> outline, double left, double right, double height) {
        outline.add(new MoveTo(left, baseline()));
        outline.add(new VLineTo(baseline() - height));
        outline.add(new HLineTo(right));
        outline.add(new LineTo(right, baseline()));
        outline.add(new ClosePath());
    }

    private void showCursor(List<TimelineBar> bars, double step, int current) {
        var line = new ArrayList<PathElement>();
        if (current >= 0 && current < bars.size()) {
            double left = Math.rint(current * step);
            addBar(line, left, Math.max(left + 1, Math.rint((current + 1) * step)), baseline());
        }
        cursor.getElements().setAll(line);
    }

    private void showBand(List<TimelineBar> bars, double step, @Nullable DateRange marked) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < bars.size() && marked != null; i++) {
            DateRange days = bars.get(i).days();
            if (!days.last().isBefore(marked.first()) && !days.first().isAfter(marked.last())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        place(band, first * step, 0, (last - first + 1) * step, baseline(), first >= 0);
        place(edge, first * step, baseline(), (last - first + 1) * step, 2, first >= 0);
    }

    private static void place(
            Rectangle box, double x, double y, double width, double height, boolean shown) {
        box.setX(Math.rint(x));
        box.setY(y);
        box.setWidth(Math.max(2, Math.rint(width)));
        box.setHeight(height);
        box.setVisible(shown);
    }

    private void showLabels(List<TimelineBar> bars, TimelineUnit grain, double step) {
        int used = 0;
        double free = 0;
        for (int i = 0; i < bars.size(); i++) {
            String words =
                    TimelineLabelFormatter.format(bars.get(i).days().first(), grain, step, i == 0);
            if (!words.isEmpty() && i * step >= free) {
                Text label = label(used);
                label.setText(words);
                double width = label.getLayoutBounds().getWidth();
                boolean fits = i * step + width <= getWidth();
                used += fits ? 1 : 0;
                free = fits ? i * step + width + LABEL_GAP : free;
                label.setX(Math.rint(i * step));
                label.setY(Math.rint(baseline() + label.getFont().getSize() * LABEL_BASELINE));
                label.setVisible(fits);
            }
        }
        labels.subList(used, labels.size()).forEach(label -> label.setVisible(false));
    }

    private Text label(int index) {
        if (index == labels.size()) {
            var label = new Text();
            label.getStyleClass().add("dl-timeline-label");
            label.fontProperty().addListener((_, _, _) -> requestLayout());
            label.setManaged(false);
            labels.add(label);
            getChildren().add(label);
            label.applyCss();
        }
        return labels.get(index);
    }

    private double baseline() {
        return getHeight() - labels();
    }

    /// How high the line below the bars is; it grows with the text.
    double labels() {
        return Math.ceil(label(0).getFont().getSize() * LABEL_LINE_HEIGHT);
    }

    private static Path path(String styleClass) {
        var path = new Path();
        path.getStyleClass().add(styleClass);
        path.setStroke(null);
        return path;
    }
}
