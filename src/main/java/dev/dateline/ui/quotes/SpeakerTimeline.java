package dev.dateline.ui.quotes;

import dev.dateline.message.Messages;
import dev.dateline.search.DateHistogram;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// A bar chart of the articles that quote a speaker, with one bar per month.
final class SpeakerTimeline extends VBox {
    private static final double MIN_WIDTH = 80;

    private final Bars bars = new Bars();
    private final Label first = new Label();
    private final Label last = new Label();

    SpeakerTimeline() {
        getStyleClass().add("speaker-timeline");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(bars, new HBox(first, space, last));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Draws the chart on a scale of its own; hides it if there are no dated articles.
    void show(DateHistogram days) {
        if (days.days().isEmpty()) {
            setVisible(false);
        } else {
            show(days, Scale.of(days));
        }
    }

    /// Draws the chart on a given scale, which other charts may share.
    void show(DateHistogram days, Scale scale) {
        SortedMap<YearMonth, Integer> months = days.months();
        setVisible(true);
        bars.show(months, scale);
        setMaxWidth(Math.max(MIN_WIDTH, bars.maxWidth()));
        first.setText(String.valueOf(scale.first().getYear()));
        int end = scale.last().getYear();
        last.setText(end == scale.first().getYear() ? "" : String.valueOf(end));
        setAccessibleText(
                Messages.of("quotes.speaker.timeline", months.size(), Scale.maxCount(months)));
    }

    /// The scale of a chart: its range of months and the number of articles of the highest bar.
    record Scale(YearMonth first, YearMonth last, int maxCount) {
        /// Returns the scale of a histogram with at least one day.
        static Scale of(DateHistogram days) {
            SortedMap<YearMonth, Integer> months = days.months();
            return new Scale(months.firstKey(), months.lastKey(), maxCount(months));
        }

        /// Returns a scale that covers this scale and `other`.
        Scale union(Scale other) {
            return new Scale(
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    Math.max(maxCount, other.maxCount));
        }

        private static int maxCount(SortedMap<YearMonth, Integer> months) {
            return months.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /// Draws the bars of the chart. The bars share the width; the highest one takes the whole
    /// height.
    private static final class Bars extends Region {
        private static final double MAX_BAR_WIDTH = 14;

        private final Path path = new Path();
        private List<Integer> counts = List.of();
        private int maxCount = 1;

        Bars() {
            getStyleClass().add("speaker-bars");
            path.getStyleClass().add("speaker-bar");
            path.setManaged(false);
            getChildren().add(path);
        }

        void show(SortedMap<YearMonth, Integer> months, Scale scale) {
            var newCounts = new ArrayList<Integer>();
            long length = ChronoUnit.MONTHS.between(scale.first(), scale.last()) + 1;
            for (long i = 0; i < length; i++) {
                newCounts.add(months.getOrDefault(scale.first().plusMonths(i), 0));
            }
            counts = newCounts;
            maxCount = Math.max(1, scale.maxCount());
            requestLayout();
        }

        double maxWidth() {
            return counts.size() * MAX_BAR_WIDTH;
        }

        @Override
        protected void layoutChildren() {
            var shapes = new ArrayList<PathElement>();
            double step = Math.min(MAX_BAR_WIDTH, getWidth() / Math.max(1, counts.size()));
            for (int i = 0; i < counts.size(); i++) {
                if (counts.get(i) > 0) {
                    double height = Math.max(2, getHeight() * counts.get(i) / maxCount);
                    addBar(shapes, i * step, Math.max(1, step - 1), height);
                }
            }
            path.getElements().setAll(shapes);
        }

        private void addBar(List<PathElement> shapes, double x, double width, double height) {
            shapes.add(new MoveTo(x, getHeight()));
            shapes.add(new VLineTo(getHeight() - height));
            shapes.add(new HLineTo(x + width));
            shapes.add(new VLineTo(getHeight()));
        }
    }
}
