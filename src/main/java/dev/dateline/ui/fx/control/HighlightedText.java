package dev.dateline.ui.fx.control;

import dev.dateline.article.TextSpan;

import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import java.util.ArrayList;
import java.util.List;

/// Text of a few lines with hits tinted, cut with an ellipsis where it does not fit. It shows as
/// many lines as its height has room for, and asks for what it needs up to the number it was made
/// with. Its nodes are used again for the next text: lists show thousands of them, one after the
/// other.
public final class HighlightedText extends Region {
    private static final String ELLIPSIS = "…";

    /// What does not stand before an ellipsis.
    private static final String DROPPED_BEFORE_ELLIPSIS = " .,;:…-–—";

    private static final double ARC_SIZE = 4;
    private static final double NOT_MEASURED = Double.NaN;

    private final int maxLines;
    private final TextFlow flow = new TextFlow();

    /// Even ones are plain, odd ones are hits.
    private final List<Text> runs = new ArrayList<>();

    private final List<Rectangle> tints = new ArrayList<>();
    private String text = "";
    private List<TextSpan> hits = List.of();

    /// For what room the flow is filled now.
    private double fittedWidth;

    private int fittedLines;
    private boolean truncated;

    /// Whether there is a node that no style was looked up for yet.
    private boolean stylingPending = true;

    /// The last answer to what height is needed: parents ask again and again.
    private double measuredWidth = NOT_MEASURED;

    private double measuredHeight;

    public HighlightedText(int lines) {
        this.maxLines = lines;
        setAccessibleRole(AccessibleRole.TEXT);
        flow.setManaged(false); // what it shows follows from the room, and does not ask for it
        getChildren().setAll(flow);
        fill(0, "");
    }

    /// Shows `text` with `hits`, spans of it in order.
    public void show(String text, List<TextSpan> hits) {
        this.text = text;
        this.hits = List.copyOf(hits);
        setAccessibleText(text);
        invalidateMeasurements();
    }

    private void invalidateMeasurements() {
        fittedLines = 0;
        measuredWidth = NOT_MEASURED;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            fit(width <= 0 ? Double.MAX_VALUE : width - horizontalInsets(), maxLines);
            measuredHeight =
                    snappedTopInset() + Math.ceil(textHeight(maxLines)) + snappedBottomInset();
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - horizontalInsets();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width != fittedWidth || fittedLines == 0) {
            fit(width, maxLines);
        }
        int room = (int) ((height + 1) / lineHeight());
        if (truncated ? room != fittedLines : textHeight(fittedLines) > height + 1) {
            fit(width, Math.max(1, room));
        }
        flow.relocate(snappedLeftInset(), snappedTopInset());
        flow.setVisible(room > 0);
        tint(room > 0);
    }

    private double horizontalInsets() {
        return snappedLeftInset() + snappedRightInset();
    }

    /// Fills the flow with as much as so many lines hold.
    private void fit(double width, int most) {
        if (width == fittedWidth && most == fittedLines) {
            return;
        }
        int end = text.length();
        fill(end);
        if (stylingPending && getScene() != null) {
            stylingPending = false;
            flow.applyCss(); // a list fills its rows while it lays them out, after styles
        }
        List<TextLineInfo> wrapped = wrap(width);
        if (wrapped.size() > most) {
            int last = wrapped.get(most - 1).start();
            end = wrapped.get(most - 1).end() + 1;
            do {
                end = truncatedEnd(last, end);
                fill(end);
            } while (wrap(width).size() > most && end > last + 1);
        }
        truncated = end < text.length();
        fittedWidth = width;
        fittedLines = most;
    }

    /// Without the last word of a line that begins at `start`, or, where there is but one, without
    /// its last character.
    private int truncatedEnd(int start, int end) {
        int blank = text.lastIndexOf(' ', end - 2);
        int shorter = blank > start ? blank : end - 1;
        while (shorter > start + 1
                && DROPPED_BEFORE_ELLIPSIS.indexOf(text.charAt(shorter - 1)) >= 0) {
            shorter--;
        }
        return Character.isLowSurrogate(text.charAt(shorter)) ? shorter - 1 : shorter;
    }

    private List<TextLineInfo> wrap(double width) {
        flow.resize(width, getHeight());
        flow.layout();
        return flow.getLayoutInfo().getTextLines(false);
    }

    /// What the lines take that are shown, and no more than `most` of them.
    private double textHeight(int most) {
        List<TextLineInfo> wrapped = flow.getLayoutInfo().getTextLines(false);
        return wrapped.get(Math.min(most, wrapped.size()) - 1).bounds().getMaxY();
    }

    private double lineHeight() {
        return textHeight(Integer.MAX_VALUE) / flow.getLayoutInfo().getTextLineCount();
    }

    private void fill(int end) {
        int used = 0;
        int at = 0;
        for (TextSpan hit : hits) {
            int from = Math.clamp(hit.start(), at, end);
            int to = Math.min(hit.end(), end);
            if (to > from) {
                fill(used++, text.substring(at, from));
                fill(used++, text.substring(from, to));
                at = to;
            }
        }
        fill(used++, text.substring(at, end) + (end < text.length() ? ELLIPSIS : ""));
        while (used < runs.size()) {
            fill(used++, "");
        }
    }

    private void fill(int number, String words) {
        while (runs.size() <= number) {
            var run = new Text();
            run.getStyleClass()
                    .add(runs.size() % 2 == 0 ? "dl-highlight-text" : "dl-highlight-hit");
            run.fontProperty().addListener((_, _, _) -> invalidateMeasurements());
            runs.add(run);
            flow.getChildren().add(run);
            stylingPending = true;
        }
        Text run = runs.get(number);
        boolean shown = !words.isEmpty() || number == 0;
        run.setText(words);
        run.setManaged(shown);
        run.setVisible(shown);
    }

    private void tint(boolean shown) {
        int used = 0;
        int at = 0;
        for (int i = 0; i < runs.size() && shown; i++) {
            int end = at + runs.get(i).getText().length();
            if (i % 2 == 1 && end > at) {
                for (Rectangle2D line : flow.getLayoutInfo().getSelectionGeometry(at, end, false)) {
                    positionTint(tint(used++), line);
                }
            }
            at = end;
        }
        tints.subList(used, tints.size()).forEach(tint -> tint.setVisible(false));
    }

    private void positionTint(Rectangle tint, Rectangle2D line) {
        tint.setX(snappedLeftInset() + line.getMinX() - 1);
        tint.setY(snappedTopInset() + Math.rint(line.getMinY()) + 1);
        tint.setWidth(line.getWidth() + 2);
        tint.setHeight(Math.rint(line.getHeight()) - 2);
        tint.setVisible(true);
    }

    private Rectangle tint(int number) {
        if (number == tints.size()) {
            var tint = new Rectangle();
            tint.getStyleClass().add("dl-highlight-background");
            tint.setManaged(false);
            tint.setArcWidth(ARC_SIZE);
            tint.setArcHeight(ARC_SIZE);
            tints.add(tint);
            getChildren().addFirst(tint);
            tint.applyCss();
        }
        return tints.get(number);
    }
}
